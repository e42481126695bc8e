// What can be wrong with a ticket, and with the level and the options that are passed with it.
import { missingIntakeFields, polishCalendar, serviceLevels } from 'hezo-sla';
import {
  type Anything,
  at,
  calculate,
  failing,
  history,
  levelWith,
  type Mistake,
  proxy,
  standard,
  throwing,
  ticket,
} from './values.js';

export const tickets: readonly Mistake[] = [
  [
    'a word in place of options of local times',
    'INVALID_VALUE',
    () => calculate(standard, ticket(), { localTimes: 'yes' }),
  ],
  [
    'a misspelt option of local times',
    'UNKNOWN_FIELD',
    () => calculate(standard, ticket(), { localTimes: { repeat: 'later' } }),
  ],
  [
    'an unknown choice of a repeated time',
    'INVALID_VALUE',
    () => calculate(standard, ticket(), { localTimes: { repeated: 'first' } }),
  ],
  [
    'a pattern with the name of a month',
    'INVALID_VALUE',
    () => calculate(standard, ticket(), { localTimes: { pattern: 'd MMMM yyyy HH:mm' } }),
  ],
  [
    'options of local times with a getter that throws',
    'UNREADABLE',
    () => calculate(standard, ticket(), { localTimes: failing('pattern') }),
  ],
  [
    'a confirmation at a local time that exists twice',
    'REPEATED_LOCAL_TIME',
    () => calculate(standard, ticket({ confirmedAt: '2026-10-25 02:30' }), { localTimes: true }),
  ],
  [
    'a pause from a local time that the clock skips',
    'SKIPPED_LOCAL_TIME',
    () => calculate(standard, ticket({ pauses: [{ from: '2026-03-29 02:30', to: at }] }), { localTimes: true }),
  ],
  [
    'a date alone in place of a local time',
    'INVALID_TIME',
    () => calculate(standard, ticket({ openedAt: '2026-11-20' }), { localTimes: true }),
  ],
  [
    'a local time of another form than the pattern of the ticket',
    'INVALID_TIME',
    () => calculate(standard, ticket({ openedAt: '2026-11-20 10:00' }), { localTimes: { pattern: 'd.M.yyyy H:mm' } }),
  ],
  ['a missing ticket', 'MISSING_FIELD', () => calculate(standard)],
  ['null as a ticket', 'INVALID_VALUE', () => calculate(standard, null)],
  ['a string as a ticket', 'INVALID_VALUE', () => calculate(standard, at)],
  ['a ticket with a getter that throws', 'UNREADABLE', () => calculate(standard, throwing)],
  ['a ticket that is a revoked proxy', 'UNREADABLE', () => calculate(standard, proxy())],
  ['priority P5', 'UNKNOWN_PRIORITY', () => calculate(standard, ticket({ priority: 'P5' }))],
  ['priority 1', 'UNKNOWN_PRIORITY', () => calculate(standard, ticket({ priority: 1 }))],
  ['priority __proto__', 'UNKNOWN_PRIORITY', () => calculate(standard, ticket({ priority: '__proto__' }))],
  ['priority constructor', 'UNKNOWN_PRIORITY', () => calculate(standard, ticket({ priority: 'constructor' }))],
  ['a missing priority', 'MISSING_FIELD', () => calculate(serviceLevels.premier, { openedAt: at })],
  ['null as a priority', 'UNKNOWN_PRIORITY', () => calculate(serviceLevels.premier, ticket({ priority: null }))],
  ['an empty priority history', 'INVALID_VALUE', () => calculate(standard, ticket({ priority: [] }))],
  ['a priority history of names', 'INVALID_VALUE', () => calculate(standard, ticket({ priority: ['P1'] }))],
  [
    'a priority history without a start',
    'MISSING_FIELD',
    () => calculate(standard, ticket({ priority: [{ priority: 'P1' }] })),
  ],
  [
    'a priority history without a priority',
    'MISSING_FIELD',
    () => calculate(serviceLevels.premier, ticket({ priority: [{ from: at }] })),
  ],
  [
    'a priority history with a misspelt field',
    'UNKNOWN_FIELD',
    () => calculate(standard, ticket({ priority: [{ from: at, prio: 'P1' }] })),
  ],
  [
    'a priority history with an unknown priority',
    'UNKNOWN_PRIORITY',
    () => calculate(standard, ticket({ priority: [{ from: at, priority: 'P5' }] })),
  ],
  [
    'a priority history with an unknown level',
    'UNKNOWN_LEVEL',
    () => calculate(standard, ticket({ priority: [{ from: at, priority: 'P1', level: 'premier' }] })),
  ],
  [
    'a priority history with a level that needs a priority, without one',
    'MISSING_FIELD',
    () => calculate(standard, ticket({ priority: [{ from: at, level: serviceLevels.premier }] })),
  ],
  [
    'a priority history with a level that does not know the priority',
    'UNKNOWN_PRIORITY',
    () =>
      calculate(
        standard,
        ticket({ priority: [{ from: at, level: levelWith({ priorities: ['high'] }), priority: 'P3' }] }),
      ),
  ],
  ['a priority history that begins after the opening', 'OUT_OF_ORDER', () => calculate(standard, ticket(history(1)))],
  ['a priority history out of order', 'OUT_OF_ORDER', () => calculate(standard, ticket(history(0, 5, 4)))],
  ['201 changes of priority', 'INVALID_VALUE', () => calculate(standard, ticket(history(...Array(201).fill(0))))],
  [
    'a priority history of 50,001 names',
    'INVALID_VALUE',
    () => calculate(standard, ticket({ priority: Array(50_001).fill('P3') })),
  ],
  [
    'a priority history that is a revoked proxy',
    'UNREADABLE',
    () => calculate(standard, ticket({ priority: proxy() })),
  ],
  [
    'a level that is not in the catalogue',
    'UNKNOWN_LEVEL',
    () => calculate((serviceLevels as Anything).gold, ticket()),
  ],
  ['the name of a level in place of the level', 'UNKNOWN_LEVEL', () => calculate('standard', ticket())],
  ['null as a level', 'UNKNOWN_LEVEL', () => calculate(null, ticket())],
  ['a level with a getter that throws', 'UNREADABLE', () => calculate(failing('targets'), ticket())],
  ['an empty level', 'MISSING_FIELD', () => calculate({}, ticket())],
  ['an array as a level', 'INVALID_VALUE', () => calculate([], ticket())],
  ['a level that is a revoked proxy', 'UNREADABLE', () => calculate(proxy(), ticket())],
  ['null as options', 'INVALID_VALUE', () => calculate(standard, ticket(), null)],
  ['a misspelt option', 'UNKNOWN_FIELD', () => calculate(standard, ticket(), { calender: polishCalendar() })],
  ['null as a calendar', 'INVALID_CALENDAR', () => calculate(standard, ticket(), { calendar: null })],
  [
    'a copy of a calendar',
    'INVALID_CALENDAR',
    () => calculate(standard, ticket(), { calendar: { ...polishCalendar() } }),
  ],
  [
    'both a calendar and calendars by role',
    'CONFLICTING_FIELDS',
    () => calculate(standard, ticket(), { calendar: polishCalendar(), calendars: { site: polishCalendar() } }),
  ],
  ['an array of calendars', 'INVALID_VALUE', () => calculate(standard, ticket(), { calendars: [polishCalendar()] })],
  [
    'a string as the calendar of a role',
    'INVALID_CALENDAR',
    () => calculate(standard, ticket(), { calendars: { hub: 'DE' } }),
  ],
  [
    'null as the calendar of a role',
    'INVALID_CALENDAR',
    () => calculate(standard, ticket(), { calendars: { hub: null } }),
  ],
  [
    '101 calendars',
    'INVALID_VALUE',
    () => calculate(standard, ticket(), { calendars: { ...Array(101).fill(polishCalendar()) } }),
  ],
  [
    'a local time as the instant of the question',
    'MISSING_OFFSET',
    () => calculate(standard, ticket(), { at: '2026-11-20' }),
  ],
  [
    'a pause without an end, and no instant',
    'OPEN_PAUSE',
    () => calculate(standard, ticket({ pauses: [{ from: at }] })),
  ],
  [
    'a pause with a misspelt field',
    'UNKNOWN_FIELD',
    () => calculate(standard, ticket({ pauses: [{ from: at, until: at }] })),
  ],
  ['null as intake fields', 'INVALID_VALUE', () => missingIntakeFields(null as Anything)],
  ['a number as a serial number', 'INVALID_VALUE', () => missingIntakeFields({ serialNumber: 7 } as Anything)],
  [
    'pauses with a getter that throws',
    'UNREADABLE',
    () =>
      calculate(standard, {
        openedAt: at,
        priority: 'P3',
        get pauses() {
          throw new Error('lazy');
        },
      }),
  ],
  ['10,001 pauses', 'INVALID_VALUE', () => calculate(standard, ticket({ pauses: Array(10_001).fill({ from: at }) }))],
  ['intake fields with a getter that throws', 'UNREADABLE', () => missingIntakeFields(failing('serialNumber'))],
  ['options with a getter that throws', 'UNREADABLE', () => calculate(standard, ticket(), failing('calendar'))],
  ['a string as pauses', 'INVALID_VALUE', () => calculate(standard, ticket({ pauses: 'x' }))],
  ['a pause without a start', 'MISSING_FIELD', () => calculate(standard, ticket({ pauses: [{ to: at }] }))],
  [
    'a pause that ends before it begins',
    'INVALID_INTERVAL',
    () => calculate(standard, ticket({ pauses: [{ from: at, to: '2026-11-20T08:59:59.999Z' }] })),
  ],
];

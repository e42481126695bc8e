// What can be wrong with a tracked ticket, and with trackings that are summarized.
import { polishCalendar, serviceLevels, summarize, trackTicket, trackTickets } from 'hezo-sla';
import {
  type Anything,
  at,
  failing,
  history,
  type Mistake,
  proxy,
  standard,
  ticket,
  track,
  tracked,
} from './values.js';

export const tracking: readonly Mistake[] = [
  ['tracking without an instant', 'MISSING_FIELD', () => track({ at: undefined })],
  ['tracking without options', 'MISSING_FIELD', () => (trackTicket as Anything)(standard, ticket())],
  ['tracking at a local time without an offset', 'MISSING_OFFSET', () => track({ at: '2026-11-20T10:00' })],
  [
    'tracking at a local time that exists twice',
    'REPEATED_LOCAL_TIME',
    () => track({ at: '2026-10-25 02:30', localTimes: true }),
  ],
  ['tracking with a number as localTimes', 'INVALID_VALUE', () => track({ localTimes: 1 })],
  ['an unknown option of tracking', 'UNKNOWN_FIELD', () => track({ now: at })],
  ['options of tracking with a getter that throws', 'UNREADABLE', () => trackTicket(standard, ticket(), failing('at'))],
  ['tracking with a string as the calendar', 'INVALID_CALENDAR', () => track({ calendar: 'PL' })],
  [
    'tracking with both a calendar and calendars by role',
    'CONFLICTING_FIELDS',
    () => track({ calendar: polishCalendar(), calendars: {} }),
  ],
  ['a threshold of zero', 'INVALID_VALUE', () => track({ thresholds: [0] })],
  ['NaN as a threshold', 'INVALID_VALUE', () => track({ thresholds: [Number.NaN] })],
  ['thresholds that are not an array', 'INVALID_VALUE', () => track({ thresholds: 0.8 })],
  ['101 thresholds', 'INVALID_VALUE', () => track({ thresholds: Array(101).fill(0.5) })],
  ['a tracked ticket with an unknown priority', 'UNKNOWN_PRIORITY', () => track({}, { priority: 'P5' })],
  [
    'a tracked ticket without a priority',
    'MISSING_FIELD',
    () => trackTicket(serviceLevels.premier, ticket({ priority: undefined }), { at }),
  ],
  ['an empty priority history, tracked', 'INVALID_VALUE', () => track({}, { priority: [] })],
  ['a priority history of names, tracked', 'INVALID_VALUE', () => track({}, { priority: ['P1'] })],
  ['a priority history without a start, tracked', 'MISSING_FIELD', () => track({}, { priority: [{ priority: 'P1' }] })],
  [
    'a tracked history without a priority',
    'MISSING_FIELD',
    () => trackTicket(serviceLevels.premier, ticket({ priority: [{ from: at }] }), { at }),
  ],
  [
    'a priority history with a misspelt field, tracked',
    'UNKNOWN_FIELD',
    () => track({}, { priority: [{ from: at, prio: 'P1' }] }),
  ],
  ['a priority history that begins after the opening, tracked', 'OUT_OF_ORDER', () => track({}, history(1))],
  ['a priority history out of order, tracked', 'OUT_OF_ORDER', () => track({}, history(0, 5, 4))],
  ['201 changes of priority, tracked', 'INVALID_VALUE', () => track({}, history(...Array(201).fill(0)))],
  [
    'a priority history of 50,001 names, tracked',
    'INVALID_VALUE',
    () => track({}, { priority: Array(50_001).fill('P3') }),
  ],
  [
    'a pause of a tracked ticket that ends before it begins',
    'INVALID_INTERVAL',
    () => track({}, { pauses: [{ from: at, to: '2026-11-20T08:59:59.999Z' }] }),
  ],
  [
    'pauses of a tracked ticket with a getter that throws',
    'UNREADABLE',
    () => trackTicket(standard, Object.assign(failing('pauses'), ticket()), { at }),
  ],
  [
    'a tracked ticket with events out of order',
    'OUT_OF_ORDER',
    () => track({}, { confirmedAt: '2026-11-20T08:59:59Z' }),
  ],
  ['a priority history that is a revoked proxy, tracked', 'UNREADABLE', () => track({}, { priority: proxy() })],
  ['one ticket in place of an array', 'INVALID_VALUE', () => (trackTickets as Anything)(ticket(), { at })],
  ['missing tickets', 'MISSING_FIELD', () => (trackTickets as Anything)(undefined, { at })],
  ['a ticket without a level', 'TRACKING_FAILED', () => [...trackTickets([{ ticket: ticket() } as Anything], { at })]],
  [
    'a string in place of a ticket and its level',
    'TRACKING_FAILED',
    () => [...trackTickets(['x'] as Anything, { at })],
  ],
  [
    'a revoked proxy in place of a ticket and its level',
    'TRACKING_FAILED',
    () => [...trackTickets([proxy()] as Anything, { at })],
  ],
  ['trackings that are not iterable', 'INVALID_VALUE', () => summarize({} as Anything)],
  ['trackings with an invalid iterator', 'INVALID_VALUE', () => summarize({ [Symbol.iterator]: 5 } as Anything)],
  [
    'trackings with an iterator that throws',
    'UNREADABLE',
    () =>
      summarize({
        [Symbol.iterator]() {
          throw new TypeError('boom');
        },
      }),
  ],
  ['trackings that are a revoked proxy', 'UNREADABLE', () => summarize(proxy() as Anything)],
  [
    'tickets with an invalid iterator',
    'INVALID_VALUE',
    () => trackTickets({ [Symbol.iterator]: 5 } as Anything, { at }),
  ],
  ['null as a tracking', 'INVALID_VALUE', () => summarize([null] as Anything)],
  ['a tracking without a level', 'MISSING_FIELD', () => summarize([{}] as Anything)],
  ['a tracking with nothing but a level', 'MISSING_FIELD', () => summarize([{ level: 'x' }] as Anything)],
  ['a tracking with an unknown state', 'INVALID_VALUE', () => summarize([tracked({ state: 'late' })])],
  ['a tracking with a number as the priority', 'INVALID_VALUE', () => summarize([tracked({ priority: 7 })])],
  ['a tracking with an array of targets', 'INVALID_VALUE', () => summarize([{ level: 'x', targets: [] }] as Anything)],
  [
    'a threshold before and after',
    'CONFLICTING_FIELDS',
    () => track({ thresholds: [{ before: { hours: 1 }, after: 0 }] }),
  ],
  ['a threshold before nothing', 'MISSING_FIELD', () => track({ thresholds: [{}] })],
  ['a tracking with a negative time used', 'INVALID_VALUE', () => summarize([tracked({ endedAt: at, usedMs: -1 })])],
  [
    'a tracking with a string as the time used',
    'INVALID_VALUE',
    () => summarize([tracked({ endedAt: at, usedMs: '1' })]),
  ],
  [
    'a tracking with an infinite time used',
    'INVALID_VALUE',
    () => summarize([tracked({ endedAt: at, usedMs: 1 / 0 })]),
  ],
  ['a tracking with a getter that throws', 'UNREADABLE', () => summarize([failing('level')])],
];

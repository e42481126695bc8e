// Tickets whose explanations contain every kind of step between them.
import {
  createCalendar,
  defineServiceLevel,
  type ExplainOptions,
  fixedHolidays,
  polishCalendar,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type TicketOf,
} from 'hezo-sla';

export interface ExplainCase {
  readonly name: string;
  readonly level: ServiceLevel;
  readonly ticket: TicketOf;
  readonly options?: ExplainOptions;
}

const { basic, standard, premier, standardOnsite, premiumOnsite, ahb8x5, ahb24x7, sos8x5 } = serviceLevels;
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const nights = serviceLevelFromCode('10x5x12', {
  hours: {
    weekly: [{ days: ['mon', 'wed', 'fri'], from: '20:00', to: '06:00' }],
    onHolidays: 'closed',
    exceptions: { '2026-11-27': [] },
  },
});
const apia = createCalendar({
  timeZone: 'Pacific/Apia',
  weekend: ['sun'],
  holidays: fixedHolidays([{ date: '2011-12-31', name: { en: 'Stocktaking', pl: 'Inwentaryzacja' } }]),
});
const shortDays = polishCalendar({
  extraHolidays: [
    { date: '2026-12-28', to: '09:30', name: { en: 'Stocktaking', pl: 'Inwentaryzacja' } },
    { date: '2026-12-29', from: '12:00', to: '13:00', name: { en: 'Meeting', pl: 'Zebranie' } },
    { month: 12, day: 31, from: '14:00', name: { en: "New Year's Eve", pl: 'Sylwester' } },
  ],
});
const newYork = createCalendar({ timeZone: 'America/New_York', holidays: fixedHolidays([]) });
const atOnce = defineServiceLevel({
  ...standard,
  id: 'at-once',
  targets: { reaction: { ...standard.targets.reaction, interpretations: undefined, within: 0 } },
});

const repair = { from: 'confirmed', until: 'repaired', hours: '9x5' } as const;
/** Targets of every kind that the catalogue does not have. */
const repairs = defineServiceLevel({
  id: 'repairs',
  name: { en: 'Repairs', pl: 'Naprawy' },
  priorityChange: 'carry-over',
  targets: {
    response: { from: 'opened', until: ['contacted', 'assigned'], within: { minutes: 30 }, clause: '§ 4.2' },
    repair: {
      P1: { ...repair, within: { hours: 8 } },
      P2: { ...repair, businessDays: 2, ends: 'closing', pauses: 'business-days-touched' },
      P3: { ...repair, businessDays: 4, ends: '12:00', pauses: 'pause-length' },
    },
    report: { from: 'repaired', until: 'reported', calendarDays: 3, lastDay: 'business-day', projectedFrom: 'repair' },
  },
});
const restarting = defineServiceLevel({ ...repairs, id: 'restarting', name: 'Restarting', priorityChange: 'restart' });
const counting = defineServiceLevel({ ...repairs, id: 'counting', name: 'Counting', priorityChange: 'from-start' });
/** From a depot in another time zone. */
const depot = defineServiceLevel({
  id: 'depot',
  name: 'Depot',
  law: 'PL',
  targets: {
    dispatch: {
      from: 'ordered',
      until: 'dispatched',
      within: { hours: 6 },
      cutoff: { time: '15:00', inclusive: false, calendar: 'depot' },
      afterCutoff: { businessDays: 1, ends: '10:00' },
    },
    pickup: { from: 'ordered', until: 'received', businessDays: 1, ends: 'same-time', calendar: 'depot' },
    loan: { from: 'delivered', until: 'loanReturned', calendarDays: 14, lastDay: 'statutory', owedBy: 'customer' },
    courier: {
      from: 'ordered',
      until: 'collected',
      businessDays: 0,
      ends: '17:00',
      cutoff: { time: '16:00', inclusive: true, days: ['sun'] },
    },
  },
});

/** A ticket of priority P3, confirmed when it is opened. `more` overrides that. */
const at = (openedAt: string, more: Partial<TicketOf> = {}): TicketOf => ({
  openedAt,
  priority: 'P3',
  confirmedAt: openedAt,
  ...more,
});

export const cases: readonly ExplainCase[] = [
  { name: 'a millisecond before the cutoff', level: standard, ticket: at('2026-12-23T14:59:59.999+01:00') },
  { name: 'exactly at a cutoff before 15:00', level: standard, ticket: at('2026-12-23T15:00:00+01:00') },
  { name: '30 seconds after it', level: standard, ticket: at('2026-12-23T15:00:30+01:00') },
  { name: 'exactly at a cutoff until 15:00', level: ahb8x5, ticket: at('2026-12-23T15:00:00+01:00') },
  { name: 'on a Saturday, closed', level: ahb8x5, ticket: at('2026-11-21T10:30:00+01:00') },
  { name: 'on a Saturday, open', level: ahb24x7, ticket: at('2026-11-21T10:30:00+01:00', { priority: 'P1' }) },
  {
    name: 'an hour carried over closing; the engineer has been there',
    level: premiumOnsite,
    ticket: at('2026-11-20T17:30:00+01:00', { arrivedAt: '2026-11-24T12:00:00+01:00' }),
  },
  {
    name: 'the clocks go forward',
    level: premier,
    ticket: at('2026-03-29T00:30:00+01:00', { priority: 'P1' }),
  },
  {
    name: 'the clocks go back, and the time comes twice',
    level: premiumOnsite,
    ticket: at('2026-10-25T02:30:00+02:00', { priority: 'P2' }),
  },
  {
    name: 'on a Saturday, open, with a cutoff',
    level: serviceLevelFromCode('24x7xNBD', { cutoff: { time: '09:30', inclusive: true } }),
    ticket: at('2026-11-21T10:30:00+01:00'),
  },
  {
    name: 'until closing',
    level: serviceLevelFromCode('8x5xNBD', { ends: 'closing' }),
    ticket: at('2026-11-20T10:30:00+01:00', { deliveredAt: '2026-11-23T10:00:00+01:00' }),
  },
  {
    name: 'eight hours of service time',
    level: serviceLevelFromCode('8x5x8'),
    ticket: at('2026-12-30T13:15:01.500+01:00'),
  },
  {
    name: 'a hundred hours of service time',
    level: serviceLevelFromCode('8x5x100'),
    ticket: at('2026-11-20T12:00:00+01:00'),
  },
  {
    name: 'the next calendar day, too late',
    level: serviceLevelFromCode('24x7xNCD', { cutoff: { time: '15:00', inclusive: false } }),
    ticket: at('2026-11-20T16:00:00+01:00'),
  },
  { name: 'the third business day', level: serviceLevelFromCode('9x5x3BD'), ticket: at('2026-12-22T10:00:00+01:00') },
  {
    name: 'dispatch alone, delivered on a Saturday, so that the seventh day is one',
    level: basic,
    ticket: at('2026-11-12T10:00:00+01:00', { deliveredAt: '2026-11-14T09:30:00+01:00' }),
  },
  { name: 'dispatch alone, not delivered, after 15:00', level: basic, ticket: at('2026-11-12T16:00:00+01:00') },
  { name: 'not confirmed', level: standard, ticket: { openedAt: '2026-11-20T10:00:00+01:00', priority: 'P4' } },
  { name: 'no cutoff, after 15:00', level: sos8x5, ticket: at('2026-11-20T16:20:00+01:00') },
  { name: 'a day off that came once', level: standard, ticket: at('2018-11-09T14:00:00+01:00') },
  {
    name: "a day off of the caller's",
    level: standardOnsite,
    ticket: at('2026-12-30T14:00:00+01:00'),
    options: { calendar: polishCalendar({ extraHolidays: [{ date: '2026-12-31', name: 'Inventory' }] }) },
  },
  {
    name: 'a day off that is closed for another reason',
    level: serviceLevelFromCode('8x5x8', {
      hours: {
        weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
        onHolidays: 'open',
        exceptions: { '2026-12-24': [] },
      },
    }),
    ticket: at('2026-12-23T16:30:00+01:00'),
  },
  {
    name: 'a day off that an exception closes, and one that is closed as such',
    level: serviceLevelFromCode('8x7x8', {
      hours: {
        weekly: [{ days: week, from: '09:00', to: '17:00' }],
        onHolidays: 'closed',
        exceptions: { '2026-12-24': [] },
      },
    }),
    ticket: at('2026-12-23T16:30:00+01:00'),
  },
  { name: 'nights, one of them closed', level: nights, ticket: at('2026-11-25T23:30:00+01:00') },
  {
    name: 'a date that the time zone skipped',
    level: serviceLevelFromCode('9x6xNBD', {
      hours: { weekly: [{ days: week, from: '09:00', to: '18:00' }], onHolidays: 'open' },
    }),
    ticket: at('2011-12-29T17:30:00-10:00'),
    options: { calendar: apia },
  },
  { name: 'contact at once', level: atOnce, ticket: at('2026-11-20T19:00:00+01:00', { priority: 'P1' }) },
  {
    name: 'returned before it was delivered',
    level: standard,
    ticket: at('2026-11-20T10:00:00+01:00', { returnedAt: '2026-11-20T12:00:00+01:00' }),
  },
  {
    name: 'the seventh day is the eve of a holiday',
    level: standard,
    ticket: at('2026-12-16T10:00:00+01:00', { deliveredAt: '2026-12-17T10:00:00+01:00' }),
  },
  {
    name: 'hours that a pause stops, and one that takes none of them',
    level: repairs,
    ticket: at('2026-11-20T15:00:00+01:00', {
      priority: 'P1',
      pauses: [
        { from: '2026-11-20T16:00:00+01:00', to: '2026-11-20T17:30:00+01:00' },
        { from: '2026-11-21T10:00:00+01:00', to: '2026-11-21T12:00:00+01:00' },
      ],
    }),
  },
  {
    name: 'hours that a pause has stopped, seen while it runs',
    level: repairs,
    ticket: at('2026-11-20T10:00:00+01:00', { priority: 'P1', pauses: [{ from: '2026-11-20T11:00:00+01:00' }] }),
    options: { at: '2026-11-20T12:30:00+01:00' },
  },
  {
    name: 'days that pauses touch',
    level: repairs,
    ticket: at('2026-11-19T10:00:00+01:00', {
      priority: 'P2',
      pauses: [
        { from: '2026-11-20T10:00:00+01:00', to: '2026-11-20T12:00:00+01:00' },
        { from: '2026-11-23T17:00:00+01:00', to: '2026-11-24T10:00:00+01:00' },
      ],
    }),
  },
  {
    name: 'days that a pause moves by its length, seen while it runs',
    level: repairs,
    ticket: at('2026-11-20T10:00:00+01:00', { pauses: [{ from: '2026-11-23T10:00:00+01:00' }] }),
    options: { at: '2026-11-23T14:00:00+01:00' },
  },
  {
    name: 'hours carried over from days, with a pause before the change',
    level: repairs,
    ticket: at('2026-11-19T10:00:00+01:00', {
      priority: [
        { from: '2026-11-19T10:00:00+01:00', priority: 'P2' },
        { from: '2026-11-20T12:00:00+01:00', priority: 'P1' },
      ],
      pauses: [{ from: '2026-11-20T09:00:00+01:00', to: '2026-11-20T10:00:00+01:00' }],
    }),
  },
  {
    name: 'days carried over from hours',
    level: repairs,
    ticket: at('2026-11-20T14:00:00+01:00', {
      priority: [
        { from: '2026-11-20T14:00:00+01:00', priority: 'P1' },
        { from: '2026-11-20T16:00:00+01:00', priority: 'P2' },
      ],
    }),
  },
  {
    name: 'a change of priority restarts',
    level: restarting,
    ticket: at('2026-11-20T10:00:00+01:00', {
      priority: [
        { from: '2026-11-20T10:00:00+01:00', priority: 'P3' },
        { from: '2026-11-23T10:00:00+01:00', priority: 'P1' },
      ],
    }),
  },
  {
    name: 'another level counts from the start, and with it another priority',
    level: repairs,
    ticket: at('2026-11-20T10:00:00+01:00', {
      priority: [
        { from: '2026-11-20T10:00:00+01:00', priority: 'P3' },
        { from: '2026-11-20T11:00:00+01:00', priority: 'P1', level: counting },
        { from: '2026-11-20T12:00:00+01:00', priority: 'P4' },
        { from: '2026-11-20T12:30:00+01:00', priority: 'P4', level: basic },
      ],
    }),
    options: { at: '2026-11-20T11:30:00+01:00' },
  },
  {
    name: 'a priority that has no such target',
    level: repairs,
    ticket: at('2026-11-20T10:00:00+01:00', { priority: 'P4', contactedAt: '2026-11-20T10:05:00+01:00' }),
  },
  {
    name: 'a level that has no such target',
    level: repairs,
    ticket: at('2026-11-20T10:00:00+01:00', {
      priority: [
        { from: '2026-11-20T10:00:00+01:00', priority: 'P3' },
        { from: '2026-11-20T11:00:00+01:00', level: sos8x5 },
      ],
    }),
  },
  {
    name: 'late by the clock of a depot, which has a calendar of its own',
    level: depot,
    ticket: { ...at('2026-11-20T20:00:00+01:00'), orderedAt: '2026-11-20T21:30:00+01:00' },
    options: { calendars: { depot: newYork } },
  },
  {
    name: 'a Saturday, at a depot without a calendar of its own',
    level: depot,
    ticket: {
      ...at('2026-11-21T10:00:00+01:00', { deliveredAt: '2026-12-11T10:00:00+01:00' }),
      orderedAt: '2026-11-21T10:30:00+01:00',
    },
  },
  {
    name: 'a Sunday that counts, after the end of its day',
    level: depot,
    ticket: { ...at('2026-11-22T10:00:00+01:00'), orderedAt: '2026-11-22T15:30:00+01:00' },
  },
  {
    name: 'days that begin late and end early',
    level: serviceLevelFromCode('9x5x18'),
    ticket: at('2026-12-23T16:00:00+01:00'),
    options: { calendar: shortDays },
  },
  {
    name: 'until closing, which is early',
    level: serviceLevelFromCode('8x5xNBD', { ends: 'closing' }),
    ticket: at('2026-12-30T10:30:00+01:00'),
    options: { calendar: shortDays },
  },
  {
    name: 'a depot that closes early, by its own clock',
    level: serviceLevelFromCode('10x5x16', {
      hours: {
        weekly: [{ days: ['wed', 'thu', 'fri'], from: '09:00', to: '17:00', calendar: 'depot' }],
        onHolidays: 'closed',
      },
    }),
    ticket: at('2026-12-30T10:30:00+01:00'),
    options: {
      calendars: {
        depot: createCalendar({
          timeZone: 'America/New_York',
          holidays: fixedHolidays([{ date: '2026-12-31', from: '14:00', name: { en: 'Eve', pl: 'Sylwester' } }]),
        }),
      },
    },
  },
  {
    name: 'a business day, after the end of it',
    level: depot,
    ticket: { ...at('2026-11-20T10:00:00+01:00'), orderedAt: '2026-11-20T17:30:00+01:00' },
  },
];

// Tickets whose explanations contain every kind of step between them.
import {
  type Calendar,
  createCalendar,
  defineServiceLevel,
  fixedHolidays,
  polishCalendar,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type Ticket,
} from 'hezo-sla';

export interface ExplainCase {
  readonly name: string;
  readonly level: ServiceLevel;
  readonly ticket: Ticket;
  readonly calendar?: Calendar;
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
const atOnce = defineServiceLevel({
  ...standard,
  id: 'at-once',
  commitments: { ...standard.commitments, P1: { ...standard.commitments.P1, reaction: { within: 0 } } },
});

/** A ticket of priority P3, confirmed when it is opened. `more` overrides that. */
const at = (openedAt: string, more: Partial<Ticket> = {}): Ticket => ({
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
    level: serviceLevelFromCode('8x5xNBD', { dayEnds: 'closing' }),
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
    calendar: polishCalendar({ extraHolidays: [{ date: '2026-12-31', name: 'Inventory' }] }),
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
    calendar: apia,
  },
  { name: 'contact at once', level: atOnce, ticket: at('2026-11-20T19:00:00+01:00', { priority: 'P1' }) },
];

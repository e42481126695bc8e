// Tickets that tests and guides draw pictures of, and the pictures that tests look at.
import { createCalendar, defineServiceLevel, fixedHolidays, polishCalendar, serviceLevels } from 'hezo-sla';
import { renderTimeline } from 'hezo-sla/timeline';

/** Confirmed exactly at the cutoff, before Christmas. */
export const christmas = {
  openedAt: '2026-12-23T13:40:00+01:00',
  priority: 'P3',
  confirmedAt: '2026-12-23T15:00:00+01:00',
} as const;

/** Opened and paused on a Saturday. */
export const saturday = {
  openedAt: '2026-11-21T09:40:00+01:00',
  priority: 'P1',
  contactedAt: '2026-11-21T09:55:00+01:00',
  confirmedAt: '2026-11-21T10:00:00+01:00',
  pauses: [{ from: '2026-11-21T11:00:00+01:00', to: '2026-11-21T12:30:00+01:00' }],
} as const;

/** Raised to P3, and on site too late. */
export const late = {
  openedAt: '2026-11-19T13:40:00+01:00',
  priority: [
    { from: '2026-11-19T13:40:00+01:00', priority: 'P4' },
    { from: '2026-11-19T16:00:00+01:00', priority: 'P3' },
  ],
  contactedAt: '2026-11-19T15:20:00+01:00',
  confirmedAt: '2026-11-19T14:00:00+01:00',
  arrivedAt: '2026-11-23T11:00:00+01:00',
} as const;
const unconfirmed = { openedAt: '2026-11-20T15:30:00Z', priority: 'P1' } as const;

/** Ten targets of every kind: with events of their own, in other hours, from a depot in another time zone. */
export const ten = defineServiceLevel({
  id: 'ten',
  name: 'Ten targets',
  targets: {
    response: { from: 'opened', until: 'contacted', hours: '9x5', within: { hours: 2 } },
    update: { from: 'contacted', until: 'updated', within: { hours: 4 } },
    diagnosis: {
      from: 'opened',
      until: 'diagnosed',
      hours: '9x5',
      within: { hours: 8 },
      cutoff: { time: '16:00', inclusive: true },
      afterCutoff: { businessDays: 1 },
    },
    dispatch: {
      from: 'confirmed',
      until: 'dispatched',
      calendar: 'depot',
      hours: '8x5',
      businessDays: 0,
      cutoff: { time: '14:00', inclusive: false },
    },
    delivery: { from: 'dispatched', until: 'delivered', businessDays: 1, ends: '17:00', projectedFrom: 'dispatch' },
    repair: {
      from: 'delivered',
      until: 'repaired',
      hours: '8x5',
      businessDays: 1,
      ends: 'closing',
      projectedFrom: 'delivery',
    },
    handOver: { from: 'repaired', until: 'handedOver', businessDays: 1, projectedFrom: 'repair' },
    return: {
      from: 'delivered',
      until: 'returned',
      owedBy: 'customer',
      calendarDays: 10,
      projectedFrom: 'delivery',
    },
    report: { from: 'handedOver', until: 'reported', calendarDays: 3 },
    workaround: { P1: { from: 'opened', until: 'workedAround', within: { hours: 8 } } },
  },
});

export const depot = createCalendar({ timeZone: 'America/New_York', holidays: fixedHolidays([]) });
export const calendars = { site: polishCalendar(), depot };

export const everyKind = {
  openedAt: '2026-12-22T15:40:00+01:00',
  priority: [
    { from: '2026-12-22T15:40:00+01:00', priority: 'P1' },
    { from: '2026-12-22T23:40:00+01:00', priority: 'P2' },
  ],
  contactedAt: '2026-12-22T16:40:00+01:00',
  confirmedAt: '2026-12-22T19:59:00+01:00',
  updatedAt: '2026-12-22T23:00:00+01:00',
  pauses: [{ from: '2026-12-23T09:00:00+01:00', to: '2026-12-23T10:00:00+01:00' }],
} as const;

/** The golden pictures, by the names of their files. */
export const pictures: Readonly<Record<string, string>> = {
  planned: renderTimeline(serviceLevels.standard, christmas),
  paused: renderTimeline(serviceLevels.premier, saturday, { at: '2026-11-21T15:00:00+01:00', width: 640 }),
  overdue: renderTimeline(serviceLevels.standardOnsite, late, { at: '2026-12-02T15:00:00+01:00', locale: 'pl' }),
  phone: renderTimeline(serviceLevels.standard, christmas, { width: 340, locale: 'pl' }),
  unconfirmed: renderTimeline(serviceLevels.ahb8x5, unconfirmed, { at: '2026-11-23T08:15:00Z' }),
  delivered: renderTimeline(serviceLevels.standard, { ...christmas, deliveredAt: '2027-01-15T10:00:00+01:00' }),
  months: renderTimeline(serviceLevels.standard, { ...christmas, openedAt: '2024-02-23T13:40:00+01:00' }),
  ten: renderTimeline(ten, everyKind, { calendars, at: '2026-12-23T12:00:00+01:00' }),
  tenPlanned: renderTimeline(ten, everyKind, { calendars, locale: 'pl', width: 480 }),
};

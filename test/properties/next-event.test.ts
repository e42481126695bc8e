// From each nextEvent to the next, through the offset transitions of other time zones.
import {
  type Calendar,
  createCalendar,
  defineServiceLevel,
  type ServiceLevel,
  serviceLevelFromCode,
  type TrackedTicket,
  trackTicket,
} from 'hezo-sla';
import { expect, test } from 'vitest';
import { shareOf } from '../support/runs.js';
import { face, HOUR } from '../support/tracked.js';

/** A service code, what pauses do to days, and how many hours after the opening the pause ends, if it does. */
const setups = (['9x5xNBD', '24x7x4', '8x5x8', '24x7xNBD', '9x5xNCD'] as const).flatMap((code) =>
  (['none', 'business-days-touched'] as const).flatMap((pausedDays) =>
    [0, 40, undefined].map((hours) => ({ code, pausedDays, hours })),
  ),
);

/** What happens to a ticket after an instant, as far as it changes a tracking: in order. */
const happeningsAfter = (ticket: TrackedTicket, at: number): number[] =>
  [ticket.confirmedAt, ...(ticket.pauses ?? []).flatMap(({ from, to }) => [from, to])]
    .filter((instant) => typeof instant === 'number')
    .filter((instant) => instant > at)
    .sort((a, b) => a - b);

/** Goes from event to event, looks at the millisecond before each, and returns how many there were. */
function walk(level: ServiceLevel, ticket: TrackedTicket, calendar: Calendar, from: number): number {
  const look = (at: number) => trackTicket(level, ticket, { calendar, at, thresholds: [0.3, 0.8, 1] });
  let events = 0;
  for (let at = from; at < from + 6 * 24 * HOUR; ) {
    const now = look(at);
    const next = now.nextEvent?.at.getTime() ?? Number.POSITIVE_INFINITY;
    const happens = happeningsAfter(ticket, at)[0] ?? Number.POSITIVE_INFINITY;
    if (next < happens) {
      const seen = face(now, level);
      expect([at, face(look(next - 1), level)]).toEqual([at, seen]);
      expect(face(look(next), level)).not.toEqual(seen);
      events += 1;
    }
    at = Math.min(next, happens);
  }
  return events;
}

test.each([
  ['Pacific/Apia', '2011-12-28T20:00:00Z', 'which skipped 30 December 2011'],
  ['Australia/Lord_Howe', '2026-04-02T22:00:00Z', 'whose daylight saving time is half an hour'],
  ['America/St_Johns', '2026-10-30T15:00:00Z', 'whose offset has half an hour, at the end of daylight saving time'],
  ['Africa/Casablanca', '2026-02-13T10:00:00Z', 'when Ramadan begins and the offset changes'],
  ['Asia/Tehran', '2022-09-20T10:00:00Z', 'where daylight saving time ended at midnight'],
  ['Europe/Warsaw', '2026-03-27T10:00:00Z', 'at the start of daylight saving time'],
])('nothing changes before nextEvent and something changes at it, in %s from %s, %s', (zone, start) => {
  const from = Date.parse(start);
  const calendar = createCalendar({ timeZone: zone, holidays: () => [] });
  let events = 0;
  const ticket = { openedAt: from, confirmedAt: from + HOUR, priority: 'P3' } as const;
  const walks = shareOf(setups);
  for (const { code, pausedDays, hours } of walks) {
    const pausedClocks = ['reaction', 'delivery'] as const;
    const level = defineServiceLevel({ ...serviceLevelFromCode(code), pausedDays, pausedClocks });
    const to = hours === undefined ? undefined : from + hours * HOUR;
    const pauses = [{ from: Math.min(from + 1.5 * HOUR, to ?? Number.POSITIVE_INFINITY), to }];
    events += walk(level, { ...ticket, pauses }, calendar, from);
  }
  expect(events).toBeGreaterThan(5 * walks.length);
});

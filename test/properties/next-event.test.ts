// From each nextEvent to the next, through the offset transitions of other time zones.
import {
  type Calendar,
  calculateDeadlines,
  createCalendar,
  type PausePolicy,
  type ServiceLevel,
  type Threshold,
  trackTicket,
} from 'hezo-sla';
import { expect, test } from 'vitest';
import { shareOf } from '../support/runs.js';
import { asTicket, face, HOUR, pausedSince, type RandomTicket, threeTargets, withTargets } from '../support/tracked.js';

/** A service code, what pauses do to its delivery, and how many hours after the opening the pause ends, if it does. */
const setups = (
  [
    ['9x5xNBD', 'none', 'business-days-touched', 'pause-length'],
    ['24x7xNBD', 'none', 'business-days-touched', 'pause-length'],
    ['9x5xNCD', 'none', 'business-days-touched', 'pause-length'],
    ['24x7x4', 'none', 'service-time'],
    ['8x5x8', 'none', 'service-time'],
  ] as const
).flatMap(([code, ...policies]) =>
  policies.flatMap((pauses: PausePolicy) => [0, 40, undefined].map((hours) => ({ code, pauses, hours }))),
);
const thresholds: readonly Threshold[] = [0.3, 0.8, 1, 1.2, { before: { hours: 6 } }, { after: { hours: 3 } }];

/** The same level, with a delivery that pauses stop or move in some way; the reaction's time they stop. */
const pausing = (level: ServiceLevel, pauses: PausePolicy): ServiceLevel =>
  withTargets(level, (target) => {
    if (target.until === 'contacted') return { ...target, pauses: 'service-time' } as typeof target;
    // Each code comes with the policies of its kind.
    return target.until === 'delivered' ? ({ ...target, pauses } as typeof target) : target;
  });

/** What happens to a ticket after an instant, as far as it changes a tracking: in order. */
const happeningsAfter = (ticket: RandomTicket, at: number): number[] =>
  [ticket.confirmedAt, ...ticket.pauses.flatMap(({ from, to }) => [from, to])]
    .filter((instant) => typeof instant === 'number')
    .filter((instant) => instant > at)
    .sort((a, b) => a - b);

/** Goes from event to event, looks at the millisecond before each, and returns how many there were. */
function walk(level: ServiceLevel, ticket: RandomTicket, calendar: Calendar, from: number): number {
  const look = (at: number) => trackTicket(level, asTicket(ticket), { calendar, at, thresholds });
  const faceAt = (at: number, pausedMs: number | undefined) => face(look(at), level, pausedMs);
  let events = 0;
  for (let at = from; at < from + 6 * 24 * HOUR; ) {
    const now = look(at);
    const next = now.nextEvent?.at.getTime() ?? Number.POSITIVE_INFINITY;
    const happens = happeningsAfter(ticket, at)[0] ?? Number.POSITIVE_INFINITY;
    if (next < happens) {
      const pausedMs = pausedSince(ticket, at);
      const seen = face(now, level, pausedMs);
      expect([at, faceAt(next - 1, pausedMs)]).toEqual([at, seen]);
      expect(faceAt(next, pausedMs)).not.toEqual(seen);
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
  for (const { code, pauses: policy, hours } of walks) {
    const level = pausing(threeTargets(code), policy);
    const to = hours === undefined ? undefined : from + hours * HOUR;
    const pauses = [{ from: Math.min(from + 1.5 * HOUR, to ?? Number.POSITIVE_INFINITY), to }];
    events += walk(level, { ...ticket, pauses }, calendar, from);
  }
  expect(events).toBeGreaterThan(5 * walks.length);
});

test.each([
  // Clocks are set forward over the cutoff of one zone, back over that of another, and one skipped a date.
  ['Europe/Warsaw', '2026-03-27T09:00:00Z', '02:30', true],
  ['America/St_Johns', '2026-10-30T15:00:00Z', '01:15', false],
  ['Pacific/Apia', '2011-12-28T20:00:00Z', '15:00', true],
])(
  'a ticket that is not confirmed has each of its cutoffs in nextEvent, in %s from %s',
  (zone, start, time, inclusive) => {
    const calendar = createCalendar({ timeZone: zone, holidays: () => [] });
    const level = threeTargets('24x7xNCD', { cutoff: { time, inclusive } });
    const from = Date.parse(start);
    const ticket = { openedAt: from, contactedAt: from, priority: 'P3' } as const;
    const isLate = (confirmedAt: number): boolean =>
      calculateDeadlines(level, { ...ticket, confirmedAt }, { calendar }).delivery?.rules.includes('NBD-2') ?? false;
    const minutes = Array.from({ length: 5 * 24 * 60 }, (_, i) => from + i * 60_000);
    const expected = minutes
      .flatMap((minute) => [minute, minute + 1])
      .filter((at) => at > from && isLate(at) && !isLate(at - 1));
    const found: number[] = [];
    for (let at = from; at < minutes[minutes.length - 1]; ) {
      const next = trackTicket(level, ticket, { calendar, at }).nextEvent;
      expect(next?.changes).toEqual([{ target: 'delivery', kind: 'cutoff', threshold: null }]);
      at = next?.at.getTime() ?? Number.POSITIVE_INFINITY;
      found.push(at);
    }
    expect(found.slice(0, expected.length)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(3);
  },
);

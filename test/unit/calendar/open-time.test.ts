// The next change and the intervals of service hours, compared with a walk that asks minute by minute whether they are open:
// over New Year, where the tables of two years meet, and where a closure begins or ends together with the hours.

import { createCalendar, polishCalendar, type ServiceHours } from 'hezo-sla';
import { expect, test } from 'vitest';
import { readCalendar } from '../../../src/calendar/calendar-face.js';
import { type Interval, withoutIntervals } from '../../../src/calendar/interval.js';
import { isOpenAt, nextChange } from '../../../src/calendar/open-changes.js';
import { openIntervals } from '../../../src/calendar/open-intervals.js';
import { alwaysOpen, type OpenTime, scheduledOpenTime } from '../../../src/calendar/open-time.js';
import { readHours } from '../../../src/calendar/read-hours.js';

const MINUTE = 60_000;
const poland = readCalendar(polishCalendar(), 'calendar');
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const daily = (from: string, to: string): ServiceHours => ({ weekly: [{ days, from, to }], onHolidays: 'open' });
const at = (local: string): number => Date.parse(`${local}+01:00`);
const closed = (from: string, to: string): Interval => ({ from: at(from), to: at(to) });
const openTime = (hours: ServiceHours, closures: readonly Interval[] = []): OpenTime =>
  scheduledOpenTime([{ hours: readHours(hours, 'hours'), calendar: poland }], (open) =>
    withoutIntervals(open, closures),
  );

const FROM = at('2026-12-30T00:00');
const TO = at('2027-01-06T00:00');
const minutes = Array.from({ length: (TO - FROM) / MINUTE }, (_, i) => FROM + i * MINUTE);

/** The intervals that the walk finds. All hours and closures here begin and end on whole minutes. */
function walk(time: OpenTime): Interval[] {
  const found: { from: number; to: number }[] = [];
  for (const ms of minutes) {
    if (!isOpenAt(time, ms)) continue;
    const last = found.at(-1);
    if (last?.to === ms) last.to += MINUTE;
    else found.push({ from: ms, to: ms + MINUTE });
  }
  return found;
}

test.each<[string, ServiceHours, Interval[]]>([
  ['9x5', '9x5', []],
  ['8x5 with a closure that begins at an opening', '8x5', [closed('2026-12-31T09:00', '2026-12-31T11:00')]],
  ['8x5 with a closure that ends at a closing', '8x5', [closed('2026-12-31T15:00', '2026-12-31T17:00')]],
  ['nights', daily('22:00', '06:00'), []],
  ['nights with a closure over New Year', daily('22:00', '06:00'), [closed('2026-12-31T23:00', '2027-01-01T01:00')]],
  ['around the clock except for a closure', daily('00:00', '24:00'), [closed('2027-01-02T10:00', '2027-01-02T12:00')]],
  [
    'a window from 09:00 to 09:00',
    { weekly: [{ days: ['wed'], from: '09:00', to: '09:00' }], onHolidays: 'closed' },
    [],
  ],
])('%s: the next changes and the intervals are those that a walk finds', (_, hours, closures) => {
  const time = openTime(hours, closures);
  const expected = walk(time);
  expect(expected.length).toBeGreaterThan(0);
  expect(openIntervals(time, FROM, TO)).toEqual(expected);
  const edges = expected.flatMap(({ from, to }) => [from, to]).filter((ms) => ms > FROM && ms < TO);
  const asked = minutes.filter((ms) => ms < (edges.at(-1) ?? FROM));
  expect(asked.flatMap((ms) => [nextChange(time, ms - 1), nextChange(time, ms)])).toEqual(
    asked.flatMap((ms) => [edges.find((edge) => edge >= ms), edges.find((edge) => edge > ms)]),
  );
  expect(asked.flatMap((ms) => openIntervals(time, ms, ms))).toEqual([]);
});

test('a window from 09:00 to 09:00 lasts a whole day', () => {
  const hours: ServiceHours = { weekly: [{ days: ['wed'], from: '09:00', to: '09:00' }], onHolidays: 'closed' };
  expect(openIntervals(openTime(hours), FROM, TO)).toEqual([
    { from: at('2026-12-30T09:00'), to: at('2026-12-31T09:00') },
  ]);
});

test('the next change is found up to two calendar years ahead, and no further', () => {
  const evening = at('2026-12-31T20:00');
  const closedUntil = (to: string) => nextChange(openTime('9x5', [closed('2027-01-01T00:00', to)]), evening);
  expect(closedUntil('2027-12-30T00:00')).toBe(at('2027-12-30T09:00'));
  expect(closedUntil('2028-12-28T00:00')).toBe(at('2028-12-28T09:00'));
  expect(closedUntil('2029-01-01T00:00')).toBeUndefined();
  const openUntil = (from: string, to: string) =>
    nextChange(openTime(daily('00:00', '24:00'), [closed(from, to)]), evening);
  expect(openUntil('2028-12-31T10:00', '2029-01-01T00:00')).toBe(at('2028-12-31T10:00'));
  // New Year counts as a closing if nothing opens at the same time.
  expect(openUntil('2027-01-01T00:00', '2027-01-01T10:00')).toBe(at('2027-01-01T00:00'));
  expect(openUntil('2028-01-01T00:00', '2028-01-01T10:00')).toBe(at('2028-01-01T00:00'));
  expect(openUntil('2029-01-01T00:00', '2029-01-01T10:00')).toBeUndefined();
});

test('there is no change after the last year of the calendar, and no year before the first is needed', () => {
  const last = poland.endOfDay(Date.UTC(2100, 11, 31) / 86_400_000);
  expect(nextChange(openTime('9x5'), at('2100-12-31T20:00'))).toBeUndefined();
  expect(openIntervals(openTime('9x5'), at('2100-12-31T00:00'), last + 1)).toEqual([
    { from: at('2100-12-31T09:00'), to: at('2100-12-31T18:00') },
  ]);
  const newYork = readCalendar(createCalendar({ timeZone: 'America/New_York', holidays: () => [] }), 'calendar');
  const nights = scheduledOpenTime([{ hours: readHours(daily('22:00', '06:00'), 'hours'), calendar: newYork }]);
  // New Year's Eve of 1989 in New York, on which the nights begin, because the calendar does.
  expect(isOpenAt(nights, Date.UTC(1990, 0, 1, 3))).toBe(true);
  expect(isOpenAt(nights, Date.UTC(1990, 0, 1, 2, 59))).toBe(false);
});

test('an empty range has no intervals, even around the clock', () => {
  expect(openIntervals(alwaysOpen(poland), FROM, FROM)).toEqual([]);
  expect(openIntervals(alwaysOpen(poland), FROM, FROM + 1)).toEqual([{ from: FROM, to: FROM + 1 }]);
});

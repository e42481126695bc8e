// Local times read in zones that differ in what goes wrong, against Intl.
import fc from 'fast-check';
import { createCalendar } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { instantsOf, localTime } from '../oracle/local-time.js';
import { errorOf } from '../support/failure.js';
import { runs } from '../support/runs.js';
import { zones } from '../support/zones.js';

/** Anywhere, and around the transitions of zones: the nights in spring and autumn on which most of them change, and the
 * days on which Boa Vista and Apia did. */
const near = fc.oneof(
  // Within the range, whatever the zone and the minutes that are added.
  fc.integer({ min: Date.UTC(1990, 0, 3), max: Date.UTC(2099, 11, 30) }),
  fc
    .tuple(
      fc.integer({ min: 1998, max: 2037 }),
      fc.constantFrom(2, 3, 8, 9, 10),
      fc.integer({ min: 0, max: 31 * 1440 }),
    )
    .map(([year, month, minute]) => Date.UTC(year, month, 1) + minute * 60_000),
  fc.integer({ min: Date.UTC(2000, 9, 1), max: Date.UTC(2000, 10, 1) }),
  fc.integer({ min: Date.UTC(2011, 11, 28), max: Date.UTC(2012, 0, 2) }),
);
/** A local time that nothing is known of: it may exist once, twice, or not at all. */
const local = fc.tuple(near, fc.integer({ min: -180, max: 180 }));

describe('a local time that is read', () => {
  test.each(zones)('%s: is the instant at which Intl shows it, or the one chosen of two, or an error', (id) => {
    const { instantOf, dateOf } = createCalendar({ timeZone: id, holidays: () => [] });
    fc.assert(
      fc.property(local, ([ms, minutes]) => {
        const { date, time } = localTime(Math.floor(ms / 60_000) * 60_000, id);
        const text = new Date(Date.parse(`${date}T${time}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
        const expected = instantsOf(text.slice(0, 10), text.slice(11), id);
        const either = (repeated: 'earlier' | 'later') => instantOf(text, { repeated }).getTime();
        if (expected.length === 0) {
          expect(errorOf(() => instantOf(text, { repeated: 'earlier' })).code).toBe('SKIPPED_LOCAL_TIME');
          const moved = instantOf(text, { skipped: 'later' });
          // As long after the transition as the local time is after the beginning of the gap.
          const shown = localTime(moved.getTime(), id);
          expect(Date.parse(`${shown.date}T${shown.time}:00Z`)).toBeGreaterThan(Date.parse(`${text}:00Z`));
          return;
        }
        expect([either('earlier'), either('later')]).toEqual([expected[0], expected.at(-1)]);
        if (expected.length === 1) expect(instantOf(text.replace('T', ' ')).getTime()).toBe(expected[0]);
        else expect(errorOf(() => instantOf(text)).code).toBe('REPEATED_LOCAL_TIME');
        for (const instant of expected) expect(dateOf(instant)).toBe(text.slice(0, 10));
      }),
      { numRuns: runs(2000) },
    );
  });
});

// Local times read in zones that differ in what goes wrong, against Intl: alone, as text of every form, and in tickets.
import fc from 'fast-check';
import { calculateDeadlines, createCalendar, SlaError, serviceLevels } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { instantsOf, localTime, shown, transitionsOf } from '../oracle/local-time.js';
import { errorOf } from '../support/failure.js';
import { calendarIn, faultOf, localText, near } from '../support/local-texts.js';
import { runs, sizeOf } from '../support/runs.js';
import { zones } from '../support/zones.js';

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

test('text of any form is what the oracle says that it is, alone and in a ticket', () => {
  fc.assert(
    fc.property(localText, (given) => {
      expect(faultOf(given)).toBeUndefined();
    }),
    { numRuns: runs(5000) },
  );
});

const MINUTE = 60_000;

const offsetText = (ms: number): string => `${ms < 0 ? '-' : '+'}${new Date(Math.abs(ms)).toISOString().slice(11, 16)}`;
/** ISO 8601 with the offset. */
const isoText = (ms: number, zone: string): string =>
  new Date(shown(ms, zone)).toISOString().slice(0, 19) + offsetText(shown(ms, zone) - ms);
const isoLocal = (ms: number, zone: string): string => isoText(ms, zone).slice(0, 16);

describe('tickets of local times', () => {
  const { premier } = serviceLevels;

  test.each([...zones, 'Asia/Tehran', 'Africa/Cairo'])('%s: they round trip around its transitions', (zone) => {
    const calendar = calendarIn(zone);
    const deadlines = (openedAt: string, localTimes?: object) =>
      calculateDeadlines(premier, { openedAt, priority: 'P1' }, { calendar, localTimes });
    const choices = (['earlier', 'later'] as const).map((repeated) => ({ repeated }));
    const byPattern = choices.map((choice) => ({ ...choice, pattern: 'd.M.yyyy H:mm' }));
    const years = sizeOf(30);
    const transitions = transitionsOf(zone, 1998, years);
    if (zone === 'Europe/Warsaw') expect(transitions).toHaveLength(2 * years);
    for (const transition of transitions)
      for (let ms = transition - 150 * MINUTE; ms <= transition + 150 * MINUTE; ms += 10 * MINUTE) {
        const local = isoLocal(ms, zone);
        const expected = deadlines(isoText(ms, zone));
        // One of the two, where it exists twice: the first is the earlier.
        const index = instantsOf(local.slice(0, 10), local.slice(11), zone).indexOf(ms);
        expect(deadlines(local, choices[index])).toEqual(expected);
        const [year, month, day] = local.slice(0, 10).split('-').map(Number);
        const polish = `${day}.${month}.${year} ${local.slice(11).replace(/^0/, '')}`;
        expect(deadlines(polish, byPattern[index])).toEqual(expected);
      }
  });

  const wait = fc.integer({ min: 0, max: 300 });
  const choice = fc.record({
    repeated: fc.constantFrom('earlier' as const, 'later' as const, 'reject' as const),
    skipped: fc.constantFrom('later' as const, 'reject' as const),
  });

  test.each(zones)('%s: their deadlines are those of the instants that instantOf has for them', (zone) => {
    const calendar = calendarIn(zone);
    /** A ticket, with its times as they are read. */
    const ticketOf = <T>(texts: readonly string[], read: (text: string) => T) => {
      const [openedAt, changed, confirmedAt, from, to] = texts.map(read);
      const priority = [
        { from: openedAt, priority: 'P3' as const },
        { from: changed, priority: 'P1' as const },
      ];
      return { openedAt, confirmedAt, priority, pauses: [{ from, to }] };
    };
    const outcomeOf = (deadlines: () => object): unknown => {
      try {
        return deadlines();
      } catch (error) {
        if (error instanceof SlaError) return error.code;
        throw error;
      }
    };
    fc.assert(
      fc.property(near, fc.array(wait, { minLength: 5, maxLength: 5 }), choice, (ms, waits, choices) => {
        let at = Math.floor(ms / MINUTE) * MINUTE;
        const texts = waits.map((minutes) => {
          // Local time goes on as if nobody changed the clock, so some of them are skipped.
          at += minutes * MINUTE;
          return new Date(shown(ms, zone) + at - ms).toISOString().slice(0, 16);
        });
        const instants = () =>
          calculateDeadlines(
            premier,
            ticketOf(texts, (text) => calendar.instantOf(text, choices)),
            { calendar },
          );
        const locals = () =>
          calculateDeadlines(
            premier,
            ticketOf(texts, (text) => text),
            { calendar, localTimes: choices },
          );
        const [found, expected] = [outcomeOf(locals), outcomeOf(instants)];
        // Of several that are wrong, a ticket names the first that it reads.
        if (typeof expected === 'string') expect(typeof found).toBe('string');
        else expect(found).toEqual(expected);
      }),
      { numRuns: runs(500) },
    );
  });
});

// Properties of fingerprints, over random tickets: whatever the deadlines depend on is covered.
import fc from 'fast-check';
import {
  calculateDeadlines,
  fingerprintOf,
  polishCalendar,
  type ServiceLevel,
  SlaError,
  serviceLevelFromCode,
  serviceLevels,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { dateAfter } from '../oracle/local-time.js';
import { type RandomCase, randomCase } from '../oracle/random-level.js';
import { instant, priority, wait } from '../support/arbitraries.js';
import { accepted, calendarsFor, ticketFor } from '../support/drawn.js';
import { runs } from '../support/runs.js';

const { standard } = serviceLevels;

describe('a fingerprint', () => {
  test('always goes with the same deadlines', () => {
    const levels: readonly ServiceLevel[] = [
      standard,
      serviceLevels.ahb8x5,
      serviceLevels.premier,
      // The same data, and data that differ without a difference to most deadlines.
      { ...standard, law: standard.law },
      serviceLevelFromCode('9x5xNBD', { id: 'standard' }),
      serviceLevelFromCode('9x5xNBD', { id: 'standard', ends: 'closing' }),
    ];
    const calendars = [
      polishCalendar(),
      polishCalendar({ extraHolidays: ['2026-12-31'] }),
      polishCalendar({ extraBusinessDays: ['2026-12-24'] }),
      polishCalendar({ weekend: ['sun'] }),
    ];
    const seen = new Map<string, string>();
    let again = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.constantFrom(...calendars),
        // Few instants, so that the same tickets come again on other calendars.
        fc.integer({ min: 0, max: 12 }).map((day) => Date.UTC(2026, 11, 15 + day, 10)),
        fc.constantFrom('P1' as const, 'P3' as const),
        (level, calendar, openedAt, priority) => {
          const ticket = { openedAt, priority, confirmedAt: openedAt };
          const { sha256 } = fingerprintOf(level, ticket, { calendar });
          const deadlines = JSON.stringify(calculateDeadlines(level, ticket, { calendar }));
          const before = seen.get(sha256);
          if (before !== undefined) {
            again += 1;
            expect(deadlines).toBe(before);
          }
          seen.set(sha256, deadlines);
        },
      ),
      { numRuns: runs(2000, 300) },
    );
    expect(again).toBeGreaterThan(0);
  });

  test('changes with a day off on any date that it covers, and none on other dates moves a deadline', () => {
    fc.assert(
      fc.property(instant, priority, wait, fc.integer({ min: -30, max: 60 }), (openedAt, priority, ms, days) => {
        const ticket = { openedAt, priority, confirmedAt: openedAt + ms };
        const date = new Date(openedAt + days * 86_400_000).toISOString().slice(0, 10);
        fc.pre(date < '2100-12-31');
        const [before, after] = [polishCalendar(), polishCalendar({ extraHolidays: [date] })].map((calendar) => ({
          fingerprint: fingerprintOf(standard, ticket, { calendar }),
          due: Object.values(calculateDeadlines(standard, ticket, { calendar })).map(({ dueLocal }) => dueLocal),
        }));
        if (before.fingerprint.sha256 === after.fingerprint.sha256) expect(after.due).toEqual(before.due);
        const { from, to } = before.fingerprint.calendars.site;
        const known = polishCalendar().holidayOn(date) !== null;
        if (date >= from && date <= to && !known) expect(after.fingerprint.sha256).not.toBe(before.fingerprint.sha256);
      }),
    );
  });
  test('of targets of every kind changes with a day off that moves a deadline, in the calendar of any role', () => {
    fc.assert(
      fc.property(
        randomCase({ settled: false }),
        fc.constantFrom('site', 'hub', 'desk'),
        fc.integer({ min: -3, max: 20 }),
        ({ level: drawn, calendars, ticket, at }, role, days) => {
          const level = accepted(drawn);
          const changed = calendars[role];
          fc.pre(level !== null && changed !== undefined);
          const off = dateAfter(new Date(ticket.events.opened ?? 0).toISOString().slice(0, 10), days);
          fc.pre(changed.extraBusinessDays?.has(off) !== true);
          const more = { ...calendars, [role]: { ...changed, daysOff: new Set([...changed.daysOff, off]) } };
          const [before, after] = [calendars, more].map((given) => {
            const options = { calendars: calendarsFor(given), at };
            const { sha256 } = fingerprintOf(level, ticketFor(ticket), options);
            return { sha256, due: JSON.stringify(calculateDeadlines(level, ticketFor(ticket), options)) };
          });
          if (before.sha256 === after.sha256) expect(after.due).toBe(before.due);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  const HOUR = 3_600_000;
  const hourOf = ({ ticket }: RandomCase, hours: number): number => (ticket.events.opened ?? 0) + hours * HOUR;
  const paused = (drawn: RandomCase, hours: number, length: number): RandomCase => {
    const from = hourOf(drawn, hours);
    const pauses = [...(drawn.ticket.pauses ?? []), { from, to: from + length * HOUR }];
    return { ...drawn, ticket: { ...drawn.ticket, pauses } };
  };
  const raised = (drawn: RandomCase, hours: number): RandomCase => {
    const [first, second] = drawn.level.priorities;
    const priority = [
      { from: hourOf(drawn, 0), priority: second },
      { from: hourOf(drawn, hours), priority: first },
    ];
    return { ...drawn, ticket: { ...drawn.ticket, priority } };
  };
  const withPolicy = (drawn: RandomCase, priorityChange: RandomCase['level']['priorityChange']): RandomCase => ({
    ...drawn,
    level: { ...drawn.level, priorityChange },
  });
  const withCalendar = (drawn: RandomCase, role: string, of: 'site' | 'hub'): RandomCase => ({
    ...drawn,
    calendars: { ...drawn.calendars, [role]: drawn.calendars[of] },
  });
  /** Two cases that differ by one thing, at an hour from the opening. */
  const changes: Readonly<Record<string, (drawn: RandomCase, hours: number) => readonly [RandomCase, RandomCase]>> = {
    'a pause': (drawn, hours) => [drawn, paused(drawn, hours, 5)],
    'the length of a pause': (drawn, hours) => [paused(drawn, hours, 5), paused(drawn, hours, 15)],
    'a change of priority': (drawn, hours) => [drawn, raised(drawn, hours)],
    'when the priority changed': (drawn, hours) => [raised(drawn, hours), raised(drawn, hours + 1)],
    'what a change of priority does': (drawn, hours) => [
      withPolicy(raised(drawn, hours), 'from-start'),
      withPolicy(raised(drawn, hours), 'restart'),
    ],
    'the instant of the question': (drawn, hours) => [drawn, { ...drawn, at: hourOf(drawn, hours) }],
    'the calendar of the site': (drawn) => [drawn, withCalendar(drawn, 'site', 'hub')],
    'the calendar of the hub': (drawn) => [drawn, withCalendar(drawn, 'hub', 'site')],
    'the calendar of the desk': (drawn) => [withCalendar(drawn, 'desk', 'hub'), withCalendar(drawn, 'desk', 'site')],
  };

  /** The fingerprint and the deadlines of a case; nothing of one that is refused. */
  function answered({ level: drawn, calendars, ticket, at }: RandomCase) {
    const level = accepted(drawn);
    if (!level) return null;
    try {
      const options = { calendars: calendarsFor(calendars), at };
      const due = JSON.stringify(calculateDeadlines(level, ticketFor(ticket), options));
      const [first, again] = [0, 1].map(() => fingerprintOf(level, ticketFor(ticket), { ...options }));
      expect(again).toEqual(first);
      return { sha256: first.sha256, due };
    } catch (error) {
      if (error instanceof SlaError) return null;
      throw error;
    }
  }

  test.each(Object.entries(changes))('of targets of every kind changes where the deadlines do with %s', (_, change) => {
    let moved = 0;
    fc.assert(
      fc.property(randomCase({ settled: false }), fc.integer({ min: 1, max: 100 }), (drawn, hours) => {
        const [before, after] = change(drawn, hours).map(answered);
        fc.pre(before !== null && after !== null);
        if (before.due !== after.due) moved += 1;
        if (before.sha256 === after.sha256) expect(after.due).toBe(before.due);
      }),
      { numRuns: runs(500, 200) },
    );
    expect(moved).toBeGreaterThan(0);
  });
});

// Properties of fingerprints, over random tickets: whatever the deadlines depend on is covered.
import fc from 'fast-check';
import {
  calculateDeadlines,
  explainDeadlines,
  polishCalendar,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type Ticket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { instant, priority, wait } from '../support/arbitraries.js';
import { runs } from '../support/runs.js';

const { standard } = serviceLevels;

describe('a fingerprint', () => {
  test('always goes with the same deadlines', () => {
    const levels: readonly ServiceLevel[] = [
      standard,
      serviceLevels.ahb8x5,
      serviceLevels.premier,
      // The same data, and data that differ without a difference to most deadlines.
      { ...standard, returnWithin: standard.returnWithin },
      serviceLevelFromCode('9x5xNBD', { id: 'standard' }),
      serviceLevelFromCode('9x5xNBD', { id: 'standard', dayEnds: 'closing' }),
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
          const { fingerprint } = explainDeadlines(level, ticket, { calendar });
          const deadlines = JSON.stringify(calculateDeadlines(level, ticket, { calendar }));
          const before = seen.get(fingerprint.sha256);
          if (before !== undefined) {
            again += 1;
            expect(deadlines).toBe(before);
          }
          seen.set(fingerprint.sha256, deadlines);
        },
      ),
      { numRuns: runs(2000, 300) },
    );
    expect(again).toBeGreaterThan(0);
  });

  test('changes with a day off on any date that it covers, and none on other dates moves a deadline', () => {
    fc.assert(
      fc.property(instant, priority, wait, fc.integer({ min: -30, max: 60 }), (openedAt, priority, ms, days) => {
        const ticket: Ticket = { openedAt, priority, confirmedAt: openedAt + ms };
        const date = new Date(openedAt + days * 86_400_000).toISOString().slice(0, 10);
        fc.pre(date < '2100-12-31');
        const [before, after] = [polishCalendar(), polishCalendar({ extraHolidays: [date] })].map((calendar) =>
          explainDeadlines(standard, ticket, { calendar }),
        );
        const due = ({ reaction, delivery, return: back }: typeof before) =>
          [reaction, delivery, back].map((deadline) => deadline?.dueLocal);
        if (before.fingerprint.sha256 === after.fingerprint.sha256) expect(due(after)).toEqual(due(before));
        const { from, to } = before.fingerprint.calendar;
        const known = polishCalendar().holidayOn(date) !== null;
        if (date >= from && date <= to && !known) expect(after.fingerprint.sha256).not.toBe(before.fingerprint.sha256);
      }),
    );
  });
});

// What becomes of an error that a user-supplied holiday function throws.
import { polishCalendar, SlaError } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../support/failure.js';
import { calendarWith } from '../../support/mistakes/values.js';

describe('a holiday function that throws', () => {
  test('fails with HOLIDAYS_FAILED, even if it throws an SlaError', () => {
    const calendar = calendarWith(() => polishCalendar().isBusinessDay('garbage'));
    expect(failureOf(() => calendar.isBusinessDay('2026-01-01'))).toEqual([
      'HOLIDAYS_FAILED',
      expect.objectContaining({ year: 2026, reason: expect.stringContaining("'garbage'") }),
    ]);
  });

  test('fails with what it threw as the cause', () => {
    const cause = new Error('offline');
    const calendar = calendarWith(() => {
      throw cause;
    });
    expect(() => calendar.isBusinessDay('2026-01-01')).toThrow(expect.objectContaining({ cause }));
  });

  test('is called again the next time', () => {
    let fail = true;
    const calendar = calendarWith(() => {
      if (fail) throw new Error('offline');
      return [];
    });
    expect(() => calendar.isBusinessDay('2026-01-01')).toThrow(SlaError);
    fail = false;
    expect(calendar.isBusinessDay('2026-01-01')).toBe(true);
  });
});

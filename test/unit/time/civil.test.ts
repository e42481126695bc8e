// Civil dates as epoch days and as text, and strings that are not dates or times of day.
import { describe, expect, test } from 'vitest';
import { dateText, epochDayOf, readDate, readTimeOfDay, yearOf } from '../../../src/time/civil.js';
import { errorOf } from '../../support/failure.js';

describe('civil dates', () => {
  const years = [1985, 1988, 1989, 1990, 2000, 2023, 2024, 2099, 2100, 2101, 2102, 2104];
  const months = Array.from({ length: 14 }, (_, month) => month);
  const edges = years.flatMap((year) =>
    months.flatMap((month) => [0, 1, 28, 29, 30, 31, 32].map((day) => [year, month, day] as const)),
  );
  test('agree with Date around the ends of months, in the precomputed years and next to them', () => {
    for (const [year, month, day] of edges) {
      const date = new Date(Date.UTC(year, month - 1, day));
      const epochDay = date.getTime() / 864e5;
      const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      expect(epochDayOf(year, month, day)).toBe(exists ? epochDay : Number.NaN);
      // Formatted twice, because the text is cached.
      const text = date.toISOString().slice(0, 10);
      expect([yearOf(epochDay), dateText(epochDay), dateText(epochDay)]).toEqual([date.getUTCFullYear(), text, text]);
    }
  });

  test('are rejected if a character precedes them, and so are times of day', () => {
    expect(errorOf(() => readDate('x2026-01-05', 'date')).code).toBe('INVALID_DATE');
    expect(errorOf(() => readTimeOfDay('x09:00', 'time', '24:00')).code).toBe('INVALID_TIME');
  });
});

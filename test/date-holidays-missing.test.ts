// Where date-holidays is not installed, which is an error of the call and not of the import.
import { expect, test, vi } from 'vitest';
import { failureOf } from './failure.js';

test('a country needs date-holidays', async () => {
  vi.doMock('date-holidays', () => {
    throw new Error('it is not there');
  });
  const { countryCalendar } = await import('hezo-sla/holidays');
  expect(failureOf(() => countryCalendar({ country: 'PL' }))).toMatchObject([
    'DATE_HOLIDAYS_MISSING',
    { reason: expect.any(String) },
  ]);
});

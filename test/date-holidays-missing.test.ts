// Where date-holidays is not installed, which is an error of the call and not of the import.
import { expect, test, vi } from 'vitest';
import { errorOf } from './failure.js';

test('a country needs date-holidays', async () => {
  vi.doMock('date-holidays', () => {
    throw new Error('it is not there');
  });
  const { countryCalendar } = await import('hezo-sla/holidays');
  const error = errorOf(() => countryCalendar({ country: 'PL' }));
  expect(error).toMatchObject({
    code: 'DATE_HOLIDAYS_MISSING',
    message: expect.stringMatching(
      /^countryCalendar needs the package date-holidays \(.+\)\. .*npm install date-holidays/s,
    ),
    details: { reason: expect.any(String) },
    cause: expect.any(Error),
  });
});

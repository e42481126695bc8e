// parseContract as a Standard Schema, for tools that take one.
import { contractSchema, parseContract } from 'hezo-sla/contract';
import { countryCalendar } from 'hezo-sla/holidays';
import { expect, test } from 'vitest';
import { terms } from '../../support/contracts.js';
import { failureOf } from '../../support/failure.js';

const { validate, ...about } = contractSchema({ countryCalendar })['~standard'];

test('says what it is, and gives the contract of terms that are right', () => {
  expect(about).toEqual({ version: 1, vendor: 'hezo-sla' });
  const { issues, value } = Object(validate({ ...terms, country: 'DE' }));
  expect([issues, Object.keys(value.levels), value.calendar.timeZone]).toEqual([
    undefined,
    ['gold', 'silver'],
    'Europe/Berlin',
  ]);
});

test('gives the issues of parseContract of all else, and throws nothing', () => {
  for (const wrong of [null, [], { ...terms, name: 7, levels: { gold: { catalogue: 'premium' } } }])
    expect(validate(wrong)).toEqual({ issues: Object(parseContract(wrong)).issues });
});

test('tells of wrong options when it is made, and not of each contract', () => {
  expect(failureOf(() => contractSchema({ countryCalendar: 3 as never }))).toEqual([
    'INVALID_VALUE',
    expect.objectContaining({ field: 'options.countryCalendar', given: '3' }),
  ]);
});

// The options of a check and of a comparison: a period, and a language.
import { checkContract, checkExamples, checkGuarantees, compareContracts } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { contractOf, terms } from '../../support/contracts.js';
import { failureOf } from '../../support/failure.js';

const contract = contractOf({ ...terms, levels: { own: { code: '8x5xNCD' } } });
const compare = (options?: unknown) => compareContracts(contract, contract, options as never);
const check = (options?: unknown) => checkContract(contract, options as never);
const guarantees = (options?: unknown) => checkGuarantees(contract, options as never);
const examples = (options?: unknown) => checkExamples(contract, options as never);

describe.each([
  ['a check', check],
  ['a check of guarantees', guarantees],
  ['a comparison', compare],
])('the options of %s', (_, run) => {
  test.each<[unknown, string, object]>([
    [null, 'INVALID_VALUE', { field: 'options', given: 'null', accepted: 'an object of { from, to, locale }' }],
    ['pl', 'INVALID_VALUE', { field: 'options' }],
    [{ language: 'pl' }, 'UNKNOWN_FIELD', { field: 'options.language', accepted: ['from', 'to', 'locale'] }],
    [{ locale: 'de' }, 'INVALID_VALUE', { field: 'locale', given: "'de'", choices: ['en', 'pl'] }],
    [{ from: '2026-06-01', locale: 'pl' }, 'MISSING_FIELD', { field: 'to' }],
    [{ to: '2026-06-01' }, 'MISSING_FIELD', { field: 'from' }],
    [{ from: '2026-06-02', to: '2026-06-01' }, 'INVALID_INTERVAL', { field: 'The period' }],
    [{ from: '1889-06-02', to: '2026-06-01' }, 'DATE_OUT_OF_RANGE', { field: 'from' }],
  ])('refuse %j with %s', (options, code, details) => {
    expect(failureOf(() => run(options))).toEqual([code, expect.objectContaining(details)]);
  });

  test('may be left out, together or one by one', () => {
    expect(run({})).toEqual(run());
    expect(run({ from: undefined, to: undefined, locale: undefined })).toEqual(run());
    expect(run({ ...terms.period, locale: 'en' })).toEqual(run());
  });
});

test('the options of a check of examples are the language alone', () => {
  expect(failureOf(() => examples({ from: '2026-06-01' }))).toEqual([
    'UNKNOWN_FIELD',
    { field: 'options.from', accepted: ['locale'] },
  ]);
  expect(failureOf(() => examples({ locale: 'de' }))).toEqual([
    'INVALID_VALUE',
    expect.objectContaining({ field: 'locale' }),
  ]);
  expect(examples({})).toEqual(examples());
});

test('a check in Polish may be over another period', () => {
  const [found] = checkContract(contract, { from: '2026-06-08', to: '2026-06-12', locale: 'pl' });
  expect(found.message).toBe(
    'Termin liczony od 2026-06-11T17:00:00+02:00 upływa 2026-06-13, w dniu, w którym usługa nie jest świadczona; dzieje się tak przez 20% okresu.',
  );
});

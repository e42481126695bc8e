// Values that are not plain data, and programs that change what all objects inherit: parseContract reports them and never
// throws.
import { polishCalendar } from 'hezo-sla';
import { parseContract } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { issuesInBrief, issuesOf, terms, withDelivery, withLevels } from '../../support/contracts.js';

describe('parseContract, with a changed Object.prototype', () => {
  test('ignores what is enumerable there', () => {
    const put = (name: string, value: unknown) =>
      Object.defineProperty(Object.prototype, name, { value, enumerable: true, configurable: true, writable: true });
    put('each', null);
    // A key that contracts can have, but this one does not.
    put('state', 'BY');
    const parsed = [terms, { ...terms, levels: { gold: { catalogue: 'premium' } } }].map((value) =>
      parseContract(value),
    );
    for (const name of ['each', 'state']) Reflect.deleteProperty(Object.prototype, name);
    const issues = parsed.map((result) => (result.ok ? [] : issuesInBrief(result.issues)));
    expect(issues).toEqual([[], ['levels.gold.catalogue INVALID_VALUE']]);
  });

  test('reports a property of Object.prototype that cannot be written', () => {
    Object.defineProperty(Object.prototype, 'period', { get: () => 1, configurable: true });
    const parsed = parseContract(terms);
    Reflect.deleteProperty(Object.prototype, 'period');
    expect(parsed.ok ? [] : issuesInBrief(parsed.issues)).toEqual([' UNREADABLE']);
  });
});

describe('parseContract, with a countryCalendar that throws', () => {
  test.each([
    ['a code that this version does not know', { code: 'CALENDAR_ON_FIRE', details: {}, message: 'newer' }],
    ['a code that every object inherits', { code: 'constructor', details: {}, message: 'odd' }],
    ['details that do not fit its code', { code: 'UNKNOWN_FIELD', details: {}, message: 'half' }],
    ['no details', { code: 'INVALID_VALUE', message: 'none' }],
    ['no message', { code: 'INVALID_VALUE', details: {}, message: undefined }],
  ])('reports an error that looks like an SlaError, but with %s, as a failure of countryCalendar', (_, error) => {
    const lookAlike = Object.assign(new Error(error.message), { [Symbol.for('hezo-sla.SlaError')]: true, ...error });
    const countryCalendar = () => {
      throw lookAlike;
    };
    const parsed = parseContract({ ...terms, country: 'DE' }, { countryCalendar });
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      expect.objectContaining({ path: ['country'], code: 'UNREADABLE' }),
    ]);
  });
});

describe('parseContract, with something other than plain data', () => {
  const cyclic: Record<string, unknown> = { ...terms };
  cyclic.levels = cyclic;
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const hostile = {
    get name(): string {
      throw new TypeError('boom');
    },
  };
  test.each<[string, unknown]>([
    ['a number', 3],
    ['a JSON string', JSON.stringify(terms)],
    ['an array', [terms]],
    ['an empty array', []],
    [
      'data nested too deeply',
      { ...terms, levels: Array.from({ length: 40 }).reduce((inner: unknown) => ({ a: inner }), 1) },
    ],
    ['a function', () => terms],
    ['a Date', new Date(0)],
    ['a Map', new Map(Object.entries(terms))],
    ['an object that contains itself', cyclic],
    ['an object with a getter that throws', hostile],
    ['a revoked proxy', proxy],
    ['a revoked proxy in place of a level', { ...terms, levels: { gold: proxy } }],
    ['arrays in place of objects', { ...terms, levels: [{ catalogue: 'basic' }], period: [] }],
    ['dangerous keys', JSON.parse('{ "__proto__": { "polluted": true } }')],
    ['a level with a dangerous name', withLevels({ constructor: { catalogue: 'basic' } })],
    [
      'an exception with a dangerous name',
      withDelivery({ hours: { weekly: [], onHolidays: 'open', exceptions: { prototype: [] } } }),
    ],
  ])('reports %s', (_, value) => {
    expect(issuesOf(value).length).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('reports invalid options too', () => {
    expect(issuesInBrief(issuesOf(terms, { countryCalendar: 'DE' }))).toEqual([
      'options.countryCalendar INVALID_VALUE',
    ]);
    expect(issuesInBrief(issuesOf(terms, { calendar: polishCalendar() }))).toEqual(['options.calendar UNKNOWN_FIELD']);
    expect(issuesInBrief(issuesOf({ ...terms, country: 'DE' }, { countryCalendar: () => ({}) }))).toEqual([
      'country INVALID_CALENDAR',
    ]);
  });
});

// Values from another realm, such as a vm context, a frame or Jest.
import { runInNewContext } from 'node:vm';
import {
  calculateDeadlines,
  createCalendar,
  createServiceClock,
  fixedHolidays,
  polishCalendar,
  serviceLevels,
  trackTicket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { errorOf, failureOf } from '../../support/failure.js';

/** What the source evaluates to in another realm, whose classes are not those of this one. */
// biome-ignore lint/suspicious/noExplicitAny: it may be anything
const foreign = (source: string): any => runInNewContext(source);
const clock = createServiceClock({ hours: '24x7', calendar: polishCalendar() });
const openedAt = '2026-11-20T10:00:00+01:00';

describe('from another realm', () => {
  test('a Date is accepted as an instant', () => {
    const date = foreign(`new Date('${openedAt}')`);
    expect(date instanceof Date).toBe(false);
    const ticket = { openedAt: date, priority: 'P3', confirmedAt: date } as const;
    const { standard } = serviceLevels;
    expect(calculateDeadlines(standard, ticket)).toEqual(
      calculateDeadlines(standard, { openedAt, priority: 'P3', confirmedAt: openedAt }),
    );
    expect(trackTicket(standard, ticket, { at: date }).at).toEqual(new Date(openedAt));
    expect(clock.isOpen(foreign(`new (class extends Date { getTime() { return 'x' } })('${openedAt}')`))).toBe(true);
    expect(clock.isOpen(structuredClone(date))).toBe(true);
  });

  test('a Date that is refused is shown as a date', () => {
    const given = (source: string) => errorOf(() => clock.isOpen(foreign(source))).details;
    expect(given('new Date(5)')).toMatchObject({ given: '1970-01-01T00:00:00.005Z' });
    expect(given('new Date(NaN)')).toMatchObject({ given: 'an Invalid Date' });
  });

  test('a Date is refused as a day off, and shown as a date', () => {
    const date = foreign(`new Date('${openedAt}')`);
    expect(failureOf(() => fixedHolidays([date]))).toEqual([
      'INVALID_DATE',
      { field: 'holidays[0]', given: '2026-11-20T09:00:00.000Z' },
    ]);
  });

  test.each([
    ['new Map()', 'a Map'],
    ['new Set()', 'a Set'],
    ['Promise.resolve()', 'a promise'],
    ['[1, 2]', 'a list of 2'],
    ['({})', 'an object'],
  ])('%s is shown as %s', (source, shown) => {
    expect(errorOf(() => createCalendar({ timeZone: 'Etc/UTC', holidays: foreign(source) })).details).toMatchObject({
      given: shown,
    });
  });

  test('arrays and plain objects are accepted as data', () => {
    const options = foreign("({ extraHolidays: ['2026-11-20', { date: '2026-11-23', name: 'Stocktaking' }] })");
    expect(polishCalendar(options).addBusinessDays('2026-11-19', 1)).toBe('2026-11-24');
  });

  test('an error is reported by its message', () => {
    for (const error of ["new Error('offline')", "new (class extends TypeError {})('offline')"]) {
      const holidays = foreign(`() => { throw ${error} }`);
      const calendar = createCalendar({ timeZone: 'Etc/UTC', holidays });
      expect(errorOf(() => calendar.isBusinessDay('2026-01-01')).details).toMatchObject({ reason: 'offline' });
    }
  });
});

test.each([
  ['an object that is called a Date', { [Symbol.toStringTag]: 'Date' }],
  ['an object that inherits from Date.prototype', Object.create(Date.prototype)],
  ['a proxy of a Date', new Proxy(new Date(), {})],
])('%s is not accepted as a Date', (_, lookAlike) => {
  expect(failureOf(() => clock.isOpen(lookAlike))).toEqual([
    'INVALID_INSTANT',
    { field: 'at', given: 'an object', hint: 'none' },
  ]);
});

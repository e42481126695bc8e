// Values from another realm, such as a vm context, a frame or Jest, and realms whose built-in objects have been changed.
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
import { beforeAll, describe, expect, test } from 'vitest';
import { runApart } from '../../support/apart.js';
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
  expect(failureOf(() => clock.isOpen(lookAlike))).toEqual(['INVALID_INSTANT', { field: 'at', given: 'an object' }]);
});

/** Calls every part of the library, for an answer and for a refusal. */
const program = `
  // By name: a bundle's own namespace object would be spoilt by what every object inherits.
  import {
    calculateDeadlines,
    createCalendar,
    createServiceClock,
    defineServiceLevel,
    explainDeadlines,
    fixedHolidays,
    formatServiceCode,
    missingIntakeFields,
    parseServiceCode,
    polishCalendar,
    reactionDeadline,
    serviceLevelFromCode,
    serviceLevels,
    SlaError,
    summarize,
    trackTicket,
    trackTickets,
  } from 'hezo-sla';
  import { worstCase } from 'hezo-sla/contract';
  import { renderTimeline } from 'hezo-sla/timeline';
  const { standard } = serviceLevels;
  const at = '2026-11-20T10:00:00+01:00';
  const ticket = { openedAt: at, priority: 'P3', confirmedAt: at };
  const options = { calendar: createCalendar({
    timeZone: 'Europe/Warsaw',
    holidays: fixedHolidays([{ date: '2026-11-23', name: 'Stocktaking' }]),
  }) };
  const hours = { weekly: [{ days: ['mon'], from: '09:00', to: '12:00' }], onHolidays: 'open', exceptions: { '2026-11-25': [] } };
  const year = { from: '2026-01-01', to: '2026-12-31', priority: 'P3', clock: 'delivery' };
  const weekly = defineServiceLevel({ ...standard, id: 'weekly', returnWithin: { days: 3 } });
  const fromCode = serviceLevelFromCode('3x5x4', { hours, reaction: { within: { hours: 1, minutes: 30 } } });
  const refused = (run) => {
    try { return run(); } catch (error) { return [error instanceof SlaError, error.name, error.code, error.message]; }
  };
  const { fingerprint, ...explained } = explainDeadlines(standard, ticket, options);
  const tracking = { at: '2026-11-24T10:00:00+01:00', thresholds: [0.5] };
  console.log(JSON.stringify([
    calculateDeadlines(weekly, ticket),
    calculateDeadlines(fromCode, ticket),
    explained, fingerprint,
    trackTicket(standard, { ...ticket, pauses: [{ from: at }] }, tracking),
    summarize(trackTickets([{ level: standard, ticket }], tracking)),
    createServiceClock({ hours, ...options }).add(at, { hours: 2 }),
    formatServiceCode(parseServiceCode('9x5xNBD-S')),
    missingIntakeFields(ticket),
    renderTimeline(standard, ticket, options),
    renderTimeline(fromCode, ticket, { at, locale: 'pl' }),
    worstCase(weekly, year),
    refused(() => calculateDeadlines(standard, { ...ticket, openedAt: 'soon' })),
    refused(() => calculateDeadlines('toString', ticket)),
    refused(() => polishCalendar({ weekends: [] })),
    refused(() => createServiceClock({ hours: '8x5', ...options }).add(at, { hours: 1, constructor: 2 })),
    refused(() => reactionDeadline(standard, { ...ticket, priority: 'valueOf' })),
    refused(() => parseServiceCode('__proto__')),
    refused(() => trackTicket(standard, ticket, { at, thresholds: [2] })),
  ]));
`;

/** A change to the realm before the library is loaded into it. */
const changed = (source: string): string => `--import=data:text/javascript,${encodeURIComponent(source)}`;

describe('in a realm where', () => {
  let usual: unknown;
  beforeAll(async () => {
    usual = await runApart(program);
  });

  test('nothing is changed, every call is answered or refused as expected', () => {
    expect(JSON.stringify(usual)).toContain('Stocktaking');
    expect(JSON.stringify(usual).match(/\[true,"SlaError","/g)).toHaveLength(7);
  });

  test.each([
    ['every built-in object is frozen by Node', '--frozen-intrinsics'],
    [
      'the prototypes are frozen, so that none of their properties can be assigned',
      changed('for (const { prototype } of [Object, Array, Function, Error, Date, Map, Set]) Object.freeze(prototype)'),
    ],
    ['every object inherits a number', changed('Object.prototype.foo = 1')],
    ['every object and array inherits a function', changed('Array.prototype.last = Object.prototype.each = () => 1')],
  ])('%s, the answers and refusals are the same', async (_, flag) => {
    expect(await runApart(program, flag, '--no-warnings')).toEqual(usual);
  });
});

// The whole library in realms whose built-in objects others have changed: each a process of its own.
import { beforeAll, describe, expect, test } from 'vitest';
import { runApart } from '../support/apart.js';

/** Calls every part of the library, for an answer and for a refusal. */
const program = `
  // By name: a bundle's own namespace object would be spoilt by what every object inherits.
  import {
    calculateDeadlines,
    createCalendar,
    createServiceClock,
    defineServiceLevel,
    explainDeadlines,
    fingerprintOf,
    fixedHolidays,
    formatServiceCode,
    missingIntakeFields,
    parseServiceCode,
    polishCalendar,
    serviceLevelFromCode,
    serviceLevels,
    SlaError,
    summarize,
    trackTicket,
    trackTickets,
  } from 'hezo-sla';
  import { worstCase } from 'hezo-sla/analysis';
  import { renderTimeline } from 'hezo-sla/timeline';
  const { standard } = serviceLevels;
  const at = '2026-11-20T10:00:00+01:00';
  const ticket = { openedAt: at, priority: 'P3', confirmedAt: at };
  const options = { calendar: createCalendar({
    timeZone: 'Europe/Warsaw',
    holidays: fixedHolidays([{ date: '2026-11-23', name: 'Stocktaking' }]),
  }) };
  const hours = { weekly: [{ days: ['mon'], from: '09:00', to: '12:00' }], onHolidays: 'open', exceptions: { '2026-11-25': [] } };
  const year = { from: '2026-01-01', to: '2026-12-31', priority: 'P3', target: 'delivery' };
  const weekly = defineServiceLevel({ ...standard, id: 'weekly', targets: {
    ...standard.targets,
    return: { ...standard.targets.return, calendarDays: 3 },
    visit: { P1: { from: 'opened', until: 'arrived', within: { hours: 2 }, calendar: 'hub' } },
  } });
  const fromCode = serviceLevelFromCode('3x5x4', { hours, cutoff: { time: '15:00', inclusive: true, days: ['mon'] } });
  const refused = (run) => {
    try { return run(); } catch (error) { return [error instanceof SlaError, error.name, error.code, error.message]; }
  };
  const tracking = { at: '2026-11-24T10:00:00+01:00', thresholds: [0.5] };
  console.log(JSON.stringify([
    calculateDeadlines(weekly, ticket),
    calculateDeadlines(fromCode, ticket),
    explainDeadlines(standard, ticket, options),
    fingerprintOf(standard, ticket, options),
    explainDeadlines(weekly, { ...ticket, priority: [{ from: at, priority: 'P3' }, { from: at, priority: 'P1' }] }, { calendars: { hub: options.calendar } }),
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
    refused(() => calculateDeadlines(standard, { ...ticket, priority: 'valueOf' })),
    refused(() => parseServiceCode('__proto__')),
    refused(() => trackTicket(standard, ticket, { at, thresholds: [200] })),
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

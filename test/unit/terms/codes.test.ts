// Service codes, and the levels that are made from them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serviceLevels } from '../../../src/terms/catalogue.js';
import { codeEvents, formatServiceCode, parseServiceCode, type ServiceCode } from '../../../src/terms/code.js';
import { defineServiceLevel, readLevel } from '../../../src/terms/level.js';
import { serviceLevelFromCode } from '../../../src/terms/level-from-code.js';
import { before15, messageOf, nextDay } from './failure-of-level.js';

describe('service codes', () => {
  test.each([
    ['9x5xNBD-S', 9, 5, 'business-days', 1, 'dispatched'],
    ['9x5xNBD-Ship', 9, 5, 'business-days', 1, 'dispatched'],
    ['9X5XNBDY', 9, 5, 'business-days', 1, 'arrived'],
    ['24/7 x 4', 24, 7, 'hours', 4, 'delivered'],
    ['24/7 x 4 *', 24, 7, 'hours', 4, 'delivered'],
    ['24/7 x 4*', 24, 7, 'hours', 4, 'delivered'],
    ['24x7x4y *', 24, 7, 'hours', 4, 'arrived'],
    ['24x7x4h', 24, 7, 'hours', 4, 'delivered'],
    ['8x5 NBD', 8, 5, 'business-days', 1, 'delivered'],
    [' 8 x 5 x 8 ', 8, 5, 'hours', 8, 'delivered'],
    ['9x5xSBD', 9, 5, 'business-days', 2, 'delivered'],
    ['9x5x2BD', 9, 5, 'business-days', 2, 'delivered'],
    ['9x5x0BD', 9, 5, 'business-days', 0, 'delivered'],
    ['10x6x3bd', 10, 6, 'business-days', 3, 'delivered'],
    ['8x7xNCD', 8, 7, 'calendar-days', 1, 'delivered'],
    ['8x7x0CD', 8, 7, 'calendar-days', 0, 'delivered'],
    ['8x7x10cd-s', 8, 7, 'calendar-days', 10, 'dispatched'],
    ['8x7x366CD', 8, 7, 'calendar-days', 366, 'delivered'],
    ['24x7x2y', 24, 7, 'hours', 2, 'arrived'],
  ])('are parsed into hours, days, response and event: %s', (code, hours, days, kind, count, until) => {
    expect(parseServiceCode(code)).toEqual({ hours, days, response: { kind, count }, until });
  });

  test.each([
    '',
    '9x5',
    '9x5xNBD-X',
    '25x7x4',
    '0x5xNBD',
    '9x4xNBD',
    '9x8xNBD',
    '9x5x0',
    '9x5x000h',
    '9x5x1000',
    '9x5x100BD',
    '9x5x367CD',
    '9x54',
    'NBD',
    '9x5xNBDyy',
    '9x5xNBD**',
    '*9x5xNBD',
    '9x5xNBD*y',
    '9-5-NBD',
    '2 4x7x4',
    '9x5xN BD',
    '9x5xNBD/9x5xNBD',
    `9x5x${' '.repeat(50)}4`,
    `9x5x${' '.repeat(36)}4`,
  ])('are rejected if they do not follow the grammar: %j', (code) => {
    expect(() => parseServiceCode(code)).toThrow(expect.objectContaining({ code: 'INVALID_SERVICE_CODE' }));
  });

  test('are rejected if they are not strings', () => {
    // What the types would refuse is what is tested.
    expect(messageOf(() => parseServiceCode(['9x5xNBD'] as never))).toMatch(
      /^INVALID_SERVICE_CODE: a list of 1 is not/,
    );
  });

  test('are formatted in their usual form, in which the second business day is not SBD', () => {
    const codes = ['9x5x1bd', '9x5xsbd', '9x5x3bd', '9x5x0bd', '9x5x1cd', '9x5x2cd', '8x5 nbd', '24/7 x 4 *'];
    expect(codes.map((code) => formatServiceCode(parseServiceCode(code)))).toEqual([
      '9x5xNBD',
      '9x5x2BD',
      '9x5x3BD',
      '9x5x0BD',
      '9x5xNCD',
      '9x5x2CD',
      '8x5xNBD',
      '24x7x4',
    ]);
  });

  test('may have up to forty characters, including spaces', () => {
    expect(parseServiceCode(`9x5x${' '.repeat(35)}4`)).toEqual(parseServiceCode('9x5x4'));
  });

  test.each([
    [{ hours: 9, days: 5, response: { kind: 'hours', count: 0 }, until: 'delivered' }, 'code.response.count is 0'],
    [{ hours: 9, days: 5, response: { kind: 'hours', count: 4 }, until: 'on-site' }, "code.until is 'on-site'"],
    [{ hours: 9, days: 5, response: { kind: 'weeks', count: 4 }, until: 'arrived' }, "code.response.kind is 'weeks'"],
  ])('are not formatted if they say what no code can: %j', (code, message) => {
    // What the types would refuse is what is tested.
    expect(messageOf(() => formatServiceCode(code as never))).toContain(message);
  });

  test('parse back to what was formatted, and every spelling formats to the same string', () => {
    const response = fc.oneof(
      fc.record({ kind: fc.constant('business-days' as const), count: fc.integer({ min: 0, max: 99 }) }),
      fc.record({ kind: fc.constant('calendar-days' as const), count: fc.integer({ min: 0, max: 366 }) }),
      fc.record({ kind: fc.constant('hours' as const), count: fc.integer({ min: 1, max: 999 }) }),
    );
    const code: fc.Arbitrary<ServiceCode> = fc.record({
      hours: fc.integer({ min: 1, max: 24 }),
      days: fc.integer({ min: 5, max: 7 }),
      response,
      until: fc.constantFrom(...codeEvents),
    });
    fc.assert(
      fc.property(code, (code) => {
        const text = formatServiceCode(code);
        expect(parseServiceCode(text)).toEqual(code);
        expect(formatServiceCode(parseServiceCode(` ${text.toLowerCase().replaceAll('x', ' X ')} * `))).toBe(text);
      }),
    );
  });
});

describe('a level from a code', () => {
  const deliveryOf = (code: string, options = {}) => serviceLevelFromCode(code, options).targets.delivery;

  test('has the one target delivery and says nothing else', () => {
    expect(serviceLevelFromCode('8x5x8')).toEqual({
      id: '8x5x8',
      name: '8x5x8',
      targets: {
        delivery: {
          from: 'confirmed',
          until: 'delivered',
          hours: '8x5',
          within: { hours: 8 },
          code: '8x5x8',
          interpretations: [expect.objectContaining({ id: 'HOURS-2', target: { hours: '24x7' } })],
        },
      },
    });
  });

  test.each([
    ['24x7x2', {}, { within: { hours: 2 }, hours: '24x7', until: 'delivered' }],
    ['9x5xSBD-S', {}, { businessDays: 2, hours: '9x5', until: 'dispatched', code: '9x5x2BD-S' }],
    ['8x5x0BDy', { ends: '17:00' }, { businessDays: 0, until: 'arrived', ends: '17:00' }],
    ['24x7x10CD', { cutoff: before15 }, { calendarDays: 10, cutoff: before15 }],
    ['8x5x8', { hours: '24x7', cutoff: before15 }, { within: { hours: 8 }, hours: '24x7', cutoff: before15 }],
  ])('has what the code %s and its options %j say', (code, options, target) => {
    expect(deliveryOf(code, options)).toMatchObject(target);
  });

  test.each([
    ['24x7x4', {}, undefined],
    ['8x5x4', {}, ['HOURS-2']],
    ['9x5xNBD', {}, ['DELIV-1', 'NBD-5']],
    ['9x5xSBD', {}, ['SBD', 'DELIV-1', 'NBD-5']],
    ['9x5xNBD', { cutoff: before15 }, ['NBD-4', 'NBD-5']],
    ['9x5xNBD', { cutoff: { ...before15, days: ['mon'] } }, ['NBD-5']],
    ['9x5xNBD', { cutoff: [before15] }, ['NBD-5']],
    ['9x5xNBD', { ends: 'closing' }, ['DELIV-1', 'NBD-5']],
    ['9x5xNBD', { ends: 'midnight' }, ['DELIV-1', 'NBD-5']],
    ['9x5xNBD', { ends: '17:00' }, ['DELIV-1']],
    ['24x7xNBD', {}, ['NBD-1']],
    ['24x7x0BD', {}, undefined],
    ['24x7x0CD', {}, undefined],
    ['8x5x0BD', {}, ['DELIV-1', 'NBD-5']],
    ['24x7xNBD', { cutoff: before15 }, ['NBD-4']],
  ])('reports what the code %s with %j can also mean', (code, options, ids) => {
    expect(deliveryOf(code, options).interpretations?.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['8x5xNBD', {}, 'DELIV-1', '17:00'],
    ['9x5xNBD', {}, 'DELIV-1', '18:00'],
    ['9x5xNBD', { cutoff: before15 }, 'NBD-4', '18:00'],
  ] as const)('NBD-5: ends a day of the code %s with %j at closing under %s, too', (code, options, id, closing) => {
    const { interpretations = [] } = deliveryOf(code, { ...options, ends: 'closing' });
    expect(interpretations.find((other) => other.id === id)?.target).toMatchObject({ hours: '24x7', ends: closing });
  });

  test('NBD-5: does not report around the clock where days end at closings that differ', () => {
    const hours = { weekly: [{ days: ['mon'], from: '07:00', to: '17:00' }], onHolidays: 'open' } as const;
    const ids = (options: object) => deliveryOf('10x5xNBD', { hours, ...options }).interpretations?.map(({ id }) => id);
    expect(ids({ ends: 'closing' })).toEqual(['NBD-5']);
    expect(ids({ ends: 'closing', cutoff: before15 })).toEqual(['NBD-5']);
    expect(ids({})).toEqual(['DELIV-1', 'NBD-5']);
  });

  test('may have an id, a name and hours that its code does not say', () => {
    const hours = { weekly: [{ days: ['mon'], from: '07:00', to: '17:00' }], onHolidays: 'open' } as const;
    expect(serviceLevelFromCode('10x5xNBD', { id: 'a', name: { en: 'A', pl: 'B' }, hours })).toMatchObject({
      id: 'a',
      name: { en: 'A', pl: 'B' },
      targets: { delivery: { hours } },
    });
  });

  test('that is a variant takes over all else', () => {
    const { targets, ...facts } = serviceLevels.sos8x5;
    const variant = serviceLevelFromCode('8x5x8', { basedOn: serviceLevels.sos8x5 });
    expect(variant).toEqual({
      ...facts,
      id: '8x5x8',
      name: '8x5x8',
      targets: {
        ...targets,
        delivery: {
          from: 'confirmed',
          until: 'arrived',
          hours: '8x5',
          within: { hours: 8 },
          code: '8x5x8',
          interpretations: [expect.objectContaining({ id: 'HOURS-2' })],
        },
      },
    });
  });

  test('that is a variant ends with what its suffix says, if it has one', () => {
    const { delivery } = serviceLevelFromCode('24x7x4-S', { basedOn: serviceLevels.premiumOnsite }).targets;
    expect(delivery).toMatchObject({ until: 'dispatched', within: { hours: 4 }, hours: '24x7' });
    const hub = serviceLevelFromCode('9x5xSBD', {
      basedOn: serviceLevels.basic,
      cutoff: { ...before15, calendar: 'hub' },
    });
    expect(hub.targets.delivery).toMatchObject({ until: 'dispatched', calendar: 'hub' });
  });

  test('that is a variant has no interpretations about a confirmation that does not start it', () => {
    const basedOn = defineServiceLevel({
      id: 'a',
      name: 'A',
      targets: { delivery: { ...nextDay, from: 'rmaIssued' } },
    });
    const { delivery } = serviceLevelFromCode('8x5xNBD', { basedOn, cutoff: before15 }).targets;
    expect(delivery).toMatchObject({ from: 'rmaIssued', interpretations: [{ id: 'NBD-5' }] });
    expect(deliveryOf('24x7xNBD', { basedOn }).interpretations).toBe(undefined);
  });

  test('that is a variant of a level without a delivery has its own', () => {
    const basedOn = defineServiceLevel({
      id: 'a',
      name: 'A',
      priorities: ['all'],
      targets: { contact: { from: 'opened', until: 'contacted', within: { hours: 1 } } },
    });
    const level = serviceLevelFromCode('8x5xNBD', { basedOn });
    expect(level.targets.delivery).toMatchObject({ from: 'confirmed', until: 'delivered' });
    expect(readLevel(level)).toMatchObject({ names: ['contact', 'delivery'], priorities: ['all'] });
  });

  test.each([
    ['10x5xNBD', {}, 'HOURS_REQUIRED: 10x5xNBD does not say when its hours are'],
    [
      '8x5x8',
      { ends: 'closing' },
      'CONFLICTING_FIELDS: options.ends conflicts with code. Only a code of days has it: leave it out.',
    ],
    ['8x5xNBD', { ends: 'noon' }, "INVALID_TIME: options.ends is 'noon'"],
    ['8x5xNBD', { reaction: { within: 1 } }, 'UNKNOWN_FIELD: options.reaction is not known here'],
    ['8x5xNBD', { cutoff: '15:00' }, "INVALID_VALUE: options.cutoff is '15:00'"],
    ['8x5xNBD', { hours: '8/5' }, "INVALID_VALUE: options.hours is '8/5'"],
    ['8x5xNBD', { id: '' }, "INVALID_VALUE: options.id is ''"],
    ['8x5xNBD', { name: 5 }, 'INVALID_VALUE: options.name is 5'],
    ['8x5xNBD', { basedOn: 'standard' }, "UNKNOWN_LEVEL: The service level is 'standard'"],
    ['8x5xNBD', null, 'INVALID_VALUE: options is null'],
  ])('is refused: %s with %j', (code, options, message) => {
    // What the types would refuse is what is tested.
    expect(messageOf(() => serviceLevelFromCode(code, options as never))).toContain(message);
  });
});

// The terms: the catalogue of levels, service codes, and custom levels.
import fc from 'fast-check';
import {
  type Commitment,
  calculateDeadlines,
  createCalendar,
  type DeliveryMilestone,
  defineServiceLevel,
  deliveryDeadline,
  fixedHolidays,
  formatServiceCode,
  parseServiceCode,
  priorities,
  programmes,
  type ServiceCode,
  serviceLevelFromCode,
  serviceLevels,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';

/** Every object that can be reached, the object itself included. */
function reachable(value: unknown, path = ''): [string, object][] {
  if (typeof value !== 'object' || value === null) return [];
  return [[path, value], ...Object.entries(value).flatMap(([key, item]) => reachable(item, `${path}.${key}`))];
}

describe('the catalogue', () => {
  test('has the nine levels under their keys, with names in two languages', () => {
    expect(Object.keys(serviceLevels)).toEqual([
      'basic',
      'standard',
      'premier',
      'standardOnsite',
      'premiumOnsite',
      'ahb8x5',
      'ahb24x7',
      'sos8x5',
      'sos24x7',
    ]);
    for (const [key, level] of Object.entries(serviceLevels)) {
      expect(level.id).toBe(key);
      expect(level.name.en.length * level.name.pl.length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['basic', '9x5xNBD-S', '9x5xNBD-S', ['coCare', 'hiCare']],
    ['standard', '9x5xNBD', '9x5xNBD', ['coCare', 'hiCare']],
    ['premier', '24x7x4', '9x5xNBD', ['coCare', 'hiCare']],
    ['standardOnsite', '9x5xNBDy', '9x5xNBDy', ['coCare']],
    ['premiumOnsite', '24x7x4', '9x5xNBD', ['coCare']],
    ['ahb8x5', '8x5xNBD', '8x5xNBD', ['assistanceAhb']],
    ['ahb24x7', '24x7xNBD', '24x7xNBD', ['assistanceAhb']],
    ['sos8x5', '8x5xNBD', '8x5xNBD', ['assistanceSos']],
    ['sos24x7', '24x7xNBD', '24x7xNBD', ['assistanceSos']],
  ] as const)('%s quotes %s for P1 and P2, %s for P3 and P4', (id, critical, other, sold) => {
    const { commitments, programmes: soldUnder, returnWithin } = serviceLevels[id];
    const codes = [commitments.P1, commitments.P2, commitments.P3, commitments.P4].map(({ code }) => code);
    expect(codes).toEqual([critical, critical, other, other]);
    expect(soldUnder).toEqual(sold);
    expect(returnWithin).toEqual({ days: 7 });
    for (const { reaction } of Object.values(commitments)) expect(reaction).toEqual({ within: { hours: 1 } });
  });

  test('uses only service codes that can be parsed and formatted', () => {
    const codes = Object.values(serviceLevels).flatMap(({ commitments }) =>
      Object.values(commitments).map(({ code }) => code),
    );
    for (const code of codes) expect(formatServiceCode(parseServiceCode(code))).toBe(code);
  });

  test('says which targets rest on an interpretation of the terms, and what the alternative is', () => {
    const readings = Object.values(serviceLevels).flatMap(({ id, commitments }) =>
      (['P1', 'P3'] as const).flatMap((priority) => {
        const { delivery, otherReadings = [] } = commitments[priority] as Commitment;
        return otherReadings.map((other) => [id, priority, 'cutoff' in delivery && delivery.cutoff, other]);
      }),
    );
    const before = { time: '15:00', inclusive: false };
    const until = { time: '15:00', inclusive: true };
    const cutoff = (cutoff: object | null) => ({ about: 'cutoff', cutoff });
    const delivery = { kind: 'within', milestone: 'on-site', within: { hours: 4 } };
    expect(readings).toEqual([
      ['basic', 'P1', null, cutoff(before)],
      ['basic', 'P3', null, cutoff(before)],
      ['premier', 'P3', before, cutoff(null)],
      ['standardOnsite', 'P1', before, cutoff(null)],
      ['standardOnsite', 'P3', before, cutoff(null)],
      ['premiumOnsite', 'P3', before, cutoff(null)],
      ['premiumOnsite', 'P3', before, { about: 'priorities', hours: '24x7', delivery }],
      ['sos8x5', 'P1', null, cutoff(until)],
      ['sos8x5', 'P3', null, cutoff(until)],
    ]);
  });

  test('says what else the terms include', () => {
    expect(serviceLevels.basic.ticketsOpen).toBe('24x7');
    expect(serviceLevels.sos8x5.ticketsOpen).toBe('8x5');
    expect(serviceLevels.standard.includes).toEqual(['online-support', 'software-access']);
    expect(serviceLevels.premiumOnsite.includes).toContain('on-site-support');
  });

  test('lists every programme that a level is sold under, with channels and a language', () => {
    const sold = new Set(Object.values(serviceLevels).flatMap((level) => level.programmes));
    expect([...sold].sort()).toEqual(Object.keys(programmes).sort());
    expect(programmes.hiCare).toMatchObject({ language: 'en', escalation: null });
    expect(programmes.coCare).toMatchObject({ language: 'pl', escalation: { email: ['escalation@myhezo.pl'] } });
    for (const { contact } of Object.values(programmes)) {
      expect(contact.phone.every((phone) => /^\+\d{11}$/.test(phone))).toBe(true);
      expect(contact.email.every((email) => /^[\w.]+@[\w.]+$/.test(email))).toBe(true);
      expect(contact.portal.every((portal) => new URL(portal).protocol === 'https:')).toBe(true);
    }
  });

  test('has a name and a definition in two languages for every priority', () => {
    expect(Object.keys(priorities)).toEqual(['P1', 'P2', 'P3', 'P4']);
    for (const { name, definition } of Object.values(priorities)) {
      expect([name.en, name.pl, definition.en, definition.pl].every((text) => text.length >= 3)).toBe(true);
    }
  });

  test.each([
    ['serviceLevels', serviceLevels],
    ['priorities', priorities],
    ['programmes', programmes],
    [
      'a custom level',
      serviceLevelFromCode('8x7xNCD', {
        hours: {
          weekly: [{ days: ['mon'], from: '09:00', to: '17:00' }],
          onHolidays: 'open',
          exceptions: { '2026-12-31': [{ from: '09:00', to: '12:00' }] },
        },
        cutoff: { time: '12:00', inclusive: true },
      }),
    ],
  ])('%s is deeply frozen', (_, data) => {
    expect(
      reachable(data)
        .filter(([, item]) => !Object.isFrozen(item))
        .map(([path]) => path),
    ).toEqual([]);
  });

  test('has only levels that defineServiceLevel accepts unchanged', () => {
    for (const level of Object.values(serviceLevels)) expect(defineServiceLevel(level)).toEqual(level);
  });

  test('has levels that survive a round trip through JSON', () => {
    for (const level of Object.values(serviceLevels)) expect(JSON.parse(JSON.stringify(level))).toEqual(level);
  });
});

describe('service codes', () => {
  test.each([
    ['9x5xNBD-S', 9, 5, { kind: 'business-days', count: 1 }, 'dispatch'],
    ['9x5xNBD-Ship', 9, 5, { kind: 'business-days', count: 1 }, 'dispatch'],
    ['9X5XNBDY', 9, 5, { kind: 'business-days', count: 1 }, 'on-site'],
    ['24/7 x 4', 24, 7, { kind: 'hours', count: 4 }, 'delivery'],
    ['24x7x4h', 24, 7, { kind: 'hours', count: 4 }, 'delivery'],
    [' 8 x 5 x 8 ', 8, 5, { kind: 'hours', count: 8 }, 'delivery'],
    ['9x5xSBD', 9, 5, { kind: 'business-days', count: 2 }, 'delivery'],
    ['9x5x2BD', 9, 5, { kind: 'business-days', count: 2 }, 'delivery'],
    ['10x6x3bd', 10, 6, { kind: 'business-days', count: 3 }, 'delivery'],
    ['8x7xNCD', 8, 7, { kind: 'calendar-days', count: 1 }, 'delivery'],
    ['24x7x2y', 24, 7, { kind: 'hours', count: 2 }, 'on-site'],
  ])('are parsed into hours, days, response and milestone: %s', (code, hours, days, response, milestone) => {
    expect(parseServiceCode(code)).toEqual({ hours, days, response, milestone });
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
    '9x5x0BD',
    '9x5x1000',
    '9x5x100BD',
    'NBD',
    '9x5xNBDyy',
    '9-5-NBD',
    '24x7x4 *',
    '2 4x7x4',
    '9x5xN BD',
    '9x5xNBD/9x5xNBD',
    `9x5x${' '.repeat(50)}4`,
    `9x5x${' '.repeat(36)}4`,
  ])('are rejected if they do not follow the grammar: %j', (code) => {
    expect(() => parseServiceCode(code)).toThrow(expect.objectContaining({ code: 'INVALID_SERVICE_CODE' }));
  });

  test('are formatted with the usual abbreviations', () => {
    expect(
      ['9x5x1bd', '9x5x2bd', '9x5x3bd', '9x5xncd'].map((code) => formatServiceCode(parseServiceCode(code))),
    ).toEqual(['9x5xNBD', '9x5xSBD', '9x5x3BD', '9x5xNCD']);
  });

  test('give a level that is sold under no programme', () => {
    expect(serviceLevelFromCode('9x5xNBD').programmes).toEqual([]);
  });

  test('may have up to forty characters, including spaces', () => {
    expect(parseServiceCode(`9x5x${' '.repeat(35)}4`)).toEqual(parseServiceCode('9x5x4'));
  });

  test('parse back to what was formatted, and every spelling formats to the same string', () => {
    const response = fc.oneof(
      fc.record({ kind: fc.constant('business-days' as const), count: fc.integer({ min: 1, max: 99 }) }),
      fc.record({ kind: fc.constant('calendar-days' as const), count: fc.constant(1 as const) }),
      fc.record({ kind: fc.constant('hours' as const), count: fc.integer({ min: 1, max: 999 }) }),
    );
    const code: fc.Arbitrary<ServiceCode> = fc.record({
      hours: fc.integer({ min: 1, max: 24 }),
      days: fc.integer({ min: 5, max: 7 }),
      response,
      milestone: fc.constantFrom<DeliveryMilestone>('dispatch', 'delivery', 'on-site'),
    });
    fc.assert(
      fc.property(code, (code) => {
        const text = formatServiceCode(code);
        expect(parseServiceCode(text)).toEqual(code);
        expect(formatServiceCode(parseServiceCode(` ${text.toLowerCase().replaceAll('x', ' X ')} `))).toBe(text);
      }),
    );
  });
});

describe('custom levels', () => {
  const due = (level: Parameters<typeof deliveryDeadline>[0], confirmedAt: string, calendar = {}) =>
    deliveryDeadline(level, { openedAt: confirmedAt, confirmedAt, priority: 'P2' }, calendar)?.dueLocal;

  test('can be made from 8x5x8, 24x7x2, 9x5xSBD and 8x7xNCD', () => {
    expect(due(serviceLevelFromCode('8x5x8'), '2026-11-20T15:00:00+01:00')).toBe('2026-11-23T15:00:00+01:00');
    expect(due(serviceLevelFromCode('24x7x2'), '2026-11-20T23:00:00+01:00')).toBe('2026-11-21T01:00:00+01:00');
    expect(due(serviceLevelFromCode('9x5xSBD'), '2026-11-19T10:00:00+01:00')).toBe('2026-11-23T23:59:59.999+01:00');
    const hours = {
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '09:00', to: '17:00' }],
      onHolidays: 'open',
    } as const;
    const daily = serviceLevelFromCode('8x7xNCD', { hours });
    expect(due(daily, '2026-12-24T10:00:00+01:00')).toBe('2026-12-25T23:59:59.999+01:00');
    expect(due(daily, '2026-12-24T17:00:00+01:00')).toBe('2026-12-26T23:59:59.999+01:00');
  });

  test('can have a cutoff for the next calendar day, after which it is a calendar day later', () => {
    const level = serviceLevelFromCode('24x7xNCD', { cutoff: { time: '15:00', inclusive: true } });
    expect(due(level, '2026-11-20T15:00:00+01:00')).toBe('2026-11-21T23:59:59.999+01:00');
    expect(due(level, '2026-11-20T15:00:00.001+01:00')).toBe('2026-11-22T23:59:59.999+01:00');
  });

  test('can replace the hours of a service code that has default hours', () => {
    const early = {
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:00', to: '15:00' }],
      onHolidays: 'closed',
    } as const;
    expect(due(serviceLevelFromCode('8x5x8', { hours: early }), '2026-11-20T12:00:00+01:00')).toBe(
      '2026-11-23T12:00:00+01:00',
    );
    expect(due(serviceLevelFromCode('8x5x1', { hours: early }), '2026-11-20T15:00:00+01:00')).toBe(
      '2026-11-23T08:00:00+01:00',
    );
  });

  test('use the time zone of the calendar for the cutoff and the end of the day', () => {
    const calendar = createCalendar({ timeZone: 'America/New_York', holidays: fixedHolidays(['2026-11-26']) });
    expect(due(serviceLevels.standard, '2026-11-25T14:59:59.999-05:00', { calendar })).toBe(
      '2026-11-27T23:59:59.999-05:00',
    );
    expect(due(serviceLevels.standard, '2026-11-25T15:00:00-05:00', { calendar })).toBe(
      '2026-11-30T23:59:59.999-05:00',
    );
  });

  test('can be made by spreading a level, to interpret the terms differently', () => {
    const { standard } = serviceLevels;
    const { P3 } = standard.commitments;
    const noCutoff = { ...P3, delivery: { ...P3.delivery, cutoff: null } };
    const relaxed = { ...standard, commitments: { ...standard.commitments, P3: noCutoff } } as const;
    const ticket = {
      openedAt: '2026-12-23T15:00:00+01:00',
      confirmedAt: '2026-12-23T15:00:00+01:00',
      priority: 'P3',
    } as const;
    expect(calculateDeadlines(relaxed, ticket).delivery.dueOn).toBe('2026-12-28');
    expect(calculateDeadlines(defineServiceLevel(relaxed), ticket).delivery.dueOn).toBe('2026-12-28');
    expect(calculateDeadlines(standard, ticket).delivery.dueOn).toBe('2026-12-29');
  });

  test('are read again at each call, so a change between two calls takes effect', () => {
    const level = JSON.parse(JSON.stringify(serviceLevels.standard));
    const ticket = {
      openedAt: '2026-11-18T15:00:00+01:00',
      confirmedAt: '2026-11-18T15:00:00+01:00',
      priority: 'P3',
    } as const;
    expect(calculateDeadlines(level, ticket).delivery?.dueOn).toBe('2026-11-20');
    level.commitments.P3.delivery.cutoff = null;
    expect(calculateDeadlines(level, ticket).delivery?.dueOn).toBe('2026-11-19');
    level.commitments.P3.delivery.businessDays = 3;
    expect(calculateDeadlines(level, ticket).delivery?.dueOn).toBe('2026-11-23');
  });

  test('are copied by defineServiceLevel, so a later change to the source has no effect', () => {
    const data = JSON.parse(JSON.stringify(serviceLevels.standard));
    const level = defineServiceLevel(data);
    data.commitments.P3.delivery.cutoff.time = '09:00';
    expect(level).toEqual(serviceLevels.standard);
  });

  test('can have more different hours than are cached', () => {
    const opening = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
    const minutes = Array.from({ length: 250 }, (_, i) => i);
    for (const i of [...minutes, 0]) {
      const to = `${opening(10 + Math.floor(i / 60)).slice(0, 2)}:${String(i % 60).padStart(2, '0')}`;
      const hours = { weekly: [{ days: ['fri'], from: '09:00', to }], onHolidays: 'open' } as const;
      const level = { ...serviceLevelFromCode('8x5x1', { hours }) };
      // Open for an hour and some minutes, so what is due within an hour is due at 10:00.
      expect(due(level, '2026-11-20T09:00:00+01:00')).toBe('2026-11-20T10:00:00+01:00');
      // A minute before closing, the rest carries over to the next Friday.
      const late = `2026-11-20T${to}:00+01:00`;
      expect(due(level, late)).toBe('2026-11-27T10:00:00+01:00');
    }
  });

  test('have no cutoff by default, because a service code does not state one', () => {
    const { delivery } = serviceLevelFromCode('9x5xNBD').commitments.P1;
    expect(delivery).toMatchObject({ kind: 'next-business-day', cutoff: null, dayEnds: 'midnight', businessDays: 1 });
  });
});

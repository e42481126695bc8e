// The rules of docs/rules.md, each named in the titles of the tests that hold the library to it.
import {
  calculateDeadlines,
  createCalendar,
  type DeadlineOptions,
  type Deadlines,
  defineServiceLevel,
  missingIntakeFields,
  polishCalendar,
  type ServiceLevel,
  SlaError,
  serviceLevelFromCode,
  serviceLevels,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';

const { ahb24x7, ahb8x5, basic, premier, premiumOnsite, sos24x7, sos8x5, standard, standardOnsite } = serviceLevels;

/** The deadlines of a ticket that is opened and confirmed at an instant. */
function confirmed(level: ServiceLevel, confirmedAt: string, priority = 'P3'): Deadlines {
  return calculateDeadlines(level, { openedAt: confirmedAt, confirmedAt, priority });
}

/** When the delivery of such a ticket is due. */
function delivered(level: ServiceLevel, confirmedAt: string, priority?: string): string | undefined {
  return confirmed(level, confirmedAt, priority).delivery?.dueLocal;
}

function reacted(level: ServiceLevel, openedAt: string, priority = 'P3'): string | undefined {
  return calculateDeadlines(level, { openedAt, priority }).reaction?.dueLocal;
}

/** The return deadline of a unit whose replacement was delivered at an instant. */
function returned(level: ServiceLevel, deliveredAt: string, options?: DeadlineOptions): string | undefined {
  const ticket = { openedAt: deliveredAt, priority: 'P1', deliveredAt };
  return calculateDeadlines(level, ticket, options).return?.dueLocal;
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof SlaError) return error.code;
  }
  return 'no SlaError';
}

describe('reaction', () => {
  test.each(Object.values(serviceLevels).map((level) => [level.id, level] as const))(
    'REACT-1: is due within one hour at level %s in service hours',
    (_, level) => {
      expect(reacted(level, '2026-11-18T10:00:00+01:00')).toBe('2026-11-18T11:00:00+01:00');
    },
  );

  test.each([
    ['is carried over a weekend', ahb8x5, '2026-11-20T16:30:00+01:00', '2026-11-23T09:30:00+01:00'],
    [
      'is due at closing if the hour is used up exactly then',
      ahb8x5,
      '2026-11-20T16:00:00+01:00',
      '2026-11-20T17:00:00+01:00',
    ],
    [
      'is carried over if it is used up a millisecond later',
      ahb8x5,
      '2026-11-20T16:00:00.001+01:00',
      '2026-11-23T09:00:00.001+01:00',
    ],
    [
      'counts from the opening if the ticket is opened before it',
      ahb8x5,
      '2026-11-20T03:00:00+01:00',
      '2026-11-20T10:00:00+01:00',
    ],
    [
      'counts from the next opening if the ticket is opened at closing',
      ahb8x5,
      '2026-11-20T17:00:00+01:00',
      '2026-11-23T10:00:00+01:00',
    ],
    [
      'is not carried over at 17:00 in 9x5, which closes an hour later',
      standard,
      '2026-11-20T16:30:00+01:00',
      '2026-11-20T17:30:00+01:00',
    ],
    ['is carried over Christmas', standard, '2026-12-23T17:30:00+01:00', '2026-12-28T09:30:00+01:00'],
    ['is never carried over in 24x7', ahb24x7, '2026-12-25T23:30:00+01:00', '2026-12-26T00:30:00+01:00'],
  ])('REACT-2: %s', (_, level, openedAt, due) => {
    expect(reacted(level, openedAt)).toBe(due);
  });

  test('REACT-2: counts in the service hours of the priority', () => {
    expect(reacted(premier, '2026-11-21T10:00:00+01:00', 'P2')).toBe('2026-11-21T11:00:00+01:00');
    expect(reacted(premier, '2026-11-21T10:00:00+01:00', 'P3')).toBe('2026-11-23T10:00:00+01:00');
  });
});

describe('delivery', () => {
  test.each([
    [
      'standard P3 confirmed a millisecond before the cutoff',
      standard,
      'P3',
      '2026-12-23T14:59:59.999+01:00',
      '2026-12-28',
    ],
    ['standard P3 confirmed at the cutoff', standard, 'P3', '2026-12-23T15:00:00+01:00', '2026-12-29'],
    ['ahb8x5 P3 confirmed at the cutoff', ahb8x5, 'P3', '2026-12-23T15:00:00+01:00', '2026-12-28'],
    ['Christmas Eve of 2024 was not yet a public holiday', standard, 'P3', '2024-12-23T14:00:00+01:00', '2024-12-24'],
    [
      'Christmas Eve of 2025 was a public holiday for the first time',
      standard,
      'P3',
      '2025-12-23T14:00:00+01:00',
      '2025-12-29',
    ],
    ['12 November 2018 was a public holiday', standard, 'P3', '2018-11-09T14:00:00+01:00', '2018-11-13'],
    ['over Easter 2024', standard, 'P3', '2024-03-29T14:00:00+01:00', '2024-04-02'],
    ['24x7 confirmed on a Saturday', ahb24x7, 'P1', '2026-11-21T10:30:00+01:00', '2026-11-23'],
    ['8x5 confirmed on a Saturday', ahb8x5, 'P1', '2026-11-21T10:30:00+01:00', '2026-11-24'],
  ] as const)('NBD-1, NBD-5: worked example: %s', (_, level, priority, confirmedAt, dueOn) => {
    const { delivery } = calculateDeadlines(level, { openedAt: confirmedAt, confirmedAt, priority });
    expect(delivery.dueOn).toBe(dueOn);
    expect(delivery.dueLocal).toMatch(/T23:59:59\.999\+0[12]:00$/);
  });

  test.each([
    ['spring', '2026-03-29T00:30:00+01:00', '2026-03-29T05:30:00+02:00'],
    ['autumn', '2026-10-25T00:30:00+02:00', '2026-10-25T03:30:00+01:00'],
  ])('HOURS-1: worked example: four elapsed hours across the DST transition in %s', (_, confirmedAt, due) => {
    expect(delivered(premier, confirmedAt, 'P1')).toBe(due);
    expect(delivered(premiumOnsite, confirmedAt, 'P2')).toBe(due);
  });

  test('HOURS-1: four hours run through nights and public holidays', () => {
    expect(delivered(premier, '2026-12-25T22:00:00+01:00', 'P1')).toBe('2026-12-26T02:00:00+01:00');
  });

  test('HOURS-2: eight hours in 8x5 are carried over to the next business day', () => {
    const eight = serviceLevelFromCode('8x5x8');
    expect(delivered(eight, '2026-11-20T12:00:00+01:00')).toBe('2026-11-23T12:00:00+01:00');
    expect(delivered(eight, '2026-11-20T09:00:00+01:00')).toBe('2026-11-20T17:00:00+01:00');
    expect(delivered(eight, '2026-11-21T12:00:00+01:00')).toBe('2026-11-23T17:00:00+01:00');
  });

  test('DELIV-1: a ticket that is not confirmed has no delivery deadline', () => {
    const ticket = { openedAt: '2026-11-20T12:00:00+01:00', priority: 'P1', confirmedAt: null } as const;
    expect(calculateDeadlines(standard, ticket).delivery).toBeNull();
    expect(calculateDeadlines(premier, ticket).delivery).toBeNull();
  });

  test.each([
    ['after closing', '2026-11-18T18:00:00+01:00', '2026-11-20'],
    ['before opening', '2026-11-18T08:59:59.999+01:00', '2026-11-19'],
    ['on a Sunday', '2026-11-22T12:00:00+01:00', '2026-11-24'],
    ['on a public holiday', '2026-11-11T12:00:00+01:00', '2026-11-13'],
  ])('DELIV-1: counts from the next opening if the ticket is confirmed %s', (_, confirmedAt, dueOn) => {
    expect(delivered(basic, confirmedAt)).toBe(`${dueOn}T23:59:59.999+01:00`);
  });

  test('NBD-1: counts from the local date of the confirmation in 24x7', () => {
    expect(delivered(sos24x7, '2026-11-20T23:59:00+01:00')).toBe('2026-11-23T23:59:59.999+01:00');
    expect(delivered(sos24x7, '2026-11-22T23:59:00+01:00')).toBe('2026-11-23T23:59:59.999+01:00');
    // 23:30 UTC on Sunday is 00:30 on Monday in Warsaw.
    expect(delivered(sos24x7, '2026-11-22T23:30:00Z')).toBe('2026-11-24T23:59:59.999+01:00');
  });

  test.each([standard, standardOnsite])('NBD-2, NBD-3: $id has a cutoff before 15:00', (level) => {
    expect(delivered(level, '2026-11-18T14:59:59.999+01:00')).toBe('2026-11-19T23:59:59.999+01:00');
    expect(delivered(level, '2026-11-18T15:00:00.000+01:00')).toBe('2026-11-20T23:59:59.999+01:00');
  });

  test.each([premier, premiumOnsite])('NBD-2, NBD-3: $id has the cutoff of standard for P3 and P4', (level) => {
    expect(delivered(level, '2026-11-18T14:59:59.999+01:00', 'P4')).toBe('2026-11-19T23:59:59.999+01:00');
    expect(delivered(level, '2026-11-18T15:00:00.000+01:00', 'P3')).toBe('2026-11-20T23:59:59.999+01:00');
  });

  test('NBD-3: ahb8x5 has a cutoff until 15:00, inclusive', () => {
    expect(delivered(ahb8x5, '2026-11-18T15:00:00.000+01:00')).toBe('2026-11-19T23:59:59.999+01:00');
    expect(delivered(ahb8x5, '2026-11-18T15:00:00.001+01:00')).toBe('2026-11-20T23:59:59.999+01:00');
  });

  test.each([basic, sos8x5, sos24x7, ahb24x7])('NBD-2: $id has no cutoff', (level) => {
    expect(delivered(level, '2026-11-18T16:59:59.999+01:00')).toBe('2026-11-19T23:59:59.999+01:00');
  });

  test('NBD-4: with a cutoff, a confirmation on a non-working day counts as made on the next business day', () => {
    const withCutoff = serviceLevelFromCode('24x7xNBD', { cutoff: { time: '15:00', inclusive: false } });
    expect(delivered(withCutoff, '2026-11-20T16:00:00+01:00')).toBe('2026-11-24T23:59:59.999+01:00');
    expect(delivered(withCutoff, '2026-11-21T10:00:00+01:00')).toBe('2026-11-24T23:59:59.999+01:00');
    expect(delivered(withCutoff, '2026-11-23T10:00:00+01:00')).toBe('2026-11-24T23:59:59.999+01:00');
  });

  test('NBD-5: ends at closing instead of midnight if the level says so', () => {
    const atClosing = serviceLevelFromCode('8x5xNBD', { ends: 'closing' });
    expect(delivered(atClosing, '2026-11-18T10:00:00+01:00')).toBe('2026-11-19T17:00:00+01:00');
    const always = serviceLevelFromCode('24x7xNBD', { ends: 'closing' });
    expect(delivered(always, '2026-11-18T10:00:00+01:00')).toBe('2026-11-19T23:59:59.999+01:00');
  });

  test('NBD-5: ends the next morning if the last window of the date does, and with the date if it has none', () => {
    const hours = { weekly: [{ days: ['mon', 'thu'], from: '20:00', to: '04:00' }], onHolidays: 'open' } as const;
    const night = serviceLevelFromCode('8x5xNBD', { hours, ends: 'closing' });
    expect(delivered(night, '2026-11-16T21:00:00+01:00')).toBe('2026-11-17T23:59:59.999+01:00');
    const thursday = serviceLevelFromCode('8x5x3BD', { hours, ends: 'closing' });
    expect(delivered(thursday, '2026-11-16T21:00:00+01:00')).toBe('2026-11-20T04:00:00+01:00');
  });

  test('NBD-5: ends with the last window of the date, not counting a window that DST skips', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const windows = (...times: readonly (readonly [string, string])[]) =>
      serviceLevelFromCode('3x7xNCD', {
        hours: { weekly: times.map(([from, to]) => ({ days, from, to })), onHolidays: 'open' },
        ends: 'closing',
      });
    // The order in which the windows are given does not matter.
    const [morning, afternoon] = [
      ['08:00', '12:00'],
      ['13:00', '17:00'],
    ] as const;
    for (const split of [windows(morning, afternoon), windows(afternoon, morning)])
      expect(delivered(split, '2026-11-16T08:30:00+01:00')).toBe('2026-11-17T17:00:00+01:00');
    // On the 29th, local time jumps from 02:00 to 03:00.
    const gone = windows(['02:30', '03:30']);
    expect(delivered(gone, '2026-03-28T02:40:00+01:00')).toBe('2026-03-29T23:59:59.999+02:00');
    const small = windows(['02:30', '03:10']);
    expect(delivered(small, '2026-03-27T02:40:00+01:00')).toBe('2026-03-28T03:10:00+01:00');
    expect(delivered(small, '2026-03-28T02:40:00+01:00')).toBe('2026-03-29T23:59:59.999+02:00');
  });

  test('NBD-2, NBD-3: names whichever of them applied to a target in calendar days', () => {
    const [until, before] = [true, false].map((inclusive) =>
      serviceLevelFromCode('24x7xNCD', { cutoff: { time: '15:00', inclusive } }),
    );
    const rulesOf = (level: ServiceLevel, confirmedAt: string) => confirmed(level, confirmedAt).delivery?.rules;
    expect(rulesOf(until, '2026-11-21T14:59:59.999+01:00')).toEqual(['DELIV-1', 'NBD-5']);
    expect(rulesOf(until, '2026-11-21T15:00:00+01:00')).toEqual(['DELIV-1', 'NBD-3', 'NBD-5']);
    expect(rulesOf(before, '2026-11-21T15:00:00+01:00')).toEqual(['DELIV-1', 'NBD-2', 'NBD-3', 'NBD-5']);
    expect(rulesOf(before, '2026-11-21T15:00:00.001+01:00')).toEqual(['DELIV-1', 'NBD-2', 'NBD-5']);
  });

  test.each([
    ['basic', 'dispatched'],
    ['standard', 'delivered'],
    ['premier', 'delivered'],
    ['standardOnsite', 'arrived'],
    ['premiumOnsite', 'arrived'],
    ['ahb8x5', 'delivered'],
    ['ahb24x7', 'delivered'],
    ['sos8x5', 'arrived'],
    ['sos24x7', 'arrived'],
  ] as const)('NBD-1: the delivery of %s waits for %s, and the provider owes it', (id, until) => {
    const { delivery } = confirmed(serviceLevels[id], '2026-11-18T10:00:00+01:00', 'P4');
    expect(delivery).toMatchObject({ until, owedBy: 'provider', binding: true });
  });
});

describe('the rules that a deadline names', () => {
  test.each([
    [standard, '2026-11-18T10:00:00+01:00', ['DELIV-1', 'NBD-1', 'NBD-5']],
    [standard, '2026-11-18T16:00:00+01:00', ['DELIV-1', 'NBD-1', 'NBD-2', 'NBD-5']],
    [standard, '2026-11-18T15:00:00+01:00', ['DELIV-1', 'NBD-1', 'NBD-2', 'NBD-3', 'NBD-5']],
    [ahb8x5, '2026-11-18T15:00:00+01:00', ['DELIV-1', 'NBD-1', 'NBD-3', 'NBD-5']],
  ])('NBD-2, NBD-3: are $2 for $0.id confirmed at $1', (level, confirmedAt, rules) => {
    expect(confirmed(level, confirmedAt).delivery?.rules).toEqual(rules);
  });

  test('HOURS-1, HOURS-2, REACT-1, REACT-2: include the rule for its hours', () => {
    const at = '2026-11-18T10:00:00Z';
    expect(confirmed(premier, at, 'P1').delivery?.rules).toEqual(['DELIV-1', 'HOURS-1']);
    expect(confirmed(serviceLevelFromCode('9x5x4'), at).delivery?.rules).toEqual(['DELIV-1', 'HOURS-2']);
    expect(confirmed(premier, at, 'P1').reaction?.rules).toEqual(['REACT-1', 'REACT-2']);
  });

  test.each([
    ['2026-11-21T10:00:00+01:00', ['DELIV-1', 'NBD-5']],
    ['2026-11-21T15:00:00+01:00', ['DELIV-1', 'NBD-2', 'NBD-3', 'NBD-5']],
    ['2026-11-21T16:00:00+01:00', ['DELIV-1', 'NBD-2', 'NBD-5']],
  ])(
    'NBD-2, NBD-3: do not include one about business days for a next-calendar-day target at %s',
    (confirmedAt, rules) => {
      const level = serviceLevelFromCode('24x7xNCD', { cutoff: { time: '15:00', inclusive: false } });
      expect(confirmed(level, confirmedAt).delivery?.rules).toEqual(rules);
    },
  );

  test('NBD-4: include it if it applied', () => {
    const level = serviceLevelFromCode('24x7xNBD', { cutoff: { time: '15:00', inclusive: false } });
    const { delivery } = confirmed(level, '2026-11-21T10:00:00Z');
    expect(delivery?.rules).toEqual(['DELIV-1', 'NBD-1', 'NBD-4', 'NBD-5']);
  });
});

describe('return', () => {
  test('RET-1: worked example: delivered on Thursday 17 December 2026, back by Monday 28 December', () => {
    expect(returned(standard, '2026-12-17T11:00:00+01:00')).toBe('2026-12-28T23:59:59.999+01:00');
  });

  test('RET-1: does not count the day of the delivery, whatever the time', () => {
    expect(returned(standard, '2026-11-18T00:00:00+01:00')).toBe('2026-11-25T23:59:59.999+01:00');
    expect(returned(standard, '2026-11-18T23:59:59.999+01:00')).toBe('2026-11-25T23:59:59.999+01:00');
  });

  test('RET-1: counts from the arrival of the engineer on an on-site level if the delivery is not known', () => {
    const ticket = { openedAt: '2026-11-16T10:00:00Z', priority: 'P1', arrivedAt: '2026-11-18T10:00:00Z' } as const;
    expect(calculateDeadlines(sos24x7, ticket).return).toMatchObject({
      dueOn: '2026-11-25',
      startsFrom: { event: 'arrived' },
      rules: ['RET-1', 'RET-3'],
    });
    const delivered = { ...ticket, deliveredAt: '2026-11-17T10:00:00Z' };
    expect(calculateDeadlines(sos24x7, delivered).return.dueOn).toBe('2026-11-24');
    expect(calculateDeadlines(ahb24x7, ticket).return).toBeNull();
  });

  test('RET-1: is due later if the level allows more days', () => {
    const { targets } = standard;
    const patient = defineServiceLevel({
      ...standard,
      targets: { ...targets, return: { ...targets.return, calendarDays: 14 } },
    });
    expect(returned(patient, '2026-11-18T10:00:00+01:00')).toBe('2026-12-02T23:59:59.999+01:00');
  });

  test('RET-2: is projected from the delivery deadline until the delivery is known', () => {
    const ticket = { openedAt: '2026-12-23T12:40:00Z', priority: 'P3', confirmedAt: '2026-12-23T14:00:00Z' } as const;
    const { delivery, return: back } = calculateDeadlines(standard, ticket);
    expect(back).toMatchObject({ dueOn: '2027-01-05', owedBy: 'customer', rules: ['RET-1', 'RET-2', 'RET-3'] });
    expect(back.startsFrom).toEqual({ event: 'delivery-due', at: delivery.dueAt });
  });

  test.each([
    ['a Saturday', '2026-11-14T10:00:00+01:00', '2026-11-23'],
    ['a Sunday', '2026-11-15T10:00:00+01:00', '2026-11-23'],
    ['a public holiday', '2026-11-04T10:00:00+01:00', '2026-11-12'],
    ['a business day', '2026-11-03T10:00:00+01:00', '2026-11-10'],
    ['Good Friday, which is not a public holiday', '2026-03-27T10:00:00+01:00', '2026-04-03'],
    ['Holy Saturday, before Easter Sunday and Easter Monday', '2026-03-28T10:00:00+01:00', '2026-04-07'],
  ])('RET-3: if the last day is %s, what was delivered at %s is due back on %s', (_, deliveredAt, dueOn) => {
    expect(returned(standard, deliveredAt)?.slice(0, 10)).toBe(dueOn);
  });

  test.each([
    ['2016-12-17T10:00:00+01:00', '2016-12-24'],
    ['2016-12-24T10:00:00+01:00', '2016-12-31'],
    ['2016-12-31T10:00:00+01:00', '2017-01-09'],
    ['2017-01-07T10:00:00+01:00', '2017-01-16'],
  ])('RET-3: Saturdays have moved the last day since 2017: delivered at %s, due back on %s', (deliveredAt, dueOn) => {
    expect(returned(standard, deliveredAt)?.slice(0, 10)).toBe(dueOn);
  });

  test.each<[string, DeadlineOptions]>([
    ["a company's day off", { calendar: polishCalendar({ extraHolidays: ['2026-11-18'] }) }],
    ['another weekend', { calendar: polishCalendar({ weekend: ['wed'] }) }],
    ["another country's days off", { calendar: createCalendar({ timeZone: 'Europe/Berlin', holidays: () => [] }) }],
  ])('RET-3, CAL-4: %s changes nothing', (_, options) => {
    expect(returned(standard, '2026-11-11T10:00:00+01:00', options)).toBe('2026-11-18T23:59:59.999+01:00');
    expect(returned(standard, '2026-11-04T10:00:00+01:00', options)).toBe('2026-11-12T23:59:59.999+01:00');
  });

  test('RET-3, CAL-4: an extra business day does not stop the last day from moving', () => {
    const calendar = polishCalendar({ extraBusinessDays: ['2026-11-21'] });
    expect(returned(standard, '2026-11-14T10:00:00+01:00', { calendar })).toBe('2026-11-23T23:59:59.999+01:00');
  });

  test('RET-4: has no deadline at a dispatch-only level until the delivery is known', () => {
    const ticket = { openedAt: '2026-11-16T10:00:00Z', priority: 'P1', confirmedAt: '2026-11-16T11:00:00Z' } as const;
    expect(calculateDeadlines(basic, ticket).return).toBeNull();
    const known = calculateDeadlines(basic, { ...ticket, deliveredAt: '2026-11-18T10:00:00Z' });
    expect(known.return).toMatchObject({ dueOn: '2026-11-25', rules: ['RET-1', 'RET-3', 'RET-4'] });
  });

  test("RET-4, NBD-1: a dispatch counts the business days of the manufacturer's hub", () => {
    const ticket = {
      openedAt: '2026-11-11T10:00:00+01:00',
      priority: 'P1',
      confirmedAt: '2026-11-11T10:00:00+01:00',
    } as const;
    const hub = createCalendar({ timeZone: 'Europe/Berlin', holidays: () => [] });
    expect(calculateDeadlines(basic, ticket).delivery.dueOn).toBe('2026-11-13');
    expect(calculateDeadlines(basic, ticket, { calendars: { hub } }).delivery.dueOn).toBe('2026-11-12');
    expect(calculateDeadlines(basic, ticket, { calendars: { hub } }).reaction).toEqual(
      calculateDeadlines(basic, ticket).reaction,
    );
  });
});

describe('intake, order and range', () => {
  test.each([
    [{ serialNumber: 'S1', contractNumber: 'C1' }, []],
    [{ serialNumber: 'S1' }, ['contractNumber']],
    [{ serialNumber: '  ', contractNumber: 'C1' }, ['serialNumber']],
    [{ serialNumber: null, contractNumber: undefined }, ['serialNumber', 'contractNumber']],
    [{}, ['serialNumber', 'contractNumber']],
  ])('INTAKE-1: the fields missing from %j are %j', (ticket, missing) => {
    expect(missingIntakeFields(ticket)).toEqual(missing);
  });

  test('INTAKE-1: deadlines do not need a serial or contract number', () => {
    expect(reacted(standard, '2026-11-18T10:00:00+01:00')).toBe('2026-11-18T11:00:00+01:00');
  });

  const times = {
    openedAt: '2026-11-16T10:00:00Z',
    contactedAt: '2026-11-16T10:10:00Z',
    confirmedAt: '2026-11-16T11:00:00Z',
    dispatchedAt: '2026-11-16T12:00:00Z',
    deliveredAt: '2026-11-17T10:00:00Z',
    arrivedAt: '2026-11-17T11:00:00Z',
    repairedAt: '2026-11-17T12:00:00Z',
    returnedAt: '2026-11-20T10:00:00Z',
  };

  test.each([
    ['contactedAt', 'openedAt'],
    ['confirmedAt', 'openedAt'],
    ['dispatchedAt', 'confirmedAt'],
    ['deliveredAt', 'dispatchedAt'],
    ['arrivedAt', 'confirmedAt'],
    ['repairedAt', 'arrivedAt'],
  ] as const)('ORDER-1: %s before %s is an error that names both', (later, earlier) => {
    const earlierAt = new Date(times[earlier]);
    const laterAt = new Date(earlierAt.getTime() - 1);
    const ticket = { priority: 'P1', ...times, [later]: laterAt } as const;
    expect(() => calculateDeadlines(standard, ticket)).toThrow(
      expect.objectContaining({
        code: 'OUT_OF_ORDER',
        details: { earlier, earlierAt: earlierAt.toISOString(), later, laterAt: laterAt.toISOString() },
      }),
    );
    expect(calculateDeadlines(standard, { ...ticket, [later]: earlierAt }).reaction.until).toBe('contacted');
  });

  test.each([
    ['contactedAt', { confirmedAt: times.openedAt, contactedAt: '2026-11-16T09:00:00Z' }, 'openedAt'],
    [
      'arrivedAt',
      { deliveredAt: times.confirmedAt, dispatchedAt: null, arrivedAt: '2026-11-16T10:30:00Z' },
      'confirmedAt',
    ],
    [
      'confirmedAt',
      { deliveredAt: times.openedAt, dispatchedAt: null, confirmedAt: '2026-11-16T09:00:00Z' },
      'openedAt',
    ],
  ] as const)(
    'ORDER-1: %s is compared with the event that it follows, not with one at the same instant',
    (later, change, earlier) => {
      const ticket = { priority: 'P1', openedAt: times.openedAt, confirmedAt: times.confirmedAt, ...change } as const;
      expect(() => calculateDeadlines(standard, ticket)).toThrow(
        expect.objectContaining({ details: expect.objectContaining({ earlier, later }) }),
      );
    },
  );

  test.each([
    ['openedAt', 'dispatchedAt'],
    ['openedAt', 'deliveredAt'],
    ['openedAt', 'arrivedAt'],
    ['openedAt', 'returnedAt'],
    ['confirmedAt', 'deliveredAt'],
    ['confirmedAt', 'repairedAt'],
    ['openedAt', 'receivedAt'],
  ] as const)('ORDER-1: %s is the event that %s is compared with if nothing happened in between', (earlier, later) => {
    const { openedAt } = times;
    const laterAt = new Date(Date.parse(times[earlier]) - 1);
    const ticket = { openedAt, priority: 'P1', [earlier]: times[earlier], [later]: laterAt } as const;
    expect(() => calculateDeadlines(standard, ticket)).toThrow(
      expect.objectContaining({ code: 'OUT_OF_ORDER', details: expect.objectContaining({ earlier, later }) }),
    );
  });

  test('ORDER-1: a unit may be sent back before its replacement comes, but not before the ticket is opened', () => {
    const ticket = { priority: 'P1', ...times, returnedAt: '2026-11-16T10:30:00Z' } as const;
    expect(calculateDeadlines(standard, ticket).return.startsFrom.event).toBe('delivered');
    expect(codeOf(() => calculateDeadlines(standard, { ...ticket, returnedAt: '2026-11-16T09:59:59Z' }))).toBe(
      'OUT_OF_ORDER',
    );
  });

  test.each(['1990-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z'])('RANGE-1: %s is accepted', (openedAt) => {
    const { reaction } = calculateDeadlines(premier, { openedAt, priority: 'P1' });
    expect(reaction.dueAt.getTime()).toBe(Date.parse(openedAt) + 3_600_000);
  });

  test.each(['1989-12-31T23:59:59.999Z', '2100-01-01T00:00:00.000Z', 1_795_000_000])(
    'RANGE-1: %s is rejected',
    (openedAt) => {
      expect(codeOf(() => calculateDeadlines(premier, { openedAt, priority: 'P1' }))).toBe('INSTANT_OUT_OF_RANGE');
    },
  );

  test('RANGE-1: the first and the last instant of the range have deadlines', () => {
    const last = '2099-12-31T23:59:59.999Z';
    const { delivery, return: back } = calculateDeadlines(standard, {
      openedAt: last,
      confirmedAt: last,
      priority: 'P3',
    });
    expect([delivery.dueOn, back.dueOn]).toEqual(['2100-01-05', '2100-01-12']);
    const first = '1990-01-01T00:00:00Z';
    expect(calculateDeadlines(standard, { openedAt: first, confirmedAt: first, priority: 'P3' }).delivery.dueOn).toBe(
      '1990-01-03',
    );
  });
});

// Two levels compared. June 2026 begins on a Monday and has one day off, Corpus Christi on Thursday the 4th.
import { polishCalendar, type ServiceLevel, serviceLevelFromCode, serviceLevels } from 'hezo-sla';
import { compareLevels } from 'hezo-sla/analysis';
import { expect, test } from 'vitest';
import { errorOf, failureOf } from '../../support/failure.js';

const HOUR = 3_600_000;
const week = { from: '2026-06-08', to: '2026-06-14' };
const nextDay = serviceLevelFromCode('9x5xNBD');
const cutoff = (time: string): ServiceLevel => serviceLevelFromCode('9x5xNBD', { cutoff: { time, inclusive: false } });

/** The deliveries of P3 compared. */
function delivery(a: ServiceLevel, b: ServiceLevel, period = week) {
  const found = compareLevels(a, b, period).find(({ priority, target }) => priority === 'P3' && target === 'delivery');
  if (!found) throw new Error('not compared');
  return found;
}

test('a comparison is made for each priority and target', () => {
  const found = compareLevels(serviceLevels.standard, serviceLevels.premier, week);
  expect(found.map(({ priority, target }) => `${priority} ${target}`)).toEqual(
    ['P1', 'P2', 'P3', 'P4'].flatMap((priority) =>
      ['reaction', 'delivery', 'return'].map((target) => `${priority} ${target}`),
    ),
  );
  const differing = found.filter(({ betterShare, worseShare }) => betterShare + worseShare > 0);
  // From 09:00 to 17:00, which counts because it is due at closing, the hour is an hour around the clock too.
  const reaction = (7 * 24 * HOUR - 5 * (8 * HOUR + 1)) / (7 * 24 * HOUR);
  // Premier differs only for critical tickets; four hours around the clock are never later than the next day.
  expect(differing.map(({ priority, target, betterShare }) => [priority, target, betterShare])).toEqual([
    ['P1', 'reaction', expect.closeTo(reaction, 12)],
    ['P1', 'delivery', 1],
    ['P2', 'reaction', expect.closeTo(reaction, 12)],
    ['P2', 'delivery', 1],
  ]);
});

test('targets that only one of two levels has are left out, and so are priorities', () => {
  const target = { from: 'opened', until: 'contacted', within: { hours: 1 } } as const;
  const level = (priorities: readonly string[], targets: object) =>
    ({ id: 'own', name: 'Own', priorities, targets }) as ServiceLevel;
  const asked = (a: ServiceLevel, b: ServiceLevel) =>
    compareLevels(a, b, week).map(({ priority, target }) => `${priority} ${target}`);
  const all = level(['all'], { reaction: target, other: target });
  const any = level(['high', 'low'], { other: target, reaction: target, third: target });
  const urgent = level(['urgent', 'calm'], { reaction: { urgent: target } });
  const one = level(['high', 'low'], { reaction: { low: target } });
  expect(asked(all, any)).toEqual(['null reaction', 'null other']);
  expect(asked(all, one)).toEqual(['low reaction']);
  expect(asked(one, all)).toEqual(['low reaction']);
  expect(asked(one, any)).toEqual(['low reaction']);
  expect(asked(urgent, one)).toEqual([]);
});

test('a comparison sees each target on the calendar of its role', () => {
  const target = { from: 'opened', until: 'dispatched', businessDays: 1 } as const;
  const level = (calendar: string) => ({ id: 'own', name: 'Own', targets: { dispatch: { ...target, calendar } } });
  const calendars = { site: polishCalendar(), hub: polishCalendar({ extraHolidays: ['2026-06-10'] }) };
  const [{ worseShare }] = compareLevels(level('site'), level('hub'), { ...week, calendars });
  // Of Tuesday and Wednesday, which has the next day too.
  expect(worseShare).toBeCloseTo(1 / 7, 12);
});

test('a cutoff costs a day from its time until the closing, and the weekend on Thursdays', () => {
  const { betterShare, worseShare, differences, patterns } = delivery(nextDay, cutoff('15:00'));
  expect([betterShare, worseShare]).toEqual([0, expect.closeTo(15 / (7 * 24), 12)]);
  expect(
    differences.map(({ verdict, fromLocal, toLocal, leastMs, mostMs }) => [
      verdict,
      fromLocal,
      toLocal,
      leastMs / HOUR,
      mostMs / HOUR,
    ]),
  ).toEqual(
    [8, 9, 10, 11, 12].map((day) => {
      const date = `2026-06-${String(day).padStart(2, '0')}`;
      const lost = day === 11 ? 72 : 24;
      return ['worse', `${date}T15:00:00+02:00`, `${date}T18:00:00+02:00`, lost, lost];
    }),
  );
  expect(patterns.find(({ from }) => from.weekday === 'fri')).toEqual({
    verdict: 'worse',
    from: { weekday: 'fri', time: '15:00' },
    to: { weekday: 'fri', time: '18:00' },
    leastMs: 24 * HOUR,
    mostMs: 24 * HOUR,
    times: 1,
    share: expect.closeTo(3 / (7 * 24), 12),
  });
});

test('a comparison the other way round is better by the same amount', () => {
  const { betterShare, worseShare, patterns } = delivery(cutoff('15:00'), nextDay);
  expect([betterShare, worseShare]).toEqual([expect.closeTo(15 / (7 * 24), 12), 0]);
  expect(new Set(patterns.map(({ verdict }) => verdict))).toEqual(new Set(['better']));
});

test('patterns group differences that are alike, the largest share first', () => {
  const { patterns } = delivery(nextDay, cutoff('15:00'), { from: '2026-06-01', to: '2026-06-30' });
  const lines = patterns.map(({ from, mostMs, times }) => `${from.weekday} ${mostMs / HOUR} ${times}`);
  // The Wednesday before Corpus Christi moves from Friday to Monday; that Thursday is not a day to confirm on.
  expect(lines.toSorted()).toEqual([
    'fri 24 4',
    'mon 24 5',
    'thu 72 3',
    'tue 24 4',
    'tue 48 1',
    'wed 24 3',
    'wed 72 1',
  ]);
  const shares = patterns.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(lines[0]).toBe('mon 24 5');
});

test('a comparison reports times of day to the millisecond, and refuses options that cannot be read', () => {
  const by = (inclusive: boolean) => serviceLevelFromCode('9x5xNBD', { cutoff: { time: '09:30', inclusive } });
  const compared = compareLevels(by(false), by(true), { from: '2026-11-02', to: '2026-11-02' });
  const { patterns } =
    compared.find(({ priority, target }) => priority === 'P3' && target === 'delivery') ?? compared[0];
  expect(patterns).toMatchObject([
    { verdict: 'better', from: { weekday: 'mon', time: '09:30' }, to: { weekday: 'mon', time: '09:30:00.001' } },
  ]);
  const options = Object.defineProperty({}, 'from', {
    enumerable: true,
    get: () => {
      throw new TypeError('boom');
    },
  });
  expect(errorOf(() => compareLevels(by(false), by(true), options as never)).details).toMatchObject({
    field: 'options',
  });
});

test('a difference has a range if one deadline moves with the ticket and the other does not', () => {
  const within = serviceLevelFromCode('24x7x30');
  const byDay = serviceLevelFromCode('24x7xNCD');
  const { differences } = delivery(byDay, within, { from: '2026-06-08', to: '2026-06-08' });
  // The day ends 48 to 24 hours after its instants: at 18:00 less a millisecond it is thirty hours away.
  expect(differences).toEqual([
    expect.objectContaining({
      verdict: 'better',
      leastMs: 1,
      mostMs: 18 * HOUR - 1,
      toLocal: '2026-06-08T17:59:59.999+02:00',
    }),
    expect.objectContaining({ verdict: 'worse', leastMs: 1, mostMs: 6 * HOUR, fromLocal: '2026-06-08T18:00:00+02:00' }),
  ]);
});

test('a level does not differ from itself', () => {
  for (const level of Object.values(serviceLevels)) {
    for (const { betterShare, worseShare, differences, patterns } of compareLevels(level, level, week))
      expect([betterShare, worseShare, differences, patterns]).toEqual([0, 0, [], []]);
  }
});

test.each<[string, string, object]>([
  ['31 June', 'INVALID_DATE', { from: '2026-06-31' }],
  ['a period that ends before it begins', 'INVALID_INTERVAL', { to: '2026-06-01' }],
  ['an unknown option', 'UNKNOWN_FIELD', { priority: 'P1' }],
  ['an object that is not a calendar', 'INVALID_CALENDAR', { calendar: {} }],
])('compareLevels refuses %s: %s', (_, code, change) => {
  expect(failureOf(() => compareLevels(nextDay, nextDay, { ...week, ...change }))).toEqual([code, expect.anything()]);
});

test('compareLevels refuses the name of a level and a missing level, in either place', () => {
  for (const [a, b] of [
    ['standard', nextDay],
    [nextDay, undefined],
  ])
    expect(failureOf(() => compareLevels(a as ServiceLevel, b as ServiceLevel, week))).toEqual([
      'UNKNOWN_LEVEL',
      expect.anything(),
    ]);
});

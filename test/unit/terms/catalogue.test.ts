// The catalogue: nine levels as targets, what they rest on, and priorities.
import { describe, expect, test } from 'vitest';
import { serviceLevels } from '../../../src/terms/catalogue.js';
import { formatServiceCode, parseServiceCode } from '../../../src/terms/code.js';
import type { CompiledTarget } from '../../../src/terms/compiled-target.js';
import { defineServiceLevel, readLevel } from '../../../src/terms/level.js';
import { serviceLevelFromCode } from '../../../src/terms/level-from-code.js';
import { priorities } from '../../../src/terms/priority.js';
import { programmes } from '../../../src/terms/programme.js';
import { serviceLevelIds } from '../../../src/terms/service-level.js';

/** Every object that can be reached, the object itself included. */
function reachable(value: unknown, path = ''): [string, object][] {
  if (typeof value !== 'object' || value === null) return [];
  return [[path, value], ...Object.entries(value).flatMap(([key, item]) => reachable(item, `${path}.${key}`))];
}

const all = Object.values(serviceLevels).map((level) => readLevel(level));

/** A target in short: what ends it and its terms. */
function inShort(target: CompiledTarget | null): string {
  if (!target) return 'none';
  const { from, until, hours, calendar, length, cutoffs, projectedFrom } = target;
  const cutoff = cutoffs?.onWeekdays[0];
  const facts = [
    from.join('|'),
    until.join('|'),
    `${hours.source} ${calendar}`,
    length.unit === 'ms' ? `${length.ms / 3_600_000} h` : `${length.days} ${length.unit}`,
    length.unit === 'calendar-day' && length.lastDay,
    cutoff && `${cutoff.inclusive ? 'until' : 'before'} ${cutoff.source.time}`,
    target.owedBy === 'customer' && 'customer',
    target.pauses === 'service-time' && 'service-time',
    projectedFrom,
  ];
  return facts.filter((fact) => fact).join(', ');
}

/** A target of every level of the catalogue, for a critical and another fault, in short. */
const allInShort = (name: string) =>
  all.map(({ source, targets }) =>
    ['P1', 'P3'].map((priority) => `${source.id}, ${priority}, ${inShort(targets(priority)[name])}`),
  );

describe('the catalogue', () => {
  test('has the nine levels under their keys, with names in two languages, under Polish law', () => {
    expect(Object.keys(serviceLevels)).toEqual([...serviceLevelIds]);
    for (const [key, level] of Object.entries(serviceLevels)) {
      expect([level.id, level.law]).toEqual([key, 'PL']);
      expect(level.name.en.length * level.name.pl.length).toBeGreaterThan(0);
      expect(Object.keys(level.targets)).toEqual(['reaction', 'delivery', 'return']);
    }
  });

  test('owes a contact within an hour of the hours of the level', () => {
    const within = (id: string, P1: string, P3 = P1) => [
      `${id}, P1, opened, contacted, ${P1} site, 1 h`,
      `${id}, P3, opened, contacted, ${P3} site, 1 h`,
    ];
    expect(allInShort('reaction')).toEqual([
      within('basic', '9x5'),
      within('standard', '9x5'),
      within('premier', '24x7', '9x5'),
      within('standardOnsite', '9x5'),
      within('premiumOnsite', '24x7', '9x5'),
      within('ahb8x5', '8x5'),
      within('ahb24x7', '24x7'),
      within('sos8x5', '8x5'),
      within('sos24x7', '24x7'),
    ]);
  });

  test('owes the delivery that its code names', () => {
    const both = (id: string, P1: string, P3 = P1) => [`${id}, P1, confirmed, ${P1}`, `${id}, P3, confirmed, ${P3}`];
    const fourHours = (until: string) => `${until}, 24x7 site, 4 h, service-time`;
    const nextDay = (until: string, hours: string) => `${until}, ${hours} site, 1 business-day`;
    const before15 = (until: string) => `${nextDay(until, '9x5')}, before 15:00`;
    expect(allInShort('delivery')).toEqual([
      both('basic', 'dispatched, 9x5 hub, 1 business-day'),
      both('standard', before15('delivered')),
      both('premier', fourHours('delivered'), before15('delivered')),
      both('standardOnsite', before15('arrived')),
      both('premiumOnsite', fourHours('arrived'), before15('arrived')),
      both('ahb8x5', `${nextDay('delivered', '8x5')}, until 15:00`),
      both('ahb24x7', nextDay('delivered', '24x7')),
      both('sos8x5', nextDay('arrived', '8x5')),
      both('sos24x7', nextDay('arrived', '24x7')),
    ]);
  });

  test('is owed the return within seven days of the delivery, or of the arrival on site', () => {
    const both = (id: string, from: string, projectedFrom: string) =>
      ['P1', 'P3'].map(
        (priority) =>
          `${id}, ${priority}, ${from}, returned, 24x7 site, 7 calendar-day, statutory, customer${projectedFrom}`,
      );
    const onSite = 'delivered|arrived';
    expect(allInShort('return')).toEqual([
      both('basic', 'delivered', ''),
      both('standard', 'delivered', ', delivery'),
      both('premier', 'delivered', ', delivery'),
      both('standardOnsite', onSite, ', delivery'),
      both('premiumOnsite', onSite, ', delivery'),
      both('ahb8x5', 'delivered', ', delivery'),
      both('ahb24x7', 'delivered', ', delivery'),
      both('sos8x5', onSite, ', delivery'),
      both('sos24x7', onSite, ', delivery'),
    ]);
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
    const { targets } = readLevel(serviceLevels[id]);
    const codes = ['P1', 'P2', 'P3', 'P4'].map((priority) => targets(priority).delivery?.source.code ?? '');
    expect(codes).toEqual([critical, critical, other, other]);
    expect(serviceLevels[id].programmes).toEqual(sold);
    for (const code of codes) expect(formatServiceCode(parseServiceCode(code))).toBe(code);
  });

  test('differs by priority only in Premier and Premium Onsite', () => {
    const differing = all.filter(({ needsPriority }) => needsPriority);
    expect(differing.map(({ source }) => source.id)).toEqual(['premier', 'premiumOnsite']);
    expect(differing.map(({ names, differs }) => names.filter(differs))).toEqual(
      Array(2).fill(['reaction', 'delivery']),
    );
  });

  test('reports what its terms can also mean', () => {
    const ids = (name: string) =>
      Object.fromEntries(
        all.map(({ source, targets }) => [
          source.id,
          ['P1', 'P3']
            .map((priority) =>
              targets(priority)
                [name]?.interpretations.map(({ id }) => id)
                .join(' '),
            )
            .join(' / '),
        ]),
      );
    const hour = 'REACT-2-24x7 REACT-2-8x5';
    expect(ids('reaction')).toEqual({
      basic: `${hour} / ${hour}`,
      standard: `${hour} / ${hour}`,
      premier: ` / ${hour}`,
      standardOnsite: `${hour} / ${hour}`,
      premiumOnsite: ` / ${hour}`,
      ahb8x5: ' / ',
      ahb24x7: ' / ',
      sos8x5: ' / ',
      sos24x7: ' / ',
    });
    const twice = (ids: string) => `${ids} / ${ids}`;
    expect(ids('delivery')).toEqual({
      basic: twice('NBD-2 DELIV-1 NBD-5 RET-4'),
      standard: twice('NBD-4 NBD-5'),
      premier: ' / NBD-2 NBD-4 NBD-5',
      standardOnsite: twice('NBD-2 NBD-4 NBD-5'),
      premiumOnsite: 'ONSITE-1 / NBD-2 HOURS-1 NBD-4 NBD-5',
      ahb8x5: twice('NBD-4 NBD-5'),
      ahb24x7: twice('NBD-1'),
      sos8x5: twice('NBD-2 DELIV-1 NBD-5'),
      sos24x7: twice('NBD-1'),
    });
    expect(new Set(Object.values(ids('return')))).toEqual(new Set(['RET-1 / RET-1']));
  });

  test('reports the cutoffs that levels of the same code have', () => {
    const cutoffs = all.flatMap(({ source, targets }) =>
      (targets('P3').delivery?.interpretations ?? [])
        .filter(({ id }) => id === 'NBD-2')
        .map(({ target }) => [source.id, target.cutoffs?.onWeekdays[0]?.source ?? null]),
    );
    expect(cutoffs).toEqual([
      ['basic', { time: '15:00', inclusive: false }],
      ['premier', null],
      ['standardOnsite', null],
      ['premiumOnsite', null],
      ['sos8x5', { time: '15:00', inclusive: true }],
    ]);
  });

  test('says what else the terms include', () => {
    expect(serviceLevels.basic.ticketsOpen).toBe('24x7');
    expect(serviceLevels.sos8x5.ticketsOpen).toBe('8x5');
    expect(serviceLevels.standard.includes).toEqual(['online-support', 'software-access']);
    expect(serviceLevels.premiumOnsite.includes).toContain('on-site-support');
  });

  test('has a name, a definition and the impact of its group in two languages for every priority', () => {
    expect(Object.keys(priorities)).toEqual(['P1', 'P2', 'P3', 'P4']);
    for (const { name, definition, impact } of Object.values(priorities)) {
      expect([name, definition, impact].flatMap(({ en, pl }) => [en, pl]).every((text) => text.length >= 3)).toBe(true);
    }
    const { P1, P2, P3, P4 } = priorities;
    expect([P1, P2, P3, P4].map(({ critical }) => critical)).toEqual([true, true, false, false]);
    expect([P1.impact, P3.impact]).toEqual([P2.impact, P4.impact]);
    expect(P1.impact).not.toEqual(P3.impact);
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
        cutoff: [{ time: '12:00', inclusive: true, days: ['mon'] }],
      }),
    ],
  ])('%s is deeply frozen', (_, data) => {
    const loose = reachable(data).filter(([, item]) => !Object.isFrozen(item));
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('has only levels that defineServiceLevel accepts unchanged', () => {
    for (const level of Object.values(serviceLevels)) expect(defineServiceLevel(level)).toEqual(level);
  });

  test('has levels that survive a round trip through JSON', () => {
    for (const level of Object.values(serviceLevels)) expect(JSON.parse(JSON.stringify(level))).toEqual(level);
  });
});

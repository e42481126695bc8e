import {
  describeLevel,
  type LevelStatementKind,
  type ServiceLevel,
  serviceLevels,
  type Target,
  type TargetStatementKind,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { describeCases } from '../../support/describe-cases.js';
import { errorOf } from '../../support/failure.js';

/** In the order in which a description has them. */
const targetStatementKinds: readonly TargetStatementKind[] = [
  'start',
  'end',
  'owed-by',
  'length',
  'day-end',
  'past-day',
  'last-day',
  'hours',
  'holidays',
  'exceptions',
  'calendar',
  'cutoff',
  'start-days',
  'late-start',
  'opening',
  'pauses',
  'estimate',
  'best-effort',
  'code',
  'clause',
  'interpretation',
];
const levelStatementKinds: readonly LevelStatementKind[] = [
  'priorities',
  'not-owed',
  'priority-change',
  'calendars',
  'law',
  'tickets-open',
  'includes',
  'deadlines',
];

const { standard, premier, premiumOnsite } = serviceLevels;
const office = { from: 'confirmed', until: 'repaired', hours: '8x5' } as const;
const levelOf = (own: Target, more: Partial<ServiceLevel> = {}): ServiceLevel => ({
  id: 'own',
  name: 'Own',
  law: 'PL',
  ...more,
  targets: { own, other: { from: 'opened', until: 'contacted', within: 1 }, another: { ...office, within: 1 } },
});
const textsOf = (level: ServiceLevel): readonly string[] =>
  (['en', 'pl'] as const).map((locale) => describeLevel(level, { locale }).text);

/** What a target's statement of a kind says, in English and Polish. */
function said(own: Target, kind: string): readonly (string | undefined)[] {
  return (['en', 'pl'] as const).map((locale) => {
    const [{ statements }] = describeLevel(levelOf(own), { locale }).targets;
    return statements.find((statement) => statement.kind === kind)?.text;
  });
}

describe('describeLevel', () => {
  test('has statements of every kind, in one order', () => {
    const found = describeCases.map(({ level, options }) => describeLevel(level, options));
    const inOrder = (kinds: readonly string[], all: readonly string[]): void => {
      const places = kinds.map((kind) => all.indexOf(kind));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    };
    for (const { targets, statements } of found) {
      for (const target of targets)
        inOrder(
          target.statements.map(({ kind }) => kind),
          targetStatementKinds,
        );
      inOrder(
        statements.map(({ kind }) => kind),
        levelStatementKinds,
      );
    }
    const ofTargets = found.flatMap(({ targets }) => targets.flatMap(({ statements }) => statements));
    expect(new Set(ofTargets.map(({ kind }) => kind))).toEqual(new Set(targetStatementKinds));
    const ofLevels = found.flatMap(({ statements }) => statements);
    expect(new Set(ofLevels.map(({ kind }) => kind))).toEqual(new Set(levelStatementKinds));
  });

  test('has a target once for each group of priorities that share it', () => {
    const { level, name, targets } = describeLevel(premiumOnsite);
    expect([level, name]).toEqual(['premiumOnsite', 'Premium Onsite']);
    expect(targets.map(({ target, title, priorities }) => [target, title, priorities.join()])).toEqual([
      ['reaction', 'Reaction', 'P1,P2'],
      ['reaction', 'Reaction', 'P3,P4'],
      ['delivery', 'Engineer on site', 'P1,P2'],
      ['delivery', 'Engineer on site', 'P3,P4'],
      ['return', 'Return', 'P1,P2,P3,P4'],
    ]);
  });

  test('has the targets of one priority where it is asked for one', () => {
    const { targets, text } = describeLevel(premier, { priority: 'P4', locale: 'pl' });
    expect(targets.map(({ priorities }) => priorities)).toEqual([['P4'], ['P4'], ['P4']]);
    expect(text.split('\n').filter((line) => line.includes('('))[0]).toBe('Reakcja (P4)');
  });

  test('is plain data, and its text has every statement', () => {
    for (const { level, options } of describeCases) {
      const described = describeLevel(level, options);
      expect(structuredClone(described)).toEqual(described);
      expect(JSON.parse(JSON.stringify(described))).toEqual(described);
      const all = [...described.targets.flatMap(({ statements }) => statements), ...described.statements];
      const lines = described.text.split('\n');
      for (const { text } of all) expect(lines).toContain(text);
    }
  });

  const own = {
    ...office,
    businessDays: 1,
    cutoff: { time: '15:00', inclusive: false, days: ['mon', 'sat'], calendar: 'hub' },
    ends: '17:00',
    calendar: 'desk',
    projectedFrom: 'other',
    code: '8x5xNBD',
    clause: '§ 1',
    interpretations: [{ id: 'A', text: 'Otherwise.', target: { ends: '16:00' } }],
  } satisfies Target;
  const other: Target = { ...office, within: 1 };
  const timed = {
    ...office,
    within: { hours: 4 },
    cutoff: { time: '15:00', inclusive: false },
    afterCutoff: { businessDays: 1 },
  } satisfies Target;
  const changes: readonly (readonly [field: string, target: Target])[] = [
    ['from', { ...own, from: 'opened' }],
    ['the order of from', { ...own, from: ['confirmed', 'opened'] }],
    ['until', { ...own, until: 'delivered' }],
    ['owedBy', { ...own, owedBy: 'customer' }],
    ['hours', { ...own, hours: '9x5' }],
    ['calendar', { ...own, calendar: 'hub' }],
    ['businessDays', { ...own, businessDays: 2 }],
    ['the kind of days', { ...own, businessDays: undefined, calendarDays: 1 }],
    ['cutoff', { ...own, cutoff: null }],
    [
      'the time of the cutoff',
      { ...own, cutoff: { time: '15:01', inclusive: false, days: ['mon', 'sat'], calendar: 'hub' } },
    ],
    ['inclusive', { ...own, cutoff: { time: '15:00', inclusive: true, days: ['mon', 'sat'], calendar: 'hub' } }],
    ['the days of the cutoff', { ...own, cutoff: { time: '15:00', inclusive: false, days: ['mon'], calendar: 'hub' } }],
    ['every day of the cutoff', { ...own, cutoff: { time: '15:00', inclusive: false, calendar: 'hub' } }],
    ['the calendar of the cutoff', { ...own, cutoff: { time: '15:00', inclusive: false, days: ['mon', 'sat'] } }],
    ['ends', { ...own, ends: 'closing' }],
    ['lastDay', { ...own, lastDay: 'statutory' }],
    ['projectedFrom', { ...own, projectedFrom: 'another' }],
    ['no projectedFrom', { ...own, projectedFrom: undefined }],
    ['pauses', { ...own, pauses: 'pause-length' }],
    ['other pauses', { ...own, pauses: 'business-days-touched' }],
    ['binding', { ...own, binding: false }],
    ['code', { ...own, code: '8x5x1BD' }],
    ['clause', { ...own, clause: '§ 2' }],
    ['interpretations', { ...own, interpretations: [] }],
    ['within', timed],
    ['the length of within', { ...timed, within: { hours: 4, milliseconds: 1 } }],
    ['pauses of time', { ...timed, pauses: 'none' }],
    ['afterCutoff', { ...timed, afterCutoff: { businessDays: 2 } }],
    ['ends of afterCutoff', { ...timed, afterCutoff: { businessDays: 1, ends: '12:00' as const } }],
    ['lastDay of afterCutoff', { ...timed, afterCutoff: { businessDays: 1, lastDay: 'statutory' as const } }],
    ['no afterCutoff', { ...timed, afterCutoff: undefined }],
  ];
  test('says of every field what it is', () => {
    const texts = [own, ...changes.map(([, target]) => target)].map((target) => textsOf(levelOf(target)).join('\n'));
    const named = texts.map((text, i) => [texts.indexOf(text), i === 0 ? 'own' : changes[i - 1][0]]);
    expect(named.filter(([first], i) => first !== i)).toEqual([]);
  });

  test('says of every field of a level what it is', () => {
    const levels: readonly Partial<ServiceLevel>[] = [
      {},
      { name: 'Other' },
      { law: undefined },
      { priorityChange: 'restart' },
      { priorityChange: 'carry-over' },
      { ticketsOpen: '8x5' },
      { ticketsOpen: { weekly: [{ days: ['mon'], from: '09:00', to: '10:00' }], onHolidays: 'open' } },
      { ticketsOpen: { weekly: [{ days: ['mon'], from: '09:00', to: '10:00' }], onHolidays: 'closed' } },
      { includes: ['software-access'] },
    ];
    const texts = levels.map((more) => textsOf(levelOf(own, more)).join('\n'));
    expect(new Set(texts).size).toBe(levels.length);
    const byPriority = { ...levelOf(own), priorities: ['high', 'low'], targets: { own: { high: timed, low: other } } };
    const none = { ...byPriority, targets: { own: { high: timed } } };
    expect(
      new Set([byPriority, none, { ...byPriority, priorities: ['low', 'high'] }].map((level) => textsOf(level).join()))
        .size,
    ).toBe(3);
  });

  test('writes what callers named on one line', () => {
    const level = {
      ...levelOf({ ...own, clause: '§ 1\n§ 2', code: 'A\nB', calendar: 'a\nb' }),
      name: 'Two\nlines',
      priorities: ['P\n1'],
      targets: {
        own: { 'P\n1': { ...office, within: 1, clause: '§ 1\n§ 2', calendar: 'a\nb' } },
        two: { ...office, within: 1 },
      },
    };
    const { name, text } = describeLevel(level);
    expect(name).toBe('Two lines');
    expect(text).toContain('\nSource: § 1 § 2.\n');
    expect(text).toContain('the calendar of the role "a b".');
    expect(text.split('\n\n')[1].split('\n')[0]).toBe('own');
  });

  test('says what becomes of a start after the end of its day, where there can be one', () => {
    const past = [
      'If that day has ended when the start counts, the next business day takes its place.',
      'Jeśli ten dzień skończył się, zanim termin zaczął biec, termin upływa następnego dnia roboczego.',
    ];
    expect(said({ ...office, businessDays: 0, ends: '12:00' }, 'past-day')).toEqual(past);
    expect(said({ ...office, businessDays: 0, ends: 'closing' }, 'past-day')).toEqual(past);
    const none = [undefined, undefined];
    expect(said({ ...office, businessDays: 0 }, 'past-day')).toEqual(none);
    expect(said({ ...office, businessDays: 0, ends: 'same-time' }, 'past-day')).toEqual(none);
    expect(said({ ...office, hours: '24x7', businessDays: 0, ends: 'closing' }, 'past-day')).toEqual(none);
    expect(said({ ...office, businessDays: 1, ends: '12:00' }, 'past-day')).toEqual(none);
  });

  test('refuses what it does not know', () => {
    expect(errorOf(() => describeLevel(standard, { locale: 'de' as 'en' }))).toMatchObject({ code: 'INVALID_VALUE' });
    expect(errorOf(() => describeLevel(standard, { priority: 'P5' as 'P1' }))).toMatchObject({
      code: 'UNKNOWN_PRIORITY',
    });
    expect(errorOf(() => describeLevel(standard, { at: 1 } as object))).toMatchObject({ code: 'UNKNOWN_FIELD' });
    expect(errorOf(() => describeLevel({} as ServiceLevel))).toMatchObject({ code: 'MISSING_FIELD' });
    expect(errorOf(() => describeLevel('standard' as unknown as ServiceLevel))).toMatchObject({
      code: 'UNKNOWN_LEVEL',
    });
  });
});

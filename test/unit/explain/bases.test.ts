// What each step of an explanation rests on: the terms, an interpretation of them, the law or practice.
import { defineServiceLevel, type ServiceLevel, serviceLevels, type TicketOf } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { explainedTarget, linesOf } from '../../support/explained.js';

describe('what the steps rest on', () => {
  const at = '2026-12-23T14:00:00+01:00';
  const ticket = { openedAt: at, priority: 'P3', confirmedAt: at, deliveredAt: '2026-12-23T15:00:00+01:00' } as const;
  const cited = (level: ServiceLevel, name: string) =>
    explainedTarget(level, name, ticket)
      .steps.filter(({ kind }) => kind !== 'interpretation')
      .map(({ kind, basis, ...step }) => [kind, basis, 'article' in step ? step.article : undefined]);
  const { standard } = serviceLevels;

  test('RET-1, RET-3: is the law where it governs the level, by the articles that are applied', () => {
    const { steps } = explainedTarget(standard, 'return', {
      openedAt: '2026-12-17T09:00:00+01:00',
      priority: 'P3',
      deliveredAt: '2026-12-17T10:00:00+01:00',
    });
    const found = steps.flatMap((step) => ('article' in step ? [[step.kind, step.basis, step.article]] : []));
    expect(found).toEqual([
      ['calendar-days', 'terms', '111 § 2'],
      ['last-day-moved', 'law', '115'],
      ['day-end', 'law', '111 § 1'],
    ]);
  });

  const stepsAt = (level: ServiceLevel, name: string, at: string, more: Partial<TicketOf> = {}) =>
    explainedTarget(level, name, { openedAt: at, priority: 'P3', confirmedAt: at, ...more })
      .steps.filter(({ kind }) => kind !== 'interpretation')
      .map(({ kind, rule, basis }) => `${kind} ${rule} ${basis}`);
  const { basic, premier, standardOnsite, premiumOnsite, ahb8x5 } = serviceLevels;

  test.each([
    ['opened within any hours', standard, '2026-11-20T12:00', ['service-time REACT-2 terms']],
    ['opened after 16:00', standard, '2026-11-20T16:30', ['service-time REACT-2 interpretation']],
    [
      'carried over',
      standard,
      '2026-11-20T17:30',
      ['skipped-day REACT-2 interpretation', 'skipped-day REACT-2 interpretation', 'service-time REACT-2 practice'],
    ],
    [
      'opened on a Saturday',
      standard,
      '2026-11-21T12:00',
      [
        'moved-to-opening REACT-2 practice',
        'skipped-day REACT-2 interpretation',
        'skipped-day REACT-2 interpretation',
        'service-time REACT-2 interpretation',
      ],
    ],
    [
      'opened on a Saturday, in hours that the terms say',
      ahb8x5,
      '2026-11-21T12:00',
      [
        'moved-to-opening REACT-2 practice',
        'skipped-day REACT-2 terms',
        'skipped-day REACT-2 terms',
        'service-time REACT-2 terms',
      ],
    ],
  ] as const)('REACT-2: is an interpretation where other hours make a difference: %s', (_, level, at, expected) => {
    expect(stepsAt(level, 'reaction', `${at}:00+01:00`)).toEqual(['start REACT-1 terms', ...expected]);
  });

  test.each([
    ['standard', standard, 'terms'],
    ['ahb8x5', ahb8x5, 'terms'],
    ['premier', premier, 'interpretation'],
    ['standardOnsite', standardOnsite, 'interpretation'],
    ['premiumOnsite', premiumOnsite, 'interpretation'],
  ] as const)('NBD-2, NBD-3: is the terms for the cutoff only where they name one: %s', (_, level, basis) => {
    const on = (time: string) => stepsAt(level, 'delivery', `2026-11-18T${time}+01:00`)[1];
    expect([on('15:00:00'), on('15:00:01')]).toEqual([`cutoff NBD-3 ${basis}`, `cutoff NBD-2 ${basis}`]);
  });

  test('NBD-2, NBD-4: is an interpretation for the weekend on which a late confirmation does not count', () => {
    expect(stepsAt(standard, 'delivery', '2026-11-20T16:00:00+01:00').slice(1, 6)).toEqual([
      'cutoff NBD-2 terms',
      'skipped-day NBD-4 interpretation',
      'skipped-day NBD-4 interpretation',
      'counts-as-next-day NBD-2 practice',
      'business-days NBD-1 terms',
    ]);
    expect(stepsAt(standard, 'delivery', '2026-11-20T12:00:00+01:00').slice(2, 4)).toEqual([
      'skipped-day NBD-1 terms',
      'skipped-day NBD-1 terms',
    ]);
  });

  test('DELIV-1: is practice for the opening, and the terms for the weekend before it', () => {
    expect(stepsAt(basic, 'delivery', '2026-11-20T19:00:00+01:00').slice(0, 4)).toEqual([
      'start DELIV-1 terms',
      'moved-to-opening DELIV-1 practice',
      'skipped-day DELIV-1 terms',
      'skipped-day DELIV-1 terms',
    ]);
  });

  test('RET-1, RET-2, RET-3, RET-4: is the law only where it decides', () => {
    const at = '2026-11-18T10:00:00+01:00';
    expect(stepsAt(standard, 'return', at)).toEqual([
      'start RET-2 null',
      'calendar-days RET-1 terms',
      'day-end RET-3 law',
    ]);
    expect(stepsAt(basic, 'return', at, { deliveredAt: '2026-11-21T10:00:00+01:00' })).toEqual([
      'dispatch-only RET-4 interpretation',
      'start RET-1 interpretation',
      'calendar-days RET-1 terms',
      'skipped-day RET-3 law',
      'skipped-day RET-3 law',
      'last-day-moved RET-3 law',
      'day-end RET-3 law',
    ]);
  });

  test('RET-3: says nothing of Saturdays under the law before 2017', () => {
    const lines = (deliveredAt: string, locale: 'en' | 'pl') =>
      linesOf(standard, 'return', { openedAt: deliveredAt, priority: 'P3', deliveredAt }, { locale }).slice(2, -2);
    // A Sunday, and a Friday before a Saturday.
    expect(lines('2016-11-20T10:00:00+01:00', 'en')).toEqual([
      'Sunday, 27 November 2016 cannot be the last day: Sundays are non-working days by law. [RET-3, law]',
      'The period cannot end on a Sunday or a public holiday, so it ends on the next day that is neither: Monday, 28 November 2016 (Polish Civil Code, article 115 as worded until 31 December 2016). [RET-3, law]',
    ]);
    expect(lines('2016-11-04T10:00:00+01:00', 'pl')).toEqual([
      'Piątek, 11 listopada 2016 r.: nie może być ostatnim dniem terminu (Narodowe Święto Niepodległości). [CAL-1, prawo]',
      'Koniec terminu przypada na dzień ustawowo wolny od pracy, więc termin upływa następnego dnia, który nie jest dniem wolnym od pracy: sobota, 12 listopada 2016 r. (art. 115 Kodeksu cywilnego w brzmieniu obowiązującym do 31 grudnia 2016 r.). [RET-3, prawo]',
    ]);
    expect(lines('2016-12-25T10:00:00+01:00', 'en')[1]).toContain('a Saturday, a Sunday or a public holiday');
  });

  test('RET-3: is not the law for the end of a day that the level sets', () => {
    const { delivery, return: back } = standard.targets;
    const targets = { delivery, return: { ...back, ends: '17:00' as const } };
    const level = defineServiceLevel({ ...standard, targets });
    expect(stepsAt(level, 'return', '2026-11-18T10:00:00+01:00').at(-1)).toBe('day-end RET-3 null');
  });

  test('NBD-5: is the law where it governs days that are counted', () => {
    const level = defineServiceLevel({
      id: 'own',
      name: 'Own',
      law: 'PL',
      targets: { delivery: { from: 'confirmed', until: 'delivered', calendarDays: 3 } },
    });
    const own = (level: ServiceLevel) => stepsAt(level, 'delivery', '2026-11-18T10:00:00+01:00').at(-1);
    expect(own(level)).toBe('day-end NBD-5 law');
    expect(own({ ...level, law: undefined })).toBe('day-end NBD-5 null');
  });

  test('NBD-5: is an interpretation, by analogy with the law', () => {
    expect(cited(standard, 'delivery').at(-1)).toEqual(['day-end', 'interpretation', '111 § 1']);
  });

  test('is the law and data alone at a custom level, and data alone at one without a law', () => {
    expect(cited({ ...standard }, 'delivery')).toEqual([
      ['start', null, undefined],
      ['cutoff', null, undefined],
      ['skipped-day', 'law', undefined],
      ['skipped-day', 'law', undefined],
      ['skipped-day', 'law', undefined],
      ['skipped-day', null, undefined],
      ['business-days', null, undefined],
      ['day-end', null, '111 § 1'],
    ]);
    const { reaction, delivery } = standard.targets;
    const lawless = cited({ ...standard, law: undefined, targets: { reaction, delivery } }, 'delivery');
    expect(lawless.map(([, basis, article]) => basis ?? article ?? null)).toEqual(lawless.map(() => null));
  });

  test('is no rule about the confirmation where the target starts from something else', () => {
    const { delivery } = standard.targets;
    const level = defineServiceLevel({
      id: 'own',
      name: 'Own',
      targets: {
        repair: { from: 'opened', until: 'repaired', businessDays: 1, hours: '9x5' },
        visit: { ...delivery, interpretations: undefined, until: 'arrived', projectedFrom: 'repair', cutoff: null },
      },
    });
    const night = { openedAt: '2026-11-20T20:00:00+01:00' };
    const rules = (name: string) =>
      explainedTarget(level, name, night).steps.map(({ kind, rule }) => `${kind} ${rule}`);
    expect(rules('repair').slice(0, 2)).toEqual(['start null', 'moved-to-opening null']);
    expect(rules('visit')).toEqual(['start DELIV-1', 'business-days NBD-1', 'day-end NBD-5']);
  });
});

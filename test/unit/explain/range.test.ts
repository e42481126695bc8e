// What can be claimed under other interpretations. Friday, 20 November 2026, in Warsaw; all times are +01:00.
import {
  explainDeadlines,
  type Interpretation,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type Target,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../support/failure.js';

const confirmedAt = '2026-11-20T16:00:00+01:00';
const other = (id: string, target: Interpretation['target']): Interpretation => ({ id, text: `Other ${id}.`, target });
const delivery: Target = {
  from: 'confirmed',
  until: 'delivered',
  hours: '8x5',
  cutoff: { time: '15:00', inclusive: false },
  businessDays: 1,
};
const levelOf = (targets: Readonly<Record<string, Target>>): ServiceLevel => ({ id: 'own', name: 'Own', targets });

/** The local ends of a target's range, each with what it rests on. */
function rangeOf(targets: Readonly<Record<string, Target>>, name = 'delivery', ticket: object = { confirmedAt }) {
  const { targets: found } = explainDeadlines(levelOf(targets), { openedAt: confirmedAt, ...ticket });
  const ends = [found[name]?.range.earliest, found[name]?.range.latest];
  return ends.map((end) => [
    end?.dueLocal.slice(0, 16),
    end?.interpretations.map(({ target, id }) => `${target} ${id}`),
  ]);
}

describe('the range', () => {
  test('is the deadline itself where nothing is open to interpretation', () => {
    expect(rangeOf({ delivery })).toEqual([
      ['2026-11-24T23:59', []],
      ['2026-11-24T23:59', []],
    ]);
  });

  test('NBD-2, NBD-5: goes further than each interpretation by itself', () => {
    const interpretations = [other('no cutoff', { cutoff: null }), other('closing', { ends: 'closing' })];
    expect(rangeOf({ delivery: { ...delivery, interpretations } })).toEqual([
      ['2026-11-23T17:00', ['delivery no cutoff', 'delivery closing']],
      ['2026-11-24T23:59', []],
    ]);
  });

  test('DELIV-1, NBD-4, NBD-5: reaches the closing of a day that counts by its own date', () => {
    const earliest = (level: ServiceLevel, at: string) => {
      const { delivery } = explainDeadlines(level, { openedAt: at, priority: 'P3', confirmedAt: at }).targets;
      const { dueLocal, interpretations } = delivery?.range.earliest ?? {};
      return [dueLocal?.slice(0, 16), interpretations?.map(({ id }) => id)];
    };
    const [friday, saturday] = ['2026-11-20T17:30:00+01:00', '2026-11-21T10:30:00+01:00'];
    expect(earliest(serviceLevels.sos8x5, friday)).toEqual(['2026-11-23T17:00', ['DELIV-1', 'NBD-5']]);
    expect(earliest(serviceLevels.standard, saturday)).toEqual(['2026-11-23T18:00', ['NBD-4', 'NBD-5']]);
    expect(earliest(serviceLevelFromCode('8x5xNBD'), saturday)).toEqual(['2026-11-23T17:00', ['DELIV-1', 'NBD-5']]);
  });

  test('names the fewest interpretations that come to the same, and never two for the same field', () => {
    const interpretations = [
      other('idle', { lastDay: 'business-day' }),
      other('noon', { ends: '12:00' }),
      other('closing', { ends: 'closing' }),
      other('two days', { businessDays: 2 }),
    ];
    expect(rangeOf({ delivery: { ...delivery, interpretations } })).toEqual([
      ['2026-11-24T12:00', ['delivery noon']],
      ['2026-11-25T23:59', ['delivery two days']],
    ]);
  });

  test('leaves out what together makes no target: hours have no end of a day', () => {
    const interpretations = [other('hours', { within: { hours: 4 } }), other('closing', { ends: 'closing' })];
    expect(rangeOf({ delivery: { ...delivery, interpretations } })[0]).toEqual([
      '2026-11-23T13:00',
      ['delivery hours'],
    ]);
    const { from, until, hours, cutoff } = delivery;
    const cutoffs = [other('after', { afterCutoff: { businessDays: 2 } }), other('no cutoff', { cutoff: null })];
    expect(
      rangeOf({ delivery: { from, until, hours, cutoff, within: { hours: 4 }, interpretations: cutoffs } }),
    ).toEqual([
      ['2026-11-23T12:00', ['delivery no cutoff']],
      ['2026-11-24T23:59', ['delivery after']],
    ]);
  });

  test('of an estimate has the interpretations of what it is estimated from', () => {
    const targets = {
      delivery: { ...delivery, interpretations: [other('no cutoff', { cutoff: null })] },
      report: {
        from: 'delivered',
        until: 'reported',
        calendarDays: 2,
        projectedFrom: 'delivery',
        interpretations: [other('three days', { calendarDays: 3 }), other('opened', { from: 'opened' })],
      },
    };
    expect(rangeOf(targets, 'report')).toEqual([
      ['2026-11-22T23:59', ['report opened']],
      ['2026-11-27T23:59', ['report three days']],
    ]);
    const deliveredAt = '2026-11-23T12:00:00+01:00';
    expect(rangeOf(targets, 'report', { confirmedAt, deliveredAt })).toEqual([
      ['2026-11-22T23:59', ['report opened']],
      ['2026-11-26T23:59', ['report three days']],
    ]);
  });

  test('has no date of what has not started, unless the target itself is an estimate', () => {
    const report = { from: 'delivered', until: 'reported', calendarDays: 2 } as const;
    const later = [other('later', { from: 'shipped', projectedFrom: 'delivery', calendarDays: 9 })];
    const ticket = { confirmedAt, deliveredAt: '2026-11-23T12:00:00+01:00' };
    expect(rangeOf({ delivery, report: { ...report, interpretations: later } }, 'report', ticket)).toEqual([
      ['2026-11-25T23:59', []],
      ['2026-11-25T23:59', []],
    ]);
  });

  test('does not go round in circles, which two interpretations can make that make none alone', () => {
    const days = { until: 'ended', calendarDays: 2, projectedFrom: 'delivery' };
    const targets = {
      delivery,
      first: { ...days, from: 'begun', interpretations: [other('turned', { projectedFrom: 'second' })] },
      second: {
        ...days,
        from: 'asked',
        interpretations: [other('turned', { projectedFrom: 'first', calendarDays: 3 })],
      },
    };
    expect(rangeOf(targets, 'first')).toEqual([
      ['2026-11-26T23:59', []],
      ['2026-11-28T23:59', ['first turned']],
    ]);
  });

  test('knows of no estimate from a target that the priority does not have', () => {
    const level: ServiceLevel = {
      ...levelOf({}),
      targets: {
        delivery: { P1: delivery },
        report: {
          from: 'confirmed',
          until: 'reported',
          calendarDays: 2,
          interpretations: [other('estimate', { from: 'shipped', projectedFrom: 'delivery' })],
        },
      },
    };
    const { report } = explainDeadlines(level, { openedAt: confirmedAt, confirmedAt, priority: 'P2' }).targets;
    expect(report?.range.latest).toMatchObject({ dueOn: '2026-11-22', interpretations: [] });
  });

  test('refuses more than 64 combinations, of a target and with what it is estimated from', () => {
    const fields: readonly Interpretation['target'][] = [
      { hours: '24x7' },
      { cutoff: null },
      { ends: 'closing' },
      { lastDay: 'business-day' },
      { businessDays: 2 },
      { until: 'arrived' },
      { from: 'opened' },
    ];
    const interpretations = fields.map((target, i) => other(`no ${i}`, target));
    expect(failureOf(() => rangeOf({ delivery: { ...delivery, interpretations } }))).toEqual([
      'LIMIT_EXCEEDED',
      expect.objectContaining({ what: "The target 'delivery'", limit: 64, unit: 'combinations of interpretations' }),
    ]);
    const six = interpretations.slice(0, 6);
    expect(rangeOf({ delivery: { ...delivery, interpretations: six } })[0]?.[0]).toBe('2026-11-23T17:00');
    const report = { from: 'delivered', until: 'reported', calendarDays: 2, projectedFrom: 'delivery' };
    const targets = {
      delivery: { ...delivery, interpretations: six },
      report: { ...report, interpretations: [other('three', { calendarDays: 3 })] },
    };
    expect(failureOf(() => rangeOf(targets, 'report'))).toEqual([
      'LIMIT_EXCEEDED',
      expect.objectContaining({ what: "The target 'report', with what it is estimated from," }),
    ]);
  });

  test('is a sentence where it says more than the interpretations do, in both languages', () => {
    const ticket = { openedAt: confirmedAt, priority: 'P3', confirmedAt } as const;
    const last = (locale: 'en' | 'pl') =>
      explainDeadlines(serviceLevels.sos8x5, ticket, { locale }).targets.return.text.split('\n').at(-1);
    expect(last('en')).toBe(
      'Over the combinations of interpretations that give a date, the deadline is the end of Monday, 30 November 2026 at the earliest and the end of Tuesday, 1 December 2026 at the latest (NBD-2). [interpretation]',
    );
    expect(last('pl')).toBe(
      'Spośród połączeń interpretacji, przy których termin można wyznaczyć, najwcześniejszy upływa z końcem poniedziałku, 30 listopada 2026 r., a najpóźniejszy z końcem wtorku, 1 grudnia 2026 r. (NBD-2). [interpretacja]',
    );
  });
});

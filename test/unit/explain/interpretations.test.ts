// The other interpretations of the terms that explanations mention.
import { defineServiceLevel, explainDeadlines, serviceLevelFromCode, serviceLevels } from 'hezo-sla';
import { describe, expect, test } from 'vitest';

describe('the other interpretations', () => {
  test('NBD-2: do not include a cutoff for a target in hours, even if the level states one', () => {
    const { premier } = serviceLevels;
    const { P1 } = premier.commitments;
    const otherReadings = [{ about: 'cutoff', cutoff: null }] as const;
    const level = defineServiceLevel({
      ...premier,
      id: 'own',
      commitments: { ...premier.commitments, P1: { ...P1, otherReadings } },
    });
    const at = '2026-11-20T16:00:00+01:00';
    const { delivery } = explainDeadlines(level, { openedAt: at, priority: 'P1', confirmedAt: at });
    expect(delivery.steps.filter(({ kind }) => kind === 'reading')).toEqual([]);
  });

  test('NBD-1: include a Saturday on which the service is open, whenever the confirmation that counts on it came', () => {
    const level = serviceLevelFromCode('8x6xNBD', {
      hours: {
        weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '09:00', to: '17:00' }],
        onHolidays: 'closed',
      },
    });
    for (const time of ['2026-11-20T18:00:00+01:00', '2026-11-21T08:00:00+01:00', '2026-11-21T09:30:00+01:00']) {
      const { dueOn, steps } = explainDeadlines(level, { openedAt: time, priority: 'P1', confirmedAt: time }).delivery;
      const weekend = steps.find((step) => step.kind === 'reading' && step.about === 'weekend');
      expect([dueOn, weekend]).toMatchObject(['2026-11-23', { otherwise: { dueOn: '2026-11-24' } }]);
    }
  });

  test('NBD-4: include the Saturday to which a confirmation after closing moved', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
    const level = serviceLevelFromCode('8x6xNBD', {
      hours: { weekly: [{ days, from: '09:00', to: '17:00' }], onHolidays: 'closed' },
      cutoff: { time: '15:00', inclusive: false },
    });
    const openedAt = '2026-11-20T18:00:00+01:00';
    const { dueOn, steps } = explainDeadlines(level, { openedAt, priority: 'P1', confirmedAt: openedAt }).delivery;
    const weekend = steps.find((step) => step.kind === 'reading' && step.about === 'weekend');
    expect([dueOn, weekend]).toMatchObject([
      '2026-11-24',
      { otherDay: '2026-11-21', otherwise: { dueOn: '2026-11-23' } },
    ]);
  });
});

// What the terms can also mean, as explanations report it.
import {
  defineServiceLevel,
  polishCalendar,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type Target,
  type TicketOf,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { explainedTarget } from '../../support/explained.js';

const at = '2026-11-20T18:00:00+01:00';
const ticket: TicketOf = { openedAt: at, priority: 'P1', confirmedAt: at };

/** The interpretations of a target that an explanation reports, each with its deadline. */
function reported(level: ServiceLevel, name: string, asked: TicketOf = ticket) {
  return explainedTarget(level, name, asked).steps.flatMap((step) =>
    step.kind === 'interpretation' ? [[step.id, step.otherwise?.dueLocal ?? null]] : [],
  );
}

const delivery = { from: 'confirmed', until: 'delivered', businessDays: 1, hours: '9x5' } as const;
const own = (interpretations: Target['interpretations'], more: Partial<Target> = {}) =>
  defineServiceLevel({
    id: 'own',
    name: 'Own',
    // The kind of length stays as it is.
    targets: { delivery: { ...delivery, ...more, interpretations } as Target },
  });
const aroundTheClock = { id: 'clock', text: 'Around the clock', target: { hours: '24x7' } } as const;

describe('an interpretation', () => {
  test('is reported with its deadline where that differs, whoever wrote the level', () => {
    const late = { id: 'late', text: { en: 'Two days', pl: 'Dwa dni' }, target: { businessDays: 2 } } as const;
    const same = { id: 'same', text: 'Until 20:00', target: { cutoff: { time: '20:00', inclusive: true } } } as const;
    const level = own([late, same, aroundTheClock]);
    expect(reported(level, 'delivery')).toEqual([
      ['late', '2026-11-25T23:59:59.999+01:00'],
      ['clock', '2026-11-23T23:59:59.999+01:00'],
    ]);
    const { steps, text } = explainedTarget(level, 'delivery', ticket);
    expect(steps.at(-2)).toMatchObject({ rule: null, basis: 'interpretation', text: { pl: 'Dwa dni' }, differs: true });
    expect(text.split('\n').at(-1)).toBe(
      'The terms can also mean this: Around the clock. Then the deadline would be the end of Monday, 23 November 2026. [clock, interpretation]',
    );
  });

  test('counts pauses and changes of priority as the target does', () => {
    const stopped: Partial<Target> = { pauses: 'business-days-touched' };
    const pauses = [{ from: '2026-11-23T10:00:00+01:00', to: '2026-11-23T12:00:00+01:00' }];
    // The pause moves either by a day.
    expect(reported(own([aroundTheClock], stopped), 'delivery', { ...ticket, pauses })).toEqual([
      ['clock', '2026-11-24T23:59:59.999+01:00'],
    ]);
    const priority = [
      { from: at, priority: 'P1' },
      { from: '2026-11-21T18:00:00+01:00', priority: 'P3' },
    ] as const;
    const { premiumOnsite } = serviceLevels;
    const carrying = defineServiceLevel({ ...premiumOnsite, priorityChange: 'restart' });
    expect(reported(carrying, 'delivery', { ...ticket, confirmedAt: '2026-11-21T17:00:00+01:00', priority })).toEqual([
      ['HOURS-1', '2026-11-21T22:00:00+01:00'],
      // Sunday counts, too, for a start that is late on Saturday.
      ['NBD-4', '2026-11-23T23:59:59.999+01:00'],
      ['NBD-5', '2026-11-24T18:00:00+01:00'],
    ]);
  });

  test('RET-1: has no deadline while its own start has not happened, and is of the event that has', () => {
    const delivered = { ...ticket, deliveredAt: '2026-11-23T10:00:00+01:00' };
    const waybillReceivedAt = '2026-11-24T10:00:00+01:00';
    expect(reported(serviceLevels.standard, 'return')).toEqual([['RET-1', null]]);
    expect(reported(serviceLevels.standard, 'return', delivered)).toEqual([['RET-1', null]]);
    expect(reported(serviceLevels.standard, 'return', { ...delivered, waybillReceivedAt })).toEqual([
      ['RET-1', '2026-12-01T23:59:59.999+01:00'],
    ]);
  });

  test('is estimated only where the target itself is', () => {
    const back = {
      from: 'delivered',
      until: 'returned',
      calendarDays: 7,
      projectedFrom: 'delivery',
      interpretations: [
        { id: 'longer', text: 'Ten days', target: { calendarDays: 10 } },
        { id: 'received', text: 'From the receipt', target: { from: 'received' } },
      ],
    } as const;
    const level = defineServiceLevel({ id: 'own', name: 'Own', targets: { delivery, return: back } });
    expect(reported(level, 'return')).toEqual([['longer', '2026-12-04T23:59:59.999+01:00']]);
    const deliveredAt = '2026-11-24T10:00:00+01:00';
    expect(reported(level, 'return', { ...ticket, deliveredAt })).toEqual([
      ['longer', '2026-12-04T23:59:59.999+01:00'],
      ['received', null],
    ]);
  });

  test('ONSITE-1: is reported where it waits for another event, although it is due at the same time', () => {
    const { steps, text } = explainedTarget(serviceLevels.premiumOnsite, 'delivery', ticket);
    expect(steps.at(-1)).toMatchObject({ id: 'ONSITE-1', differs: false, otherwise: { dueOn: '2026-11-20' } });
    expect(text.split('\n').at(-1)).toBe(
      'The terms can also mean this: The part is due within four hours, the engineer at no fixed time. [ONSITE-1, interpretation]',
    );
  });
});

describe('the interpretations of the catalogue', () => {
  test('REACT-2: are that the hour runs around the clock, and that it runs from 09:00 to 17:00', () => {
    const saturday = { openedAt: '2026-11-20T17:30:00+01:00', priority: 'P3' } as const;
    expect(reported(serviceLevels.standard, 'reaction', saturday)).toEqual([
      ['REACT-2-24x7', '2026-11-20T18:30:00+01:00'],
      ['REACT-2-8x5', '2026-11-23T10:00:00+01:00'],
    ]);
  });

  test('RET-4: are that the business days of the site count where the hub has others', () => {
    const hub = polishCalendar({ extraHolidays: ['2026-11-23'] });
    const { steps } = explainedTarget(serviceLevels.basic, 'delivery', ticket, { calendars: { hub } });
    const found = steps.flatMap((step) => (step.kind === 'interpretation' ? [[step.id, step.otherwise?.dueOn]] : []));
    expect(found).toContainEqual(['RET-4', '2026-11-24']);
    expect(reported(serviceLevels.basic, 'delivery').map(([id]) => id)).not.toContain('RET-4');
  });

  test('DELIV-1: are not reported of a code whose days end at closing, for a confirmation within the hours', () => {
    const asked = { ...ticket, confirmedAt: '2026-11-20T17:30:00+01:00', openedAt: '2026-11-20T10:00:00+01:00' };
    const codes = [{}, { cutoff: { time: '18:00', inclusive: true } }] as const;
    for (const options of codes)
      expect(reported(serviceLevelFromCode('9x5xNBD', { ends: 'closing', ...options }), 'delivery', asked)).toEqual([
        ['NBD-5', '2026-11-23T23:59:59.999+01:00'],
      ]);
  });

  test.each([
    ['ahb8x5', [['NBD-4', '2026-11-23']]],
    ['ahb24x7', [['NBD-1', '2026-11-24']]],
    ['sos8x5', [['DELIV-1', '2026-11-23']]],
  ] as const)('DELIV-1, NBD-1, NBD-4: are about a Saturday at the level %s', (id, expected) => {
    const saturday = '2026-11-21T10:30:00+01:00';
    const asked = { openedAt: saturday, priority: 'P3', confirmedAt: saturday } as const;
    const days = reported(serviceLevels[id], 'delivery', asked).map(([of, due]) => [of, due?.slice(0, 10)]);
    expect(days.filter(([of]) => of !== 'NBD-5')).toEqual(expected);
  });
});

// The steps of explanations: which there are, which are left out, and that a calendar which cannot answer for other dates does
// not prevent an explanation.
import {
  type Calendar,
  calculateDeadlines,
  createCalendar,
  type ExplanationStep,
  explainDeadlines,
  polishCalendar,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type Ticket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { answerable } from '../../../src/explain/answerable.js';
import { cases } from '../../support/explain-cases.js';
import { explained, stepsOf } from '../../support/explained.js';

/** The kind of a step, with what its sentence depends on. */
function labelOf(step: ExplanationStep): string {
  const details: Partial<Record<ExplanationStep['kind'], (string | undefined)[]>> = {
    reading: step.kind === 'reading' ? [step.about, step.otherCutoff ? 'some' : step.otherEnd] : [],
    'skipped-day': step.kind === 'skipped-day' ? [step.reason] : [],
    start: step.kind === 'start' ? [step.event] : [],
    'day-end': step.kind === 'day-end' ? [step.ends] : [],
  };
  return [step.kind, ...(details[step.kind] ?? [])].filter(Boolean).join(' ');
}

describe('the steps', () => {
  test('of the cases include every kind, every interpretation and every reason for a skipped day', () => {
    const steps = cases.flatMap((item) => stepsOf(explained(item, 'en')));
    const found = new Set(steps.map(labelOf));
    expect([...found].sort()).toEqual([
      'business-days',
      'calendar-days',
      'clock-change',
      'counts-as-next-day',
      'counts-on-its-date',
      'cutoff',
      'day-end closing',
      'day-end midnight',
      'dispatch-only',
      'last-day-moved',
      'moved-to-opening',
      'reading cutoff',
      'reading cutoff some',
      'reading day-end closing',
      'reading day-end midnight',
      'reading priorities',
      'reading projection',
      'reading weekend',
      'service-time',
      'skipped-day holiday',
      'skipped-day no-hours',
      'skipped-day no-such-date',
      'skipped-day weekend',
      'start arrived',
      'start confirmed',
      'start delivered',
      'start delivery-due',
      'start opened',
    ]);
  });

  test('cite the rule that makes a date a day off, and no basis for a custom one', () => {
    const dayOff = (name: string) => {
      const item = cases.find((item) => item.name === name);
      const steps = item ? stepsOf(explained(item, 'en')) : [];
      return steps.flatMap((step) => (step.kind === 'skipped-day' && step.holiday ? [[step.rule, step.basis]] : []));
    };
    expect(dayOff('a day off that came once')).toContainEqual(['CAL-2', 'law']);
    expect(dayOff('exactly at a cutoff until 15:00')).toContainEqual(['CAL-1', 'law']);
    expect(dayOff("a day off of the caller's")).toContainEqual(['CAL-4', null]);
  });

  const found = (level: ServiceLevel, at: string, calendar?: Calendar) => {
    const ticket = { openedAt: at, priority: 'P1', confirmedAt: at } as const;
    return explainDeadlines(level, ticket, { calendar }).delivery.steps;
  };
  const kinds = (...asked: Parameters<typeof found>) => found(...asked).map(({ kind }) => kind);

  test('DELIV-1: cite the delivery rule when a target in hours moves to the next opening', () => {
    const [, moved] = found(serviceLevelFromCode('8x5x8'), '2026-11-21T12:00:00+01:00');
    expect(moved).toMatchObject({ kind: 'moved-to-opening', rule: 'DELIV-1' });
  });

  test('NBD-2: do not mention the weekend before a late confirmation on a Monday', () => {
    expect(kinds(serviceLevels.standard, '2026-11-23T16:00:00+01:00')).not.toContain('skipped-day');
  });

  test('do not say that a calendar day counts on its date', () => {
    expect(kinds(serviceLevelFromCode('24x7xNCD'), '2026-11-21T12:00:00+01:00')).not.toContain('counts-on-its-date');
  });

  test('mention the start of daylight saving time only if it comes before the deadline', () => {
    const change = (at: string) => kinds(serviceLevelFromCode('24x7x4'), at).includes('clock-change');
    expect([change('2026-03-28T22:00:00+01:00'), change('2026-03-28T22:00:00.001+01:00')]).toEqual([false, true]);
  });

  test('do not mention a date that the time zone skipped if the service never closes', () => {
    const apia = createCalendar({ timeZone: 'Pacific/Apia', holidays: () => [] });
    expect(kinds(serviceLevelFromCode('24x7x48'), '2011-12-29T12:00:00-10:00', apia)).not.toContain('skipped-day');
  });

  test('name a day off on which the service would be open, but not as the reason why it is closed', () => {
    const weekly = [{ days: ['mon', 'tue', 'wed', 'thu'], from: '09:00', to: '17:00' }] as const;
    const level = serviceLevelFromCode('8x5x8', { hours: { weekly, onHolidays: 'open' } });
    const calendar = polishCalendar({ extraHolidays: [{ date: '2026-11-20', name: 'Party' }] });
    const skipped = found(level, '2026-11-19T12:00:00+01:00', calendar).filter(({ kind }) => kind === 'skipped-day');
    expect(skipped[0]).toMatchObject({ on: '2026-11-20', reason: 'no-hours', holiday: { en: 'Party' } });
  });
});

describe('an explanation', () => {
  /** A calendar that knows only one year. */
  const only2026 = () =>
    createCalendar({
      timeZone: 'Europe/Warsaw',
      holidays: (year) => {
        if (year !== 2026) throw new Error('unknown');
        return [];
      },
    });
  const unknown = () =>
    createCalendar({
      timeZone: 'Europe/Warsaw',
      holidays: () => {
        throw new Error('unknown');
      },
    });
  const once = () =>
    createCalendar({
      timeZone: 'Europe/Warsaw',
      holidays: () => [],
      weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      extraBusinessDays: ['2026-11-24'],
    });
  const at = (openedAt: string, more: object = {}): Ticket => ({
    openedAt,
    priority: 'P3',
    confirmedAt: openedAt,
    ...more,
  });
  const { basic, standard } = serviceLevels;

  test.each<[string, ServiceLevel, Ticket, () => Calendar]>([
    [
      'of the year before',
      standard,
      at('2026-01-02T10:00:00+01:00', { deliveredAt: '2026-01-05T10:00:00+01:00' }),
      only2026,
    ],
    ['of the year after', basic, at('2026-12-30T10:00:00+01:00'), only2026],
    ['of the year after, with a cutoff', basic, at('2026-12-30T16:00:00+01:00'), only2026],
    ['at all', serviceLevelFromCode('24x7x4-S'), at('2026-12-30T16:00:00+01:00'), unknown],
    [
      'at all, before the confirmation',
      serviceLevelFromCode('24x7x4'),
      at('2026-12-30T16:00:00+01:00', { confirmedAt: null }),
      unknown,
    ],
    [
      'of the new year in which the ticket is opened',
      serviceLevelFromCode('24x7x4-S'),
      at('2026-12-31T23:30:00Z'),
      only2026,
    ],
    ['of a second business day', serviceLevelFromCode('24x7xNBD-S'), at('2026-11-23T10:00:00+01:00'), once],
  ])('is given even if the calendar knows nothing %s', (_, level, ticket, calendar) => {
    const expected = calculateDeadlines(level, ticket, { calendar: calendar() });
    const found = explainDeadlines(level, ticket, { calendar: calendar() });
    for (const key of ['reaction', 'delivery', 'return'] as const)
      expect(found[key]?.dueAt).toEqual(expected[key]?.dueAt);
  });

  test('has the same deadline as the calculation on the last day of the calendar', () => {
    const level = { ...serviceLevels.standard, returnWithin: { days: 365 } };
    const ticket: Ticket = {
      openedAt: '2099-12-31T10:00:00Z',
      priority: 'P1',
      deliveredAt: '2099-12-31T12:00:00Z',
    };
    expect(calculateDeadlines(level, ticket).return?.dueOn).toBe('2100-12-31');
    expect(explainDeadlines(level, ticket).return?.dueOn).toBe('2100-12-31');
  });

  test('leaves out what the calendar cannot answer, but does not hide errors of another kind', () => {
    expect(answerable(() => 3)).toBe(3);
    expect(answerable(() => polishCalendar().isBusinessDay('1980-01-01'))).toBeUndefined();
    expect(() =>
      answerable(() => {
        throw new TypeError('boom');
      }),
    ).toThrow(TypeError);
  });
});

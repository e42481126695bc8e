// not prevent an explanation.
import {
  type Calendar,
  calculateDeadlines,
  createCalendar,
  defineServiceLevel,
  type ExplanationStep,
  explainDeadlines,
  type fixedHolidays,
  polishCalendar,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type Target,
  type TicketOf,
} from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { answerable } from '../../../src/mistakes.js'; // The steps of explanations: which there are, which are left out, and that a calendar which cannot answer for other dates does

import { cases } from '../../support/explain-cases.js';
import { explained, explainedTarget, linesOf, stepsOf } from '../../support/explained.js';

type Kind = ExplanationStep['kind'];

/** What the sentence of a step depends on. */
const details: { readonly [K in Kind]?: (step: Extract<ExplanationStep, { kind: K }>) => string } = {
  interpretation: ({ otherwise, differs }) => (otherwise ? ['same', 'due'][Number(differs)] : 'undecided'),
  'skipped-day': ({ reason }) => reason,
  start: ({ event, estimatedFrom }) => (estimatedFrom ? 'estimate' : event),
  'counts-as-next-day': ({ unit }) => unit,
  'day-end': ({ ends }) => ends,
  'last-day-moved': ({ lastDay }) => lastDay,
  pause: ({ to, dueAt }) => `${dueAt ? 'moves' : 'stops'}${to ? '' : ' still'}`,
  'priority-changed': ({ policy, levels }) => `${policy}${levels ? ' level' : ''}`,
};

/** The kind of a step, with what its sentence depends on. */
function labelOf(step: ExplanationStep): string {
  // The entry for a step's kind takes that step; TypeScript cannot follow it through the union.
  const detail = details[step.kind] as ((step: ExplanationStep) => string) | undefined;
  return detail ? `${step.kind} ${detail(step)}` : step.kind;
}

describe('the steps', () => {
  test('of the cases include every kind, and every reason for a skipped day', () => {
    const steps = cases.flatMap((item) => stepsOf(explained(item, 'en')));
    const found = new Set(steps.map(labelOf));
    expect([...found].sort()).toEqual([
      'after-cutoff',
      'business-days',
      'calendar-days',
      'clause',
      'clock-change',
      'counts-as-next-day business-day',
      'counts-as-next-day calendar-day',
      'counts-as-next-day named-day',
      'counts-on-its-date',
      'cutoff',
      'day-end 10:00',
      'day-end 12:00',
      'day-end 17:00',
      'day-end closing',
      'day-end midnight',
      'day-end same-time',
      'dispatch-only',
      'interpretation due',
      'interpretation same',
      'interpretation undecided',
      'last-day-moved business-day',
      'last-day-moved statutory',
      'moved-to-opening',
      'part-day',
      'past-day',
      'pause moves',
      'pause moves still',
      'pause stops',
      'pause stops still',
      'priority-changed carry-over',
      'priority-changed from-start level',
      'priority-changed restart',
      'range',
      'rest',
      'service-time',
      'site-calendar',
      'skipped-day holiday',
      'skipped-day no-hours',
      'skipped-day no-such-date',
      'skipped-day saturday',
      'skipped-day sunday',
      'skipped-day weekend',
      'start arrived',
      'start confirmed',
      'start delivered',
      'start estimate',
      'start opened',
      'start ordered',
      'start priority-changed',
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
    return explainedTarget(level, 'delivery', { openedAt: at, priority: 'P1', confirmedAt: at }, { calendar }).steps;
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

  test('say of the dates after a season that the service has no hours, except on public holidays', () => {
    const weekly = [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00', dates: { from: '01-04', to: '10-30' } },
    ] as const;
    const level = serviceLevelFromCode('8x5x8', { hours: { weekly, onHolidays: 'closed' } });
    // Friday, 30 October 2026: the season ends an hour after the confirmation.
    const skipped = found(level, '2026-10-30T16:00:00+01:00').flatMap((step) =>
      step.kind === 'skipped-day' ? [[step.on, step.reason]] : [],
    );
    expect(skipped.slice(0, 3)).toEqual([
      ['2026-10-31', 'no-hours'],
      ['2026-11-01', 'holiday'],
      ['2026-11-02', 'no-hours'],
    ]);
    expect(skipped.slice(-3)).toEqual([
      ['2027-01-01', 'holiday'],
      ['2027-01-02', 'no-hours'],
      ['2027-01-03', 'no-hours'],
    ]);
  });

  test('name a day off on which the service would be open, but not as the reason why it is closed', () => {
    const weekly = [{ days: ['mon', 'tue', 'wed', 'thu'], from: '09:00', to: '17:00' }] as const;
    const level = serviceLevelFromCode('8x5x8', { hours: { weekly, onHolidays: 'open' } });
    const calendar = polishCalendar({ extraHolidays: [{ date: '2026-11-20', name: 'Party' }] });
    const skipped = found(level, '2026-11-19T12:00:00+01:00', calendar).filter(({ kind }) => kind === 'skipped-day');
    expect(skipped[0]).toMatchObject({ on: '2026-11-20', reason: 'no-hours', holiday: { en: 'Party' } });
  });
});

describe('a change of priority', () => {
  const repair = { from: 'opened', until: 'repaired', hours: '9x5' } as const;
  const level = defineServiceLevel({
    id: 'own',
    name: 'Own',
    priorityChange: 'carry-over',
    priorities: ['high', 'low', 'none'],
    targets: {
      repair: {
        high: { ...repair, businessDays: 0, ends: 'closing' },
        low: { ...repair, within: { hours: 9 } },
      },
    },
  });
  const openedAt = '2026-11-20T10:00:00+01:00';
  const asked = (...priority: readonly (readonly [string, string])[]): TicketOf => ({
    openedAt,
    priority: priority.map(([from, priority]) => ({ from: `2026-11-20T${from}:00+01:00`, priority })),
  });
  const steps = (ticket: TicketOf) =>
    explainedTarget(level, 'repair', ticket).steps.map(({ kind, ...step }) =>
      'share' in step ? [kind, step.from, step.to, step.share] : [kind, 'dueAt' in step ? step.dueAt : null],
    );

  test('has a step with the share that was used up, each time', () => {
    const found = steps(asked(['10:00', 'low'], ['13:00', 'high'], ['14:00', 'low'], ['14:00', 'high']));
    expect(found.slice(1, 3).map((step) => step.slice(0, 3))).toEqual([
      ['priority-changed', 'low', 'high'],
      ['priority-changed', 'high', 'low'],
    ]);
    expect(found[1][3]).toBeCloseTo(1 / 3);
  });

  test('to days of which nothing is left is due at once', () => {
    const late = { ...asked(['10:00', 'low']), openedAt };
    const used = {
      ...late,
      openedAt: '2026-11-20T09:00:00+01:00',
      priority: [
        { from: '2026-11-20T09:00:00+01:00', priority: 'low' },
        { from: '2026-11-20T18:00:00+01:00', priority: 'high' },
      ],
    };
    expect(steps(used).slice(-2)).toEqual([
      ['rest', null],
      ['service-time', new Date('2026-11-20T18:00:00+01:00')],
    ]);
  });

  test('restarts a target that the ticket did not have before, and names no share', () => {
    const restarting = defineServiceLevel({ ...level, priorityChange: 'restart' });
    const ticket = asked(['10:00', 'none'], ['13:00', 'high']);
    const [change, start] = explainedTarget(restarting, 'repair', ticket).steps;
    expect(change).toMatchObject({
      kind: 'priority-changed',
      from: 'none',
      to: 'high',
      policy: 'restart',
      share: null,
    });
    expect(start).toMatchObject({ kind: 'start', event: 'priority-changed' });
  });

  test('of the level names both, and the priority where it is set', () => {
    const any = defineServiceLevel({
      id: 'any',
      name: 'Any',
      priorities: level.priorities,
      targets: { repair: { ...repair, within: { hours: 8 } } },
    });
    const ticket = {
      openedAt,
      priority: [
        { from: openedAt, level: any },
        { from: '2026-11-20T13:00:00+01:00', level, priority: 'low' },
      ],
    };
    const lines = (locale: 'en' | 'pl') => linesOf(any, 'repair', ticket, { locale })[1];
    expect(lines('en')).toContain('the level changed from Any to Own and the priority was set to low; 37% of the time');
    expect(lines('pl')).toContain('poziom usługi zmieniono z Any na Own i nadano priorytet low; do tej chwili');
    const back = { openedAt, priority: [ticket.priority[1], { from: '2026-11-20T14:00:00+01:00', level: any }] };
    back.priority[0] = { ...ticket.priority[1], from: openedAt };
    const changed = (locale: 'en' | 'pl') => linesOf(level, 'repair', back, { locale })[1];
    expect(changed('en')).toContain('the level changed from Own to Any; ');
    expect(changed('pl')).toContain('poziom usługi zmieniono z Own na Any; ');
  });
});

describe('a change of level', () => {
  test('between levels that need no priority names none', () => {
    const openedAt = '2026-11-20T10:00:00+01:00';
    const [short, long] = [4, 8].map((hours) =>
      defineServiceLevel({
        id: 'any',
        name: `${hours} hours`,
        targets: { repair: { from: 'opened', until: 'repaired', within: { hours } } },
      }),
    );
    const priority = [
      { from: openedAt, level: short },
      { from: '2026-11-20T11:00:00+01:00', level: long },
    ];
    const { steps, text } = explainedTarget(short, 'repair', { openedAt, priority });
    expect(steps[1]).toMatchObject({ kind: 'priority-changed', from: null, to: null });
    expect(text).toContain('the level changed from 4 hours to 8 hours; the new target');
  });
});

describe('a target that goes through more windows than anybody would read', () => {
  const windows = Array.from({ length: 24 }, (_, hour) => {
    const from = String(hour).padStart(2, '0');
    return { days: ['mon'] as const, from: `${from}:00`, to: `${from}:30` };
  });
  const hours = { weekly: windows, onHolidays: 'open' } as const;
  const repair = { from: 'opened', until: 'repaired', within: { hours: 3000 } } as const;
  const refusal = 'The explanation';

  test('is refused, and so is one that would under another interpretation', () => {
    const level = (target: Target) => defineServiceLevel({ id: 'own', name: 'Own', targets: { repair: target } });
    const ticket = { openedAt: '2026-11-20T10:00:00+01:00' };
    const own = level({ ...repair, hours });
    const other = level({ ...repair, interpretations: [{ id: 'windows', text: 'In windows', target: { hours } }] });
    for (const refused of [own, other]) expect(() => explainDeadlines(refused, ticket)).toThrow(refusal);
    expect(() => explainDeadlines(level(repair), ticket)).not.toThrow();
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
  test('names a partial day off whose night a start falls into, and none that closes nothing', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const night = { weekly: [{ days, from: '22:00', to: '06:00' }], onHolidays: 'closed' } as const;
    const target = { from: 'opened', until: 'repaired', within: { hours: 1 }, hours: night } as const;
    const level = defineServiceLevel({ id: 'own', name: 'Own', targets: { repair: target } });
    const told = (openedAt: string, ...extraHolidays: Parameters<typeof fixedHolidays>[0]) => {
      const options = { calendar: polishCalendar({ extraHolidays }) };
      const { steps } = explainDeadlines(level, { openedAt }, options).targets.repair;
      return steps.flatMap((step) => (step.kind === 'part-day' ? `${step.on} ${step.from}-${step.to}` : []));
    };
    const eve = { date: '2026-11-30', from: '20:00' };
    expect(told('2026-12-01T03:00:00+01:00', eve)).toEqual(['2026-11-30 20:00-24:00']);
    expect(told('2026-12-01T10:00:00+01:00', eve)).toEqual([]);
    expect(told('2026-12-01T03:00:00+01:00', { date: '2026-11-30', to: '21:00' })).toEqual([]);
    // On 29 March 2026 there are no minutes from 02:00 to 03:00.
    const morning = { ...night, weekly: [{ days, from: '01:00', to: '06:00' }] };
    const spring = defineServiceLevel({ id: 'own', name: 'Own', targets: { repair: { ...target, hours: morning } } });
    const calendar = polishCalendar({ extraHolidays: [{ date: '2026-03-29', from: '02:00', to: '03:00' }] });
    const { steps } = explainDeadlines(spring, { openedAt: '2026-03-29T01:30:00+01:00' }, { calendar }).targets.repair;
    expect(steps.map(({ kind }) => kind)).not.toContain('part-day');
  });

  test('names no partial day off of a role whose calendar does not cover the date', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const window = { days, from: '09:00', to: '17:00' };
    const hours = { weekly: [window, { ...window, calendar: 'desk' }], onHolidays: 'closed' } as const;
    const target = { from: 'opened', until: 'repaired', within: { hours: 3 }, hours } as const;
    const level = defineServiceLevel({ id: 'own', name: 'Own', targets: { repair: target } });
    const extraHolidays = [{ month: 12, day: 31, from: '14:00' }];
    // Malaysia's ends with 2026, and there it is 2027 when the ticket is due in New York.
    const desk = countryCalendar({ country: 'MY', timeZone: 'Asia/Kuala_Lumpur', extraHolidays });
    const site = createCalendar({ timeZone: 'America/New_York', holidays: () => [] });
    const ticket = { openedAt: '2026-12-31T00:30:00-05:00' };
    const { repair } = explainDeadlines(level, ticket, { calendars: { site, desk } }).targets;
    expect(repair.dueLocal).toBe('2026-12-31T11:30:00-05:00');
    expect(repair.steps.filter(({ kind }) => kind === 'part-day')).toEqual([
      expect.objectContaining({ on: '2026-12-31', from: '14:00', role: 'desk', timeZone: 'Asia/Kuala_Lumpur' }),
    ]);
  });

  const at = (openedAt: string, more: object = {}): TicketOf => ({
    openedAt,
    priority: 'P3',
    confirmedAt: openedAt,
    ...more,
  });
  const { basic, standard } = serviceLevels;

  test.each<[string, ServiceLevel, TicketOf, () => Calendar]>([
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
    for (const name of Object.keys(level.targets)) expect(found.targets[name]?.dueAt).toEqual(expected[name]?.dueAt);
  });

  test('has the same deadline as the calculation on the last day of the calendar', () => {
    const { delivery, ...others } = serviceLevels.standard.targets;
    const back = { ...others.return, calendarDays: 365, projectedFrom: undefined };
    const level = { ...serviceLevels.standard, targets: { delivery, return: back } };
    const ticket = { openedAt: '2099-12-31T10:00:00Z', deliveredAt: '2099-12-31T12:00:00Z' };
    expect(calculateDeadlines(level, ticket).return.dueOn).toBe('2100-12-31');
    expect(explainDeadlines(level, ticket).targets.return.dueOn).toBe('2100-12-31');
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

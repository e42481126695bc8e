// What the comparison of two contracts says, in Polish: the whole message of each change.
import { compareContracts } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { polishChanges } from '../../../src/contract/compare/polish-changes.js';
import { contractOf, terms } from '../../support/contracts.js';
import { nextDay, own, reaction, week as weekOf } from '../../support/findings.js';

const week = { from: '2026-06-08', to: '2026-06-14' };
const delivery = (change: object) => ({ own: own({ delivery: { code: undefined, ...change } }) });
const timed = (change: object) => delivery({ businessDays: undefined, ...change });
const at = (time: string) => ({ cutoff: { time, inclusive: false } });
const mondays = (hours: number) => timed({ within: { hours }, hours: weekOf('09:00', '17:00', ['mon']) });
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Around the clock, by hours of which nothing says so. */
const dayByDay = {
  weekly: days.map((day) => ({ days: [day], from: '00:00', to: '24:00' })),
  onHolidays: 'closed',
};
const [basic, premier] = ['basic', 'premier'].map((catalogue) => ({ catalogue }));
const urgent = { own: own({}, { targets: { delivery: nextDay, reaction: { P1: reaction, P2: reaction } } }) };
const said = { ticketsOpen: '8x5', includes: ['online-support'] };

/** What it is of, what is said, the levels before and after, and another period than the week. */
const cases: [string, string[], object, object, typeof week?][] = [
  ['levels', ['Dodano poziom usługi „premier”.', 'Usunięto poziom usługi „basic”.'], { basic }, { premier }],
  [
    'the fields of a level',
    [
      'Pole „priorities” poziomu usługi ma wartość „P1”, „P2”, a wcześniej miało wartość „P1”, „P2”, „P3”, „P4”.',
      'Pole „priorityChange” poziomu usługi ma wartość „carry-over”, a wcześniej miało wartość „from-start”.',
      'Pole „ticketsOpen” poziomu usługi ma wartość „24x7”, a wcześniej miało wartość „8x5”.',
      'Pole „includes” poziomu usługi ma wartość „on-site-support”, „online-support”, a wcześniej miało wartość „online-support”.',
      'Pole „law” poziomu usługi ma wartość „PL”, a wcześniej było puste.',
    ],
    { own: own({}, said) },
    {
      own: own(
        {},
        {
          ticketsOpen: '24x7',
          includes: ['online-support', 'on-site-support'],
          law: 'PL',
          priorityChange: 'carry-over',
          priorities: ['P1', 'P2'],
        },
      ),
    },
  ],
  [
    'a field that says no more',
    ['Pole „law” poziomu usługi jest puste, a wcześniej miało wartość „PL”.'],
    { own: own({}, { law: 'PL' }) },
    { own: own({}) },
  ],
  [
    'a field of more than a word',
    ['Zmieniono pole „ticketsOpen” poziomu usługi.'],
    { own: own({}, said) },
    { own: own({}, { ...said, ticketsOpen: weekOf('09:00', '17:00', ['mon']) }) },
  ],
  [
    'the fields of a target',
    [
      'Pole „from” zobowiązania „Inżynier na miejscu” ma wartość „confirmed” lub „opened”, a wcześniej miało wartość „confirmed”.',
      'Pole „until” zobowiązania „Inżynier na miejscu” ma wartość „arrived”, a wcześniej miało wartość „delivered”.',
      'Pole „binding” zobowiązania „Inżynier na miejscu” ma wartość false, a wcześniej miało wartość true.',
      'Pole „pauses” zobowiązania „Inżynier na miejscu” ma wartość „pause-length”, a wcześniej miało wartość „none”.',
    ],
    delivery({}),
    delivery({ from: ['confirmed', 'opened'], until: 'arrived', binding: false, pauses: 'pause-length' }),
  ],
  [
    'the fields of a target that a level has for some priorities',
    ['Pole „binding” zobowiązania „Dostawa” (P2) ma wartość false, a wcześniej miało wartość true.'],
    { own: own({}, { targets: { delivery: { P1: nextDay, P2: nextDay } } }) },
    { own: own({}, { targets: { delivery: { P1: nextDay, P2: { ...nextDay, binding: false } } } }) },
  ],
  [
    'who owes a target',
    ['Pole „owedBy” zobowiązania „Dostawa” ma wartość „customer”, a wcześniej miało wartość „provider”.'],
    delivery({}),
    delivery({ owedBy: 'customer' }),
  ],
  [
    'an estimate',
    ['Pole „projectedFrom” zobowiązania „Dostawa” ma wartość „reaction”, a wcześniej było puste.'],
    delivery({}),
    delivery({ projectedFrom: 'reaction' }),
  ],
  ['a target that is removed', ['Usunięto zobowiązanie „Reakcja” (P3, P4).'], { own: own({}) }, urgent],
  ['a target that is added', ['Dodano zobowiązanie „Reakcja” (P3, P4).'], urgent, { own: own({}) }],
  [
    'a later deadline',
    [
      'Przez 6% okresu termin „Dostawa” upływa później co najmniej o 1 dzień, a najwyżej o 3 dni: poniedziałek–środa i piątek 15:00–17:00 o 1 dzień (4 razy); czwartek 15:00–17:00 o 3 dni (1 raz).',
    ],
    delivery(at('17:00')),
    delivery(at('15:00')),
  ],
  [
    'an earlier deadline',
    [
      'Przez 6% okresu termin „Dostawa” upływa wcześniej co najmniej o 1 dzień, a najwyżej o 3 dni: poniedziałek–środa i piątek 15:00–17:00 o 1 dzień (4 razy); czwartek 15:00–17:00 o 3 dni (1 raz).',
    ],
    delivery(at('15:00')),
    delivery(at('17:00')),
  ],
  [
    'a deadline for some priorities',
    [
      'Przez 100% okresu termin „Dostawa” (P2) upływa później co najmniej o 1 dzień, a najwyżej o 3 dni: czwartek 18:00 – poniedziałek 0:00 o 1 dzień (1 raz); poniedziałek 0:00 – środa 18:00 o 1 dzień (1 raz); środa 18:00 – czwartek 18:00 o 3 dni (1 raz).',
    ],
    { own: own({}, { targets: { delivery: { P1: nextDay, P2: nextDay } } }) },
    { own: own({}, { targets: { delivery: { P1: nextDay, P2: { ...nextDay, code: undefined, businessDays: 2 } } } }) },
  ],
  [
    'all of the time',
    ['Przez 100% okresu termin „Dostawa” upływa później o 2 godz.'],
    timed({ within: { hours: 4 }, hours: '24x7' }),
    timed({ within: { hours: 6 }, hours: '24x7' }),
  ],
  [
    'an instant of each day',
    [
      'Przez mniej niż 0,1% okresu termin „Dostawa” upływa później co najmniej o 1 dzień, a najwyżej o 3 dni: poniedziałek–środa i piątek 15:00–15:00 o 1 dzień (4 razy); czwartek 15:00–15:00 o 3 dni (1 raz).',
    ],
    delivery({ cutoff: { time: '15:00', inclusive: true } }),
    delivery(at('15:00')),
  ],
  [
    'stretches until the end of the day',
    [
      'Przez 55,4% okresu termin „Dostawa” upływa później co najmniej o 1 dzień, a najwyżej o 3 dni: piątek 15:00 – poniedziałek 0:00 o 1 dzień (1 raz); poniedziałek–środa 15:00–24:00 o 1 dzień (3 razy); czwartek 15:00–24:00 o 3 dni (1 raz).',
    ],
    delivery({ hours: '24x7' }),
    delivery({ hours: '24x7', ...at('15:00') }),
  ],
  [
    'stretches of nearly a week',
    [
      'Przez 100% okresu termin „Dostawa” upływa później co najmniej o 1 godz., a najwyżej o 6 dni 17 godz.: poniedziałek 16:00 – poniedziałek następnego tygodnia 15:00 o 1 godz. (5 razy); poniedziałek 16:00 – poniedziałek następnego tygodnia 0:00 o 1 godz. (1 raz); poniedziałek 0:00–15:00 o 1 godz. (1 raz); a także o innych porach.',
    ],
    mondays(1),
    mondays(2),
    { from: '2026-06-08', to: '2026-07-19' },
  ],
  [
    'nights and weekends',
    [
      'Przez 76,9% okresu termin „Dostawa” upływa później najwyżej o 4 dni 15 godz.: piątek 18:00 – poniedziałek 9:00 najwyżej o 2 dni 15 godz. (47 razy); poniedziałek–czwartek 18:00–9:00 następnego dnia najwyżej o 15 godz. (197 razy); poniedziałek–czwartek 17:00–18:00 o 15 godz. (197 razy); a także o innych porach.',
    ],
    timed({ within: { hours: 1 }, hours: '24x7' }),
    timed({ within: { hours: 1 } }),
    terms.period,
  ],
  [
    'what lasts for weeks',
    [
      'Przez 100% okresu termin „Dostawa” upływa później co najmniej o 2 godz., a najwyżej o 1 dzień 2 godz., przeważnie o 2 godz.: poniedziałek 0:00 – środa 18:00 o 2 godz. (1 raz); środa 18:00–20:00 o 1 dzień 2 godz. (1 raz); a także o innych porach.',
    ],
    timed({ within: { hours: 4 }, hours: dayByDay }),
    timed({ within: { hours: 6 }, hours: dayByDay }),
    { from: '2026-06-01', to: '2026-06-30' },
  ],
];

describe('a change in Polish', () => {
  test.each(cases)('of %s is said as a sentence', (_, messages, before, after, period) => {
    const [old, next] = [before, after].map((levels) => contractOf({ ...terms, levels }));
    expect(compareContracts(old, next, { ...(period ?? week), locale: 'pl' }).map(({ message }) => message)).toEqual(
      messages,
    );
  });

  test('says where the calendars alone make the difference', () => {
    const levels = { own: own({}, { targets: { delivery: nextDay } }) };
    const [old, next] = [undefined, ['2026-06-10']].map((extraHolidays) =>
      contractOf({ ...terms, levels, extraHolidays }),
    );
    const [{ message }] = compareContracts(old, next, { ...week, locale: 'pl' });
    expect(message).toBe(
      'Przez 28,6% okresu termin „Dostawa” upływa później o 1 dzień: poniedziałek 18:00 – środa 18:00 (1 raz). Warunki są te same: różnią się kalendarze.',
    );
  });

  test.each([
    [1, '1 raz'],
    [2, '2 razy'],
    [5, '5 razy'],
    [12, '12 razy'],
    [22, '22 razy'],
  ])('says %i times as %s, and every day as such', (times, often) => {
    const hour = 3_600_000;
    const one = {
      days,
      from: '09:00',
      to: { day: 'same', time: '10:00' },
      leastMs: hour,
      mostMs: hour,
      times,
    } as const;
    const change = {
      when: 'earlier',
      share: 0.5,
      leastMs: hour,
      mostMs: hour,
      hasMore: false,
      mostly: null,
      hasSameTerms: false,
    } as const;
    const target = { target: { name: 'naprawa', until: ['repaired'] }, priorities: ['P1', 'P2'] };
    expect(polishChanges.due(target, { ...change, times: [one] })).toBe(
      `Przez 50% okresu termin „naprawa” (P1, P2) upływa wcześniej o 1 godz.: codziennie 9:00–10:00 (${often}).`,
    );
  });
});

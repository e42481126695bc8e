// Why a deadline is what it is: the texts against golden files in both languages, the steps replayed by an oracle that
// shares no code with src/, the other readings against the same calculation under changed terms.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type BusinessDayDelivery,
  type Calendar,
  type Commitment,
  calculateDeadlines,
  createCalendar,
  type Deadline,
  defineServiceLevel,
  type ExplainedDeadlines,
  type ExplanationStep,
  explainDeadlines,
  type Language,
  polishCalendar,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type Ticket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { answerable } from '../../../src/explain/answerable.js';
import { lengthOf } from '../../../src/explain/local.js';
import { dateAfter, instantsOf, localTime } from '../../oracle/local-time.js';
import { only, replay } from '../../oracle/replay.js';
import { instant, levelId, priority, wait } from '../../support/arbitraries.js';
import { cases, type ExplainCase } from '../../support/explain-cases.js';
import { runs } from '../../support/runs.js';

const explained = ({ level, ticket, calendar }: ExplainCase, locale: Language): ExplainedDeadlines =>
  explainDeadlines(level, ticket, { locale, calendar });
const each = (found: ExplainedDeadlines) =>
  [found.reaction, found.delivery, found.return].filter((deadline) => deadline !== null);
const stepsOf = (found: ExplainedDeadlines) => each(found).flatMap(({ steps }) => steps);

/** A step's kind, with what its sentence depends on. */
function labelOf(step: ExplanationStep): string {
  const details: Partial<Record<ExplanationStep['kind'], (string | undefined)[]>> = {
    reading: step.kind === 'reading' ? [step.about, step.otherCutoff ? 'some' : step.otherEnd] : [],
    'skipped-day': step.kind === 'skipped-day' ? [step.reason] : [],
    start: step.kind === 'start' ? [step.event] : [],
    'day-end': step.kind === 'day-end' ? [step.ends] : [],
  };
  return [step.kind, ...(details[step.kind] ?? [])].filter(Boolean).join(' ');
}

const ZONE = 'Europe/Warsaw';

describe('the texts', () => {
  test.each(['en', 'pl'] as const)('%s: every kind of step, as it was read and found right', async (locale) => {
    const texts = cases.map((item) => `# ${item.name}\n\n${explained(item, locale).text}\n`);
    await expect(texts.join('\n')).toMatchFileSnapshot(`../../golden/explain.${locale}.txt`);
  });

  test('the cases take every step, every reading and every reason for a skipped day', () => {
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

  test('English is the language unless another one is given', () => {
    const [{ level, ticket }] = cases;
    expect(explainDeadlines(level, ticket)).toEqual(explainDeadlines(level, ticket, { locale: 'en' }));
  });

  test('a holiday has its name in the language of the text', () => {
    const texts = (['en', 'pl'] as const).map((locale) => explained(cases[0], locale).text);
    expect([texts[0].includes('Christmas Eve'), texts[0].includes('Wigilia')]).toEqual([true, false]);
    expect([texts[1].includes('Christmas Eve'), texts[1].includes('Wigilia')]).toEqual([false, true]);
  });

  test('Polish dates and amounts are those that Intl writes and counts', () => {
    const format = new Intl.DateTimeFormat('pl', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const plural = new Intl.PluralRules('pl');
    const hours = { one: 'godzina', few: 'godziny', many: 'godzin', other: '', zero: '', two: '' };
    for (let n = 1; n <= 130; n += 1) {
      const date = dateAfter('2026-01-01', 3 * n);
      const openedAt = `${date}T12:00:00Z`;
      const text = explainDeadlines(
        serviceLevelFromCode(`24x7x${n}`),
        { openedAt, priority: 'P1', confirmedAt: openedAt },
        { locale: 'pl' },
      ).delivery.text;
      const [, lines] = text.split('\n');
      expect(lines).toContain(`Czas liczony w godzinach świadczenia usługi (${n} ${hours[plural.select(n)]}): `);
      expect(lines).toContain(`: ${format.format(new Date(openedAt))} r., godz. `);
    }
  });

  test('English business days have their ordinals', () => {
    const openedAt = '2026-02-02T10:00:00+01:00';
    const ticket = { openedAt, priority: 'P1', confirmedAt: openedAt } as const;
    const ordinals = [2, 3, 4, 11, 12, 13, 21, 22, 23, 30, 99].map((n) => {
      const { text } = explainDeadlines(serviceLevelFromCode(`8x5x${n}BD`), ticket).delivery;
      return /The (\w+) business day/.exec(text)?.[1];
    });
    expect(ordinals.join(' ')).toBe('2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 30th 99th');
  });

  test('no sentence ends twice, and each names its rule', () => {
    for (const item of cases) {
      for (const locale of ['en', 'pl'] as const) {
        for (const { text, steps } of each(explained(item, locale))) {
          const lines = text.split('\n');
          expect(lines).toHaveLength(steps.length);
          lines.forEach((line, i) => {
            expect(line).toMatch(/[^.]\. \[[A-Z]+-\d(?:, [\p{L} ]+)?\]$/u);
            expect(line).toContain(`[${steps[i].rule}`);
            expect(line).not.toMatch(/undefined|null|NaN|\[object| {2}/);
          });
        }
      }
    }
  });
});

/** A level with the same changes to each of its promises. */
function withEach(level: ServiceLevel, change: Partial<BusinessDayDelivery>): ServiceLevel {
  const { P1, P2, P3, P4 } = level.commitments;
  const changed = (commitment: Commitment) =>
    ({ ...commitment, delivery: { ...commitment.delivery, ...change } }) as Commitment;
  return { ...level, commitments: { P1: changed(P1), P2: changed(P2), P3: changed(P3), P4: changed(P4) } };
}

/** Levels of the catalogue, and codes for what it does not have. */
const level: fc.Arbitrary<ServiceLevel> = fc.oneof(
  levelId.map((id) => serviceLevels[id]),
  fc.constantFrom(
    serviceLevelFromCode('8x5x8'),
    serviceLevelFromCode('24x7xNBD', { cutoff: { time: '15:00', inclusive: false } }),
    serviceLevelFromCode('9x5xSBD', { cutoff: { time: '12:00', inclusive: true }, dayEnds: 'closing' }),
    serviceLevelFromCode('24x7xNCD', { cutoff: { time: '15:00', inclusive: false } }),
    serviceLevelFromCode('8x5xNCD'),
    // What a caller changes stays changed under the other readings.
    withEach(serviceLevels.standardOnsite, { dayEnds: 'closing' }),
    withEach(serviceLevels.sos8x5, { businessDays: 2 }),
    withEach(serviceLevels.basic, { cutoff: { time: '12:00', inclusive: true } }),
  ),
);
const ticket: fc.Arbitrary<Ticket> = fc
  .record({
    openedAt: instant,
    priority,
    confirmed: fc.option(wait, { freq: 8 }),
    delivered: fc.option(wait, { freq: 2 }),
    arrived: fc.option(wait, { freq: 2 }),
  })
  .map(({ openedAt, priority, confirmed, delivered, arrived }) => {
    const confirmedAt = confirmed === null ? undefined : openedAt + confirmed;
    const from = confirmedAt ?? openedAt;
    return {
      openedAt,
      priority,
      confirmedAt,
      deliveredAt: delivered === null ? undefined : from + delivered,
      arrivedAt: arrived === null ? undefined : from + arrived,
    };
  });

describe('the steps', () => {
  test('REACT-1 to REACT-2, DELIV-1, NBD-1 to NBD-5, HOURS-1 to HOURS-2, RET-1 to RET-4: the deadlines are those of calculateDeadlines', () => {
    fc.assert(
      fc.property(level, ticket, fc.constantFrom('en' as const, 'pl' as const), (level, ticket, locale) => {
        const found = explainDeadlines(level, ticket, { locale });
        const expected = calculateDeadlines(level, ticket);
        for (const key of ['reaction', 'delivery', 'return'] as const) {
          const { steps, text, ...deadline } = found[key] ?? { steps: [], text: '' };
          expect(found[key] ? deadline : null).toEqual(expected[key]);
        }
      }),
    );
  });

  test('replayed, lead to the deadline', () => {
    fc.assert(
      fc.property(level, ticket, (level, ticket) => {
        for (const deadline of each(explainDeadlines(level, ticket)))
          expect(new Date(replay(deadline)).toISOString()).toBe(deadline.dueAt.toISOString());
      }),
      { numRuns: runs(500) },
    );
  });

  test('the headings name the date and the time of each deadline, as Intl writes them', () => {
    const languages = {
      en: { tag: 'en-GB', endOfDay: ': by the end of ', timeText: (time: string) => `, ${time}` },
      pl: { tag: 'pl', endOfDay: ': do końca ', timeText: (time: string) => `, do godz. ${time.replace(/^0/, '')}` },
    };
    fc.assert(
      fc.property(level, ticket, fc.constantFrom('en' as const, 'pl' as const), (level, ticket, locale) => {
        const { tag, endOfDay, timeText } = languages[locale];
        const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
        const found = explainDeadlines(level, ticket, { locale });
        for (const { dueOn, dueLocal, text } of each(found)) {
          const blocks = found.text.split('\n\n').filter((block) => block.endsWith(`\n${text}`));
          expect(blocks).toHaveLength(1);
          const [heading] = blocks[0].split('\n');
          expect(heading).toContain(format.format(new Date(`${dueOn}T12:00:00Z`)));
          const endsDay = dueLocal.includes('T23:59:59.999');
          expect(heading).toContain(endsDay ? endOfDay : timeText(dueLocal.slice(11, 16)));
        }
      }),
    );
  });

  test('a cutoff is at its local time, and what is in time came before it', () => {
    fc.assert(
      fc.property(level, ticket, (level, ticket) => {
        for (const { steps } of each(explainDeadlines(level, ticket))) {
          const step = only(steps, 'cutoff');
          if (!step) continue;
          const { date } = localTime(step.countedAt.getTime(), ZONE);
          expect(step.at.getTime()).toBe(instantsOf(date, step.cutoff.time, ZONE)[0]);
          const [counted, at] = [step.countedAt.getTime(), step.at.getTime()];
          expect(step.inTime).toBe(counted < at || (counted === at && step.cutoff.inclusive));
          expect(step.inTime).toBe(only(steps, 'counts-as-next-day') === undefined);
        }
      }),
    );
  });

  test('name every rule of their deadline, on a basis that the rule has', () => {
    const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
    const basisOf = new Map(
      [...page.matchAll(/^\| ([A-Z]+-\d) \|.*\| (.+) \|$/gm)].map(([, id, basis]) => [id, basis]),
    );
    fc.assert(
      fc.property(level, ticket, (level, ticket) => {
        for (const { rules, steps } of each(explainDeadlines(level, ticket))) {
          const named = new Set<string>(steps.map(({ rule }) => rule));
          expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
          for (const { kind, rule, basis } of steps) {
            // Whether a level has a cutoff, or whom the hours are promised to, is read into the table of levels.
            if (kind !== 'reading' && basis) expect(basisOf.get(rule)).toContain(basis);
          }
        }
      }),
    );
  });

  test('days off are cited by the rule that makes them, and one of a caller by no basis', () => {
    const dayOff = (name: string) => {
      const item = cases.find((item) => item.name === name);
      const steps = item ? stepsOf(explained(item, 'en')) : [];
      return steps.flatMap((step) => (step.kind === 'skipped-day' && step.holiday ? [[step.rule, step.basis]] : []));
    };
    expect(dayOff('a day off that came once')).toContainEqual(['CAL-2', 'law']);
    expect(dayOff('exactly at a cutoff until 15:00')).toContainEqual(['CAL-1', 'law']);
    expect(dayOff("a day off of the caller's")).toContainEqual(['CAL-4', null]);
  });
});

describe('what the steps leave out', () => {
  const found = (level: ServiceLevel, at: string, calendar?: Calendar) => {
    const ticket = { openedAt: at, priority: 'P1', confirmedAt: at } as const;
    return explainDeadlines(level, ticket, { calendar }).delivery.steps;
  };
  const kinds = (...asked: Parameters<typeof found>) => found(...asked).map(({ kind }) => kind);

  test('DELIV-1: the opening to which a promise of hours is moved is cited by what is promised', () => {
    const [, moved] = found(serviceLevelFromCode('8x5x8'), '2026-11-21T12:00:00+01:00');
    expect(moved).toMatchObject({ kind: 'moved-to-opening', rule: 'DELIV-1' });
  });

  test('NBD-2: after a late confirmation on a Monday no day before it is told of', () => {
    expect(kinds(serviceLevels.standard, '2026-11-23T16:00:00+01:00')).not.toContain('skipped-day');
  });

  test('a calendar day counts on any date, and is not said to', () => {
    expect(kinds(serviceLevelFromCode('24x7xNCD'), '2026-11-21T12:00:00+01:00')).not.toContain('counts-on-its-date');
  });

  test('a change of the clocks at the very deadline, which it does not touch', () => {
    const change = (at: string) => kinds(serviceLevelFromCode('24x7x4'), at).includes('clock-change');
    expect([change('2026-03-28T22:00:00+01:00'), change('2026-03-28T22:00:00.001+01:00')]).toEqual([false, true]);
  });

  test('a date that the zone skipped, where no date is without service', () => {
    const apia = createCalendar({ timeZone: 'Pacific/Apia', holidays: () => [] });
    expect(kinds(serviceLevelFromCode('24x7x48'), '2011-12-29T12:00:00-10:00', apia)).not.toContain('skipped-day');
  });

  test('a day off on which the hours hold is not why the service is closed, but has its name', () => {
    const weekly = [{ days: ['mon', 'tue', 'wed', 'thu'], from: '09:00', to: '17:00' }] as const;
    const level = serviceLevelFromCode('8x5x8', { hours: { weekly, onHolidays: 'open' } });
    const calendar = polishCalendar({ extraHolidays: [{ date: '2026-11-20', name: 'Party' }] });
    const skipped = found(level, '2026-11-19T12:00:00+01:00', calendar).filter(({ kind }) => kind === 'skipped-day');
    expect(skipped[0]).toMatchObject({ on: '2026-11-20', reason: 'no-hours', holiday: { en: 'Party' } });
  });
});

describe('where there is no answer beside the deadline', () => {
  /** A calendar that knows one year and no other. */
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
    ['before', standard, at('2026-01-02T10:00:00+01:00', { deliveredAt: '2026-01-05T10:00:00+01:00' }), only2026],
    ['after', basic, at('2026-12-30T10:00:00+01:00'), only2026],
    ['after, under a cutoff', basic, at('2026-12-30T16:00:00+01:00'), only2026],
    ['at all', serviceLevelFromCode('24x7x4-S'), at('2026-12-30T16:00:00+01:00'), unknown],
    [
      'at all, and not confirmed',
      serviceLevelFromCode('24x7x4'),
      at('2026-12-30T16:00:00+01:00', { confirmedAt: null }),
      unknown,
    ],
    ['at New Year', serviceLevelFromCode('24x7x4-S'), at('2026-12-31T23:30:00Z'), only2026],
    ['for another day', serviceLevelFromCode('24x7xNBD-S'), at('2026-11-23T10:00:00+01:00'), once],
  ])('a calendar that knows nothing %s hinders no explanation', (_, level, ticket, calendar) => {
    const expected = calculateDeadlines(level, ticket, { calendar: calendar() });
    const found = explainDeadlines(level, ticket, { calendar: calendar() });
    for (const key of ['reaction', 'delivery', 'return'] as const)
      expect(found[key]?.dueAt).toEqual(expected[key]?.dueAt);
  });
});

describe('the words', () => {
  test('a day that ends at the closing of a service that never closes ends with itself, in both languages', () => {
    const level = serviceLevelFromCode('24x7xNBD', { dayEnds: 'closing' });
    const at = '2026-11-20T10:00:00+01:00';
    const ticket = { openedAt: at, priority: 'P1', confirmedAt: at } as const;
    const last = (locale: 'en' | 'pl') => explainDeadlines(level, ticket, { locale }).delivery.text.split('\n').at(-1);
    expect(last('en')).toContain('23:59:59.999');
    expect(last('pl')).toBe(
      'Na tym poziomie usługi dzień kończy się z końcem godzin jej świadczenia, a tego dnia usługa jest świadczona do północy: poniedziałek, 23 listopada 2026 r., godz. 23:59:59,999. [NBD-5]',
    );
  });

  test('no time at all has a unit too', () => {
    expect(lengthOf(0, (amount, unit) => `${amount} ${unit}`)).toBe('0 minute');
  });

  test('what has no answer is left out, and a fault of another kind is not hidden', () => {
    expect(answerable(() => 3)).toBe(3);
    expect(answerable(() => polishCalendar().isBusinessDay('1980-01-01'))).toBeUndefined();
    expect(() =>
      answerable(() => {
        throw new TypeError('boom');
      }),
    ).toThrow(TypeError);
  });

  const sentences = (level: ServiceLevel, openedAt: string, calendar?: Calendar) =>
    explainDeadlines(level, { openedAt, priority: 'P3', confirmedAt: openedAt }, { calendar }).delivery.text.split(
      '\n',
    );

  test('a cutoff that the clocks skip, or that comes twice, is told by its instant', () => {
    const level = serviceLevelFromCode('24x7xNCD', { cutoff: { time: '02:30', inclusive: false } });
    expect(sentences(level, '2026-03-29T03:15:00+02:00')[1]).toContain('come before 03:30. It came 15 minutes earlier');
    expect(sentences(level, '2026-10-25T02:00:00+01:00')[1]).toContain(
      'come before 02:30 (+02:00). It came 30 minutes later',
    );
  });

  test('the next calendar day is one that the time zone has', () => {
    const apia = createCalendar({ timeZone: 'Pacific/Apia', holidays: () => [] });
    const openedAt = '2011-12-29T12:00:00-10:00';
    const ticket = { openedAt, priority: 'P3', confirmedAt: openedAt } as const;
    const level = (time: string) => serviceLevelFromCode('24x7xNCD', { cutoff: { time, inclusive: false } });
    const due = (time: string) => calculateDeadlines(level(time), ticket, { calendar: apia }).delivery.dueOn;
    expect([due('15:00'), due('10:00')]).toEqual(['2011-12-31', '2012-01-01']);
    expect(sentences(level('10:00'), openedAt, apia).slice(2, 5)).toEqual([
      'Friday, 30 December 2011 does not count: the time zone skipped that date. [DELIV-1]',
      'So it counts as made on the next day: Saturday, 31 December 2011. [NBD-2, trade]',
      '1 calendar day, not counting Saturday, 31 December 2011: until Sunday, 1 January 2012. [DELIV-1]',
    ]);
  });

  test('a day that does not close is not said to close', () => {
    const level = serviceLevelFromCode('24x7xNBD', { dayEnds: 'closing' });
    expect(sentences(level, '2026-11-19T10:00:00+01:00')[2]).toContain('the service does not close before it is over');
  });

  test('a day off whose name has several lines stays on one', () => {
    const calendar = polishCalendar({ extraHolidays: [{ date: '2026-11-20', name: 'Party!\nReaction: \n\nnever' }] });
    const lines = sentences(serviceLevels.standard, '2026-11-19T10:00:00+01:00', calendar);
    expect(lines[2]).toBe('Friday, 20 November 2026 does not count: Party! Reaction: never. [CAL-4]');
  });

  test.each([
    ['basic', 'Return: no deadline until the replacement is delivered'],
    ['standard', 'Return: no deadline until the fault is confirmed or the replacement delivered'],
    ['sos8x5', 'Return: no deadline until the fault is confirmed, the replacement delivered or the engineer on site'],
  ] as const)('%s says what its return waits for', (id, text) => {
    const { text: all } = explainDeadlines(serviceLevels[id], {
      openedAt: '2026-11-20T10:00:00+01:00',
      priority: 'P3',
    });
    expect(all.split('\n\n').at(-1)).toBe(text);
  });
});

describe('the other readings', () => {
  test('NBD-2: a cutoff is none of a promise of hours, whatever its level says of one', () => {
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

  const calendar = polishCalendar();
  /** The deadline under terms that a caller has changed. */
  const dueUnder = (level: ServiceLevel, ticket: Ticket, change: Partial<Commitment>): Deadline | null => {
    const { hours, delivery } = { ...level.commitments[ticket.priority], ...change };
    const changed = { ...level.commitments[ticket.priority], hours, delivery };
    const commitments = { ...level.commitments, [ticket.priority]: changed };
    return calculateDeadlines({ ...level, commitments }, ticket).delivery;
  };

  /** What the reading of a weekend comes to: by its own date, or as the next business day, whichever was not done. The first
   * business day after the date is what a confirmation of that day, or of the business day before it, leads to. */
  const otherWeekend = (level: ServiceLevel, ticket: Ticket & { confirmedAt: number }): Deadline | null => {
    const { hours, delivery } = level.commitments[ticket.priority];
    const { date } = localTime(ticket.confirmedAt, ZONE);
    if (delivery.kind !== 'next-business-day' || calendar.isBusinessDay(date)) return null;
    const ownDate = hours !== '24x7' || delivery.cutoff !== null;
    const [noon] = instantsOf(calendar.addBusinessDays(date, ownDate ? -1 : 1), '12:00', ZONE);
    return dueUnder(
      level,
      { ...ticket, openedAt: noon, confirmedAt: noon },
      { delivery: { ...delivery, cutoff: null } },
    );
  };

  test('NBD-1: a Saturday on which the service is open is told of, whichever way a confirmation came to it', () => {
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

  test('NBD-4: a Saturday to which a confirmation was moved is told of too', () => {
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

  test('the last day of the calendar is explained as it is calculated', () => {
    const level = { ...serviceLevels.standard, returnWithin: { days: 365 } };
    const ticket: Ticket = {
      openedAt: '2099-12-31T10:00:00Z',
      priority: 'P1',
      deliveredAt: '2099-12-31T12:00:00Z',
    };
    expect(calculateDeadlines(level, ticket).return?.dueOn).toBe('2100-12-31');
    expect(explainDeadlines(level, ticket).return?.dueOn).toBe('2100-12-31');
  });

  test('NBD-1, NBD-2, NBD-5: are what the deadline would be under changed terms, and are told wherever they differ', () => {
    const confirmed = fc.tuple(ticket, wait).map(([ticket, ms]) => {
      const confirmedAt = Number(ticket.openedAt) + ms;
      return { openedAt: Number(ticket.openedAt), priority: ticket.priority, confirmedAt };
    });
    fc.assert(
      fc.property(level, confirmed, (level, ticket) => {
        const { delivery } = explainDeadlines(level, ticket);
        const { delivery: promise, otherReadings = [] } = level.commitments[ticket.priority];
        const expected = otherReadings.flatMap((other): [string, Deadline | null][] => {
          if (other.about === 'priorities') return [[other.about, dueUnder(level, ticket, other)]];
          // The cutoff alone, whatever a caller has changed besides.
          return promise.kind === 'within'
            ? []
            : [[other.about, dueUnder(level, ticket, { delivery: { ...promise, cutoff: other.cutoff } })]];
        });
        expected.push(['weekend', otherWeekend(level, ticket)]);
        if (promise.kind !== 'within') {
          const dayEnds = promise.dayEnds === 'closing' ? 'midnight' : 'closing';
          expected.push(['day-end', dueUnder(level, ticket, { delivery: { ...promise, dayEnds } })]);
        }
        const found = (delivery?.steps ?? []).flatMap((step) =>
          step.kind === 'reading' ? [[step.about, step.otherwise?.dueLocal]] : [],
        );
        expect(found).toEqual(
          expected
            .filter(([, other]) => other && other.dueLocal !== delivery?.dueLocal)
            .map(([about, other]) => [about, other?.dueLocal]),
        );
      }),
      { numRuns: runs(1000) },
    );
  });
});

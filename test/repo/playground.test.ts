// What the playground asks the library. test/tools/site/playground.js tests the page itself, in a browser.
import fc from 'fast-check';
import { explainDeadlines, serviceLevels } from 'hezo-sla';
import { expect, test } from 'vitest';
import { answerOf, localText, mistakesOf, notesOf, pictureOf, worstOf } from '../../docs/playground/answer.js';
import { lengthText } from '../../docs/playground/lengths.js';
import { knownCodes, mistakeText } from '../../docs/playground/mistakes.js';
import { fromHash, happeningNow, initial, newTicket, times, toHash } from '../../docs/playground/state.js';
import { texts } from '../../docs/playground/texts.js';
import { wordings } from '../../src/explain/explain.js';
import { descriptionOf } from '../support/read-svg.js';

const asOf = (at: string) => ({ ...initial, at });

test('an event counts from its own instant on, and not a millisecond earlier', () => {
  const [, delivery] = explainDeadlines(serviceLevels.standard, {
    openedAt: initial.openedAt,
    priority: 'P3',
    confirmedAt: initial.confirmedAt,
  })
    .text.split('\n\n')
    .slice(1);
  const [heading] = delivery.split('\n');
  const headingAsOf = (at: string) => answerOf(asOf(at)).find(({ name }) => name === 'delivery')?.heading;
  expect(headingAsOf(initial.confirmedAt)).toBe(heading);
  expect(headingAsOf('2025-12-23T14:59:59.999+01:00')).not.toBe(heading);
});

test('a ticket has a state from its opening on, and not a millisecond earlier', () => {
  expect(mistakesOf(asOf(initial.openedAt))).toEqual([]);
  expect(answerOf(asOf(initial.openedAt)).map(({ course }) => course?.state)).toEqual([
    'running',
    'waiting',
    'waiting',
  ]);
  expect(mistakesOf(asOf('2025-12-23T13:39:59.999+01:00'))).toEqual([
    { field: 'at', code: 'OUT_OF_ORDER', details: expect.objectContaining({ earlier: 'openedAt', later: 'at' }) },
  ]);
});

test('an invalid instant is reported first, then events out of order, then a date before the opening', () => {
  expect(mistakesOf(asOf('yesterday')).map(({ field }) => field)).toEqual(['at']);
  const disorder = { ...asOf('2025-12-23T10:00:00+01:00'), confirmedAt: '2025-12-23T11:00:00+01:00' };
  expect(mistakesOf(disorder).map(({ field }) => field)).toEqual(['confirmedAt']);
});

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

test('lengths of time are in units that people use, on the page and in pictures', () => {
  const said: readonly (readonly [number, string, string])[] = [
    [0, '0 min', '0 min'],
    [1, 'less than a minute', 'mniej niż minuta'],
    [minute - 1, 'less than a minute', 'mniej niż minuta'],
    [minute, '1 min', '1 min'],
    [10 * hour + 18 * minute + 44_110, '10 h 19 min', '10 godz. 19 min'],
    [day - 30_001, '23 h 59 min', '23 godz. 59 min'],
    [day - 30_000, '1 day', '1 dzień'],
    [day, '1 day', '1 dzień'],
    [2 * day + 29 * minute, '2 days', '2 dni'],
    [152 * hour + 59 * minute + 59_999, '6 days 9 h', '6 dni 9 godz.'],
    [1835 * hour, '76 days 11 h', '76 dni 11 godz.'],
  ];
  for (const [ms, en, pl] of said) {
    expect([ms, lengthText(ms, texts.en.units), lengthText(ms, texts.pl.units)]).toEqual([ms, en, pl]);
    expect([ms, wordings.en.length(ms), wordings.pl.length(ms)]).toEqual([ms, en, pl]);
  }
});

test('the state of a target is worded as in the picture', () => {
  const late = { contactedAt: '2026-01-08T15:00:00+01:00', deliveredAt: '2026-01-15T10:00:00+01:00' };
  for (const changes of [late, { at: '2025-12-28T12:00:00+01:00' }, { at: '2025-12-30T23:59:59.999+01:00' }]) {
    for (const lang of ['en', 'pl'] as const) {
      const state = { ...initial, ...changes, lang };
      const told = descriptionOf(pictureOf(state, 800));
      for (const { course } of answerOf(state))
        if (course && course.state !== 'waiting') expect(told).toContain(`(${course.text})`);
    }
  }
});

test('a target has a single deadline, and is late by the time since that deadline', () => {
  const visited = {
    ...initial,
    level: 'standardOnsite',
    arrivedAt: '2025-12-30T10:00:00+01:00',
    deliveredAt: '2026-01-20T10:00:00+01:00',
    returnedAt: '2026-01-21T10:00:00+01:00',
  };
  const back = answerOf(visited).find(({ name }) => name === 'return');
  expect([back?.heading, back?.due.dueOn, back?.course?.state]).toEqual([
    'Return: by the end of Tuesday, 27 January 2026',
    '2026-01-27',
    'met',
  ]);
  const evening = {
    ...initial,
    level: 'premier',
    priority: 'P1',
    confirmedAt: '2025-12-23T19:59:59.999+01:00',
    deliveredAt: '2025-12-24T00:10:00+01:00',
  };
  const [, delivery] = answerOf(evening);
  expect(delivery.course?.text).toBe('10 min late');
});

test('the current time is local time in the time zone of the calendar, with its offset', () => {
  expect(localText('2026-06-30T22:30:05.678Z')).toBe('2026-07-01T00:30:05+02:00');
  expect(localText('2026-10-25T00:30:00Z')).toBe('2026-10-25T02:30:00+02:00');
  expect(localText('2026-10-25T01:30:00Z')).toBe('2026-10-25T02:30:00+01:00');
});

test('a ticket stays valid if any of its events is set to the current time', () => {
  const instants = ['', '2025-12-23T15:00:00+01:00', '2026-02-03T10:00:00+01:00', '2026-05-06T10:00:00+02:00'];
  const now = '2026-02-03T12:00:00+01:00';
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(times.map((time) => [time, fc.constantFrom(...instants)]))),
      fc.constantFrom(...times),
      (told, time) => {
        const before = { ...initial, ...told };
        fc.pre(mistakesOf(before).length === 0);
        const after = happeningNow(before, time, now);
        expect(after[time as keyof typeof after]).toBe(now);
        expect(mistakesOf(after)).toEqual([]);
        expect(after.openedAt).not.toBe('');
        expect(notesOf(after)).not.toContainEqual(expect.objectContaining({ field: time, code: 'AFTER_AS_OF' }));
        // No more is changed than has to be: what is cleared would be a mistake.
        for (const other of times.filter((other) => after[other as keyof typeof after] === ''))
          if (told[other] !== '' && other !== time && other !== 'at')
            expect(mistakesOf({ ...after, [other]: told[other] })).not.toEqual([]);
      },
    ),
  );
});

test('the targets are those of the level, in its order', () => {
  const names = (changes: object) => answerOf({ ...initial, ...changes }).map(({ name }) => name);
  expect(names({})).toEqual(['reaction', 'delivery', 'return']);
  expect(names({ level: 'code', code: '8x5x8' })).toEqual(['delivery']);
  const { cases } = worstOf({ ...initial, level: 'code', code: '8x5x8' });
  expect(cases.map(({ target }) => target)).toEqual(['delivery']);
});

test('a new ticket is empty, keeps the level, and can be linked to', () => {
  const empty = newTicket({ ...initial, level: 'premier', priority: 'P1', year: '2026', at: initial.openedAt });
  expect(empty).toEqual({ ...newTicket(initial), level: 'premier', priority: 'P1' });
  expect(times.filter((time) => empty[time as keyof typeof empty] !== '')).toEqual([]);
  expect(mistakesOf(empty)).toEqual([]);
  expect(fromHash(`#${toHash(empty)}`, 'en')).toEqual(empty);
});

test('a time that has no effect is reported as such', () => {
  const notes = (changes: object) => notesOf({ ...initial, ...changes }).map(({ field, code }) => `${field} ${code}`);
  const at = '2025-12-23T14:00:00+01:00';
  expect(notes({})).toEqual([]);
  expect(notes({ at })).toEqual(['confirmedAt AFTER_AS_OF']);
  expect(notes({ at: initial.confirmedAt })).toEqual([]);
  expect(notes({ returnedAt: '2026-02-01T10:00:00+01:00' })).toEqual(['returnedAt NOT_STARTED']);
  expect(notes({ confirmedAt: '', deliveredAt: at })).toEqual(['deliveredAt NOT_STARTED']);
  expect(notes({ level: 'sos8x5', confirmedAt: '', arrivedAt: at })).toEqual(['arrivedAt NOT_STARTED']);
  expect(notes({ level: 'basic', confirmedAt: '', dispatchedAt: at })).toEqual(['dispatchedAt NOT_STARTED']);
});

test('a link without a ticket shows the first one, and a link written by hand may contain plus signs', () => {
  expect(fromHash('#lang=pl&year=2024', 'en')).toEqual({ ...initial, lang: 'pl', year: '2024' });
  expect(fromHash('', 'pl')).toEqual({ ...initial, lang: 'pl' });
  const { openedAt, confirmedAt } = initial;
  const written = fromHash(`#openedAt=${openedAt}&confirmedAt=${encodeURIComponent(confirmedAt)}`, 'en');
  expect(written).toEqual(initial);
});

test('every mistake that can be made on the page has its own message in both languages', () => {
  const wrong = [
    { openedAt: 'yesterday' },
    { openedAt: '2025-02-30T10:00Z' },
    { confirmedAt: '2025-12-23T15:00' },
    { confirmedAt: '1492-12-23T15:00Z' },
    { confirmedAt: '2025-12-01T15:00Z' },
    { level: 'nonsense' },
    { priority: 'P9' },
    { level: 'code', code: '' },
    { level: 'code', code: 'often' },
    { level: 'code', code: '12x5xNBD' },
  ].flatMap((changes) => mistakesOf({ ...initial, ...changes }));
  expect(['1990', '2099', undefined].map((year) => worstOf(initial, year).mistake)).toEqual([null, null, null]);
  const years = ['then', '1989', '2100', '0'].map((year) => worstOf(initial, year).mistake);
  const found: Parameters<typeof mistakeText>[0][] = [...wrong, ...years.filter((mistake) => mistake !== null)];
  found.push(...notesOf({ ...initial, at: initial.openedAt, returnedAt: initial.openedAt, confirmedAt: '' }));
  found.push(...notesOf({ ...initial, at: initial.openedAt }));
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(knownCodes));
  for (const mistake of found) {
    const [en, pl] = [mistakeText(mistake, 'en', texts.en), mistakeText(mistake, 'pl', texts.pl)];
    expect([en, pl].filter((text) => /undefined|cannot be computed|nie da się|Temporal|epoch/.test(text))).toEqual([]);
    expect(pl).not.toBe(en);
  }
});

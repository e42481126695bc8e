// The sentences that few tickets need, in both languages, word for word: every month and weekday, every plural form, times down
// to the millisecond. They were proofread when they were written; a change shows up here.
import type { ExplanationStep, StepRule } from 'hezo-sla';
import { expect, test } from 'vitest';
import { english } from '../../src/explain/english.js';
import { momentOf } from '../../src/explain/local.js';
import { polish } from '../../src/explain/polish.js';
import { sentenceOf } from '../../src/explain/wording.js';
import { readZone } from '../../src/time/zone.js';

const zone = readZone('Europe/Warsaw', 'timeZone');
const cited = { rule: 'DELIV-1' as StepRule, basis: null };
const at = (local: string): Date => new Date(`${local}+01:00`);
const HOUR = 3_600_000;
/** At the edges of English ordinals and Polish plural forms. */
const amounts = [1, 2, 3, 4, 5, 11, 12, 13, 14, 15, 21, 22, 24, 25, 102, 112];
const noon = at('2026-11-20T12:00');

/** Intervals of half an hour, an hour apart. */
const intervals = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const from = noon.getTime() + i * HOUR;
    return { from: new Date(from), to: new Date(from + HOUR / 2) };
  });
const served = (ms: number, spans: readonly { from: Date; to: Date }[], carriedOver = false): ExplanationStep => {
  const dueAt = spans.at(-1)?.to ?? noon;
  return { kind: 'service-time', ...cited, ms, intervals: spans, carriedOver, dueAt };
};
const changed = (ms: number): ExplanationStep => {
  const offsets = { offsetBefore: '+01:00', offsetAfter: '+02:00' };
  return { kind: 'clock-change', ...cited, at: at('2026-03-29T02:00'), ms, ...offsets };
};
const late = (ms: number, event = 'confirmed'): ExplanationStep => {
  const cutoff = { time: '09:05', inclusive: true } as const;
  const [limit, startAt] = [at('2026-11-20T09:05'), new Date(at('2026-11-20T09:05').getTime() + ms)];
  return { kind: 'cutoff', ...cited, event, cutoff, at: limit, startAt, inTime: ms <= 0, timeZone: null };
};
const otherwise = {
  dueAt: at('2026-11-20T23:59:59.999'),
  dueOn: '2026-11-20',
  dueLocal: '2026-11-20T23:59:59.999+01:00',
};
const read = (text: string, rest: Partial<Extract<ExplanationStep, { kind: 'interpretation' }>>): ExplanationStep => ({
  kind: 'interpretation',
  rule: null,
  basis: 'interpretation',
  id: 'NBD-5',
  text: { en: text, pl: text },
  otherwise,
  differs: true,
  ...rest,
});
const start = { kind: 'start', ...cited, at: noon, on: '2026-11-20', estimatedFrom: null } as const;
const next = { kind: 'counts-as-next-day', ...cited, from: '2026-11-21', to: '2026-11-23' } as const;
/** The known events, the change that restarts a target, and one of any other name. */
const events = [
  'opened',
  'contacted',
  'confirmed',
  'dispatched',
  'delivered',
  'arrived',
  'repaired',
  'received',
  'returned',
  'priority-changed',
  'waybillReceived',
];

const steps: readonly ExplanationStep[] = [
  // A day of each month; together they miss only Sunday.
  ...Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-0${(i % 9) + 1}`)
    .concat('2026-11-29')
    .flatMap((on): ExplanationStep[] => [
      { kind: 'counts-on-its-date', ...cited, event: 'confirmed', on },
      { kind: 'calendar-days', ...cited, days: 7, from: on, to: on, article: null },
      { ...start, event: 'opened', at: at(`${on}T12:00`), on },
    ]),
  ...amounts.flatMap((days): ExplanationStep[] => [
    { kind: 'calendar-days', ...cited, days, from: '2026-11-20', to: '2026-11-23', article: null },
    { kind: 'business-days', ...cited, days, from: '2026-11-20', to: '2026-11-23' },
  ]),
  // One, a few and many of each unit.
  ...[1, 2, 5]
    .flatMap((n) => [n * HOUR, n * 60_000, n * 1000, n])
    .flatMap((ms) => [served(ms, intervals(1)), changed(ms)]),
  changed(-HOUR / 2),
  served(25 * HOUR + 62_003, intervals(1)),
  ...[0, 2, 8, 9, 10, 12, 13].map((count) => served(HOUR, intervals(count), count > 9)),
  ...[0, -1, 1, 90_000, -HOUR].map((ms) => late(ms)),
  ...['T12:30', 'T12:00:05', 'T12:00:05.007', 'T12:00:00.050', 'T09:00:00.123']
    .map((time) => at(`2026-11-20${time}`))
    .concat(new Date('2026-10-25T00:30:00Z'), new Date('2026-10-25T01:30:00Z'), new Date('2026-10-25T02:30:00Z'))
    .map((to): ExplanationStep => ({ kind: 'moved-to-opening', ...cited, from: noon, to })),
  ...['2026-11-20T18:00', '2026-11-21T12:00', '2026-12-20T12:00', '2027-11-20T12:00', '2027-12-20T12:00']
    .map(at)
    .map((to) => served(HOUR, [{ from: noon, to }])),
  ...events.flatMap((event): ExplanationStep[] => [
    { ...start, event },
    late(-90_000, event),
    { kind: 'counts-on-its-date', ...cited, event, on: '2026-11-21' },
    { ...next, event, unit: 'business-day' },
    { ...next, rule: 'NBD-4', event, unit: 'named-day' },
  ]),
  ...events.slice(-1).map((event): ExplanationStep => ({ ...next, event, unit: 'calendar-day' })),
  ...(['delivery', 'repair'] as const).map(
    (target): ExplanationStep => ({ ...start, event: `${target}-due`, estimatedFrom: { target, until: 'arrived' } }),
  ),
  read('Two days.', {}),
  read('Two days', { id: '§ 4', otherwise: { ...otherwise, dueAt: noon } }),
  read('Two days!', { otherwise: null }),
  read('Somebody else', { differs: false }),
];

/** Only the first of these is the end of its day. */
const ends = ['T23:59:59.999', 'T23:59:59.998', 'T23:59:58.999', 'T23:58:59.999', 'T22:59:59.999', 'T12:00'];

test.each([
  ['en', english],
  ['pl', polish],
] as const)('writes every sentence as in words.%s.txt', async (language, wording) => {
  const { heading, noDeadline, timesAreLocal } = wording;
  const targets = [
    { name: 'reaction', until: ['contacted'] },
    { name: 'delivery', until: ['dispatched'] },
    { name: 'delivery', until: ['delivered'] },
    { name: 'delivery', until: ['arrived', 'delivered'] },
    { name: 'return', until: ['returned'] },
    { name: 'repair', until: ['repaired'] },
  ];
  const sentences = [
    ...steps.map((step) => sentenceOf(step, wording, zone)),
    ...ends.map((time, i) => heading(targets[i], momentOf(zone, at(`2026-11-20${time}`)))),
    ...events.map((event) => noDeadline.waiting('repair', [event])),
    noDeadline.waiting('repair', ['confirmed', 'delivered']),
    noDeadline.waiting('repair', ['confirmed', 'delivered', 'arrived']),
    noDeadline.met('repair'),
    noDeadline.notForPriority('repair', 'P4'),
    noDeadline.notAtLevel('repair', 'Standard'),
    timesAreLocal('Europe/Warsaw'),
  ];
  await expect(`${sentences.join('\n')}\n`).toMatchFileSnapshot(`words.${language}.txt`);
});

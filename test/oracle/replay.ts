// Walks the steps of an explanation by their own dates, with Intl alone: each step must begin where the one before it ended.
// For tickets without pauses and changes of priority. Shares no code with src/.
import type { ExplanationStep } from 'hezo-sla';
import { expect } from 'vitest';
import { dateAfter, endOfDay, instantOf, localTime } from './local-time.js';

/** The time zone of the target's calendar, and that of its cutoff. */
export interface Zones {
  readonly own: string;
  readonly judging: string;
}

type Kind = ExplanationStep['kind'];
type Step<K extends Kind> = Extract<ExplanationStep, { readonly kind: K }>;
type Steps = readonly ExplanationStep[];

/** The only step of a kind, if any. */
export function only<K extends Kind>(steps: Steps, kind: K): Step<K> | undefined {
  const found = steps.filter((step): step is Step<K> => step.kind === kind);
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0];
}

/** Where the count stands: a local date, and the instant from which it counts at the earliest. */
interface Count {
  readonly date: string;
  readonly ms: number;
}

/** The instant to which the steps lead. */
export function replay(steps: Steps, zones: Zones): number {
  const start = replayStart(steps, zones);
  const counted = replayOpening(steps, replayNextDay(steps, start), zones);
  const time = only(steps, 'service-time');
  return time ? replayTime(time, counted, steps) : replayEnd(steps, replayDays(steps, counted.date), counted, zones);
}

function replayStart(steps: Steps, { own, judging }: Zones): Count {
  const start = only(steps, 'start');
  if (!start) throw new Error('no start');
  const ms = start.at.getTime();
  expect(start.on).toBe(localTime(ms, own).date);
  return { date: localTime(ms, start.estimatedFrom ? own : judging).date, ms };
}

/** What of the steps comes before one of a kind, or all of them. */
function before(steps: Steps, ...kinds: readonly Kind[]): Steps {
  const end = steps.findIndex(({ kind }) => kinds.includes(kind));
  return end < 0 ? steps : steps.slice(0, end);
}

/** What of the steps comes after one of a kind. */
function after(steps: Steps, ...kinds: readonly Kind[]): Steps {
  return steps.slice(steps.findIndex(({ kind }) => kinds.includes(kind)) + 1);
}

/** The date a number of days later, not counting skipped days. */
function walk(steps: Steps, from: string, days: number): string {
  // A date without service puts off an opening and no more: it may well be a business day, or one of the calendar days.
  const skipped = new Set(
    steps.flatMap((step) => (step.kind === 'skipped-day' && step.reason !== 'no-hours' ? [step.on] : [])),
  );
  let date = from;
  for (let left = days; left > 0; ) {
    date = dateAfter(date, 1);
    if (!skipped.has(date)) left -= 1;
  }
  return date;
}

function replayNextDay(steps: Steps, start: Count): Count {
  const late = only(steps, 'after-cutoff');
  if (late) expect(late.from).toBe(start.date);
  const next = only(steps, 'counts-as-next-day');
  if (!next) return start;
  expect(next.from).toBe(start.date);
  expect(next.to).toBe(walk(before(steps, 'counts-as-next-day'), start.date, 1));
  return { date: next.to, ms: Number.NaN };
}

function replayOpening(steps: Steps, counted: Count, { judging }: Zones): Count {
  const moved = only(steps, 'moved-to-opening');
  if (!moved) return counted;
  // Later than the beginning of a date, whatever that is, where the start counts from there.
  if (!Number.isNaN(counted.ms)) expect(moved.from.getTime()).toBe(counted.ms);
  else expect(localTime(moved.from.getTime(), judging).date).toBe(counted.date);
  const ms = moved.to.getTime();
  expect(ms).toBeGreaterThan(moved.from.getTime());
  return { date: localTime(ms, judging).date, ms };
}

function replayTime({ ms, intervals, dueAt }: Step<'service-time'>, counted: Count, steps: Steps): number {
  let left = ms;
  let last = Number.NaN;
  intervals.forEach(({ from, to }, i) => {
    if (i > 0) expect(from.getTime()).toBeGreaterThan(last);
    else if (!Number.isNaN(counted.ms)) expect(from.getTime()).toBe(counted.ms);
    last = to.getTime();
    left -= last - from.getTime();
  });
  expect(left).toBe(0);
  const [due, start] = [dueAt.getTime(), only(steps, 'start')?.at.getTime() ?? 0];
  if (intervals.length > 0) expect(due).toBe(last);
  else expect(due).toBeGreaterThanOrEqual(start);
  return due;
}

function replayDays(steps: Steps, date: string): string {
  const kinds = ['business-days', 'calendar-days'] as const;
  const days = only(steps, kinds[0]) ?? only(steps, kinds[1]);
  if (!days) throw new Error('no days');
  expect(days.from).toBe(date);
  // Any date is a calendar day, but nothing is due on one that the zone skipped. A day off that put off an opening is none of them.
  const skipped = before(steps, ...kinds).filter(
    (step) => days.kind === 'business-days' || (step.kind === 'skipped-day' && step.reason === 'no-such-date'),
  );
  const isByDate = days.kind === 'calendar-days' || days.days === 0;
  const dueDay = isByDate ? walk(skipped, dateAfter(date, days.days - 1), 1) : walk(skipped, date, days.days);
  expect(days.to).toBe(dueDay);
  const past = only(steps, 'past-day');
  if (!past) return days.to;
  expect(past.from).toBe(days.to);
  const later = before(after(steps, ...kinds), 'past-day');
  let next = days.to;
  while (next < past.to) next = walk(later, next, 1);
  expect(past.to).toBe(next);
  return past.to;
}

/** The end of the last day, or of the day that replaces it. */
function replayEnd(steps: Steps, date: string, counted: Count, { own }: Zones): number {
  const [moved, end] = [only(steps, 'last-day-moved'), only(steps, 'day-end')];
  if (!end) throw new Error('no end of the day');
  const skipped = before(after(steps, 'past-day', 'business-days', 'calendar-days'), 'last-day-moved', 'day-end');
  if (moved) {
    expect(skipped.some((step) => step.kind === 'skipped-day' && step.on === date)).toBe(true);
    expect([moved.from, moved.to]).toEqual([date, walk(skipped, date, 1)]);
  }
  expect(end.on).toBe(moved?.to ?? date);
  return replayDayEnd(end, counted, own);
}

function replayDayEnd({ on, ends, dueAt }: Step<'day-end'>, counted: Count, zone: string): number {
  const dueMs = dueAt.getTime();
  if (ends === 'midnight') expect(dueMs).toBe(endOfDay(on, zone));
  else if (ends.includes(':')) expect(dueMs).toBe(instantOf(on, ends, zone));
  // A window of that date may close in the next morning.
  else if (ends === 'closing') expect([on, dateAfter(on, 1)]).toContain(localTime(dueMs - 1, zone).date);
  else if (!Number.isNaN(counted.ms)) expect(dueMs % 60_000).toBe(counted.ms % 60_000);
  return dueMs;
}

// Walks the steps of an explanation by their own dates, with Intl alone: each step must begin where the one before it ended.
// Shares no code with src/.
import type { Explanation, ExplanationStep } from 'hezo-sla';
import { expect } from 'vitest';
import { dateAfter, endOfDay, localTime } from './local-time.js';

const ZONE = 'Europe/Warsaw';

type Kind = ExplanationStep['kind'];
type Step<K extends Kind> = Extract<ExplanationStep, { readonly kind: K }>;
type Steps = readonly ExplanationStep[];

/** The only step of a kind, if any. */
export function only<K extends Kind>(steps: Steps, kind: K): Step<K> | undefined {
  const found = steps.filter((step): step is Step<K> => step.kind === kind);
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0];
}

/** The instant to which the steps lead. */
export function replay({ steps }: Explanation): number {
  const [date, counted] = replayStart(steps);
  const time = only(steps, 'service-time');
  return time ? replayTime(time, counted) : replayEnd(steps, replayDays(steps, replayNextDay(steps, date)));
}

/** Where the count begins: its local date and its instant. */
function replayStart(steps: Steps): readonly [date: string, counted: number] {
  const [start, moved] = [only(steps, 'start'), only(steps, 'moved-to-opening')];
  if (!start) throw new Error('no start');
  if (moved) expect(moved.from).toEqual(start.at);
  const counted = (moved?.to ?? start.at).getTime();
  const { date } = localTime(counted, ZONE);
  if (!moved) expect(start.on).toBe(date);
  return [date, counted];
}

function replayTime({ ms, intervals, carriedOver, dueAt }: Step<'service-time'>, counted: number): number {
  let left = ms;
  let last = counted;
  intervals.forEach(({ from, to }, i) => {
    if (i === 0) expect(from.getTime()).toBe(counted);
    else expect(from.getTime()).toBeGreaterThan(last);
    last = to.getTime();
    left -= last - from.getTime();
  });
  expect([left, carriedOver]).toEqual([0, intervals.length > 1]);
  expect(dueAt.getTime()).toBe(last);
  return last;
}

/** The date a number of days later, not counting skipped days. */
function walk(steps: Steps, from: string, days: number): string {
  const skipped = skippedDates(steps);
  let date = from;
  for (let left = days; left > 0; ) {
    date = dateAfter(date, 1);
    if (!skipped.has(date)) left -= 1;
  }
  return date;
}

const skippedDates = (steps: Steps): ReadonlySet<string> =>
  new Set(steps.flatMap((step) => (step.kind === 'skipped-day' ? [step.on] : [])));

function replayNextDay(steps: Steps, date: string): string {
  const next = only(steps, 'counts-as-next-day');
  if (!next) return date;
  expect(next.from).toBe(date);
  expect(next.to).toBe(next.unit === 'business-day' ? walk(steps, date, 1) : dateAfter(date, 1));
  return next.to;
}

function replayDays(steps: Steps, date: string): string {
  const days = only(steps, 'business-days') ?? only(steps, 'calendar-days');
  if (!days) throw new Error('no days');
  expect(days.from).toBe(date);
  expect(days.to).toBe(days.kind === 'business-days' ? walk(steps, date, days.days) : dateAfter(date, days.days));
  return days.to;
}

/** The end of the last day, or of the day that replaces it. */
function replayEnd(steps: Steps, date: string): number {
  const [moved, end] = [only(steps, 'last-day-moved'), only(steps, 'day-end')];
  const last = skippedDates(steps).has(date) ? walk(steps, date, 1) : date;
  expect(moved ? [moved.from, moved.to] : [last, last]).toEqual([date, last]);
  if (!end) throw new Error('no end of the day');
  expect(end.on).toBe(last);
  const dueMs = end.dueAt.getTime();
  if (end.ends === 'midnight') expect(dueMs).toBe(endOfDay(last, ZONE));
  else expect(localTime(dueMs - 1, ZONE).date).toBe(last);
  return dueMs;
}

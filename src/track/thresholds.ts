import { SlaError } from '../errors.js';
import { readList, readRecord, refuse } from '../input.js';
import { readWithin } from '../terms/read-length.js';
import type { DurationInput } from '../time/duration.js';

/** When to be warned: at a share of a target's time, such as 0.8, or 1.5 when it is overdue by half of it; or an elapsed time
 * before or after its deadline. */
export type Threshold =
  | number
  | { readonly before: DurationInput; readonly after?: undefined }
  | { readonly after: DurationInput; readonly before?: undefined };

/** A threshold that was asked for, and when it is reached. */
export interface Warning {
  readonly threshold: Threshold;
  /** While the target is paused, the instant if it went on at once; once it has ended, the one that would have been; where the
   * share was used up when it was carried over to another target, the change. */
  readonly at: Date;
  /** In a pause that moves the deadline on as it lasts, `before` and `after` are as they were when it began. */
  readonly reached: boolean;
}

/** A threshold as it is computed with: a share, or an elapsed time after the deadline, less than zero before it. */
export interface ReadThreshold {
  readonly source: Threshold;
  readonly share: number | null;
  readonly offsetMs: number;
}

/** One for each percent. */
const MOST_THRESHOLDS = 100;

/** A hundred times as long as was owed is late by any standard. */
const MOST_SHARE = 100;

// Written out: a template would stay in the bundle of a program that tracks nothing.
const accepted = 'a share greater than 0 and at most 100, such as 0.8, or { before } or { after } a duration';

/** Thresholds as a caller gives them, if any: each once, shares first, then times from the earliest to the latest. */
export function readThresholds(value: unknown): readonly ReadThreshold[] {
  if (value === undefined) return [];
  const list = readList(value, 'thresholds', 'an array of shares such as 0.8', MOST_THRESHOLDS);
  const read = list.map((item, i) => readThreshold(item, `thresholds[${i}]`)).sort(inOrder);
  return read.filter((threshold, i) => i === 0 || inOrder(read[i - 1], threshold) !== 0);
}

function inOrder(a: ReadThreshold, b: ReadThreshold): number {
  if (a.share !== null && b.share !== null) return a.share - b.share;
  return Number(a.share === null) - Number(b.share === null) || a.offsetMs - b.offsetMs;
}

function readThreshold(value: unknown, field: string): ReadThreshold {
  if (typeof value === 'number')
    return value > 0 && value <= MOST_SHARE
      ? { source: value, share: value, offsetMs: 0 }
      : refuse(value, field, accepted);
  const given = readRecord(value, field, ['before', 'after'], accepted);
  const { before, after } = given;
  if (before !== undefined && after !== undefined) {
    const instead = 'Give two thresholds';
    throw new SlaError('CONFLICTING_FIELDS', { field: `${field}.after`, other: `${field}.before`, instead });
  }
  if (after !== undefined) {
    const { source, ms } = readWithin(after, `${field}.after`);
    return { source: Object.freeze({ after: source }), share: null, offsetMs: ms };
  }
  const { source, ms } = readWithin(before, `${field}.before`);
  return { source: Object.freeze({ before: source }), share: null, offsetMs: -ms };
}

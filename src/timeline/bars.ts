import { clipIntervals, type Interval, withoutIntervals } from '../calendar/interval.js';
import type { Axis } from './axis.js';
import { painted } from './palette.js';
import type { Bar } from './scene.js';
import { element } from './svg.js';

/** Of a bar where its time counts, in pixels. */
export const BAR_HEIGHT = 12;
/** Where it does not count. */
const THIN = 3;
/** What is narrower is drawn as wide as this, and so is what lies less than this apart drawn as one. */
const LEAST = 1;

/** What of a bar is of one kind. */
export interface Stretch extends Interval {
  readonly kind: 'projected' | 'used' | 'left' | 'paused' | 'overdue';
}

/** A bar in stretches: used, paused and left up to the deadline, and overdue after it. */
export function stretchesOf({ startMs, dueMs, projected, progress }: Bar): readonly Stretch[] {
  if (!progress) return [{ kind: projected ? 'projected' : 'left', from: startMs, to: dueMs }];
  const { nowMs, pauses } = progress;
  const usedTo = Math.min(nowMs, dueMs);
  const paused = clipIntervals(pauses, startMs, usedTo);
  const used = withoutIntervals([{ from: startMs, to: usedTo }], paused);
  const stretches: readonly Stretch[] = [
    ...used.map(({ from, to }): Stretch => ({ kind: 'used', from, to })),
    ...paused.map(({ from, to }): Stretch => ({ kind: 'paused', from, to })),
    { kind: 'left', from: nowMs, to: dueMs },
    { kind: 'overdue', from: dueMs, to: nowMs },
  ];
  return stretches.filter(({ from, to }) => from < to);
}

/** A bar, thick where its time counts and thin where it does not, and its deadline at the end. */
export function drawnBar(axis: Axis, bar: Bar, top: number): string {
  const middle = top + BAR_HEIGHT / 2;
  const stretches = stretchesOf(bar);
  // All of a kind at once, so that there are never more shapes than pixels.
  const drawn = [...new Set(stretches.map(({ kind }) => kind))].flatMap((kind) => {
    const paint = painted(kind);
    const rectangle = (height: number) => (span: PixelSpan) =>
      element('rect', { ...paint, ...span, y: middle - height / 2, height });
    const ofKind = stretches.filter((stretch) => stretch.kind === kind);
    const { open } = bar;
    // Where columns are months nobody can tell the hours apart.
    if (!open || axis.unit === 'month') return pixelsOf(axis, ofKind).map(rectangle(BAR_HEIGHT));
    const counted = ofKind.flatMap(({ from, to }) => open.intervals(from, to));
    return [...pixelsOf(axis, ofKind).map(rectangle(THIN)), ...pixelsOf(axis, counted).map(rectangle(BAR_HEIGHT))];
  });
  const x = axis.x(bar.dueMs);
  const due = { x1: x, x2: x, y1: top - 2, y2: top + BAR_HEIGHT + 2, 'stroke-width': 2 };
  return drawn.join('') + element('line', { ...painted('now'), ...due });
}

/** A stretch of the line of time, in pixels. */
export interface PixelSpan {
  readonly x: number;
  readonly width: number;
}

/** Intervals, in order, as they are seen: each wide enough to be, and one where a gap is too narrow. There are never more
 * than there are pixels, however many intervals there are. */
export function pixelsOf({ x }: Axis, intervals: readonly Interval[]): readonly PixelSpan[] {
  const spans: { x: number; width: number }[] = [];
  for (const { from, to } of intervals) {
    const left = x(from);
    const right = Math.max(x(to), left + LEAST);
    const last = spans.at(-1);
    if (last && left - (last.x + last.width) < LEAST) last.width = Math.max(right - last.x, last.width);
    else spans.push({ x: left, width: right - left });
  }
  return spans;
}

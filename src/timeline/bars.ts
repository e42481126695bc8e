import { clipIntervals, type Interval, withoutIntervals } from '../calendar/interval.js';
import { openIntervals } from '../calendar/open-intervals.js';
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

/** A bar in stretches: used, paused and left up to the deadline, and overdue after it. Seen from no instant nothing is used. */
export function stretchesOf({ startMs, dueMs, projected, pauses, progress }: Bar): readonly Stretch[] {
  const nowMs = progress?.nowMs ?? dueMs;
  // What a pause holds is not overdue, though its deadline so far may lie behind.
  const toMs = progress?.state === 'breached' ? dueMs : nowMs;
  const paused = clipIntervals(pauses, startMs, toMs);
  const counted = withoutIntervals([{ from: startMs, to: toMs }], paused);
  const kind = progress ? 'used' : projected ? 'projected' : 'left';
  const stretches: readonly Stretch[] = [
    ...counted.map(({ from, to }): Stretch => ({ kind, from, to })),
    ...paused.map(({ from, to }): Stretch => ({ kind: 'paused', from, to })),
    { kind: 'left', from: nowMs, to: dueMs },
    { kind: 'overdue', from: toMs, to: nowMs },
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
    // Where columns are months nobody can tell the hours apart.
    const counted = axis.unit === 'month' ? null : countedOf(bar, ofKind);
    if (!counted) return pixelsOf(axis, ofKind).map(rectangle(BAR_HEIGHT));
    return [...pixelsOf(axis, ofKind).map(rectangle(THIN)), ...pixelsOf(axis, counted).map(rectangle(BAR_HEIGHT))];
  });
  const x = axis.x(bar.dueMs);
  const due = { x1: x, x2: x, y1: top - 2, y2: top + BAR_HEIGHT + 2, 'stroke-width': 2 };
  return drawn.join('') + element('line', { ...painted('now'), ...due });
}

/** The parts of stretches that count; null where all of them do. */
export function countedOf({ open, startMs, countsMs }: Bar, stretches: readonly Stretch[]): readonly Interval[] | null {
  if (!open && countsMs === startMs) return null;
  const since = clipIntervals(stretches, countsMs, Number.POSITIVE_INFINITY);
  return open ? since.flatMap(({ from, to }) => openIntervals(open, from, to)) : since;
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

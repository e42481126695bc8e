import { momentOf } from '../explain/local.js';
import { laneCount, lanesOf } from './lanes.js';
import { type Paint, painted } from './palette.js';
import type { Mark } from './scene.js';
import { BASELINE, LINE_HEIGHT, type Part, type Sheet, SMALL_SIZE } from './sheet.js';
import { element, numberText, tooltip } from './svg.js';
import { fitted, textAt, widthOf } from './text.js';

const RADIUS = 4;
/** From the middle of a mark to its label, in pixels. */
const OFFSET = 8;

/** What happened, each mark in a lane of its own as far as labels need it, with a line down to the bars. */
export function marks(sheet: Sheet, top: number): Part & { readonly linesTo: (bottom: number) => string } {
  const shown = toldApart(sheet);
  const placed = shown.map((mark) => placedMark(sheet, mark));
  const lanes = lanesOf(placed);
  const height = laneCount(lanes) * LINE_HEIGHT + 4;
  const yOf = (i: number): number => top + lanes[i] * LINE_HEIGHT;
  const shapes = shown.map((mark, i) => shapeOf(sheet, mark, placed[i].at, yOf(i) + LINE_HEIGHT / 2));
  const texts = placed.map(({ text, x, paint }, i) =>
    textAt(text, { x, y: yOf(i) + BASELINE, size: SMALL_SIZE, paint }),
  );
  const linesTo = (bottom: number): string =>
    shown.map(({ kind }, i) => lineOf(kind, placed[i].at, yOf(i) + LINE_HEIGHT / 2, bottom)).join('');
  return { height, shapes: shapes.join(''), texts: texts.join(''), linesTo };
}

/** The marks, but of changes of priority that lie on each other only the last: a ticket may have any number of them. */
function toldApart({ axis, scene }: Sheet): readonly Mark[] {
  let next = Number.POSITIVE_INFINITY;
  return scene.marks
    .toReversed()
    .flatMap((mark) => {
      if (mark.kind !== 'priority') return [mark];
      const x = axis.x(mark.ms);
      if (next - x < RADIUS) return [];
      next = x;
      return [mark];
    })
    .toReversed();
}

interface PlacedMark {
  /** The middle of the mark. */
  readonly at: number;
  readonly text: string;
  /** Where the text begins. */
  readonly x: number;
  /** Of the mark and its text together. */
  readonly left: number;
  readonly right: number;
  readonly paint: Paint;
}

/** The label to the right of its mark, or to the left where that is the end of the picture. */
function placedMark(sheet: Sheet, mark: Mark): PlacedMark {
  const { axis } = sheet;
  const at = axis.x(mark.ms);
  const room = Math.max(at - axis.left, axis.right - at) - OFFSET;
  const text = fitted(labelOf(sheet, mark), SMALL_SIZE, room);
  const width = widthOf(text, SMALL_SIZE);
  const paint = mark.kind === 'now' || mark.kind === 'cutoff' ? 'quiet' : 'text';
  if (at + OFFSET + width <= axis.right) {
    return { at, text, x: at + OFFSET, left: at - RADIUS, right: at + OFFSET + width, paint };
  }
  const x = at - OFFSET - width;
  return { at, text, x, left: x, right: at + RADIUS, paint };
}

/** 'fault confirmed 15:00'; where columns are months, with the date in place of the time, except of a cutoff. */
function labelOf(sheet: Sheet, mark: Mark): string {
  const moment = momentOf(sheet.scene.calendar.zone, new Date(mark.ms));
  const isTime = sheet.axis.unit === 'day' || mark.kind === 'cutoff';
  return `${nameOf(sheet, mark)} ${isTime ? sheet.wording.time(moment) : moment.date}`;
}

/** The same with the date and the time. */
export function markSentence(sheet: Sheet, mark: Mark): string {
  const moment = momentOf(sheet.scene.calendar.zone, new Date(mark.ms));
  return `${nameOf(sheet, mark)}: ${sheet.wording.when(moment)}`;
}

function nameOf({ words }: Sheet, { kind, note }: Mark): string {
  return note ? `${words.marks[kind]} ${note}` : words.marks[kind];
}

function shapeOf(sheet: Sheet, mark: Mark, x: number, y: number): string {
  const { kind } = mark;
  if (kind === 'cutoff') return '';
  const told = tooltip(markSentence(sheet, mark));
  if (kind === 'now') return polygon([x - 5, y - 4, x + 5, y - 4, x, y + 4], told);
  if (kind === 'priority') return polygon([x, y - 5, x + 5, y, x, y + 5, x - 5, y], told);
  return element('circle', { ...painted('event'), cx: x, cy: y, r: RADIUS }, told);
}

function polygon(points: readonly number[], told: string): string {
  return element('polygon', { ...painted('event'), points: points.map(numberText).join(' ') }, told);
}

function lineOf(kind: Mark['kind'], x: number, top: number, bottom: number): string {
  const line = { x1: x, x2: x, y1: top, y2: bottom, 'stroke-width': 1.5 };
  if (kind === 'cutoff') return element('line', { ...painted('cutoff'), ...line, 'stroke-dasharray': '5 3' });
  if (kind === 'now') return element('line', { ...painted('now'), ...line });
  return element('line', { ...painted('guide'), ...line, 'stroke-width': 1, 'stroke-dasharray': '1 3' });
}

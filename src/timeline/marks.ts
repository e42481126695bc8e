import { momentOf } from '../explain/local.js';
import type { Wording } from '../explain/wording.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import type { KnownEvent } from '../terms/target-words.js';
import { laneCount, lanesOf } from './lanes.js';
import { type Paint, painted } from './palette.js';
import type { Mark } from './scene-marks.js';
import { BASELINE, LINE_HEIGHT, type Part, type Sheet, SMALL_SIZE } from './sheet.js';
import { element, numberText, tooltip } from './svg.js';
import { fitted, textAt, widthOf } from './text.js';
import type { TimelineWords } from './words.js';

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
    shown.map((mark, i) => lineOf(mark, placed[i].at, yOf(i) + LINE_HEIGHT / 2, bottom)).join('');
  return { height, shapes: shapes.join(''), texts: texts.join(''), linesTo };
}

/** The marks, but of changes that lie on each other only the last: a ticket may have any number of them. */
function toldApart({ axis, scene }: Sheet): readonly Mark[] {
  let next = Number.POSITIVE_INFINITY;
  return scene.marks
    .toReversed()
    .flatMap((mark): readonly Mark[] => {
      if (mark.kind !== 'change') return [mark];
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
  const text = labelOf(sheet, mark, room);
  const width = widthOf(text, SMALL_SIZE);
  const paint = mark.kind === 'now' || mark.kind === 'cutoff' ? 'quiet' : 'text';
  if (at + OFFSET + width <= axis.right) {
    return { at, text, x: at + OFFSET, left: at - RADIUS, right: at + OFFSET + width, paint };
  }
  const x = at - OFFSET - width;
  return { at, text, x, left: x, right: at + RADIUS, paint };
}

/** 'fault confirmed 15:00'; where columns are months, with the date in place of the time, except of a cutoff. A name that is too
 * long is cut, and not the time. */
function labelOf(sheet: Sheet, mark: Mark, room: number): string {
  const moment = momentOf(sheet.scene.calendar.zone, new Date(mark.ms));
  const isTime = sheet.axis.unit === 'day' || mark.kind === 'cutoff';
  const when = ` ${isTime ? sheet.wording.time(moment) : moment.date}`;
  return fitted(nameOf(sheet, mark), SMALL_SIZE, room - widthOf(when, SMALL_SIZE)) + when;
}

/** The same with the date and the time. */
export function markSentence(sheet: Sheet, mark: Mark): string {
  const moment = momentOf(sheet.scene.calendar.zone, new Date(mark.ms));
  return `${nameOf(sheet, mark)}: ${sheet.wording.when(moment)}`;
}

function nameOf({ locale, wording, words }: Sheet, mark: Mark): string {
  const { marks } = words;
  switch (mark.kind) {
    case 'event':
      return eventName(words, mark.event);
    case 'change': {
      const changed = [mark.level && `${marks.level} ${mark.level[locale]}`];
      return [...changed, mark.priority && `${marks.priority} ${mark.priority}`].filter(Boolean).join(', ');
    }
    case 'cutoff':
      return mark.targets ? `${marks.cutoff} (${titlesOf(wording, mark.targets)})` : marks.cutoff;
    default:
      return marks.now;
  }
}

function eventName({ events }: TimelineWords, event: string): string {
  // An event may be called as something that every object inherits. What has a word is one of those that are known.
  return Object.hasOwn(events, event) ? events[event as KnownEvent] : event;
}

/** As many targets as are worth reading beside a mark. */
const MOST_TITLES = 3;

function titlesOf({ title }: Wording, targets: readonly CompiledTarget[]): string {
  const titles = targets.slice(0, MOST_TITLES).map(({ name, until }) => title(name, until[0]));
  return [...titles, ...(targets.length > MOST_TITLES ? ['…'] : [])].join(', ');
}

function shapeOf(sheet: Sheet, mark: Mark, x: number, y: number): string {
  const { kind } = mark;
  if (kind === 'cutoff') return mark.targets ? cutoffLine(x, y - LINE_HEIGHT / 2, y + LINE_HEIGHT / 2) : '';
  const told = tooltip(markSentence(sheet, mark));
  if (kind === 'now') return polygon([x - 5, y - 4, x + 5, y - 4, x, y + 4], told);
  if (kind === 'change') return polygon([x, y - 5, x + 5, y, x, y + 5, x - 5, y], told);
  return element('circle', { ...painted('event'), cx: x, cy: y, r: RADIUS }, told);
}

function polygon(points: readonly number[], told: string): string {
  return element('polygon', { ...painted('event'), points: points.map(numberText).join(' ') }, told);
}

/** A cutoff, from one height to another. */
export function cutoffLine(x: number, y1: number, y2: number): string {
  const line = { x1: x, x2: x, y1, y2, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' };
  return element('line', { ...painted('cutoff'), ...line });
}

/** Down to the last bar. Of several cutoffs each has a line only in the rows of its targets. */
function lineOf(mark: Mark, x: number, top: number, bottom: number): string {
  const { kind } = mark;
  if (kind === 'cutoff') return mark.targets ? '' : cutoffLine(x, top, bottom);
  const line = { x1: x, x2: x, y1: top, y2: bottom, 'stroke-width': 1.5 };
  if (kind === 'now') return element('line', { ...painted('now'), ...line });
  return element('line', { ...painted('guide'), ...line, 'stroke-width': 1, 'stroke-dasharray': '1 3' });
}

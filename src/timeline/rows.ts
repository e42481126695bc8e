import { momentOf } from '../explain/local.js';
import { MINUTE_MS } from '../time/civil.js';
import { BAR_HEIGHT, drawnBar } from './bars.js';
import type { Bar } from './scene.js';
import { BASELINE, LINE_HEIGHT, type Part, type Sheet, SIZE } from './sheet.js';
import { textAt, wrapped } from './text.js';

/** A clock of the ticket: what is said of it, and its bar where it has one. */
export interface Row {
  readonly sentence: string;
  readonly bar: Bar | null;
}

/** The three clocks. */
export function rowsOf(sheet: Sheet): readonly Row[] {
  const { scene, wording, words } = sheet;
  const { milestone } = scene.commitment.delivery;
  const row = (bar: Bar | null, otherwise: string): Row => ({
    sentence: bar ? sentenceOf(sheet, bar) : otherwise,
    bar,
  });
  return [
    row(scene.reaction, words.notOpened),
    row(scene.delivery, wording.withoutDelivery),
    row(scene.return, wording.withoutReturn[milestone]),
  ];
}

/** 'Delivery: by the end of Tuesday, 29 December 2026 (2 hours left)' */
function sentenceOf({ scene, wording, words }: Sheet, { milestone, dueMs, progress }: Bar): string {
  const heading = wording.heading(milestone, momentOf(scene.calendar.zone, new Date(dueMs)));
  if (!progress) return heading;
  const length = wording.length(toldMs(Math.abs(dueMs - progress.nowMs)));
  return `${heading} (${words.state(progress, length)})`;
}

/** Whole minutes, unless there is none: nobody reads milliseconds off a picture. */
function toldMs(ms: number): number {
  return ms < MINUTE_MS ? ms : ms - (ms % MINUTE_MS);
}

/** A clock as a sentence, in as many lines as it needs, and its bar below. */
export function drawnRow({ axis, words }: Sheet, { sentence, bar }: Row, top: number): Part {
  const lines = wrapped(words.breakable(sentence), SIZE, axis.right - axis.left);
  const paint = bar ? 'text' : 'quiet';
  const texts = lines.map((line, i) =>
    textAt(line, { x: axis.left, y: top + i * LINE_HEIGHT + BASELINE, size: SIZE, paint }),
  );
  const height = lines.length * LINE_HEIGHT + ROW_GAP;
  if (!bar) return { height, shapes: '', texts: texts.join('') };
  const barTop = top + lines.length * LINE_HEIGHT + TEXT_GAP;
  return { height: height + TEXT_GAP + BAR_HEIGHT, shapes: drawnBar(axis, bar, barTop), texts: texts.join('') };
}

/** Between a sentence and its bar, and between two clocks, in pixels. */
const TEXT_GAP = 2;
const ROW_GAP = 12;

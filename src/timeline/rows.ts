import { momentOf } from '../explain/local.js';
import { MINUTE_MS } from '../time/civil.js';
import { BAR_HEIGHT, drawnBar } from './bars.js';
import type { Bar } from './scene.js';
import { LINE_HEIGHT, type Part, type Sheet, SIZE } from './sheet.js';
import { paragraph } from './text.js';

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
  const { left, right } = axis;
  const placed = { x: left, y: top, size: SIZE, paint: bar ? 'text' : 'quiet' } as const;
  const said = paragraph(words.breakable(sentence), placed, right - left, LINE_HEIGHT);
  if (!bar) return { height: said.height + ROW_GAP, shapes: '', texts: said.texts };
  const barTop = said.height + TEXT_GAP;
  return { height: barTop + BAR_HEIGHT + ROW_GAP, shapes: drawnBar(axis, bar, top + barTop), texts: said.texts };
}

/** Between a sentence and its bar, and between two clocks, in pixels. */
const TEXT_GAP = 2;
const ROW_GAP = 12;

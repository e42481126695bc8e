import { endsDay, localDay, momentOf } from '../explain/local.js';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/civil.js';
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
  const { milestone } = scene.commitment.source.delivery;
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
  const { zone } = scene.calendar;
  const due = momentOf(zone, new Date(dueMs));
  const heading = wording.heading(milestone, due);
  if (!progress) return heading;
  const { nowMs } = progress;
  // What is due by a day is late by days.
  const isByDay =
    milestone === 'return' || (milestone !== 'contact' && scene.commitment.targets.delivery.length.unit !== 'ms');
  const length =
    nowMs > dueMs && isByDay && endsDay(due)
      ? wording.days(localDay(zone, nowMs) - localDay(zone, dueMs))
      : wording.length(nowMs > dueMs ? nowMs - dueMs : leftMs(dueMs - nowMs));
  return `${heading} (${words.state(progress, length)})`;
}

/** What is left to the end of the last millisecond, in whole minutes or, from a day on, whole hours: no more than there is. */
function leftMs(untilMs: number): number {
  const ms = untilMs + 1;
  return ms < MINUTE_MS ? ms : ms - (ms % (ms < DAY_MS ? MINUTE_MS : HOUR_MS));
}

/** A clock as a sentence, in as many lines as it needs, and its bar below. */
export function drawnRow({ axis, words }: Sheet, { sentence, bar }: Row, top: number): Part {
  const { left, right } = axis;
  const paint = bar?.progress?.state === 'breached' ? 'late' : bar ? 'text' : 'quiet';
  const placed = { x: left, y: top, size: SIZE, paint } as const;
  const said = paragraph(words.breakable(sentence), placed, right - left, LINE_HEIGHT);
  if (!bar) return { height: said.height + ROW_GAP, shapes: '', texts: said.texts };
  const barTop = said.height + TEXT_GAP;
  return { height: barTop + BAR_HEIGHT + ROW_GAP, shapes: drawnBar(axis, bar, top + barTop), texts: said.texts };
}

/** Between a sentence and its bar, and between two clocks, in pixels. */
const TEXT_GAP = 2;
const ROW_GAP = 12;

import { momentOf } from '../explain/local.js';
import { noDeadline } from '../explain/no-deadline.js';
import type { Zone } from '../time/zone.js';
import { reachedText, stateWords } from '../track/state-words.js';
import { overdueDays } from '../track/target-state.js';
import { BAR_HEIGHT, drawnBar } from './bars.js';
import { cutoffLine } from './marks.js';
import type { Bar, Progress, SceneTarget } from './scene.js';
import { LINE_HEIGHT, type Part, type Sheet, SIZE } from './sheet.js';
import { paragraph } from './text.js';

/** A target of the ticket: what is said of it, and its bar where it has one. */
export interface Row {
  readonly name: string;
  readonly sentence: string;
  readonly bar: Bar | null;
}

/** The targets, in the order of their level. */
export function rowsOf(sheet: Sheet): readonly Row[] {
  return sheet.scene.targets.map((target) => ({
    name: target.name,
    sentence: sentenceOf(sheet, target),
    bar: target.bar,
  }));
}

/** 'Delivery: by the end of Tuesday, 29 December 2026 (2 hours left)' */
function sentenceOf(sheet: Sheet, { name, target, calendar, bar }: SceneTarget): string {
  const { scene, locale, wording, words } = sheet;
  if (!target || !bar) return noDeadline(scene.job, name, locale, wording);
  const { zone, timeZone } = calendar;
  const heading = wording.heading(target, momentOf(zone, new Date(bar.dueMs)));
  const notes = [
    ...(timeZone === scene.calendar.timeZone ? [] : [words.localTo(timeZone)]),
    ...(bar.progress ? [progressText(sheet, bar, bar.progress, zone)] : []),
  ];
  return notes.length > 0 ? `${heading} (${notes.join('; ')})` : heading;
}

/** What a target has left, or is late by. */
function progressText({ locale }: Sheet, { dueMs, isByDay }: Bar, progress: Progress, zone: Zone): string {
  const { nowMs, state, ended } = progress;
  const [leftMs, lateMs] = [Math.max(dueMs - nowMs, 0), Math.max(nowMs - dueMs, 0)];
  const lateDays = isByDay ? overdueDays(dueMs, nowMs, zone) : null;
  return reachedText({ state, ended, leftMs, lateDays, lateMs }, stateWords[locale]);
}

/** A target as a sentence, in as many lines as it needs, and its bar below. */
export function drawnRow(sheet: Sheet, row: Row, top: number): Part {
  const { left, right } = sheet.axis;
  const { sentence, bar } = row;
  const paint = bar?.progress?.state === 'breached' ? 'late' : bar ? 'text' : 'quiet';
  const placed = { x: left, y: top, size: SIZE, paint } as const;
  const said = paragraph(sheet.words.breakable(sentence), placed, right - left, LINE_HEIGHT);
  const barTop = said.height + TEXT_GAP;
  const height = bar ? barTop + BAR_HEIGHT + ROW_GAP : said.height + ROW_GAP;
  const cutoffs = cutoffsIn(sheet, row, top, top + height);
  return { height, shapes: cutoffs + (bar ? drawnBar(sheet.axis, bar, top + barTop) : ''), texts: said.texts };
}

/** The cutoff of a target, where others have others. */
function cutoffsIn({ axis, scene }: Sheet, { name }: Row, top: number, bottom: number): string {
  const own = scene.marks.filter(
    (mark) => mark.kind === 'cutoff' && mark.targets?.some((target) => target.name === name),
  );
  return own.map(({ ms }) => cutoffLine(axis.x(ms), top, bottom)).join('');
}

/** Between a sentence and its bar, and between two targets, in pixels. */
const TEXT_GAP = 2;
const ROW_GAP = 12;

import { type CivilDate, civilDay } from '../explain/local.js';
import { dateText, weekdayIndex } from '../time/civil.js';
import type { Axis, Column } from './axis.js';
import { laneCount, lanesOf } from './lanes.js';
import { BASELINE, LINE_HEIGHT, type Part, type Sheet, SMALL_SIZE } from './sheet.js';
import { firstThatFits, fitted, textAt, widthOf } from './text.js';

/** From the left edge of a column to its label, in pixels. */
const INSET = 4;
/** A name of a day off is cut where it is wider, in pixels. */
const WIDEST_NAME = 260;

/** What the columns are: months or years, dates, and the names of days off. */
export function header(sheet: Sheet, top: number): Part {
  const lines = [groupLabels(sheet), ...columnLabels(sheet)];
  const labels = lines.flatMap((line, i) => line.map((label) => ({ ...label, y: top + i * LINE_HEIGHT + BASELINE })));
  const names = holidayNames(sheet, top + lines.length * LINE_HEIGHT);
  const texts = labels.map(({ text, x, y }) => textAt(text, { x, y, size: SMALL_SIZE, paint: 'quiet' })).join('');
  return { height: lines.length * LINE_HEIGHT + names.height, shapes: '', texts: texts + names.texts };
}

interface Label {
  readonly text: string;
  readonly x: number;
}

/** Columns in a row that belong together. */
interface Run {
  readonly key: string;
  readonly first: Column;
  readonly left: number;
  readonly right: number;
}

function runsOf(columns: readonly Column[], keyOf: (column: Column) => string): readonly Run[] {
  const runs: { key: string; first: Column; left: number; right: number }[] = [];
  for (const column of columns) {
    const key = keyOf(column);
    const last = runs.at(-1);
    const right = column.x + column.width;
    if (last?.key === key) last.right = right;
    else runs.push({ key, first: column, left: column.x, right });
  }
  return runs;
}

/** The months of dates, the years of months. */
function groupLabels({ axis, words }: Sheet): readonly Label[] {
  const byDay = axis.unit === 'day';
  const runs = runsOf(axis.columns, ({ epochDay }) => dateText(epochDay).slice(0, byDay ? 7 : 4));
  const labels = runs.map(({ first, left, right }) => {
    const { year, month } = civilDay(first.epochDay);
    const name = words.month(month);
    const texts = byDay ? [`${name} ${year}`, name] : [`${year}`];
    return { text: firstThatFits(texts, SMALL_SIZE, right - left - INSET), x: left + INSET };
  });
  return labels.filter(({ text }) => text);
}

/** The days of the week where there is room for them, and the days of the month; or the months. */
function columnLabels({ axis, words }: Sheet): readonly (readonly Label[])[] {
  if (axis.unit === 'month') return [thinned(axis, ({ month }) => words.month(month))];
  const weekdays = axis.columns.map(({ epochDay, x, width }) => {
    const name = words.weekday(weekdayIndex(epochDay));
    return { text: firstThatFits([name], SMALL_SIZE, width - INSET), x: x + INSET };
  });
  return [weekdays.filter(({ text }) => text), thinned(axis, ({ day }) => `${day}`)];
}

/** As many labels of columns as there is room for, from the first one on. */
function thinned({ columns, right }: Axis, textOf: (date: CivilDate) => string): readonly Label[] {
  let end = 0;
  return columns.flatMap(({ epochDay, x }) => {
    const label = { text: textOf(civilDay(epochDay)), x: x + INSET };
    const labelEnd = label.x + widthOf(label.text, SMALL_SIZE);
    if (label.x < end || labelEnd > right) return [];
    end = labelEnd + INSET;
    return [label];
  });
}

/** The names of days off, which may be wider than their columns; days in a row with one name have it once. */
function holidayNames({ axis, locale }: Sheet, top: number): Omit<Part, 'shapes'> {
  const runs = runsOf(axis.columns, ({ holiday }) => holiday?.[locale] ?? '').filter(({ key }) => key);
  const labels = runs.map(({ key, left: columnLeft }) => {
    const text = fitted(key, SMALL_SIZE, Math.min(WIDEST_NAME, axis.right - axis.left));
    const width = widthOf(text, SMALL_SIZE);
    const left = Math.min(columnLeft + INSET, axis.right - width);
    return { text, left, right: left + width };
  });
  const lanes = lanesOf(labels);
  const texts = labels.map(({ text, left }, i) =>
    textAt(text, { x: left, y: top + lanes[i] * LINE_HEIGHT + BASELINE, size: SMALL_SIZE, paint: 'holiday-name' }),
  );
  return { height: laneCount(lanes) * LINE_HEIGHT, texts: texts.join('') };
}

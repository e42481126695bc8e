import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { dayOffOn } from '../calendar/day-off.js';
import { countWhile } from '../calendar/interval.js';
import { civilDay } from '../explain/local.js';
import type { LocalizedText } from '../language.js';
import { epochDayOf } from '../time/civil.js';
import { localDay } from '../time/local-time.js';
import type { Scene } from './scene.js';

/** A column of the picture: a local date, or a month where there are too many dates. */
export interface Column {
  /** The date, or the first one of the month. */
  readonly epochDay: number;
  readonly fromMs: number;
  /** The first instant after it. */
  readonly toMs: number;
  readonly x: number;
  readonly width: number;
  readonly shade: 'weekend' | 'holiday' | null;
  /** The name of the day off. */
  readonly holiday: LocalizedText | null;
}

/** The line of time. */
export interface Axis {
  readonly unit: 'day' | 'month';
  readonly columns: readonly Column[];
  readonly left: number;
  readonly right: number;
  /** Where an instant lies. */
  readonly x: (epochMs: number) => number;
}

/** More dates than columns can be told apart for; months reach from one end of all calendars to the other. */
const MOST_DAYS = 120;

/** A date on which something happens gets so much more room than one on which nothing does, at most. */
const BUSIEST = 6;

type Span = Omit<Column, 'x' | 'width'>;

/** The columns from the first thing that is shown to the last one. */
export function axisOf(scene: Scene, left: number, right: number): Axis {
  const { calendar } = scene;
  const { zone } = calendar;
  const instants = instantsOf(scene);
  const firstMs = instants.reduce((first, ms) => Math.min(first, ms));
  const lastMs = instants.reduce((last, ms) => Math.max(last, ms));
  const days = localDay(zone, lastMs) - localDay(zone, firstMs) + 1;
  const unit = days > MOST_DAYS ? 'month' : 'day';
  const spans = unit === 'day' ? daySpans(calendar, firstMs, lastMs) : monthSpans(calendar, firstMs, lastMs);
  const busy = unit === 'day' ? spans.map(({ fromMs, toMs }) => instants.some((t) => t >= fromMs && t < toMs - 1)) : [];
  const columns = placed(spans, busy, left, right);
  return { unit, columns, left, right, x: (epochMs) => xOf(columns, epochMs) };
}

/** Every instant at which something is drawn. */
function instantsOf(scene: Scene): readonly number[] {
  const ofBars = scene.targets.flatMap(({ bar }) =>
    bar ? [bar.startMs, bar.dueMs, bar.progress?.nowMs ?? bar.dueMs] : [],
  );
  return [...scene.marks.map(({ ms }) => ms), ...ofBars];
}

/** The local dates. */
function daySpans(calendar: BusinessCalendar, firstMs: number, lastMs: number): readonly Span[] {
  const spans: Span[] = [];
  for (let day = calendar.dayOf(firstMs); day <= calendar.dayOf(lastMs); day += 1) {
    if (!calendar.exists(day)) continue;
    const dayOff = dayOffOn(calendar, day);
    const closed = calendar.isBusiness(day) ? null : ('weekend' as const);
    spans.push({
      epochDay: day,
      fromMs: calendar.startOfDay(day),
      toMs: calendar.endOfDay(day) + 1,
      shade: dayOff ? 'holiday' : closed,
      holiday: dayOff ? dayOff.name : null,
    });
  }
  return spans;
}

/** The months, by the zone alone: of so many years nobody has to know the days off. */
function monthSpans({ zone }: BusinessCalendar, firstMs: number, lastMs: number): readonly Span[] {
  const spans: Span[] = [];
  const first = civilDay(localDay(zone, firstMs));
  let [year, month] = [first.year, first.month + 1];
  let fromMs = zone.startOfDay(epochDayOf(year, month, 1));
  while (fromMs <= lastMs) {
    const epochDay = epochDayOf(year, month, 1);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const toMs = zone.startOfDay(epochDayOf(year, month, 1));
    spans.push({ epochDay, fromMs, toMs, shade: null, holiday: null });
    fromMs = toMs;
  }
  return spans;
}

/** Busy columns together are as wide as the calm ones, as far as that helps. */
function placed(spans: readonly Span[], busy: readonly boolean[], left: number, right: number): readonly Column[] {
  const busyCount = busy.filter(Boolean).length;
  const weight = busyCount > 0 ? Math.min(Math.max((spans.length - busyCount) / busyCount, 1), BUSIEST) : 1;
  const unit = (right - left) / (spans.length - busyCount + busyCount * weight);
  let x = left;
  return spans.map((span, i) => {
    const column = { ...span, x, width: busy[i] ? unit * weight : unit };
    x += column.width;
    return column;
  });
}

function xOf(columns: readonly Column[], epochMs: number): number {
  const passed = countWhile(columns.length, (i) => columns[i].toMs <= epochMs);
  const { fromMs, toMs, x, width } = columns[Math.min(passed, columns.length - 1)];
  const share = (epochMs - fromMs) / (toMs - fromMs);
  return x + width * Math.min(Math.max(share, 0), 1);
}

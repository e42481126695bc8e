import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { type Calendars, calendarOf } from '../calendar/calendars.js';
import type { CompiledCutoff, CompiledCutoffs, CompiledTarget, DayLength } from '../terms/compiled-target.js';
import { weekdayIndex, yearStart } from '../time/civil.js';

/** What became of a start on its date: it counts on it, or on the next one that counts, and why. */
export const verdicts = ['in-time', 'just-in-time', 'just-late', 'late', 'no-such-day'] as const;
export type Verdict = (typeof verdicts)[number];

/** How a start stands against the cutoff of its date. Dates are epoch days of the cutoff's calendar. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The date of the start, and the one on which it counts. */
  readonly day: number;
  readonly countsOn: number;
  /** From when it counts: the start itself, or the beginning of that date. */
  readonly countsMs: number;
  /** The cutoff of the date, as an instant; null where it has none, or does not count. */
  readonly cutoff: CompiledCutoff | null;
  readonly cutoffMs: number;
}

/** Which dates count as days of start. */
type Counting = DayLength['unit'];

/** Which dates count as days of start: business days also where time is counted. */
export function countingOf({ unit }: CompiledTarget['length']): Counting {
  return unit === 'calendar-day' ? unit : 'business-day';
}

/** Whether the date of a start decides when it counts: by a cutoff, or because the day ends at the time of the start, for which a
 * date that does not count has none. */
export function isJudged({ cutoffs, length }: CompiledTarget): boolean {
  return cutoffs !== null || (length.unit === 'business-day' && length.ends === 'same-time');
}

/** The calendar whose dates and times judge a start: that of the cutoffs, or the target's own. */
export function judgingCalendar({ cutoffs, calendar }: CompiledTarget, calendars: Calendars): BusinessCalendar {
  return calendarOf(calendars, cutoffs?.calendar ?? calendar);
}

/** A start against the cutoffs of a target: the actual start, wherever hours move it afterwards. */
export function judge(target: CompiledTarget, startMs: number, calendars: Calendars): Judgement {
  const { cutoffs } = target;
  const counting = countingOf(target.length);
  const calendar = judgingCalendar(target, calendars);
  const day = calendar.dayOf(startMs);
  const isCounted = counts(cutoffs, counting, day, calendar);
  const cutoff = isCounted ? cutoffOfWeekday(cutoffs, day) : null;
  const cutoffMs = cutoff ? cutoffOn(day, cutoff, calendar) : 0;
  const verdict = isCounted ? verdictOf(startMs, cutoff, cutoffMs) : 'no-such-day';
  const isInTime = verdict === 'in-time' || verdict === 'just-in-time';
  const countsOn = isInTime ? day : nextCounting(cutoffs, counting, day, calendar);
  const countsMs = isInTime ? startMs : calendar.startOfDay(countsOn);
  return { verdict, day, countsOn, countsMs, cutoff, cutoffMs };
}

function verdictOf(startMs: number, cutoff: CompiledCutoff | null, cutoffMs: number): Verdict {
  if (!cutoff || startMs < cutoffMs) return 'in-time';
  if (startMs > cutoffMs) return 'late';
  return cutoff.inclusive ? 'just-in-time' : 'just-late';
}

/** Whether a date counts as a day of start: every one for calendar days; otherwise a business day, or one whose weekday a
 * cutoff names, unless it is a holiday. */
function counts(cutoffs: CompiledCutoffs | null, counting: Counting, day: number, calendar: BusinessCalendar): boolean {
  if (counting === 'calendar-day') return calendar.exists(day);
  if (calendar.isBusiness(day)) return true;
  return cutoffs?.named[weekdayIndex(day)] === true && calendar.exists(day) && !calendar.isDayOff(day);
}

function nextCounting(
  cutoffs: CompiledCutoffs | null,
  counting: Counting,
  day: number,
  calendar: BusinessCalendar,
): number {
  const last = dayAfter(counting, day, 1, calendar);
  for (let next = day + 1; next < last; next += 1) if (counts(cutoffs, counting, next, calendar)) return next;
  return last;
}

/** So many days after a date, in the days that a target counts in; 0 is the date itself, or the next one that is such a day. */
export function dayAfter(counting: Counting, day: number, days: number, calendar: BusinessCalendar): number {
  if (counting === 'business-day') return calendar.businessDayAfter(day, days);
  // A date that the zone skipped is none on which anything can be due.
  let next = day + days;
  while (!calendar.exists(next)) next += 1;
  return next;
}

/** Dates on which a cutoff is looked for: a year of them. */
const SEARCHED_DATES = 366;

/** The first instant after one from which a start would be late for the cutoff of its date; undefined where no date has a cutoff up to
 * that of `untilMs`, or of the next year, nor any within the calendar. */
export function nextLateStart(
  target: CompiledTarget,
  afterMs: number,
  calendars: Calendars,
  untilMs = Number.POSITIVE_INFINITY,
): number | undefined {
  const calendar = judgingCalendar(target, calendars);
  const first = calendar.dayOf(afterMs);
  const after = untilMs < Number.POSITIVE_INFINITY ? calendar.dayOf(untilMs) + 1 : first + SEARCHED_DATES;
  const end = Math.min(after, yearStart(calendar.range.last + 1));
  for (let day = first; day < end; day += 1) {
    if (!counts(target.cutoffs, countingOf(target.length), day, calendar)) continue;
    const lateMs = lateFrom(target.cutoffs, day, calendar);
    if (lateMs !== undefined && lateMs > afterMs) return lateMs;
  }
  return undefined;
}

function cutoffOfWeekday(cutoffs: CompiledCutoffs | null, day: number): CompiledCutoff | null {
  return cutoffs?.onWeekdays[weekdayIndex(day)] ?? null;
}

/** The first instant that is late for the cutoff of a date's weekday, if there is one. */
export function lateFrom(cutoffs: CompiledCutoffs | null, day: number, calendar: BusinessCalendar): number | undefined {
  const cutoff = cutoffOfWeekday(cutoffs, day);
  return cutoff ? cutoffOn(day, cutoff, calendar) + (cutoff.inclusive ? 1 : 0) : undefined;
}

/** A cutoff as an instant, not as a time of day: where clocks are set back over it, being late stays late. */
function cutoffOn(epochDay: number, { minute }: CompiledCutoff, calendar: BusinessCalendar): number {
  return calendar.startOfMinute(epochDay, minute);
}

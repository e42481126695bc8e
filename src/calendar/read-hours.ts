import { SlaError } from '../errors.js';
import {
  type InputRecord,
  oneOf,
  readChoice,
  readFields,
  readItems,
  reading,
  readOptional,
  readRecord,
  readText,
  refuse,
  refuseAs,
  shownKey,
  withValues,
} from '../input.js';
import { DAY_MINUTES, dateText, minuteText, readDate, readTimeOfDay, type Weekday, weekdays } from '../time/civil.js';
import {
  type CompiledHours,
  hoursNames,
  namedHours,
  type ServiceWindow,
  type WeeklyHours,
  type WeeklyWindow,
  type Window,
} from './hours.js';
import { MONTH_DAY, type Season, seasonsMeet } from './season.js';

/** One for each hour. A year is kept as a table of its windows, so that a century of more would take seconds. */
const MOST_WINDOWS = 24;

/** Of every day for 27 years. */
const MOST_EXCEPTIONS = 10_000;

const WEEK_MINUTES = 7 * DAY_MINUTES;

/** A window as data and as minutes. */
interface ReadWindow<Source> extends Window {
  readonly source: Source;
}

const weeklyWindow = '{ days, from, to, dates? }';
const accepted = `one of ${hoursNames.join(', ')}, or an object of { weekly, onHolidays, exceptions? }`;

/** Service hours as a caller gives them: checked, copied and made ready. */
export function readHours(value: unknown, field: string): CompiledHours {
  const named = namedHours.find((hours) => hours.source === value);
  return named ?? kept(reading(field, () => readWeeklyHours(value, field)));
}

/** Hours that callers wrote out, by their content, so that the same hours have the same clock. */
const keptHours = new Map<string, CompiledHours>();
const MOST_KEPT = 100;
/** A week. A century of their tables takes 5 MB, which stays as long as they are kept. */
const MOST_KEPT_WINDOWS = 35;

function kept(hours: CompiledHours): CompiledHours {
  if (hours.onWeekdays.flat().length > MOST_KEPT_WINDOWS) return hours;
  const content = JSON.stringify(hours.source);
  const known = keptHours.get(content);
  if (known) return known;
  // The oldest goes first, so that hours made up on the fly cannot fill the memory.
  if (keptHours.size >= MOST_KEPT) keptHours.delete([...keptHours.keys()][0]);
  keptHours.set(content, hours);
  return hours;
}

function readWeeklyHours(value: unknown, field: string): CompiledHours {
  const given = readRecord(value, field, ['weekly', 'onHolidays', 'exceptions'], accepted);
  const most = 7 * MOST_WINDOWS;
  const weekly = readItems(given.weekly, `${field}.weekly`, `a list of ${weeklyWindow}`, readWeeklyWindow, most);
  const onHolidays = readChoice(given.onHolidays, `${field}.onHolidays`, ['closed', 'open']);
  const exceptions = readOptional(given.exceptions, `${field}.exceptions`, readExceptions);
  // Each field was read as that of hours.
  const source = withValues({
    weekly: sourcesOf(weekly),
    onHolidays,
    exceptions: exceptions && sourceOf(exceptions),
  }) as unknown as WeeklyHours;
  const hoursOf = (of: typeof weekly, on: Exceptions, parts: CompiledHours['parts']): CompiledHours => {
    const onWeekdays = weekdays.map((day) => windowsOfDay(of, day));
    const windows = [...onWeekdays, ...on.values()].flat();
    const overnight = windows.some(({ to }) => to > DAY_MINUTES);
    const common = { always: false, overnight, onBusinessDays: [] };
    return Object.freeze({ ...common, source, onWeekdays, onHolidays, exceptions: on, parts });
  };
  const open: Exceptions = exceptions ?? new Map();
  // What an exception says holds for every role's windows of that date; its own are without a role.
  const closed = new Map(Array.from(open.keys(), (date) => [date, []]));
  const roleOf = (window: (typeof weekly)[number]): string | null => window.source.calendar ?? null;
  const parts = [...new Set([null, ...weekly.map(roleOf)])].map((role) => {
    const of = weekly.filter((window) => roleOf(window) === role);
    return { role, hours: hoursOf(of, role === null ? open : closed, null) };
  });
  for (const { hours } of parts) refuseOverlaps(`${field}.weekly`, hours.onWeekdays);
  const all = hoursOf(weekly, open, parts.length > 1 ? Object.freeze(parts) : null);
  if ([...all.onWeekdays, ...all.exceptions.values()].flat().length === 0)
    throw new SlaError('HOURS_NEVER_OPEN', { field, from: 'any year' });
  return all;
}

type Exceptions = ReadonlyMap<number, readonly Window[]>;
type ReadExceptions = ReadonlyMap<number, readonly ReadWindow<ServiceWindow>[]>;

function windowsOfDay(windows: readonly ReadWindow<WeeklyWindow>[], day: Weekday): readonly Window[] {
  return windows.flatMap(({ source, from, to }) =>
    source.days.filter((named) => named === day).map(() => ({ from, to, dates: source.dates })),
  );
}

function readWeeklyWindow(item: unknown, field: string): ReadWindow<WeeklyWindow> {
  const given = readFields(item, field, ['days', 'from', 'to', 'dates', 'calendar'], `an object of ${weeklyWindow}`);
  const accepted = `a list of days: ${weekdays.join(', ')}`;
  const days = readItems(given.days, `${field}.days`, accepted, oneOf(weekdays));
  if (days.length === 0) refuseAs(`${field}.days`, 'an empty list', accepted);
  const minutes = readMinutes(given, field);
  const dates = readOptional(given.dates, `${field}.dates`, readSeason);
  readOptional(given.calendar, `${field}.calendar`, readText);
  // Each field was read as that of a window.
  return { ...minutes, source: withValues({ ...given, days, dates }) as unknown as WeeklyWindow };
}

function readSeason(value: unknown, field: string): Season {
  const given = readFields(value, field, ['from', 'to'], "an object such as { from: '05-01', to: '08-31' }");
  for (const [key, day] of Object.entries(given))
    if (typeof day !== 'string' || !MONTH_DAY.test(day))
      refuse(day, `${field}.${key}`, "a month and day that exist, 'MM-DD'");
  // Each field was read as that of a season.
  return Object.freeze(given) as unknown as Season;
}

function readWindow(item: unknown, field: string): ReadWindow<ServiceWindow> {
  const given = readFields(item, field, ['from', 'to'], "an object such as { from: '09:00', to: '12:00' }");
  // Each field was read as that of a window.
  return { ...readMinutes(given, field), source: Object.freeze(given) as unknown as ServiceWindow };
}

function readMinutes(given: InputRecord, field: string): Window {
  const from = readTimeOfDay(given.from, `${field}.from`, '23:59');
  const to = readTimeOfDay(given.to, `${field}.to`, '24:00');
  return { from, to: to <= from ? to + DAY_MINUTES : to };
}

function readExceptions(value: unknown, field: string): ReadExceptions {
  const given = readRecord(value, field, undefined, "an object of dates, such as { '2026-12-31': [] }");
  const exceptions = new Map<number, readonly ReadWindow<ServiceWindow>[]>();
  const dates = Object.keys(given);
  if (dates.length > MOST_EXCEPTIONS) refuse(value, field, `at most ${MOST_EXCEPTIONS} dates`);
  for (const date of dates) {
    const at = `${field}.${shownKey(date)}`;
    const windows = readItems(given[date], at, 'a list of { from, to }', readWindow);
    refuseOverlaps(at, [windows]);
    exceptions.set(readDate(date, at), windows);
  }
  return exceptions;
}

/** Windows that share time are a mistake in the data; windows that touch are not. Of a week, Sunday's night runs into Monday;
 * of a single date, no window is long enough to come round. */
function refuseOverlaps(field: string, days: readonly (readonly Window[])[]): void {
  if (days.some((day) => day.length > MOST_WINDOWS))
    refuseAs(field, 'too long', `at most ${MOST_WINDOWS} windows a day`);
  const windows = days.flatMap((day, i) =>
    day.map((window) => ({ ...window, from: window.from + i * DAY_MINUTES, to: window.to + i * DAY_MINUTES })),
  );
  for (const first of windows) {
    const second = windows.find((other) => other !== first && beginsWithin(other, first));
    if (second) {
      const text = (window: Window): string => windowText(window, days.length);
      throw new SlaError('HOURS_OVERLAP', { field, first: text(first), second: text(second) });
    }
  }
}

/** Whether a window begins while another one is open, both in minutes of the week. */
function beginsWithin(window: Window, open: Window): boolean {
  const after = (window.from - open.from + WEEK_MINUTES) % WEEK_MINUTES;
  const nextDay = (open.from % DAY_MINUTES) + after >= DAY_MINUTES;
  return after < open.to - open.from && seasonsMeet(open.dates, window.dates, nextDay);
}

function windowText({ from, to, dates }: Window, days: number): string {
  const day = days === weekdays.length ? `${weekdays[Math.floor(from / DAY_MINUTES)]} ` : '';
  const end = to % DAY_MINUTES === 0 ? '24:00' : minuteText(to % DAY_MINUTES);
  const season = dates ? ` (${dates.from} to ${dates.to})` : '';
  return `${day}${minuteText(from % DAY_MINUTES)}-${end}${season}`;
}

function sourcesOf<S>(windows: readonly ReadWindow<S>[]): readonly S[] {
  return Object.freeze(windows.map(({ source }) => source));
}

function sourceOf(exceptions: ReadExceptions): WeeklyHours['exceptions'] {
  const byDate = Array.from(exceptions, ([epochDay, windows]) => [dateText(epochDay), sourcesOf(windows)]);
  return Object.freeze(Object.fromEntries(byDate));
}

import { SlaError } from '../errors.js';
import { type InputRecord, readChoice, reading, readList, readRecord, refuse } from '../input.js';
import { dateText, minuteText, readDate, readTimeOfDay, weekdays } from '../time/civil.js';
import {
  type CompiledHours,
  hoursNames,
  namedHours,
  type ServiceWindow,
  type WeeklyHours,
  type WeeklyWindow,
  type Window,
} from './hours.js';

/** One for each hour. A year is kept as a table of its windows, so that a century of more would take seconds. */
const MOST_WINDOWS = 24;

/** Of every day for 27 years. */
const MOST_EXCEPTIONS = 10_000;

const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** A window as data and as minutes. */
interface ReadWindow extends Window {
  readonly source: ServiceWindow;
}

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
  const weekly = readList(given.weekly, `${field}.weekly`, 'a list of { days, from, to }', 7 * MOST_WINDOWS).map(
    (item, i) => readWeeklyWindow(item, `${field}.weekly[${i}]`),
  );
  const onHolidays = readChoice(given.onHolidays, `${field}.onHolidays`, ['closed', 'open']);
  const exceptions =
    given.exceptions === undefined ? undefined : readExceptions(given.exceptions, `${field}.exceptions`);
  const onWeekdays = weekdays.map((day) =>
    weekly.flatMap(({ source, from, to }) => source.days.filter((named) => named === day).map(() => ({ from, to }))),
  );
  refuseOverlaps(`${field}.weekly`, onWeekdays);
  const windows = [...onWeekdays, ...(exceptions?.values() ?? [])].flat();
  if (windows.length === 0) throw new SlaError('HOURS_NEVER_OPEN', { field, from: 'any year' });
  return Object.freeze({
    source: freezeSource(weekly, onHolidays, exceptions),
    always: false,
    overnight: windows.some(({ to }) => to > DAY_MINUTES),
    onBusinessDays: [],
    onWeekdays,
    onHolidays,
    exceptions: exceptions ?? new Map(),
  });
}

function readWeeklyWindow(item: unknown, field: string): Window & { readonly source: WeeklyWindow } {
  const given = readRecord(item, field, ['days', 'from', 'to'], 'an object of { days, from, to }');
  const accepted = `a list of days: ${weekdays.join(', ')}`;
  const days = readList(given.days, `${field}.days`, accepted).map((day, i) =>
    readChoice(day, `${field}.days[${i}]`, weekdays),
  );
  if (days.length === 0)
    throw new SlaError('INVALID_VALUE', { field: `${field}.days`, given: 'an empty list', accepted });
  const { from, to, source } = readWindow(given, field);
  return { from, to, source: Object.freeze({ days: Object.freeze(days), ...source }) };
}

function readWindow(given: InputRecord, field: string): ReadWindow {
  const from = readTimeOfDay(given.from, `${field}.from`, '23:59');
  const to = readTimeOfDay(given.to, `${field}.to`, '24:00');
  const source = Object.freeze({ from: minuteText(from), to: minuteText(to) });
  return { from, to: to <= from ? to + DAY_MINUTES : to, source };
}

function readExceptions(value: unknown, field: string): ReadonlyMap<number, readonly ReadWindow[]> {
  const given = readRecord(value, field, undefined, "an object of dates, such as { '2026-12-31': [] }");
  const exceptions = new Map<number, readonly ReadWindow[]>();
  const dates = Object.keys(given);
  if (dates.length > MOST_EXCEPTIONS) refuse(value, field, `at most ${MOST_EXCEPTIONS} dates`);
  for (const date of dates) {
    const at = `${field}.${date.slice(0, 60)}`;
    const windows = readList(given[date], at, 'a list of { from, to }').map((item, i) =>
      readWindow(
        readRecord(item, `${at}[${i}]`, ['from', 'to'], "an object such as { from: '09:00', to: '12:00' }"),
        `${at}[${i}]`,
      ),
    );
    refuseOverlaps(at, [windows]);
    exceptions.set(readDate(date, at), windows);
  }
  return exceptions;
}

/** Windows that share time are a mistake in the data; windows that touch are not. Of a week, Sunday's night runs into Monday;
 * of a single date, no window is long enough to come round. */
function refuseOverlaps(field: string, days: readonly (readonly Window[])[]): void {
  if (days.some((day) => day.length > MOST_WINDOWS))
    throw new SlaError('INVALID_VALUE', {
      field,
      given: 'too long',
      accepted: `at most ${MOST_WINDOWS} windows a day`,
    });
  const windows = days
    .flatMap((day, i) => day.map(({ from, to }) => ({ from: from + i * DAY_MINUTES, to: to + i * DAY_MINUTES })))
    .toSorted((a, b) => a.from - b.from);
  windows.forEach((window, i) => {
    const wraps = i === windows.length - 1;
    const next = windows[wraps ? 0 : i + 1];
    const gap = wraps ? WEEK_MINUTES : 0;
    if (window.to > next.from + gap) {
      throw new SlaError('HOURS_OVERLAP', {
        field,
        first: windowText(window, days.length),
        second: windowText(next, days.length),
      });
    }
  });
}

function windowText({ from, to }: Window, days: number): string {
  const day = days === weekdays.length ? `${weekdays[Math.floor(from / DAY_MINUTES)]} ` : '';
  const end = to % DAY_MINUTES === 0 ? '24:00' : minuteText(to % DAY_MINUTES);
  return `${day}${minuteText(from % DAY_MINUTES)}-${end}`;
}

function freezeSource(
  weekly: readonly { readonly source: WeeklyWindow }[],
  onHolidays: WeeklyHours['onHolidays'],
  exceptions: ReadonlyMap<number, readonly ReadWindow[]> | undefined,
): WeeklyHours {
  const hours = { weekly: Object.freeze(weekly.map(({ source }) => source)), onHolidays };
  if (!exceptions) return Object.freeze(hours);
  const byDate = Array.from(exceptions, ([epochDay, windows]): [string, readonly ServiceWindow[]] => [
    dateText(epochDay),
    Object.freeze(windows.map(({ source }) => source)),
  ]);
  return Object.freeze({ ...hours, exceptions: Object.freeze(Object.fromEntries(byDate)) });
}

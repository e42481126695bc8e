// Local time that uses Intl alone: slow and simple. Shares no code with src/.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface LocalTime {
  readonly date: string;
  /** 'HH:MM' */
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const seenZones = new Map<string, Map<number, LocalTime>>();

/** What has been asked of a zone, by the minute. */
function seenIn(zone: string): Map<number, LocalTime> {
  const known = seenZones.get(zone) ?? new Map<number, LocalTime>();
  seenZones.set(zone, known);
  return known;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hourCycle: 'h23', ...numeric });
    formats.set(zone, format);
  }
  return format;
}

/** The local date and time of the minute an instant lies in. Offsets since 1990 are whole minutes. */
export function localTime(epochMs: number, zone: string): LocalTime {
  const minute = Math.floor(epochMs / MINUTE);
  const seen = seenIn(zone);
  let local = seen.get(minute);
  if (!local) {
    // Swedish writes '2026-11-22 09:30'.
    const [date, time] = formatOf(zone)
      .format(minute * MINUTE)
      .split(' ');
    local = { date, time };
    if (seen.size > 500_000) seen.clear();
    seen.set(minute, local);
  }
  return local;
}

/** What a clock on the wall shows at an instant, as if it were UTC. */
export function shown(t: number, zone: string): number {
  const { date, time } = localTime(t, zone);
  return Date.parse(`${date}T${time}:00Z`);
}

/** Every instant of a local date and time: tries each offset that the zone has within 15 hours of it. None since 1990 has
 * lasted for less than three hours. */
export function instantsOf(date: string, time: string, zone: string): readonly number[] {
  const utc = Date.parse(`${date}T${time}:00Z`);
  const offsets = new Set<number>();
  for (let t = utc - 15 * HOUR; t <= utc + 15 * HOUR; t += 3 * HOUR) offsets.add(shown(t, zone) - t);
  return [...offsets]
    .map((offset) => utc - offset)
    .filter((t) => shown(t, zone) === utc)
    .sort((a, b) => a - b);
}

/** The instant of a local date and time: the first of several. A local time that is skipped is as long after the offset
 * transition as it would have been without it. */
export function instantOf(date: string, time: string, zone: string): number {
  const [first] = instantsOf(date, time, zone);
  if (first !== undefined) return first;
  const wanted = Date.parse(`${date}T${time}:00Z`);
  let t = wanted - 15 * HOUR;
  while (shown(t + MINUTE, zone) < wanted) t += MINUTE;
  return t + wanted - shown(t, zone);
}

/** The first minutes of new offsets, in some years: where two days in a row differ, by halves. */
export function transitionsOf(zone: string, from: number, years: number): readonly number[] {
  const offset = (ms: number): number => shown(ms, zone) - ms;
  const found: number[] = [];
  for (let day = Date.UTC(from, 0, 1); day < Date.UTC(from + years, 0, 1); day += 864e5) {
    let [same, other] = [day, day + 864e5];
    if (offset(same) === offset(other)) continue;
    while (other - same > MINUTE) {
      const middle = same + Math.floor((other - same) / MINUTE / 2) * MINUTE;
      if (offset(middle) === offset(same)) same = middle;
      else other = middle;
    }
    found.push(other);
  }
  return found;
}

/** Whether any minute has that local date. */
export function dateExists(date: string, zone: string): boolean {
  const utc = Date.parse(`${date}T00:00:00Z`);
  for (let t = utc - 15 * HOUR; t <= utc + 39 * HOUR; t += 15 * MINUTE) {
    if (localTime(t, zone).date === date) return true;
  }
  return false;
}

/** The date a number of days later. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The last millisecond of a local date: walks from its noon to where the date changes, which since 1990 has been at a whole
 * quarter of an hour everywhere. */
export function endOfDay(date: string, zone: string): number {
  let [t] = instantsOf(date, '12:00', zone);
  while (localTime(t, zone).date <= date) t += 15 * MINUTE;
  return t - 1;
}

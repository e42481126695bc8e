// Local time by Intl alone: slow, plain, and without a line of src/.

export interface LocalTime {
  readonly date: string;
  /** 'HH:MM' */
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const seen = new Map<string, LocalTime>();

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
  const minute = Math.floor(epochMs / 60_000);
  const key = `${zone} ${minute}`;
  let local = seen.get(key);
  if (!local) {
    // Swedish writes '2026-11-22 09:30'.
    const [date, time] = formatOf(zone)
      .format(minute * 60_000)
      .split(' ');
    local = { date, time };
    if (seen.size > 500_000) seen.clear();
    seen.set(key, local);
  }
  return local;
}

/** Every instant of a local date and time, found by trying the quarter hours within a day around it: offsets since 1990 are
 * whole quarters. */
export function instantsOf(date: string, time: string, zone: string): readonly number[] {
  const utc = Date.parse(`${date}T${time}:00Z`);
  const found: number[] = [];
  for (let t = utc - 15 * 3_600_000; t <= utc + 15 * 3_600_000; t += 15 * 60_000) {
    const local = localTime(t, zone);
    if (local.date === date && local.time === time) found.push(t);
  }
  return found;
}

/** The instant of a local date and time: the first of several. One that does not exist lies as long after the jump of the
 * clock as it would have if the clock had not jumped. */
export function instantOf(date: string, time: string, zone: string): number {
  const [first] = instantsOf(date, time, zone);
  if (first !== undefined) return first;
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const shown = (t: number): number => {
    const local = localTime(t, zone);
    return Date.parse(`${local.date}T${local.time}:00Z`);
  };
  let t = wanted - 15 * 3_600_000;
  while (shown(t + 60_000) < wanted) t += 60_000;
  return t + wanted - shown(t);
}

/** Whether any minute has that local date. */
export function dateExists(date: string, zone: string): boolean {
  const utc = Date.parse(`${date}T00:00:00Z`);
  for (let t = utc - 15 * 3_600_000; t <= utc + 39 * 3_600_000; t += 15 * 60_000) {
    if (localTime(t, zone).date === date) return true;
  }
  return false;
}

/** The date so many days later. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The last millisecond of a local date: walks from its noon to where the date changes. */
export function endOfDay(date: string, zone: string): number {
  let [t] = instantsOf(date, '12:00', zone);
  while (localTime(t, zone).date <= date) t += 60_000;
  return t - 1;
}

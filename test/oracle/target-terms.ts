// The terms of a level as plain data, a ticket and an answer, as the oracle of targets reads them. Shares no code with src/.

export type OracleWeekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** As Date numbers them. */
export const weekdayNames: readonly OracleWeekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export interface OracleCalendar {
  readonly zone: string;
  /** Non-working dates other than weekends, as 'YYYY-MM-DD'. */
  readonly daysOff: ReadonlySet<string>;
  readonly weekend: readonly OracleWeekday[];
  /** Weekend dates on which people work. */
  readonly extraBusinessDays?: ReadonlySet<string>;
  /** Parts of dates that are off, by date: until 24:00, with what goes on from them over midnight. */
  readonly partsOff?: ReadonlyMap<string, readonly { readonly from: string; readonly to: string }[]>;
}

/** By role; a role that is missing is the site's. */
export type OracleCalendars = Readonly<Record<string, OracleCalendar>> & { readonly site: OracleCalendar };

export interface OracleWindow {
  readonly from: string;
  /** Up to '24:00'; at or before `from`, it is on the next date. */
  readonly to: string;
}

export interface OracleWeeklyWindow extends OracleWindow {
  readonly days: readonly OracleWeekday[];
  readonly calendar?: string | undefined;
  /** A season of every year as 'MM-DD', both days included. */
  readonly dates?: OracleWindow | undefined;
}

export interface OracleWeeklyHours {
  readonly weekly: readonly OracleWeeklyWindow[];
  readonly onHolidays: 'open' | 'closed';
  readonly exceptions?: Readonly<Record<string, readonly OracleWindow[]>> | undefined;
}

export type OracleHours = '8x5' | '9x5' | '24x7' | OracleWeeklyHours;

export interface OracleCutoff {
  readonly time: string;
  readonly inclusive: boolean;
  readonly days?: readonly OracleWeekday[] | undefined;
  readonly calendar?: string | undefined;
}

export interface OracleDays {
  readonly businessDays?: number | undefined;
  readonly calendarDays?: number | undefined;
  /** 'midnight', 'closing', 'same-time' or 'HH:MM'. */
  readonly ends?: string | undefined;
  readonly lastDay?: 'any' | 'business-day' | 'statutory' | undefined;
}

export interface OracleDuration {
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
  readonly seconds?: number | undefined;
  readonly milliseconds?: number | undefined;
}

export type OraclePauses = 'none' | 'service-time' | 'business-days-touched' | 'pause-length';

export interface OracleTarget extends OracleDays {
  readonly from: string | readonly string[];
  readonly until: string | readonly string[];
  readonly owedBy?: 'provider' | 'customer' | undefined;
  readonly hours?: OracleHours | undefined;
  readonly calendar?: string | undefined;
  readonly within?: number | OracleDuration | undefined;
  readonly cutoff?: OracleCutoff | readonly OracleCutoff[] | null | undefined;
  readonly afterCutoff?: OracleDays | undefined;
  readonly projectedFrom?: string | undefined;
  readonly pauses?: OraclePauses | undefined;
}

export type OracleByPriority = Readonly<Record<string, OracleTarget>>;

export type OraclePolicy = 'from-start' | 'restart' | 'carry-over';

export interface OracleLevel {
  readonly targets: Readonly<Record<string, OracleTarget | OracleByPriority>>;
  readonly priorities?: readonly string[] | undefined;
  readonly law?: 'PL' | undefined;
  readonly priorityChange?: OraclePolicy | undefined;
}

export interface OraclePause {
  readonly from: number;
  readonly to?: number | undefined;
}

export interface OracleTicket {
  /** Epoch milliseconds by the name of the event: `opened`, `confirmed`, ... */
  readonly events: Readonly<Record<string, number | undefined>>;
  readonly priority?: string | readonly { readonly from: number; readonly priority: string }[] | undefined;
  readonly pauses?: readonly OraclePause[] | undefined;
}

export interface OracleDeadline {
  readonly dueMs: number;
  /** The event, 'priority-changed', or the name of a target with '-due'. */
  readonly startEvent: string;
  readonly startMs: number;
  readonly projected: boolean;
  /** Whether it is past, at the end of the target or else at the instant of the question. */
  readonly missed: boolean;
}

/** Whether it is one target for every priority: no priority is named `from`. */
export function isTarget(entry: OracleTarget | OracleByPriority): entry is OracleTarget {
  return 'from' in entry;
}

export function listOf<T extends object | string>(value: T | readonly T[]): readonly T[] {
  // Array.isArray does not narrow a readonly array.
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

export function durationMs(duration: number | OracleDuration): number {
  if (typeof duration === 'number') return duration;
  const { hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } = duration;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

/** Another interpretation of a target: the fields that differ, where a length replaces any other and null removes a field. */
export function interpreted(target: OracleTarget, changes: Readonly<Record<string, unknown>>): OracleTarget {
  const lengths = ['within', 'businessDays', 'calendarDays'];
  const replaced = lengths.some((length) => changes[length] !== undefined && changes[length] !== null) ? lengths : [];
  const kept = Object.entries(target).filter(([field]) => !replaced.includes(field));
  const given = Object.entries({ ...Object.fromEntries(kept), ...changes }).filter(([, value]) => value !== null);
  // The changes have the fields of a target, which a record of unknown values cannot say.
  return Object.fromEntries(given) as unknown as OracleTarget;
}

/** An event with a meaning of its own. The ticket's field for it is its name and `At`: `openedAt` for `opened`. */
export type KnownEvent =
  | 'opened'
  | 'contacted'
  | 'confirmed'
  | 'dispatched'
  | 'delivered'
  | 'arrived'
  | 'repaired'
  | 'received'
  | 'returned';

/** An event of a ticket: a known one, or any other name. */
export type EventName = KnownEvent | (string & {});

/** What a calendar is used for: the place of the equipment, the manufacturer's hub, the service desk, or any other name. */
export type Role = 'site' | 'hub' | 'desk' | (string & {});

/** The name of a target: one of the catalogue's, or any other identifier. */
export type AnyTargetName = 'reaction' | 'delivery' | 'return' | (string & {});

/** Who has to meet a target. */
export const debtors = ['provider', 'customer'] as const;
export type Debtor = (typeof debtors)[number];

/** Where a day ends that is not given as a time of day. */
export const namedDayEnds = ['midnight', 'closing', 'same-time'] as const;

/** When the last day of a target ends: with its last millisecond, when the service closes, at the local time of day at which
 * the start counts, or at a local time 'HH:MM'. */
export type DayEnd = (typeof namedDayEnds)[number] | `${number}:${number}`;

/** What becomes of a last day that is not a business day: it stays, it moves to the next business day, or it moves as the law
 * of the level says. */
export const lastDays = ['any', 'business-day', 'statutory'] as const;
export type LastDay = (typeof lastDays)[number];

/** What pauses do to a target that is a length of time. */
export const timePauses = ['service-time', 'none'] as const;

/** What pauses do to a target that is a number of days. */
export const dayPauses = ['none', 'business-days-touched', 'pause-length'] as const;

/** What pauses do to a target: they stop its time; nothing; they move it by a day for each business day on which they took
 * service time; or they move it by the service time that they took. */
export type PausePolicy = (typeof timePauses)[number] | (typeof dayPauses)[number];

/** What a late start gets in place of a length of time: exactly one of `businessDays` and `calendarDays`, counted from the
 * date of that start in the cutoff's calendar. */
export interface AfterCutoff {
  /** By the end of the n-th business day after the date of the start, 0 to 99. */
  readonly businessDays?: number | undefined;
  /** By the end of the n-th day after the date of the start, 0 to 366. */
  readonly calendarDays?: number | undefined;
  /** When the last day ends. Default: 'midnight'. */
  readonly ends?: DayEnd | undefined;
  /** What becomes of a last day that is not a business day. Default: 'any', it stays. */
  readonly lastDay?: LastDay | undefined;
}

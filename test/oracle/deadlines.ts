// The rules in their simplest form: quarter of an hour by quarter of an hour, day by day, with Intl alone. Shares no code with src/.
import { dateAfter, endOfDay, instantsOf, localTime } from './local-time.js';
import { isBusinessDay } from './poland.js';
import { endsPeriodInPoland } from './target-dates.js';

const ZONE = 'Europe/Warsaw';
const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;

type Hours = '8x5' | '9x5' | '24x7';
interface Promise_ {
  readonly hours: Hours;
  readonly until: string;
  /** The side of the cutoff that is in time. */
  readonly cutoff?: 'before' | 'until';
  /** Default: '15:00'. */
  readonly cutoffTime?: string;
  readonly withinHours?: number;
  /** Default: 1. */
  readonly days?: number;
  readonly calendarDays?: boolean;
  readonly atClosing?: boolean;
}

const standard = { hours: '9x5', until: 'delivered', cutoff: 'before' } as const;
const onsite = { hours: '9x5', until: 'arrived', cutoff: 'before' } as const;

/** Levels that are not in the catalogue, by their service code and its options. */
const ownLevels: Readonly<Record<string, Promise_>> = {
  '8x5x8': { hours: '8x5', until: 'delivered', withinHours: 8 },
  '24x7x2': { hours: '24x7', until: 'delivered', withinHours: 2 },
  '24x7xNBD cutoff': { hours: '24x7', until: 'delivered', cutoff: 'before' },
  '9x5xSBD cutoff': { hours: '9x5', until: 'delivered', cutoff: 'until', cutoffTime: '12:00', days: 2 },
  '24x7xNCD cutoff': { hours: '24x7', until: 'delivered', cutoff: 'before', calendarDays: true },
  '8x5xNCD': { hours: '8x5', until: 'delivered', calendarDays: true },
  '9x5xNBD closing': { hours: '9x5', until: 'delivered', atClosing: true },
};

/** The targets of each level for critical tickets (P1, P2) and for the others, copied from the table of levels by hand. */
const levels: Readonly<Record<string, readonly [critical: Promise_, other: Promise_]>> = {
  basic: [
    { hours: '9x5', until: 'dispatched' },
    { hours: '9x5', until: 'dispatched' },
  ],
  standard: [standard, standard],
  premier: [{ hours: '24x7', until: 'delivered', withinHours: 4 }, standard],
  standardOnsite: [onsite, onsite],
  premiumOnsite: [{ hours: '24x7', until: 'arrived', withinHours: 4 }, onsite],
  ahb8x5: [
    { hours: '8x5', until: 'delivered', cutoff: 'until' },
    { hours: '8x5', until: 'delivered', cutoff: 'until' },
  ],
  ahb24x7: [
    { hours: '24x7', until: 'delivered' },
    { hours: '24x7', until: 'delivered' },
  ],
  sos8x5: [
    { hours: '8x5', until: 'arrived' },
    { hours: '8x5', until: 'arrived' },
  ],
  sos24x7: [
    { hours: '24x7', until: 'arrived' },
    { hours: '24x7', until: 'arrived' },
  ],
};

function isOpen(t: number, hours: Hours): boolean {
  if (hours === '24x7') return true;
  const { date, time } = localTime(t, ZONE);
  return isBusinessDay(date) && time >= '09:00' && time < (hours === '8x5' ? '17:00' : '18:00');
}

/** Hours begin and end at whole hours, and so do the offsets of Warsaw: within a quarter of an hour nothing opens or closes. */
const nextQuarter = (t: number): number => (Math.floor(t / QUARTER) + 1) * QUARTER;

function addService(start: number, ms: number, hours: Hours): number {
  let t = start;
  let left = ms;
  while (left > 0) {
    if (isOpen(t, hours)) {
      const step = Math.min(nextQuarter(t) - t, left);
      t += step;
      left -= step;
    } else t = nextQuarter(t);
  }
  return t;
}

function firstOpen(start: number, hours: Hours): number {
  let t = start;
  while (!isOpen(t, hours)) t = nextQuarter(t);
  return t;
}

function nextBusinessDay(date: string): string {
  let day = dateAfter(date, 1);
  while (!isBusinessDay(day)) day = dateAfter(day, 1);
  return day;
}

function isLate(t: number, { cutoff, cutoffTime = '15:00' }: Promise_): boolean {
  const { time } = localTime(t, ZONE);
  const exactly = time === cutoffTime && t % MINUTE === 0;
  return time >= cutoffTime && !(exactly && cutoff === 'until');
}

/** The closing of a business day, by its local time: no DST transition falls on one. */
function closing(date: string, hours: Hours): number {
  return instantsOf(date, hours === '8x5' ? '17:00' : '18:00', ZONE)[0];
}

function delivery(promise: Promise_, confirmed: number): number {
  if (promise.withinHours) return addService(confirmed, promise.withinHours * HOUR, promise.hours);
  const counted = firstOpen(confirmed, promise.hours);
  const next = promise.calendarDays ? (day: string) => dateAfter(day, 1) : nextBusinessDay;
  let day = localTime(counted, ZONE).date;
  if (promise.cutoff && !promise.calendarDays && !isBusinessDay(day)) day = next(day);
  else if (promise.cutoff && isLate(counted, promise)) day = next(day);
  for (let i = 0; i < (promise.days ?? 1); i += 1) day = next(day);
  return promise.atClosing ? closing(day, promise.hours) : endOfDay(day, ZONE);
}

function returned(day: string): number {
  let last = dateAfter(day, 7);
  while (!endsPeriodInPoland(last)) last = dateAfter(last, 1);
  return endOfDay(last, ZONE);
}

export interface OracleTicket {
  readonly openedAt: number;
  readonly priority: string;
  readonly confirmedAt?: number | undefined;
  readonly deliveredAt?: number | undefined;
  readonly arrivedAt?: number | undefined;
}

/** Reaction, delivery and return of a ticket as epoch milliseconds. */
export function oracle(
  level: string,
  ticket: OracleTicket,
): { reaction: number; delivery: number | null; return: number | null } {
  const promise = ownLevels[level] ?? levels[level][ticket.priority === 'P1' || ticket.priority === 'P2' ? 0 : 1];
  const due = ticket.confirmedAt === undefined ? null : delivery(promise, ticket.confirmedAt);
  const arrived = promise.until === 'arrived' ? ticket.arrivedAt : undefined;
  const projected = promise.until === 'dispatched' ? null : due;
  const start = ticket.deliveredAt ?? arrived ?? projected;
  return {
    reaction: addService(ticket.openedAt, HOUR, promise.hours),
    delivery: due,
    return: start === null ? null : returned(localTime(start, ZONE).date),
  };
}

// Tracking in its simplest form: looks at every minute of a ticket's life, and counts it or not. For instants on whole
// minutes. Shares no code with src/.
import { oracle } from './deadlines.js';
import { dateAfter, endOfDay, localTime } from './local-time.js';
import { isBusinessDay } from './poland.js';

const ZONE = 'Europe/Warsaw';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export type OracleHours = '8x5' | '9x5' | '24x7';

/** The target at one priority: a number of hours, or the day that the deadline oracle gives for a level. */
export type OraclePromise =
  | { readonly hours: OracleHours; readonly within: number }
  | { readonly hours: OracleHours; readonly dayOf: string };

export interface OracleTracking {
  readonly promises: Readonly<Record<string, OraclePromise>>;
  readonly pausesReaction: boolean;
  readonly pausesDelivery: boolean;
  readonly movesDays: boolean;
  readonly policy: 'from-start' | 'restart' | 'carry-over';
}

export interface OracleLife {
  readonly openedAt: number;
  readonly confirmedAt: number;
  readonly contactedAt?: number | undefined;
  readonly deliveredAt?: number | undefined;
  readonly priorities: readonly { readonly from: number; readonly priority: string }[];
  readonly pauses: readonly { readonly from: number; readonly to?: number | undefined }[];
}

export interface OracleClock {
  readonly state: string;
  readonly due: number;
  /** Service time without pauses, from where it counts, or from the start if shares are carried over. */
  readonly used: number;
}

function isOpen(t: number, hours: OracleHours): boolean {
  if (hours === '24x7') return true;
  const { date, time } = localTime(t, ZONE);
  return isBusinessDay(date) && time >= '09:00' && time < (hours === '8x5' ? '17:00' : '18:00');
}

class Life {
  readonly setup: OracleTracking;
  readonly life: OracleLife;
  readonly clock: 'reaction' | 'delivery';
  constructor(setup: OracleTracking, life: OracleLife, clock: 'reaction' | 'delivery') {
    this.setup = setup;
    this.life = life;
    this.clock = clock;
  }

  promise(priority: string): OraclePromise {
    const promise = this.setup.promises[priority];
    return this.clock === 'delivery' ? promise : { hours: promise.hours, within: 1 };
  }

  /** Whether the minute at `t` is in a pause, as known at `until`, that stops this target. */
  pausedAt(t: number, until: number, promise: OraclePromise): boolean {
    const stops = this.clock === 'reaction' ? this.setup.pausesReaction : this.setup.pausesDelivery;
    if (!stops || t >= until || ('dayOf' in promise && !this.setup.movesDays)) return false;
    return this.life.pauses.some(({ from, to }) => from <= t && (to === undefined || t < to));
  }

  /** Service time without pauses. The last minute of a day may have 59,999 milliseconds. */
  used(promise: OraclePromise, from: number, to: number, until: number): number {
    let sum = 0;
    for (let t = from; t < to; t += MINUTE) {
      if (isOpen(t, promise.hours) && !this.pausedAt(t, until, promise)) sum += Math.min(MINUTE, to - t);
    }
    return sum;
  }

  /** When `ms` are used up, in minutes that count. */
  usedUp(promise: OraclePromise, from: number, ms: number, until: number): number {
    let left = ms;
    for (let t = from; ; t += MINUTE) {
      if (!isOpen(t, promise.hours) || this.pausedAt(t, until, promise)) continue;
      if (left <= MINUTE) return t + left;
      left -= MINUTE;
    }
  }

  /** The end of a day, moved by the business days later than `after` on which pauses took service time. */
  moved(
    promise: OraclePromise,
    due: number,
    from: number,
    until: number,
    after: string,
  ): { due: number; last: string } {
    let [moved, last] = [due, after];
    for (let t = from; t < until && t <= moved; t += MINUTE) {
      const { date } = localTime(t, ZONE);
      if (date <= last || !isBusinessDay(date) || !isOpen(t, promise.hours) || !this.pausedAt(t, until, promise))
        continue;
      last = date;
      let next = dateAfter(localTime(moved, ZONE).date, 1);
      while (!isBusinessDay(next)) next = dateAfter(next, 1);
      moved = endOfDay(next, ZONE);
    }
    return { due: moved, last };
  }

  /** A target that is set at one instant, with the pauses known at another. */
  made(promise: OraclePromise, at: number, until: number): { due: number; total: number; last: string } {
    if ('within' in promise) {
      const ms = promise.within * HOUR;
      return { due: this.usedUp(promise, at, ms, until), total: ms, last: '' };
    }
    const day = oracle(promise.dayOf, { openedAt: at, priority: 'P3', confirmedAt: at }).delivery ?? 0;
    const { due, last } = this.moved(promise, day, at, until, '');
    return { due, total: this.used(promise, at, due, until), last };
  }
}

/** How a target is measured: when it is due and which share is used up, by what is known at an instant. */
interface Course {
  readonly priority: string;
  readonly since: number;
  /** Used up before `since`, under earlier targets whose share is carried over. */
  readonly before: number;
  readonly due: (until: number) => number;
  readonly share: (until: number) => number;
}

function madeAt(l: Life, priority: string, at: number): Course {
  const promise = l.promise(priority);
  return {
    priority,
    since: at,
    before: 0,
    due: (until) => l.made(promise, at, until).due,
    share: (until) => l.used(promise, at, until, until) / l.made(promise, at, until).total,
  };
}

/** A target of which a share is used up before it is set. */
function carriedOver(l: Life, priority: string, start: number, change: number, old: Course): Course {
  const kept = Math.min(old.share(change), 1);
  const before = old.before + l.used(l.promise(old.priority), old.since, change, change);
  const promise = l.promise(priority);
  const { total, last } = l.made(promise, start, change);
  const left = kept < 1 ? Math.max(Math.round(total * (1 - kept)), 1) : 0;
  const dueDay = (until: number): number => {
    let day = localTime(left === 0 ? change : l.usedUp(promise, change, left, change) - 1, ZONE).date;
    while (!isBusinessDay(day)) day = dateAfter(day, 1);
    return l.moved(promise, endOfDay(day, ZONE), change, until, last).due;
  };
  const dueHour = (until: number): number => (left === 0 ? change : l.usedUp(promise, change, left, until));
  const due = 'within' in promise ? dueHour : dueDay;
  const share = (until: number): number => {
    const given = 'within' in promise ? left : l.used(promise, change, due(until), until);
    const used = l.used(promise, change, until, until);
    return used < given ? kept + ((1 - kept) * used) / given : 1;
  };
  return { priority, since: change, before, due, share };
}

const isSame = (a: OraclePromise, b: OraclePromise): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Follows a ticket through changes of priority until the target is met or its time runs out. */
function courseBy(l: Life, start: number, now: number): Course {
  const { life, setup } = l;
  const [first] = life.priorities.filter(({ from }) => from <= start).toReversed();
  let course = madeAt(l, first.priority, start);
  for (const { from: change, priority } of life.priorities) {
    if (change <= start || change > now) continue;
    if (course.due(change) < change) break;
    // A change that leaves the target as it is changes nothing of it.
    if (isSame(l.promise(priority), l.promise(course.priority))) course = { ...course, priority };
    else if (setup.policy === 'from-start') course = madeAt(l, priority, start);
    else if (setup.policy === 'restart') course = madeAt(l, priority, change);
    else course = carriedOver(l, priority, start, change, course);
  }
  return course;
}

/** The state of a target at `at`. */
export function oracleClock(
  setup: OracleTracking,
  life: OracleLife,
  clock: 'reaction' | 'delivery',
  at: number,
): OracleClock {
  const l = new Life(setup, life, clock);
  const [start, end] = clock === 'reaction' ? [life.openedAt, life.contactedAt] : [life.confirmedAt, life.deliveredAt];
  const now = end === undefined ? at : Math.min(end, at);
  const { priority, since, before, due: dueBy } = courseBy(l, start, now);
  const promise = l.promise(priority);
  const due = dueBy(now);
  const used = before + l.used(promise, since, now, now);
  if (now > due) return { state: 'breached', due, used };
  if (now === end) return { state: 'met', due, used };
  return { state: l.pausedAt(at, at + 1, promise) ? 'paused' : 'running', due, used };
}

// Random tickets to track, on random levels: targets of every kind in every combination, under every policy.
import fc from 'fast-check';
import {
  type Calendar,
  createCalendar,
  type DayEnd,
  defineServiceLevel,
  fixedHolidays,
  type Pause,
  type Priority,
  type PriorityChange,
  type PriorityChangePolicy,
  polishCalendar,
  type ServiceCodeOptions,
  type ServiceHours,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type Target,
  type TicketOf,
  type TimedTarget,
  type Tracking,
} from 'hezo-sla';
import { type RandomCase, randomCase } from '../oracle/random-level.js';
import type { OracleCalendar } from '../oracle/target-terms.js';
import { instant, levelId, wait } from './arbitraries.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Turns '11-20 10:00' into an instant in Warsaw in the winter of 2026. 25 November is a Wednesday. */
export const w = (text: string): string => `2026-${text.replace(' ', 'T')}${text.length > 11 ? '' : ':00'}+01:00`;

/** A level with pauses that move days, where targets name a day, of any level. */
export const movedByPauses = <L extends ServiceLevel>(level: L): L =>
  withTargets(level, (target) =>
    target.within === undefined && target.owedBy !== 'customer'
      ? { ...target, pauses: 'business-days-touched' }
      : target,
  );

/** A level with each of its targets changed. */
export function withTargets<L extends ServiceLevel>(level: L, change: (target: Target) => Target): L {
  const isTarget = (entry: ServiceLevel['targets'][string]): entry is Target => entry.from !== undefined;
  const changed = Object.entries(level.targets).map(([name, entry]) => [
    name,
    isTarget(entry)
      ? change(entry)
      : Object.fromEntries(Object.entries(entry).map(([priority, target]) => [priority, target && change(target)])),
  ]);
  // The same names and priorities as before, with the same events.
  return defineServiceLevel({ ...level, targets: Object.fromEntries(changed) }) as unknown as L;
}

type ThreeTargets = Readonly<Record<'reaction' | 'delivery' | 'return', Target>>;

/** A level with the delivery of a code, a reaction within an hour of its hours, which no pause stops, and a return. */
export function threeTargets(
  code: string,
  options: ServiceCodeOptions = {},
  reaction: Partial<TimedTarget> = {},
): ServiceLevel<string, ThreeTargets, Priority> {
  const { id, name, targets } = serviceLevelFromCode(code, options);
  const { delivery } = targets;
  const { hours } = delivery;
  const opened = { from: 'opened', until: 'contacted', hours, within: { hours: 1 }, pauses: 'none' } as const;
  const back = serviceLevels.standard.targets.return;
  return defineServiceLevel({
    id,
    name,
    law: 'PL',
    targets: { reaction: { ...opened, ...reaction }, delivery, return: back },
  });
}

const nights: ServiceHours = {
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '22:00', to: '06:00' }],
  onHolidays: 'open',
};
/** Closed on Wednesdays. */
const split: ServiceHours = {
  weekly: [
    { days: ['mon', 'tue', 'thu', 'fri'], from: '08:00', to: '12:00' },
    { days: ['mon', 'thu', 'sat'], from: '13:15', to: '24:00' },
  ],
  onHolidays: 'closed',
};

const hours = fc.constantFrom<(ServiceHours | undefined)[]>(undefined, '24x7', '9x5', '8x5', nights, split);
const cutoff = fc.constantFrom<Target['cutoff'][]>(
  undefined,
  null,
  { time: '15:00', inclusive: false },
  { time: '15:00', inclusive: true },
  { time: '18:00', inclusive: false, days: ['sun', 'mon'] },
);
const ends = fc.constantFrom<(DayEnd | undefined)[]>(undefined, 'midnight', 'closing', '12:00', 'same-time');
const lastDay = fc.constantFrom(undefined, 'any' as const, 'business-day' as const, 'statutory' as const);

const timed: fc.Arbitrary<object> = fc
  .record({
    within: fc.oneof(fc.constantFrom(0, HOUR, 4 * HOUR, { hours: 30 }, 1), fc.nat({ max: 10 * HOUR })),
    pauses: fc.constantFrom(undefined, 'none' as const, 'service-time' as const),
    cutoff,
    after: fc.boolean(),
  })
  .map(({ within, pauses, cutoff, after }) => ({
    within,
    pauses,
    cutoff,
    ...(after && cutoff && { afterCutoff: { businessDays: 1 } }),
  }));

const counted: fc.Arbitrary<object> = fc
  .record({
    days: fc.oneof(
      fc.integer({ min: 0, max: 3 }).map((businessDays) => ({ businessDays })),
      fc.integer({ min: 0, max: 8 }).map((calendarDays) => ({ calendarDays })),
    ),
    pauses: fc.constantFrom(undefined, 'none' as const, 'business-days-touched' as const, 'pause-length' as const),
    cutoff,
    ends,
    lastDay,
  })
  .map(({ days, ...rest }) => ({ ...days, ...rest }));

/** A target between two events, estimated from another one where that is given. */
const targetOf = (
  from: Target['from'],
  until: Target['until'],
  fields: Pick<Target, 'projectedFrom' | 'owedBy'> = {},
): fc.Arbitrary<Target> =>
  fc
    .tuple(fc.oneof(timed, counted, counted), hours, fc.constantFrom(undefined, true, false))
    // The parts fit together, which their union does not say.
    .map(([length, hours, binding]) => ({ from, until, ...fields, hours, binding, ...length }) as unknown as Target);

/** One target for every priority, or for two or more of them. */
const byPriority = (target: fc.Arbitrary<Target>): fc.Arbitrary<Target | Readonly<Record<string, Target>>> =>
  fc.oneof(
    target,
    fc
      .tuple(fc.subarray(['P1', 'P2', 'P3', 'P4'], { minLength: 2 }), target, target, target, target)
      .map(([named, ...targets]) => Object.fromEntries(named.map((name, i) => [name, targets[i]]))),
  );

export const policy = fc.constantFrom<PriorityChangePolicy>('from-start', 'restart', 'carry-over');

/** A level of the catalogue, some with days that pauses move; or one of four targets of any kind. */
export const trackedLevel: fc.Arbitrary<ServiceLevel> = fc.oneof(
  fc
    .tuple(levelId, policy, fc.boolean())
    .map(([id, priorityChange, moved]) =>
      defineServiceLevel({ ...(moved ? movedByPauses : same)<ServiceLevel>(serviceLevels[id]), priorityChange }),
    ),
  fc
    .record({
      reaction: byPriority(targetOf('opened', 'contacted')),
      dispatch: byPriority(targetOf(['confirmed', 'opened'], 'dispatched')),
      delivery: byPriority(targetOf('confirmed', ['delivered', 'arrived'], { projectedFrom: 'dispatch' })),
      return: byPriority(
        targetOf(['delivered', 'arrived'], 'returned', { projectedFrom: 'delivery', owedBy: 'customer' }),
      ),
    })
    .chain((targets) =>
      policy.map((priorityChange) =>
        defineServiceLevel({ id: 'random', name: 'Random', law: 'PL', priorityChange, targets }),
      ),
    ),
);
const same = <L>(level: L): L => level;

const priority: fc.Arbitrary<Priority> = fc.constantFrom('P1', 'P2', 'P3', 'P4');
const sooner = fc.oneof(wait, fc.nat({ max: 12 * HOUR }));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const pauseOf = (openedAt: number): fc.Arbitrary<Pause> =>
  fc.tuple(fc.integer({ min: -DAY, max: 10 * DAY }), maybe(sooner)).map(([from, length]) => ({
    from: openedAt + from,
    ...(length !== undefined && { to: openedAt + from + length }),
  }));

const historyOf = (openedAt: number): fc.Arbitrary<Priority | PriorityChange<Priority>[]> =>
  fc.oneof(
    priority,
    fc.tuple(priority, fc.array(fc.tuple(sooner, priority), { maxLength: 4 })).map(([first, later]) => {
      let from = openedAt;
      return [
        { from, priority: first },
        ...later.map(([after, priority]) => {
          from += after;
          return { from, priority };
        }),
      ];
    }),
  );

/** A ticket as these tests pass it: with instants as numbers, so that the tests can compare them. */
export interface RandomTicket {
  readonly openedAt: number;
  readonly priority?: string | readonly { readonly from: number; readonly priority: string }[] | undefined;
  readonly pauses: readonly { readonly from: number; readonly to?: number | undefined }[];
  readonly [event: `${string}At`]: number | undefined;
}

/** The same, for a level of which nothing is known. */
export const asTicket = (ticket: RandomTicket): TicketOf => ticket as unknown as TicketOf;

export const trackedTicket: fc.Arbitrary<RandomTicket> = instant.chain((openedAt) =>
  fc
    .record({
      priority: historyOf(openedAt),
      pauses: fc.array(pauseOf(openedAt), { maxLength: 4 }),
      confirmed: maybe(sooner),
      contacted: maybe(sooner),
      dispatched: maybe(sooner),
      delivered: maybe(sooner),
      arrived: maybe(sooner),
      returned: maybe(wait),
    })
    .map(({ priority, pauses, confirmed, contacted, dispatched, delivered, arrived, returned }) => {
      let last = openedAt;
      const next = (after: number | undefined): number | undefined => {
        if (after === undefined) return undefined;
        last += after;
        return last;
      };
      const confirmedAt = next(confirmed);
      const start = last;
      const [dispatchedAt, deliveredAt, returnedAt] = [next(dispatched), next(delivered), next(returned)];
      return {
        openedAt,
        priority: priority as RandomTicket['priority'],
        pauses: pauses as RandomTicket['pauses'],
        confirmedAt,
        contactedAt: contacted === undefined ? undefined : openedAt + contacted,
        dispatchedAt,
        deliveredAt,
        arrivedAt: arrived === undefined ? undefined : start + arrived,
        returnedAt,
      };
    }),
);

/** When anything happened to a ticket, in any order. */
export const happeningsOf = (ticket: RandomTicket): number[] => [
  ...Object.values(ticket).filter((value) => typeof value === 'number'),
  ...ticket.pauses.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
  ...(typeof ticket.priority === 'object' ? ticket.priority.map(({ from }) => from) : []),
];

/** Instants in the life of a ticket: at its events, around them, and anywhere after them. */
export const later = fc.oneof(wait, fc.constantFrom(-1, 0, 1), fc.nat({ max: HOUR }));
export const moment = (ticket: RandomTicket): fc.Arbitrary<number> =>
  fc.tuple(fc.constantFrom(...happeningsOf(ticket)), later).map(([event, after]) => event + after);

/** A ticket with only what had happened by an instant. */
export function knownAt(ticket: RandomTicket, at: number): RandomTicket {
  const happened = Object.entries(ticket).map(([name, value]) =>
    name !== 'openedAt' && typeof value === 'number' && value > at ? [name, undefined] : [name, value],
  );
  const { priority } = ticket;
  return {
    ...(Object.fromEntries(happened) as RandomTicket),
    priority: typeof priority === 'object' ? priority.filter(({ from }, i) => i === 0 || from <= at) : priority,
    pauses: ticket.pauses
      .filter(({ from }) => from <= at)
      .map(({ from, to }) => (to !== undefined && to <= at ? { from, to } : { from })),
  };
}

type TrackedTarget = Tracking['targets'][string];

/** The target of a level that a tracked one is measured by. */
function termsOf(level: ServiceLevel, name: string, priority: string | null): Target | undefined {
  const entry = level.targets[name];
  // It has `from` where it is one for every priority.
  return (entry.from === undefined ? (entry as Readonly<Record<string, Target>>)[priority ?? ''] : entry) as Target;
}

/** Whether a deadline moves on with time: that of a target whose time a pause stops, or whose length it adds; and one that is
 * estimated from such a deadline. */
function slides(tracking: Tracking, level: ServiceLevel, name: string, pausedMs: number | undefined): boolean {
  const target = tracking.targets[name];
  if (!target || target.endedAt) return false;
  const { pauses, within, projectedFrom } = termsOf(level, name, target.priority) ?? {};
  const isMoved = pauses === 'pause-length' || (within !== undefined && pauses !== 'none');
  if (target.state === 'waiting') {
    // An estimate may lie behind: a pause that began after it moves it no more.
    const moves = isMoved && pausedMs !== undefined && Number(target.dueAt) >= pausedMs;
    return moves || (projectedFrom !== undefined && slides(tracking, level, projectedFrom, pausedMs));
  }
  return isMoved && target.state === 'paused';
}

/** What does not move as time passes: everything except amounts, and the deadlines that a pause, which began then, moves on as
 * it lasts. */
export function face(tracking: Tracking, level: ServiceLevel, pausedMs: number | undefined): unknown {
  const ofTarget = (name: string, target: TrackedTarget): unknown =>
    target && {
      state: target.state,
      counting: target.counting,
      due: slides(tracking, level, name, pausedMs) ? null : target.dueLocal,
      hours: target.startedHoursOverdue,
      warnings: target.warnings.map(({ reached }) => reached),
    };
  return [tracking.providerLate, ...Object.entries(tracking.targets).map(([name, target]) => ofTarget(name, target))];
}

/** Since when a ticket is paused at an instant, if it is: those that overlap or touch are one pause. */
export function pausedSince({ pauses }: Pick<RandomTicket, 'pauses'>, at: number): number | undefined {
  if (!pauses.some(({ from, to }) => from <= at && (to === undefined || at < to))) return undefined;
  const earlierThan = (since: number): number => {
    const before = pauses.filter(({ from, to }) => from < since && (to === undefined || to >= since));
    return before.length > 0 ? earlierThan(Math.min(...before.map(({ from }) => from))) : since;
  };
  return earlierThan(at);
}

const calendarOf = ({ zone, daysOff, weekend, extraBusinessDays }: OracleCalendar): Calendar =>
  createCalendar({
    timeZone: zone,
    weekend,
    holidays: fixedHolidays([...daysOff].map((date) => ({ date, name: date }))),
    extraBusinessDays: [...(extraBusinessDays ?? [])],
  });

/** A ticket of a level of any kind, on calendars by role. */
export interface Story {
  readonly level: ServiceLevel;
  readonly ticket: RandomTicket;
  readonly calendars: Readonly<Record<string, Calendar>>;
}

/** A case of the oracle as the library reads it; null where it refuses the level: windows that overlap are drawn too. */
function storyOf({ level: drawn, calendars, ticket: { events, priority, pauses = [] } }: RandomCase): Story | null {
  try {
    // Hours and times of day are wider in the oracle's words than in the library's.
    const level = defineServiceLevel(drawn as unknown as ServiceLevel);
    const fields = Object.fromEntries(Object.entries(events).map(([name, at]) => [`${name}At`, at]));
    const byRole = Object.entries(calendars).map(([role, calendar]) => [role, calendarOf(calendar)]);
    // Its opening is among its events.
    const ticket = { ...fields, priority, pauses } as unknown as RandomTicket;
    return { level, ticket, calendars: Object.fromEntries(byRole) };
  } catch (error) {
    if (/overlap|conflicts with/.test(String(error))) return null;
    throw error;
  }
}

/** Tickets of levels of every kind: in Warsaw, and on calendars in any zones, by role. */
export const story: fc.Arbitrary<Story> = fc.oneof(
  fc
    .tuple(trackedLevel, trackedTicket)
    .map(([level, ticket]): Story => ({ level, ticket, calendars: { site: polishCalendar() } })),
  randomCase()
    .map(storyOf)
    .filter((found) => found !== null),
);

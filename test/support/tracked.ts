// Random tickets to track, on random levels: targets in hours and in days in every combination, under every policy.
import fc from 'fast-check';
import {
  defineServiceLevel,
  type Pause,
  type Priority,
  type PriorityChange,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type TrackedClock,
  type TrackedTicket,
  type Tracking,
  type TrackingPolicy,
} from 'hezo-sla';
import { instant, levelId, wait } from './arbitraries.js';

export const HOUR = 3_600_000;

/** Turns '11-20 10:00' into an instant in Warsaw in the winter of 2026. 25 November is a Wednesday. */
export const w = (text: string): string => `2026-${text.replace(' ', 'T')}${text.length > 11 ? '' : ':00'}+01:00`;

const nights = {
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, from: '22:00', to: '06:00' }],
  onHolidays: 'open',
} as const;
const split = {
  weekly: [
    { days: ['mon', 'tue', 'thu', 'fri'] as const, from: '08:00', to: '12:00' },
    { days: ['mon', 'thu', 'sat'] as const, from: '13:15', to: '24:00' },
  ],
  onHolidays: 'closed',
} as const;

/** Besides the usual ones: hours that are closed on Wednesdays, hours over midnight, and due days without hours. */
const sources: readonly ServiceLevel[] = [
  ...Object.values(serviceLevels),
  serviceLevelFromCode('8x5x8'),
  serviceLevelFromCode('24x7x2'),
  serviceLevelFromCode('8x5x40y'),
  serviceLevelFromCode('24x7xNBD', { cutoff: { time: '15:00', inclusive: false } }),
  serviceLevelFromCode('9x5xSBD', { dayEnds: 'closing' }),
  serviceLevelFromCode('24x7xNCD'),
  serviceLevelFromCode('9x5xNCD-S'),
  serviceLevelFromCode('9x5xNCD', { dayEnds: 'closing' }),
  serviceLevelFromCode('8x7x3', { hours: nights }),
  serviceLevelFromCode('8x7xNBD', { hours: nights, dayEnds: 'closing' }),
  serviceLevelFromCode('10x5xNBD', { hours: split }),
  serviceLevelFromCode('10x5x6', { hours: split, reaction: { within: 0 } }),
];
const source = fc.constantFrom(...sources);

export const policy: fc.Arbitrary<TrackingPolicy> = fc.record({
  pausedClocks: fc.constantFrom(['delivery' as const], ['reaction' as const, 'delivery' as const], []),
  pausedDays: fc.constantFrom('none', 'business-days-touched'),
  priorityChange: fc.constantFrom('from-start', 'restart', 'carry-over'),
});

/** A level of the catalogue, or one whose four commitments come from any of the sources. */
export const trackedLevel: fc.Arbitrary<ServiceLevel> = fc.oneof(
  fc.tuple(levelId, policy).map(([id, policy]) => defineServiceLevel({ ...serviceLevels[id], ...policy })),
  fc.tuple(source, source, source, source, policy).map(([P1, P2, P3, P4, policy]) =>
    defineServiceLevel({
      ...P1,
      id: 'mixed',
      commitments: {
        P1: P1.commitments.P1,
        P2: P2.commitments.P2,
        P3: P3.commitments.P3,
        P4: P4.commitments.P4,
      },
      ...policy,
    }),
  ),
);

const priority: fc.Arbitrary<Priority> = fc.constantFrom('P1', 'P2', 'P3', 'P4');
const sooner = fc.oneof(wait, fc.nat({ max: 12 * 3_600_000 }));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const pauseOf = (openedAt: number): fc.Arbitrary<Pause> =>
  fc.tuple(fc.integer({ min: -86_400_000, max: 10 * 86_400_000 }), maybe(sooner)).map(([from, length]) => ({
    from: openedAt + from,
    ...(length !== undefined && { to: openedAt + from + length }),
  }));

const historyOf = (openedAt: number): fc.Arbitrary<Priority | PriorityChange[]> =>
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
export interface RandomTicket extends TrackedTicket {
  readonly openedAt: number;
  readonly pauses: readonly { readonly from: number; readonly to?: number }[];
}

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
        priority,
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

/** A ticket with only what had happened by an instant. */
export function knownAt(ticket: RandomTicket, at: number): RandomTicket {
  const happened = Object.entries(ticket).map(([name, value]) =>
    name !== 'openedAt' && typeof value === 'number' && value > at ? [name, undefined] : [name, value],
  );
  const { priority } = ticket;
  return {
    ...(Object.fromEntries(happened) as RandomTicket),
    priority: typeof priority === 'string' ? priority : priority.filter(({ from }, i) => i === 0 || Number(from) <= at),
    pauses: ticket.pauses
      .filter(({ from }) => from <= at)
      .map(({ from, to }) => (to !== undefined && to <= at ? { from, to } : { from })),
  };
}

/** What does not move as time passes: everything except amounts, and the deadlines in hours that a pause extends. */
export function face(tracking: Tracking, level: ServiceLevel): unknown {
  const slides = (clock: TrackedClock): boolean =>
    clock.state === 'paused' &&
    (clock.milestone === 'contact' || level.commitments[clock.priority].delivery.kind === 'within');
  const ofClock = (clock: TrackedClock, sliding: boolean): unknown => ({
    state: clock.state,
    counting: clock.counting,
    due: sliding ? null : clock.dueLocal,
    hours: clock.startedHoursOverdue,
    warnings: clock.warnings.map(({ reached }) => reached),
  });
  return [
    tracking.providerLate,
    ofClock(tracking.reaction, slides(tracking.reaction)),
    ofClock(tracking.delivery, slides(tracking.delivery)),
    // A projected return moves with the delivery that it is projected from.
    ofClock(tracking.return, tracking.return.state === 'waiting' && slides(tracking.delivery)),
  ];
}

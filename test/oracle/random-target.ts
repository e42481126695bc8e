// Random targets of every kind; valid ones only.
import fc from 'fast-check';
import { quarter, randomHours, roles, sometimes } from './random-hours.js';
import {
  type OracleCutoff,
  type OracleDays,
  type OraclePauses,
  type OracleTarget,
  type OracleWeekday,
  weekdayNames,
} from './target-terms.js';

const role = fc.constantFrom(...roles);
const time = fc.oneof(
  fc.constantFrom('00:00', '02:30', '15:00', '23:59'),
  fc.nat({ max: 95 }).map(quarter),
  fc.nat({ max: 1439 }).map((n) => `${quarter(Math.floor(n / 60) * 4).slice(0, 3)}${String(n % 60).padStart(2, '0')}`),
);

/** Cutoffs for disjoint groups of weekdays. */
const byWeekday: fc.Arbitrary<readonly OracleCutoff[]> = fc
  .record({
    days: fc.shuffledSubarray([...weekdayNames], { minLength: 2 }),
    split: fc.integer({ min: 1, max: 6 }),
    times: fc.tuple(time, time),
    inclusive: fc.tuple(fc.boolean(), fc.boolean()),
    calendar: sometimes(role),
  })
  .map(({ days, split, times, inclusive, calendar }) => {
    const groups: readonly OracleWeekday[][] = [days.slice(0, split), days.slice(split)];
    return groups
      .map((days, i) => ({ time: times[i], inclusive: inclusive[i], days, ...(calendar && { calendar }) }))
      .filter(({ days }) => days.length > 0);
  });

const cutoff: fc.Arbitrary<OracleCutoff | readonly OracleCutoff[]> = fc.oneof(
  fc
    .record({ time, inclusive: fc.boolean(), calendar: sometimes(role) })
    .map(({ calendar, ...cutoff }) => ({ ...cutoff, ...(calendar && { calendar }) })),
  byWeekday,
);

const ends = fc.oneof(fc.constantFrom(undefined, 'midnight', 'closing', 'same-time'), time);
const dayCount: fc.Arbitrary<OracleDays> = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((businessDays) => ({ businessDays })),
  fc.integer({ min: 0, max: 8 }).map((calendarDays) => ({ calendarDays })),
);
const days: fc.Arbitrary<OracleDays> = fc
  .record({ count: dayCount, ends, lastDay: fc.constantFrom(undefined, 'any', 'business-day', 'statutory') })
  .map(({ count, ends, lastDay }) => ({ ...count, ...(ends && { ends }), ...(lastDay && { lastDay }) }));

const within = fc.oneof(
  fc.constantFrom(0, 1),
  fc.nat({ max: 3 * 3_600_000 }),
  fc.record({ hours: fc.integer({ min: 0, max: 11 }), minutes: fc.nat({ max: 59 }) }),
);

const starts: readonly OracleTarget['from'][] = [
  'opened',
  'confirmed',
  'confirmed',
  'delivered',
  'escalated',
  ['confirmed', 'opened'],
  ['delivered', 'arrived'],
];
const ending: readonly OracleTarget['until'][] = [
  'contacted',
  'dispatched',
  'delivered',
  'repaired',
  'returned',
  ['delivered', 'arrived'],
];

export const events = fc.record({ from: fc.constantFrom(...starts), until: fc.constantFrom(...ending) });

type Terms = Omit<OracleTarget, 'from' | 'until'>;

const timed: fc.Arbitrary<Terms> = fc
  .record({
    within,
    cutoff: sometimes(cutoff),
    after: sometimes(days),
    pauses: fc.constantFrom<OraclePauses | undefined>(undefined, 'none', 'service-time'),
  })
  .map(({ within, cutoff, after, pauses }) => ({
    within,
    ...(cutoff && { cutoff, ...(after && { afterCutoff: after }) }),
    ...(pauses && { pauses }),
  }));

const counted: fc.Arbitrary<Terms> = fc
  .record({
    days,
    cutoff: sometimes(fc.oneof(fc.constant(null), cutoff, cutoff)),
    pauses: fc.constantFrom<OraclePauses | undefined>(undefined, 'none', 'business-days-touched', 'pause-length'),
  })
  .map(({ days, cutoff, pauses }) => ({
    ...days,
    ...(cutoff !== undefined && { cutoff }),
    ...(pauses && { pauses }),
  }));

/** A target without its events, around a date; `earlier` are the targets that it may be estimated from. */
export const randomTerms = (date: string, earlier: readonly string[]): fc.Arbitrary<Terms> =>
  fc
    .record({
      terms: fc.oneof(timed, counted, counted),
      hours: randomHours(date),
      calendar: sometimes(role),
      projectedFrom: earlier.length > 0 ? sometimes(fc.constantFrom(...earlier)) : fc.constant(undefined),
      owedBy: fc.constantFrom<OracleTarget['owedBy']>(undefined, 'provider', 'customer'),
    })
    .map(({ terms, hours, calendar, projectedFrom, owedBy }) => ({
      ...terms,
      ...(hours && { hours }),
      ...(calendar && { calendar }),
      ...(projectedFrom && { projectedFrom }),
      ...(owedBy && { owedBy }),
    }));

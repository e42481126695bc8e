// The range of a deadline against brute force: every set of interpretations is written into a level of its own, as its owner would
// write it, and that level is asked for its deadline. Nothing of how explanations combine them is used.
import fc from 'fast-check';
import {
  calculateDeadlines,
  type Deadline,
  defineServiceLevel,
  explainDeadlines,
  type Interpretation,
  type ServiceLevel,
  SlaError,
  serviceLevels,
  type Target,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.js';

type Fields = Readonly<Record<string, unknown>>;
type ByName = Readonly<Record<string, Target>>;

const lengths = ['within', 'businessDays', 'calendarDays'];
const withTheKind = ['ends', 'lastDay', 'afterCutoff', 'pauses'];
const kindOf = (fields: Fields): boolean => fields.within !== undefined;

/** What an interpretation changes, by itself. */
function changedBy({ target: changes }: Interpretation, target: Target): readonly string[] {
  const names = Object.keys(changes);
  if (!lengths.some((length) => names.includes(length))) return names;
  return [...names, ...lengths, ...(kindOf({ ...changes }) === kindOf({ ...target }) ? [] : withTheKind)];
}

/** A target as it would be written with some of its interpretations as its terms. */
function written(target: Target, chosen: readonly Interpretation[]): Target | null {
  const { interpretations: _, ...plain } = target;
  const fields: Record<string, unknown> = { ...plain };
  const taken = chosen.flatMap((one) => [...new Set(changedBy(one, target))]);
  if (new Set(taken).size < taken.length) return null;
  for (const one of chosen) {
    for (const name of changedBy(one, target)) fields[name] = undefined;
    for (const [name, value] of Object.entries(one.target)) fields[name] = value ?? undefined;
  }
  // Whether it makes a target is what defining the level tells.
  return fields as unknown as Target;
}

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** items.length }, (_, mask) => items.filter((_, i) => (mask >> i) % 2 === 1));
}

/** Every level that can be made of the interpretations of all targets. */
function versions(targets: ByName): readonly ByName[] {
  return Object.entries(targets).reduce<readonly ByName[]>(
    (all, [name, target]) =>
      subsets(target.interpretations ?? []).flatMap((chosen) => {
        const own = written(target, chosen);
        return own ? all.map((others) => ({ ...others, [name]: own })) : [];
      }),
    [{}],
  );
}

const isEstimate = ({ startsFrom }: Deadline): boolean => startsFrom.event.endsWith('-due');

/** The deadlines of a ticket in every version of a level: of a target that has started, those that have. */
function bruteForce(level: ServiceLevel, ticket: object, name: string, started: boolean): readonly number[] {
  const { id, name: called, law, targets } = level;
  return versions(targets as ByName).flatMap((version) => {
    try {
      const made = defineServiceLevel({ id, name: called, law, targets: version });
      const found: Deadline | null = calculateDeadlines(made as ServiceLevel, ticket as never)[name] ?? null;
      return found && !(started && isEstimate(found)) ? [found.dueAt.getTime()] : [];
    } catch (cause) {
      if (cause instanceof SlaError) return [];
      throw cause;
    }
  });
}

const HOUR = 3_600_000;
const ticket = fc
  .record({
    openedAt: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) }),
    confirmed: fc.option(fc.nat({ max: 100 * HOUR })),
    delivered: fc.option(fc.nat({ max: 200 * HOUR }), { freq: 2 }),
  })
  .map(({ openedAt, confirmed, delivered }) => {
    const confirmedAt = confirmed === null ? undefined : openedAt + confirmed;
    return {
      openedAt,
      confirmedAt,
      deliveredAt: delivered === null || confirmedAt === undefined ? undefined : confirmedAt + delivered,
    };
  });

const pool: readonly Interpretation[] = [
  { id: 'hours', text: 'Other hours.', target: { hours: '24x7' } },
  { id: 'cutoff', text: 'No cutoff.', target: { cutoff: null } },
  {
    id: 'late',
    text: 'Another cutoff, in other hours.',
    target: { cutoff: { time: '12:00', inclusive: true }, hours: '9x5' },
  },
  { id: 'end', text: 'Another end.', target: { ends: 'closing' } },
  { id: 'last', text: 'The last day moves.', target: { lastDay: 'business-day' } },
  { id: 'days', text: 'Days, not business days.', target: { calendarDays: 2 } },
  { id: 'within', text: 'Hours, not days.', target: { within: { hours: 6 } } },
  { id: 'start', text: 'From the opening.', target: { from: 'opened' } },
];
// Four and two make 64 combinations at most, which is as many as are computed.
const some = fc.subarray([...pool], { maxLength: 4 });
const custom = fc
  .record({
    delivery: some,
    report: fc.subarray(
      pool.filter(({ id }) => ['hours', 'late', 'end', 'last'].includes(id)),
      { maxLength: 2 },
    ),
  })
  .map(({ delivery, report }): ServiceLevel => {
    const hours = '8x5' as const;
    const cutoff = { time: '15:00', inclusive: false };
    return {
      id: 'own',
      name: 'Own',
      targets: {
        delivery: { from: 'confirmed', until: 'delivered', hours, cutoff, businessDays: 1, interpretations: delivery },
        report: {
          from: 'delivered',
          until: 'reported',
          hours,
          businessDays: 3,
          projectedFrom: 'delivery',
          interpretations: report,
        },
      },
    };
  });

describe('the range of a deadline', () => {
  test('is that of brute force over all combinations of interpretations, for custom levels', () => {
    fc.assert(
      fc.property(custom, ticket, (level, given) => compare(level, given)),
      { numRuns: runs(300) },
    );
  });

  test('REACT-2, DELIV-1, NBD-2, NBD-4, NBD-5, HOURS-1, ONSITE-1, RET-1: and for the catalogue', () => {
    const levels = Object.values(serviceLevels).flatMap((level) =>
      (['P1', 'P3'] as const).map((priority): ServiceLevel => {
        const targets = Object.entries(level.targets).map(([name, target]) => [
          name,
          'from' in target ? target : target[priority],
        ]);
        return { id: level.id, name: level.name, law: 'PL', targets: Object.fromEntries(targets) };
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...levels), ticket, (level, given) => compare(level, given)),
      { numRuns: runs(300) },
    );
  });
});

/** `never` where a level is asked whose events are not known. */
function compare(level: ServiceLevel, given: object): void {
  const { targets } = explainDeadlines(level, given as never);
  for (const [name, deadline] of Object.entries(targets)) {
    if (!deadline) continue;
    const dues = bruteForce(level, given, name, !isEstimate(deadline));
    const { earliest, latest } = deadline.range;
    expect(earliest.dueAt.getTime()).toBe(dues.reduce((first, due) => Math.min(first, due)));
    expect(latest.dueAt.getTime()).toBe(dues.reduce((last, due) => Math.max(last, due)));
  }
}

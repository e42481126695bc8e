// Random tickets against the rules as Temporal has them, the polyfill's or, where there is one, the runtime's own:
// npm run verify:temporal [tickets] [seed]
import fc from 'fast-check';
import { calculateDeadlines, type ServiceLevel, type ServiceLevelId, serviceLevels } from 'hezo-sla';
import { Temporal as Polyfill } from 'temporal-polyfill';
import { isoText, type TemporalLibrary, temporalDeadlines } from '../../oracle/temporal.js';
import { instant, levelId, priority, wait } from '../../support/arbitraries.js';

// TypeScript's types of the runtime's Temporal, where it has them, are not those of the polyfill by name.
const native = (globalThis as { Temporal?: unknown }).Temporal as TemporalLibrary | undefined;
const library = native ?? Polyfill;
const [count = '200000', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
// The moment at which something changes is that of the opening or of the confirmation.
const question = fc
  .tuple(levelId, priority, instant, fc.boolean(), wait, maybe(wait), maybe(wait), fc.nat({ max: 19 }))
  .map(([level, priority, moment, isOpening, untilConfirmed, delivered, arrived, unconfirmed]) => {
    const openedAt = isOpening ? moment : moment - untilConfirmed;
    if (unconfirmed === 0) return { level, ticket: { openedAt, priority } };
    const confirmedAt = openedAt + untilConfirmed;
    const later = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : confirmedAt + ms);
    const ticket = { openedAt, priority, confirmedAt, deliveredAt: later(delivered), arrivedAt: later(arrived) };
    return { level, ticket };
  });

function differences(level: ServiceLevelId, ticket: Parameters<typeof temporalDeadlines>[2]): string[] {
  const ours = calculateDeadlines(serviceLevels[level] as ServiceLevel, ticket);
  const theirs = temporalDeadlines(library, level, ticket);
  return (['reaction', 'delivery', 'return'] as const).flatMap((target) => {
    const due = theirs[target];
    const [found, expected] = [ours[target]?.dueLocal ?? null, due && isoText(due)];
    return found === expected
      ? []
      : [`${level} ${target} of ${JSON.stringify(ticket)}: ${found}, expected ${expected}`];
  });
}

let different = 0;
let asked = 0;
// In parts, each with a seed of its own, so that they need not all be in memory.
for (let part = 0; asked < Number(count); part += 1) {
  const questions = fc.sample(question, {
    seed: Number(seed) + part,
    numRuns: Math.min(10_000, Number(count) - asked),
  });
  for (const { level, ticket } of questions) {
    const found = differences(level, ticket);
    different += found.length;
    for (const line of found.slice(0, 10)) console.log(line);
  }
  asked += questions.length;
}
console.log(
  `${native ? 'native Temporal' : 'temporal-polyfill'}, seed ${seed}: ${asked.toLocaleString('en')} tickets, ` +
    `${(3 * asked).toLocaleString('en')} deadlines compared, ${different} differed`,
);
process.exitCode = different === 0 ? 0 : 1;

// What README.md and the examples repeat of the catalogue; `npm run generate` writes it anew.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ServiceLevel, serviceLevels, type Target } from 'hezo-sla';
import { parseContract, worstCase } from 'hezo-sla/contract';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

const HOUR = 3_600_000;
const levels: readonly (readonly [key: string, level: ServiceLevel])[] = Object.entries(serviceLevels);

/** The targets of the most urgent priorities, and of the others. */
const [critical, other] = ['P1', 'P3'] as const;

/** The delivery of a level for a priority. */
function deliveryOf({ targets: { delivery } }: ServiceLevel, priority: string): Target {
  const target = delivery && ('from' in delivery ? delivery : delivery[priority]);
  // A target by priority has no `from`, which tells the types nothing.
  return target as Target;
}

/** How soon a delivery is due. */
function described({ hours = '24x7', within, businessDays, cutoff }: Target): string {
  if (within !== undefined) {
    const length = typeof within === 'number' ? within / HOUR : within.hours;
    return `within ${length} hours${hours === '24x7' ? ', any day' : ' of service time'}`;
  }
  const day = businessDays === 1 ? 'next business day' : `${businessDays} business days`;
  return cutoff && 'time' in cutoff ? `${day}, confirmed ${cutoff.inclusive ? 'until' : 'before'} ${cutoff.time}` : day;
}

/** The different ones of what a level says for its priorities. */
function differing(level: ServiceLevel, textOf: (delivery: Target) => unknown): unknown[] {
  return [...new Set([critical, other].map((priority) => textOf(deliveryOf(level, priority))))];
}

function rowOf(key: string, level: ServiceLevel): string {
  const name = typeof level.name === 'string' ? level.name : level.name.en;
  const [soon, later = 'the same'] = differing(level, described);
  const codes = differing(level, ({ code }) => code).join(' / ');
  const cells = [`\`${key}\``, name, codes, soon, later, differing(level, ({ until }) => until)];
  return `| ${cells.join(' | ')} |\n`;
}

test('the table of levels in README.md says what the catalogue says', async () => {
  const rows = levels.map(([key, level]) => rowOf(key, level)).join('');
  const written = read('README.md').replace(/(\| key \| name .*\n\|[-|]*\n)(?:\|.*\n)*/, `$1${rows}`);
  expect(written).toContain(rows);
  await expect(written).toMatchFileSnapshot(`${root}README.md`);
});

test('the contract of the nine levels has each of them, with its worst delivery in whole hours', async () => {
  const known = JSON.parse(read('examples/contract/nine-levels.json'));
  const parsed = parseContract(known);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { period, calendar } = parsed.contract;
  const worst = levels.flatMap(([key, level]) =>
    [critical, other]
      .filter((priority) => priority === other || differing(level, described).length > 1)
      .map((priority) => {
        const { elapsedMs } = worstCase(level, { priority, target: 'delivery', ...period, calendar });
        return { level: key, priority, target: 'delivery', worst: { hours: Math.ceil(elapsedMs / HOUR) } };
      }),
  );
  const isOther = ({ target, period }: { target: string; period?: unknown }) =>
    target !== 'delivery' || period !== undefined;
  const written = {
    ...known,
    levels: Object.fromEntries(levels.map(([key]) => [key, { catalogue: key }])),
    guarantees: [...worst, ...known.guarantees.filter(isOther)],
  };
  await expect(`${JSON.stringify(written, null, 2)}\n`).toMatchFileSnapshot(
    `${root}examples/contract/nine-levels.json`,
  );
});

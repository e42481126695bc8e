// What README.md and the examples repeat of the catalogue; `npm run generate` writes it anew.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Commitment, type ServiceLevel, serviceLevels } from 'hezo-sla';
import { parseContract, worstCase } from 'hezo-sla/contract';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

const HOUR = 3_600_000;
const levels: readonly (readonly [key: string, level: ServiceLevel])[] = Object.entries(serviceLevels);

/** What a commitment says of the delivery, without its milestone. */
function described({ hours, delivery }: Commitment): string {
  if (delivery.kind === 'within') {
    const { within } = delivery;
    const length = typeof within === 'number' ? within / HOUR : within.hours;
    return `within ${length} hours${hours === '24x7' ? ', any day' : ' of service time'}`;
  }
  const { cutoff } = delivery;
  const days = delivery.kind === 'next-business-day' ? `${delivery.businessDays} business days` : 'next calendar day';
  const day = days === '1 business days' ? 'next business day' : days;
  return cutoff ? `${day}, confirmed ${cutoff.inclusive ? 'until' : 'before'} ${cutoff.time}` : day;
}

function rowOf(key: string, { name, commitments: { P1, P3 } }: ServiceLevel): string {
  const [critical, other] = [described(P1), described(P3)];
  const codes = [...new Set([P1.code, P3.code])].join(' / ');
  const cells = [
    `\`${key}\``,
    name.en,
    codes,
    critical,
    other === critical ? 'the same' : other,
    P1.delivery.milestone,
  ];
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
    (['P1', 'P3'] as const)
      .filter((priority) => priority === 'P3' || described(level.commitments.P1) !== described(level.commitments.P3))
      .map((priority) => {
        const { elapsedMs } = worstCase(level, { priority, clock: 'delivery', ...period, calendar });
        return { level: key, priority, clock: 'delivery', worst: { hours: Math.ceil(elapsedMs / HOUR) } };
      }),
  );
  const isOther = ({ clock, period }: { clock: string; period?: unknown }) =>
    clock !== 'delivery' || period !== undefined;
  const written = {
    ...known,
    levels: Object.fromEntries(levels.map(([key]) => [key, { catalogue: key }])),
    guarantees: [...worst, ...known.guarantees.filter(isOther)],
  };
  await expect(`${JSON.stringify(written, null, 2)}\n`).toMatchFileSnapshot(
    `${root}examples/contract/nine-levels.json`,
  );
});

// What README.md, docs/levels.md and the examples repeat of the catalogue; `npm run generate` writes it anew.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { priorities, programmes, type ServiceLevel, type Statement, serviceLevels, type Target } from 'hezo-sla';
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

/** A row of a table. */
const tableRow = (cells: readonly unknown[]): string => `| ${cells.join(' | ')} |\n`;

/** A page with these rows under a table's head, in place of those it has. */
function withRows(page: string, head: string, rows: readonly string[]): string {
  const start = page.indexOf(`| ${head} |\n`);
  expect(start).toBeGreaterThan(0);
  return (
    page.slice(0, start) + page.slice(start).replace(/^(\|.*\n\|[-|]*\n)(?:\|.*\n)*/, (_, top) => top + rows.join(''))
  );
}

/** The statements of all programmes, those that several share once. */
function statementRows(listOf: (programme: (typeof programmes)['coCare']) => readonly Statement[]): string[] {
  const sharing = new Map<string, string[]>();
  for (const programme of Object.values(programmes)) {
    for (const { id, text } of listOf(programme)) {
      const cells = `\`${id}\` | ${text.en}`;
      sharing.set(cells, [...(sharing.get(cells) ?? []), `\`${programme.id}\``]);
    }
  }
  return Array.from(sharing, ([cells, ids]) => tableRow([ids.join(', '), cells]));
}

function rowOf(key: string, level: ServiceLevel): string {
  const name = typeof level.name === 'string' ? level.name : level.name.en;
  const [soon, later = 'the same'] = differing(level, described);
  const codes = differing(level, ({ code }) => code).join(' / ');
  const cells = [`\`${key}\``, name, codes, soon, later, differing(level, ({ until }) => until)];
  return tableRow(cells);
}

test('the table of levels in README.md says what the catalogue says', async () => {
  const rows = levels.map(([key, level]) => rowOf(key, level));
  const written = withRows(read('README.md'), 'key | name | code | P1, P2 | P3, P4 | until', rows);
  await expect(written).toMatchFileSnapshot(`${root}README.md`);
});

test('the tables of priorities and programmes in docs/levels.md say what the catalogue says', async () => {
  const meanings = Object.values(priorities).map(({ id, name, critical, definition, impact }) =>
    tableRow([`\`${id}\``, name.en, critical ? 'yes' : 'no', definition.en, impact.en]),
  );
  const channels = Object.values(programmes).map(
    ({ id, name, provider, language, contact: { phone, email, portal }, escalation, promisesReaction }) => {
      const lists = [phone, email, portal, [...(escalation?.phone ?? []), ...(escalation?.email ?? [])]];
      const cells = lists.map((list) => list.join(', ') || 'none');
      return tableRow([`\`${id}\``, name.en, provider.name, language, ...cells, promisesReaction ? 'yes' : 'no']);
    },
  );
  const said = [
    ...statementRows(({ provides }) => provides),
    ...statementRows(({ procedure }) => procedure),
    ...statementRows(({ provider }) => provider.statements),
  ];
  const tables = [
    ['priority | name | critical | meaning | impact of its group', meanings],
    ['programme | name | provider | language | phone | e-mail | portal | escalation | promises a reaction', channels],
    ['programme | id | what the terms say', said],
  ] as const;
  const written = tables.reduce((page, [head, rows]) => withRows(page, head, rows), read('docs/levels.md'));
  await expect(written).toMatchFileSnapshot(`${root}docs/levels.md`);
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

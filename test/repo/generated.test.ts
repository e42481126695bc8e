// What README.md, the pages of docs/ and the examples repeat of the catalogue and of the data about countries; `npm run generate` writes it anew.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import {
  calculateDeadlines,
  type Deadline,
  describeLevel,
  priorities,
  programmes,
  type ServiceLevel,
  type Statement,
  serviceLevels,
  type Target,
  type TargetDescription,
  type TargetStatementKind,
} from 'hezo-sla';
import { worstCase } from 'hezo-sla/analysis';
import { parseContract } from 'hezo-sla/contract';
import { expect, test } from 'vitest';
import { recentOffsets } from '../../src/contract/check/recent-offsets.js';
import { completeYears } from '../../src/countries/complete-years.js';
import { corrections } from '../../src/countries/corrections.js';
import { verifiedDates } from '../../src/countries/verified.js';
import { weekends } from '../../src/countries/weekends.js';
import { disagreements } from '../support/days-off-reference.js';
import { shownIn, vendorFiles, vendorTerms } from '../support/vendor-terms.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

const HOUR = 3_600_000;
const levels: readonly (readonly [key: string, level: ServiceLevel])[] = Object.entries(serviceLevels);

/** What a level says of a target, once for each group of priorities that share it. */
function partsOf(level: ServiceLevel, target: string): readonly TargetDescription[] {
  return describeLevel(level).targets.filter((part) => part.target === target);
}

/** The statement of a kind. */
function said({ statements }: TargetDescription, kind: TargetStatementKind): string | undefined {
  return statements.find((statement) => statement.kind === kind)?.text;
}

/** The target that a description is of. */
function targetOf({ targets }: ServiceLevel, { target, priorities: [priority] }: TargetDescription): Target {
  const found = targets[target];
  // A target by priority has no `from`, which tells the types nothing.
  return ('from' in found ? found : found[priority]) as Target;
}

/** The priorities of a part of a level: 'all', 'P1, P2' */
function prioritiesText(parts: readonly TargetDescription[], { priorities }: TargetDescription): string {
  return parts.length === 1 ? 'all' : priorities.join(', ');
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

/** What a level says of its delivery: one row for each group of priorities. */
function deliveryRows(key: string, level: ServiceLevel): readonly string[] {
  return partsOf(level, 'delivery').map((part, _, parts) => {
    const code = targetOf(level, part).code;
    const cells = [`\`${key}\``, describeLevel(level).name, code, prioritiesText(parts, part)];
    return tableRow([...cells, said(part, 'length'), said(part, 'cutoff') ?? 'none', said(part, 'end')]);
  });
}

test('the table of levels in README.md says what describeLevel says', async () => {
  const rows = levels.flatMap(([key, level]) => deliveryRows(key, level));
  const written = withRows(read('README.md'), 'key | name | code | priorities | due | cutoff | met', rows);
  await expect(written).toMatchFileSnapshot(`${root}README.md`);
});

/** A Friday: of a contact by 17:30, and of the confirmations that the table has. */
const [evening, ...confirmations] = [
  '2026-11-20T17:30:00+01:00',
  '2026-11-20T15:00:00+01:00',
  '2026-11-20T15:00:01+01:00',
  '2026-11-21T10:30:00+01:00',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** When a deadline is: 'Monday' at the end of its day, 'Monday 09:30', 'Friday 19:00:01'. */
function dueText({ dueOn, dueLocal }: Deadline): string {
  const time = dueLocal.slice(11, 23);
  const day = weekdays[new Date(dueOn).getUTCDay()];
  return time === '23:59:59.999' ? day : `${day} ${time.slice(0, 8).replace(/:00$/, '')}`;
}

/** When the levels owe what. Levels that owe the same share a row. */
function dueRows(): readonly string[] {
  const sharing = new Map<string, string[]>();
  for (const [key, level] of levels) {
    for (const part of partsOf(level, 'delivery')) {
      const [priority] = part.priorities;
      const dueAt = (target: string, openedAt: string) =>
        calculateDeadlines(level, { openedAt, priority, confirmedAt: openedAt })[target] as Deadline;
      const cells = [dueAt('reaction', evening), ...confirmations.map((at) => dueAt('delivery', at))].map(dueText);
      const of = `\`${key}\`: ${prioritiesText(partsOf(level, 'delivery'), part)}`;
      const row = JSON.stringify(cells);
      sharing.set(row, [...(sharing.get(row) ?? []), of]);
    }
  }
  return Array.from(sharing, ([cells, of]) => tableRow([of.join('; '), ...JSON.parse(cells)]));
}

/** A level in words, as a part of a page. */
function chapterOf([key, level]: (typeof levels)[number]): string {
  const { name, targets, statements } = describeLevel(level);
  const list = (title: string, lines: readonly { readonly text: string }[]): string =>
    `**${title}**\n\n${lines.map(({ text }) => `- ${text}\n`).join('')}`;
  const parts = targets.map((part) => {
    const all = partsOf(level, part.target).length === 1;
    return list(all ? part.title : `${part.title} (${part.priorities.join(', ')})`, part.statements);
  });
  return `## ${name} (\`${key}\`)\n\n${[...parts, list('The level as a whole', statements)].join('\n')}`;
}

test('docs/catalogue.md is each level of the catalogue as describeLevel puts it into words', async () => {
  const page = read('docs/catalogue.md');
  const top = page.slice(0, page.indexOf('\n## ') + 1);
  expect(top).not.toBe('');
  await expect(top + levels.map(chapterOf).join('\n')).toMatchFileSnapshot(`${root}docs/catalogue.md`);
});

test('the tables in docs/levels.md say what the catalogue says', async () => {
  const meanings = Object.values(priorities).map(({ id, name, critical, definition, impact }) =>
    tableRow([`\`${id}\``, name.en, critical ? 'yes' : 'no', definition.en, impact.en]),
  );
  const channels = Object.values(programmes).map(
    ({ id, name, provider, language, contact: { phone, email, portal }, escalation, hasReactionTarget }) => {
      const lists = [phone, email, portal, [...(escalation?.phone ?? []), ...(escalation?.email ?? [])]];
      const cells = lists.map((list) => list.join(', ') ?? 'none');
      return tableRow([`\`${id}\``, name.en, provider.name, language, ...cells, hasReactionTarget ? 'yes' : 'no']);
    },
  );
  const statements = [
    ...statementRows(({ provides }) => provides),
    ...statementRows(({ procedure }) => procedure),
    ...statementRows(({ provider }) => provider.statements),
  ];
  const tables = [
    ['priority | name | critical | meaning | impact of its group', meanings],
    ['programme | name | provider | language | phone | e-mail | portal | escalation | reaction target', channels],
    ['programme | id | what the terms say', statements],
    ['level and priorities | contact by | Friday 15:00:00 | Friday 15:00:01 | Saturday 10:30', dueRows()],
  ] as const;
  const written = tables.reduce((page, [head, rows]) => withRows(page, head, rows), read('docs/levels.md'));
  await expect(written).toMatchFileSnapshot(`${root}docs/levels.md`);
});

/** '2026-01-02', '2026-01-02, 2026-08-21', '11 dates, 2020-03-02 to 2030-03-11' */
function datesText(dates: readonly string[]): string {
  return dates.length < 4 ? dates.join(', ') : `${dates.length} dates, ${dates[0]} to ${dates.at(-1)}`;
}

/** Of a country, or of a state. */
const correctedDates = (code: string): readonly string[] =>
  (corrections[code] ?? []).flatMap((correction) => {
    if ('work' in correction) return correction.work;
    return correction.from === undefined ? correction.off : [];
  });
const notFollowed = (code: string): readonly string[] =>
  (disagreements[code] ?? []).flatMap(({ dates }) => dates.split(' '));

test('docs/countries.md has the verified countries and the weekends, and docs/countries/ the corrections', async () => {
  const countries = Object.keys(new Holidays().getCountries());
  const codes = countries.flatMap((country) => {
    const states = Object.keys(new Holidays().getStates(country, 'en') ?? {});
    const isVerified = (state?: string) => verifiedDates(country, state) !== null;
    return [...(isVerified() ? [country] : []), ...states.filter(isVerified).map((state) => `${country}-${state}`)];
  });
  const verified = codes
    .toSorted()
    .map((code) => tableRow([code, correctedDates(code).length || '', notFollowed(code).length || '']));
  const rest = Object.entries(weekends).map(([code, known]) => {
    const daysText = ({ days }: (typeof known)[number]) => days.join(', ');
    const before = known.slice(0, -1).map((weekend, i) => `${daysText(weekend)} until ${known[i + 1].since}`);
    return tableRow([code, known.slice(-1).map(daysText), before.join('; ')]);
  });
  const complete = Object.entries(completeYears).map(([year, places]) => tableRow([year, places]));
  const corrected = Object.entries(corrections).flatMap(([code, list]) =>
    list.map((correction) => {
      const { from } = { from: undefined, ...correction };
      const [kind, dates] = 'off' in correction ? ['off', correction.off] : ['work', correction.work];
      return tableRow([
        code,
        from ? `${kind} from ${from}` : kind,
        datesText(dates),
        correction.why,
        correction.source,
      ]);
    }),
  );
  const disagreed = Object.entries(disagreements).flatMap(([code, list]) =>
    list.map(({ dates, why, source }) => tableRow([code, datesText(dates.split(' ')), why, source])),
  );
  const pages = {
    'docs/countries.md': [
      ['country or state | corrected | not followed', verified],
      ['until | country or state', complete],
      ['country | weekend | until then', rest],
    ],
    'docs/countries/corrections.md': [
      ['country or state | | dates | why | source', corrected],
      ['country or state | dates | why | source', disagreed],
    ],
  } as const;
  for (const [file, tables] of Object.entries(pages)) {
    const written = tables.reduce((page, [head, rows]) => withRows(page, head, rows), read(file));
    await expect(written).toMatchFileSnapshot(`${root}${file}`);
  }
});

test('docs/time-zones.md has the zones of which checkContract knows that a runtime may be wrong, with the release', () => {
  const page = read('docs/time-zones.md');
  const rows = page
    .slice(page.indexOf('| zone, aliases |'))
    .matchAll(/^\| ([\w/, ]+) \| .* \| (20\d\d\w) \|[^|]*\|$/gm);
  const inTable = Array.from(rows, ([, names, release]) => names.split(', ').map((name) => `${name} ${release}`));
  const known = recentOffsets.flatMap(({ names, release }) => names.map((name) => `${name} ${release}`));
  expect(inTable.flat().sort()).toEqual(known.sort());
});

test('the contract of the nine levels has each of them, with its worst delivery in whole hours', async () => {
  const known = JSON.parse(read('examples/contract/nine-levels.json'));
  const parsed = parseContract(known);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { period, calendar } = parsed.contract;
  const worst = levels.flatMap(([key, level]) =>
    partsOf(level, 'delivery').map(({ target, priorities }, _, { length }) => {
      const priority = length === 1 ? undefined : priorities[0];
      const { elapsedMs } = worstCase(level, { priority, target, ...period, calendar });
      return { level: key, priority, target, worst: { hours: Math.ceil(elapsedMs / HOUR) } };
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

test('docs/vendors.md has the contracts of vendors, and what each shows', async () => {
  const rows = vendorFiles.map((file) => {
    const document = vendorTerms(file);
    const { levels, examples = [] } = document;
    const name = file.replace(/\.json$/, '');
    return tableRow([
      document.name,
      `\`${name}\``,
      Object.keys(levels).length,
      examples.length,
      shownIn(document).join(', '),
    ]);
  });
  const head = 'contract | in `examples/contracts` | levels | worked examples | what it shows';
  await expect(withRows(read('docs/vendors.md'), head, rows)).toMatchFileSnapshot(`${root}docs/vendors.md`);
});

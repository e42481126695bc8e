// Writes src/contract/check/recent-offsets.ts and the tables of docs/time-zones.md: where the oldest Node that is supported, and the
// newest of each line, are wrong about time zones, by the tz database of the system. Run by hand when that has a new release:
// npm run generate:zones, which fetches those Nodes from npm.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { offsetText, TO } from '../verify/zone-offsets.js';

/** Zones with daylight saving time change their offset in it. */
const LAST_YEAR = Date.UTC(new Date(TO).getUTCFullYear() - 1, 0, 1);

const NODES = ['20.0.0', '20', '22', '24', '26'];

/** The release that has the offsets of a zone, and what its NEWS (https://github.com/eggert/tz) say. */
const RELEASES = {
  '2023d': {
    'Antarctica/Casey': 'Casey, Antarctica changed time zones five times since 2020.',
    'Antarctica/Vostok': 'Vostok, Antarctica changed time zones on 2023-12-18.',
    'America/Scoresbysund': 'Ittoqqortoormiit, Greenland changes time zones on 2024-03-31.',
  },
  '2024a': {
    'Asia/Almaty': 'Kazakhstan unifies on UTC+5 beginning 2024-03-01.',
    'Asia/Qostanay': 'Kazakhstan unifies on UTC+5 beginning 2024-03-01.',
    'Asia/Gaza': 'Palestine springs forward a week later after Ramadan.',
    'Asia/Hebron': 'Palestine springs forward a week later after Ramadan.',
  },
  '2025a': { 'America/Asuncion': 'Paraguay adopts permanent -03 starting spring 2024.' },
  '2026a': { 'Europe/Chisinau': 'Moldova has used EU transition times since 2022.' },
  '2026b': { 'America/Vancouver': 'British Columbia moved to permanent -07 on 2026-03-09.' },
  '2026c': {
    'America/Edmonton': 'Alberta moved to permanent -06 on 2026-06-18.',
    'Africa/Casablanca': 'Morocco moves to permanent +00 on 2026-09-20.',
    'Africa/El_Aaiun': 'Morocco moves to permanent +00 on 2026-09-20.',
  },
  '2026d': { 'America/Inuvik': 'Canada’s Northwest Territories moved to permanent -06 on 2026-08-21.' },
  '2026e': { 'America/Winnipeg': 'Manitoba moves to permanent -05 on 2026-10-31.' },
  '2026f': { 'America/Havana': 'Cuba will not fall back 2026-11-01; stays on -04 through 2027-11-07.' },
};
const releases = new Map(
  Object.entries(RELEASES).flatMap(([release, zones]) =>
    Object.entries(zones).map(([zone, news]) => [zone, { release, news }]),
  ),
);

const root = fileURLToPath(new URL('../../..', import.meta.url));
const runs = NODES.map((node) => {
  const args = ['-y', '-p', `node@${node}`, 'node', 'test/tools/verify/zones.js', '--json'];
  return JSON.parse(execFileSync('npx', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }));
});
const [{ version }] = runs;

/** By zone, the names and the wrong stretches of all the runs. */
const zones = new Map();
for (const { zone, names, stretches, right } of runs.flatMap(({ found }) => found)) {
  const known = zones.get(zone) ?? { names: new Set([zone]), stretches: [], right };
  for (const name of names) known.names.add(name);
  known.stretches.push(...stretches);
  zones.set(zone, known);
}
const inOrder = [...zones].map(([zone, known]) => ({ zone, ...known, ...releaseOf(zone) }));
inOrder.sort((a, b) => (a.release === b.release ? compare(a.zone, b.zone) : compare(a.release, b.release)));

function releaseOf(zone) {
  const found = releases.get(zone);
  if (!found) throw new Error(`${zone}: say in RELEASES which release of the tz database has it`);
  return found;
}

function compare(a, b) {
  return a < b ? -1 : 1;
}

/** The times of one right offset each in which some runtime is wrong: from the first instant to the last, those in which it
 * is right by chance between them included. */
function rightStretches({ right, stretches }) {
  return right.flatMap(([since, minutes], i) => {
    const until = right[i + 1]?.[0] ?? TO;
    const within = stretches.filter(({ from }) => from >= since && from < until);
    if (within.length === 0) return [];
    const last = within.reduce((most, { to }) => Math.max(most, to ?? TO), 0);
    // What has not changed in the last year of all is right for good, also beyond what was compared.
    const isLasting = until === TO && since < LAST_YEAR;
    const to = isLasting ? null : Math.min(last, until);
    return [{ from: Math.min(...within.map(({ from }) => from)), to, minutes }];
  });
}

const instantText = (epochMs) => new Date(epochMs).toISOString().replace(':00.000Z', 'Z');
const quoted = (values) => values.map((value) => `'${value}'`).join(', ');

/** The zones with the same stretches of the same release share an entry. */
const entries = new Map();
for (const one of inOrder) {
  const stretches = rightStretches(one).map(({ from, to, minutes }) => {
    const end = to === null ? 'null' : `'${instantText(to)}'`;
    return `{ from: '${instantText(from)}', to: ${end}, minutes: ${minutes} }`;
  });
  const body = `release: '${one.release}', stretches: [\n${stretches.join(',\n')}] },`;
  const known = entries.get(body) ?? { news: one.news, names: [] };
  const aliases = [...one.names].filter((name) => name !== one.zone).sort(compare);
  entries.set(body, { ...known, names: [...known.names, one.zone, ...aliases] });
}

const source = `${root}src/contract/check/recent-offsets.ts`;
writeFileSync(
  source,
  `// Generated by test/tools/generate/zones.js from the tz database ${version}, which is in the public domain; not edited by hand.

/** A time of one offset, as the tz database has it: instants, the second of which does not belong to it and is null where the
 * offset does not change any more. */
export interface KnownStretch {
  readonly from: string;
  readonly to: string | null;
  /** Local time minus UTC. */
  readonly minutes: number;
}

/** What is known of zones whose rules have changed lately. */
export interface KnownOffsets {
  /** Those of its zones, and their aliases. */
  readonly names: readonly string[];
  /** The release of the tz database that first had these offsets. */
  readonly release: string;
  readonly stretches: readonly KnownStretch[];
}

/** The offsets from 2015 to 2040 that some runtime that is supported has wrong. Before an entry stands what the NEWS of the
 * release say. */
export const recentOffsets: readonly KnownOffsets[] = [
${Array.from(entries, ([body, { news, names }]) => `  // ${news}\n  { names: [${quoted(names)}], ${body}`).join('\n')}
];
`,
);
execFileSync('npx', ['biome', 'format', '--write', source], { cwd: root });

/** The rows of the table: the runtimes that have a zone wrong in the same way share one. */
const rows = inOrder.flatMap(({ zone, release }) => {
  const sharing = new Map();
  for (const { node, found } of runs) {
    for (const { names, stretches } of found.filter((one) => one.zone === zone)) {
      const sorted = [zone, ...names].filter((name, i, all) => names.includes(name) && all.indexOf(name) === i);
      const pairs = new Set(stretches.map(({ found, right }) => `${offsetText(found)}, right is ${offsetText(right)}`));
      const cells = [sorted.join(', '), timesText(stretches), [...pairs].join('; '), release].join(' | ');
      sharing.set(cells, [...(sharing.get(cells) ?? []), node]);
    }
  }
  return Array.from(sharing, ([cells, nodes]) => `| ${cells} | ${nodes.join(', ')} |\n`);
});

function timesText(stretches) {
  const { to } = stretches.at(-1);
  const times = stretches.length === 1 ? '' : `${stretches.length} times, `;
  return `${times}${instantText(stretches[0].from)} ${to === null ? 'on' : `to ${instantText(to)}`}`;
}

const versions = runs.map(({ node, tz, found }) => `| ${[node, tz, version, found.length].join(' | ')} |\n`);

/** A page with these rows under a table's head, in place of those it has. */
function withRows(page, head, rows) {
  const start = page.indexOf(`| ${head} |\n`);
  if (start < 0) throw new Error(`docs/time-zones.md has no table of: ${head}`);
  return (
    page.slice(0, start) + page.slice(start).replace(/^(\|.*\n\|[-|]*\n)(?:\|.*\n)*/, (_, top) => top + rows.join(''))
  );
}

const page = `${root}docs/time-zones.md`;
const text = withRows(readFileSync(page, 'utf8'), 'Node.js | its tz database | compared with | zones wrong', versions);
writeFileSync(page, withRows(text, 'zone, aliases | wrong | offset | right since tz | Node.js', rows));

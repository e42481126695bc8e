// Where the time zones of the running Node are wrong, by the tz database of the system, which has to be newer (on Debian
// apt-get install tzdata; another folder is named in ZONEINFO), and whether checkContract knows of it:
// npm run verify:zones; another Node's by npx -p node@26 node test/tools/verify/zones.js; --json for programs
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { differences, offsetsInDatabase, offsetsInRuntime, offsetText, readDatabase, TO } from './zone-offsets.js';

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const instantText = (epochMs) => (epochMs === null ? 'on' : new Date(epochMs).toISOString().replace(':00.000Z', 'Z'));

const { version, zones, links } = readDatabase();
const tested = [...read('test/support/zones.ts').matchAll(/^ {2}'([\w/]+)',/gm)].map(([, name]) => name);
const names = [...new Set([...zones, ...links.keys(), ...Intl.supportedValuesOf('timeZone'), ...tested])];
const inDatabase = offsetsInDatabase(names.filter((name) => zones.includes(name) || links.has(name)));

/** By the main zone, the names of it that the runtime has wrong in the same way. */
const found = [];
const unknown = [];
for (const name of names) {
  const [ours, right] = [offsetsInRuntime(name), inDatabase.get(name)];
  if (!ours) unknown.push(name);
  if (!ours || !right) continue;
  const stretches = differences(ours, right);
  const zone = links.get(name) ?? name;
  const same = found.find((one) => one.zone === zone && JSON.stringify(one.stretches) === JSON.stringify(stretches));
  if (same) same.names.push(name);
  else if (stretches.length > 0) found.push({ zone, names: [name], stretches, right: inDatabase.get(zone) });
}

/** Of the stretches that checkContract knows: those that the database has otherwise, and those that it lacks. */
async function compareKnown() {
  const { code } = await transform(read('src/contract/check/recent-offsets.ts'), { loader: 'ts' });
  const { recentOffsets } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const known = recentOffsets.flatMap(({ names, stretches }) =>
    names.flatMap((name) =>
      stretches.map(({ from, to, minutes }) => ({
        name,
        from: Date.parse(from),
        to: to === null ? null : Date.parse(to),
        minutes,
      })),
    ),
  );
  const isIn = (inner, outer) => inner.from >= outer.from && (outer.to === null || (inner.to ?? TO) <= outer.to);
  const otherwise = known.filter(({ name, from, to, minutes }) => {
    const right = inDatabase.get(name) ?? [];
    const changes = right.some(([at]) => at > from && (to === null || at < to));
    return changes || right.findLast(([at]) => at <= from)?.[1] !== minutes;
  });
  const missing = found.flatMap(({ names, stretches }) =>
    names.flatMap((name) =>
      stretches
        .filter((stretch) => !known.some((one) => one.name === name && isIn(stretch, one)))
        .map((stretch) => ({ name, ...stretch })),
    ),
  );
  return { otherwise, missing };
}

function show() {
  for (const { names, stretches } of found) {
    console.log(names.join(', '));
    for (const { from, to, found: ours, right } of stretches)
      console.log(`  ${instantText(from)} to ${instantText(to)}: ${offsetText(ours)}, right is ${offsetText(right)}`);
  }
  for (const name of unknown) console.log(`${name} is not known to this runtime`);
}

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ version, node: process.versions.node, tz: process.versions.tz, found }));
} else {
  show();
  const { otherwise, missing } = await compareKnown();
  for (const { name, from } of otherwise)
    console.log(
      `src/contract/check/recent-offsets.ts has ${name} otherwise than the database, from ${instantText(from)}`,
    );
  for (const { name, from } of missing)
    console.log(`src/contract/check/recent-offsets.ts does not have ${name}, from ${instantText(from)}`);
  const count = found.reduce((sum, { stretches }) => sum + stretches.length, 0);
  console.log(
    `Node ${process.versions.node} with tz ${process.versions.tz}, against tz ${version}: ${names.length} names, ` +
      `${found.length} zones wrong in ${count} stretches; known otherwise ${otherwise.length}, not known ${missing.length}`,
  );
  process.exitCode = otherwise.length + missing.length === 0 ? 0 : 1;
}

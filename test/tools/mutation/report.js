// What Stryker found, by layer; and whether every mutant that lives is among those of survivors.json, each with the reason why
// it makes no difference, and none is there that no longer lives. Run by npm run test:mutation.
import { readFileSync } from 'node:fs';

const ENOUGH = 95;

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const { files } = read('../../reports/mutation/mutation.json');

/** What is between two places of a source, on one line. */
function excerpt(lines, { start, end }) {
  const part = lines.slice(start.line - 1, end.line);
  part[part.length - 1] = part[part.length - 1].slice(0, end.column - 1);
  part[0] = part[0].slice(start.column - 1);
  return part.join(' ').replaceAll(/\s+/g, ' ');
}

/** A mutant by its file, the line it is on and what it puts in the place of what: line numbers change. */
function nameOf(file, source, { location, replacement }) {
  const lines = source.split('\n');
  const line = lines[location.start.line - 1].trim();
  return `${file}: ${line} | ${excerpt(lines, location)} -> ${replacement.replaceAll(/\s+/g, ' ')}`;
}

const layers = new Map();
const alive = [];
for (const [file, { source, mutants }] of Object.entries(files)) {
  const layer = file.split('/').length > 2 ? file.split('/')[1] : '(top)';
  const counts = layers.get(layer) ?? { killed: 0, timedOut: 0, alive: 0 };
  layers.set(layer, counts);
  for (const mutant of mutants) {
    if (mutant.status === 'Killed' || mutant.status === 'RuntimeError') counts.killed += 1;
    else if (mutant.status === 'Timeout') counts.timedOut += 1;
    else {
      counts.alive += 1;
      alive.push(nameOf(file, source, mutant));
    }
  }
}

const share = ({ killed, timedOut, alive }) => (100 * (killed + timedOut)) / (killed + timedOut + alive);
const sum = { killed: 0, timedOut: 0, alive: 0 };
for (const [layer, counts] of layers) {
  for (const name of Object.keys(sum)) sum[name] += counts[name];
  console.log(`${layer.padEnd(10)} ${JSON.stringify(counts)} ${share(counts).toFixed(1)} %`);
}
console.log(`${'all'.padEnd(10)} ${JSON.stringify(sum)} ${share(sum).toFixed(1)} %`);

const listed = read('survivors.json').flatMap(({ mutants }) => mutants);
const unlisted = alive.filter((name) => !listed.includes(name));
const gone = listed.filter((name) => files[name.slice(0, name.indexOf(':'))] && !alive.includes(name));
for (const name of unlisted) console.log(`lives: ${name}`);
for (const name of gone) console.log(`listed, but does not live: ${name}`);
process.exitCode = share(sum) < ENOUGH || unlisted.length + gone.length > 0 ? 1 : 0;

// hezo-sla beside what people would pick instead: npm run bench. Checks every peer's answers, in processes of their own and
// in two host time zones; then how fast they are, in turns; then what they take. BENCH_SECONDS is the time for
// the answers of each peer to each task.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkAnswers, limitOf } from './answers.js';
import { printed, summed } from './print.js';
import { startPeer } from './process.js';
import { importOf, sizesOf } from './sizes.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const budgetMs = Number(process.env.BENCH_SECONDS ?? 2) * 1000;
const names = [
  'hezo-sla',
  'hezo-sla-compiled',
  'ceiling',
  'js-joda',
  'temporal-polyfill',
  ...('Temporal' in globalThis ? ['temporal'] : []),
  'date-fns',
  'moment-business-time',
  'moment-business-days',
  'dayjs-business-time',
  'dayjs-business-days2',
  'luxon-business-days',
  'working-times',
  'opening_hours',
  'business-days-js',
];
const TURNS = 5;

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}
run('npm', 'ci', '--prefix', here, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
const file = `${root}reports/bench/tasks.json`;
mkdirSync(`${root}reports/bench`, { recursive: true });
run(process.execPath, 'test/tools/program.js', 'test/tools/bench/compare/tasks.ts', file);
const given = JSON.parse(readFileSync(file, 'utf8'));

const peers = await Promise.all(
  names.map(async (name) => ({ name, answers: {}, speeds: {}, ...(await import(`./peers/${name}.js`)) })),
);
const zonesOf = ({ hostZone }) => ['UTC', 'America/New_York', ...(hostZone ? [given.zone] : [])];

/** Two at a time: the machine has two cores, and answers are not a matter of time. */
const jobs = peers.flatMap((peer) => zonesOf(peer).map((zone) => [peer, zone]));
async function work() {
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const [peer, zone] = job;
    peer.answers[zone] = await checkAnswers(peer.name, file, given, zone, budgetMs);
  }
}
await Promise.all([work(), work()]);

/** In turns, so that what the neighbours of a shared machine do falls on all of them. */
const start = (peer) => startPeer(peer.name, file, zonesOf(peer).at(-1));
const running = await Promise.all(peers.map(async (peer) => ({ peer, process: await start(peer) })));
async function race(racer, task) {
  const { peer } = racer;
  const states = Object.values(peer.answers).map((found) => found[task]);
  // What takes longer than its turns are meant to is not asked again: the median of one is that one.
  const [known] = peer.speeds[task] ?? [];
  if (states.some(({ hangs }) => hangs > 0) || known * budgetMs < 1000) return;
  const speed = await racer.process.ask(
    { what: 'speed', task, ms: budgetMs / 20, warmUp: known === undefined },
    limitOf(task) + budgetMs,
  );
  if (speed) return peer.speeds[task].push(speed);
  // A question that had not been asked before.
  for (const state of states) for (const count of ['asked', 'wrong', 'hangs']) state[count] += 1;
  peer.speeds[task] = undefined;
  racer.process = await start(peer);
}
for (const task of Object.keys(given.tasks)) {
  const able = running.filter(({ process }) => process.tasks.includes(task));
  for (const { peer } of able) peer.speeds[task] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const racer of able) await race(racer, task);
  }
}
for (const { peer, process } of running) {
  const [task] = process.tasks;
  peer.heap = await process.ask({ what: 'heap', task, most: 1_000_000, ms: budgetMs }, limitOf(task) + budgetMs);
  process.stop();
  Object.assign(peer, await sizesOf(peer.name, peer.packages));
  peer.importMs = peer.packages.length > 0 ? importOf(peer.packages, budgetMs < 1000 ? 1 : 7) : null;
}

console.log(printed(peers, Object.keys(given.tasks), process.version));
const { lines, wrong } = summed(peers);
console.log(lines.join('\n'));
if (wrong) throw new Error('hezo-sla, or the ceiling that it is measured by, gave a wrong answer');

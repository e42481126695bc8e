import { median } from '../median.js';

const titles = {
  addHour: 'T1, an hour of service time on 9x5',
  due: 'T2, the next business day with a cutoff at 15:00',
  between: 'T3, service time between two instants up to a month apart',
  ticket: 'T4, a whole ticket: reaction, delivery, return',
  tracked: 'T5, a ticket with two pauses: the deadline, and the time used up',
  worst: 'T6, the worst case of a level over a year',
};
const own = ['hezo-sla', 'hezo-sla-compiled', 'ceiling'];

const speedOf = ({ speeds }, task) => (speeds[task]?.length > 0 ? median(speeds[task]) : undefined);
const number = (value) => Number(value.toPrecision(3)).toLocaleString('en-US', { maximumSignificantDigits: 3 });
const bytes = (value) => (value === null ? '–' : `${number(value / 1000)} kB`);
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Whether no answer of a peer's was wrong, whatever the host's time zone, where it was asked at all. */
const isRight = ({ answers }, task) =>
  Object.values(answers).every(({ [task]: state }) => state && state.asked > 0 && state.wrong === 0);
const fastest = (peers, task, counts) =>
  peers
    .filter((peer) => counts(peer) && isRight(peer, task) && speedOf(peer, task))
    .toSorted((a, b) => speedOf(b, task) - speedOf(a, task))[0];
const isPackage = ({ name, written }) => !own.includes(name) && !written;

function wrongText({ answers }, task) {
  const parts = Object.entries(answers).map(([zone, found]) => {
    const { asked, wrong, hangs } = found[task];
    const share = wrong === 0 ? 'none' : `${number((100 * wrong) / asked)} %`;
    return [zone, `${share} of ${number(asked)}${hangs > 0 ? `, ${hangs} not answered` : ''}`];
  });
  const same = new Set(parts.map(([, text]) => text));
  return same.size === 1 ? parts[0][1] : parts.map(([zone, text]) => `${zone} ${text}`).join('; ');
}

function exampleOf({ name, answers }, task) {
  for (const [zone, { [task]: state }] of Object.entries(answers)) {
    if (!state?.example) continue;
    const { question, answer, right } = state.example;
    return `- ${name}, host in ${zone}: of ${told(question)} ${told(answer)}, and not ${told(right)}`;
  }
  return null;
}

/** Instants are what is as large as one; all else is a length of time, or pauses. */
function told(value) {
  if (Array.isArray(value)) return value.map(told).join(', ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(told).join(' to ');
  return Number.isFinite(value) && value > 1e12 ? new Date(value).toISOString() : String(value);
}

function taskTable(peers, task) {
  const able = peers.filter(({ answers }) => task in Object.values(answers)[0]);
  const best = speedOf(fastest(able, task, isPackage) ?? { speeds: {} }, task);
  const ceiling = speedOf(
    able.find(({ name }) => name === 'ceiling'),
    task,
  );
  const rows = able.map((peer) => {
    const speed = speedOf(peer, task);
    const ratios = speed
      ? [number(speed), best ? number(speed / best) : '–', number(speed / ceiling)]
      : ['–', '–', '–'];
    return [peer.written ? `${peer.name}, by hand` : peer.name, ...ratios, wrongText(peer, task)];
  });
  const head = ['', 'a second', 'times the fastest right package', 'of the ceiling', 'wrong answers'];
  const examples = able.map((peer) => exampleOf(peer, task)).filter(Boolean);
  const unable = peers.filter((peer) => !able.includes(peer)).map(({ name, cannot }) => `- ${name} ${cannot}`);
  return [`### ${titles[task]}`, table(head, rows), [...unable, ...examples].join('\n')].filter(Boolean).join('\n\n');
}

function sizeTable(peers) {
  const rows = peers
    .filter(({ packages }) => packages.length > 0)
    .map(({ name, installed, bundled, importMs, heap }) => [
      name,
      bytes(installed),
      bytes(bundled),
      `${number(importMs)} ms`,
      heap ? `${bytes(heap.grownBy)} (${number(heap.done)})` : 'no answer',
    ]);
  return table(['', 'installed', 'bundled, minified, gzip', 'import', 'heap grown by, after operations'], rows);
}

export function printed(peers, tasks, version) {
  return [`Node ${version}`, ...tasks.map((task) => taskTable(peers, task)), '### Sizes', sizeTable(peers), ''].join(
    '\n\n',
  );
}

/** What hezo-sla is meant to come to, and whether it does. */
export function summed(peers) {
  const by = Object.fromEntries(peers.map((peer) => [peer.name, peer]));
  const ours = (task) => speedOf(by['hezo-sla'], task);
  const lines = [];
  const meets = (what, value, least) =>
    lines.push(`${value >= least ? 'met' : 'missed'}: ${what}: ${number(value)}, at least ${number(least)}`);
  const looked = (task) => speedOf(by['hezo-sla-compiled'], task);
  for (const [task, least, asNumbers, ofCeiling] of [
    ['addHour', 1000, null, 1],
    ['due', 25, 500, 2],
    ['between', 2000, null, null],
    ['ticket', null, null, 1],
  ]) {
    const best = fastest(peers, task, isPackage);
    if (best && least) meets(`${task}, times ${best.name}`, ours(task) / speedOf(best, task), least);
    if (best && asNumbers)
      meets(`${task} as numbers, times ${best.name}`, looked(task) / speedOf(best, task), asNumbers);
    if (ofCeiling) meets(`${task} as numbers, of the ceiling`, looked(task) / speedOf(by.ceiling, task), ofCeiling);
    else meets(`${task}, of the ceiling`, ours(task) / speedOf(by.ceiling, task), 0.25);
    meets(`${task}, times js-joda by hand`, ours(task) / speedOf(by['js-joda'], task), 5);
  }
  meets('tickets a second', ours('ticket'), 1_000_000);
  meets('worst cases of a year a second', ours('worst'), 6000);
  const wrong = own.some((name) => {
    const answered = Object.keys(Object.values(by[name].answers)[0]);
    return answered.length === 0 || answered.some((task) => !isRight(by[name], task));
  });
  return { lines, wrong };
}

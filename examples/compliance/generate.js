// Writes tickets.csv: 100,000 tickets opened over 2026, the same ones each time.
import { writeFileSync } from 'node:fs';
import { calculateDeadlines, serviceLevels } from 'hezo-sla';

const TICKETS = 100_000;
const HOUR = 3_600_000;
const [first, last] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)];
const customers = ['Nowak, Zielińska i Wspólnicy', 'Huta "Północ"', 'ACME Sp. z o.o.', 'Szpital Miejski'];
const ids = Object.keys(serviceLevels);
const columns = [
  ...['id', 'customer', 'level', 'priority', 'opened', 'contacted', 'confirmed'],
  ...['dispatched', 'delivered', 'arrived', 'returned', 'pauses'],
];

let seed = 2026;
/** The next of a fixed row of numbers from 0 to 1: a linear congruential generator (Numerical Recipes, 1992). */
function random() {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}
const among = (list) => list[Math.floor(random() * list.length)];
const chance = (share) => random() < share;
const text = (epochMs) => (epochMs < last ? new Date(epochMs).toISOString().replace('.000Z', 'Z') : '');
const second = (epochMs) => Math.floor(epochMs / 1000) * 1000;
/** Somewhere on the way from one instant to another, or some way past it. */
const between = (from, to, least, most) => second(from + (to - from) * (least + random() * (most - least)));

/** Mostly in the daytime of a working day. */
function opening() {
  const day = first + Math.floor(random() * 365) * 24 * HOUR;
  const weekday = new Date(day).getUTCDay();
  const shift = (weekday === 0 || weekday === 6) && chance(0.8) ? 2 : 0;
  const hour = chance(0.8) ? 7 + random() * 9 : random() * 24;
  return second(Math.min(day + (shift * 24 + hour) * HOUR, last - HOUR));
}

function row(number) {
  const id = among(ids);
  const [before, after] = [among(['P1', 'P2', 'P3', 'P4']), among(['P1', 'P3'])];
  const openedAt = opening();
  const confirmedAt = second(openedAt + (0.2 + random() * 5) * HOUR);
  const { reaction, delivery } = calculateDeadlines(serviceLevels[id], { openedAt, priority: before, confirmedAt });
  const changesAt = second(confirmedAt + random() * HOUR);
  const pausedAt = second(confirmedAt + random() * 3 * HOUR);
  const pause = `${text(pausedAt)}/${text(second(pausedAt + random() * 20 * HOUR))}`;
  const doneAt = chance(0.99) ? between(confirmedAt, delivery.dueAt.getTime(), 0.2, 1.06) : last;
  // Dispatched today, delivered tomorrow.
  const deliveredAt = delivery.until === 'dispatched' ? doneAt + 24 * HOUR : doneAt;
  const returnedAt = chance(0.97) ? second(deliveredAt + random() * 8 * 24 * HOUR) : last;
  return [
    `T-${number}`,
    among(customers),
    id,
    chance(0.1) ? `${before} ${after}@${text(changesAt)}` : before,
    text(openedAt),
    text(between(openedAt, reaction.dueAt.getTime(), 0.1, 1.05)),
    text(confirmedAt),
    delivery.until === 'dispatched' ? text(doneAt) : '',
    delivery.until === 'arrived' ? '' : text(deliveredAt),
    delivery.until === 'arrived' ? text(doneAt) : '',
    text(returnedAt),
    chance(0.2) && pausedAt < last ? pause : '',
  ];
}

const quoted = (value) => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const line = (values) => `${values.map(quoted).join(',')}\n`;

/** Writes the file. */
export function writeTickets(file) {
  const rows = Array.from({ length: TICKETS }, (_, i) => line(row(i + 1)));
  writeFileSync(file, line(columns) + rows.join(''));
}

// A compliance report on a CSV file of 100,000 tickets: npm ci && npm start
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Presets, SingleBar } from 'cli-progress';
import { parse } from 'csv-parse/sync';
import { polishCalendar, serviceLevels, summarize, trackTickets } from 'hezo-sla';
import { writeTickets } from './generate.js';

const file = fileURLToPath(new URL('tickets.csv', import.meta.url));
if (!existsSync(file)) writeTickets(file);

const started = performance.now();
const rows = parse(readFileSync(file), { columns: true });
const read = performance.now();

/** 'P3', or with a change of priority 'P3 P1@2026-02-03T10:00:00Z'. */
function priorityOf({ priority, opened }) {
  const [before, change] = priority.split(' ');
  if (!change) return before;
  const [after, from] = change.split('@');
  // A change that is still to come has no instant yet.
  return from
    ? [
        { from: opened, priority: before },
        { from, priority: after },
      ]
    : before;
}

/** ISO 8601 intervals, without an end where the pause lasts. */
function pausesOf({ pauses }) {
  if (!pauses) return [];
  const [from, to] = pauses.split('/');
  return [{ from, to: to || null }];
}

function ticketOf(row) {
  const ticket = {
    openedAt: row.opened,
    priority: priorityOf(row),
    contactedAt: row.contacted || null,
    confirmedAt: row.confirmed || null,
    dispatchedAt: row.dispatched || null,
    deliveredAt: row.delivered || null,
    arrivedAt: row.arrived || null,
    returnedAt: row.returned || null,
    pauses: pausesOf(row),
  };
  return { level: serviceLevels[row.level], ticket };
}

const bar = new SingleBar(
  { format: '{bar} {percentage}% | {value} of {total} trackings | {eta_formatted} left', clearOnComplete: true },
  Presets.shades_classic,
);

/** The tickets of some rows, with the bar moving on. */
function* tickets(rows) {
  for (const [i, row] of rows.entries()) {
    if (i % 1000 === 0) bar.increment(1000);
    yield ticketOf(row);
  }
}

const options = { at: '2026-12-31T23:00:00Z', calendar: polishCalendar() };
bar.start(2 * rows.length, 0);
const report = summarize(trackTickets(tickets(rows), options));
const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`).map((month) => [
  month,
  summarize(trackTickets(tickets(rows.filter(({ opened }) => opened.startsWith(month))), options)),
]);
bar.stop();
const tracked = performance.now();

const count = (value) => value.toLocaleString('en');
const percent = (share) => (share === null ? '-' : `${(100 * share).toFixed(1)} %`);
/** '12:05', in hours and minutes. */
const hours = (ms) =>
  ms === null ? '-' : `${Math.floor(ms / 3_600_000)}:${String(Math.floor(ms / 60_000) % 60).padStart(2, '0')}`;
const sum = (rows, of) => rows.reduce((sum, row) => sum + of(row), 0);

/** The first columns are names, the others numbers. */
function print(names, header, rows) {
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  const line = (cells) =>
    cells.map((cell, i) => (i < names ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  console.log([line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'));
}

console.log(`${count(rows.length)} tickets opened in 2026, as they stood at the end of the year\n`);
print(
  3,
  [
    'level',
    'priority',
    'target',
    'tickets',
    'met',
    'breached',
    'running',
    'paused',
    'waiting',
    'share met',
    'median',
    '95 %',
  ],
  report.map((row) => [
    row.level,
    row.priority,
    row.target,
    ...[row.tickets, row.met, row.breached, row.running, row.paused, row.waiting].map(count),
    percent(row.shareMet),
    hours(row.medianUsedMs),
    hours(row.p95UsedMs),
  ]),
);
console.log(
  '\nThe times are hours of service, for the return elapsed hours, of what has ended. By the month of opening:\n',
);
print(
  1,
  ['month', 'tickets', 'reaction met', 'delivery met', 'return met'],
  months.map(([month, rows]) => {
    const of = (target) => rows.filter((row) => row.target === target);
    const share = (target) => {
      const [met, breached] = [sum(of(target), (row) => row.met), sum(of(target), (row) => row.breached)];
      return percent(met + breached > 0 ? met / (met + breached) : null);
    };
    const tickets = count(sum(of('reaction'), (row) => row.tickets));
    return [month, tickets, share('reaction'), share('delivery'), share('return')];
  }),
);
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
console.error(`\nread in ${seconds(read - started)}, tracked in ${seconds(tracked - read)}`);

// The deadlines of ten million tickets, by a join, and a compliance report by month and level: npm ci && npm start [-- 1000000]
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { Presets, SingleBar } from 'cli-progress';
import { addTickets, createTickets } from './generate.js';
import { createDeadlines, levels } from './tables.js';

const count = Number(process.argv[2] ?? 10_000_000);
const PARTS = 20;
const parquet = fileURLToPath(new URL('tickets.parquet', import.meta.url));

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
// Months are those of the site.
await connection.run("SET TimeZone = 'Europe/Warsaw'");

const bar = new SingleBar(
  { format: '{bar} {percentage}% | {what}: {value} of {total} | {eta_formatted} left', clearOnComplete: true },
  Presets.shades_classic,
);

/** Does something for the tickets part by part, and returns the seconds it took. */
async function inParts(what, run) {
  const started = performance.now();
  bar.start(count, 0, { what });
  for (let part = 0; part < PARTS; part += 1) {
    const [from, to] = [part, part + 1].map((i) => Math.floor((count * i) / PARTS));
    await run(from, to);
    bar.update(to);
  }
  bar.stop();
  return (performance.now() - started) / 1000;
}

/** The deadline of a target from a column of the tickets: the last row that begins at or before the start, which all of them have, since
 * the tickets are of the tables' period. */
const join = (target, start) => `
  ASOF JOIN (FROM deadlines WHERE target = '${target}') ${target}
    ON t.level = ${target}.level AND t.priority = ${target}.priority AND t.${start} >= ${target}.starts_from`;
const due = (target, start) => `COALESCE(${target}.due_at, t.${start} + to_milliseconds(${target}.shift_ms))`;
const joined = (from, to) => `
  SELECT t.*, ${due('reaction', 'opened_at')} AS reaction_due_at, ${due('delivery', 'confirmed_at')} AS delivery_due_at
  FROM (FROM tickets WHERE id >= ${from} AND id < ${to}) t
  ${join('reaction', 'opened_at')}
  ${join('delivery', 'confirmed_at')}`;

const rows = await createDeadlines(connection);
await createTickets(connection);
await inParts('tickets made', (from, to) => addTickets(connection, from, to));
await connection.run(`CREATE TABLE dues AS ${joined(0, 0)}`);
const seconds = await inParts('tickets joined', (from, to) => connection.run(`INSERT INTO dues ${joined(from, to)}`));

const shares = await connection.runAndReadAll(`
  PIVOT (
    SELECT strftime(opened_at, '%Y-%m') AS month, level, avg(CAST(ended_at <= delivery_due_at AS INTEGER)) AS share FROM dues GROUP BY ALL
  ) ON level USING first(share) ORDER BY month`);
const reactions = await connection.runAndReadAll(`
  SELECT level, avg(CAST(contacted_at <= reaction_due_at AS INTEGER)) AS share FROM dues GROUP BY level`);

const ids = levels.map(({ id }) => id);
const width = 1 + Math.max(...ids.map(({ length }) => length));
const cells = (values) => values.map((value) => value.padStart(width)).join('');
const percent = (share) => (share === null || share === undefined ? '-' : (100 * share).toFixed(1));
const lines = (title, months) => {
  console.log(`${title.padEnd(9)}${cells(ids)}`);
  for (const [month, shares] of months) console.log(`${month.padEnd(9)}${cells(ids.map((id) => percent(shares[id])))}`);
};
lines(
  'delivered',
  shares.getRowObjects().map(({ month, ...shares }) => [month, shares]),
);
console.log();
lines('reacted', [['in all', Object.fromEntries(reactions.getRowObjects().map(({ level, share }) => [level, share]))]]);
console.log(
  `\nIn time, in percent, of ${count.toLocaleString('en')} tickets, by ${rows.toLocaleString('en')} rows of deadlines.`,
);

rmSync(parquet, { force: true });
await connection.run(`COPY dues TO '${parquet}' (FORMAT parquet, COMPRESSION zstd)`);
// Of its own line, and not of the report: it is another one each time.
console.error(
  `Joined ${Math.round((2 * count) / seconds).toLocaleString('en')} deadlines a second, and wrote tickets.parquet.`,
);

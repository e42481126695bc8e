// The example that joins ten million tickets, with a random hundred thousand of its rows compared with calculateDeadlines.
// Run by .ci/run: node test/tools/scale/warehouse.js
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { check, equal, finish, root } from '../package/consumer.js';
import { dueOf } from './tickets.js';

const SAMPLE = 100_000;
const folder = join(root, 'examples/warehouse');
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

let printed = '';
await check('the example joins ten million tickets, and reports by month and level', () => {
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  printed = run('node', 'report.js');
  const months = printed.split('\n').filter((line) => /^20\d\d-\d\d( +(\d+\.\d|-)){9}$/.test(line));
  equal(months.length, 36);
  equal(/of 10,000,000 tickets, by [\d,]+ rows/.test(printed), true);
});

await check('a random hundred thousand of its deadlines are those of calculateDeadlines', async () => {
  const { DuckDBInstance } = createRequire(join(folder, 'package.json'))('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const at = (column) => `epoch_ms(${column})`;
  const columns = ['opened_at', 'reaction_due_at', 'confirmed_at', 'delivery_due_at'].map(at).join(', ');
  const found = await connection.runAndReadAll(
    `SELECT level, priority, ${columns} FROM '${join(folder, 'tickets.parquet')}' USING SAMPLE reservoir(${SAMPLE} ROWS)`,
  );
  const rows = found.getRows();
  const wrong = rows.filter(([level, priority, ...instants]) => {
    const [opened, reaction, confirmed, delivery] = instants.map(Number);
    const ticket = { level, priority };
    return dueOf(ticket, 'reaction', opened) !== reaction || dueOf(ticket, 'delivery', confirmed) !== delivery;
  });
  equal([rows.length, wrong.length], [SAMPLE, 0]);
});
finish();

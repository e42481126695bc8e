// The statements of docs/at-scale.md, each in the engine that its heading names, on 100,000 tickets whose deadlines are compared
// with those of calculateDeadlines. Run by .ci/run: node test/tools/scale/guide.js
import '../built.js';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, equal, finish, root } from '../package/consumer.js';
import { startPostgres } from './postgres.js';
import { dueOf, ticketsOf } from './tickets.js';

const TICKETS = 100_000;
const page = readFileSync(join(root, 'docs/at-scale.md'), 'utf8');
/** The blocks below a heading, in a language. */
const blocks = (heading, language) => {
  const [, below = ''] = page.split(new RegExp(`^#+ ${heading}$`, 'm'));
  const [section] = below.split(/^#+ /m);
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, of, code]) =>
    of === language ? [code] : [],
  );
};

const folder = mkdtempSync(join(tmpdir(), 'hezo-sla-scale-'));
const tickets = ticketsOf(TICKETS);
/** Those that no row is for: before the period, after it, of a priority that no level has, of none. */
const others = [
  { confirmedAt: tickets[0].confirmedAt - 4e11 },
  { confirmedAt: tickets[0].confirmedAt + 4e11 },
  { priority: 'P9' },
  { priority: '' },
].map((changes, i) => ({ ...tickets[i], ...changes, id: TICKETS + i }));
const expected = tickets.map((ticket) => dueOf(ticket, 'delivery', ticket.confirmedAt)).concat(others.map(() => null));
const rows = [...tickets, ...others].map(({ id, level, priority, confirmedAt }) =>
  [id, level, priority, new Date(confirmedAt).toISOString()].join(','),
);
writeFileSync(join(folder, 'tickets.csv'), `id,level,priority,confirmed_at\n${rows.join('\n')}\n`);

/** The command as the guide writes it, with what it prints in the file that it names. */
function table(line) {
  const [, args, file] = /^npx hezo-sla (.*) > (.*)$/.exec(line);
  const printed = execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...args.split(' ')], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  writeFileSync(join(folder, file), printed);
}

/** Whether so many tickets have an answer, and each the right one; answers are [id, epoch milliseconds]. */
function agree(answers) {
  const wrong = answers.filter(([id, dueMs]) => expected[id] !== dueMs);
  equal([new Set(answers.map(([id]) => id)).size, wrong.length, wrong.slice(0, 3)], [rows.length, 0, []]);
}

/** Lines of an id and an instant, as databases print them. */
const parsed = (text, separator) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(separator))
    .map(([id, at]) => [Number(id), at === '' ? null : Date.parse(at.replace(' ', 'T').replace(/\+00$/, 'Z'))]);

await check('the tables are printed by the command', () => {
  const lines = [...blocks('In a database', 'sh'), ...blocks('In a spreadsheet', 'sh')].join('').trim().split('\n');
  equal(lines.length, 3);
  for (const line of lines) table(line);
});

await check('DuckDB', async () => {
  const warehouse = createRequire(join(root, 'examples/warehouse/package.json'));
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: join(root, 'examples/warehouse') });
  const { DuckDBInstance } = warehouse('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  const [code] = blocks('DuckDB', 'sql');
  const statements = code.trim().split(/;\n+/);
  for (const statement of statements.slice(0, -1)) await connection.run(statement);
  const found = await connection.runAndReadAll(statements.at(-1));
  agree(found.getRows().map(([id, due]) => [Number(id), due && Number(due.micros / 1000n)]));
});

const postgres = await startPostgres(folder);
if (!postgres) console.log('        (PostgreSQL is not installed, and was not asked)');
else
  await check('PostgreSQL', () => {
    try {
      const [code] = blocks('PostgreSQL', 'sql');
      writeFileSync(join(folder, 'postgres.sql'), code);
      postgres.run('deadlines.sql', folder);
      agree(parsed(postgres.run('postgres.sql', folder), ','));
    } finally {
      postgres.stop();
    }
  });

const hasSqlite = (() => {
  try {
    return execFileSync('sqlite3', ['--version'], { encoding: 'utf8' }) !== '';
  } catch {
    return false;
  }
})();
if (!hasSqlite) console.log('        (SQLite is not installed, and was not asked)');
else
  await check('SQLite', () => {
    const run = (input) =>
      execFileSync('sqlite3', ['-bail', 'desk.db'], { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
    run(readFileSync(join(folder, 'deadlines.sql')));
    agree(parsed(run(blocks('SQLite', 'sql')[0]), '|'));
  });

await check('a spreadsheet', () => {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: import.meta.dirname });
  const { HyperFormula } = createRequire(import.meta.url)('hyperformula');
  const [formula] = blocks('In a spreadsheet', 'text');
  const sheet = readFileSync(join(folder, 'sheet.csv'), 'utf8').trim().split('\n');
  const standard = tickets.filter(({ level }) => level === 'standard').slice(0, 1000);
  const starts = [...standard, ...others.slice(0, 2)].map(({ confirmedAt }) => new Date(confirmedAt).toISOString());
  const asked = starts.map((start, i) => [start, formula.trim().replaceAll('A2', `A${i + 1}`)]);
  const sheets = { deadlines: sheet.map((line) => line.split(',')), tickets: asked };
  const workbook = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
  const values = workbook.getSheetValues(workbook.getSheetId('tickets'));
  equal(
    values.map(([, due]) => due),
    [...standard.map(({ id }) => new Date(expected[id]).toISOString()), '', ''],
  );
});

rmSync(folder, { recursive: true });
finish();

// `hezo-sla table`: deadlines of all starts as CSV, JSON and SQL, of the catalogue and of a contract.
import { writeFileSync } from 'node:fs';
import { serviceLevels } from 'hezo-sla';
import { deadlineTable } from 'hezo-sla/analysis';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { temporaryFolder, workIn } from '../../support/temporary-folder.js';

workIn(temporaryFolder());

const days = { from: '2026-12-23', to: '2026-12-29' } as const;
const period = ['--from', days.from, '--to', days.to];
const one = ['table', ...period, '--level', 'standard', '--priority', 'P3'];
const linesOf = async (...args: string[]): Promise<string[]> => {
  const { text, code } = await run(args);
  expect(code).toBe(0);
  return text.split('\n');
};

describe('table', () => {
  test('NBD-2: prints the rows of one target as CSV, in UTC, with nothing of what is named', async () => {
    expect(await linesOf(...one, '--target', 'delivery')).toEqual([
      'starts_from,starts_before,due_at,shift_ms',
      '2026-12-22T23:00:00.000Z,2026-12-23T14:00:00.000Z,2026-12-28T22:59:59.999Z,',
      '2026-12-23T14:00:00.000Z,2026-12-28T14:00:00.000Z,2026-12-29T22:59:59.999Z,',
      '2026-12-28T14:00:00.000Z,2026-12-29T14:00:00.000Z,2026-12-30T22:59:59.999Z,',
      '2026-12-29T14:00:00.000Z,2026-12-29T23:00:00.000Z,2026-12-31T22:59:59.999Z,',
    ]);
  });

  test('REACT-1: prints how much later a deadline is, where it moves', async () => {
    const lines = await linesOf(...one, '--target', 'reaction');
    expect(lines[4]).toBe('2026-12-23T17:00:00.000Z,2026-12-28T08:00:00.000Z,2026-12-28T09:00:00.000Z,');
    expect(lines[5]).toBe('2026-12-28T08:00:00.000Z,2026-12-28T16:00:00.001Z,,3600000');
  });

  test('has a column for what is not named: the level, the target, the priority', async () => {
    const [all] = await linesOf('table', ...period);
    expect(all).toBe('level,target,priority,starts_from,starts_before,due_at,shift_ms');
    const lines = await linesOf('table', ...period, '--level', 'standard');
    expect(lines[0]).toBe('target,priority,starts_from,starts_before,due_at,shift_ms');
    const keys = new Set(lines.slice(1).map((line) => line.split(',').slice(0, 2).join(' ')));
    expect([...keys]).toEqual(
      ['reaction', 'delivery', 'return'].flatMap((target) => ['P1', 'P2', 'P3', 'P4'].map((id) => `${target} ${id}`)),
    );
    const levels = (await linesOf('table', ...period, '--target', 'return')).slice(1).map((line) => line.split(',')[0]);
    expect(new Set(levels)).toEqual(
      new Set(Object.values(serviceLevels).flatMap(({ id, targets }) => ('return' in targets ? [id] : []))),
    );
  });

  test('prints the same rows as JSON, local texts too', async () => {
    const { text } = await run([...one, '--target', 'delivery', '--format', 'json', '--local']);
    const rows = deadlineTable(serviceLevels.standard, { target: 'delivery', ...days, localTexts: true });
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(rows)));
    const [row] = JSON.parse((await run(['table', ...period, '--level', 'standard', '--format', 'json'])).text);
    expect(Object.keys(row)).toEqual(['target', 'priority', 'from', 'to', 'due', 'shiftMs']);
  });

  test('prints a table of SQL with its rows, a few hundred in a statement', async () => {
    const lines = await linesOf(...one, '--target', 'reaction', '--format', 'sql', '--local');
    expect(lines.slice(0, 12)).toEqual([
      'CREATE TABLE deadlines (',
      '  starts_from TIMESTAMP WITH TIME ZONE NOT NULL,',
      '  starts_before TIMESTAMP WITH TIME ZONE NOT NULL,',
      '  due_at TIMESTAMP WITH TIME ZONE,',
      '  shift_ms BIGINT,',
      '  starts_from_local TEXT NOT NULL,',
      '  starts_before_local TEXT NOT NULL,',
      '  due_local TEXT,',
      '  PRIMARY KEY (starts_from)',
      ');',
      'INSERT INTO deadlines VALUES',
      "  ('2026-12-22T23:00:00.000Z', '2026-12-23T08:00:00.000Z', '2026-12-23T09:00:00.000Z', NULL, '2026-12-23T00:00:00+01:00', '2026-12-23T09:00:00+01:00', '2026-12-23T10:00:00+01:00'),",
    ]);
    expect(lines.at(-1)).toMatch(/^ {2}\(.*\);$/);
    const many = await linesOf(
      'table',
      '--from',
      '2026-01-01',
      '--to',
      '2027-12-31',
      '--level',
      'standard',
      '--format',
      'sql',
    );
    const statements = many.join('\n').split('INSERT INTO deadlines VALUES\n').slice(1);
    const rows = statements.map((statement) => statement.trim().split('\n'));
    expect(rows.slice(0, -1).every(({ length }) => length === 500)).toBe(true);
    expect(rows.flat()).toHaveLength(
      (await linesOf('table', '--from', '2026-01-01', '--to', '2027-12-31', '--level', 'standard')).length - 1,
    );
    for (const ofOne of rows) {
      expect(ofOne.at(-1)).toMatch(/\);$/);
      expect(ofOne.slice(0, -1).every((row) => /\),$/.test(row))).toBe(true);
    }
  });

  /** One level by a code, and one with a priority of its own. */
  const contractOf = (priority: string) => ({
    name: 'ACME',
    period: days,
    country: 'PL',
    extraHolidays: ['2026-12-28'],
    levels: {
      gold: { code: '9x5xNBD' },
      own: {
        name: 'Own',
        priorities: [priority, 'low'],
        targets: {
          delivery: { [priority]: { from: 'confirmed', until: 'delivered', businessDays: 1 } },
          answer: { from: 'opened', until: 'answered', businessDays: 2 },
        },
      },
    },
  });
  const write = (priority: string): void => writeFileSync('acme.json', JSON.stringify(contractOf(priority)));

  test('has the levels of a contract by their keys, over its period and by its calendar', async () => {
    write('high, or "now"');
    const lines = await linesOf('table', '--contract', 'acme.json', '--target', 'delivery');
    expect(lines[0]).toBe('level,priority,starts_from,starts_before,due_at,shift_ms');
    expect(lines.filter((line) => /^(?:gold,P1|own)/.test(line))).toEqual([
      // The 28th is a day off.
      'gold,P1,2026-12-22T23:00:00.000Z,2026-12-23T17:00:00.000Z,2026-12-29T22:59:59.999Z,',
      'gold,P1,2026-12-23T17:00:00.000Z,2026-12-29T17:00:00.000Z,2026-12-30T22:59:59.999Z,',
      'gold,P1,2026-12-29T17:00:00.000Z,2026-12-29T23:00:00.000Z,2026-12-31T22:59:59.999Z,',
      'own,"high, or ""now""",2026-12-22T23:00:00.000Z,2026-12-28T23:00:00.000Z,2026-12-29T22:59:59.999Z,',
      'own,"high, or ""now""",2026-12-28T23:00:00.000Z,2026-12-29T23:00:00.000Z,2026-12-30T22:59:59.999Z,',
    ]);
    const other = ['--from', '2026-12-30', '--to', '2026-12-30'];
    const [, first] = await linesOf(
      'table',
      '--contract',
      'acme.json',
      '--level',
      'gold',
      '--priority',
      'P4',
      ...other,
    );
    expect(first).toBe('delivery,2026-12-29T23:00:00.000Z,2026-12-30T17:00:00.000Z,2026-12-31T22:59:59.999Z,');
  });

  test("doubles the apostrophes of SQL's texts", async () => {
    write("it's now");
    const sql = await linesOf('table', '--contract', 'acme.json', '--format', 'sql');
    expect(sql.filter((line) => line.includes('delivery') && line.includes('own'))[0]).toMatch(
      /^ {2}\('own', 'delivery', 'it''s now', '2026-12-22T23:00:00\.000Z', /,
    );
    expect(sql.filter((line) => line.includes('PRIMARY'))).toEqual([
      '  PRIMARY KEY (level, target, priority, starts_from)',
    ]);
  });

  test('reports a file that is not a contract, and refuses what the contract does not have', async () => {
    writeFileSync('wrong.json', JSON.stringify({ ...contractOf('high'), levels: {} }));
    expect(await run(['table', '--contract', 'wrong.json'])).toMatchObject({
      code: 1,
      text: expect.stringMatching(/^wrong\.json\n/),
    });
    expect(await run(['table', '--contract', 'missing.json'])).toMatchObject({ code: 2 });
    write('high');
    const refused = async (...args: string[]) => {
      const { text, code } = await run(['table', '--contract', 'acme.json', ...args]);
      return [code, text.split('\n')[0]];
    };
    expect(await refused('--level', 'standard')).toEqual([2, "--level is 'standard'; give one of: gold, own."]);
    expect(await refused('--level', 'own', '--target', 'delivery', '--priority', 'low')).toEqual([
      2,
      'No level that is asked for has delivery for low.',
    ]);
  });

  test('prints mistakes to the standard error, and data and help to the standard output', async () => {
    write('high');
    expect(await run(['table', '--contract', 'missing.json'])).toMatchObject({ toStandardError: true });
    expect(await run(['table', '--format', 'parquet'])).toMatchObject({ code: 2, toStandardError: true });
    expect(await run(['table', '--contract', 'acme.json'])).not.toHaveProperty('toStandardError');
    expect(await run(['table', '--help'])).not.toHaveProperty('toStandardError');
    expect(await run(['worst'])).not.toHaveProperty('toStandardError');
  });

  test('refuses more rows than one text holds, before any is made', async () => {
    const { text, code } = await run(['table', '--from', '1990-01-01', '--to', '2099-12-31']);
    expect([code, text.split('\n')[0]]).toEqual([
      2,
      'The table would come to more than 1000000 changes of a deadline. Ask for a shorter period, or for less at a time.',
    ]);
    write('high');
    expect(
      (await run(['table', '--contract', 'acme.json', '--level', 'own', '--priority', 'low', '--format', 'json'])).code,
    ).toBe(0);
  });

  test('refuses names that are commands to whatever reads a log, except as JSON', async () => {
    write('##[error]x');
    for (const format of ['csv', 'sql'])
      expect(await run(['table', '--contract', 'acme.json', '--format', format])).toMatchObject({
        code: 2,
        text: expect.stringMatching(/^'# #\[error\]x' has characters that only --format json can write\./),
      });
    const { text } = await run(['table', '--contract', 'acme.json', '--format', 'json']);
    expect(JSON.parse(text)).toContainEqual(expect.objectContaining({ priority: '##[error]x' }));
    // An option that names it leaves it out of the table.
    expect((await run(['table', '--contract', 'acme.json', '--priority', '##[error]x'])).code).toBe(0);
  });
});

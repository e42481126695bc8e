// `hezo-sla describe`: a level in words, of the catalogue, of a code and of a contract.
import { writeFileSync } from 'node:fs';
import { describeLevel, serviceLevelFromCode, serviceLevels } from 'hezo-sla';
import { parseContract } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { commandsIn } from '../../support/log-commands.js';
import { temporaryFolder, workIn } from '../../support/temporary-folder.js';

workIn(temporaryFolder());

const hostile = '::error::x\n##[x] a\u001B[31m';
const terms = {
  name: 'ACME',
  period: { from: '2026-11-02', to: '2026-11-15' },
  country: 'PL',
  levels: {
    gold: { catalogue: 'premier' },
    own: {
      name: hostile,
      targets: {
        repair: {
          from: 'opened',
          until: 'repaired',
          calendar: hostile,
          within: { hours: 4 },
          clause: hostile,
          interpretations: [{ id: 'A', text: hostile, target: { within: { hours: 5 } } }],
        },
      },
    },
  },
};

describe('describe', () => {
  test('prints a level of the catalogue or of a code, named either way', async () => {
    const { premier } = serviceLevels;
    expect(await run(['describe', 'premier'])).toEqual({ text: describeLevel(premier).text, code: 0 });
    const { text } = describeLevel(premier, { priority: 'P1', locale: 'pl' });
    expect(await run(['describe', '--level', 'premier', '--priority', 'P1', '--locale', 'pl'])).toEqual({
      text,
      code: 0,
    });
    const { text: eightHours } = describeLevel(serviceLevelFromCode('8x5x8'));
    expect(await run(['describe', '8x5x8'])).toEqual({ text: eightHours, code: 0 });
  });

  test('prints it as JSON with --json', async () => {
    const { text } = await run(['describe', 'basic', '--json']);
    expect(JSON.parse(text)).toEqual(describeLevel(serviceLevels.basic));
  });

  test('prints a level of a contract, and nothing in it is a command', async () => {
    writeFileSync('one.json', JSON.stringify(terms));
    const { text } = describeLevel(serviceLevels.premier);
    // The level of a contract is called by its key.
    const gold = await run(['describe', 'gold', '--contract', 'one.json']);
    expect(gold.text.split('\n').slice(1)).toEqual(text.split('\n').slice(1));
    const parsed = parseContract(terms);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    for (const more of [[], ['--json'], ['--locale', 'pl']]) {
      const own = await run(['describe', '--contract', 'one.json', '--level', 'own', ...more]);
      expect(own.code).toBe(0);
      expect(commandsIn(own.text)).toEqual([]);
      if (more[0] === '--json') expect(JSON.parse(own.text)).toEqual(describeLevel(parsed.contract.level('own')));
    }
  });

  test('says why a contract cannot be read, and which levels it has', async () => {
    const missing = await run(['describe', 'gold', '--contract', 'missing.json']);
    expect(missing).toMatchObject({ code: 2, text: expect.stringContaining('No such file: missing.json') });
    writeFileSync('wrong.json', JSON.stringify({ ...terms, levels: {} }));
    expect(await run(['describe', 'gold', '--contract', 'wrong.json'])).toMatchObject({ code: 1 });
    writeFileSync('one.json', JSON.stringify(terms));
    const silver = await run(['describe', 'silver', '--contract', 'one.json']);
    expect(silver).toMatchObject({
      code: 2,
      text: expect.stringContaining("--level is 'silver'; give one of: gold, own."),
    });
    const none = await run(['describe', '--contract', 'one.json']);
    expect(none).toMatchObject({
      code: 2,
      text: expect.stringContaining('--level is missing; give one of: gold, own.'),
    });
  });
});

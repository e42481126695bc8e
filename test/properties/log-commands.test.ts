// Properties of what the command prints, over random texts that are made of commands to terminals and CI systems: none gets
// into a log.
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Output, written } from '../../src/cli/output.js';
import { run } from '../../src/cli/run.js';
import {
  checked,
  commands,
  commandsIn,
  expectInXml,
  formats,
  inArguments,
  inContracts,
  json,
  NOT_IN_XML,
  type Reported,
  strings,
  surrounded,
  terms,
  visible,
  wrongIn,
} from '../support/log-commands.js';
import { runs, shareOf, sizeOf } from '../support/runs.js';
import { temporaryFolder, workIn } from '../support/temporary-folder.js';

// The file names that are printed are relative, so that they can begin a line.
workIn(temporaryFolder());

const breaks = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', ' ', '\t', '\u00A0', '\u3000'];
/** Texts made of commands, what surrounds them, and noise. */
const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...commands) },
      { weight: 1, arbitrary: fc.constantFrom(...commands).map((command) => command.toUpperCase()) },
      { weight: 3, arbitrary: fc.constantFrom(...breaks) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('#', ':', '[', 'section_', 'start', 'end', 'vso[', '%', '&', ';', '\\', '"'),
      },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  // The parser refuses blank names, and messages shorten long places.
  .map((text) => (text.trim() === '' ? `${text}x` : text).slice(0, 150));

test('a report has no commands in it, whatever the text, its place in the contract and the format', async () => {
  const reports: Reported[] = [];
  const somewhere = fc.constantFrom(...Object.keys(inContracts));
  await fc.assert(
    fc.asyncProperty(somewhere, hostileText, fc.constantFrom(...formats), async (place, text, format) => {
      expect(await wrongIn(place, text, format)).toEqual([]);
      const { shown, ...what } = inContracts[place](text);
      if (format === 'junit' && shown !== null && place !== NOT_IN_XML)
        reports.push({ xml: await checked(what, 'junit'), place, shown });
    }),
  );
  await expectInXml(reports);
});

/** The colours that a line may have, each switched on and off. */
const PAINT = /␛\[(?:3[1236]|39|22?)m/g;

test('a report in colours is the same text with nothing but colours added', async () => {
  const somewhere = fc.constantFrom(...Object.keys(inContracts));
  await fc.assert(
    fc.asyncProperty(somewhere, hostileText, async (place, text) => {
      const { file, content } = inContracts[place](text);
      writeFileSync(file, content);
      const plain = await run(['check', file]);
      const coloured = await run(['check', file], { colours: true });
      expect(coloured.text).not.toBe(plain.text);
      expect(visible(coloured.text).replaceAll(PAINT, '')).toBe(plain.text);
      for (const format of ['json', 'junit', 'github']) {
        const args = ['check', file, '--format', format];
        expect(await run(args, { colours: true })).toEqual(await run(args));
      }
    }),
    { numRuns: runs(100) },
  );
});

test('the output has no commands in it, whatever the arguments', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(inArguments)), hostileText, async (place, text) => {
      expect(commandsIn((await run(inArguments[place](text))).text)).toEqual([]);
    }),
  );
});

describe.each(formats)('the format %s', (format) => {
  test.each(Object.keys(inContracts))('has no commands in it when %s contains one', async (place) => {
    for (const command of shareOf(commands))
      for (const text of surrounded(command)) expect(await wrongIn(place, text, format), json(text)).toEqual([]);
  });
});

test.each(Object.keys(inArguments))('the output has no commands in it when one is passed as %s', async (place) => {
  writeFileSync('one.json', json(terms));
  for (const command of shareOf(commands))
    for (const text of surrounded(command)) {
      const printed = await run(inArguments[place](text));
      expect(commandsIn(printed.text), json(text)).toEqual([]);
    }
});

test('JSON and XML parsers get every text back unchanged', async () => {
  const reports: Reported[] = [];
  for (const place of Object.keys(inContracts))
    for (const command of shareOf(commands)) {
      const { shown, ...what } = inContracts[place](`a\n${command}\r\n:: ${command}\t##b`);
      if (shown === null) continue;
      expect(strings(await checked(what, 'json')).some((text) => text.includes(shown))).toBe(true);
      if (place !== NOT_IN_XML) reports.push({ xml: await checked(what, 'junit'), place, shown });
    }
  await expectInXml(reports);
});

test.each([
  ['number signs', '#'.repeat(sizeOf(400_000))],
  ['colons', `${' '.repeat(sizeOf(200_000))}${':'.repeat(sizeOf(200_000))}`],
  ['invisible characters', `#${'\uFE0F'.repeat(sizeOf(400_000))}`],
  ['number signs among invisible characters', '#\uFE0F\uFE0F'.repeat(sizeOf(130_000))],
  ['sections', 'section_ '.repeat(sizeOf(40_000))],
  ['sections that do not begin', `section_${' '.repeat(sizeOf(400_000))}`],
  ['colons after white space', `${' \u3000:'.repeat(sizeOf(130_000))}::`],
  ['control characters', '\u001B'.repeat(sizeOf(400_000))],
])('%s take time and space in proportion to their length', (_, text) => {
  const outputs: Output[] = [
    { form: 'text', lines: [text] },
    { form: 'json', value: text },
    { form: 'xml', markup: text },
    { form: 'github', annotations: [{ level: 'error', properties: { file: text }, message: text }] },
  ];
  // Quadratic growth would take more time than a test has.
  for (const output of outputs) expect(written(output).length).toBeLessThan(2 * 6 * text.length + 100);
});

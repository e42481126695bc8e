// Contracts, file names and arguments that try to command who reads the log: terminals and the CI systems of GitHub, GitLab,
// Azure and TeamCity. What these take for a command is written down here anew, from how they read a log.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { serviceLevels } from 'hezo-sla';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Output, written } from '../../../src/cli/output.js';
import { run } from '../../../src/cli/run.js';
import { runs } from '../../support/runs.js';

const folder = mkdtempSync(join(tmpdir(), 'hezo-sla-commands-'));
const before = process.cwd();
// Names of files are printed as they are given, and a relative one can begin a line.
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

/** What the runner of GitHub trims: white space, as .NET knows it. */
const WHITE = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;
/** What .NET may look through when it searches for a string. */
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** What each system would take for a command in a line of a log. */
const systems: Readonly<Record<string, (line: string) => boolean>> = {
  'GitHub ::': (line) => line.replace(WHITE, '').startsWith('::'),
  'GitHub ##[, Azure formatting': (line) => line.replaceAll(IGNORED, '').includes('##['),
  'Azure ##vso[': (line) => line.replaceAll(IGNORED, '').toLowerCase().includes('##vso'),
  'TeamCity ##teamcity[': (line) => line.replaceAll(IGNORED, '').toLowerCase().includes('##teamcity'),
  'GitLab section': (line) =>
    line
      .split('section_')
      .some((rest, i) => i > 0 && /^(?:start|end)$/.test(rest.split(':')[0].trim()) && rest.includes(':')),
  'a control': (line) => /\p{Cc}/u.test(line),
  'a direction': (line) => /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(line),
  'a line break': (line) => /[\u2028\u2029]/.test(line),
  'what cannot be seen': (line) => /\p{Cf}/u.test(line),
};

const commandsIn = (text: string, ...except: string[]): string[] =>
  text
    .split('\n')
    // Systems begin a line after a carriage return too, of which none is accepted anyway.
    .flatMap((line) => line.split('\r').flatMap((part, i) => (i > 0 ? ['\r', part] : [part])))
    .flatMap((line) =>
      Object.keys(systems).flatMap((name) => (systems[name](line) ? [`${name}: ${JSON.stringify(line)}`] : [])),
    )
    .filter((found) => !except.some((name) => found.startsWith(name)));

const ANNOTATION = /^::(?:error|warning|notice) (file=[^:,]*,line=\d+,col=\d+,title=[A-Z_]+::(.*))$/;

/** The commands in annotations that are not the annotations themselves, also after the runner has decoded the message. */
function commandsInAnnotations(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const [, rest, data] = ANNOTATION.exec(line) ?? [];
    if (rest === undefined) return [`no annotation: ${JSON.stringify(line)}`];
    const message = data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
    // The runner does not look for commands in a message; carriage returns in it are the message's own.
    return [...commandsIn(rest), ...commandsIn(message.replaceAll('\r', '\n'), 'GitHub ::')];
  });
}

const commands = [
  '##vso[task.setvariable variable=PATH]x',
  "##teamcity[buildStop comment='x']",
  '##[error]x',
  '###[group]x',
  '#\uFE0F#vso[task.complete result=Failed;]',
  '#\u200D#[warning]x',
  '::stop-commands::x',
  '::error::x',
  ':::add-mask::x',
  '::set-env name=PATH::x',
  'section_start:1:x\r\u001B[0K',
  'section_end:1:x[collapsed=true]',
  'section_ start :1: x',
  '\u001B[31m',
  '\u001B]0;x\u0007',
  '\u009B2J',
  '\u0000 \u0007 \b \u007F \u0085 \uD800',
  '\u061C \u200E \u200F \u202A\u202E \u202C \u2066\u2067 \u2068\u2069',
  '\u2028',
  '\u2029',
  '\u200B \u200D \u00AD \uFEFF \u180E \u2060 \u{E0041} \u{110BD}',
];
const breaks = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', ' ', '\t', '\u00A0', '\u3000'];

const terms = {
  name: 'ACME',
  period: { from: '2026-11-02', to: '2026-11-02' },
  country: 'PL',
  levels: { gold: { code: '24x7x4' } },
};
const ticket = { openedAt: '2026-11-03T10:00:00+01:00', priority: 'P1' };
const twice = { ...terms, levels: { ...terms.levels, copy: terms.levels.gold } };
const { standard } = serviceLevels;

/** What is there to check, by the places where a stranger's text can be; `shown` if reports have it word for word. */
interface Checked {
  readonly file: string;
  readonly content: string;
  readonly shown: string | null;
}
const json = (value: unknown): string => JSON.stringify(value);
const contract = (value: unknown, shown: string | null = null): Checked => ({
  file: 'one.json',
  content: json(value),
  shown,
});

/** A file's name has neither slashes nor NUL nor halves of a surrogate pair, and is short; a dash would begin an option. */
const fileName = (text: string): string =>
  `${Buffer.from(
    text
      .replaceAll(/[/\0]/g, '')
      .replace(/^[-.]+/, '')
      .slice(0, 50),
  ).toString()}.json`;

const inContracts: Readonly<Record<string, (text: string) => Checked>> = {
  'the name of the contract': (text) => contract({ ...terms, name: text }, text),
  'the key of a level': (text) => contract({ ...terms, levels: { [text]: { catalogue: 'premium' } } }, text),
  'the name of a level': (text) => contract({ ...terms, levels: { gold: { code: '9x5xNBD', name: text } } }),
  'the code of a commitment': (text) => {
    const P4 = { ...standard.commitments.P4, code: text };
    return contract({ ...terms, levels: { own: { ...standard, commitments: { ...standard.commitments, P4 } } } });
  },
  'the reason of an acknowledgement': (text) =>
    contract({ ...twice, acknowledged: [{ code: 'IDENTICAL_LEVELS', reason: text }] }, text),
  'the name of an example': (text) => {
    const examples = [{ name: text, level: 'gold', ticket, expect: { reaction: '2026-11-04' } }];
    return contract({ ...terms, examples }, text);
  },
  'a value that is reported as found': (text) => contract({ ...terms, levels: { gold: { catalogue: text } } }),
  'the name of a time zone': (text) => contract({ ...terms, timeZone: text }),
  'an unknown key': (text) => contract({ ...terms, [text]: 1 }, text),
  'an unknown key of a level': (text) =>
    contract({ ...terms, levels: { gold: { ...terms.levels.gold, [text]: 1 } } }, text),
  'a key that is there twice': (text) => ({
    file: 'one.json',
    content: `{ ${json(text)}: 1, ${json(text)}: 2 }`,
    shown: null,
  }),
  'the name of a file': (text) => ({ file: fileName(text), content: json(twice), shown: fileName(text) }),
  'the name of a file that is not JSON': (text) => ({ file: fileName(text), content: '{', shown: fileName(text) }),
};

const opened = ['--opened', '2026-11-03T10:00:00+01:00'];
const month = ['--from', '2026-11-02', '--to', '2026-11-04'];
const deadlines = ['deadlines', '--level', 'standard', '--priority', 'P3'];
const worst = ['worst', '--level', '9x5xNBD', ...month];
/** The file is `one.json`. */
const inArguments: Readonly<Record<string, (text: string) => string[]>> = {
  'the command': (text) => [text],
  'an option': (text) => ['check', 'one.json', `--${text}`],
  'the value of an option': (text) => ['check', 'one.json', '--format', text],
  'a date': (text) => ['check', 'one.json', '--from', text, '--to', text],
  'a level': (text) => ['deadlines', '--level', text],
  'a priority': (text) => ['worst', '--level', 'standard', ...month, '--priority', text],
  'a clock': (text) => [...worst, '--clock', text],
  'an instant': (text) => [...deadlines, '--opened', text],
  'a language': (text) => [...deadlines, ...opened, '--locale', text],
  'an argument that is not an option': (text) => [...worst, text],
  'a file that is missing': (text) => ['check', `missing ${text}`],
  'a file that is missing, with a colon more': (text) => ['check', `:${text}`],
};

const strings = (text: string): string[] => {
  const found: string[] = [];
  JSON.parse(text, (key, value) => {
    found.push(key, String(value));
    return value;
  });
  return found;
};

/** What XML 1.0 cannot have is a replacement character in it. */
const inXml = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x9': '\t',
  '#xA': '\n',
  '#xD': '\r',
};
const unescaped = (text: string): string => text.replaceAll(/&([^;]+);/g, (_, name) => characters[name]);

interface Reported {
  readonly xml: string;
  readonly place: string;
  readonly shown: string;
}

/** JUnit has no place for it: a suite is called by its file. */
const NOT_IN_XML = 'the name of the contract';
/** It is in the text of a case alone. */
const NOT_IN_ATTRIBUTES = 'the reason of an acknowledgement';

/** Whether reports have what they show in their attributes and in their texts, as a parser reads them: in canonical form there
 * are but seven references left. */
async function expectInXml(reports: readonly Reported[]): Promise<void> {
  const inner = reports.map(({ xml }) => xml.replace(/^<\?xml .*\?>\n/, ''));
  const contents = `<all>${inner.join('')}</all>`;
  const { errors, normalized } = await validateXML({ xml: { fileName: 'all.xml', contents }, normalization: 'c14n' });
  expect(errors).toEqual([]);
  const parts = normalized.split('</testsuites>').slice(0, -1);
  expect(parts).toHaveLength(reports.length);
  for (const [i, part] of parts.entries()) {
    const { place, shown } = reports[i];
    const found = [...part.matchAll(/="([^"]*)"|>([^<]*)</g)];
    const has = (group: 1 | 2): boolean => found.some((match) => unescaped(match[group] ?? '').includes(inXml(shown)));
    expect([has(1), has(2)], json(shown)).toEqual([place !== NOT_IN_ATTRIBUTES, true]);
  }
}

const formats = ['human', 'json', 'junit', 'github'] as const;
async function checked({ file, content }: Omit<Checked, 'shown'>, format: string): Promise<string> {
  writeFileSync(file, content);
  return (await run(['check', file, '--format', format])).text;
}

/** One place, one text: all that is wrong with what is printed. */
async function wrongIn(place: string, text: string, format: (typeof formats)[number]): Promise<string[]> {
  const what = inContracts[place](text);
  const printed = await checked(what, format);
  if (format === 'github') {
    const entries = JSON.parse(await checked(what, 'json')).files[0].checks.flatMap(
      ({ entries }: { entries: [] }) => entries,
    );
    if (entries.length === 0) return printed === '' ? [] : ['something where there is nothing to say'];
    const lines = printed.split('\n').length;
    return [
      ...commandsInAnnotations(printed),
      ...(lines === entries.length ? [] : [`${lines} of ${entries.length} lines`]),
    ];
  }
  const { shown } = what;
  const lost = format === 'json' && shown !== null && !strings(printed).some((found) => found.includes(shown));
  return [...commandsIn(printed), ...(lost ? [`not in the JSON: ${json(shown)}`] : [])];
}

const surrounded = (command: string): string[] => [
  command,
  `a\n${command}\r \u00A0\t${command}\u2028${command}\r\n:: ##[`,
];

describe.each(formats)('in the format %s', (format) => {
  test.each(Object.keys(inContracts))('%s commands nobody', async (place) => {
    for (const command of commands)
      for (const text of surrounded(command)) expect(await wrongIn(place, text, format), json(text)).toEqual([]);
  });
});

test.each(Object.keys(inArguments))('given as arguments, %s commands nobody', async (place) => {
  writeFileSync('one.json', json(terms));
  for (const command of commands)
    for (const text of surrounded(command)) {
      const printed = await run(inArguments[place](text));
      expect(commandsIn(printed.text), json(text)).toEqual([]);
    }
});

test('a reader of JSON and a reader of XML get every text back as it was', async () => {
  const reports: Reported[] = [];
  for (const place of Object.keys(inContracts))
    for (const command of commands) {
      const { shown, ...what } = inContracts[place](`a\n${command}\r\n:: ${command}\t##b`);
      if (shown === null) continue;
      expect(strings(await checked(what, 'json')).some((text) => text.includes(shown))).toBe(true);
      if (place !== NOT_IN_XML) reports.push({ xml: await checked(what, 'junit'), place, shown });
    }
  await expectInXml(reports);
});

test('a text for people stays on its line', async () => {
  const lines = async (place: string, text: string) =>
    (await checked(inContracts[place](text), 'human')).split('\n').length;
  const places = Object.keys(inContracts).filter((place) => !place.includes('file'));
  for (const place of places)
    expect(await lines(place, 'x\ny\r\nz\r\u2028\u0085\v37 of 37 checks hold')).toBe(
      await lines(place, 'x 37 of 37 checks hold'),
    );
});

test('people see what was there', async () => {
  const shown = async (text: string) =>
    (await checked(inContracts['the name of the contract'](text), 'human')).split(', 2026')[0];
  expect(await shown('\u001B[31m\u202E\u{E0041}\u0000\n##[x] ### section_start:1 a::b Ź🐢')).toBe(
    'one.json: \\u001b[31m\\u202e\\udb40\\udc41\\u0000\\u000a# #[x] # # # section _start:1 a::b Ź🐢',
  );
  expect((await checked(inContracts['the name of a file']('::error::x'), 'human')).split('\n')[0]).toBe(
    ': :error::x.json: ACME, 2026-11-02 to 2026-11-02',
  );
});

test('what has nothing of a command is printed as it is', async () => {
  const name = 'No. #1: C::D [x] # # %0A \\u001b section_1 sections: start:1:2 – Zażółć 🐢 日本';
  for (const format of ['human', 'json', 'junit'])
    expect(
      await checked(
        contract({ ...terms, name, examples: [{ name, level: 'gold', ticket, expect: { reaction: '2026-11-04' } }] }),
        format,
      ),
    ).toContain(format === 'json' ? json(name).slice(1, -1) : name);
});

test('help, versions and answers have no commands in them', async () => {
  for (const args of [
    ['--help'],
    ['--version'],
    ['check', '--help'],
    ['deadlines', '--help'],
    ['worst', '--help'],
    [],
    [...deadlines, ...opened],
    [...deadlines, ...opened, '--json'],
    worst,
    [...worst, '--json'],
  ])
    expect(commandsIn((await run(args)).text)).toEqual([]);
});

const spoken = fc
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
  // The parser refuses names that say nothing, and messages cut long places off.
  .map((text) => (text.trim() === '' ? `${text}x` : text).slice(0, 150));

test('law: whatever is written, wherever and in whatever format, commands nobody', async () => {
  const reports: Reported[] = [];
  const somewhere = fc.constantFrom(...Object.keys(inContracts));
  await fc.assert(
    fc.asyncProperty(somewhere, spoken, fc.constantFrom(...formats), async (place, text, format) => {
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
const visible = (text: string): string => text.replaceAll('\u001B', '␛');

test('law: in colours it is the same text, and nothing else but colours', async () => {
  const somewhere = fc.constantFrom(...Object.keys(inContracts));
  await fc.assert(
    fc.asyncProperty(somewhere, spoken, async (place, text) => {
      const { file, content } = inContracts[place](text);
      writeFileSync(file, content);
      const plain = await run(['check', file]);
      const coloured = await run(['check', file], true);
      expect(coloured.text).not.toBe(plain.text);
      expect(visible(coloured.text).replaceAll(PAINT, '')).toBe(plain.text);
      for (const format of ['json', 'junit', 'github']) {
        const args = ['check', file, '--format', format];
        expect(await run(args, true)).toEqual(await run(args));
      }
    }),
    { numRuns: runs(100) },
  );
});

test('what is wrong, where it is and what holds stand out', async () => {
  const coloured = async (...args: string[]) => visible((await run(args, true)).text);
  writeFileSync('one.json', json({ ...terms, nmae: 1 }));
  const [name, where, , summary] = (await coloured('check', 'one.json')).split('\n');
  expect([name, where, summary]).toEqual([
    'one.json',
    '  ␛[2m1:116␛[22m  ␛[31merror␛[39m  UNKNOWN_FIELD  ␛[2mnmae␛[22m',
    '  ␛[31m0 of 1 checks hold: 1 error, 0 warnings, 0 notes␛[39m',
  ]);
  writeFileSync('one.json', json(twice));
  const warned = await coloured('check', 'one.json');
  expect(warned).toContain('  ␛[33mwarning␛[39m  IDENTICAL_LEVELS');
  expect(warned).toContain('  ␛[33m4 of 4 checks hold');
  writeFileSync('one.json', json(terms));
  expect(await coloured('check', 'one.json')).toContain('  ␛[32m3 of 3 checks hold');
  expect(await coloured('chek')).toMatch(/^␛\[31m'chek' is not a command\..*␛\[39m\nRun [^␛]*$/);
});

test('a command across parts of a line is broken, in colours as without', () => {
  const line = [{ text: '#' }, { text: '#[error]', style: 'dim' }, { text: 'section' }, { text: '_start:1' }] as const;
  const lines = [[{ text: '  :' }, { text: ':error::x', style: 'error' }], line] as const;
  expect(written({ form: 'text', lines })).toBe('  : :error::x\n# #[error]section _start:1');
  expect(written({ form: 'text', lines }, true)).toBe(
    '  : \u001B[31m:error::x\u001B[39m\n# \u001B[2m#[error]\u001B[22msection _start:1',
  );
});

test('law: whatever is given as an argument commands nobody', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(inArguments)), spoken, async (place, text) => {
      expect(commandsIn((await run(inArguments[place](text))).text)).toEqual([]);
    }),
  );
});

test.each([
  ['number signs', '#'.repeat(400_000)],
  ['colons', `${' '.repeat(200_000)}${':'.repeat(200_000)}`],
  ['what cannot be seen', `#${'\uFE0F'.repeat(400_000)}`],
  ['number signs among what cannot be seen', '#\uFE0F\uFE0F'.repeat(130_000)],
  ['sections', 'section_ '.repeat(40_000)],
  ['a section that does not begin', `section_${' '.repeat(400_000)}`],
  ['white space before colons', `${' \u3000:'.repeat(130_000)}::`],
  ['controls', '\u001B'.repeat(400_000)],
])('%s take a time and a length in proportion', (_, text) => {
  const started = performance.now();
  const outputs: Output[] = [
    { form: 'text', lines: [text] },
    { form: 'json', value: text },
    { form: 'xml', markup: text },
    { form: 'github', annotations: [{ level: 'error', properties: { file: text }, message: text }] },
  ];
  for (const output of outputs) expect(written(output).length).toBeLessThan(2 * 6 * text.length + 100);
  // Generous: what grows with the square takes minutes.
  expect(performance.now() - started).toBeLessThan(10_000);
});

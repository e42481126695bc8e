// Commands to whatever reads a log, and the places in contracts, file names and arguments where they can stand.
// What terminals and CI systems take for a command is written down here independently of src/, from how they read a log.
import { writeFileSync } from 'node:fs';
import { serviceLevels } from 'hezo-sla';
import { expect } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { run } from '../../src/cli/run.js';

/** What the GitHub runner trims: white space as .NET defines it. */
const WHITE = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;
/** What .NET may ignore when it searches for a string. */
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
  'a control character': (line) => /\p{Cc}/u.test(line),
  'a text direction': (line) => /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(line),
  'a line break': (line) => /[\u2028\u2029]/.test(line),
  'an invisible character': (line) => /\p{Cf}/u.test(line),
};

export const commandsIn = (text: string, ...except: string[]): string[] =>
  text
    .split('\n')
    // Systems begin a line after a carriage return too; none is accepted anyway.
    .flatMap((line) => line.split('\r').flatMap((part, i) => (i > 0 ? ['\r', part] : [part])))
    .flatMap((line) =>
      Object.keys(systems).flatMap((name) => (systems[name](line) ? [`${name}: ${JSON.stringify(line)}`] : [])),
    )
    .filter((found) => !except.some((name) => found.startsWith(name)));

const ANNOTATION = /^::(?:error|warning|notice) (file=[^:,]*,line=\d+,col=\d+,title=[A-Z_]+::(.*))$/;

/** The commands in annotations other than the annotations themselves, also after the runner has decoded the message. */
function commandsInAnnotations(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const [, rest, data] = ANNOTATION.exec(line) ?? [];
    if (rest === undefined) return [`not an annotation: ${JSON.stringify(line)}`];
    const message = data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
    // The runner does not look for commands in a message, which may have carriage returns of its own.
    return [...commandsIn(rest), ...commandsIn(message.replaceAll('\r', '\n'), 'GitHub ::')];
  });
}

export const commands = [
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

export const terms = {
  name: 'ACME',
  period: { from: '2026-11-02', to: '2026-11-02' },
  country: 'PL',
  levels: { gold: { code: '24x7x4' } },
};
export const ticket = { openedAt: '2026-11-03T10:00:00+01:00', priority: 'P1' };
export const twice = { ...terms, levels: { ...terms.levels, copy: terms.levels.gold } };
const { standard } = serviceLevels;

/** A file to check with a text in one place; `shown` is what reports have of it word for word, if anything. */
interface Checked {
  readonly file: string;
  readonly content: string;
  readonly shown: string | null;
}
export const json = (value: unknown): string => JSON.stringify(value);
export const contract = (value: unknown, shown: string | null = null): Checked => ({
  file: 'one.json',
  content: json(value),
  shown,
});

/** File names have no slash, no NUL and no lone surrogate, and are short; a leading dash would begin an option. */
const fileName = (text: string): string =>
  `${Buffer.from(
    text
      .replaceAll(/[/\0]/g, '')
      .replace(/^[-.]+/, '')
      .slice(0, 50),
  ).toString()}.json`;

export const inContracts: Readonly<Record<string, (text: string) => Checked>> = {
  'the name of the contract': (text) => contract({ ...terms, name: text }, text),
  'the key of a level': (text) => contract({ ...terms, levels: { [text]: { catalogue: 'premium' } } }, text),
  'the name of a level': (text) => contract({ ...terms, levels: { gold: { code: '9x5xNBD', name: text } } }),
  'the code of a target': (text) => {
    const delivery = { ...standard.targets.delivery, code: text };
    return contract({ ...terms, levels: { own: { ...standard, targets: { delivery } } } });
  },
  'the key of a target': (text) => {
    const targets = { [text]: standard.targets.reaction };
    return contract({ ...terms, levels: { own: { ...standard, targets } } });
  },
  'the role of a calendar': (text) => {
    const delivery = { ...standard.targets.delivery, calendar: text };
    return contract({ ...terms, levels: { own: { ...standard, targets: { delivery } } } });
  },
  'the reason for an acknowledgement': (text) =>
    contract({ ...twice, acknowledged: [{ code: 'IDENTICAL_LEVELS', reason: text }] }, text),
  'the name of an example': (text) => {
    const examples = [{ name: text, level: 'gold', ticket, expect: { delivery: '2026-11-04' } }];
    return contract({ ...terms, examples }, text);
  },
  'an invalid value': (text) => contract({ ...terms, levels: { gold: { catalogue: text } } }),
  'the name of a time zone': (text) => contract({ ...terms, timeZone: text }),
  'an unknown key': (text) => contract({ ...terms, [text]: 1 }, text),
  'an unknown key of a level': (text) =>
    contract({ ...terms, levels: { gold: { ...terms.levels.gold, [text]: 1 } } }, text),
  'a repeated key': (text) => ({
    file: 'one.json',
    content: `{ ${json(text)}: 1, ${json(text)}: 2 }`,
    shown: null,
  }),
  'the name of a file': (text) => ({ file: fileName(text), content: json(twice), shown: fileName(text) }),
  'the name of a file that is not JSON': (text) => ({ file: fileName(text), content: '{', shown: fileName(text) }),
};

export const opened = ['--opened', '2026-11-03T10:00:00+01:00'];
const month = ['--from', '2026-11-02', '--to', '2026-11-04'];
export const deadlines = ['deadlines', '--level', 'standard', '--priority', 'P3'];
export const worst = ['worst', '--level', '9x5xNBD', ...month];
/** The file is `one.json`. */
export const inArguments: Readonly<Record<string, (text: string) => string[]>> = {
  'the command': (text) => [text],
  'an option': (text) => ['check', 'one.json', `--${text}`],
  'the value of an option': (text) => ['check', 'one.json', '--format', text],
  'a date': (text) => ['check', 'one.json', '--from', text, '--to', text],
  'a level': (text) => ['deadlines', '--level', text],
  'a level to describe': (text) => ['describe', text],
  'a level of a contract': (text) => ['describe', text, '--contract', 'one.json'],
  'the file of a contract': (text) => ['describe', 'gold', '--contract', `missing ${text}`],
  'a priority': (text) => ['worst', '--level', 'standard', ...month, '--priority', text],
  'a target': (text) => [...worst, '--target', text],
  'an instant': (text) => [...deadlines, '--opened', text],
  'a language': (text) => [...deadlines, ...opened, '--locale', text],
  'an argument that is not an option': (text) => [...worst, text],
  'the key of a level that a contract has no more': (text) => {
    writeFileSync('before.json', json({ ...terms, levels: { ...terms.levels, [text]: { code: '24x7x4' } } }));
    writeFileSync('after.json', json(terms));
    return ['diff', 'before.json', 'after.json'];
  },
  'one file too many': (text) => ['diff', 'one.json', 'one.json', text],
  'a missing file': (text) => ['check', `missing ${text}`],
  'a missing file whose name begins with a colon': (text) => ['check', `:${text}`],
};

export const strings = (text: string): string[] => {
  const found: string[] = [];
  JSON.parse(text, (key, value) => {
    found.push(key, String(value));
    return value;
  });
  return found;
};

/** A text as XML has it, with a replacement character for whatever XML 1.0 cannot contain. */
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

export interface Reported {
  readonly xml: string;
  readonly place: string;
  readonly shown: string;
}

/** JUnit has no place for it: a suite has the name of its file. */
export const NOT_IN_XML = 'the name of the contract';
/** It is only in the text of a test case. */
const NOT_IN_ATTRIBUTES = 'the reason for an acknowledgement';

/** Expects JUnit reports to have what they show in their attributes and in their texts, as a parser reads them: the canonical
 * form leaves only seven references. */
export async function expectInXml(reports: readonly Reported[]): Promise<void> {
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

export const formats = ['human', 'json', 'junit', 'github'] as const;
export async function checked({ file, content }: Omit<Checked, 'shown'>, format: string): Promise<string> {
  writeFileSync(file, content);
  return (await run(['check', file, '--format', format])).text;
}

/** All that is wrong with a report when a text stands in a place of the contract. */
export async function wrongIn(place: string, text: string, format: (typeof formats)[number]): Promise<string[]> {
  const what = inContracts[place](text);
  const printed = await checked(what, format);
  if (format === 'github') {
    const entries = JSON.parse(await checked(what, 'json')).files[0].checks.flatMap(
      ({ entries }: { entries: [] }) => entries,
    );
    if (entries.length === 0) return printed === '' ? [] : ['output where there is nothing to report'];
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

export const surrounded = (command: string): string[] => [
  command,
  `a\n${command}\r \u00A0\t${command}\u2028${command}\r\n:: ##[`,
];

/** Escapes of colours, made visible. */
export const visible = (text: string): string => text.replaceAll('\u001B', '␛');

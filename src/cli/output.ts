import { indentOf, wrap } from './wrap.js';

/** What a command prints, before it is text. Contracts, file names and arguments come from strangers, and a log is read by
 * terminals and CI systems that take some of its text for commands, so text is made of an output in one place: `written`. */
export type Output =
  | { readonly form: 'text'; readonly lines: readonly Line[] }
  | { readonly form: 'data'; readonly lines: readonly string[] }
  | { readonly form: 'json'; readonly value: unknown }
  | { readonly form: 'rows'; readonly rows: readonly object[] }
  | { readonly form: 'xml'; readonly markup: string }
  | { readonly form: 'github'; readonly annotations: readonly Annotation[] };

/** A line for people, which may have parts that stand out, or be a row of a table. */
export type Line = string | readonly Span[] | Row;

/** What is listed, as wide as all of its column, and what is said of it. */
export interface Row {
  readonly term: string;
  readonly text: string;
}

/** A part of a line. Its style is data, and no text in it can be one. */
export interface Span {
  readonly text: string;
  readonly style?: keyof typeof PAINTS | undefined;
}

/** The parameters of SGR, the terminal's command for colours, that switch a style on and off. */
const PAINTS = { error: [31, 39], warning: [33, 39], note: [36, 39], success: [32, 39], dim: [2, 22] } as const;

/** A workflow command of GitHub Actions, which shows the message at a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** What makes a command. Each pattern matches one character, which is written differently, and looks around it afterwards: at
 * those characters alone, so in linear time. */
const COMMANDS = [
  // ##vso[ (Azure), ##teamcity[ and ##[ (GitHub, and Azure's formatting), anywhere in a line. The agents are .NET programs,
  // where a search for a string may ignore what is invisible in between.
  String.raw`#(?=\p{Default_Ignorable_Code_Point}*#)`,
  // ::error:: and the like (GitHub), at the beginning of a line; the runner trims whitespace.
  String.raw`:(?=:)(?<=^\s*:)`,
  // section_start: and section_end: (GitLab), anywhere in a line; its log viewer asks for nothing at the end, and trims the words.
  String.raw`n(?<=section)(?=_\s*(?:start|end)\s*:)`,
  // Controls, which terminals obey, and what is invisible or turns the direction of the text around it.
  String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]`,
];
const COMMAND = new RegExp(COMMANDS.join('|'), 'gu');

/** Whether a string is printed unchanged in every form. */
export function isHarmless(text: string): boolean {
  return text.search(COMMAND) < 0;
}

/** The character by the numbers of its UTF-16 code units, as JSON and people know it. */
const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');

/** For people: a space breaks a command that can be seen. */
const visible = (character: string): string => (/[#:n]/.test(character) ? `${character} ` : escaped(character));

type Write = (character: string) => string;

/** How each form writes such a character. Parsers of JSON and of XML give it back as it was. */
const writings: Readonly<Record<Output['form'], Write>> = {
  text: visible,
  // Whoever makes data sees to it that there is nothing to write differently: programs read it.
  data: visible,
  json: escaped,
  rows: escaped,
  xml: (character) => `&#${character.codePointAt(0)};`,
  github: visible,
};

/** Where an output is printed. Lines for people may have colours, and are wrapped to a width in characters. */
export interface Terminal {
  readonly colours?: boolean;
  readonly width?: number | undefined;
}

/** The text of an output, without the line break at its end. Nothing in it is a command, annotations excepted, and the colours
 * that lines for people may have. */
export function written(output: Output, { colours = false, width = Number.POSITIVE_INFINITY }: Terminal = {}): string {
  const write = writings[output.form];
  if (output.form === 'text')
    return output.lines
      .flatMap((line) => wrapped(line, width))
      .map((line) => textOf(line, write, colours))
      .join('\n');
  const harmless = (line: string): string => line.replaceAll(COMMAND, write);
  if (output.form === 'github')
    return output.annotations
      .map((annotation) => `::${annotation.level} ${harmless(argumentsOf(annotation))}`)
      .join('\n');
  if (output.form === 'data') return output.lines.map(harmless).join('\n');
  // One a line: there may be many.
  if (output.form === 'rows')
    return `[\n${output.rows.map((row) => `  ${harmless(JSON.stringify(row))}`).join(',\n')}\n]`;
  return (output.form === 'json' ? JSON.stringify(output.value, null, 2) : output.markup)
    .split('\n')
    .map(harmless)
    .join('\n');
}

/** What has parts is short, or has a place that is to be clicked, and stays whole. */
function wrapped(line: Line, width: number): readonly (string | readonly Span[])[] {
  if (typeof line === 'string') {
    const indent = indentOf(line);
    return wrap(indent, line.slice(indent.length), width);
  }
  return 'term' in line ? wrap(line.term, line.text, width) : [line];
}

/** A line as it is printed. It is made harmless as a whole, since a command may begin in one span and end in another, and
 * painted afterwards, since what paints is a command itself. */
function textOf(line: string | readonly Span[], write: Write, colours: boolean): string {
  const spans: readonly Span[] = typeof line === 'string' ? [{ text: line }] : line;
  const whole = spans.map(({ text }) => text).join('');
  if (!colours) return whole.replaceAll(COMMAND, write);
  let to = 0;
  const painted = spans.map(({ text, style }) => {
    to += text.length;
    const harmless = harmlessPart(whole, to - text.length, to, write);
    return style === undefined ? harmless : PAINTS[style].map((code) => `\u001B[${code}m`).join(harmless);
  });
  return painted.join('');
}

function harmlessPart(whole: string, from: number, to: number, write: Write): string {
  let harmless = '';
  let rest = from;
  for (const { 0: character, index } of whole.matchAll(COMMAND)) {
    if (index < from || index >= to) continue;
    harmless += whole.slice(rest, index) + write(character);
    rest = index + character.length;
  }
  return harmless + whole.slice(rest, to);
}

function argumentsOf({ properties, message }: Annotation): string {
  const where = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `${where.join(',')}::${data(message)}`;
}

/** What would end the command is written by its number. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

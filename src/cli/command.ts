import type { Line, Output } from './output.js';
import { type CommandName, summaries } from './overview.js';

/** What a command came to: what to print, and the exit code: 0 when all holds, 1 when a check fails, 2 on misuse. */
export interface Outcome {
  readonly output: Output;
  readonly code: 0 | 1 | 2;
  /** Whether it is printed to the standard error: a mistake does not belong into the file that takes the data. */
  readonly toStandardError?: boolean;
}

/** An option of a command. */
export interface Option {
  /** What its value is called in the help; null for an option without one. */
  readonly value: string | null;
  readonly help: string;
}

/** A command: what it does, and what its help says. */
export interface Command {
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Paragraphs, each of which is wrapped to the width of a terminal. */
  readonly notes: readonly string[];
  /** Arguments to try it with, and what it prints of them; lines in between are left out as '...'. */
  readonly example: { readonly args: string; readonly output: readonly string[] };
  /** Whether it prints data for a file rather than lines for people. */
  readonly printsData?: boolean;
  readonly run: (args: readonly string[]) => Outcome | Promise<Outcome>;
}

/** The help of a command, in lines. */
export function helpOf(name: CommandName, { usage, options, notes, example }: Command): readonly Line[] {
  const listed = Object.entries(options).map(([option, { value, help }]) => [flag(option, value), help] as const);
  const all = [...listed, ['-h, --help', 'Print this help.'] as const];
  const width = all.reduce((widest, [written]) => Math.max(widest, written.length), 0);
  return [
    `Usage: hezo-sla ${name} ${usage}`,
    '',
    summaries[name],
    '',
    'Options:',
    ...all.map(([written, text]) => ({ term: `  ${written.padEnd(width)}  `, text })),
    '',
    ...notes,
    '',
    'Example:',
    // In parts, so that it stays whole where lines are wrapped.
    [{ text: `  $ npx hezo-sla ${name} ${example.args}` }],
    ...example.output.map((line) => `  ${line}`.trimEnd()),
  ];
}

const flag = (name: string, value: string | null): string => `--${name}${value === null ? '' : ` <${value}>`}`;

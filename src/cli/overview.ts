import { VERSION } from '../explain/version.js';
import type { Line } from './output.js';

/** What each command does. */
export const summaries = {
  check: 'Checks contract terms: can they be read, are they consistent, do guarantees and examples hold?',
  deadlines: 'Prints the deadlines of a ticket, and the reasons for each.',
  describe: 'Prints what a level owes, in words: from when, until when, in which hours, and what moves a deadline.',
  diff: 'Compares two contracts: which deadlines become earlier and later, by how much, and when.',
  table: 'Prints the deadlines of all starts in a period as CSV, JSON or SQL, to be looked up.',
  worst: 'Prints the longest time that each target can take, over every instant of a period.',
} as const;
export type CommandName = keyof typeof summaries;

/** The help of the program, in lines. */
export const overview: readonly Line[] = [
  `hezo-sla ${VERSION}: deadlines of hardware-support contracts`,
  '',
  'Usage: hezo-sla <command> [options]',
  '',
  'Commands:',
  ...Object.entries(summaries).map(([name, text]) => ({ term: `  ${name.padEnd(9)}  `, text })),
  '',
  'Options:',
  { term: '  -h, --help     ', text: 'Print this help; after a command, that of the command.' },
  { term: '  -v, --version  ', text: 'Print the version, and those of Node.js, ICU and the time zones.' },
  '',
  'Exit code: 0 when all is well, 1 when a check fails, 2 when the command is called wrongly or cannot read a file.',
];

import { describeLevel } from '../descriptions/describe-level.js';
import { refuseChoice } from '../input.js';
import { readLevel } from '../terms/level.js';
import { readPriority } from '../terms/priority.js';
import type { ServiceLevel } from '../terms/service-level.js';
import { localeOption, readArguments, readLevelOption, readLocale, refuseOthers } from './arguments.js';
import type { Command, Outcome } from './command.js';
import { readContractFile } from './contract-file.js';
import { formats } from './formats.js';
import { exitCode, type FileReport } from './report.js';
import { type ReportWords, reportWords } from './report-words.js';

const options = {
  level: { value: 'level', help: 'The level, in place of the argument.' },
  contract: { value: 'file', help: 'A file of contract terms that has the level.' },
  priority: { value: 'priority', help: 'A priority of the level, such as P1. Default: all of them.' },
  locale: localeOption,
  json: { value: null, help: 'Print the description as JSON.' },
};

/** `hezo-sla describe`: a level in words. */
export const describeCommand: Command = {
  usage: '<level> [options]',
  options,
  notes: [
    'The level is one of the catalogue, such as standard, a service code, such as 8x5x8, or, with --contract, one of the contract, by its key.',
  ],
  example: {
    args: 'premier --priority P1',
    output: [
      'Premier',
      '',
      'Reaction (P1)',
      'Starts when the ticket is opened.',
      '...',
      'Delivery (P1)',
      'Starts when the fault is confirmed.',
      'Met when the replacement is delivered.',
      'Owed by the provider.',
      'Due within 4 hours.',
      '...',
    ],
  },
  run: describe,
};

async function describe(args: readonly string[]): Promise<Outcome> {
  const { options: given, others } = readArguments(args, options);
  const [first, ...rest] = others;
  refuseOthers(given.level === undefined ? rest : others);
  const name = given.level ?? first;
  const locale = readLocale(given.locale);
  const words = reportWords[locale];
  const found =
    given.contract === undefined ? { level: readLevelOption(name) } : await levelIn(given.contract, name, words);
  if ('failed' in found) return { output: formats.human([found.failed], words), code: exitCode([found.failed]) };
  const { level } = found;
  const { priorities } = readLevel(level);
  const priority = given.priority === undefined ? undefined : readPriority(given.priority, '--priority', priorities);
  const described = describeLevel(level, { locale, priority });
  if (given.json !== undefined) return { output: { form: 'json', value: described }, code: 0 };
  return { output: { form: 'text', lines: described.text.split('\n') }, code: 0 };
}

type Found = { readonly level: ServiceLevel } | { readonly failed: FileReport };

/** A level of a contract by its key, or why the contract cannot be read. */
async function levelIn(file: string, key: string | undefined, words: ReportWords): Promise<Found> {
  const read = await readContractFile(file, words);
  if ('failed' in read) return read;
  const { levels } = read.contract;
  if (key !== undefined && Object.hasOwn(levels, key)) return { level: levels[key] };
  return refuseChoice(key, '--level', Object.keys(levels));
}

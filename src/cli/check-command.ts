import type { Period } from '../analysis/period.js';
import { checkContract } from '../contract/check/check-contract.js';
import type { Contract } from '../contract/parse/contract.js';
import type { ContractPath } from '../contract/parse/contract-issue.js';
import { refuse } from '../input.js';
import { readArguments, readPeriodOptions } from './arguments.js';
import type { Command, Outcome } from './command.js';
import { readContractFile, readFileReport } from './contract-file.js';
import { formatOption, formats, readFormat } from './formats.js';
import {
  type Case,
  casesUnlessRefused,
  type Entry,
  entryOf,
  exitCode,
  type FileReport,
  HELD,
  inOrder,
} from './report.js';
import type { JsonSource } from './source.js';

const options = {
  format: formatOption,
  from: { value: 'date', help: "First date to check, such as 2026-01-01, with --to. Default: the contract's period." },
  to: { value: 'date', help: 'Last date to check, which is included.' },
  explain: { value: null, help: 'Print the reasons of guarantees and examples that fail, too.' },
};

/** `hezo-sla check`: whether contracts hold. */
export const checkCommand: Command = {
  usage: '<contract.json>... [options]',
  options,
  notes: [
    'A guarantee with a period of its own keeps it. Countries other than Poland need the package date-holidays.',
    '',
    'Exit code: 0 when all checks hold; 1 when one fails, or a file is not a contract; 2 when the command is called wrongly, a file is missing, larger than 10 MiB or not UTF-8, or date-holidays does not load.',
  ],
  example: {
    args: 'node_modules/hezo-sla/examples/contract/nine-levels.json',
    output: [
      'node_modules/hezo-sla/examples/contract/nine-levels.json: The nine service levels of the provider, 2026-01-01 to 2028-12-31',
      'node_modules/hezo-sla/examples/contract/nine-levels.json:12:20  note  RETURN_WITHOUT_DELIVERY  levels.basic.catalogue',
      '...',
      '  37 of 37 checks hold: 0 errors, 0 warnings, 2 notes',
    ],
  },
  run: check,
};

async function check(args: readonly string[]): Promise<Outcome> {
  const { options: given, others: files } = readArguments(args, options);
  const format = readFormat(given.format);
  if (files.length === 0) refuse(undefined, 'The name of a file', 'one or more files of contract terms');
  const period = readPeriodOptions(given);
  const reports = [];
  for (const file of files) reports.push(await reportOf(file, period));
  return { output: formats[format](reports, given.explain !== undefined), code: exitCode(reports) };
}

/** Checks a file of contract terms. */
async function reportOf(file: string, period: Period | undefined): Promise<FileReport> {
  const read = await readContractFile(file);
  if ('failed' in read) return read.failed;
  const { contract, source } = read;
  const cases = casesUnlessRefused(source, HELD, () => casesOf(contract, period, source));
  return { ...readFileReport(file, read, period), ...cases };
}

function casesOf(contract: Contract, period: Period | undefined, source: JsonSource): readonly Case[] {
  const found = checkContract(contract, period).map((entry) => entryOf(entry, source));
  const below = (...place: ContractPath): readonly Entry[] =>
    inOrder(found.filter(({ path }) => place.every((key, i) => key === path[i])));
  const parts = ['levels', 'guarantees', 'examples'];
  const general = found.filter(({ path }) => !parts.includes(String(path[0])));
  return [
    { group: 'file', name: 'The contract can be read', entries: [] },
    { group: 'terms', name: 'The terms as a whole', entries: inOrder(general) },
    ...Object.keys(contract.levels).map((key): Case => ({ group: 'level', name: key, entries: below('levels', key) })),
    // By their places, because CI systems know a case by its name, and two may be about the same.
    ...(contract.document.guarantees ?? []).map(({ level, priority, target }, i): Case => {
      const of = priority === undefined ? level : `${level}, ${priority}`;
      const name = `guarantees[${i}]: ${target} of ${of}`;
      return { group: 'guarantee', name, entries: below('guarantees', i) };
    }),
    ...(contract.document.examples ?? []).map(({ name = 'an example' }, i): Case => {
      return { group: 'example', name: `examples[${i}]: ${name}`, entries: below('examples', i) };
    }),
  ];
}

import type { Period } from '../analysis/period.js';
import { checkContract } from '../contract/check/check-contract.js';
import type { ContractPath } from '../contract/parse/contract-issue.js';
import { refuse } from '../input.js';
import type { Language } from '../language.js';
import { localeOption, readArguments, readLocale, readPeriodOptions } from './arguments.js';
import type { Command, Outcome } from './command.js';
import { readContractFile, readFileReport, type SourceContract } from './contract-file.js';
import { formatOption, formats, readFormat } from './formats.js';
import {
  type Case,
  type Entry,
  entryOf,
  exitCode,
  type FileReport,
  inOrder,
  refusedCases,
  unlessRefused,
} from './report.js';
import { reportWords } from './report-words.js';

const options = {
  format: formatOption,
  from: { value: 'date', help: "First date to check, such as 2026-01-01, with --to. Default: the contract's period." },
  to: { value: 'date', help: 'Last date to check, which is included.' },
  explain: { value: null, help: 'Print the reasons of guarantees and examples that fail, too.' },
  locale: localeOption,
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
  const locale = readLocale(given.locale);
  const reports = [];
  for (const file of files) reports.push(await reportOf(file, period, locale));
  const output = formats[format](reports, reportWords[locale], given.explain !== undefined);
  return { output, code: exitCode(reports) };
}

/** Checks a file of contract terms. */
async function reportOf(file: string, period: Period | undefined, locale: Language): Promise<FileReport> {
  const words = reportWords[locale];
  const read = await readContractFile(file, words);
  if ('failed' in read) return read.failed;
  const about = readFileReport(file, read, period);
  return unlessRefused(
    () => ({ ...about, cases: casesOf(read, period, locale), held: 'checks' }),
    (cause) => ({ ...about, ...refusedCases(cause, read.source, words) }),
  );
}

function casesOf({ contract, source }: SourceContract, period: Period | undefined, locale: Language): readonly Case[] {
  const words = reportWords[locale];
  const found = checkContract(contract, { ...period, locale }).map((entry) => entryOf(entry, source));
  const below = (...place: ContractPath): readonly Entry[] =>
    inOrder(found.filter(({ path }) => place.every((key, i) => key === path[i])));
  const parts = ['levels', 'guarantees', 'examples'];
  const general = found.filter(({ path }) => !parts.includes(String(path[0])));
  return [
    { group: 'file', name: words.readable, entries: [] },
    { group: 'terms', name: words.terms, entries: inOrder(general) },
    ...Object.keys(contract.levels).map((key): Case => ({ group: 'level', name: key, entries: below('levels', key) })),
    // By their places, because CI systems know a case by its name, and two may be about the same.
    ...(contract.document.guarantees ?? []).map(({ level, priority, target }, i): Case => {
      const name = `guarantees[${i}]: ${words.guarantee(target, level, priority)}`;
      return { group: 'guarantee', name, entries: below('guarantees', i) };
    }),
    ...(contract.document.examples ?? []).map(({ name = words.example }, i): Case => {
      return { group: 'example', name: `examples[${i}]: ${name}`, entries: below('examples', i) };
    }),
  ];
}

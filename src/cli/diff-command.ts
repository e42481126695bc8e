import type { Period } from '../analysis/period.js';
import type { ChangeVerdict } from '../contract/compare/change.js';
import { compareContracts } from '../contract/compare/compare-contracts.js';
import type { Severity } from '../contract/schema/finding-codes.js';
import { describe } from '../describe.js';
import type { AnySlaError } from '../errors.js';
import { refuse } from '../input.js';
import type { Language } from '../language.js';
import { localeOption, Misuse, readArguments, readLocale, readPeriodOptions } from './arguments.js';
import type { Command, Outcome } from './command.js';
import { readContractFile, readFileReport, type SourceContract } from './contract-file.js';
import { formatOption, formats, readFormat } from './formats.js';
import { type Case, entryOf, exitCode, type FileReport, refusedCases, unlessRefused } from './report.js';
import { reportWords } from './report-words.js';

const options = {
  'allow-worse': { value: null, help: 'Accept what becomes worse: it is a warning.' },
  format: formatOption,
  from: { value: 'date', help: "First date to compare, with --to. Default: the new contract's period." },
  to: { value: 'date', help: 'Last date to compare, which is included.' },
  locale: localeOption,
};

/** How much each is to whoever reviews a change of terms. */
const severityOf = { better: 'note', different: 'warning', worse: 'error' } as const satisfies Record<
  ChangeVerdict,
  Severity
>;

const examples = 'node_modules/hezo-sla/examples/contract/';

/** `hezo-sla diff`: what becomes better and worse from one contract to another. */
export const diffCommand: Command = {
  usage: '<old.json> <new.json> [options]',
  options,
  notes: [
    'An error is what becomes worse for the customer, a note what becomes better, a warning what has no side, such as another event that ends a target. Levels are compared by their keys, each by the calendar of its contract.',
    '',
    'Exit code: 0 when nothing becomes worse; 1 when something does, or a file is not a contract; 2 when the command is called wrongly or cannot read a file.',
  ],
  example: {
    args: `${examples}acme-2026.json ${examples}acme-2027.json --allow-worse`,
    output: [
      `${examples}acme-2027.json: ACME, hardware support 2027, 2027-01-01 to 2027-12-31`,
      `${examples}acme-2027.json:7:25  warning  DUE_LATER  levels.silver.code`,
      '...',
      '  3 of 3 levels are accepted: 0 errors, 1 warning, 2 notes',
    ],
  },
  run: diff,
};

async function diff(args: readonly string[]): Promise<Outcome> {
  const { options: given, others } = readArguments(args, options);
  const format = readFormat(given.format);
  const [before, after, ...rest] = others;
  const two = 'two files of contract terms, the old one and the new one';
  if (before === undefined) return refuse(undefined, 'The name of the old file', two);
  if (after === undefined) return refuse(undefined, 'The name of the new file', two);
  if (rest.length > 0) throw new Misuse(`${describe(rest[0])} is one file too many; give ${two}.`);
  const period = readPeriodOptions(given);
  const locale = readLocale(given.locale);
  const words = reportWords[locale];
  const printed = (reports: readonly FileReport[]): Outcome => {
    return { output: formats[format](reports, words), code: exitCode(reports) };
  };
  const [was, is] = [await readContractFile(before, words), await readContractFile(after, words)];
  if ('failed' in was) return printed('failed' in is ? [was.failed, is.failed] : [was.failed]);
  if ('failed' in is) return printed([is.failed]);
  const isAccepted = given['allow-worse'] !== undefined;
  const severities = { ...severityOf, worse: isAccepted ? 'warning' : 'error' } as const;
  const compared = period ?? is.contract.period;
  const report = unlessRefused(
    () => ({
      ...readFileReport(after, is, compared),
      cases: casesOf(was, is, { ...compared, locale }, severities),
      held: isAccepted ? 'accepted' : 'noWorse',
    }),
    (cause) => {
      const [file, read] = isOfOld(cause) ? [before, was] : [after, is];
      return { ...readFileReport(file, read, compared), ...refusedCases(cause, read.source, words) };
    },
  );
  return printed([report]);
}

/** Whether the calendar of the old contract has no answer. */
function isOfOld(cause: AnySlaError): boolean {
  return cause.code === 'RESULT_OUT_OF_RANGE' && cause.details.calendar === 'before';
}

/** A case for each level of either contract. */
function casesOf(
  was: SourceContract,
  { contract, source }: SourceContract,
  options: Period & { readonly locale: Language },
  severities: Readonly<Record<ChangeVerdict, Severity>>,
): readonly Case[] {
  const changes = compareContracts(was.contract, contract, options);
  const keys = new Set([...Object.keys(contract.levels), ...Object.keys(was.contract.levels)]);
  return Array.from(keys, (key): Case => {
    const found = changes.filter(({ level }) => level === key);
    const entries = found.map((change) => entryOf({ severity: severities[change.verdict], ...change }, source));
    return { group: 'level', name: key, entries };
  });
}

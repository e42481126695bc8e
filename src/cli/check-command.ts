import { SlaError } from '../errors.js';
import { readChoice, refuse } from '../input.js';
import { readArguments, readDateOption } from './arguments.js';
import type { Command, Outcome } from './command.js';
import { allHolds, formatNames, formats } from './formats.js';
import { reportOf } from './report.js';

const options = {
  format: { value: 'format', help: 'human; json; junit, which CI systems read; github, annotations. Default: human.' },
  from: { value: 'date', help: "First date to check, such as 2026-01-01, with --to. Default: the contract's period." },
  to: { value: 'date', help: 'Last date to check, which is included.' },
  explain: { value: null, help: 'Print the reasons of guarantees and examples that fail, too.' },
};

/** `hezo-sla check`: whether contracts hold. */
export const checkCommand: Command = {
  usage: '<contract.json>... [options]',
  summary: 'Checks contract terms: can they be read, are they consistent, do guarantees and examples hold?',
  options,
  notes: [
    'A guarantee with a period of its own keeps it. Countries other than Poland need the package date-holidays.',
    '',
    'Exit code: 0 when all checks hold; 1 when one fails, or a file is not a contract; 2 when the command is',
    'called wrongly, a file is missing, larger than 10 MiB or not UTF-8, or date-holidays does not load.',
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
  const format = readChoice(given.format ?? 'human', '--format', formatNames);
  const { from, to, explain } = given;
  if (files.length === 0) refuse(undefined, 'The name of a file', 'one or more files of contract terms');
  const isGiven = from !== undefined || to !== undefined;
  const period = isGiven ? { from: readDateOption(from, 'from'), to: readDateOption(to, 'to') } : undefined;
  if (period && period.to < period.from) throw new SlaError('INVALID_INTERVAL', { field: 'The period', ...period });
  const reports = [];
  for (const file of files) reports.push(await reportOf(file, period));
  const unreadable = reports.some(({ readable }) => !readable);
  return {
    output: formats[format](reports, explain !== undefined),
    code: unreadable ? 2 : reports.every(allHolds) ? 0 : 1,
  };
}

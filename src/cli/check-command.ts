import { SlaError } from '../errors.js';
import { readChoice, refuse } from '../input.js';
import { type Outcome, readArguments, readDateOption } from './arguments.js';
import { allHolds, formatNames, formats } from './formats.js';
import { reportOf } from './report.js';

/** `hezo-sla check`: whether contracts hold. */
export async function checkCommand(args: readonly string[]): Promise<Outcome> {
  const { options, others: files } = readArguments(args, ['format', 'from', 'to']);
  const format = readChoice(options.format ?? 'human', '--format', formatNames);
  const { from, to } = options;
  if (files.length === 0) refuse(undefined, 'The name of a file', 'one or more files of contract terms');
  const given = from !== undefined || to !== undefined;
  const period = given ? { from: readDateOption(from, 'from'), to: readDateOption(to, 'to') } : undefined;
  if (period && period.to < period.from) throw new SlaError('INVALID_INTERVAL', { field: 'The period', ...period });
  const reports = [];
  for (const file of files) reports.push(await reportOf(file, period));
  const unreadable = reports.some(({ readable }) => !readable);
  return { output: formats[format](reports), code: unreadable ? 2 : reports.every(allHolds) ? 0 : 1 };
}

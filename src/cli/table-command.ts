import { type DeadlineTableOptions, deadlineTable } from '../analysis/deadline-table.js';
import type { Period } from '../analysis/period.js';
import { describe } from '../describe.js';
import { readChoice } from '../input.js';
import { serviceLevels } from '../terms/catalogue.js';
import { readLevel } from '../terms/level.js';
import { readPriority } from '../terms/priority.js';
import type { ServiceLevel } from '../terms/service-level.js';
import {
  Misuse,
  readArguments,
  readDateOption,
  readLevelOption,
  readPeriodOptions,
  refuseOthers,
} from './arguments.js';
import type { Command, Outcome } from './command.js';
import { readContractFile } from './contract-file.js';
import { formats } from './formats.js';
import { isHarmless } from './output.js';
import { exitCode, type FileReport } from './report.js';
import { reportWords } from './report-words.js';
import { keyColumns, type TableRow, tableFormats } from './table-formats.js';

const formatNames = ['csv', 'json', 'sql'] as const;

const options = {
  contract: { value: 'file', help: 'A file of contract terms. Default: the catalogue, by the Polish calendar.' },
  level: {
    value: 'level',
    help: 'A level of the contract, by its key; or one of the catalogue, or a service code. Default: all levels.',
  },
  target: { value: 'target', help: 'A target, such as delivery. Default: all of them.' },
  priority: { value: 'priority', help: 'A priority, such as P1. Default: all of them.' },
  from: {
    value: 'date',
    help: "First date of the starts, with --to. Default: the contract's period; otherwise required.",
  },
  to: { value: 'date', help: 'Last date of the starts, which is included.' },
  format: { value: 'format', help: 'csv; json; sql, for PostgreSQL, SQLite and DuckDB. Default: csv.' },
  local: { value: null, help: "Add local texts, in the time of the target's calendar." },
};

/** `hezo-sla table`: the deadlines of all starts, to be looked up. */
export const tableCommand: Command = {
  usage: '[options]',
  options,
  notes: [
    'A row is for the starts from starts_from on and before starts_before: all of them are due at due_at, or, where that is empty, each of them shift_ms milliseconds after its start. For tickets without pauses and changes of priority. What is not named is a column.',
    '',
    'Exit code: 0 when the table is printed; 1 when the file is not a contract; 2 when the command is called wrongly or cannot read the file.',
  ],
  example: {
    args: '--level standard --target delivery --priority P3 --from 2026-12-23 --to 2026-12-29',
    output: [
      'starts_from,starts_before,due_at,shift_ms',
      '2026-12-22T23:00:00.000Z,2026-12-23T14:00:00.000Z,2026-12-28T22:59:59.999Z,',
      '2026-12-23T14:00:00.000Z,2026-12-28T14:00:00.000Z,2026-12-29T22:59:59.999Z,',
      '...',
    ],
  },
  run: table,
};

/** The levels that a table is of, by their names in it, with the calendars and the period of their contract. */
interface Source extends Pick<DeadlineTableOptions, 'calendars'> {
  readonly levels: Readonly<Record<string, ServiceLevel>>;
  readonly period: Period | undefined;
}

async function table(args: readonly string[]): Promise<Outcome> {
  const { options: given, others } = readArguments(args, options);
  refuseOthers(others);
  const format = readChoice(given.format ?? 'csv', '--format', formatNames);
  const period = readPeriodOptions(given);
  const source =
    given.contract === undefined ? catalogueSource(given.level) : await contractSource(given.contract, given.level);
  if ('failed' in source)
    return { output: formats.human([source.failed], reportWords.en), code: exitCode([source.failed]) };
  const { from, to } = period ?? source.period ?? { from: readDateOption(given.from, 'from'), to: '' };
  const rows = rowsOf(source, given, { from, to, localTexts: given.local !== undefined });
  const keys = keyColumns.filter((key) => given[key] === undefined);
  if (rows.length === 0) throw new Misuse(`No level that is asked for has ${given.target} for ${given.priority}.`);
  if (format !== 'json') refuseHarmful(new Set(rows.flatMap(({ keys: of }) => keys.map((key) => of[key]))));
  return { output: tableFormats[format]({ keys, texts: given.local !== undefined, rows }), code: 0 };
}

function catalogueSource(name: string | undefined): Source {
  const levels =
    name === undefined
      ? Object.fromEntries(Object.values<ServiceLevel>(serviceLevels).map((level) => [level.id, level]))
      : { [name]: readLevelOption(name) };
  return { levels, calendars: undefined, period: undefined };
}

/** The levels of a contract, or one of them, or why the contract cannot be read. */
async function contractSource(
  file: string,
  key: string | undefined,
): Promise<Source | { readonly failed: FileReport }> {
  const read = await readContractFile(file, reportWords.en);
  if ('failed' in read) return read;
  const { levels, calendars, period } = read.contract;
  if (key === undefined) return { levels, calendars, period };
  const named = readChoice(key, '--level', Object.keys(levels));
  return { levels: { [named]: levels[named] }, calendars, period };
}

/** The rows of each level, target and priority that are asked for, as far as there are such. */
function rowsOf(
  { levels, calendars }: Source,
  given: Readonly<Partial<Record<'target' | 'priority', string>>>,
  options: Pick<DeadlineTableOptions, 'from' | 'to' | 'localTexts'>,
): readonly TableRow[] {
  const compiled = Object.entries(levels).map(([level, source]) => ({ ...readLevel(source), level }));
  const all = <T>(list: (of: (typeof compiled)[number]) => readonly T[]): readonly T[] => [
    ...new Set(compiled.flatMap(list)),
  ];
  const names = all(({ names }) => names);
  const priorities = all(({ priorities }) => priorities);
  const target = given.target === undefined ? undefined : readChoice(given.target, '--target', names);
  const priority = given.priority === undefined ? undefined : readPriority(given.priority, '--priority', priorities);
  const isAsked = (name: string, id: string): boolean => (target ?? name) === name && (priority ?? id) === id;
  return compiled.flatMap(({ level, source, names, priorities, targets }) =>
    names.flatMap((name) =>
      priorities
        .filter((id) => isAsked(name, id) && targets(id)[name])
        .flatMap((id) => {
          const keys = { level, target: name, priority: id };
          const rows = deadlineTable(source, { target: name, priority: id, calendars, ...options });
          return rows.map((row): TableRow => ({ keys, row }));
        }),
    ),
  );
}

/** CSV and SQL have no way of their own to write what a terminal or a CI system takes for a command. */
function refuseHarmful(names: Iterable<string>): void {
  for (const name of names)
    if (!isHarmless(name)) throw new Misuse(`${describe(name)} has characters that only --format json can write.`);
}

import { type DeadlineTableOptions, readTableQuestion, rowsOf } from '../analysis/deadline-table.js';
import type { Period } from '../analysis/period.js';
import { mostSegments, refuseMany } from '../analysis/segments.js';
import { describe } from '../describe.js';
import { readChoice, refuse } from '../input.js';
import { serviceLevels } from '../terms/catalogue.js';
import { readLevel } from '../terms/level.js';
import { readPriority } from '../terms/priority.js';
import type { ServiceLevel } from '../terms/service-level.js';
import { Misuse, readArguments, readLevelOption, readPeriodOptions, refuseOthers } from './arguments.js';
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
    help: "First local date of the starts, with --to. Default: the contract's period; otherwise required.",
  },
  to: { value: 'date', help: 'Last local date of the starts, which is included.' },
  format: { value: 'format', help: 'csv; json; sql, for PostgreSQL, SQLite and DuckDB. Default: csv.' },
  local: { value: null, help: "Add local texts, in the time of the target's calendar." },
};

/** `hezo-sla table`: the deadlines of all starts, to be looked up. */
export const tableCommand: Command = {
  usage: '[options]',
  options,
  notes: [
    'A row is for the starts from starts_from on and before starts_before, in UTC: all of them are due at due_at, or, where that is empty, each of them shift_ms milliseconds after its start. Level, target and priority are columns unless an option names them. The start is the event that the target runs from, such as the confirmation; `hezo-sla describe` says which. For tickets without pauses and changes of priority.',
    '',
    'Mistakes are printed to the standard error, so that no file has them.',
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
  printsData: true,
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
  const named = readPeriodOptions(given);
  const source =
    given.contract === undefined ? catalogueSource(given.level) : await contractSource(given.contract, given.level);
  if ('failed' in source)
    return { output: formats.human([source.failed], reportWords.en), code: exitCode([source.failed]) };
  const period = named ?? source.period;
  if (!period) return refuse(undefined, '--from', "a local date, 'YYYY-MM-DD', and --to");
  const texts = given.local !== undefined;
  const tables = tablesOf(source, given, { ...period, localTexts: texts });
  const keys = keyColumns.filter((key) => given[key] === undefined);
  if (format !== 'json') refuseHarmful(tables.flatMap((table) => keys.map((key) => table.keys[key])));
  const segments = tables.reduce((sum, { question }) => sum + mostSegments(question, question.interval), 0);
  refuseMany('The table', segments, MOST_SEGMENTS);
  const rows = tables.flatMap(({ keys, question }) => rowsOf(question).map((row): TableRow => ({ keys, row })));
  return { output: tableFormats[format]({ keys, texts, rows }), code: 0 };
}

/** Enough for ten years of the whole catalogue, which takes about ten seconds and prints 100 MB of JSON. */
const MOST_SEGMENTS = 1_000_000;

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

/** The tables of each level, target and priority that are asked for, as far as there are such. */
function tablesOf(
  { levels, calendars }: Source,
  given: Readonly<Partial<Record<'target' | 'priority', string>>>,
  options: Pick<DeadlineTableOptions, 'from' | 'to' | 'localTexts'>,
) {
  const compiled = Object.entries(levels).map(([key, level]) => ({ key, level, read: readLevel(level) }));
  const names = [...new Set(compiled.flatMap(({ read }) => read.names))];
  const priorities = [...new Set(compiled.flatMap(({ read }) => read.priorities))];
  const target = given.target === undefined ? undefined : readChoice(given.target, '--target', names);
  const priority = given.priority === undefined ? undefined : readPriority(given.priority, '--priority', priorities);
  const tables = compiled.flatMap(({ key, level, read }) =>
    read.names.flatMap((name) =>
      read.priorities
        .filter((id) => (target ?? name) === name && (priority ?? id) === id && read.targets(id)[name])
        .map((id) => ({
          keys: { level: key, target: name, priority: id },
          question: readTableQuestion(level, { target: name, priority: id, calendars, ...options }),
        })),
    ),
  );
  if (tables.length > 0) return tables;
  throw new Misuse(`No level that is asked for has ${target ?? 'a target'} for ${priority}.`);
}

/** CSV and SQL have no way of their own to write what a terminal or a CI system takes for a command. */
function refuseHarmful(names: readonly string[]): void {
  for (const name of names)
    if (!isHarmless(name)) throw new Misuse(`${describe(name)} has characters that only --format json can write.`);
}

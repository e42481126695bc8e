import type { DeadlineRow, LocalDeadlineRow } from '../analysis/deadline-table.js';
import type { Output } from './output.js';

/** The columns that say which deadlines a row is of. */
export const keyColumns = ['level', 'target', 'priority'] as const;
export type KeyColumn = (typeof keyColumns)[number];

/** A row of one of many tables. */
export interface TableRow {
  readonly keys: Readonly<Record<KeyColumn, string>>;
  readonly row: DeadlineRow & Partial<LocalDeadlineRow>;
}

/** Deadlines as one table, with the columns of the keys in which rows differ, and local texts where they were asked for. */
export interface Table {
  readonly keys: readonly KeyColumn[];
  readonly texts: boolean;
  readonly rows: readonly TableRow[];
}

export const tableFormats: Readonly<Record<'csv' | 'json' | 'sql', (table: Table) => Output>> = {
  csv: (table) => ({ form: 'data', lines: csvLines(table) }),
  json: ({ keys, rows }) => ({
    form: 'rows',
    rows: rows.map((row) => ({ ...Object.fromEntries(keys.map((key) => [key, row.keys[key]])), ...row.row })),
  }),
  sql: (table) => ({ form: 'data', lines: sqlLines(table) }),
};

/** What a column is called, its type, and the value of it. The names `from` and `to` are words of SQL. */
interface Column {
  readonly name: string;
  readonly type: string;
  readonly value: (row: TableRow) => string | number | null;
}

const TEXT = 'TEXT NOT NULL';
/** By its standard name, which PostgreSQL, SQLite and DuckDB all take. */
const INSTANT = 'TIMESTAMP WITH TIME ZONE';

const instants: readonly Column[] = [
  { name: 'starts_from', type: `${INSTANT} NOT NULL`, value: ({ row }) => row.from.toISOString() },
  { name: 'starts_before', type: `${INSTANT} NOT NULL`, value: ({ row }) => row.to.toISOString() },
  { name: 'due_at', type: INSTANT, value: ({ row }) => row.due?.toISOString() ?? null },
  { name: 'shift_ms', type: 'BIGINT', value: ({ row }) => row.shiftMs },
];

const localTexts: readonly Column[] = [
  { name: 'starts_from_local', type: TEXT, value: ({ row }) => row.fromLocal ?? null },
  { name: 'starts_before_local', type: TEXT, value: ({ row }) => row.toLocal ?? null },
  { name: 'due_local', type: 'TEXT', value: ({ row }) => row.dueLocal ?? null },
];

function columnsOf({ keys, texts }: Table): readonly Column[] {
  const named = keys.map((name): Column => ({ name, type: TEXT, value: (row) => row.keys[name] }));
  return [...named, ...instants, ...(texts ? localTexts : [])];
}

/** As RFC 4180 has it. */
function csvLines(table: Table): readonly string[] {
  const columns = columnsOf(table);
  const field = (value: string | number | null): string => {
    const text = String(value ?? '');
    return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [
    columns.map(({ name }) => name).join(','),
    ...table.rows.map((row) => columns.map(({ value }) => field(value(row))).join(',')),
  ];
}

/** Rows that one statement inserts: parsers take so many at once without much memory. */
const ROWS_OF_STATEMENT = 500;

/** In what PostgreSQL, SQLite and DuckDB have in common. The key serves joins too, which look for the last row before a start. */
function sqlLines(table: Table): readonly string[] {
  const columns = columnsOf(table);
  const key = [...table.keys, 'starts_from'].join(', ');
  const defined = columns.map(({ name, type }) => `  ${name} ${type},`);
  const lines = ['CREATE TABLE deadlines (', ...defined, `  PRIMARY KEY (${key})`, ');'];
  for (const [i, row] of table.rows.entries()) {
    const place = i % ROWS_OF_STATEMENT;
    if (place === 0) lines.push('INSERT INTO deadlines VALUES');
    const isLast = place === ROWS_OF_STATEMENT - 1 || i === table.rows.length - 1;
    lines.push(`  (${columns.map(({ value }) => literal(value(row))).join(', ')})${isLast ? ';' : ','}`);
  }
  return lines;
}

function literal(value: string | number | null): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL');
}

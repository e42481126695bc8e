// The deadlines of the nine levels as a table of DuckDB: a row for each stretch of starts that are due alike.
import { BIGINT, TIMESTAMPTZ, timestampTZValue } from '@duckdb/node-api';
import { priorities, serviceLevels } from 'hezo-sla';
import { deadlineTable } from 'hezo-sla/analysis';

export const period = { from: '2026-01-01', to: '2028-12-31' };
export const levels = Object.values(serviceLevels);

/** Microseconds, as DuckDB counts. */
const instant = (date) => timestampTZValue(BigInt(date.getTime()) * 1000n);

/** Every target of every level, for each priority. */
const asked = levels.flatMap((level) =>
  Object.keys(level.targets).flatMap((target) =>
    Object.keys(priorities).map((priority) => ({ level, target, priority })),
  ),
);

/** Creates and fills the table `deadlines`; returns how many rows it has. */
export async function createDeadlines(connection) {
  await connection.run(`CREATE TABLE deadlines (
    level TEXT, target TEXT, priority TEXT, starts_from TIMESTAMPTZ, due_at TIMESTAMPTZ, shift_ms BIGINT
  )`);
  const appender = await connection.createAppender('deadlines');
  let count = 0;
  for (const { level, target, priority } of asked) {
    const rows = deadlineTable(level, { target, priority, ...period });
    for (const { from, due, shiftMs } of rows) {
      for (const text of [level.id, target, priority]) appender.appendVarchar(text);
      appender.appendTimestampTZ(instant(from));
      appender.appendValue(due && instant(due), TIMESTAMPTZ);
      appender.appendValue(shiftMs === null ? null : BigInt(shiftMs), BIGINT);
      appender.endRow();
    }
    count += rows.length;
  }
  appender.closeSync();
  return count;
}

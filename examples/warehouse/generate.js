// Tickets of three years, the same ones each time: each number comes from a hash of the ticket's own, so that DuckDB can make them
// on all cores.
import { priorities } from 'hezo-sla';
import { levels } from './tables.js';

/** Of three years. */
const DAYS = 1096;

const draws = ['level', 'priority', 'opened', 'contacted', 'confirmed', 'ended'];
const hash = (draw) => `hash(${draws.length} * id + ${draws.indexOf(draw)})`;
/** So many seconds at most. */
const seconds = (most, draw) =>
  `to_seconds(CAST(floor((${most}) * (${hash(draw)} / 18446744073709551616.0)) AS BIGINT))`;
const one = (values, draw) =>
  `[${values.map((value) => `'${value}'`)}][1 + CAST(${hash(draw)} % ${values.length} AS INTEGER)]`;

/** Creates the table `tickets`, which is empty. */
export async function createTickets(connection) {
  await connection.run(`CREATE TABLE tickets (
    id INTEGER, level TEXT, priority TEXT,
    opened_at TIMESTAMPTZ, contacted_at TIMESTAMPTZ, confirmed_at TIMESTAMPTZ, ended_at TIMESTAMPTZ
  )`);
}

/** Adds the tickets with the numbers from one to before another. Where four hours are promised, people hurry. */
export async function addTickets(connection, from, to) {
  await connection.run(`INSERT INTO tickets
    SELECT id, level, priority, opened_at,
      opened_at + ${seconds('5400', 'contacted')},
      confirmed_at,
      confirmed_at + ${seconds("CASE WHEN level LIKE 'prem%' AND priority IN ('P1', 'P2') THEN 15000 ELSE 180000 END", 'ended')}
    FROM (
      SELECT *, opened_at + ${seconds('20000', 'confirmed')} AS confirmed_at
      FROM (
        SELECT id,
          ${one(
            levels.map(({ id }) => id),
            'level',
          )} AS level,
          ${one(Object.keys(priorities), 'priority')} AS priority,
          TIMESTAMPTZ '2025-12-31T23:00:00Z' + ${seconds(`${DAYS - 1} * 86400`, 'opened')} AS opened_at
        FROM (SELECT CAST(range AS INTEGER) AS id FROM range(${from}, ${to}))
      )
    )`);
}

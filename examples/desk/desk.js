// The tickets of the desk, in SQLite, and what hezo-sla says of them.
import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import {
  byDeadline,
  calculateDeadlines,
  checkTicket,
  eventsBetween,
  explainDeadlines,
  formatDeadline,
  formatRemaining,
  isServiceLevelId,
  polishCalendar,
  serviceLevels,
  trackTickets,
} from 'hezo-sla';
import { renderTimeline } from 'hezo-sla/timeline';

const calendar = polishCalendar();
export const steps = ['contacted', 'confirmed', 'dispatched', 'delivered', 'arrived', 'returned'];
const times = ['openedAt', ...steps.map((step) => `${step}At`)];
const columns = ['id', 'title', 'level', 'priority', ...times];
const thresholds = [0.8];
const notices = {
  warning: (target) => `80 % of the time for the ${target} is used up`,
  breach: (target) => `the ${target} is overdue`,
  cutoff: (target) => `the cutoff of the ${target} has passed; confirmed from now on, it is due a business day later`,
};
const DAY_MS = 86_400_000;

/** A desk that keeps its tickets in a file; `now` returns the present instant in milliseconds. */
export function openDesk(file, now) {
  const db = new Database(file);
  // Instants are epoch milliseconds, null for what has not happened: a row is a ticket already.
  db.exec(`CREATE TABLE IF NOT EXISTS tickets (id TEXT PRIMARY KEY, title TEXT NOT NULL, level TEXT NOT NULL,
      priority TEXT NOT NULL, ${times.map((time) => `${time} INTEGER`).join(', ')});
    CREATE TABLE IF NOT EXISTS pauses (ticket TEXT NOT NULL REFERENCES tickets, "from" INTEGER NOT NULL, "to" INTEGER);
    CREATE TABLE IF NOT EXISTS notices (at INTEGER NOT NULL, ticket TEXT NOT NULL REFERENCES tickets, text TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS looks (at INTEGER NOT NULL)`);
  const all = db.prepare('SELECT * FROM tickets WHERE returnedAt IS NULL');
  const one = db.prepare('SELECT * FROM tickets WHERE id = ?');
  const pausesOf = db.prepare('SELECT "from", "to" FROM pauses WHERE ticket = ?');
  const insert = db.prepare(
    `INSERT INTO tickets (${columns}) VALUES (${columns.map((name) => `@${name}`)})
      ON CONFLICT (id) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`)}`,
  );
  const itemOf = (row) => row && { level: serviceLevels[row.level], ticket: { ...row, pauses: pausesOf.all(row.id) } };

  return {
    /** Adds the tickets of a CSV file with local times; returns how many, and the mistakes of the others. */
    importCsv(text) {
      const rows = parse(text, { columns: true, delimiter: ';', info: true, cast: (value) => value || null });
      const mistakes = rows.flatMap(({ record, info: { lines } }) => {
        const found = mistakesOf(record);
        if (found.length === 0) insert.run({ ...record, ...instantsOf(record) });
        return found.map((mistake) => ({ line: lines, ...mistake }));
      });
      return { imported: rows.length - new Set(mistakes.map(({ line }) => line)).size, mistakes };
    },

    /** The tickets that are not closed, the most urgent first, with what is to be shown of their targets. */
    board() {
      const tracked = [...trackTickets(all.all().map(itemOf), { at: now(), calendar })];
      return tracked.sort((a, b) => byDeadline(a.tracking, b.tracking)).map(shown);
    },

    /** A ticket by its id, with the reasons of its deadlines; undefined if the desk does not have it. */
    ticket(id) {
      const item = itemOf(one.get(id));
      if (!item) return undefined;
      const [tracked] = trackTickets([item], { at: now(), calendar });
      const { text } = explainDeadlines(item.level, item.ticket, { at: now(), calendar });
      return { ...shown(tracked), text };
    },

    /** The picture of a ticket, as SVG. */
    picture(id, width) {
      const item = itemOf(one.get(id));
      return item && renderTimeline(item.level, item.ticket, { at: now() - (now() % 60_000), calendar, width });
    },

    /** Records that something happened to a ticket just now: one of the steps, or that it is paused or goes on. */
    record: db.transaction((id, what) => {
      const statements = {
        pause: 'INSERT INTO pauses ("from", ticket) VALUES (?, ?)',
        resume: 'UPDATE pauses SET "to" = ? WHERE ticket = ? AND "to" IS NULL',
      };
      db.prepare(statements[what] ?? `UPDATE tickets SET ${what}At = ? WHERE id = ?`).run(now(), id);
      // An order that cannot be is an SlaError, which takes back what was recorded.
      const { level, ticket } = itemOf(one.get(id));
      calculateDeadlines(level, ticket, { at: now(), calendar });
    }),

    /** Notes what has happened by itself since the last look, however long ago that was. */
    look: db.transaction(() => {
      const to = now();
      const last = db.prepare('SELECT max(at) AS at FROM looks').get().at ?? to - DAY_MS;
      const from = Math.min(Math.max(last, to - 366 * DAY_MS), to);
      const note = db.prepare('INSERT INTO notices (at, ticket, text) VALUES (?, ?, ?)');
      for (const row of all.all()) {
        const { level, ticket } = itemOf(row);
        const options = { from, to, thresholds, kinds: Object.keys(notices), calendar };
        for (const { at, target, kind } of eventsBetween(level, ticket, options))
          note.run(at.getTime(), row.id, notices[kind](target));
      }
      db.prepare('DELETE FROM looks').run();
      db.prepare('INSERT INTO looks VALUES (?)').run(to);
    }),

    /** The latest notices, the newest first. */
    notices: () => db.prepare('SELECT * FROM notices ORDER BY at DESC, rowid DESC LIMIT 20').all(),
    close: () => db.close(),
  };
}

/** What is wrong with a row of a CSV file. */
function mistakesOf(row) {
  const text = ['id', 'title']
    .filter((field) => !row[field])
    .map((field) => ({ field, message: `${field} is missing.` }));
  if (!isServiceLevelId(row.level))
    return [...text, { field: 'level', message: `${row.level} is not a level of the catalogue.` }];
  return [...text, ...checkTicket(serviceLevels[row.level], row, { calendar, localTimes: true })];
}

const instantsOf = (row) =>
  Object.fromEntries(times.map((time) => [time, row[time] && calendar.instantOf(row[time]).getTime()]));

/** A tracked ticket as the pages show it. */
function shown({ item: { level, ticket }, tracking }) {
  const targets = Object.entries(tracking.targets).flatMap(([name, target]) =>
    target && !target.endedAt
      ? [{ ...target, name, due: formatDeadline(target, { style: 'short' }), left: formatRemaining(target) }]
      : [],
  );
  const isPaused = ticket.pauses.some(({ to }) => to === null);
  const open = new Set(['confirmed', ...Object.values(tracking.targets).flatMap((target) => target?.until ?? [])]);
  const next = steps.filter((step) => open.has(step) && ticket[`${step}At`] === null);
  return { ...ticket, levelName: level.name.en, late: tracking.providerLate, targets, next, isPaused };
}

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
const notices = {
  warning: (until) => `80 % of the time is used up: not ${until} yet`,
  breach: (until) => `overdue: not ${until} yet`,
  cutoff: (until) => `the cutoff has passed: what is confirmed from now on may be ${until} a business day later`,
};
const DAY_MS = 86_400_000;

/** A desk that keeps its tickets in a file; `now` returns the present instant in milliseconds. */
export function openDesk(file, now) {
  const db = new Database(file);
  // Instants are epoch milliseconds, null for what has not happened: a row is a ticket already.
  db.exec(`CREATE TABLE IF NOT EXISTS tickets (id TEXT PRIMARY KEY, title TEXT NOT NULL, level TEXT NOT NULL,
      priority TEXT NOT NULL, ${times.map((time) => `${time} INTEGER`).join(', ')}, lookedAt INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS pauses (ticket TEXT NOT NULL REFERENCES tickets, "from" INTEGER NOT NULL, "to" INTEGER);
    CREATE TABLE IF NOT EXISTS notices (at INTEGER NOT NULL, ticket TEXT NOT NULL REFERENCES tickets, text TEXT NOT NULL)`);
  const open = db.prepare('SELECT * FROM tickets WHERE returnedAt IS NULL');
  const one = db.prepare('SELECT * FROM tickets WHERE id = ?');
  const toLookAt = db.prepare(
    'SELECT * FROM tickets WHERE lookedAt < ? AND (returnedAt IS NULL OR returnedAt > lookedAt)',
  );
  const pausesOf = db.prepare('SELECT "from", "to" FROM pauses WHERE ticket = ?');
  // What happens at the opening itself is still to be noted.
  const insert = db.prepare(`INSERT INTO tickets (${columns}, lookedAt)
    VALUES (${columns.map((name) => `@${name}`)}, @openedAt - 1) ON CONFLICT DO NOTHING`);
  const pause = db.prepare('INSERT INTO pauses (ticket, "from") VALUES (?, ?)');
  const resume = db.prepare('UPDATE pauses SET "to" = ? WHERE ticket = ? AND "to" IS NULL');
  const note = db.prepare('INSERT INTO notices (at, ticket, text) VALUES (?, ?, ?)');
  const itemOf = (row) => row && { level: serviceLevels[row.level], ticket: { ...row, pauses: pausesOf.all(row.id) } };
  const tracked = (rows) => [...trackTickets(rows.map(itemOf), { at: now(), calendar })];

  const lookAt = db.transaction((row, to) => {
    const [{ item, tracking }] = tracked([row]);
    // No more than a year at a time: what a desk missed that slept for longer is left out.
    const period = { from: Math.max(row.lookedAt, to - 366 * DAY_MS), to };
    const options = { ...period, thresholds: [0.8], kinds: Object.keys(notices), calendar };
    for (const { at, target, kind } of eventsBetween(item.level, item.ticket, options))
      note.run(at.getTime(), row.id, notices[kind](tracking.targets[target].until));
    db.prepare('UPDATE tickets SET lookedAt = ? WHERE id = ?').run(to, row.id);
  });

  return {
    /** Adds the tickets of a CSV file with local times; returns how many, and the mistakes of the others. */
    importCsv: db.transaction((text) => {
      const form = { columns: true, delimiter: ';', bom: true, skip_empty_lines: true, info: true };
      const rows = parse(text, { ...form, cast: (value) => value || null });
      const mistakes = rows.map(({ record, info }) => {
        const found = mistakesOf(record);
        if (found.length === 0 && insert.run({ ...record, ...instantsOf(record) }).changes === 0)
          found.push({ field: 'id', message: `Ticket ${record.id} is there already.` });
        return found.map((mistake) => ({ line: info.lines, ...mistake }));
      });
      return { imported: mistakes.filter((found) => found.length === 0).length, mistakes: mistakes.flat() };
    }),

    /** The tickets that are not closed, the most urgent first, with what is to be shown of their targets. */
    board: () =>
      tracked(open.all())
        .sort((a, b) => byDeadline(a.tracking, b.tracking))
        .map(shown),

    /** A ticket by its id, with the reasons of its deadlines; undefined if the desk does not have it. */
    ticket(id) {
      const row = one.get(id);
      if (!row) return undefined;
      const [{ item, tracking }] = tracked([row]);
      const { text } = explainDeadlines(item.level, item.ticket, { at: now(), calendar });
      return { ...shown({ item, tracking }), text };
    },

    /** The picture of a ticket, as SVG. */
    picture(id, width) {
      const item = itemOf(one.get(id));
      return item && renderTimeline(item.level, item.ticket, { at: now(), calendar, width });
    },

    /** Records that something happened to a ticket just now: one of the steps, or that it is paused or goes on. What is recorded
     * already, as by somebody else meanwhile, stays as it is. Undefined if the desk does not have the ticket. */
    record: db.transaction((id, what) => {
      const item = itemOf(one.get(id));
      if (!item || item.ticket.returnedAt !== null) return item;
      const { level, ticket } = item;
      if (what === 'pause' && !isPaused(ticket)) pause.run(id, now());
      else if (what === 'resume') resume.run(now(), id);
      else if (ticket[`${what}At`] === null) db.prepare(`UPDATE tickets SET ${what}At = ? WHERE id = ?`).run(now(), id);
      // An order that cannot be is an SlaError, which takes back what was recorded.
      calculateDeadlines(level, itemOf(one.get(id)).ticket, { at: now(), calendar });
      return item;
    }),

    /** Notes what has happened by itself since the last look at each ticket, however long ago that was. */
    look() {
      const to = now();
      for (const row of toLookAt.all(to)) {
        try {
          lookAt(row, to);
        } catch (error) {
          // The others are looked at all the same.
          console.error(`Ticket ${row.id}`, error);
        }
      }
    },

    /** The latest notices, the newest first. */
    notices: () => db.prepare('SELECT * FROM notices ORDER BY at DESC, rowid DESC LIMIT 20').all(),
    close: () => db.close(),
  };
}

/** What is wrong with a row of a CSV file. */
function mistakesOf(row) {
  const missing = ['id', 'title']
    .filter((field) => !row[field])
    .map((field) => ({ field, message: `${field} is missing.` }));
  if (isServiceLevelId(row.level))
    return [...missing, ...checkTicket(serviceLevels[row.level], row, { calendar, localTimes: true })];
  return [
    ...missing,
    { field: 'level', message: `level is ${row.level ?? 'missing'}; give one of: ${Object.keys(serviceLevels)}.` },
  ];
}

/** The instant of a time that is right: local, or with an offset. */
const instantOf = (text) => (/Z|[+-]\d\d:?\d\d$/.test(text) ? new Date(text) : calendar.instantOf(text)).getTime();
const instantsOf = (row) => Object.fromEntries(times.map((time) => [time, row[time] && instantOf(row[time])]));

const isPaused = ({ pauses }) => pauses.some(({ to }) => to === null);

/** A tracked ticket as the pages show it, with the steps that can be next. */
function shown({ item: { level, ticket }, tracking: { at, targets, providerLate } }) {
  const all = Object.values(targets).filter((target) => target !== null);
  const canBe = (step) => checkTicket(level, { ...ticket, [`${step}At`]: at }, { calendar, at }).length === 0;
  const awaited = ['confirmed', ...all.map(({ until }) => until)];
  const next = steps.filter((step) => awaited.includes(step) && ticket[`${step}At`] === null && canBe(step));
  return {
    ...ticket,
    levelName: level.name.en,
    late: providerLate,
    next: ticket.returnedAt === null ? [...next, isPaused(ticket) ? 'resume' : 'pause'] : [],
    state: ticket.returnedAt !== null ? 'closed' : isPaused(ticket) ? 'paused' : 'open',
    targets: all
      .filter(({ endedAt }) => !endedAt)
      .map((target) => ({ ...target, due: formatDeadline(target, { style: 'short' }), left: formatRemaining(target) })),
  };
}

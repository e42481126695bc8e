// Prints the deadlines of examples/tickets.json, and why they are what they are: npm run demo
import { readFile } from 'node:fs/promises';
import { explainDeadlines, polishCalendar, serviceLevels } from 'hezo-sla';

const calendar = polishCalendar();
const tickets = JSON.parse(await readFile(new URL('tickets.json', import.meta.url), 'utf8'));

const weekdayOf = (date) => new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(new Date(date));

/** An instant as Warsaw reads it: '2026-12-23 14:40 GMT+01:00'. */
function localText(instant) {
  const date = { year: 'numeric', month: '2-digit', day: '2-digit' };
  const time = { hour: '2-digit', minute: '2-digit', timeZoneName: 'longOffset' };
  return new Intl.DateTimeFormat('sv-SE', { timeZone: calendar.timeZone, ...date, ...time }).format(new Date(instant));
}

const dayText = (date) => `${weekdayOf(date)} ${date}`;

/** 'Wed 2026-12-23 14:40', with seconds where there are any. */
function shortText(instant) {
  const seconds = new Date(instant).getTime() % 60_000;
  const [date, time] = localText(instant).split(' ');
  return `${dayText(date)} ${time}${seconds ? `:${(seconds / 1000).toFixed(3).padStart(6, '0')}` : ''}`;
}

/** 'Wed 2026-12-23 14:40', or 'Wed 2026-12-23 end of day'. */
function when({ dueOn, dueLocal }) {
  const endsDay = dueLocal.includes('T23:59:59.999');
  return `${dayText(dueOn)} ${endsDay ? 'end of day' : dueLocal.slice(11, 16) + offsetIfClocksChange(dueOn, dueLocal)}`;
}

/** On the day of a clock change a time says which of the two offsets it is in. */
function offsetIfClocksChange(date, local) {
  const offsets = ['T00:00:00Z', 'T23:00:00Z'].map((time) => localText(`${date}${time}`).slice(-6));
  return offsets[0] === offsets[1] ? '' : local.slice(-6);
}

/** Why the deadlines are what they are, or are not there: of a contact that is due an hour later there is nothing to say. */
function reasons({ text, reaction }) {
  const [, contact, ...others] = text.split('\n\n');
  const paragraphs = reaction.steps.length > 2 ? [contact, ...others] : others;
  return paragraphs.flatMap((paragraph) => {
    const [heading, ...sentences] = paragraph.split('\n');
    return [heading, ...sentences.map((sentence) => `  ${sentence}`)];
  });
}

const events = { openedAt: 'opened', confirmedAt: 'confirmed', deliveredAt: 'delivered', arrivedAt: 'arrived' };
const times = (ticket) =>
  Object.entries(events)
    .filter(([field]) => ticket[field])
    .map(([field, word]) => `${word} ${shortText(ticket[field])}`)
    .join(', ');

const rows = tickets.map((ticket) => {
  const level = serviceLevels[ticket.level];
  const explained = explainDeadlines(level, ticket, { calendar });
  const due = [explained.reaction, explained.delivery, explained.return].map((deadline) =>
    deadline ? when(deadline) : '-',
  );
  const { code } = level.commitments[ticket.priority];
  const cells = [ticket.id, `${ticket.level} ${ticket.priority}`, code, ...due];
  return { cells, notes: [ticket.story, times(ticket), ...reasons(explained)] };
});

const header = ['ticket', 'level', 'code', 'contact by', 'dispatch, delivery or on site by', 'return by'];
const widths = header.map((title, i) => Math.max(title.length, ...rows.map(({ cells }) => cells[i].length)));
const line = (cells) =>
  cells
    .map((cell, i) => cell.padEnd(widths[i]))
    .join('  ')
    .trimEnd();

console.log(
  `All times are local, ${calendar.timeZone}. A deadline at the end of a day is kept until 23:59:59.999.\nBelow each ticket stands why its dates are what they are.\n`,
);
console.log(line(header));
console.log(line(widths.map((width) => '-'.repeat(width))));
for (const { cells, notes } of rows) {
  console.log(line(cells));
  for (const note of notes) console.log(`${' '.repeat(widths[0] + 2)}${note}`);
}

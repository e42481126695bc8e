// Shows what a minute does to a deadline, then the deadlines of examples/tickets.json: npm run demo
// With the reasons for each of them: npm run demo -- --all
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

/** 'Wed 2026-12-23 14:40', with seconds if any. */
function shortText(instant) {
  const seconds = new Date(instant).getTime() % 60_000;
  const [date, time] = localText(instant).split(' ');
  return `${dayText(date)} ${time}${seconds ? `:${(seconds / 1000).toFixed(3).padStart(6, '0')}` : ''}`;
}

const endsDay = ({ dueLocal }) => dueLocal.includes('T23:59:59.999');

/** 'Wed 2026-12-23 14:40', or 'Wed 2026-12-23 end of day'. */
function when(deadline) {
  const { dueOn, dueLocal } = deadline;
  return `${dayText(dueOn)} ${endsDay(deadline) ? 'end of day' : dueLocal.slice(11, 16) + offsetIfClocksChange(dueOn, dueLocal)}`;
}

/** On the day of a clock change a time says which of the two offsets it is in. */
function offsetIfClocksChange(date, local) {
  const offsets = ['T00:00:00Z', 'T23:00:00Z'].map((time) => localText(`${date}${time}`).slice(-6));
  return offsets[0] === offsets[1] ? '' : local.slice(-6);
}

/** Why the deadlines are what they are, or why there are none. A contact due an hour after the opening needs no reasons. */
function reasons({ text, targets }) {
  const [, contact, ...others] = text.split('\n\n');
  const paragraphs = targets.reaction.steps.length > 2 ? [contact, ...others] : others;
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

/** Prints rows under their header, each followed by its notes. */
function printTable(header, rows) {
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map(({ cells }) => cells[i].length)));
  const line = (cells) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd();
  console.log(line(header));
  console.log(line(widths.map((width) => '-'.repeat(width))));
  for (const { cells, notes } of rows) {
    console.log(line(cells));
    for (const note of notes) console.log(`${' '.repeat(widths[0] + 2)}${note}`);
  }
}

const rowsOf = (textOf, notesOf) =>
  tickets.map((ticket) => {
    const level = serviceLevels[ticket.level];
    const explained = explainDeadlines(level, ticket, { calendar });
    const due = Object.values(explained.targets).map((deadline) => (deadline ? textOf(deadline) : '-'));
    const { delivery } = level.targets;
    // One for every priority, or one for each.
    const { code } = delivery[ticket.priority] ?? delivery;
    return {
      cells: [ticket.id, `${ticket.level} ${ticket.priority}`, code, ...due],
      notes: notesOf(ticket, explained),
    };
  });

/** Every ticket with its story, its events and all reasons. */
function printAll() {
  console.log(
    `All times are local, ${calendar.timeZone}. A deadline at the end of a day can be met until 23:59:59.999.\nThe reasons for its dates are below each ticket.\n`,
  );
  printTable(
    ['ticket', 'level', 'code', 'contact by', 'dispatch, delivery or on site by', 'return by'],
    rowsOf(when, (ticket, explained) => [ticket.story, times(ticket), ...reasons(explained)]),
  );
}

/** The delivery of the same ticket, confirmed at another time, with the steps that lead to its date. */
function printDelivery(time) {
  const ticket = {
    openedAt: '2026-12-23T13:40:00+01:00',
    priority: 'P3',
    confirmedAt: `2026-12-23T${time}:00+01:00`,
  };
  const { targets, text } = explainDeadlines(serviceLevels.standard, ticket, { calendar });
  const { delivery } = targets;
  // The heading is in the text of the whole answer: that times are local, the reaction, the delivery, the return.
  const [, , paragraph] = text.split('\n\n');
  const [heading] = paragraph.split('\n');
  console.log(`Confirmed at ${time}. ${heading}`);
  // A sentence for each step. The first is in the line above; from the end of the day on they are the same for both.
  const steps = delivery.steps.findIndex(({ kind }) => kind === 'day-end');
  for (const sentence of delivery.text.split('\n').slice(1, steps)) console.log(`  ${sentence}`);
}

function printShort() {
  console.log('The same ticket twice: Standard (9x5xNBD), P3, opened on Wednesday, 23 December 2026, at 13:40.\n');
  printDelivery('14:59');
  printDelivery('15:00');
  console.log(
    `\nThe tickets of examples/tickets.json, in local time (${calendar.timeZone}). A date alone: by the end of that day.`,
  );
  const short = (deadline) =>
    `${dayText(deadline.dueOn)}${endsDay(deadline) ? '' : ` ${deadline.dueLocal.slice(11, 16)}`}`;
  printTable(
    ['ticket', 'level', 'code', 'contact', 'delivery', 'return'],
    rowsOf(short, () => []),
  );
  console.log(`
The reasons for every date: npm run demo -- --all. The guides: docs/getting-started.md is the first.
A playground, with the guides and the API as a site: npm run docs writes it into docs/site.`);
}

const [option, ...others] = process.argv.slice(2);
if (option === undefined) printShort();
else if (option === '--all' && others.length === 0) printAll();
else {
  console.error(`Unknown arguments: got '${process.argv.slice(2).join(' ')}'. Pass --all or nothing.`);
  process.exitCode = 2;
}

// Prints the deadlines of examples/tickets.json: npm run demo
import { readFile } from 'node:fs/promises';
import { calculateDeadlines, createServiceClock, polishCalendar, serviceLevels } from 'hezo-sla';

const calendar = polishCalendar();
const tickets = JSON.parse(await readFile(new URL('tickets.json', import.meta.url), 'utf8'));

const DAY_MS = 86_400_000;
const weekdayOf = (date) => new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(new Date(date));

/** 'Wed 2026-12-23 14:40', or 'Wed 2026-12-23 end of day'. */
function when({ dueOn, dueLocal }) {
  const time = dueLocal.includes('T23:59:59.999')
    ? 'end of day'
    : dueLocal.slice(11, 16) + offsetIfClocksChange(dueOn, dueLocal);
  return `${weekdayOf(dueOn)} ${dueOn} ${time}`;
}

/** On the day of a clock change a time says which of the two offsets it is in. */
function offsetIfClocksChange(date, local) {
  const offsets = ['T00:00:00Z', 'T23:00:00Z'].map((time) => localText(`${date}${time}`).slice(-6));
  return offsets[0] === offsets[1] ? '' : local.slice(-6);
}

/** An instant as Warsaw reads it: '2026-12-23 14:40 GMT+1'. */
function localText(instant) {
  const date = { year: 'numeric', month: '2-digit', day: '2-digit' };
  const time = { hour: '2-digit', minute: '2-digit', timeZoneName: 'longOffset' };
  return new Intl.DateTimeFormat('sv-SE', { timeZone: calendar.timeZone, ...date, ...time }).format(new Date(instant));
}

/** The reasons, from what the result itself says: its rules, its start, and the days between. */
function why({ delivery, return: back }, { hours }) {
  if (!delivery) return 'not confirmed, so nothing is due but the contact';
  const reasons = [...counting(delivery, hours), ...calendarReasons(delivery), ...returnReasons(back)];
  return reasons.join('; ') || 'the next business day';
}

/** From when the confirmation counts. */
function counting({ rules, startsFrom }, hours) {
  const opening = createServiceClock({ hours, calendar }).nextOpening(startsFrom.at);
  const reasons = [];
  if (opening > startsFrom.at) reasons.push(`confirmed outside the hours: counts from ${shortText(opening)}`);
  if (rules.includes('NBD-2')) reasons.push('confirmed too late for the 15:00 cutoff: counts as the next business day');
  else if (rules.includes('NBD-3')) reasons.push('confirmed exactly at the cutoff, in time under this level');
  return reasons;
}

/** What lies between the confirmation and the deadline. */
function calendarReasons(delivery) {
  if (!delivery.rules.includes('HOURS-1')) return skipped(dateOf(delivery.startsFrom.at), delivery.dueOn);
  return [`four elapsed hours${changesClock(delivery) ? ', over a clock change' : ''}`];
}

const returnStarts = { delivered: 'return counted from the delivery', arrived: 'return counted from the arrival' };

function returnReasons(back) {
  if (!back) return ['no return until a delivery is known'];
  return returnStarts[back.startsFrom.event] ? [returnStarts[back.startsFrom.event]] : [];
}

/** 'Wed 2026-12-23 14:40', with seconds where there are any. */
function shortText(instant) {
  const seconds = new Date(instant).getTime() % 60_000;
  const [date, time] = localText(instant).split(' ');
  return `${weekdayOf(date)} ${date} ${time}${seconds ? `:${(seconds / 1000).toFixed(3).padStart(6, '0')}` : ''}`;
}

const dateOf = (instant) => new Intl.DateTimeFormat('sv-SE', { timeZone: calendar.timeZone }).format(instant);
const changesClock = ({ startsFrom, dueAt }) => localText(startsFrom.at).slice(-6) !== localText(dueAt).slice(-6);

/** The days between two dates on which nothing is delivered: days off by name, weekends as such. */
function skipped(from, to) {
  const names = new Set();
  for (let day = Date.parse(from); day < Date.parse(to); day += DAY_MS) {
    const date = new Date(day).toISOString().slice(0, 10);
    const name = calendar.holidayOn(date)?.en ?? (calendar.isBusinessDay(date) ? null : 'weekend');
    if (name) names.add(name);
  }
  return names.size > 0 ? [`skips ${[...names].join(', ')}`] : [];
}

const events = { openedAt: 'opened', confirmedAt: 'confirmed', deliveredAt: 'delivered', arrivedAt: 'arrived' };
const times = (ticket) =>
  Object.entries(events)
    .filter(([field]) => ticket[field])
    .map(([field, word]) => `${word} ${shortText(ticket[field])}`)
    .join(', ');

const rows = tickets.map((ticket) => {
  const level = serviceLevels[ticket.level];
  const deadlines = calculateDeadlines(level, ticket, { calendar });
  const { reaction, delivery, return: back } = deadlines;
  const cells = [
    ticket.id,
    `${ticket.level} ${ticket.priority}`,
    when(reaction),
    delivery ? when(delivery) : '-',
    delivery?.milestone ?? '-',
    back ? when(back) : '-',
  ];
  return { cells, notes: [ticket.story, times(ticket), `Why: ${why(deadlines, level.commitments[ticket.priority])}.`] };
});

const header = ['ticket', 'level', 'contact by', 'delivery by', 'milestone', 'return by'];
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

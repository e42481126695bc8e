// Prints the deadlines of examples/tickets.json: npm run demo
import { readFile } from 'node:fs/promises';
import { calculateDeadlines, createServiceClock, polishCalendar, serviceLevels } from 'hezo-sla';

const calendar = polishCalendar();
const tickets = JSON.parse(await readFile(new URL('tickets.json', import.meta.url), 'utf8'));

const DAY_MS = 86_400_000;
const weekdayOf = (date) => new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(new Date(date));

/** An instant as Warsaw reads it: '2026-12-23 14:40 GMT+01:00'. */
function localText(instant) {
  const date = { year: 'numeric', month: '2-digit', day: '2-digit' };
  const time = { hour: '2-digit', minute: '2-digit', timeZoneName: 'longOffset' };
  return new Intl.DateTimeFormat('sv-SE', { timeZone: calendar.timeZone, ...date, ...time }).format(new Date(instant));
}

const dateOf = (instant) => localText(instant).slice(0, 10);
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

/** The days of [from, to) on which nothing is delivered: days off by name, weekends as such. */
function daysWithoutService(from, to) {
  const names = new Set();
  for (let day = Date.parse(from); day < Date.parse(to); day += DAY_MS) {
    const date = new Date(day).toISOString().slice(0, 10);
    const name = calendar.holidayOn(date)?.en ?? (calendar.isBusinessDay(date) ? null : 'weekend');
    if (name) names.add(name);
  }
  return [...names].join(', ');
}

/** Why the contact is due when it is: nothing to say where it is one hour later. */
function whyContact({ startsFrom, dueAt }) {
  if (dueAt - startsFrom.at === 3_600_000) return [];
  return [`contact: the hour runs in service time, so it ends on ${shortText(dueAt)}`];
}

/** From when the confirmation counts, and how it leads to the date. */
function whyDelivery(delivery, { hours, delivery: promise }) {
  if (!delivery) return ['delivery: none until the fault is confirmed'];
  const { rules, startsFrom, dueOn, milestone } = delivery;
  const reasons = [];
  const counted = createServiceClock({ hours, calendar }).nextOpening(startsFrom.at);
  if (counted > startsFrom.at) reasons.push(`confirmed outside the hours, so it counts from ${shortText(counted)}`);
  if (rules.includes('NBD-2'))
    reasons.push(
      `confirmed too late for the ${promise.cutoff.time} cutoff, so it counts as made on the next business day`,
    );
  else if (rules.includes('NBD-3'))
    reasons.push(`confirmed exactly at the ${promise.cutoff.time} cutoff, which is in time`);
  if (promise.kind === 'within')
    reasons.push(
      `within ${promise.within.hours} elapsed hours${changesClock(delivery) ? ', over a clock change' : ''}`,
    );
  else {
    const skipped = daysWithoutService(dateOf(startsFrom.at), dueOn);
    const day = rules.includes('NBD-2') ? 'due on the one after that' : 'due on the next business day';
    reasons.push(`${day}${skipped ? `; not counted: ${skipped}` : ''}`);
  }
  return [`${milestone}: ${reasons.join('; ')}`];
}

const changesClock = ({ startsFrom, dueAt }) => localText(startsFrom.at).slice(-6) !== localText(dueAt).slice(-6);

const starts = {
  delivered: 'the delivery',
  arrived: "the engineer's arrival",
  'delivery-due': 'the day the delivery is due (projected)',
};

/** From when the return counts, and where its last day moved. */
function whyReturn(back, { days }) {
  if (!back) return ['return: none until a delivery is known'];
  const { startsFrom, dueOn } = back;
  const lastDay = new Date(Date.parse(dateOf(startsFrom.at)) + days * DAY_MS).toISOString().slice(0, 10);
  const moved =
    lastDay === dueOn ? '' : `; ${dayText(lastDay)} is no business day (${daysWithoutService(lastDay, dueOn)})`;
  return [`return: ${days} days from ${starts[startsFrom.event]}${moved}`];
}

const events = { openedAt: 'opened', confirmedAt: 'confirmed', deliveredAt: 'delivered', arrivedAt: 'arrived' };
const times = (ticket) =>
  Object.entries(events)
    .filter(([field]) => ticket[field])
    .map(([field, word]) => `${word} ${shortText(ticket[field])}`)
    .join(', ');

const rows = tickets.map((ticket) => {
  const level = serviceLevels[ticket.level];
  const commitment = level.commitments[ticket.priority];
  const { reaction, delivery, return: back } = calculateDeadlines(level, ticket, { calendar });
  const due = [reaction, delivery, back].map((deadline) => (deadline ? when(deadline) : '-'));
  const cells = [ticket.id, `${ticket.level} ${ticket.priority}`, commitment.code, ...due];
  const reasons = [
    ...whyContact(reaction),
    ...whyDelivery(delivery, commitment),
    ...whyReturn(back, level.returnWithin),
  ];
  return { cells, notes: [ticket.story, times(ticket), ...reasons.map((reason) => `why ${reason}`)] };
});

const header = ['ticket', 'level', 'code', 'contact by', 'dispatch, delivery or on site by', 'return by'];
const widths = header.map((title, i) => Math.max(title.length, ...rows.map(({ cells }) => cells[i].length)));
const line = (cells) =>
  cells
    .map((cell, i) => cell.padEnd(widths[i]))
    .join('  ')
    .trimEnd();

console.log(`All times are local, ${calendar.timeZone}. A deadline at the end of a day is kept until 23:59:59.999.\n`);
console.log(line(header));
console.log(line(widths.map((width) => '-'.repeat(width))));
for (const { cells, notes } of rows) {
  console.log(line(cells));
  for (const note of notes) console.log(`${' '.repeat(widths[0] + 2)}${note}`);
}

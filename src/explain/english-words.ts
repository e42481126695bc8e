// Dates, amounts, lengths and events in English.
import { minuteText } from '../time/civil.js';
import {
  clockRest,
  type DueForms,
  dateWords,
  endsDay,
  kept,
  type LocalMoment,
  lengthOf,
  type RoundUnits,
  roundLengthOf,
  spokenLengthOf,
  yearText,
} from './local.js';
import { eventWords } from './wording.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Of 0 for Monday; of a month from 0 and a day of it, such as '1 May'. */
export const weekdayName = (weekday: number): string => weekdays[weekday];
export const shortWeekday = (weekday: number): string => weekdays[weekday].slice(0, 3);
export const shortMonth = (month: number): string => months[month].slice(0, 3);
export const monthDay = (month: number, day: number): string => `${day} ${months[month]}`;
/** Without the year. */
const plainDay = /* @__PURE__ */ dateWords(
  ({ weekday, day, month }) => `${weekdays[weekday]}, ${monthDay(month, day)}`,
);
const shortDay = /* @__PURE__ */ dateWords(
  ({ weekday, day, month }) => `${shortWeekday(weekday)}, ${day} ${shortMonth(month)}`,
);
export const dayText = (date: string): string => `${plainDay(date)} ${yearText(date)}`;
const hourText = /* @__PURE__ */ kept(minuteText);
export const timeText = (moment: LocalMoment): string => hourText(moment.minute) + clockRest(moment, '.');
export const whenText = (moment: LocalMoment): string => `${dayText(moment.date)}, ${timeText(moment)}`;
export const dueText = (due: LocalMoment, day: (date: string) => string = dayText): string =>
  endsDay(due) ? `the end of ${day(due.date)}` : `${day(due.date)}, ${timeText(due)}`;
/** A deadline in a sentence, in one without the year, and in a table. */
export const dueForms: DueForms = {
  full: (due) => `by ${dueText(due)}`,
  long: (due) => `by ${dueText(due, plainDay)}`,
  short: (due) => (endsDay(due) ? shortDay(due.date) : `${shortDay(due.date)}, ${timeText(due)}`),
};
export const counted = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
export const lengthText = (ms: number): string => spokenLengthOf(ms, counted);
/** To the millisecond. */
export const exactText = (ms: number): string => lengthOf(ms, counted);
export const daysText = (amount: number): string => counted(amount, 'day');
export const roundUnits: RoundUnits = {
  day: daysText,
  hour: (amount) => `${amount} h`,
  minute: (amount) => `${amount} min`,
};
/** As people say it. */
export const roundText = (ms: number): string => roundLengthOf(ms, roundUnits, 'less than a minute');

/** 'Friday, 20 November 2026, 16:30–17:00' */
export function intervalText(from: LocalMoment, to: LocalMoment): string {
  return from.date === to.date ? `${whenText(from)}–${timeText(to)}` : `${whenText(from)} – ${whenText(to)}`;
}

/** Of a time that is not of the zone of the rest. */
export const whereText = (timeZone: string | null): string => (timeZone ? `, local time in ${timeZone}` : '');

/** 'from 14:00', 'until 09:30', 'from 12:00 to 13:00' */
export function partText(from: string, to: string): string {
  if (to === '24:00') return `from ${from}`;
  return from === '00:00' ? `until ${to}` : `from ${from} to ${to}`;
}

export const ordinal = (n: number): string => {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(!teen && ['th', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;
};

interface EventWords {
  /** Before 'on' and the date of it. */
  readonly on: string;
  /** Before 'before 15:00'. */
  readonly must: string;
  /** Before '30 seconds later'. */
  readonly was: string;
  /** Before 'on' and the date on which it counts. */
  readonly counts: string;
  /** After 'until'. */
  readonly until: string;
}

const thing = (what: string, done: string, noun: string): EventWords => ({
  on: `${what.charAt(0).toUpperCase()}${what.slice(1)} ${done}`,
  must: `The ${what} must be ${done}`,
  was: `it was ${done}`,
  counts: `the ${noun} counts as made`,
  until: `the ${what} is ${done}`,
});

const events: Readonly<Record<string, EventWords>> = {
  opened: {
    on: 'Ticket opened',
    must: 'The ticket must be opened',
    was: 'it was opened',
    counts: 'the ticket counts as opened',
    until: 'the ticket is opened',
  },
  contacted: {
    on: 'Engineer in touch',
    must: 'An engineer must be in touch',
    was: 'the contact was made',
    counts: 'the contact counts as made',
    until: 'an engineer is in touch',
  },
  confirmed: /* @__PURE__ */ thing('fault', 'confirmed', 'confirmation'),
  dispatched: /* @__PURE__ */ thing('replacement', 'dispatched', 'dispatch'),
  delivered: /* @__PURE__ */ thing('replacement', 'delivered', 'delivery'),
  arrived: {
    on: 'Engineer on site',
    must: 'The engineer must be on site',
    was: 'the engineer arrived',
    counts: 'the arrival counts as made',
    until: 'the engineer is on site',
  },
  repaired: /* @__PURE__ */ thing('fault', 'repaired', 'repair'),
  received: /* @__PURE__ */ thing('faulty unit', 'received', 'receipt'),
  returned: /* @__PURE__ */ thing('faulty unit', 'sent back', 'return'),
  'priority-changed': {
    on: 'Counted again from the change',
    must: 'The change must be made',
    was: 'it was made',
    counts: 'the change counts as made',
    until: 'the change is made',
  },
};

const anyEvent = (event: string): EventWords => ({
  on: `The event "${event}" happened`,
  must: `The event "${event}" must happen`,
  was: 'it happened',
  counts: `the event "${event}" counts as happening`,
  until: `the event "${event}" happens`,
});

export const wordsOf = (event: string): EventWords => eventWords(events, anyEvent, event);

import { minuteText } from '../time/civil.js';
import {
  clockRest,
  dateWords,
  endsDay,
  kept,
  type LocalMoment,
  lengthOf,
  type RoundUnits,
  roundLengthOf,
} from './local.js';
import type { ReadingStep, SkipReason } from './steps.js';
import { listed, type Sentences, type Wording } from './wording.js';

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

const dayText = /* @__PURE__ */ dateWords(
  ({ weekday, day, month, year }) => `${weekdays[weekday]}, ${day} ${months[month]} ${year}`,
);
const hourText = /* @__PURE__ */ kept(minuteText);
const timeText = (moment: LocalMoment): string => hourText(moment.minute) + clockRest(moment, '.');
const whenText = (moment: LocalMoment): string => `${dayText(moment.date)}, ${timeText(moment)}`;
const dueText = (due: LocalMoment): string => (endsDay(due) ? `the end of ${dayText(due.date)}` : whenText(due));
const counted = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
const lengthText = (ms: number): string => lengthOf(ms, counted);
const roundUnits: RoundUnits = {
  day: (amount) => counted(amount, 'day'),
  hour: (amount) => `${amount} h`,
  minute: (amount) => `${amount} min`,
};

/** 'Friday, 20 November 2026, 16:30–17:00' */
function intervalText(from: LocalMoment, to: LocalMoment): string {
  return from.date === to.date ? `${whenText(from)}–${timeText(to)}` : `${whenText(from)} – ${whenText(to)}`;
}

const ordinal = (n: number): string => {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(!teen && ['th', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;
};

const skipReasons: Readonly<Record<SkipReason, string>> = {
  holiday: 'a day off',
  weekend: 'weekend',
  'no-hours': 'the service has no hours on that day',
  'no-such-date': 'the time zone skipped that date',
};

/** 'before 15:00' */
const limitText = (time: string, inclusive: boolean): string =>
  inclusive ? `by ${time} at the latest` : `before ${time}`;

function otherReadingText({ about, otherCutoff, otherDay = '', otherEnd }: ReadingStep): string {
  switch (about) {
    case 'weekend':
      return `the confirmation counts on ${dayText(otherDay)}`;
    case 'cutoff':
      return otherCutoff
        ? `the confirmation has to come ${limitText(otherCutoff.time, otherCutoff.inclusive)}`
        : 'there is no cutoff';
    case 'priorities':
      return 'the hours are promised for every priority';
    case 'day-end':
      return `the day ends at ${otherEnd}`;
    default:
      return 'no return is projected';
  }
}

const starts = {
  opened: 'Ticket opened on',
  confirmed: 'Fault confirmed on',
  delivered: 'Replacement delivered on',
  arrived: 'Engineer on site on',
} as const;

const sentences: Sentences = {
  start: ({ event, at, on, milestone }, local) => {
    const moment = local(at);
    if (event !== 'delivery-due') return `${starts[event]} ${dayText(moment.date)}, at ${timeText(moment)}`;
    const what = milestone === 'on-site' ? 'The arrival of the engineer' : 'The delivery';
    return `${what} is not known yet, so the return is projected from the day on which it is due: ${dayText(on)}`;
  },
  'moved-to-opening': ({ to }, local) =>
    `That is outside the service hours, so it counts from the next opening: ${whenText(local(to))}`,
  'skipped-day': ({ on, reason, holiday }) =>
    `${dayText(on)} does not count: ${reason === 'holiday' && holiday ? holiday.en : skipReasons[reason]}`,
  'service-time': ({ ms, intervals, carriedOver, dueAt }, local) => {
    if (intervals.length === 0) return `No service time has to pass: due on ${whenText(local(dueAt))}`;
    const parts = intervals.map(({ from, to }) => {
      const length = carriedOver ? ` (${lengthText(to.getTime() - from.getTime())})` : '';
      return intervalText(local(from), local(to)) + length;
    });
    const rest = carriedOver ? '. What is left at a closing carries over to the next opening' : '';
    return `${lengthText(ms)} of service time: ${listed(parts, (count) => `${count} more intervals`)}${rest}`;
  },
  'clock-change': ({ at, ms, offsetBefore, offsetAfter }, local) =>
    `The clocks go ${ms > 0 ? 'forward' : 'back'} by ${lengthText(Math.abs(ms))} on ${dayText(local(at).date)}, from ${offsetBefore} to ${offsetAfter}; what counts is the time that elapses, so the change neither shortens nor lengthens the service time`,
  cutoff: ({ cutoff, at, countedAt, moved, inTime }, local) => {
    const ms = countedAt.getTime() - at.getTime();
    const limit = timeText(local(at));
    const where = ms === 0 ? `exactly at ${limit}` : `${lengthText(Math.abs(ms))} ${ms > 0 ? 'later' : 'earlier'}`;
    const subject = moved ? 'Counted from the opening, it is' : 'It came';
    return `The confirmation has to come ${limitText(limit, cutoff.inclusive)}. ${subject} ${where}, so it is ${inTime ? 'in time' : 'late'}`;
  },
  'counts-as-next-day': ({ rule, unit, from, to }) => {
    if (rule === 'NBD-4')
      return `${dayText(from)} is no business day, and the level has a cutoff, so the confirmation counts as made on the next business day: ${dayText(to)}`;
    return `So it counts as made on the next ${unit === 'business-day' ? 'business day' : 'day'}: ${dayText(to)}`;
  },
  'counts-on-its-date': ({ on }) =>
    `${dayText(on)} is no business day, but the service is open, so the confirmation counts on that date`,
  'business-days': ({ days, from, to }) =>
    `The ${days === 1 ? 'next' : ordinal(days)} business day after ${dayText(from)} is ${dayText(to)}`,
  'calendar-days': ({ days, from, to }) =>
    `${counted(days, 'calendar day')}, not counting ${dayText(from)}: until ${dayText(to)}`,
  'last-day-moved': ({ to }) =>
    `The last day is no business day, so the next business day takes its place: ${dayText(to)}`,
  'day-end': ({ rule, ends, dueAt }, local) => {
    const due = local(dueAt);
    if (ends === 'closing')
      return endsDay(due)
        ? `At this level the day ends at closing, and the service does not close before it is over: ${whenText(due)}`
        : `At this level the day ends at closing: ${whenText(due)}`;
    return rule === 'RET-3'
      ? `The last day counts to its end: ${whenText(due)} (Polish Civil Code, articles 111 and 115)`
      : `The promise names a day, so it can be kept until that day ends: ${whenText(due)} (Polish Civil Code, article 111 § 1)`;
  },
  'dispatch-only': () => 'The level promises the dispatch alone, so the return counts only from an actual delivery',
  reading: (step, local) => {
    const { otherwise } = step;
    const outcome = otherwise ? `the deadline would be ${dueText(local(otherwise.dueAt))}` : 'there would be none yet';
    return `The terms can also be read so that ${otherReadingText(step)}; then ${outcome}`;
  },
};

const names = {
  contact: 'Reaction',
  dispatch: 'Dispatch',
  delivery: 'Delivery',
  'on-site': 'Engineer on site',
  return: 'Return',
} as const;

export const english: Wording = {
  sentences,
  basis: { text: 'terms', reading: 'reading', law: 'law', trade: 'trade' },
  heading: (milestone, due) => `${names[milestone]}: by ${dueText(due)}`,
  withoutDelivery: 'Delivery: no deadline until the fault is confirmed',
  withoutReturn: {
    dispatch: 'Return: no deadline until the replacement is delivered',
    delivery: 'Return: no deadline until the fault is confirmed or the replacement delivered',
    'on-site': 'Return: no deadline until the fault is confirmed, the replacement delivered or the engineer on site',
  },
  timesAreLocal: (timeZone) => `All times are local: ${timeZone}`,
  time: timeText,
  when: whenText,
  length: (ms) => roundLengthOf(ms, roundUnits, 'less than a minute'),
  // Not read at the top of the module, which would keep these words in a bundle that has no use for them.
  days: (amount) => roundUnits.day(amount),
};

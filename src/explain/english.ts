import type { Cutoff } from '../terms/commitment.js';
import { type CivilDate, clockText, dateOf, endsDay, type LocalMoment, sameDate, unitsOf } from './local.js';
import type { ReadingStep, SkipReason } from './steps.js';
import { type Localize, listed, type Sentences, type Wording } from './wording.js';

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

const dayText = ({ weekday, day, month, year }: CivilDate): string =>
  `${weekdays[weekday]}, ${day} ${months[month]} ${year}`;
const onDay = (date: string): string => dayText(dateOf(date));
const timeText = (moment: LocalMoment): string => clockText(moment, String(moment.hour).padStart(2, '0'), '.');
const whenText = (moment: LocalMoment): string => `${dayText(moment.date)}, ${timeText(moment)}`;
const dueText = (due: LocalMoment): string => (endsDay(due) ? `the end of ${dayText(due.date)}` : whenText(due));
const counted = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
const lengthText = (ms: number): string =>
  unitsOf(ms)
    .map(([amount, unit]) => counted(amount, unit))
    .join(' ');

/** 'Friday, 20 November 2026, 16:30–17:00' */
function intervalText(from: LocalMoment, to: LocalMoment): string {
  return sameDate(from, to) ? `${whenText(from)}–${timeText(to)}` : `${whenText(from)} – ${whenText(to)}`;
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

const cutoffText = ({ time, inclusive }: Cutoff): string => (inclusive ? `at ${time} at the latest` : `before ${time}`);

function readingText({ about, otherwise, otherCutoff, otherEnd }: ReadingStep, local: Localize): string {
  const due = otherwise ? `the deadline would be ${dueText(local(otherwise.dueAt))}` : '';
  switch (about) {
    case 'weekend':
      return `How a confirmation on a day that is no business day counts is a reading of the terms; under the other one ${due}`;
    case 'cutoff':
      return otherCutoff
        ? `That this level has no such cutoff is a reading of the terms; if the confirmation had to come ${cutoffText(otherCutoff)}, ${due}`
        : `That this level has a cutoff is a reading of the terms; without one ${due}`;
    case 'priorities':
      return `That hours are promised for P1 and P2 alone is a reading of the terms; if they were for every priority, ${due}`;
    case 'day-end':
      return otherEnd === 'closing'
        ? `That the day ends at midnight is a reading of the terms; if it ended at closing, ${due}`
        : `That the day ends at closing is a reading of the terms; if it ended at midnight, ${due}`;
    default:
      return 'That the return is projected is a reading of the terms; under the other one it would have no deadline before the delivery is known';
  }
}

const starts = {
  opened: 'Opened on',
  confirmed: 'Confirmed on',
  delivered: 'The replacement was delivered on',
  arrived: 'The engineer arrived on',
} as const;

const sentences: Sentences = {
  start: ({ event, at, on, milestone }, local) => {
    if (event !== 'delivery-due') return `${starts[event]} ${whenText(local(at))}`;
    const what = milestone === 'on-site' ? 'The arrival of the engineer' : 'The delivery';
    return `${what} is not known yet, so the return is projected from the day on which it is due: ${onDay(on)}`;
  },
  'moved-to-opening': ({ to }, local) =>
    `That is outside the service hours, so it counts from the next opening: ${whenText(local(to))}`,
  'skipped-day': ({ on, reason, holiday }) =>
    `${onDay(on)} does not count: ${reason === 'holiday' && holiday ? holiday.en : skipReasons[reason]}`,
  'service-time': ({ ms, intervals, carriedOver, dueAt }, local) => {
    if (intervals.length === 0) return `No service time has to pass: due on ${whenText(local(dueAt))}`;
    const parts = intervals.map(({ from, to }) => {
      const length = carriedOver ? ` (${lengthText(to.getTime() - from.getTime())})` : '';
      return intervalText(local(from), local(to)) + length;
    });
    const rest = carriedOver ? ' What is left at a closing carries over to the next opening.' : '';
    return `${lengthText(ms)} of service time: ${listed(parts, (count) => `${count} more intervals`)}.${rest}`;
  },
  'clock-change': ({ at, ms, offsetBefore, offsetAfter }, local) =>
    `The clocks go ${ms > 0 ? 'forward' : 'back'} by ${lengthText(Math.abs(ms))} on ${dayText(local(at).date)}, from ${offsetBefore} to ${offsetAfter}; what counts is the time that elapses, so the change neither shortens nor lengthens it`,
  cutoff: ({ cutoff, at, countedAt, moved, inTime }) => {
    const ms = countedAt.getTime() - at.getTime();
    const where =
      ms === 0 ? `exactly at ${cutoff.time}` : `${lengthText(Math.abs(ms))} ${ms > 0 ? 'later' : 'earlier'}`;
    const subject = moved ? 'Counted from the opening, this one is' : 'This one came';
    return `The confirmation has to come ${cutoffText(cutoff)}. ${subject} ${where}, so it is ${inTime ? 'in time' : 'late'}`;
  },
  'counts-as-next-day': ({ rule, unit, from, to }) => {
    if (rule === 'NBD-4')
      return `${onDay(from)} is no business day, and the level has a cutoff, so the confirmation counts as one of the next business day: ${onDay(to)}`;
    return `So it counts as a confirmation of the next ${unit === 'business-day' ? 'business day' : 'day'}: ${onDay(to)}`;
  },
  'counts-on-its-date': ({ on }) =>
    `${onDay(on)} is no business day, but the service is open, so the confirmation counts on that date`,
  'business-days': ({ days, from, to }) =>
    `The ${days === 1 ? 'next' : ordinal(days)} business day after ${onDay(from)} is ${onDay(to)}`,
  'calendar-days': ({ days, from, to }) =>
    `${counted(days, 'calendar day')} after ${onDay(from)}, which is not counted: until ${onDay(to)}`,
  'last-day-moved': ({ to }) => `The last day is no business day, so the next one takes its place: ${onDay(to)}`,
  'day-end': ({ rule, ends, dueAt }, local) => {
    const due = whenText(local(dueAt));
    if (ends === 'closing') return `At this level the day ends at closing: ${due}`;
    return rule === 'RET-3'
      ? `The last day counts to its end: ${due} (Polish Civil Code, articles 111 and 115)`
      : `The promise names a day, so it can be kept until that day ends: ${due} (Polish Civil Code, article 111 § 1)`;
  },
  'dispatch-only': () => 'The level promises the dispatch alone, so the return counts from a delivery that is known',
  reading: readingText,
};

const names = {
  contact: 'Reaction',
  dispatch: 'Dispatch',
  delivery: 'Delivery',
  'on-site': 'Presence on site',
  return: 'Return',
} as const;

export const english: Wording = {
  sentences,
  basis: { text: 'terms', reading: 'reading', law: 'law', trade: 'trade' },
  heading: (milestone, due) => `${names[milestone]}: by ${dueText(due)}`,
  withoutDelivery: 'Delivery: no deadline until the fault is confirmed',
  withoutReturn: 'Return: no deadline until a delivery is known',
  timesAreLocal: (timeZone) => `All times are local: ${timeZone}`,
};

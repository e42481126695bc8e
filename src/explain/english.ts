import type { DayEndStep, NextDayStep } from './day-step.js';
import { changeText, effectText } from './english-changes.js';
import {
  counted,
  dayText,
  dueForms,
  dueText,
  exactText,
  intervalText,
  lengthText,
  ordinal,
  partText,
  roundText,
  timeText,
  whenText,
  whereText,
  wordsOf,
} from './english-words.js';
import { endsDay } from './local.js';
import type { SkipReason } from './steps.js';
import {
  anyOf,
  idsText,
  isByMilliseconds,
  knowsSaturdays,
  listed,
  type Sentences,
  stopped,
  type Titles,
  titleOf,
  type Wording,
} from './wording.js';

const titles: Titles = {
  reaction: 'Reaction',
  delivery: 'Delivery',
  dispatched: 'Dispatch',
  arrived: 'Engineer on site',
  return: 'Return',
};
const title = (name: string, until: string): string => titleOf(titles, name, until);

const skipReasons: Readonly<Record<SkipReason, string>> = {
  holiday: 'public holiday',
  weekend: 'weekend',
  'no-hours': 'the service has no hours on that day',
  'no-such-date': 'the time zone skipped that date',
  saturday: 'no period ends on a Saturday',
  sunday: 'Sundays are non-working days by law',
};

const nextDays: Readonly<Record<NextDayStep['unit'], string>> = {
  'business-day': 'the next business day',
  'calendar-day': 'the next day',
  'named-day': 'the next day that counts',
};

/** ' (Polish Civil Code, article 115)' */
const lawText = (article: string | null, manner = ''): string =>
  article ? ` (Polish Civil Code, article ${article}${manner})` : '';

function dayEndText({ ends, unit, article }: DayEndStep, due: string, isMidnight: boolean): string {
  if (ends === 'closing')
    return isMidnight
      ? `The day ends when the service closes, which it does not do before midnight: ${due}`
      : `The day ends when the service closes: ${due}`;
  if (ends === 'same-time') return `The day ends at the local time at which the start counts: ${due}`;
  if (ends !== 'midnight') return `The day ends at ${ends}: ${due}`;
  return unit === 'calendar-day'
    ? `The period ends at the end of its last day: ${due}${lawText(article)}`
    : `The target names a day, so it can be met until the end of that day: ${due}${lawText(article, ', by analogy')}`;
}

const sentences: Sentences = {
  clause: ({ clause }) => `Source: ${clause}`,
  start: ({ event, at, on, estimatedFrom }, local) => {
    const moment = local(at);
    if (!estimatedFrom) return `${wordsOf(event).on} on ${dayText(moment.date)}, at ${timeText(moment)}`;
    const source = title(estimatedFrom.target, estimatedFrom.until);
    return `The count has not started yet, so this is an estimate from the day on which "${source}" is due: ${dayText(on)}`;
  },
  'priority-changed': (step, local) => `On ${whenText(local(step.at))}, ${changeText(step)}; ${effectText(step)}`,
  pause: ({ from, to, takenMs, dueAt }, local) => {
    const since = `Paused since ${whenText(local(from))}`;
    // What has taken nothing goes on, if need be beyond the end of the target.
    if (takenMs === 0)
      return to
        ? `${since}, and still at ${whenText(local(to))}, so the deadline was on hold`
        : `${since}, so the deadline is on hold`;
    const paused = to ? `Paused from ${whenText(local(from))} to ${whenText(local(to))}` : since;
    const taken = `${lengthText(takenMs)} of service time`;
    return dueAt
      ? `${paused}, which takes ${taken} and moves the deadline to ${dueText(local(dueAt))}`
      : `${paused}: ${taken} ${to ? 'not counted' : 'so far, not counted'}`;
  },
  'moved-to-opening': ({ to }, local) =>
    `That is outside the service hours, so it counts from the next opening: ${whenText(local(to))}`,
  'skipped-day': ({ on, reason, holiday, asLastDay }) =>
    `${dayText(on)} ${asLastDay ? 'cannot be the last day' : 'does not count'}: ${reason === 'holiday' && holiday ? holiday.en : skipReasons[reason]}`,
  'part-day': ({ on, from, to, holiday, role, timeZone }) =>
    `On ${dayText(on)}, ${role === null ? 'the service' : `"${role}"`} is closed ${partText(from, to)}${whereText(timeZone)}: ${holiday.en}`,
  'service-time': ({ ms, intervals, carriedOver, dueAt }, local) => {
    if (intervals.length === 0) return `Due immediately: ${whenText(local(dueAt))}`;
    const text = isByMilliseconds(intervals) ? exactText : lengthText;
    const parts = intervals.map(({ from, to }) => {
      const length = intervals.length > 1 ? ` (${text(to.getTime() - from.getTime())})` : '';
      return intervalText(local(from), local(to)) + length;
    });
    const rest = carriedOver ? '. What is left at a closing carries over to the next opening' : '';
    return `${lengthText(ms)} of service time: ${listed(parts, (count) => `${count} more intervals`)}${rest}`;
  },
  'clock-change': ({ at, ms, offsetBefore, offsetAfter }, local) =>
    `The clocks go ${ms > 0 ? 'forward' : 'back'} by ${lengthText(Math.abs(ms))} on ${dayText(local(at).date)}, from ${offsetBefore} to ${offsetAfter}; what counts is the time that elapses, so the change neither shortens nor lengthens the service time`,
  cutoff: ({ event, cutoff, at, startAt, inTime, timeZone }, local) => {
    const ms = startAt.getTime() - at.getTime();
    const limit = timeText(local(at, timeZone));
    const { must, was } = wordsOf(event);
    const where = ms === 0 ? `exactly at ${limit}` : `${lengthText(Math.abs(ms))} ${ms > 0 ? 'later' : 'earlier'}`;
    const by = `${cutoff.inclusive ? `by ${limit} at the latest` : `before ${limit}`}${whereText(timeZone)}`;
    return `${must} ${by}; ${was} ${where}, so it is ${inTime ? 'in time' : 'late'}`;
  },
  'counts-as-next-day': ({ rule, event, unit, from, to }) => {
    const next = `${wordsOf(event).counts} on ${nextDays[unit]}: ${dayText(to)}`;
    return rule === 'NBD-4' ? `${dayText(from)} is not a business day, so ${next}` : `So ${next}`;
  },
  'counts-on-its-date': ({ event, on }) =>
    `${dayText(on)} is not a business day, but ${wordsOf(event).counts} on that date`,
  'after-cutoff': ({ from }) => `So the target is counted in days instead of hours, from ${dayText(from)}`,
  'business-days': ({ days, from, to }) =>
    days === 0
      ? `Due on ${from === to ? 'the same day' : nextDays['business-day']}: ${dayText(to)}`
      : `The ${days === 1 ? 'next' : ordinal(days)} business day after ${dayText(from)} is ${dayText(to)}`,
  'calendar-days': ({ days, from, to, article }) =>
    days === 0
      ? `Due on the same day: ${dayText(to)}`
      : `${counted(days, 'calendar day')}, not counting ${dayText(from)}${lawText(article)}: until ${dayText(to)}`,
  'past-day': ({ unit, to }) =>
    `That day ended before the start counts, so ${nextDays[unit]} takes its place: ${dayText(to)}`,
  rest: ({ ms, on }) => `Service time left: ${lengthText(ms)}, used up on ${dayText(on)}`,
  'last-day-moved': ({ lastDay, from, to, article }) =>
    lastDay === 'statutory'
      ? knowsSaturdays(from)
        ? `The period cannot end on a Saturday, a Sunday or a public holiday, so it ends on the next day that is none of these: ${dayText(to)}${lawText(article)}`
        : `The period cannot end on a Sunday or a public holiday, so it ends on the next day that is neither: ${dayText(to)}${lawText(article, ' as worded until 31 December 2016')}`
      : `The last day is not a business day, so the next business day takes its place: ${dayText(to)}`,
  'day-end': (step, local) => {
    const due = local(step.dueAt);
    return dayEndText(step, whenText(due), endsDay(due));
  },
  'dispatch-only': () =>
    'This level owes no delivery, so nothing is estimated: the period starts only with an actual delivery',
  'site-calendar': ({ role }) => `No calendar was given for the role "${role}", so the site's is used`,
  interpretation: ({ text, otherwise, differs }, local) => {
    const read = `The terms can also mean this: ${stopped(text.en)}`;
    if (!otherwise) return `${read} Then there is no deadline yet`;
    return differs ? `${read} Then the deadline would be ${dueText(local(otherwise.dueAt))}` : read;
  },
  range: ({ earliest, latest }, local) => {
    const [first, last] = [earliest, latest].map(({ dueAt }) => dueText(local(dueAt)));
    return `Over the combinations of interpretations that give a date, the deadline is ${first} at the earliest${idsText(earliest)} and ${last} at the latest${idsText(latest)}`;
  },
};

export const english: Wording = {
  sentences,
  basis: { terms: 'terms', interpretation: 'interpretation', law: 'law', practice: 'practice' },
  title,
  heading: ({ name, until }, due) => `${title(name, until[0])}: ${dueForms.full(due)}`,
  noDeadline: {
    waiting: (what, events) =>
      `${what}: no deadline until ${anyOf(
        events.map((event) => wordsOf(event).until),
        'or',
      )}`,
    met: (what) => `${what}: no deadline, because it was met before it started`,
    notForPriority: (what, priority) => `${what}: no such target for priority ${priority}`,
    notAtLevel: (what, level) => `${what}: no such target at level ${level}`,
  },
  timesAreLocal: (timeZone) => `All times are local: ${timeZone}`,
  notCovered: 'The ticket was opened outside the period of the contract, whose terms do not hold for it.',
  time: timeText,
  when: whenText,
  length: roundText,
};

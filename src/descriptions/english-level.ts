import { dayText, exactText, ordinal, wordsOf } from '../explain/english-words.js';
import { anyOf } from '../explain/wording.js';
import type { DayLength } from '../terms/compiled-target.js';
import type { PriorityChangePolicy } from '../terms/priority-change.js';
import type { Entitlement } from '../terms/service-level.js';
import { minuteText, weekdays } from '../time/civil.js';
import { calendarOf, cutoffText, days, hoursText, windowText } from './english-hours.js';
import type { Fact, LateStartFact, TargetFact } from './facts.js';
import type { FactSentences, LevelWords } from './level-words.js';

type Unit = DayLength['unit'];

const nextDays: Readonly<Record<Unit, string>> = {
  'business-day': 'the next business day',
  'calendar-day': 'the next day',
};

const events = (names: readonly string[]): string => names.map((name) => wordsOf(name).until).join('; ');

function daysText({ unit, days: n }: DayLength): string {
  if (unit === 'calendar-day') {
    if (n === 0) return 'Due on the day of the start itself, whether or not it is a business day';
    if (n === 1) return 'Due on the day after the day of the start, whether or not it is a business day';
    return `Due on the ${ordinal(n)} day after the day of the start, counting every day`;
  }
  if (n === 0)
    return 'Due on the day of the start itself if that is a business day, otherwise on the next business day';
  return `Due on the ${n === 1 ? 'next' : ordinal(n)} business day after the day of the start`;
}

function dayEndText(ends: DayLength['ends']): string {
  if (ends === 'midnight') return 'The day ends at midnight: its last millisecond, 23:59:59.999, is in time';
  if (ends === 'closing')
    return 'The day ends when the service closes: with the last window that begins on it, or at midnight if none does';
  if (ends === 'same-time') return 'The day ends at the local time at which the start counts';
  return `The day ends at ${minuteText(ends)}: ${minuteText(ends)}:00.000 is in time`;
}

function lateText({ unit, hasCutoff, instead }: LateStartFact, write: (fact: Fact) => string): string {
  if (instead.length > 0)
    return [
      'A start that is late, or on a day that does not count, has days in place of this time, counted from its own date and whatever the service hours.',
      ...instead.map(write),
    ].join(' ');
  if (!hasCutoff)
    return 'A start on a day that is not a business day counts as made at the beginning of the next business day';
  return unit === 'calendar-day'
    ? 'A late start counts as made at the beginning of the next day'
    : 'A start that is late, or on a day that does not count, counts as made at the beginning of the next day that counts';
}

function openingText({ isTimed, isJudged }: Extract<TargetFact, { kind: 'opening' }>): string {
  const judged = isJudged ? 'The cutoff judges the actual start. ' : '';
  return isTimed
    ? `${judged}A start outside the service hours, or exactly at a closing, counts from the next opening. What is left at a closing carries over to the next opening`
    : `${judged}A start outside the service hours, or exactly at a closing, counts as made at the next opening`;
}

function pausesText({ pauses, unit, hasInstead }: Extract<TargetFact, { kind: 'pauses' }>): string {
  if (pauses === 'none') return 'Pauses change nothing';
  if (pauses === 'service-time')
    return `Service time during a pause is not counted${hasInstead ? '; days in place of it are not moved' : ''}`;
  if (pauses === 'pause-length')
    return 'Pauses move the deadline on by the service time that they take, if they begin after the start counts and by the deadline as moved so far';
  const day = unit === 'business-day' ? 'business day' : 'day';
  return `Each business day on which a pause takes service time, up to the deadline as moved so far, moves the deadline on by one ${day}`;
}

const changes: Readonly<Record<PriorityChangePolicy, string>> = {
  'from-start': 'the new target counts from the same start',
  restart: 'the new target counts from the change',
  'carry-over': 'the share of the time that is used up stays used up',
};

const included: Readonly<Record<Entitlement, string>> = {
  'online-support': 'online support',
  'software-access': 'access to software',
  'on-site-support': 'support on site',
};

const sentences: FactSentences = {
  start: ({ names }) =>
    names.length === 1
      ? `Starts when ${events(names)}`
      : `Starts with the first of these events that is known, in this order, whichever happened earlier: ${events(names)}`,
  end: ({ names }) =>
    names.length === 1 ? `Met when ${events(names)}` : `Met by the earliest of these events: ${events(names)}`,
  'owed-by': ({ owedBy }) => `Owed by the ${owedBy}`,
  length: ({ length, always }) => {
    if (length.unit !== 'ms') return daysText(length);
    if (length.ms === 0)
      return always ? 'Due immediately' : 'Due immediately or, outside the service hours, at the next opening';
    return `Due within ${exactText(length.ms)}${always ? '' : ' of service time'}`;
  },
  'past-day': ({ unit }) => `If that day has ended when the start counts, ${nextDays[unit]} takes its place`,
  'day-end': ({ ends }) => dayEndText(ends),
  'last-day': ({ lastDay }) =>
    ({
      any: 'The last day stays, whether or not it is a business day',
      'business-day': 'If the last day is not a business day, the next business day takes its place',
      statutory:
        'If the last day is a Sunday, a Polish public holiday or, since 1 January 2017, a Saturday, the next day that is none of these takes its place, whatever the calendar (Polish Civil Code, article 115)',
    })[lastDay],
  hours: ({ hours }) => `Service hours: ${hoursText(hours)}`,
  holidays: ({ onHolidays }) =>
    onHolidays === 'closed'
      ? 'No window begins on a public holiday or another day off of the calendar'
      : 'The windows hold on public holidays and other days off too',
  exceptions: ({ exceptions }) => {
    const dates = Object.keys(exceptions).toSorted();
    const texts = dates.map((date) => `${dayText(date)}: ${exceptions[date].map(windowText).join(' and ') || 'none'}`);
    return `On single dates these windows begin in place of the weekly ones, on days off too: ${texts.join('; ')}`;
  },
  calendar: ({ role }) => `Business days, non-working days and local times are those of ${calendarOf(role)}`,
  cutoff: ({ cutoffs }) => cutoffText(cutoffs),
  'start-days': ({ unit, named }) => {
    if (unit === 'calendar-day') return 'A start counts on its own date, whether or not that is a business day';
    if (named.every((isNamed) => isNamed))
      return 'A start counts on its own date unless that is a public holiday or another day off';
    const on = weekdays.filter((_, i) => named[i]);
    const more =
      on.length > 0 ? `, or one of these weekdays and not a public holiday or another day off: ${days(on)}` : '';
    return `A start counts on its own date if that is a business day${more}`;
  },
  'late-start': lateText,
  opening: openingText,
  pauses: pausesText,
  estimate: ({ title }) =>
    `Until it has started, it is estimated: it counts from the deadline of "${title}", unmoved by service hours or a cutoff`,
  'best-effort': () => 'A best effort: missing it makes nobody late',
  code: ({ label }) => `Service code: ${label}`,
  clause: ({ label }) => `Source: ${label}`,
  interpretation: ({ text }) => `The terms can also mean this: ${text.en}`,
  priorities: ({ names }) => `Priorities, the most urgent first: ${names.join(', ')}`,
  'not-owed': ({ title, priorities }) =>
    `${title}: no such target for the ${priorities.length === 1 ? 'priority' : 'priorities'} ${anyOf(priorities, 'and')}`,
  'priority-change': ({ policy }) =>
    `After a change of priority or level, ${changes[policy]}. A target that stays the same, or was met or missed before, is left alone`,
  calendars: ({ names }) => `Calendars by role: ${names.join(', ')}. A role that is given no calendar has the site's`,
  law: () => 'Where the terms are silent, Polish law applies',
  'tickets-open': ({ hours, details }, write) =>
    [`Tickets can be opened in these hours: ${hoursText(hours)}.`, ...details.map(write)].join(' '),
  includes: ({ includes }) =>
    `Includes ${anyOf(
      includes.map((one) => included[one]),
      'and',
    )}`,
  deadlines: () =>
    'What happens at the deadline itself is in time, and a millisecond later is late. Hours are elapsed time: a change to or from daylight saving time neither shortens nor lengthens it',
};

export const englishLevel: LevelWords = { sentences, wholeLevel: 'The level as a whole' };

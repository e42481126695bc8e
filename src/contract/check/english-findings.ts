import { cutoffLimit } from '../../descriptions/english-hours.js';
import type { CompiledCutoff } from '../../terms/compiled-target.js';
import { HOUR_MS } from '../../time/civil.js';
import { comparedTexts, englishAmounts } from './amount-words.js';
import { instantText } from './check-zones.js';
import type { CheckedExample, ExampleMismatch, FindingWords, ServiceSize, TargetLength } from './finding-words.js';

const events = (names: readonly string[]): string => names.join(' or ');
const limits = (cutoffs: readonly CompiledCutoff[]): string => cutoffs.map(cutoffLimit).join(', ');

/** To the millisecond, because some hours have no end as a decimal. */
const hoursText = ({ hours }: ServiceSize): string => englishAmounts.length(Math.round(hours * HOUR_MS));

function lengthText({ unit, amount }: TargetLength): string {
  if (unit === 'ms') return englishAmounts.length(amount);
  const kind = unit === 'business-day' ? 'business' : 'calendar';
  if (amount === 0) return `the same ${kind} day`;
  return amount === 1 ? `the next ${kind} day` : `${amount} ${kind} days`;
}

const mismatchText = ({ target, expected, found }: ExampleMismatch): string =>
  `${target.name} is ${found ?? 'none'}, not ${expected ?? 'none'}`;

function exampleText({ name, number, mismatches, covered }: CheckedExample): string {
  const what = name === undefined ? `Example ${number}` : `The example '${name}'`;
  const result = mismatches.length > 0 ? `fails: ${mismatches.map(mismatchText).join('; ')}` : 'holds';
  return `${what} ${result}.${covered ? '' : ' Its ticket was opened outside the period of the contract.'}`;
}

export const englishFindings: FindingWords = {
  holidaysMissing: (years, lastYear) =>
    `There are no days off in ${years.join(', ')}, and a ticket of the period can be due until ${lastYear}.`,
  countryNotVerified: (country, state, verified) => {
    const known = verified ? `are verified only from ${verified.from} to ${verified.to}` : 'have not been verified';
    return `The business days of ${state === undefined ? country : `${state} in ${country}`} ${known}. Compare those of the period with an official list, and give extraHolidays or extraBusinessDays where they differ.`;
  },
  zoneOutdated: (timeZone, [{ from, to, taken, right, release }, ...others]) => {
    const last = others.at(-1);
    const more = others.length === 1 ? 'Another period' : `${others.length} more periods`;
    const again = last ? ` ${more} until ${instantText(last.to)} ${others.length === 1 ? 'is' : 'are'} wrong too.` : '';
    return `The time zone data of this runtime are older than release ${release} of the tz database: they give ${timeZone} the offset ${taken.text} from ${instantText(from)} to ${instantText(to)}; the right one is ${right.text}.${again} Update the runtime, or give Node.js newer data by ICU_TIMEZONE_FILES_DIR; docs/time-zones.md says how.`;
  },
  codeUnreadable: (code) => `'${code}' is not a service code, so nothing in it can be checked.`,
  codeHours: (code, said, found) =>
    `The code ${code} says ${hoursText(said)} on ${said.days} days, the hours are ${hoursText(found)} on ${found.days}.`,
  codeAlwaysOpen: (code) => `The code ${code} says that the service is always open, the hours are closed on holidays.`,
  codeLength: (code, said, found) => `The code ${code} says ${lengthText(said)}, the target ${lengthText(found)}.`,
  codeEnd: (code, said, until) => `The code ${code} says ${said}, the target ends with ${events(until)}.`,
  hoursNeverOpen: 'These hours do not open in the period, so no time counts in it.',
  hoursEndEarly:
    "The window from 00:00 to 23:59 leaves out the last minute of the day; for the whole day write '24:00'.",
  reactionBeyondWindow: (lengthMs, longestMs) =>
    `The reaction takes ${englishAmounts.length(lengthMs)} of service time, and no day has more than ${englishAmounts.length(longestMs)}: it is never due in the hours of the day of the ticket.`,
  cutoffNeverMet: (cutoffs) =>
    `No start in the hours of service is in time for the cutoff, ${limits(cutoffs)}: the service opens later, and each counts as one of the next day.`,
  cutoffOutsideHours: (cutoffs, starts, isLate) => {
    const what = isLate
      ? `on some days every '${events(starts)}' in the hours is late for it, on the others none`
      : `no '${events(starts)}' in the hours is ever late for it`;
    return `The cutoff, ${limits(cutoffs)}, is outside the service hours of every day: ${what}.`;
  },
  unreachable: (start, due, share) =>
    `Counted from ${start}, it is due ${due.includes('T') ? 'at' : 'on'} ${due}, a day on which the service is not open by then; so it is for ${englishAmounts.share(share)} of the period.`,
  onSiteWithoutTarget: 'The level includes on-site support, and none of its targets ends with an engineer on site.',
  returnWithoutDelivery: ({ name, from }) =>
    `The customer's ${name} counts from '${events(from)}', which no target of the level ends with.`,
  roleWithoutCalendar: (role, known) =>
    `There is no calendar for the role '${role}', so it is the site's; there is one for: ${known.join(', ')}.`,
  priorityInversion: (priority, lessUrgent, { name }, start, lateMs) =>
    `${priority} is slower than ${lessUrgent}: the ${name} of a ticket of ${start} is due ${englishAmounts.elapsed(lateMs)} later.`,
  identicalLevels: (one, other) => `The levels ${one} and ${other} owe the same.`,
  staleAcknowledgement: (code, level) =>
    `${code} is acknowledged, and is not found${level === undefined ? '' : ` in ${level}`}.`,
  guarantee: ({ target, level, priority, longestMs, limitMs, holds, from, to }) => {
    const [longest, limit] = comparedTexts(englishAmounts, longestMs, limitMs);
    const of = priority === undefined ? level : `${level}, ${priority},`;
    return `The ${target.name} of ${of} takes up to ${longest}, ${holds ? 'within' : 'not'} ${limit}: from ${from} to ${to}.`;
  },
  example: exampleText,
};

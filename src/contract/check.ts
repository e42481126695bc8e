import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { readCalendar } from '../calendar/calendar-face.js';
import type { Interval } from '../calendar/interval.js';
import { readHours } from '../calendar/read-hours.js';
import { yearOf, yearStart } from '../time/civil.js';
import { codeFindings } from './check-codes.js';
import { termFindings, twinFindings, urgencyFindings } from './check-levels.js';
import { cutoffFindings, hoursFindings, reachFindings } from './check-promises.js';
import { type Contract, readContract } from './contract.js';
import type { Acknowledgement } from './document.js';
import { type Finding, finding } from './finding.js';
import { checkGuarantees } from './guarantees.js';
import { type Period, readPeriodOption } from './period.js';
import { lastDueDay } from './probe.js';
import { mostSteps, refuseMany, windowsIn } from './steps.js';
import { type PromiseSubject, promisesOf, type Subject, subjectsOf } from './subject.js';
import { checkExamples } from './worked-examples.js';

/**
 * Checks the terms of a contract: what contradicts itself, what cannot be kept, what is probably not meant, and which of
 * its guarantees and examples fail.
 *
 * @param contract what `parseContract` returns
 * @param period `from` and `to`, local dates that are both included; the contract's own unless given. A
 *   guarantee that has a period keeps it
 * @returns the findings, those of the calendar first, then level by level, then guarantees and examples; a finding that
 *   the contract acknowledges is a note
 * @throws `SlaError` `MISSING_FIELD`, `UNKNOWN_FIELD`, `INVALID_VALUE`, `INVALID_DATE`, `DATE_OUT_OF_RANGE`,
 *   `INVALID_INTERVAL`; `LIMIT_EXCEEDED` for more levels over a longer period than can be looked through (a decade of nine
 *   levels with office hours can), or more guarantees; for a period beyond the contract's, what `calculateDeadlines` throws where the
 *   calendar has no answer
 * @example
 * ```ts
 * import { checkContract, parseContract } from 'hezo-sla/contract';
 *
 * const parsed = parseContract({
 *   name: 'ACME, hardware support',
 *   period: { from: '2026-01-01', to: '2026-12-31' },
 *   country: 'PL',
 *   levels: { silver: { code: '8x5xNCD' } },
 * });
 * const findings = parsed.ok ? checkContract(parsed.contract) : [];
 * findings.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`); // ['error UNREACHABLE_PROMISE levels.silver.code']
 * findings[0]?.message; // 'Confirmed at 2026-01-01T00:00:00+01:00, it is due on 2026-01-03, a day on which the service does not open; so it is for 16.4% of the period.'
 * ```
 */
export function checkContract(contract: Contract, period?: Period): readonly Finding[] {
  const read = readContract(contract);
  const calendar = readCalendar(read.calendar, 'calendar');
  const interval = readPeriodOption(period, read.period, calendar);
  const subjects = subjectsOf(read, calendar, interval);
  const promises = subjects.map(promisesOf);
  refuseMany(
    'The check',
    subjects.reduce((sum, subject, i) => sum + stepsToCheck(subject, promises[i]), 0),
    MOST_STEPS,
  );
  const found = [
    ...holidayFindings(read, subjects, interval, calendar),
    ...subjects.flatMap((subject, i) => levelFindings(subject, promises[i])),
    ...twinFindings(subjects),
  ];
  return [...acknowledged(found, read), ...claimFindings(read, period)];
}

/** A second's work: of nine levels with office hours over a decade. */
const MOST_STEPS = 500_000;

/** Of each promise, and when tickets open. */
function stepsToCheck({ level, calendar, period }: Subject, promises: readonly PromiseSubject[]): number {
  const { ticketsOpen } = level.source;
  let steps = ticketsOpen === undefined ? 0 : windowsIn(readHours(ticketsOpen, 'ticketsOpen'), period);
  for (const { priorities } of promises) {
    for (const clock of ['reaction', 'delivery'] as const)
      steps += mostSteps({ level, calendar, priority: priorities[0], clock }, period);
  }
  return steps;
}

function levelFindings(subject: Subject, promises: readonly PromiseSubject[]): readonly Finding[] {
  const ofPromises = promises.flatMap((promise) => [
    ...codeFindings(promise),
    ...hoursFindings(promise),
    ...cutoffFindings(promise),
    ...reachFindings(promise),
  ]);
  return [...ofPromises, ...urgencyFindings(promises), ...termFindings(subject)];
}

/** Whether days off are known for every year of the period, and until the last deadline of a ticket of the period. */
function holidayFindings(
  { document }: Contract,
  subjects: readonly Subject[],
  { from, to }: Interval,
  calendar: BusinessCalendar,
): readonly Finding[] {
  const lastDays = subjects.map(({ level }) => lastDueDay(level, to - 1, calendar));
  const lastDay = lastDays.reduce((last, day) => Math.max(last, day));
  const [firstYear, lastYear] = [calendar.dayOf(from), lastDay].map(yearOf);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const missing = years.filter((year) => {
    const days = yearStart(year + 1) - yearStart(year);
    return !Array.from({ length: days }, (_, i) => yearStart(year) + i).some((day) => calendar.isDayOff(day));
  });
  if (missing.length === 0) return [];
  const message = `There are no days off in ${missing.join(', ')}, and a ticket of the period can be due until ${lastYear}.`;
  return [finding('HOLIDAYS_MISSING', [document.holidays ? 'holidays' : 'country'], message)];
}

/** With the findings that the contract acknowledges as notes, and a warning for each acknowledgement of none. */
function acknowledged(found: readonly Finding[], { document }: Contract): readonly Finding[] {
  const known = document.acknowledged ?? [];
  const matches = (entry: Acknowledgement, { code, path }: Finding): boolean =>
    entry.code === code && (entry.level === undefined || entry.level === path[1]);
  const judged = found.map((entry): Finding => {
    const match = known.find((acknowledgement) => matches(acknowledgement, entry));
    return match ? { ...entry, severity: 'note', acknowledged: match.reason } : entry;
  });
  const stale = known.flatMap((entry, i) => {
    if (found.some((one) => matches(entry, one))) return [];
    const where = entry.level === undefined ? '' : ` in ${entry.level}`;
    return [
      finding('STALE_ACKNOWLEDGEMENT', ['acknowledged', i], `${entry.code} is acknowledged, and is not found${where}.`),
    ];
  });
  return [...judged, ...stale];
}

function claimFindings(contract: Contract, period: Period | undefined): readonly Finding[] {
  const broken = checkGuarantees(contract, period).flatMap(({ holds, path, message, worst }) =>
    holds ? [] : [finding('GUARANTEE_BROKEN', path, message, { at: worst.at, explanation: worst.deadline.text })],
  );
  const failed = checkExamples(contract).flatMap(({ holds, path, message, mismatches, deadlines }) => {
    if (holds) return [];
    const reasons = mismatches.map(({ clock }) => deadlines[clock]?.text ?? deadlines.text);
    return [finding('EXAMPLE_FAILED', path, message, { explanation: reasons.join('\n\n') })];
  });
  return [...broken, ...failed];
}

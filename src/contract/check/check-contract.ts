import { refuseMany } from '../../analysis/segments.js';
import { readCalendars } from '../../calendar/calendars.js';
import { type Contract, readContract } from '../parse/contract.js';
import type { Acknowledgement, ContractDocument } from '../schema/contract-document.js';
import { calendarFindings } from './check-calendars.js';
import { codeFindings } from './check-codes.js';
import { roleFindings, termFindings, twinFindings, urgencyFindings } from './check-levels.js';
import { type CheckOptions, type CompiledCheckOptions, findingWords, readCheckOptions } from './check-options.js';
import { cutoffFindings, hoursFindings, reachFindings } from './check-targets.js';
import { type Finding, finding } from './finding.js';
import type { FindingWords } from './finding-words.js';
import { guaranteesOf } from './guarantees.js';
import { type Subject, segmentsToLookThrough, subjectsOf, type TargetSubject, targetsOf } from './subject.js';
import { examplesOf } from './worked-examples.js';

/**
 * Checks the terms of a contract: what contradicts itself, what cannot be kept, what is probably not meant, and which of
 * its guarantees and examples fail.
 *
 * @param contract what `parseContract` returns
 * @param options `from` and `to`, local dates that are both included, by default those of the contract's period; a guarantee
 *   that has a period keeps it. `locale`, the language of the messages and explanations, 'en' or 'pl'
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
 * findings.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`); // ['error UNREACHABLE_TARGET levels.silver.code']
 * findings[0]?.message; // 'Counted from 2026-01-01T00:00:00+01:00, it is due on 2026-01-03, a day on which the service is not open by then; so it is for 16.4% of the period.'
 * const [found] = parsed.ok ? checkContract(parsed.contract, { from: '2026-06-08', to: '2026-06-14', locale: 'pl' }) : [];
 * found?.message; // 'Termin liczony od 2026-06-11T17:00:00+02:00 upływa 2026-06-13, w dniu, w którym usługa nie jest świadczona; dzieje się tak przez 14,3% okresu.'
 * ```
 */
export function checkContract(contract: Contract, options: CheckOptions = {}): readonly Finding[] {
  const read = readContract(contract);
  const calendars = readCalendars({ calendars: read.calendars });
  const checked = readCheckOptions(options, read.period, calendars.site);
  const words = findingWords[checked.locale];
  const subjects = subjectsOf(read, calendars, checked.period);
  const targets = targetsOf(subjects);
  refuseMany(
    'The check',
    subjects.reduce((sum, subject, i) => sum + segmentsToLookThrough(subject, targets[i]), 0),
    MOST_SEGMENTS,
  );
  const found = [
    ...calendarFindings(read, subjects, checked.period, calendars, words),
    ...subjects.flatMap((subject, i) => levelFindings(subject, targets[i], words)),
    ...twinFindings(subjects, words),
  ];
  return [...acknowledged(found, read, words), ...claimFindings(read, checked)].map((one) =>
    citing(one, read.document),
  );
}

/** With its clause, or else that which the contract names at its place, or around it; not that of the contract as a whole. */
function citing(found: Finding, document: ContractDocument): Finding {
  let [part, clause]: [unknown, Finding['clause']] = [document, undefined];
  for (const key of found.path) {
    part = Object(part)[key];
    const { clause: named } = Object(part);
    // A level may be called clause.
    if (typeof named === 'string') clause = named;
  }
  return clause === undefined ? found : { ...found, clause: found.clause ?? clause };
}

/** A second's work: of nine levels with office hours over a decade. */
const MOST_SEGMENTS = 500_000;

function levelFindings(subject: Subject, targets: readonly TargetSubject[], words: FindingWords): readonly Finding[] {
  const ofTargets = targets.flatMap((of) => {
    const found = [codeFindings, hoursFindings, cutoffFindings, reachFindings].flatMap((check) => check(of, words));
    const { clause } = of.target.source;
    // Of a target from another level the place has no clause, and the target may.
    return clause === undefined ? found : found.map((one) => ({ ...one, clause }));
  });
  return distinct([
    ...ofTargets,
    ...urgencyFindings(targets, words),
    ...termFindings(subject, targets, words),
    ...roleFindings(subject, targets, words),
  ]);
}

/** Without those that say the same of the same place, as of two targets of a level of the catalogue. */
function distinct(found: readonly Finding[]): readonly Finding[] {
  return [...new Map(found.map((one) => [JSON.stringify([one.code, one.path, one.message]), one])).values()];
}

/** With the findings that the contract acknowledges as notes, and a warning for each acknowledgement of none. */
function acknowledged(found: readonly Finding[], { document }: Contract, words: FindingWords): readonly Finding[] {
  const known = document.acknowledged ?? [];
  const matches = (entry: Acknowledgement, { code, path }: Finding): boolean =>
    entry.code === code && (entry.level === undefined || entry.level === path[1]);
  const judged = found.map((entry): Finding => {
    const match = known.find((acknowledgement) => matches(acknowledgement, entry));
    return match ? { ...entry, severity: 'note', acknowledged: match.reason } : entry;
  });
  const stale = known.flatMap((entry, i) => {
    // The same contract may be checked on a runtime with newer time zone data, where it is not found.
    if (entry.code === 'ZONE_OUTDATED' || found.some((one) => matches(entry, one))) return [];
    const message = words.staleAcknowledgement(entry.code, entry.level);
    return [finding('STALE_ACKNOWLEDGEMENT', ['acknowledged', i], message)];
  });
  return [...judged, ...stale];
}

function claimFindings(contract: Contract, checked: CompiledCheckOptions): readonly Finding[] {
  const broken = guaranteesOf(contract, checked).flatMap(({ holds, path, message, worst }) =>
    holds ? [] : [finding('GUARANTEE_BROKEN', path, message, { at: worst.at, explanation: worst.deadline.text })],
  );
  const failed = examplesOf(contract, checked.locale, false).flatMap(
    ({ holds, covered, path, message, mismatches, deadlines }) => {
      if (holds) return covered ? [] : [finding('EXAMPLE_OUTSIDE_PERIOD', path, message)];
      const reasons = mismatches.map(({ target }) => deadlines.targets[target]?.text);
      const explanation = reasons.includes(undefined) ? deadlines.text : reasons.join('\n\n');
      return [finding('EXAMPLE_FAILED', path, message, { explanation })];
    },
  );
  return [...broken, ...failed];
}

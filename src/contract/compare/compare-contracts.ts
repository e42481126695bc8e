import { refuseMany } from '../../analysis/segments.js';
import { readCalendars } from '../../calendar/calendars.js';
import type { Interval } from '../../calendar/interval.js';
import { isKnownError, SlaError } from '../../errors.js';
import type { Language } from '../../language.js';
import { type CheckOptions, readCheckOptions } from '../check/check-options.js';
import { placeOf, segmentsToLookThrough, subjectsOf, type TargetSubject, targetsOf } from '../check/subject.js';
import { type Contract, readContract } from '../parse/contract.js';
import type { ContractPath } from '../parse/contract-issue.js';
import { type ContractChange, clauseOf, verdictFor } from './change.js';
import type { ChangeWords } from './change-words.js';
import { englishChanges } from './english-changes.js';
import { levelFactChanges } from './facts.js';
import { polishChanges } from './polish-changes.js';
import { targetChanges } from './target-changes.js';
import { type LevelTargets, pairPlace, type Sharing, targetPairs } from './target-pair.js';

/** A second's work where every deadline is another one: of the nine levels of the catalogue over three years. */
const MOST_SEGMENTS = 130_000;

/**
 * Returns what becomes better and worse for the customer from one contract to another: for reviewing a change of terms. Levels are
 * compared by their keys, targets by their names, and deadlines from every instant of the period, without samples; each contract
 * goes by its own calendars.
 *
 * @param before the contract as it was: what `parseContract` returns
 * @param after the contract as it is to be
 * @param options `from` and `to`, local dates that are both included, by default those of the period of `after`; `locale`, the
 *   language of the messages, 'en' or 'pl'
 * @returns the changes, in the order of the levels of `after`, then those of `before` that it has no more; none where the two
 *   owe the same in the period
 * @throws `SlaError` `MISSING_FIELD`, `UNKNOWN_FIELD`, `INVALID_VALUE`, `INVALID_DATE`, `DATE_OUT_OF_RANGE`,
 *   `INVALID_INTERVAL`; `LIMIT_EXCEEDED` for more levels over a longer period than can be looked through (three years of the nine
 *   levels of the catalogue can); what `calculateDeadlines` throws where a calendar has no answer, as that of `before` may for the
 *   period of `after`: the detail `calendar` of `RESULT_OUT_OF_RANGE` says whose it is, 'before' or 'after'
 * @example
 * ```ts
 * import { compareContracts, parseContract } from 'hezo-sla/contract';
 *
 * const terms = { name: 'ACME', period: { from: '2026-06-08', to: '2026-06-14' }, country: 'PL' };
 * const before = parseContract({ ...terms, levels: { gold: { code: '9x5xNBD' } } });
 * const cutoff = { time: '15:00', inclusive: false };
 * const after = parseContract({ ...terms, levels: { gold: { code: '9x5xNBD', cutoff } } });
 * const changes = before.ok && after.ok ? compareContracts(before.contract, after.contract) : [];
 * changes.map(({ verdict, code, level }) => `${level} ${verdict}: ${code}`); // ['gold worse: DUE_LATER']
 * changes[0]?.message; // 'The delivery is due later for 8.9% of the period, by 1 day to 3 days: Mon to Wed, Fri 15:00 to 18:00 by 1 day (4 times); Thu 15:00 to 18:00 by 3 days (once).'
 * ```
 */
export function compareContracts(
  before: Contract,
  after: Contract,
  options: CheckOptions = {},
): readonly ContractChange[] {
  const [old, next] = [readContract(before, 'before'), readContract(after, 'after')];
  const { site } = readCalendars({ calendars: next.calendars });
  const { period, locale } = readCheckOptions(options, next.period, site);
  const [was, is] = [levelsOf(old, 'before', period), levelsOf(next, 'after', period)];
  refuseMany('The comparison', segmentsIn(was) + segmentsIn(is), MOST_SEGMENTS);
  const words = changeWords[locale];
  const changes = Array.from(is, ([key, level]) => {
    const earlier = was.get(key);
    return earlier ? levelChanges(earlier, level, words) : [levelAdded(key, words)];
  });
  const removed = [...was.keys()].filter((key) => !is.has(key)).map((key) => levelRemoved(key, words));
  return [...changes.flat(), ...removed];
}

const changeWords: Readonly<Record<Language, ChangeWords>> = { en: englishChanges, pl: polishChanges };

/** Which of the two contracts, as the arguments are called. */
type Side = 'before' | 'after';

/** What is worked out by the calendars of one of them; an error about the years of a calendar says whose it is. */
function byCalendarOf<T>(calendar: Side, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!isKnownError(cause) || cause.code !== 'RESULT_OUT_OF_RANGE') throw cause;
    throw new SlaError(cause.code, { ...cause.details, calendar }, { cause });
  }
}

/** The levels of a contract by their keys. */
function levelsOf(contract: Contract, side: Side, period: Interval): ReadonlyMap<string, LevelTargets> {
  const subjects = subjectsOf(contract, readCalendars({ calendars: contract.calendars }), period);
  const targets = targetsOf(subjects).map((of) =>
    of.map((target) => ({ ...target, segments: () => byCalendarOf(side, target.segments) })),
  );
  return new Map(subjects.map((subject, i) => [subject.key, { subject, targets: targets[i] }]));
}

function segmentsIn(levels: ReadonlyMap<string, LevelTargets>): number {
  const counts = Array.from(levels.values(), ({ subject, targets }) => segmentsToLookThrough(subject, targets));
  return counts.reduce((sum, count) => sum + count, 0);
}

function levelAdded(level: string, words: ChangeWords): ContractChange {
  const of = { level, target: null, priorities: [], path: ['levels', level] };
  return { code: 'LEVEL_ADDED', verdict: 'better', ...of, message: words.levelAdded(level) };
}

function levelRemoved(level: string, words: ChangeWords): ContractChange {
  const of = { level, target: null, priorities: [], path: ['levels'] };
  return { code: 'LEVEL_REMOVED', verdict: 'worse', ...of, message: words.levelRemoved(level) };
}

function levelChanges(before: LevelTargets, after: LevelTargets, words: ChangeWords): readonly ContractChange[] {
  const ofTargets = targetPairs(before, after).flatMap((pair) => {
    if (!pair.after) return [targetChange('removed', pair, pair.before, placeOf(after.subject), words)];
    return pair.before ? targetChanges(pair, words) : [targetChange('added', pair, pair.after, pairPlace(pair), words)];
  });
  const ofLevel = byCalendarOf('after', () => levelFactChanges(before.subject, after.subject, words));
  return [...ofLevel, ...ofTargets];
}

function targetChange(
  what: 'added' | 'removed',
  { priorities, named }: Sharing,
  { key: level, target }: TargetSubject,
  path: ContractPath,
  words: ChangeWords,
): ContractChange {
  const [code, verdict, message] =
    what === 'added'
      ? (['TARGET_ADDED', 'better', words.targetAdded(named)] as const)
      : (['TARGET_REMOVED', 'worse', words.targetRemoved(named)] as const);
  const of = { level, target: target.name, priorities, path };
  return { code, verdict: verdictFor(target, verdict), ...of, message, ...clauseOf(target) };
}

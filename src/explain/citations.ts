import type { CompiledHours } from '../calendar/hours.js';
import { familyOf } from '../deadlines/rules.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { Basis, Citation, ExplanationStep, InterpretationStep } from './steps.js';

/** What the steps to a deadline follow from. */
export interface Citations {
  readonly start: Citation;
  /** Moving the start to the next opening, and the dates without service on the way there. */
  readonly opening: Citation;
  readonly closed: Citation;
  /** That there is a cutoff, and what an instant exactly at it is. */
  readonly cutoff: Basis;
  /** Hours, while they fit before the first closing and where some are left over. */
  readonly time: Citation;
  readonly carriedOver: Citation;
  /** Days, and the dates that are none of them. */
  readonly days: Citation;
  /** The last day, where the law puts another one in its place. */
  readonly statutory: Citation;
  readonly dayEnd: Citation;
}

export const none: Citation = { rule: null, basis: null };
const law = 'law' as const;

/** What the steps of a target follow from, by the rules that its deadline has. `others` are the interpretations that are
 * reported with it. */
export function citationsOf(
  target: CompiledTarget,
  isEstimate: boolean,
  others: readonly InterpretationStep[],
): Citations {
  const family = familyOf(target);
  const own = ofAny(target);
  if (family === 'reaction') {
    const time: Citation = { rule: 'REACT-2', basis: areHoursOpen(target, others) ? 'interpretation' : 'terms' };
    const byPractice: Citation = { rule: 'REACT-2', basis: 'practice' };
    const start: Citation = { rule: 'REACT-1', basis: 'terms' };
    return { ...own, start, opening: byPractice, closed: time, time, carriedOver: byPractice };
  }
  if (family === 'return')
    return {
      ...own,
      start: isEstimate ? { rule: 'RET-2', basis: null } : { rule: 'RET-1', basis: 'interpretation' },
      days: { rule: 'RET-1', basis: 'terms' },
      statutory: { rule: 'RET-3', basis: law },
      dayEnd: { rule: 'RET-3', basis: isByMidnight(target) ? law : null },
    };
  return isEstimate ? { ...own, start: { rule: own.start.rule, basis: null } } : own;
}

/** DELIV-1 is about targets from the confirmation; no rule is about calendar days: the level says them. */
function ofAny(target: CompiledTarget): Citations {
  const delivery = target.from.includes('confirmed') ? 'DELIV-1' : null;
  const time: Citation = target.hours.always
    ? { rule: 'HOURS-1', basis: 'terms' }
    : { rule: 'HOURS-2', basis: 'interpretation' };
  return {
    start: delivery ? { rule: delivery, basis: 'terms' } : none,
    opening: delivery ? { rule: delivery, basis: 'practice' } : none,
    closed: delivery ? { rule: delivery, basis: 'terms' } : none,
    // A level whose terms name no cutoff has none under another interpretation.
    cutoff: target.interpretations.some((other) => !other.target.cutoffs) ? 'interpretation' : 'terms',
    time,
    carriedOver: time,
    days: daysOf(target).unit === 'business-day' ? { rule: 'NBD-1', basis: 'terms' } : none,
    statutory: { rule: null, basis: law },
    // The law is about days that are counted, and is applied to a day that is named by analogy alone.
    dayEnd: { rule: 'NBD-5', basis: !isByMidnight(target) ? null : isByDate(target) ? law : 'interpretation' },
  };
}

/** Whether the target would be due at another time in the hours of an interpretation: any hours are an interpretation then. */
function areHoursOpen({ hours, interpretations }: CompiledTarget, others: readonly InterpretationStep[]): boolean {
  const text = (of: CompiledHours): string => JSON.stringify(of.source);
  const changed = interpretations.filter((other) => text(other.target.hours) !== text(hours));
  return changed.some(({ id }) => others.some((other) => other.id === id && other.differs));
}

/** The days of a target, or of what a late start gets; of a target of hours alone, nothing. */
function daysOf({ length }: CompiledTarget) {
  return length.unit === 'ms' ? { unit: length.afterCutoff?.unit, ends: length.afterCutoff?.ends } : length;
}

function isByDate(target: CompiledTarget): boolean {
  return daysOf(target).unit === 'calendar-day';
}

function isByMidnight(target: CompiledTarget): boolean {
  return daysOf(target).ends === 'midnight';
}

/** A step with what it rests on at a level: the law where one governs it, and the provider's terms, their interpretation and
 * its practice at the levels of the catalogue alone. */
export function grounded(step: ExplanationStep, { law, isCatalogue }: CompiledLevel): ExplanationStep {
  const holds = step.basis === 'law' ? law !== null : isCatalogue;
  return holds || step.basis === null ? step : { ...step, basis: null };
}

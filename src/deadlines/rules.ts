import type { CompiledTarget } from '../terms/compiled-target.js';
import { verdicts } from './cutoffs.js';
import type { Due } from './due.js';

/** The rules a deadline can follow from; each is explained in the documentation. */
const ruleIds = [
  'REACT-1',
  'REACT-2',
  'DELIV-1',
  'NBD-1',
  'NBD-2',
  'NBD-3',
  'NBD-4',
  'NBD-5',
  'HOURS-1',
  'HOURS-2',
  'RET-1',
  'RET-2',
  'RET-3',
  'RET-4',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** What a target is about, as far as rules go: by the events that it runs between. */
export type Family = 'reaction' | 'return' | 'other';

export function familyOf({ until, owedBy, length }: CompiledTarget): Family {
  if (until.includes('contacted') && length.unit === 'ms') return 'reaction';
  return until.includes('returned') && owedBy === 'customer' && length.unit === 'calendar-day' ? 'return' : 'other';
}

/** Whether the delivery of a replacement is promised, from which a return can be estimated (RET-4). */
export function isOfDispatch({ projectedFrom, from }: CompiledTarget): boolean {
  return projectedFrom === null && from.includes('delivered');
}

/** By target, for each verdict and for estimates: the same lists for all tickets, because nobody can change them. */
const known = new WeakMap<CompiledTarget, (readonly RuleId[])[]>();

/** The rules that a deadline follows from. NBD-2 and NBD-4 are among them only where they moved the date, NBD-3 only where the
 * start fell exactly on the cutoff. */
export function rulesOf(target: CompiledTarget, due: Due, isEstimate: boolean): readonly RuleId[] {
  const { judged, days } = due;
  const key = (judged ? verdicts.indexOf(judged.verdict) + 1 : 0) * 4 + (days ? 2 : 0) + (isEstimate ? 1 : 0);
  const ofTarget = known.get(target) ?? [];
  if (ofTarget[key]) return ofTarget[key];
  const holds = holding(target, due, isEstimate);
  ofTarget[key] = Object.freeze(ruleIds.filter((id) => holds[id]));
  known.set(target, ofTarget);
  return ofTarget[key];
}

function holding(target: CompiledTarget, { judged, days }: Due, isEstimate: boolean): Partial<Record<RuleId, boolean>> {
  const family = familyOf(target);
  if (family === 'reaction') return { 'REACT-1': true, 'REACT-2': true };
  if (family === 'return') return { 'RET-1': true, 'RET-2': isEstimate, 'RET-3': true, 'RET-4': isOfDispatch(target) };
  const verdict = judged?.verdict;
  const { always } = target.hours;
  return {
    'DELIV-1': target.from.includes('confirmed'),
    'NBD-1': days?.length.unit === 'business-day',
    'NBD-2': verdict === 'late' || verdict === 'just-late',
    'NBD-3': verdict === 'just-late' || verdict === 'just-in-time',
    'NBD-4': verdict === 'no-such-day',
    'NBD-5': days !== null,
    'HOURS-1': days === null && always,
    'HOURS-2': days === null && !always,
  };
}

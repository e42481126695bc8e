import type { Calendars } from '../calendar/calendars.js';
import { writeDue } from '../deadlines/deadline.js';
import type { DueRange, RangeEnd } from '../deadlines/due-types.js';
import type { Planned } from '../deadlines/plan.js';
import type { InterpretationStep, RangeStep } from './steps.js';
import type { Variant } from './variants.js';

/** The interpretations under which a target would be due at another instant, or would wait for another event. One at a time:
 * the others stay as they are. */
export function interpretationSteps(
  { target, dueMs }: Planned,
  variants: readonly Variant[],
  calendars: Calendars,
): readonly InterpretationStep[] {
  return target.interpretations.flatMap(({ id, text, target: other }) => {
    const found = variants.find(({ used }) => used.length === 1 && used[0].target === target.name && used[0].id === id);
    if (!found) return [];
    const { plan } = found;
    const differs = plan?.dueMs !== dueMs;
    if (!differs && other.until.join() === target.until.join()) return [];
    const otherwise = plan && writeDue(plan.dueMs, other, calendars);
    const cited = { rule: null, basis: 'interpretation' } as const;
    return [{ kind: 'interpretation', ...cited, id, text: { ...text }, otherwise, differs }];
  });
}

/** The earliest and the latest deadline of a target under all combinations of interpretations. */
export function rangeOf(variants: readonly Variant[], plan: Planned, calendars: Calendars): DueRange {
  let [earliest, latest] = [plan, plan];
  let [first, last]: RangeEnd['interpretations'][] = [[], []];
  for (const { used, plan: found } of variants) {
    if (!found) continue;
    if (found.dueMs < earliest.dueMs) [earliest, first] = [found, used];
    if (found.dueMs > latest.dueMs) [latest, last] = [found, used];
  }
  // Not spread first: in Node 20 that takes longer than all the rest of an end.
  const written = ({ target, dueMs }: Planned, interpretations: RangeEnd['interpretations']): RangeEnd =>
    Object.assign(writeDue(dueMs, target, calendars), { interpretations });
  return { earliest: written(earliest, first), latest: written(latest, last) };
}

/** The range as a step, where no interpretation by itself says as much. */
export function rangeSteps(range: DueRange, name: string): readonly RangeStep[] {
  const ends = [range.earliest, range.latest];
  const isSaid = ends.every(
    ({ interpretations: used }) => used.length === 0 || (used.length === 1 && used[0].target === name),
  );
  return isSaid ? [] : [{ kind: 'range', rule: null, basis: 'interpretation', ...range }];
}

import { calendarOf } from '../calendar/calendars.js';
import { startOf, targetIn, waitingIn } from '../deadlines/course.js';
import { writeDue } from '../deadlines/deadline.js';
import type { DueRange, RangeEnd } from '../deadlines/due-types.js';
import type { Job } from '../deadlines/measure.js';
import { type Planned, planEach } from '../deadlines/plan.js';
import { answerable } from '../input.js';
import { combinationsOf } from '../terms/combinations.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import type { CompiledLevel } from '../terms/read-level.js';
import { withTargets } from './interpretations.js';
import type { RangeStep } from './steps.js';

/** A ticket as it would be under a combination of interpretations. */
interface Variant {
  readonly job: Job;
  readonly used: RangeEnd['interpretations'];
}

/** The earliest and the latest deadline of a target under all combinations of its interpretations, and of those of what it is
 * estimated from. */
export function rangeOf(job: Job, level: CompiledLevel, plan: Planned): DueRange {
  const name = plan.target.name;
  let [earliest, latest] = [
    { plan, used: noneUsed },
    { plan, used: noneUsed },
  ];
  for (const { job: other, used } of variantsOf(job, level, plan.target, [])) {
    const found = answerable(() => planEach(other, [name])[0]);
    // What has not started gives no date, unless the target itself is an estimate.
    if (!found || (found.isEstimate && !plan.isEstimate)) continue;
    if (found.dueMs < earliest.plan.dueMs) earliest = { plan: found, used };
    if (found.dueMs > latest.plan.dueMs) latest = { plan: found, used };
  }
  const written = ({ plan: { target, dueMs }, used }: typeof earliest): RangeEnd => ({
    ...writeDue(dueMs, calendarOf(job.calendars, target.calendar).zone),
    interpretations: used,
  });
  return { earliest: written(earliest), latest: written(latest) };
}

const noneUsed: Variant['used'] = [];

/** The combinations for a target, and, where it is estimated, with each of those for what it is estimated from. `path` are the
 * targets estimated from this one: an estimate from one of them would go round in circles. */
function* variantsOf(
  job: Job,
  level: CompiledLevel,
  target: CompiledTarget,
  path: readonly string[],
): Generator<Variant, void, undefined> {
  for (const combination of combinationsOf(target, level)) {
    const { projectedFrom } = combination.target;
    const own = combination.ids.map((id) => ({ target: target.name, id }));
    const changed = withTargets(job, target, combination.target);
    const source = projectedFrom === null || startOf(combination.target, job.history.events) ? null : projectedFrom;
    if (source === null) {
      yield { job: changed, used: own };
      continue;
    }
    const { level: of } = waitingIn(job.history, source);
    const from = targetIn(waitingIn(changed.history, source), source);
    if (!from || path.includes(source)) continue;
    for (const { job: other, used } of variantsOf(changed, of, from, [...path, target.name]))
      yield { job: other, used: [...own, ...used] };
  }
}

/** The range as a step, where no interpretation by itself says as much. */
export function rangeSteps(range: DueRange, name: string): readonly RangeStep[] {
  const ends = [range.earliest, range.latest];
  const isSaid = ends.every(
    ({ interpretations: used }) => used.length === 0 || (used.length === 1 && used[0].target === name),
  );
  return isSaid ? [] : [{ kind: 'range', rule: null, basis: 'interpretation', ...range }];
}

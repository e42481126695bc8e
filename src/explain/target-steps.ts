import { rolesIn } from '../calendar/calendars.js';
import type { Start } from '../deadlines/course.js';
import { targetIn } from '../deadlines/course.js';
import type { Job } from '../deadlines/measure.js';
import type { Planned } from '../deadlines/plan.js';
import { familyOf, isOfDispatch } from '../deadlines/rules.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import type { CompiledLevel } from '../terms/read-level.js';
import { rolesOf } from '../terms/target-roles.js';
import { dateText } from '../time/civil.js';
import { localDay } from '../time/local-time.js';
import { changeSteps } from './change-steps.js';
import { grounded } from './citations.js';
import { daySteps, restDaySteps } from './day-steps.js';
import { openingSteps, serviceTimeSteps } from './hours-steps.js';
import { type Scope, scopeOf } from './scope.js';
import { judgedSteps } from './start-day-steps.js';
import type { ExplanationStep, InterpretationStep, StartStep } from './steps.js';

/** Why a target is due when it is: its trace as steps. `others` are the interpretations that are reported with it. */
export function targetSteps(
  job: Job,
  level: CompiledLevel,
  plan: Planned,
  others: readonly InterpretationStep[],
): readonly ExplanationStep[] {
  const scope = scopeOf(job, plan, level.law, others);
  const start = startStep(scope, level);
  const changes = changeSteps(job, plan);
  const isRestart = changes.length > 0 && plan.start.event === 'priority-changed';
  const steps = [
    ...factSteps(plan.target),
    ...(isRestart ? [...changes, start] : [start, ...changes]),
    ...lengthSteps(scope),
    ...siteCalendarSteps(job, plan.target),
  ];
  return steps.map((step) => grounded(step, level));
}

/** The level that a target is of: a ticket may have had several. */
export function levelOf({ history: { stretches } }: Job, { target }: Planned): CompiledLevel {
  return stretches[stretches.findLastIndex((stretch) => targetIn(stretch, target.name) === target)].level;
}

/** What the target says of itself: its clause, and that a return waits for an actual delivery (RET-4). */
function factSteps(target: CompiledTarget): readonly ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  const { clause } = target.source;
  if (clause !== undefined) steps.push({ kind: 'clause', rule: null, basis: null, clause });
  if (familyOf(target) === 'return' && isOfDispatch(target))
    steps.push({ kind: 'dispatch-only', rule: 'RET-4', basis: 'interpretation' });
  return steps;
}

function startStep({ plan, target, calendar, cited }: Scope, level: CompiledLevel): StartStep {
  const { event, ms }: Start = plan.start;
  const on = dateText(localDay(calendar.zone, ms));
  const source = plan.isEstimate && target.projectedFrom;
  const estimatedFrom = source ? { target: source, until: untilOf(level, source) } : null;
  return { kind: 'start', ...cited.start, event, at: new Date(ms), on, estimatedFrom };
}

/** What a target of a level waits for: for some priority, because it may differ. */
export function untilOf(level: CompiledLevel, name: string): string {
  return level.priorities.flatMap((priority) => level.targets(priority)[name]?.until ?? [])[0];
}

function lengthSteps(scope: Scope): readonly ExplanationStep[] {
  const { start, due, course } = scope.plan;
  const { days, judged } = due;
  if (course?.measure.carried) {
    const { carried, sinceMs } = course.measure;
    return days ? restDaySteps(scope, days, course, carried) : serviceTimeSteps(scope, sinceMs);
  }
  if (days) return daySteps(scope, days);
  return [
    ...judgedSteps(scope),
    ...openingSteps(scope),
    ...serviceTimeSteps(scope, judged ? judged.countsMs : start.ms),
  ];
}

/** The roles of a target that have no calendar of their own. */
function siteCalendarSteps({ calendars }: Job, target: CompiledTarget): readonly ExplanationStep[] {
  const known = rolesIn(calendars);
  return [...new Set(rolesOf(target))]
    .filter((role) => !known.has(role))
    .map((role) => ({ kind: 'site-calendar', rule: null, basis: null, role }));
}

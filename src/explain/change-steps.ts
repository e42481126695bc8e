import { type Course, courseOf } from '../deadlines/course.js';
import type { Stretch } from '../deadlines/history.js';
import type { Job } from '../deadlines/measure.js';
import type { Planned } from '../deadlines/plan.js';
import { pauseSteps } from './pause-steps.js';
import type { ExplanationStep, PriorityChangedStep } from './steps.js';

/** A target as it stood at each change of priority that made a difference to it; null where it had not started. */
export function coursesBefore(job: Job, { target, course }: Planned): readonly (Course | null)[] {
  if (!course) return [];
  return course.changes.map((change) => courseOf(jobBefore(job, change), target.name));
}

/** A ticket as it stood at a change, without it. */
function jobBefore(job: Job, change: Stretch): Job {
  const { events, stretches } = job.history;
  const happened = Object.entries(events).filter(([, ms]) => Number(ms) <= change.fromMs);
  return {
    ...job,
    history: {
      ...job.history,
      atMs: change.fromMs,
      events: Object.fromEntries(happened),
      stretches: stretches.slice(0, stretches.indexOf(change)),
      pausedSince: undefined,
    },
  };
}

/** The changes of priority and of level that made a difference to a target, each after the pauses that count by it. */
export function changeSteps(job: Job, plan: Planned): readonly ExplanationStep[] {
  const { course } = plan;
  if (!course) return [];
  const before = coursesBefore(job, plan);
  // A change makes a difference to what had started, or starts it: only before the first there may have been nothing.
  const after = [...before.slice(1), course].filter((at) => at !== null);
  return course.changes.flatMap((change, i) => {
    const step = changeStep(job, change, after[i]);
    const earlier = before[i];
    return earlier && step.share !== null ? [...pauseSteps(job, earlier), step] : [step];
  });
}

function changeStep({ history }: Job, change: Stretch, { start, measure }: Course): PriorityChangedStep {
  const { stretches } = history;
  const old = stretches[stretches.indexOf(change) - 1];
  const { carried } = measure;
  return {
    kind: 'priority-changed',
    rule: null,
    basis: null,
    at: new Date(change.fromMs),
    from: old.priority ?? null,
    to: change.priority ?? null,
    levels: old.level === change.level ? null : { from: { ...old.level.name }, to: { ...change.level.name } },
    policy: carried ? 'carry-over' : start.event === 'priority-changed' ? 'restart' : 'from-start',
    share: carried ? carried.share : null,
  };
}

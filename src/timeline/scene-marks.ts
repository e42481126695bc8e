import { endedAt } from '../deadlines/course.js';
import { type Judgement, judge } from '../deadlines/cutoffs.js';
import type { Job } from '../deadlines/measure.js';
import type { Planned } from '../deadlines/plan.js';
import { SlaError } from '../errors.js';
import type { LocalizedText } from '../language.js';
import type { CompiledTarget } from '../terms/compiled-target.js';

/** An instant that is marked. */
export type Mark = { readonly ms: number } & (
  | { readonly kind: 'event'; readonly event: string }
  /** A change of the level, of the priority, or of both: what it leads to; null for what stays as it is. */
  | { readonly kind: 'change'; readonly level: LocalizedText | null; readonly priority: string | null }
  /** `targets` are those that have it; null where all that have one have this one. */
  | { readonly kind: 'cutoff'; readonly targets: readonly CompiledTarget[] | null }
  /** The instant as of which the ticket is seen. */
  | { readonly kind: 'now' }
);

/** A target of the level, and what has become of it. */
export interface MarkedTarget {
  readonly name: string;
  readonly target: CompiledTarget | null;
  readonly plan: Planned | null;
}

/** More than anybody can tell apart. */
const MOST_MARKS = 1000;

/** What is marked on the line of time, in order. */
export function marksOf(job: Job, targets: readonly MarkedTarget[]): readonly Mark[] {
  const { atMs } = job.history;
  const marks: readonly Mark[] = [
    ...eventMarks(job),
    ...changeMarks(job),
    ...cutoffMarks(job, targets),
    ...(atMs === Number.POSITIVE_INFINITY ? [] : [{ kind: 'now', ms: atMs } as const]),
  ];
  if (marks.length > MOST_MARKS) {
    const instead = 'Leave out events that no target needs';
    throw new SlaError('LIMIT_EXCEEDED', { what: 'The picture', limit: MOST_MARKS, unit: 'marks', instead });
  }
  return marks.toSorted((a, b) => a.ms - b.ms);
}

function eventMarks({ history }: Job): readonly Mark[] {
  return Object.entries(history.events).flatMap(([field, ms]) =>
    ms === undefined ? [] : [{ kind: 'event', event: field.slice(0, -'At'.length), ms }],
  );
}

function changeMarks({ history: { stretches } }: Job): readonly Mark[] {
  return stretches.slice(1).map(({ fromMs, level, priority }, i): Mark => {
    const before = stretches[i];
    return {
      kind: 'change',
      ms: fromMs,
      level: level === before.level ? null : level.name,
      priority: priority === undefined || priority === before.priority ? null : priority,
    };
  });
}

/** The cutoffs by which the starts were judged; of targets that have not started, those that come next. */
function cutoffMarks(job: Job, targets: readonly MarkedTarget[]): readonly Mark[] {
  const byInstant = new Map<number, CompiledTarget[]>();
  for (const { target, plan } of targets) {
    if (!target) continue;
    const judged = plan ? plan.due.judged : nextJudgement(job, target);
    if (!judged?.cutoff) continue;
    byInstant.set(judged.cutoffMs, [...(byInstant.get(judged.cutoffMs) ?? []), target]);
  }
  return [...byInstant].map(([ms, those]) => ({ kind: 'cutoff', ms, targets: byInstant.size > 1 ? those : null }));
}

/** How a start would be judged that came now, or after the last event; where it would be late, on the date on which it would
 * count. */
function nextJudgement({ history, calendars }: Job, target: CompiledTarget): Judgement | null {
  const { atMs, events } = history;
  if (!target.cutoffs || events.openedAt === undefined || endedAt(target, events) !== undefined) return null;
  const nowMs = atMs === Number.POSITIVE_INFINITY ? lastOf(events) : atMs;
  const judged = judge(target, nowMs, calendars);
  return judged.countsOn === judged.day ? judged : judge(target, judged.countsMs, calendars);
}

function lastOf(events: Job['history']['events']): number {
  return Object.values(events).reduce((last: number, ms = last) => Math.max(last, ms), Number.NEGATIVE_INFINITY);
}

import { endedAt, targetIn } from '../deadlines/course.js';
import type { Stretch } from '../deadlines/history.js';
import type { LevelJob } from '../deadlines/job.js';
import type { Language } from '../language.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { untilOf } from './target-steps.js';
import { onOneLine, type Wording } from './wording.js';

/** Why a target of the level has no deadline, as one line. */
export function noDeadline(job: LevelJob, name: string, locale: Language, wording: Wording): string {
  return onOneLine(reasonFor(job, name, locale, wording));
}

function reasonFor({ level, history }: LevelJob, name: string, locale: Language, wording: Wording): string {
  const last = history.stretches[history.stretches.length - 1];
  const target = targetIn(last, name);
  const { waiting, met, notForPriority, notAtLevel } = wording.noDeadline;
  if (!target) {
    const title = wording.title(name, untilOf(level, name));
    return last.level.names.includes(name)
      ? notForPriority(title, `${last.priority}`)
      : notAtLevel(title, last.level.name[locale]);
  }
  const title = wording.title(name, target.until[0]);
  if (endedAt(target, history.events) !== undefined) return met(title);
  return waiting(title, [...new Set(startsOf(last, target))]);
}

/** The events from which a target can be counted or estimated, those that happen first before the others. */
function startsOf(stretch: Stretch, { from, projectedFrom }: CompiledTarget): readonly string[] {
  const source = projectedFrom === null ? null : targetIn(stretch, projectedFrom);
  return source ? [...startsOf(stretch, source), ...from] : from;
}

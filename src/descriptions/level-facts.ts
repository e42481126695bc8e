import type { CompiledLevel } from '../terms/read-level.js';
import type { LevelFact } from './facts.js';
import { hoursDetails } from './target-facts.js';

/** What a level says besides its targets, in the order of the statements; of all that it has, for some priorities. */
export function levelFacts(
  level: CompiledLevel,
  priorities: readonly string[],
  titleOf: (name: string) => string,
): readonly LevelFact[] {
  const { names, roles, source, law, priorityChange: policy } = level;
  const { ticketsOpen, includes } = source;
  const notOwed = names.flatMap((name) => {
    const without = priorities.filter((priority) => !level.targets(priority)[name]);
    return without.length > 0 ? [{ kind: 'not-owed', title: titleOf(name), priorities: without } as const] : [];
  });
  const calendars = [...new Set(['site', ...roles])];
  return [
    ...(level.needsPriority ? [{ kind: 'priorities', names: level.priorities } as const] : []),
    ...notOwed,
    { kind: 'priority-change', policy },
    ...(calendars.length > 1 ? [{ kind: 'calendars', names: calendars } as const] : []),
    ...(law ? [{ kind: 'law' } as const] : []),
    ...(ticketsOpen ? [{ kind: 'tickets-open', hours: ticketsOpen, details: hoursDetails(ticketsOpen) } as const] : []),
    ...(includes && includes.length > 0 ? [{ kind: 'includes', includes } as const] : []),
    { kind: 'deadlines' },
  ];
}

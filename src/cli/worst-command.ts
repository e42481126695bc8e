import { type WorstCase, worstCase } from '../contract/worst-case.js';
import { wordings } from '../explain/explain.js';
import { readChoice } from '../input.js';
import { priorityIds, readPriority } from '../terms/priority.js';
import { clockNames } from '../track/standing.js';
import { type Outcome, readArguments, readDateOption, readLevelOption, refuseOthers } from './arguments.js';

/** `hezo-sla worst`: the longest that each clock of a level can take in a period. */
export function worstCommand(args: readonly string[]): Outcome {
  const { options, others } = readArguments(args, ['level', 'priority', 'clock', 'from', 'to'], ['json']);
  refuseOthers(others);
  const level = readLevelOption(options.level);
  const { priority, clock } = options;
  const [from, to] = [readDateOption(options.from, 'from'), readDateOption(options.to, 'to')];
  const priorities = priority === undefined ? priorityIds : [readPriority(priority, '--priority')];
  const clocks = clock === undefined ? clockNames : [readChoice(clock, '--clock', clockNames)];
  const found = clocks.flatMap((clock) =>
    priorities.map((priority) => worstCase(level, { priority, clock, from, to })),
  );
  if (options.json) return { output: { form: 'json', value: found }, code: 0 };
  const blocks = new Map<string, WorstCase['priority'][]>();
  for (const worst of found) {
    const text = blockText(worst);
    blocks.set(text, [...(blocks.get(text) ?? []), worst.priority]);
  }
  const texts = Array.from(blocks, ([text, priorities]) => `${priorities.join(', ')}  ${text}`);
  const text = [`Worst cases of ${level.name.en}, ${from} to ${to}`, ...texts].join('\n\n');
  return { output: { form: 'text', lines: text.split('\n') }, code: 0 };
}

const { length } = wordings.en;

function blockText({ clock, atLocal, deadline, elapsedMs, serviceMs, typical }: WorstCase): string {
  return [
    `${clock}: ${length(elapsedMs)}, of which ${length(serviceMs)} in service hours`,
    `  from ${atLocal} to ${deadline.dueLocal}`,
    `  of all instants: median ${length(typical.medianMs)}, 95th percentile ${length(typical.p95Ms)}`,
    ...deadline.text.split('\n').map((line) => `    ${line}`),
  ].join('\n');
}

import { type WorstCase, worstCase } from '../analysis/worst-case.js';
import { wordings } from '../explain/explain.js';
import { readChoice } from '../input.js';
import type { Language } from '../language.js';
import { readLevel } from '../terms/level.js';
import { readPriority } from '../terms/priority.js';
import {
  levelOption,
  localeOption,
  readArguments,
  readDateOption,
  readLevelOption,
  readLocale,
  refuseOthers,
} from './arguments.js';
import type { Command, Outcome } from './command.js';

const options = {
  level: levelOption,
  from: { value: 'date', help: 'First date of the period, such as 2026-01-01. Required.' },
  to: { value: 'date', help: 'Last date of the period, which is included. Required.' },
  priority: { value: 'priority', help: 'P1, P2, P3 or P4. Default: all of them.' },
  target: { value: 'target', help: 'A target of the level, such as delivery. Default: all of them.' },
  locale: localeOption,
  json: { value: null, help: 'Print the worst cases as JSON.' },
};

/** `hezo-sla worst`: the longest that each target of a level can take in a period. */
export const worstCommand: Command = {
  usage: '--level <level> --from <date> --to <date> [options]',
  options,
  notes: ['The worst cases are by the Polish public holidays and Warsaw time.'],
  example: {
    args: '--level 8x5x8 --from 2026-12-01 --to 2026-12-31 --target delivery',
    output: [
      'Worst cases of 8x5x8, 2026-12-01 to 2026-12-31',
      '',
      'P1, P2, P3, P4  delivery: 5 days, of which 8 h in service hours',
      '...',
    ],
  },
  run: worst,
};

function worst(args: readonly string[]): Outcome {
  const { options: given, others } = readArguments(args, options);
  refuseOthers(others);
  const level = readLevelOption(given.level);
  const compiled = readLevel(level);
  const { priority, target } = given;
  const locale = readLocale(given.locale);
  const [from, to] = [readDateOption(given.from, 'from'), readDateOption(given.to, 'to')];
  const priorities =
    priority === undefined ? compiled.priorities : [readPriority(priority, '--priority', compiled.priorities)];
  const names = target === undefined ? compiled.names : [readChoice(target, '--target', compiled.names)];
  const found = names.flatMap((target) =>
    priorities.map((priority) => worstCase(level, { priority, target, from, to, locale })),
  );
  if (given.json !== undefined) return { output: { form: 'json', value: found }, code: 0 };
  const blocks = new Map<string, WorstCase['priority'][]>();
  for (const worst of found) {
    const text = blockText(worst, locale);
    blocks.set(text, [...(blocks.get(text) ?? []), worst.priority]);
  }
  const texts = Array.from(blocks, ([text, priorities]) => `${priorities.join(', ')}  ${text}`);
  const text = [words[locale].heading(compiled.name[locale], from, to), ...texts].join('\n\n');
  return { output: { form: 'text', lines: text.split('\n') }, code: 0 };
}

interface Words {
  readonly heading: (level: string, from: string, to: string) => string;
  readonly longest: (target: string, elapsed: string, service: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly typical: (median: string, p95: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    heading: (level, from, to) => `Worst cases of ${level}, ${from} to ${to}`,
    longest: (target, elapsed, service) => `${target}: ${elapsed}, of which ${service} in service hours`,
    between: (from, to) => `from ${from} to ${to}`,
    typical: (median, p95) => `of all instants: median ${median}, 95th percentile ${p95}`,
  },
  pl: {
    heading: (level, from, to) => `Najdłuższe czasy: ${level}, od ${from} do ${to}`,
    longest: (target, elapsed, service) => `${target}: ${elapsed}, w tym ${service} w godzinach świadczenia usługi`,
    between: (from, to) => `od ${from} do ${to}`,
    typical: (median, p95) => `dla dowolnej chwili: mediana ${median}, 95. percentyl ${p95}`,
  },
};

function blockText({ target, atLocal, deadline, elapsedMs, serviceMs, typical }: WorstCase, locale: Language): string {
  const { length } = wordings[locale];
  const { longest, between, typical: usual } = words[locale];
  return [
    longest(target, length(elapsedMs), length(serviceMs)),
    `  ${between(atLocal, deadline.dueLocal)}`,
    `  ${usual(length(typical.medianMs), length(typical.p95Ms))}`,
    ...deadline.text.split('\n').map((line) => `    ${line}`),
  ].join('\n');
}

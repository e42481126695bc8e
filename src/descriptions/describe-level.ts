import { wordings } from '../explain/explain.js';
import { untilOf } from '../explain/target-steps.js';
import { onOneLine, type Wording } from '../explain/wording.js';
import { reading, readOptional, readRecord } from '../input.js';
import { type Language, readLanguage } from '../language.js';
import { readLevel } from '../terms/level.js';
import { readPriority } from '../terms/priority.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { PrioritiesIn, ServiceLevel, TargetName } from '../terms/service-level.js';
import { sharedBy } from '../terms/shared-targets.js';
import { englishLevel } from './english-level.js';
import { levelFacts } from './level-facts.js';
import { type LevelWords, written } from './level-words.js';
import { polishLevel } from './polish-level.js';
import type { LevelStatement, TargetStatement } from './statement.js';
import { targetFacts } from './target-facts.js';

/** How a level is described. */
export interface DescribeOptions<P extends string = string> {
  /** The language of the texts. Default: 'en'. */
  readonly locale?: Language | undefined;
  /** The priority whose targets are described. Default: all of them. */
  readonly priority?: P | undefined;
}

/** A target in words, as the priorities have it that share it. */
export interface TargetDescription<Name extends string = string, P extends string = string> {
  readonly target: Name;
  /** What it is called, such as 'Engineer on site'. */
  readonly title: string;
  /** The priorities that have it so, the most urgent first. */
  readonly priorities: readonly P[];
  readonly statements: readonly TargetStatement[];
}

/** A level in words. */
export interface LevelDescription<L extends ServiceLevel = ServiceLevel> {
  readonly level: string;
  readonly name: string;
  /** In the order of the level; a target that differs by priority once for each group of priorities that share it. */
  readonly targets: readonly TargetDescription<TargetName<L>, PrioritiesIn<L>>[];
  /** What holds for the level as a whole. */
  readonly statements: readonly LevelStatement[];
  /** All of it as one text: a heading for each target, and a line for each of its statements. */
  readonly text: string;
}

const words: Readonly<Record<Language, LevelWords>> = { en: englishLevel, pl: polishLevel };

/**
 * Returns a level in words, complete enough to compute a deadline by hand: for each target what starts and ends it, who owes
 * it, how long it takes, in which hours and on which calendar, what its cutoff, pauses and holidays do, what it is estimated
 * from, and what the terms can also mean.
 *
 * @param level one of `serviceLevels`, or a custom level
 * @param options `locale`, the language of the texts, 'en' or 'pl'; `priority`, to describe what it has alone
 * @returns the targets, each with its statements; the statements about the level as a whole; and all of it as one text. The
 *   `kind` of a statement says what it is about
 * @throws {@link SlaError} what `defineServiceLevel` throws; `UNKNOWN_PRIORITY` for a priority that the level does not have, and
 *   `INVALID_VALUE` for an unknown language
 * @example
 * ```ts
 * import { describeLevel, serviceLevels } from 'hezo-sla';
 *
 * const { targets, text } = describeLevel(serviceLevels.premier);
 * targets.map(({ title, priorities }) => `${title}: ${priorities.join(', ')}`).slice(2, 4); // ['Delivery: P1, P2', 'Delivery: P3, P4']
 * targets[3]?.statements.find(({ kind }) => kind === 'cutoff')?.text; // 'Cutoff: before 15:00 (15:00:00.000 is late).'
 * text.split('\n')[0]; // 'Premier'
 * ```
 */
export function describeLevel<L extends ServiceLevel>(
  level: L,
  options: DescribeOptions<PrioritiesIn<L>> = {},
): LevelDescription<L> {
  const compiled = readLevel(level);
  const { locale, priorities } = readOptions(options, compiled);
  const parts = partsOf(compiled, priorities, wordings[locale], words[locale]);
  const facts = levelFacts(compiled, priorities, (name) => titleOf(name, compiled, wordings[locale]));
  const statements = facts.map((fact) => ({ kind: fact.kind, text: written(fact, words[locale]) }));
  const name = onOneLine(compiled.name[locale]);
  const blocks = [
    ...parts.map((part) => [headingOf(part, compiled), ...part.statements.map(({ text }) => text)]),
    [words[locale].wholeLevel, ...statements.map(({ text }) => text)],
  ];
  const text = [name, ...blocks.map((lines) => lines.join('\n'))].join('\n\n');
  const described: LevelDescription = { level: compiled.source.id, name, targets: parts, statements, text };
  // The names and the priorities are those of the level.
  return described as LevelDescription<L>;
}

function readOptions(options: unknown, { priorities }: CompiledLevel) {
  const given = readRecord(options, 'options', ['locale', 'priority']);
  return reading('options', () => {
    const locale = readLanguage(given.locale);
    const one = readOptional(given.priority, 'priority', (value, field) => readPriority(value, field, priorities));
    return { locale, priorities: one === undefined ? priorities : [one] };
  });
}

/** Each target once for each group of priorities that have the same. */
function partsOf(
  level: CompiledLevel,
  priorities: readonly string[],
  wording: Wording,
  words: LevelWords,
): readonly TargetDescription[] {
  return level.names.flatMap((target) =>
    Array.from(sharedBy(level.targets, target, priorities), ([compiled, of]) => {
      const titleIn = (name: string): string => titleOf(name, level, wording, of[0]);
      const facts = targetFacts(compiled, titleIn);
      const statements = facts.map((fact) => ({ kind: fact.kind, text: written(fact, words) }));
      return { target, title: titleIn(target), priorities: of, statements };
    }),
  );
}

/** What a target is called: by what it waits for at a priority, or, where that does not have it, at some other. */
function titleOf(name: string, level: CompiledLevel, wording: Wording, priority?: string): string {
  const until = priority === undefined ? undefined : level.targets(priority)[name]?.until[0];
  return onOneLine(wording.title(name, until ?? untilOf(level, name)));
}

/** 'Delivery', or 'Delivery (P1, P2)' where not all priorities have it so. */
function headingOf({ title, priorities }: TargetDescription, level: CompiledLevel): string {
  return priorities.length === level.priorities.length ? title : `${title} (${onOneLine(priorities.join(', '))})`;
}

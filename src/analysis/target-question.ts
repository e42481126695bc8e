import { type Calendars, type CalendarsOption, readCalendars } from '../calendar/calendars.js';
import type { Interval } from '../calendar/interval.js';
import { type InputRecord, readChoice, reading, readRecord } from '../input.js';
import { readLevel } from '../terms/level.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { PrioritiesIn, ServiceLevel, TargetName } from '../terms/service-level.js';
import { readPeriod } from './period.js';
import { type ReadPromised, readPromised } from './promised.js';

/** Which target of a level, for which priority, on which calendars. */
export interface TargetQuestion<L extends ServiceLevel = ServiceLevel> extends CalendarsOption {
  /** The name of a target of the level. */
  readonly target: TargetName<L>;
  /** Required where the target differs by it. */
  readonly priority?: PrioritiesIn<L> | null | undefined;
}

/** The same, read. */
export interface ReadQuestion extends ReadPromised {
  readonly level: CompiledLevel;
  readonly calendars: Calendars;
}

const questionKeys = ['target', 'priority', 'calendar', 'calendars'];

/** A target that is asked about, with the other fields of the options: their names, and how they are read. */
export function readTargetQuestion<T>(
  given: unknown,
  options: unknown,
  accepted: string,
  others: readonly string[],
  readOthers: (asked: InputRecord, question: ReadQuestion) => T,
): ReadQuestion & T {
  const level = readLevel(given);
  const asked = readRecord(options, 'options', [...questionKeys, ...others], accepted);
  return reading('options', () => {
    const calendars = readCalendars(asked);
    const name = readChoice(asked.target, 'target', level.names);
    const question = { level, ...readPromised(level, name, asked.priority), calendars };
    return { ...question, ...readOthers(asked, question) };
  });
}

/** A target over a period, read. */
export interface ReadPeriodQuestion extends ReadQuestion {
  readonly interval: Interval;
}

/** A target that is asked about over a period, with what else there is to read of it. */
export function readPeriodQuestion<T>(
  level: unknown,
  options: unknown,
  others: readonly string[],
  readOthers: (asked: InputRecord) => T,
): ReadPeriodQuestion & T {
  const accepted = 'an object of { target, from, to }';
  return readTargetQuestion(level, options, accepted, ['from', 'to', ...others], (asked, { calendars }) => ({
    interval: readPeriod(asked.from, asked.to, calendars.site),
    ...readOthers(asked),
  }));
}

import { type InputRecord, refuseAs } from '../input.js';
import { type LocalizedText, readLocalizedText } from '../language.js';
import { DAY_MINUTES, minuteText, readTimeOfDay } from '../time/civil.js';
import type { PartDay } from './holidays.js';
import type { Interval } from './interval.js';

/** What a caller says of a day off besides its date: the name, and the minutes of the day where only a part of it is off. */
export interface NamedDay {
  readonly name: LocalizedText;
  readonly part: Interval | null;
}

/** The names of its fields. */
export const namedDayKeys = ['name', 'from', 'to'] as const;

const unnamed: LocalizedText = /* @__PURE__ */ Object.freeze({ en: 'Day off', pl: 'Dzień wolny' });

/** A day off whose date alone is given. */
export const unnamedDay: NamedDay = /* @__PURE__ */ Object.freeze({ name: unnamed, part: null });

/** The name and the part of a day off. */
export function readNamedDay({ name, from, to }: InputRecord, field: string): NamedDay {
  return {
    name: name === undefined ? unnamed : readLocalizedText(name, `${field}.name`),
    part: from === undefined && to === undefined ? null : readPart(from, to, field),
  };
}

function readPart(from: unknown, to: unknown, field: string): NamedDay['part'] {
  const first = from === undefined ? 0 : readTimeOfDay(from, `${field}.from`, '23:59');
  const end = to === undefined ? DAY_MINUTES : readTimeOfDay(to, `${field}.to`, '24:00');
  if (end <= first) refuseAs(`${field}.to`, `'${minuteText(end)}'`, `a local time after '${minuteText(first)}'`);
  return { from: first, to: end };
}

/** A part of a day as `readNamedDay` takes it. */
export function partTexts({ name, from, to }: PartDay) {
  return { name, from: minuteText(from), to: minuteText(to) };
}

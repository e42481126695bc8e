import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Interval } from '../calendar/interval.js';
import { readHours } from '../calendar/read-hours.js';
import type { LocalizedText } from '../language.js';
import { serviceLevels } from '../terms/catalogue.js';
import { parseServiceCode } from '../terms/code.js';
import { defineServiceLevel, readLevel, type ServiceLevel } from '../terms/level.js';
import { serviceLevelFromCode } from '../terms/level-from-code.js';
import { readWithin } from '../terms/within.js';
import type { Draft } from './draft.js';
import type { ContractPath } from './issue.js';
import type { ContractLevel } from './level-document.js';
import { probeLevel } from './probe.js';

function inBoth(name: string | LocalizedText): LocalizedText {
  return typeof name === 'string' ? { en: name, pl: name } : name;
}

/** The service level that a contract calls by a key, which is its id. */
function levelOf(key: string, level: ContractLevel): ServiceLevel {
  if ('catalogue' in level) return defineServiceLevel({ ...serviceLevels[level.catalogue], id: key });
  if ('commitments' in level) {
    const { id = key, programmes = [], name, returnWithin = { days: 7 } } = level;
    return defineServiceLevel({ ...level, id, programmes, name: inBoth(name), returnWithin });
  }
  const { code, name, ...terms } = level;
  return serviceLevelFromCode(code, { id: key, name: name === undefined ? undefined : inBoth(name), ...terms });
}

/** The terms of a level, or of one of its commitments, that the schema does not read to the end. */
interface Terms {
  readonly code?: unknown;
  readonly cutoff?: unknown;
  readonly dayEnds?: unknown;
  readonly hours?: unknown;
  readonly ticketsOpen?: unknown;
  readonly reaction?: { readonly within: unknown };
  readonly delivery?: { readonly within?: unknown };
}

/** Tells of the mistakes in terms, each by itself; whether there are none. */
function areTermsRead(terms: Terms, place: ContractPath, draft: Draft, isCode: boolean): boolean {
  const { places, attempt } = draft;
  const isRead = (path: ContractPath, value: unknown, read: (value: unknown, field: string) => unknown): boolean => {
    const whole = [...place, ...path];
    if (places.touches(whole)) return false;
    return value === undefined || attempt(whole, () => read(value, '')) !== undefined;
  };
  return [
    !isCode || isCodeRead(terms, place, draft),
    isRead(['hours'], terms.hours, readHours),
    isRead(['ticketsOpen'], terms.ticketsOpen, readHours),
    isRead(['reaction', 'within'], terms.reaction?.within, readWithin),
    isRead(['delivery', 'within'], terms.delivery?.within, readWithin),
  ].every((holds) => holds);
}

/** Whether a code can be read, and says a day where there is a cutoff. */
function isCodeRead(terms: Terms, place: ContractPath, { places, attempt, report }: Draft): boolean {
  if (places.touches([...place, 'code'])) return false;
  const code = attempt(place, () => parseServiceCode(String(terms.code)));
  const choices = ['name', 'hours', 'reaction', 'returnWithin'];
  const misplaced = (['cutoff', 'dayEnds'] as const).filter((key) => code?.response.kind === 'hours' && key in terms);
  for (const key of misplaced)
    report({ path: [...place, key], kind: 'unknown-key', found: key, accepted: choices.join(', '), choices });
  return code !== undefined;
}

/** The levels of a contract, as far as they can be read. */
export function readLevels(
  draft: Draft,
  calendar: BusinessCalendar | undefined,
  period: Interval | undefined,
): readonly (readonly [string, ServiceLevel])[] {
  const { document, places, attempt } = draft;
  return Object.keys(Object(document.levels)).flatMap((key) => {
    const place = ['levels', key];
    const written: ContractLevel = Object(document.levels[key]);
    const commitments = Object.entries(Object('commitments' in written ? written.commitments : {}));
    const holding = [
      areTermsRead(Object(written), place, draft, 'code' in written),
      ...commitments.map(([priority, terms]) =>
        areTermsRead(Object(terms), [...place, 'commitments', priority], draft, false),
      ),
    ];
    if (!holding.every((holds) => holds) || places.touches(place)) return [];
    const level = attempt(place, () => levelOf(key, written));
    if (level && calendar && period) attempt(place, () => probeLevel(readLevel(level), calendar, period), null);
    return level ? [[key, level]] : [];
  });
}

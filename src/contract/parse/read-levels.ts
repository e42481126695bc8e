import type { Calendars } from '../../calendar/calendars.js';
import type { Interval } from '../../calendar/interval.js';
import { serviceLevels } from '../../terms/catalogue.js';
import { catalogueLevel, defineServiceLevel, readLevel } from '../../terms/level.js';
import { serviceLevelFromCode } from '../../terms/level-from-code.js';
import type { ServiceLevel } from '../../terms/service-level.js';
import type { Targets } from '../../terms/target.js';
import type {
  CodeContractLevel,
  ContractLevel,
  FullContractLevel,
  VariantContractLevel,
} from '../schema/level-document.js';
import { assertComputable } from './assert-computable.js';
import type { ContractPath } from './contract-issue.js';
import type { ParseContext } from './parse-context.js';
import { targetTerms } from './target-terms.js';

/** Reads the levels of a contract, those that others are based on first. */
class LevelReader {
  readonly #context: ParseContext;
  readonly #calendars: Calendars | undefined;
  readonly #period: Interval | undefined;
  /** By key; null for one that cannot be read. */
  readonly #known = new Map<string, ServiceLevel | null>();
  /** The keys on the way to the level that is being read, each based on the next. */
  readonly #path: string[] = [];

  constructor(context: ParseContext, calendars: Calendars | undefined, period: Interval | undefined) {
    this.#context = context;
    this.#calendars = calendars;
    this.#period = period;
  }

  read(key: string): ServiceLevel | null {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#path.push(key);
    const level = this.#readWritten(key, Object(this.#context.document.levels[key]));
    this.#path.pop();
    this.#known.set(key, level);
    return level;
  }

  #readWritten(key: string, written: ContractLevel): ServiceLevel | null {
    const { invalid, attempt } = this.#context;
    const place = ['levels', key];
    if (invalid.covers(place)) return null;
    const level = this.#levelOf(key, written, place);
    const [calendars, period] = [this.#calendars, this.#period];
    if (level && calendars && period) attempt(place, () => assertComputable(readLevel(level), calendars, period), null);
    return level ?? null;
  }

  #levelOf(key: string, written: ContractLevel, place: ContractPath): ServiceLevel | null | undefined {
    const { invalid } = this.#context;
    if ('catalogue' in written) {
      if (invalid.touches(place)) return null;
      // Its rules rest on the provider's terms, whatever the contract calls it.
      const level: ServiceLevel = serviceLevels[written.catalogue];
      return catalogueLevel({ ...level, id: key });
    }
    const base =
      'basedOn' in written && written.basedOn !== undefined ? this.#baseOf(key, written.basedOn, place) : undefined;
    if ('code' in written) {
      // Whatever else is wrong is reported, too.
      const level = this.#ofCode(key, written, base ?? undefined, place);
      return base === null ? null : level;
    }
    // Of what is none of the kinds of levels it is said already which it may be.
    const isKnown = 'basedOn' in written || 'targets' in written;
    return base !== null && isKnown ? this.#inFull(key, written, base, place) : null;
  }

  #ofCode(key: string, written: CodeContractLevel, basedOn: ServiceLevel | undefined, place: ContractPath) {
    const { invalid, attempt } = this.#context;
    const { code, name, hours, cutoff, ends } = written;
    // The schema has read it as one of the ends of a day.
    const options = { id: key, name, hours, cutoff, ends: ends as 'midnight' | undefined, basedOn };
    const clause = invalid.touches([...place, 'clause']) ? undefined : written.clause;
    return attempt(place, () => cited(serviceLevelFromCode(code, options), clause), 'options');
  }

  /** A level with targets of its own, and perhaps those of another. */
  #inFull(
    key: string,
    written: VariantContractLevel | FullContractLevel,
    base: ServiceLevel | undefined,
    place: ContractPath,
  ): ServiceLevel | undefined {
    const { basedOn: _, clause: __, source: ___, targets, ...own } = { basedOn: '', ...written };
    if (base) this.#checkRemoved(targets, Object.keys(base.targets), [...place, 'targets']);
    const { attempt, invalid } = this.#context;
    // Of what is not an object nothing is known.
    const all = invalid.covers([...place, 'targets']) ? targets : { ...base?.targets, ...targets };
    const make = (): ServiceLevel => {
      const kept = Object.entries(Object(all)).filter(([, target]) => target !== null);
      const terms = Object.fromEntries(kept.map(([name, target]) => [name, targetTerms(target)]));
      // The schema has read what there is; whether it makes a level is what defineServiceLevel checks.
      return defineServiceLevel({ ...base, id: key, ...own, targets: terms as unknown as Targets } as ServiceLevel);
    };
    return attempt(place, make, 'level');
  }

  /** Targets that a level takes out of another have to be there. */
  #checkRemoved(targets: VariantContractLevel['targets'], names: readonly string[], place: ContractPath): void {
    for (const [name, target] of Object.entries(Object(targets))) {
      if (target !== null || names.includes(name)) continue;
      const [path, accepted] = [[...place, name], names.join(', ')];
      this.#context.report({ path, kind: 'unknown-key', found: name, accepted, choices: names });
    }
  }

  /** The level that another is based on: of the contract's other levels or else of the catalogue; null where it cannot be read. */
  #baseOf(key: string, name: string, place: ContractPath): ServiceLevel | null {
    const { document, invalid, report } = this.#context;
    const path = [...place, 'basedOn'];
    if (invalid.touches(path)) return null;
    if (name !== key && Object.hasOwn(document.levels, name)) {
      const from = this.#path.indexOf(name);
      if (from < 0) return this.read(name);
      const circle = [...this.#path.slice(from), name].join(' on ');
      report({
        path,
        kind: 'wrong-value',
        found: name,
        accepted: `a level that is not itself based on this one (${circle})`,
        choices: [],
      });
      return null;
    }
    const level = Object.entries<ServiceLevel>(serviceLevels).find(([id]) => id === name)?.[1];
    if (level) return level;
    const choices = [...Object.keys(document.levels).filter((other) => other !== key), ...Object.keys(serviceLevels)];
    report({
      path,
      kind: 'wrong-value',
      found: name,
      accepted: 'another level of the contract, or one of the catalogue',
      choices,
    });
    return null;
  }
}

/** A level of a code whose clause is that of its target. */
function cited(level: ServiceLevel, clause: string | undefined): ServiceLevel {
  if (clause === undefined) return level;
  const { delivery } = level.targets;
  // That of a code is one target, whatever the priority.
  const targets = { ...level.targets, delivery: { ...delivery, clause } as typeof delivery };
  return defineServiceLevel({ ...level, targets });
}

/** The levels of a contract, as far as they can be read. */
export function readLevels(
  context: ParseContext,
  calendars: Calendars | undefined,
  period: Interval | undefined,
): readonly (readonly [string, ServiceLevel])[] {
  const reader = new LevelReader(context, calendars, period);
  return Object.keys(Object(context.document.levels)).flatMap((key) => {
    const level = reader.read(key);
    return level ? [[key, level] as const] : [];
  });
}

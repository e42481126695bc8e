import type { Calendars } from '../../calendar/calendars.js';
import type { Interval } from '../../calendar/interval.js';
import { serviceLevels } from '../../terms/catalogue.js';
import { catalogueLevel, defineServiceLevel, readLevel } from '../../terms/level.js';
import { serviceLevelFromCode } from '../../terms/level-from-code.js';
import type { ServiceLevel } from '../../terms/service-level.js';
import type { Targets } from '../../terms/target.js';
import type { ContractLevel, FullContractLevel, VariantContractLevel } from '../schema/level-document.js';
import { assertComputable } from './assert-computable.js';
import type { ContractPath } from './contract-issue.js';
import { isCodeRead, isHoursRead, readTargetTerms, targetTerms } from './level-parts.js';
import type { ParseContext } from './parse-context.js';

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
    if (base === null) {
      // Whatever else is wrong is reported, too.
      if ('code' in written) isCodeRead(written, place, this.#context);
      return null;
    }
    if ('code' in written) {
      const { code, name, hours, cutoff, ends } = written;
      // The schema has read it as one of the ends of a day.
      const options = { id: key, name, hours, cutoff, ends: ends as 'midnight' | undefined, basedOn: base };
      const make = () => cited(serviceLevelFromCode(code, options), written.clause);
      return this.#whole(place, make, () => isCodeRead(written, place, this.#context), /^options\./);
    }
    return this.#inFull(key, written, base, place);
  }

  /** A level with targets of its own, and perhaps those of another. */
  #inFull(
    key: string,
    written: VariantContractLevel | FullContractLevel,
    base: ServiceLevel | undefined,
    place: ContractPath,
  ): ServiceLevel | null | undefined {
    const { basedOn: _, clause: __, source: ___, targets = {}, ...own } = { basedOn: '', ...written };
    const { report } = this.#context;
    const names = Object.keys(Object(base?.targets));
    for (const [name, target] of Object.entries(Object(targets)))
      if (target === null && base && !names.includes(name))
        report({
          path: [...place, 'targets', name],
          kind: 'unknown-key',
          found: name,
          accepted: names.join(', '),
          choices: names,
        });
    const all: Record<string, unknown> = { ...base?.targets, ...targets };
    const kept = Object.fromEntries(Object.entries(all).filter(([, target]) => target !== null));
    const context = { names: Object.keys(kept), law: own.law ?? base?.law ?? null };
    const readParts = (): boolean => {
      const { ticketsOpen } = own;
      const areHoursRead =
        ticketsOpen === undefined || isHoursRead(ticketsOpen, [...place, 'ticketsOpen'], this.#context);
      return readTargetTerms(this.#context, Object(targets), [...place, 'targets'], context) && areHoursRead;
    };
    const make = (): ServiceLevel => {
      const terms = Object.fromEntries(Object.entries(kept).map(([name, target]) => [name, targetTerms(target)]));
      // The schema has read what there is; whether it makes a level is what defineServiceLevel checks.
      return defineServiceLevel({ ...base, id: key, ...own, targets: terms as unknown as Targets } as ServiceLevel);
    };
    return this.#whole(place, make, readParts);
  }

  /** A level, read as a whole. Where it cannot be, its parts are read one by one, so that all their mistakes are reported. */
  #whole(
    place: ContractPath,
    make: () => ServiceLevel,
    readParts: () => boolean,
    root?: RegExp,
  ): ServiceLevel | null | undefined {
    const { invalid, attempt } = this.#context;
    if (invalid.touches(place)) {
      readParts();
      return null;
    }
    try {
      return make();
    } catch (cause) {
      if (!readParts() || invalid.touches(place)) return null;
      // None of its parts is wrong by itself.
      const refuse = (): never => {
        throw cause;
      };
      return attempt(place, refuse, root);
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

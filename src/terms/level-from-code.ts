import { hoursNames, type ServiceHours } from '../calendar/hours.js';
import { readHours } from '../calendar/read-hours.js';
import { SlaError } from '../errors.js';
import { optional, readFields, reading, readText, refuseConflict } from '../input.js';
import { type LocalizedText, readLocalizedText } from '../language.js';
import { readParts } from '../mistakes.js';
import { type CodeEvent, formatServiceCode, parseServiceCode, type ServiceCode } from './code.js';
import { type CodeLength, interpretationsOfCode } from './code-interpretations.js';
import type { CompiledTarget } from './compiled-target.js';
import type { Cutoff } from './cutoff.js';
import { defineServiceLevel, readLevel } from './level.js';
import { mergeTarget } from './merge-target.js';
import type { Priority } from './priority.js';
import { readCutoffs } from './read-cutoff.js';
import { readDayEnd } from './read-length.js';
import type { CompiledLevel } from './read-level.js';
import type { ServiceLevel } from './service-level.js';
import type { Target, TargetFields, Targets } from './target.js';
import type { DayEnd } from './target-words.js';

/** What a service code does not say. */
export interface ServiceCodeOptions<Base extends ServiceLevel | undefined = ServiceLevel | undefined> {
  /** Default: the code in its usual form. */
  readonly id?: string | undefined;
  /** In English and in Polish, or one string for both. Default: the code in its usual form. */
  readonly name?: string | LocalizedText | undefined;
  /** Required unless the code begins with 8x5, 9x5 or 24x7. Default: the hours of that name. */
  readonly hours?: ServiceHours | undefined;
  /** Up to when a confirmation counts on its own date. Default: null, none. */
  readonly cutoff?: Cutoff | readonly Cutoff[] | null | undefined;
  /** When the last day ends, for a response in days. Default: 'midnight'. */
  readonly ends?: DayEnd | undefined;
  /** A level of which the code is a variant: it has all else that the level has, its other targets with their own hours, and
   * of its delivery what neither the code nor these options say. Default: none. */
  readonly basedOn?: Base;
}

const optionNames = ['id', 'name', 'hours', 'cutoff', 'ends', 'basedOn'] as const;

/** A string without its spaces. */
type Compact<Text extends string> = Text extends `${infer A} ${infer B}` ? Compact<`${A}${B}`> : Text;

/** The event that the suffix of a code names, as far as the types can read it; `NoSuffix` where it has none. */
type SuffixEvent<Code extends string, NoSuffix> = string extends Code
  ? CodeEvent | NoSuffix
  : Lowercase<Compact<Code>> extends `${string}y` | `${string}y*`
    ? 'arrived'
    : Lowercase<Compact<Code>> extends `${string}-s` | `${string}-s*` | `${string}-ship` | `${string}-ship*`
      ? 'dispatched'
      : NoSuffix;

/** The event that ends the target of a code: of one that is written out in the source; otherwise any that codes name. */
export type UntilOfCode<Code extends string> = SuffixEvent<Code, 'delivered'>;

/** Any target with these fields. */
type TargetWith<Fields, X = Target> = X extends Target ? Omit<X, keyof Fields> & Fields : never;

/** The target of a service code. */
export type CodeTarget<Code extends string> = TargetWith<{
  readonly from: 'confirmed';
  readonly until: UntilOfCode<Code>;
  readonly owedBy?: 'provider' | undefined;
}>;

type Events = TargetFields['from'];

/** The target of a service code in a level whose delivery is `Delivery`: from the same event, and until the same, unless the
 * code has a suffix. */
type VariantTarget<Code extends string, Delivery> = Delivery extends {
  readonly from: infer From extends Events;
  readonly until: infer Until extends Events;
}
  ? TargetWith<
      { readonly from: From; readonly until: SuffixEvent<Code, Until> } & Pick<Delivery, 'owedBy' & keyof Delivery>
    >
  : VariantTarget<Code, Exclude<Delivery[keyof Delivery], undefined>>;

/** A level made from a code, and from the level of which it is a variant. */
export type LevelFromCode<Code extends string, Base extends ServiceLevel | undefined> =
  Base extends ServiceLevel<string, infer T, infer P>
    ? ServiceLevel<
        string,
        { readonly [N in Exclude<keyof T, 'delivery'>]: T[N] } & {
          readonly delivery: string extends keyof T
            ? Target
            : T extends { readonly delivery: infer D }
              ? VariantTarget<Code, D>
              : CodeTarget<Code>;
        },
        P
      >
    : ServiceLevel<string, { readonly delivery: CodeTarget<Code> }, Priority>;

/**
 * Creates a service level from its code. A code says hours x days x response and nothing else, so the level has the one target
 * `delivery`, the same for every priority, unless it is based on another level.
 *
 * @param code such as '8x5x8', '24x7x2', '9x5xSBD', '8x7xNCD'
 * @param options what the code does not say: other hours, a cutoff, when the day ends, the level of which it is a variant
 * @returns a level as `defineServiceLevel` returns it, with what its code can also mean as interpretations
 * @throws {@link SlaError} `INVALID_SERVICE_CODE`, `HOURS_REQUIRED`, and what `defineServiceLevel` throws
 * @example
 * ```ts
 * import { serviceLevelFromCode, serviceLevels } from 'hezo-sla';
 *
 * const eightHours = serviceLevelFromCode('8x5x8', { basedOn: serviceLevels.ahb8x5 });
 * eightHours.targets.delivery.within; // { hours: 8 }
 * eightHours.targets.return.calendarDays; // 7
 * ```
 * @see HOURS-2
 */
export function serviceLevelFromCode<
  const Code extends string,
  const Base extends ServiceLevel | undefined = undefined,
>(code: Code, options: ServiceCodeOptions<Base> = {}): LevelFromCode<Code, Base> {
  const { parsed, read } = readParts({}, '', {
    parsed: () => parseServiceCode(code),
    read: () => reading('options', () => readCodeOptions(options)),
  });
  const { base, delivery: baseDelivery, given } = read;
  const usual = formatServiceCode(parsed);
  const changes = deliveryOf(parsed, usual, given, baseDelivery);
  const isConfirmed = (baseDelivery?.from ?? ['confirmed']).join() === 'confirmed';
  const interpretations = interpretationsOfCode(code, changes, isConfirmed);
  const delivery = mergeTarget({ ...changes, interpretations }, Object(baseDelivery?.source));
  const { id = usual, name = usual } = given;
  // What the fields are is checked by defineServiceLevel, as of any level.
  const targets = { ...base?.targets, delivery } as unknown as Targets;
  const level = defineServiceLevel({ ...base, id, name, targets });
  // The suffix that the types read is the one that parseServiceCode read.
  return level as ServiceLevel as LevelFromCode<Code, Base>;
}

/** The options of a code, each read by itself, and the delivery of the level of which it is a variant. */
function readCodeOptions(options: unknown) {
  const given = readFields(options, 'options', optionNames, 'a plain object');
  const base = given.basedOn === undefined ? undefined : readLevel(given.basedOn);
  const delivery = base && deliveryIn(base);
  const { id, name, hours, cutoff } = readParts(given, 'options.', {
    id: optional(readText),
    name: optional(readLocalizedText),
    hours: optional(readHours),
    cutoff: (value, field) => readCutoffs(value, field, delivery?.calendar ?? 'site'),
    ends: optional(readDayEnd),
  });
  // It was read as one.
  const ends = given.ends as DayEnd | undefined;
  return { base: base?.source, delivery, given: { id, name, hours: hours?.source, cutoff: cutoff.source, ends } };
}

/** The delivery of a level, of the most urgent priority that has one. */
function deliveryIn({ priorities, targets }: CompiledLevel): CompiledTarget | undefined {
  return priorities.map((priority) => targets(priority).delivery).find((delivery) => !!delivery) ?? undefined;
}

/** The fields of the target that a code and its options say; null where they say that there is none. */
function deliveryOf(
  { hours: hoursADay, days, response, until }: ServiceCode,
  code: string,
  { hours = hoursNames.find((name) => name === `${hoursADay}x${days}`), cutoff, ends }: CodeOptions,
  base: CompiledTarget | undefined,
) {
  if (hours === undefined) throw new SlaError('HOURS_REQUIRED', { field: 'options.hours', code, accepted: hoursNames });
  const { kind, count } = response;
  if (ends !== undefined && kind === 'hours')
    refuseConflict('options.ends', 'code', 'Only a code of days has it: leave it out');
  const length: CodeLength = {
    'business-days': { businessDays: count },
    'calendar-days': { calendarDays: count },
    hours: { within: { hours: count } },
  }[kind];
  return {
    ...(base ? {} : { from: 'confirmed' }),
    // Without a suffix the code does not say what ends it, and a level of which it is a variant does.
    ...(base && until === 'delivered' ? {} : { until }),
    hours,
    ...length,
    cutoff: cutoff ?? null,
    afterCutoff: null,
    ends: ends ?? null,
    code,
  };
}

type CodeOptions = ReturnType<typeof readCodeOptions>['given'];

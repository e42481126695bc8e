import { parseArgs } from 'node:util';
import type { Period } from '../analysis/period.js';
import { nearest } from '../contract/schema/did-you-mean.js';
import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { refuse } from '../input.js';
import { type Language, readLanguage } from '../language.js';
import { serviceLevels } from '../terms/catalogue.js';
import { serviceLevelFromCode } from '../terms/level-from-code.js';
import type { ServiceLevel } from '../terms/service-level.js';
import { readDate } from '../time/civil.js';
import type { Option } from './command.js';

/** A command that is called wrongly, in words for whoever called it. */
export class Misuse extends Error {}

/** Refuses a name that is not one of those that there are: with the one that may have been meant, or else all of them. */
export function refuseName(given: string, what: string, names: readonly string[]): never {
  const near = nearest(given, names);
  const advice = near === null ? `Valid are: ${names.join(', ')}.` : `Did you mean '${near}'?`;
  throw new Misuse(`${describe(given)} is not ${what}. ${advice}`);
}

/** The options that are given, by name, and the other arguments. The value of an option without one is empty. */
export function readArguments<const Name extends string>(
  args: readonly string[],
  known: Readonly<Record<Name, Option>>,
): { readonly options: Readonly<Partial<Record<Name, string>>>; readonly others: readonly string[] } {
  const kinds = Object.entries<Option>(known).map(([name, { value }]) => {
    return [name, { type: value === null ? 'boolean' : 'string' }] as const;
  });
  // Not strictly, because then it throws, and tells which option is wrong in its own words alone.
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(kinds),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options: Partial<Record<Name, string>> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isName(name, known))
      return refuseName(
        rawName,
        'an option',
        Object.keys(known).map((option) => `--${option}`),
      );
    if (options[name] !== undefined) throw new Misuse(`${rawName} is given more than once.`);
    options[name] = readValue(rawName, known[name], value, inlineValue);
  }
  return { options, others: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])) };
}

function isName<Name extends string>(name: string, known: Readonly<Record<Name, Option>>): name is Name {
  return Object.hasOwn(known, name);
}

function readValue(
  name: string,
  { value: kind }: Option,
  value: string | undefined,
  inline: boolean | undefined,
): string {
  if (kind === null) {
    if (value !== undefined) throw new Misuse(`${name} does not take a value: got ${describe(value)}.`);
    return '';
  }
  // What begins like an option is one, and the value has been forgotten, unless it is joined by '='.
  if (value === undefined || (!inline && /^-./.test(value))) throw new Misuse(`${name} needs a value.`);
  return value;
}

/** A local date that an option gives. */
export function readDateOption(text: string | undefined, name: string): string {
  if (text === undefined) return refuse(text, `--${name}`, "a local date, 'YYYY-MM-DD'");
  readDate(text, `--${name}`);
  return text;
}

/** The period that --from and --to give, if any. */
export function readPeriodOptions({ from, to }: Partial<Period>): Period | undefined {
  if (from === undefined && to === undefined) return undefined;
  const period = { from: readDateOption(from, 'from'), to: readDateOption(to, 'to') };
  if (period.to < period.from) throw new SlaError('INVALID_INTERVAL', { field: 'The period', ...period });
  return period;
}

/** Refuses arguments that no option takes. */
export function refuseOthers([first]: readonly string[]): void {
  if (first !== undefined)
    throw new Misuse(`${describe(first)} is not an option; give options only, such as --level standard.`);
}

export const levelOption: Option = {
  value: 'level',
  help: 'A level of the catalogue, such as standard, or a service code, such as 8x5x8. Required.',
};

export const localeOption: Option = { value: 'locale', help: 'The language: en or pl. Default: en.' };

/** A level by its key in the catalogue, or by its code. */
export function readLevelOption(text: string | undefined): ServiceLevel {
  const ids = Object.keys(serviceLevels);
  const accepted = `one of: ${ids.join(', ')}, or a service code such as '8x5x8'`;
  if (text === undefined) return refuse(text, '--level', accepted);
  const found = Object.values<ServiceLevel>(serviceLevels).find(({ id }) => id === text);
  if (found) return found;
  try {
    return serviceLevelFromCode(text);
  } catch (cause) {
    const hoursMissing = cause instanceof SlaError && cause.code === 'HOURS_REQUIRED';
    if (hoursMissing) return refuse(text, '--level', 'a code of 8x5, 9x5 or 24x7; other hours a contract can give');
    return refuse(text, '--level', accepted, ids);
  }
}

/** The language that --locale gives. */
export function readLocale(text: string | undefined): Language {
  return readLanguage(text, '--locale');
}

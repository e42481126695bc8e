import { parseArgs } from 'node:util';
import { nearest } from '../contract/issue.js';
import { SlaError } from '../errors.js';
import { readChoice, refuse } from '../input.js';
import { type Language, languages } from '../language.js';
import { serviceLevels } from '../terms/catalogue.js';
import type { ServiceLevel } from '../terms/level.js';
import { serviceLevelFromCode } from '../terms/level-from-code.js';
import { readDate } from '../time/civil.js';
import type { Output } from './output.js';

/** What a command came to: what to print, and the exit code: 0 when all holds, 1 when a check fails, 2 on misuse. */
export interface Outcome {
  readonly output: Output;
  readonly code: 0 | 1 | 2;
}

/** The options of a command by name, and its other arguments. Throws what parseArgs throws at an option that it does not know. */
export function readArguments<const Text extends string, const Flag extends string = never>(
  args: readonly string[],
  texts: readonly Text[],
  flags: readonly Flag[] = [],
): { readonly options: Partial<Record<Text, string> & Record<Flag, boolean>>; readonly others: readonly string[] } {
  const known = [
    ...texts.map((name) => [name, { type: 'string', multiple: true }] as const),
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
  ];
  const { values, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known),
    allowPositionals: true,
    strict: true,
  });
  const options = Object.entries(values).map(([name, value]) => {
    if (!Array.isArray(value)) return [name, value];
    // Of two levels, say, one would be lost.
    return [name, value.length === 1 ? value[0] : refuse(value, `--${name}`, 'it once')];
  });
  // parseArgs has been told which of them is which.
  const named = Object.fromEntries(options) as Partial<Record<Text, string> & Record<Flag, boolean>>;
  return { options: named, others: positionals };
}

/** A local date that an option gives. */
export function readDateOption(text: string | undefined, name: string): string {
  if (text === undefined) return refuse(text, `--${name}`, "a local date, 'YYYY-MM-DD'");
  readDate(text, `--${name}`);
  return text;
}

/** Refuses arguments that no option takes. */
export function refuseOthers(others: readonly string[]): void {
  if (others.length > 0) refuse(others[0], 'An argument', 'options alone, such as --level standard');
}

/** A level by its key in the catalogue, or by its code. */
export function readLevelOption(text: string | undefined): ServiceLevel {
  const keys = Object.keys(serviceLevels);
  const near = text === undefined ? null : nearest(text, keys);
  const meant = near === null ? '' : `'${near}', perhaps, or `;
  const accepted = `${meant}one of: ${keys.join(', ')}, or a service code such as '8x5x8'`;
  if (text === undefined) return refuse(text, '--level', accepted);
  const found = Object.values(serviceLevels).find(({ id }) => id === text);
  if (found) return found;
  try {
    return serviceLevelFromCode(text);
  } catch (cause) {
    const hoursMissing = cause instanceof SlaError && cause.code === 'HOURS_REQUIRED';
    return refuse(
      text,
      '--level',
      hoursMissing ? 'a code of 8x5, 9x5 or 24x7; other hours a contract can give' : accepted,
    );
  }
}

/** The language of an explanation. */
export function readLocale(text: string | undefined): Language {
  return readChoice(text ?? 'en', '--locale', languages);
}

import type { InputRecord } from '../input.js';
import { dayOnly, lengths } from './read-length.js';

const hasValue = (value: unknown): boolean => value !== undefined && value !== null;

/** The fields of a target with changes: null removes a field, a length replaces any other, and one of the other kind replaces
 * what goes with that kind alone. */
export function mergeTarget(changes: InputRecord, target: InputRecord): InputRecord {
  const fields = { ...target };
  if (lengths.some((length) => hasValue(changes[length]))) {
    for (const length of lengths) fields[length] = undefined;
    if (hasValue(changes.within) !== hasValue(target.within))
      for (const other of [...dayOnly, 'afterCutoff', 'pauses']) fields[other] = undefined;
  }
  for (const [name, value] of Object.entries(changes)) fields[name] = value ?? undefined;
  return fields;
}

import type { InputRecord } from '../../input.js';

/** The terms of a target, or of one for each priority, as levels have them: without what only says where they are written. What
 * is not of this form stays, and is refused with the rest of the level. */
export function targetTerms(written: unknown): unknown {
  if (!isRecord(written)) return written;
  const terms = termsOf(written);
  // No priority is called so.
  if (Object.hasOwn(written, 'from')) return terms;
  return Object.fromEntries(
    Object.entries(terms).map(([key, value]) => [key, isRecord(value) ? termsOf(value) : value]),
  );
}

function termsOf(written: InputRecord): InputRecord {
  const { interpretations } = written;
  // A priority may be called source.
  const isPlace = (key: string): boolean => key === 'source' && !isRecord(written.source);
  const terms = Object.fromEntries(Object.entries(written).filter(([key]) => !isPlace(key)));
  if (!Array.isArray(interpretations)) return terms;
  return { ...terms, interpretations: interpretations.map(withoutPlace) };
}

function withoutPlace(interpretation: unknown): unknown {
  if (!isRecord(interpretation)) return interpretation;
  const { clause: _, source: __, ...terms } = interpretation;
  return terms;
}

function isRecord(value: unknown): value is InputRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

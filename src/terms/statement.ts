import { freezeDeep } from '../input.js';
import type { LocalizedText } from '../language.js';

/** Something that the terms say: an id for code, and our wording for people. */
export interface Statement<Id extends string = string> {
  readonly id: Id;
  readonly text: LocalizedText;
}

/** Statements as they are written in the source. */
export function statements<Id extends string>(
  ...given: readonly (readonly [id: Id, en: string, pl: string])[]
): readonly Statement<Id>[] {
  return freezeDeep(given.map(([id, en, pl]) => ({ id, text: { en, pl } })));
}

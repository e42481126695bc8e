import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { refuse } from '../input.js';
import type { LocalizedText } from '../language.js';

/** A priority of the catalogue's levels, and of any level that names no others; P1 is the most urgent. */
export type Priority = 'P1' | 'P2' | 'P3' | 'P4';

/** What a priority means. */
export interface PriorityDefinition {
  readonly id: Priority;
  readonly name: LocalizedText;
  /** Whether a function is unavailable or markedly worse (P1 and P2), or performance hardly suffers (P3 and P4). */
  readonly critical: boolean;
  readonly definition: LocalizedText;
}

/** The priority names, most urgent first. */
export const priorityIds: readonly Priority[] = /* @__PURE__ */ Object.freeze(['P1', 'P2', 'P3', 'P4']);

/** A priority of a ticket, one of those that its level knows. */
export function readPriority(value: unknown, field: string, known: readonly string[]): string {
  if (typeof value === 'string' && known.includes(value)) return value;
  if (value === undefined) refuse(value, field, `one of: ${known.join(', ')}`);
  throw new SlaError('UNKNOWN_PRIORITY', { field, given: describe(value), accepted: known });
}

function priority(
  id: Priority,
  en: string,
  pl: string,
  critical: boolean,
  definition: LocalizedText,
): PriorityDefinition {
  const name = Object.freeze({ en, pl });
  return Object.freeze({ id, name, critical, definition: Object.freeze(definition) });
}

/**
 * The four priorities, with what each means in English and Polish.
 *
 * @example
 * ```ts
 * import { priorities } from 'hezo-sla';
 *
 * priorities.P1.name.en; // 'Critical'
 * priorities.P1.name.pl; // 'Krytyczny'
 * ```
 */
export const priorities: Readonly<Record<Priority, PriorityDefinition>> = /* @__PURE__ */ Object.freeze({
  P1: /* @__PURE__ */ priority('P1', 'Critical', 'Krytyczny', true, {
    en: "The fault has a critical impact on the customer's business.",
    pl: 'Usterka krytycznie zakłóca działalność klienta.',
  }),
  P2: /* @__PURE__ */ priority('P2', 'High', 'Wysoki', true, {
    en: 'The fault hampers important parts of the business: work goes on, but more slowly or with serious restrictions.',
    pl: 'Usterka utrudnia pracę w ważnych obszarach: praca trwa, ale wolniej lub z dużymi ograniczeniami.',
  }),
  P3: /* @__PURE__ */ priority('P3', 'Medium', 'Średni', false, {
    en: 'The fault has a limited effect: most of what the customer does goes on undisturbed.',
    pl: 'Usterka ma ograniczone skutki: większość działań klienta przebiega bez zakłóceń.',
  }),
  P4: /* @__PURE__ */ priority('P4', 'Low', 'Niski', false, {
    en: 'The fault has little or no effect; also help and information on how a product works or is configured, and other questions.',
    pl: 'Usterka ma niewielki wpływ na działalność klienta albo nie ma go wcale; także pomoc i informacje o funkcjach, działaniu lub konfiguracji produktu oraz inne pytania.',
  }),
});

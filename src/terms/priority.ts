import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { freezeDeep, refuseChoice } from '../input.js';
import type { LocalizedText } from '../language.js';

/** A priority of the catalogue's levels, and of any level that names no others; P1 is the most urgent. */
export type Priority = 'P1' | 'P2' | 'P3' | 'P4';

/** What a priority means. */
export interface PriorityDefinition {
  readonly id: Priority;
  readonly name: LocalizedText;
  /** Whether its tickets are critical: P1 and P2 are, P3 and P4 are not. */
  readonly critical: boolean;
  /** What the tickets of its group, critical or not, have in common. */
  readonly impact: LocalizedText;
  /** What it means for the customer's business. */
  readonly definition: LocalizedText;
}

/** The priority names, most urgent first. */
export const priorityIds: readonly Priority[] = /* @__PURE__ */ Object.freeze(['P1', 'P2', 'P3', 'P4']);

/**
 * Returns whether a value is a priority of the catalogue's levels.
 *
 * @param value anything, such as what a column of a database has
 * @returns true for 'P1' to 'P4'; a custom level may have others
 * @example
 * ```ts
 * import { isPriority, priorities } from 'hezo-sla';
 *
 * const row = { priority: 'P2' };
 * isPriority(row.priority) ? priorities[row.priority].name.en : null; // 'High'
 * isPriority('toString'); // false
 * ```
 */
export function isPriority(value: unknown): value is Priority {
  return priorityIds.some((id) => id === value);
}

/** A priority of a ticket, one of those that its level knows. */
export function readPriority(value: unknown, field: string, known: readonly string[]): string {
  if (typeof value === 'string' && known.includes(value)) return value;
  if (value === undefined) refuseChoice(value, field, known);
  throw new SlaError('UNKNOWN_PRIORITY', { field, given: describe(value), accepted: known });
}

// The terms define the priorities in a table, and group them where they describe the level Premier.
const critical: LocalizedText = {
  en: 'A function is unavailable or markedly worse.',
  pl: 'Funkcja jest niedostępna albo działa znacznie gorzej.',
};
const notCritical: LocalizedText = {
  en: 'The fault has no direct effect on performance, or only a slight one.',
  pl: 'Usterka nie wpływa wprost na wydajność albo wpływa na nią nieznacznie.',
};

function priority(id: Priority, name: LocalizedText, impact: LocalizedText, definition: LocalizedText) {
  return freezeDeep<PriorityDefinition>({ id, name, critical: impact === critical, impact, definition });
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
 * priorities.P2.critical; // true
 * priorities.P2.impact.en; // 'A function is unavailable or markedly worse.'
 * ```
 */
export const priorities: Readonly<Record<Priority, PriorityDefinition>> = /* @__PURE__ */ Object.freeze({
  P1: /* @__PURE__ */ priority('P1', { en: 'Critical', pl: 'Krytyczny' }, critical, {
    en: "The fault has a critical impact on the customer's business.",
    pl: 'Usterka krytycznie zakłóca działalność klienta.',
  }),
  P2: /* @__PURE__ */ priority('P2', { en: 'High', pl: 'Wysoki' }, critical, {
    en: "The fault has a negative effect on important parts of the customer's business: operations remain possible, but perform worse or are severely limited.",
    pl: 'Usterka negatywnie wpływa na ważne obszary działalności klienta: działania są możliwe, ale mniej wydajne lub poważnie ograniczone.',
  }),
  P3: /* @__PURE__ */ priority('P3', { en: 'Medium', pl: 'Średni' }, notCritical, {
    en: "The fault has a limited effect on the customer's business: most operations still work.",
    pl: 'Usterka w ograniczonym stopniu wpływa na działalność klienta: większość działań przebiega bez zakłóceń.',
  }),
  P4: /* @__PURE__ */ priority('P4', { en: 'Low', pl: 'Niski' }, notCritical, {
    en: "The fault has little or no effect on the customer's business. Also information and help on a product's functions, installation or configuration, and other questions.",
    pl: 'Usterka ma niewielki wpływ na działalność klienta albo nie ma go wcale. Także informacje i pomoc dotyczące funkcji, instalacji lub konfiguracji produktu oraz inne pytania.',
  }),
});

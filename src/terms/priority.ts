import { describe, SlaError } from '../errors.js';
import { refuse } from '../input.js';
import type { LocalizedText } from '../language.js';

/** The priority of a ticket, P1 the most urgent. */
export type Priority = 'P1' | 'P2' | 'P3' | 'P4';

/** What a priority means. */
export interface PriorityDefinition {
  readonly id: Priority;
  readonly name: LocalizedText;
  readonly definition: LocalizedText;
}

/** The priority names, most urgent first. */
export const priorityIds: readonly Priority[] = Object.freeze(['P1', 'P2', 'P3', 'P4']);

/** A priority as a caller gives it. */
export function readPriority(value: unknown, field: string): Priority {
  if (value === 'P1' || value === 'P2' || value === 'P3' || value === 'P4') return value;
  if (value === undefined) refuse(value, field, `one of: ${priorityIds.join(', ')}`);
  throw new SlaError('UNKNOWN_PRIORITY', { field, given: describe(value), accepted: priorityIds });
}

function priority(
  id: Priority,
  name: PriorityDefinition['name'],
  definition: PriorityDefinition['definition'],
): PriorityDefinition {
  return Object.freeze({ id, name: Object.freeze(name), definition: Object.freeze(definition) });
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
export const priorities: Readonly<Record<Priority, PriorityDefinition>> = Object.freeze({
  P1: priority(
    'P1',
    { en: 'Critical', pl: 'Krytyczny' },
    {
      en: "The fault stops the customer's business or threatens to.",
      pl: 'Usterka zatrzymuje działalność klienta albo jej tym grozi.',
    },
  ),
  P2: priority(
    'P2',
    { en: 'Major', pl: 'Wysoki' },
    {
      en: 'Important parts of the business suffer: work goes on, but slowly or with serious restrictions.',
      pl: 'Cierpią ważne obszary działalności: praca trwa, ale wolniej lub z poważnymi ograniczeniami.',
    },
  ),
  P3: priority(
    'P3',
    { en: 'Minor', pl: 'Średni' },
    {
      en: 'The effect on the business is limited; most of what the customer does still works.',
      pl: 'Skutki dla działalności są ograniczone; większość funkcji nadal działa.',
    },
  ),
  P4: priority(
    'P4',
    { en: 'Informational', pl: 'Niski' },
    {
      en: 'The business hardly notices, or not at all: questions on features, configuration or use of the product.',
      pl: 'Działalność odczuwa usterkę w niewielkim stopniu lub wcale: pytania o funkcje, konfigurację i obsługę produktu.',
    },
  ),
});

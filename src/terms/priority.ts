import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
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
  if (Array.isArray(value)) refuse(value, field, `one of: ${priorityIds.join(', ')}; a history is for trackTicket`);
  throw new SlaError('UNKNOWN_PRIORITY', { field, given: describe(value), accepted: priorityIds });
}

/** What a function makes for each priority. */
export function mapPriorities<R>(make: (priority: Priority) => R): Readonly<Record<Priority, R>> {
  return Object.freeze({ P1: make('P1'), P2: make('P2'), P3: make('P3'), P4: make('P4') });
}

/** A function that makes once for each value what is asked for several priorities. */
export function onceFor<V, R>(make: (value: V, priority: Priority) => R): (value: V, priority: Priority) => R {
  const known = new Map<V, R>();
  return (value, priority) => {
    const found = known.get(value) ?? make(value, priority);
    known.set(value, found);
    return found;
  };
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
      en: "The fault is critical to the customer's business: what it depends on is down.",
      pl: 'Usterka krytycznie zakłóca działalność klienta.',
    },
  ),
  P2: priority(
    'P2',
    { en: 'High', pl: 'Wysoki' },
    {
      en: 'The fault hampers important parts of the business: work goes on, but more slowly or with serious restrictions.',
      pl: 'Usterka utrudnia pracę w ważnych obszarach: praca trwa, ale wolniej lub z dużymi ograniczeniami.',
    },
  ),
  P3: priority(
    'P3',
    { en: 'Medium', pl: 'Średni' },
    {
      en: 'The fault has a limited effect: almost everything the customer does goes on.',
      pl: 'Usterka ma ograniczone skutki: większość działań klienta przebiega bez zakłóceń.',
    },
  ),
  P4: priority(
    'P4',
    { en: 'Low', pl: 'Niski' },
    {
      en: 'The fault hardly disturbs the work, or not at all; also questions on the features, configuration or use of a product.',
      pl: 'Usterka prawie nie przeszkadza w pracy albo nie przeszkadza wcale; także pytania o funkcje, konfigurację i obsługę produktu.',
    },
  ),
});

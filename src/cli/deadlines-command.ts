import { explainDeadlines } from '../explain/explain.js';
import { refuse } from '../input.js';
import { readPriority } from '../terms/priority.js';
import { parseInstant } from '../time/iso.js';
import { type Outcome, readArguments, readLevelOption, readLocale, refuseOthers } from './arguments.js';

const events = ['opened', 'confirmed', 'contacted', 'dispatched', 'delivered', 'arrived', 'returned'] as const;

/** `hezo-sla deadlines`: the deadlines of a ticket, and why. */
export function deadlinesCommand(args: readonly string[]): Outcome {
  const { options, others } = readArguments(args, ['level', 'priority', 'locale', ...events], ['json']);
  refuseOthers(others);
  const level = readLevelOption(options.level);
  const locale = readLocale(options.locale);
  const priority = readPriority(options.priority, '--priority');
  const instant = (name: (typeof events)[number]): string | undefined => {
    const text = options[name];
    const accepted = "an instant with its offset, such as '2026-12-23T13:40:00+01:00'";
    if (text === undefined ? name === 'opened' : Number.isNaN(parseInstant(text))) refuse(text, `--${name}`, accepted);
    return text;
  };
  const ticket = {
    priority,
    openedAt: instant('opened') ?? '',
    confirmedAt: instant('confirmed'),
    contactedAt: instant('contacted'),
    dispatchedAt: instant('dispatched'),
    deliveredAt: instant('delivered'),
    arrivedAt: instant('arrived'),
    returnedAt: instant('returned'),
  };
  const deadlines = explainDeadlines(level, ticket, { locale });
  if (options.json) return { output: { form: 'json', value: deadlines }, code: 0 };
  return { output: { form: 'text', lines: deadlines.text.split('\n') }, code: 0 };
}

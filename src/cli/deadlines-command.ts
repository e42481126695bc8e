import { readCalendars } from '../calendar/calendars.js';
import { SlaError } from '../errors.js';
import { explainDeadlines } from '../explain/explain.js';
import { refuse } from '../input.js';
import { readLevel } from '../terms/level.js';
import { readPriority } from '../terms/priority.js';
import { parseInstant } from '../time/iso.js';
import { trackTicket } from '../track/track.js';
import { levelOption, localeOption, readArguments, readLevelOption, readLocale, refuseOthers } from './arguments.js';
import type { Command, Outcome } from './command.js';
import { stateLines } from './state-lines.js';

const events = [
  'opened',
  'confirmed',
  'contacted',
  'dispatched',
  'delivered',
  'arrived',
  'repaired',
  'received',
  'returned',
] as const;

const event = (help: string) => ({ value: 'instant', help });
const options = {
  level: levelOption,
  priority: { value: 'priority', help: 'P1, P2, P3 or P4. Required where a target differs by it.' },
  opened: event('When the ticket was opened, such as 2026-12-23T13:40:00+01:00. Required.'),
  confirmed: event('When the fault was confirmed.'),
  contacted: event('When an engineer was in touch.'),
  dispatched: event('When the replacement was dispatched.'),
  delivered: event('When it was delivered.'),
  arrived: event('When an engineer was on site.'),
  repaired: event('When the fault was repaired.'),
  received: event('When the provider had the faulty unit.'),
  returned: event('When the faulty unit was sent back.'),
  at: { value: 'instant', help: 'Print where each target stands at this instant, too.' },
  locale: localeOption,
  json: { value: null, help: 'Print the deadlines as JSON.' },
};

/** `hezo-sla deadlines`: the deadlines of a ticket, and why. */
export const deadlinesCommand: Command = {
  usage: '--level <level> --opened <instant> [options]',
  options,
  notes: [
    'Deadlines are by the Polish public holidays and Warsaw time. For where a ticket stands now, in a shell:',
    '--at "$(date -u +%FT%TZ)"',
  ],
  example: {
    args: '--level standard --priority P3 --opened 2026-12-23T13:40:00+01:00 --confirmed 2026-12-23T15:00:00+01:00',
    output: [
      'All times are local: Europe/Warsaw',
      '',
      'Reaction: by Wednesday, 23 December 2026, 14:40',
      '...',
      'Delivery: by the end of Tuesday, 29 December 2026',
      '...',
    ],
  },
  run: deadlines,
};

/** An error in what the command was called with names its options in place of a ticket's fields. */
function inOptions<T>(compute: () => T): T {
  try {
    return compute();
  } catch (cause) {
    if (!(cause instanceof SlaError)) throw cause;
    const optionOf = (value: unknown): unknown => {
      const option = events.find((name) => `${name}At` === value);
      return option ? `--${option}` : value;
    };
    const details = Object.entries(cause.details).map(([key, value]) => [key, optionOf(value)]);
    // The same details, with names in place of names.
    throw new SlaError(cause.code, Object.fromEntries(details) as typeof cause.details);
  }
}

function deadlines(args: readonly string[]): Outcome {
  const { options: given, others } = readArguments(args, options);
  refuseOthers(others);
  const level = readLevelOption(given.level);
  const locale = readLocale(given.locale);
  const { needsPriority, priorities } = readLevel(level);
  const priority =
    given.priority === undefined && !needsPriority ? undefined : readPriority(given.priority, '--priority', priorities);
  const instant = (name: (typeof events)[number] | 'at'): string | undefined => {
    const text = given[name];
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
    repairedAt: instant('repaired'),
    receivedAt: instant('received'),
    returnedAt: instant('returned'),
  };
  const at = instant('at');
  const { explained, tracking } = inOptions(() => ({
    explained: explainDeadlines(level, ticket, { locale, at }),
    tracking: at === undefined ? null : trackTicket(level, ticket, { at }),
  }));
  if (given.json !== undefined)
    return { output: { form: 'json', value: tracking ? { ...explained, tracking } : explained }, code: 0 };
  const states = tracking ? ['', ...stateLines(tracking, locale, readCalendars({}).site.zone)] : [];
  return { output: { form: 'text', lines: [...explained.text.split('\n'), ...states] }, code: 0 };
}

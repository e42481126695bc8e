// What the library says to a state: the answer, or the mistakes with the fields they belong to.
import {
  createServiceClock,
  explainDeadlines,
  polishCalendar,
  reactionDeadline,
  SlaError,
  serviceLevelFromCode,
  serviceLevels,
  trackTicket,
} from 'hezo-sla';
import { worstCase } from 'hezo-sla/contract';
import { renderTimeline } from 'hezo-sla/timeline';
import { events, initial, ticketOf } from './state.js';

/** The mistake that a call is refused for, with the field it is in; `otherwise` where the page has no such field. */
function mistakeOf(run, otherwise) {
  try {
    run();
    return null;
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    const { field, later = field } = error.details;
    return { field: later in initial ? later : otherwise, message: error.message };
  }
}

/** The level of a state; a name that a link made up is handed to the library, which knows what to say. */
export function levelOf({ level, code }) {
  if (level === 'code') return serviceLevelFromCode(code);
  return Object.hasOwn(serviceLevels, level) ? serviceLevels[level] : level;
}

/** Every mistake of a state: each field by itself, and then what they are to each other. */
export function mistakesOf(state) {
  const { basic } = serviceLevels;
  // The earliest instant there is, so that nothing else is wrong where one field is tried by itself.
  const alone = { openedAt: '1990-01-01T00:00:00Z', priority: 'P1' };
  const tried = (changes) => () => reactionDeadline(basic, { ...alone, ...changes });
  const given = events.filter((event) => event === 'openedAt' || state[event] !== '');
  const found = [
    mistakeOf(() => reactionDeadline(levelOf(state), alone), state.level === 'code' ? 'code' : 'level'),
    mistakeOf(tried({ priority: state.priority }), 'priority'),
    ...given.map((event) => mistakeOf(tried({ [event]: state[event] }), event)),
    state.at === '' ? null : mistakeOf(() => trackTicket(basic, alone, { at: state.at }), 'at'),
  ].filter((mistake) => mistake !== null);
  if (found.length > 0) return found;
  const together =
    mistakeOf(() => explainDeadlines(levelOf(state), ticketOf(state)), 'openedAt') ??
    mistakeOf(() => refuseUnopened(state), 'at');
  return together ? [together] : [];
}

const elapsed = createServiceClock({ hours: '24x7', calendar: polishCalendar() });

/** As of an instant before the opening there is nothing to show, though the library tracks such a ticket. Refused as the
 * library refuses events that are out of order. */
function refuseUnopened({ openedAt, at }) {
  if (at === '' || elapsed.between(openedAt, at) >= 0) return;
  const [earlierAt, laterAt] = [openedAt, at].map((instant) => elapsed.add(instant, 0).toISOString());
  throw new SlaError('OUT_OF_ORDER', { earlier: 'openedAt', earlierAt, later: 'at', laterAt });
}

const clocks = ['reaction', 'delivery', 'return'];

/** A ticket without what had not happened by an instant. */
function knownBy(ticket, at) {
  const isKnown = ([field, value]) => field === 'openedAt' || field === 'priority' || elapsed.between(value, at) >= 0;
  return Object.fromEntries(Object.entries(ticket).filter(isKnown));
}

/** All that is shown of a state without mistakes. */
export function answerOf(state) {
  const { lang: locale, at } = state;
  const [level, ticket] = [levelOf(state), ticketOf(state)];
  const explained = explainDeadlines(level, at ? knownBy(ticket, at) : ticket, { locale });
  // Its paragraphs: that times are local, and one for each clock.
  const [, ...paragraphs] = explained.text.split('\n\n');
  const tracking = at ? trackTicket(level, ticket, { at }) : null;
  return clocks.map((clock, i) => {
    const [heading, ...sentences] = paragraphs[i].split('\n');
    const deadline = explained[clock];
    return { clock, heading, sentences, due: tracking?.[clock] ?? deadline, state: tracking?.[clock].state ?? null };
  });
}

/** The picture of a state without mistakes. */
export function pictureOf(state, width) {
  const { lang: locale, at } = state;
  return renderTimeline(levelOf(state), ticketOf(state), { locale, width, at: at || null });
}

/** The worst case of each clock in a year, or the mistake that is in the year. */
export function worstOf(state, year) {
  const options = { priority: state.priority, from: `${year}-01-01`, to: `${year}-12-31` };
  let cases = [];
  const level = levelOf(state);
  const mistake = mistakeOf(() => {
    cases = clocks.map((clock) => worstCase(level, { ...options, clock }));
  }, 'year');
  return { cases, mistake };
}

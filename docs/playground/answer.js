// What the library says to a state: the answer, or the mistakes with the fields they belong to.
import {
  calculateDeadlines,
  createServiceClock,
  defineServiceLevel,
  describeLevel,
  explainDeadlines,
  formatRemaining,
  polishCalendar,
  SlaError,
  serviceLevelFromCode,
  serviceLevels,
  trackTicket,
} from 'hezo-sla';
import { worstCase } from 'hezo-sla/analysis';
import { renderTimeline } from 'hezo-sla/timeline';
import { events, initial, ticketOf } from './state.js';

/** The mistake that a call is refused for: its code and details, and the field that it is in; `otherwise` where the page has no
 * such field. */
function mistakeOf(run, otherwise) {
  try {
    run();
    return null;
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    const { code, details } = error;
    const { field, later = field } = details;
    return { field: later in initial ? later : otherwise, code, details };
  }
}

/** The level of a state; a name that a link made up is handed to the library, which knows what to say. */
export function levelOf({ level, code }) {
  if (level === 'code') return serviceLevelFromCode(code);
  return Object.hasOwn(serviceLevels, level) ? serviceLevels[level] : level;
}

/** Every mistake of a state: each field by itself, and then what they are to each other. That a ticket is not opened yet is
 * none. */
export function mistakesOf(state) {
  const { basic } = serviceLevels;
  // The earliest instant there is, so that nothing else is wrong where one field is tried by itself.
  const alone = { openedAt: '1990-01-01T00:00:00Z', priority: 'P1' };
  const tried = (changes) => () => calculateDeadlines(basic, { ...alone, ...changes });
  const given = events.filter((event) => state[event] !== '');
  const found = [
    mistakeOf(() => calculateDeadlines(levelOf(state), alone), state.level === 'code' ? 'code' : 'level'),
    mistakeOf(tried({ priority: state.priority }), 'priority'),
    ...given.map((event) => mistakeOf(tried({ [event]: state[event] }), event)),
    state.at === '' ? null : mistakeOf(() => trackTicket(basic, alone, { at: state.at }), 'at'),
  ].filter((mistake) => mistake !== null);
  if (found.length > 0 || state.openedAt === '') return found;
  const together = mistakeOf(() => answerOf(state), 'openedAt') ?? mistakeOf(() => refuseUnopened(state), 'at');
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

/** The targets of a level for a priority by name, in the level's order. */
function targetsOf(level, priority) {
  return Object.entries(level.targets).flatMap(([name, given]) => {
    const target = given.from === undefined ? given[priority] : given;
    return target ? [{ name, target }] : [];
  });
}

/** All that is shown of a state without mistakes. */
export function answerOf(state) {
  const { lang: locale, at } = state;
  const [level, ticket] = [levelOf(state), ticketOf(state)];
  const explained = explainDeadlines(level, ticket, { locale, at: at || null });
  // Its paragraphs: that times are local, and one for each target.
  const [, ...paragraphs] = explained.text.split('\n\n');
  const { targets } = trackTicket(level, ticket, { at: at || lastOf(ticket) });
  return targetsOf(level, state.priority).map(({ name }, i) => {
    const [heading, ...sentences] = paragraphs[i].split('\n');
    const tracked = targets[name];
    // A target that has ended is final, whenever it is seen; of one that has not started the heading says so.
    const isTold = tracked.endedAt === null ? at !== '' : tracked.startsFrom !== null;
    const course = isTold ? courseOf(tracked, locale) : null;
    return { name, heading, sentences, due: course ? tracked : explained.targets[name], course };
  });
}

/** What of a state without mistakes has no effect, though it is there: what comes after the instant as of which it is seen, and
 * what ends a target that has not started. */
export function notesOf(state) {
  const { at, priority } = state;
  const [level, ticket] = [levelOf(state), ticketOf(state)];
  const later = events.filter((event) => at !== '' && state[event] !== '' && elapsed.between(at, state[event]) > 0);
  const { targets } = trackTicket(level, ticket, { at: at || lastOf(ticket) });
  const unstarted = targetsOf(level, priority)
    .filter(({ name }) => targets[name].startsFrom === null && targets[name].endedAt !== null)
    .flatMap(({ target }) => [target.until].flat().map((event) => `${event}At`))
    .filter((field) => field in ticket && !later.includes(field));
  return [
    ...later.map((field) => ({ field, code: 'AFTER_AS_OF', details: {} })),
    ...unstarted.map((field) => ({ field, code: 'NOT_STARTED', details: {} })),
  ];
}

/** The last of a ticket's events. */
function lastOf({ priority, ...happened }) {
  return Object.values(happened).reduce((last, time) => (elapsed.between(last, time) > 0 ? time : last));
}

/** What has become of a target, for its colour and in words. */
function courseOf(tracked, locale) {
  const { state, endedAt } = tracked;
  const late = endedAt ? 'late' : 'overdue';
  return { state: state === 'breached' ? late : state, text: formatRemaining(tracked, { locale }) };
}

const immediate = defineServiceLevel({
  id: 'immediate',
  name: 'Immediate',
  targets: { reply: { from: 'opened', until: 'contacted', within: 0 } },
});

/** An instant as the calendar's clocks show it, to the second: what is due immediately is due at the same time. */
export function localText(instant) {
  const openedAt = Math.floor(elapsed.add(instant, 0).getTime() / 1000) * 1000;
  return calculateDeadlines(immediate, { openedAt }).reply.dueLocal;
}

/** The picture of a state without mistakes. */
export function pictureOf(state, width) {
  const { lang: locale, at } = state;
  return renderTimeline(levelOf(state), ticketOf(state), { locale, width, at: at || null });
}

/** The level of a state in words, for its priority. */
export function termsOf({ lang: locale, priority, ...state }) {
  return describeLevel(levelOf(state), { locale, priority });
}

/** The present instant, as the calendar's clocks show it; as it is where a computer's clock is beyond the calendar. */
export function nowText() {
  const now = new Date();
  return mistakeOf(() => localText(now), '') ? now.toISOString() : localText(now);
}

/** The worst case of each target in the state's year, or the mistake in it. Default: the year of the opening. */
export function worstOf(state, year = state.year || localText(state.openedAt).slice(0, 4)) {
  const options = { priority: state.priority, from: `${year}-01-01`, to: `${year}-12-31` };
  let cases = [];
  const level = levelOf(state);
  const mistake = mistakeOf(() => {
    cases = targetsOf(level, state.priority).map(({ name }) => worstCase(level, { ...options, target: name }));
  }, 'year');
  return { cases, year, mistake };
}

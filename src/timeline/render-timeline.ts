import { readCalendarOption } from '../calendar/poland.js';
import { type DeadlineOptions, jobOf } from '../deadlines/job.js';
import { readEvent } from '../deadlines/pauses.js';
import { readTicket, type Ticket, type TicketEvents } from '../deadlines/ticket.js';
import { readChoice, reading, readRecord, readWholeNumber } from '../input.js';
import { type Language, languages } from '../language.js';
import { readLevel, type ServiceLevel } from '../terms/level.js';
import type { InstantInput } from '../time/instant.js';
import { trackingJob } from '../track/stage.js';
import { readHistory, type TrackedTicket } from '../track/tracked-ticket.js';
import { render } from './render.js';
import { plannedScene, trackedScene } from './scene.js';

/** How a timeline is drawn. */
export interface TimelineOptions extends DeadlineOptions {
  /** The language of its texts. Default: 'en'. */
  readonly locale?: Language | undefined;
  /** In pixels, from 240 to 4000. Default: 800. The height follows from what there is to show. */
  readonly width?: number | undefined;
  /** The instant as of which the ticket is seen; without it the deadlines are drawn, and of clocks that have ended whether they
   * were met. */
  readonly at?: InstantInput | null | undefined;
}

/** From the least in which a date has room, to the most that any screen has. */
const WIDTHS = { least: 240, usual: 800, most: 4000 };

/**
 * A picture of a ticket's deadlines, as the text of an SVG image: the days as columns, with days off, service hours and the
 * cutoff, what happened and when, and each clock as a bar from its start to its deadline.
 *
 * @param level one of `serviceLevels`, or a level of one's own
 * @param ticket what has happened to it. A clock that its event has ended is drawn met or late. Without `at` pauses move the
 *   deadlines of such clocks alone; with `at` they count in all of them, and the priority may be a history
 * @param options the language, 'en' (default) or 'pl'; the width in pixels, 240 to 4000, default 800; a calendar other than
 *   the Polish one; and `at`, the instant as of which the ticket is seen: then every bar shows the time used, paused, left and
 *   overdue, as `trackTicket` finds it, and an event after it has not happened
 * @returns an `<svg>` element, well-formed whatever the texts in it are, with a title and a description for screen readers,
 *   in colours for a light and for a dark screen; the same for the same input
 * @throws `SlaError` as `calculateDeadlines` and `trackTicket` do; `INVALID_VALUE` for a language
 *   that is not there or a width out of range
 * @example
 * ```ts
 * import { serviceLevels } from 'hezo-sla';
 * import { renderTimeline } from 'hezo-sla/timeline';
 *
 * const svg = renderTimeline(
 *   serviceLevels.standard,
 *   { openedAt: '2026-12-23T13:40:00+01:00', priority: 'P3', confirmedAt: '2026-12-23T15:00:00+01:00' },
 *   { locale: 'en', width: 720 },
 * );
 * svg.slice(0, 40); // '<svg xmlns="http://www.w3.org/2000/svg" '
 * svg.includes('Delivery: by the end of Tuesday, 29 December 2026'); // true
 * svg.includes('Second Day of Christmas'); // true
 * ```
 */
export function renderTimeline(level: ServiceLevel, ticket: Ticket, options?: TimelineOptions): string;
export function renderTimeline(
  level: ServiceLevel,
  ticket: TrackedTicket,
  options: TimelineOptions & { readonly at: InstantInput },
): string;
export function renderTimeline(level: ServiceLevel, ticket: TrackedTicket, options: TimelineOptions = {}): string {
  const compiled = readLevel(level);
  const { locale, width, calendar, atMs } = readOptions(options);
  if (atMs !== undefined) {
    const history = readHistory(ticket, atMs);
    return render(trackedScene(trackingJob(compiled, calendar, history)), locale, width);
  }
  const read = readTicket(ticket);
  const tracked = trackingJob(compiled, calendar, readHistory(ticket, lastOf(read.events)));
  return render(plannedScene(jobOf(compiled, read, calendar), tracked), locale, width);
}

function lastOf(events: TicketEvents): number {
  return Object.values(events).reduce((last: number, ms = last) => Math.max(last, ms), events.opened);
}

function readOptions(options: unknown) {
  const given = readRecord(options, 'options', ['locale', 'calendar', 'width', 'at']);
  return reading('options', () => {
    const { locale = 'en', width = WIDTHS.usual } = given;
    return {
      locale: readChoice(locale, 'locale', languages),
      width: readWholeNumber(width, 'width', WIDTHS.least, WIDTHS.most),
      calendar: readCalendarOption(given.calendar),
      atMs: readEvent(given.at, 'at'),
    };
  });
}

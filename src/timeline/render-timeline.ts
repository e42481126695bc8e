import { type DeadlineOptions, deadlineOptions, readJobWith } from '../deadlines/job.js';
import type { TicketOf } from '../deadlines/ticket-types.js';
import { readChoice, reading, readRecord, readWholeNumber } from '../input.js';
import { type Language, languages } from '../language.js';
import { readLevel } from '../terms/level.js';
import type { ServiceLevel } from '../terms/service-level.js';
import { render } from './render.js';
import { sceneOf } from './scene.js';

/** How a timeline is drawn. */
export interface TimelineOptions extends DeadlineOptions {
  /** The language of its texts. Default: 'en'. */
  readonly locale?: Language | undefined;
  /** In pixels, from 240 to 4000. Default: 800. The height follows from what there is to show. */
  readonly width?: number | undefined;
}

/** From the least in which a date has room, to the most that any screen has. */
const WIDTHS = { least: 240, usual: 800, most: 4000 };

/**
 * Draws a picture of a ticket's deadlines, as the text of an SVG image: the days as columns, with days off, service hours and
 * cutoffs, what happened and when, and each target of the level as a bar from its start to its deadline.
 *
 * @param level one of `serviceLevels`, or a custom level
 * @param ticket when what happened, its priority or the history of it, its pauses, as `calculateDeadlines` takes them
 * @param options `at`, the instant as of which the ticket is seen: then every bar shows the time used, paused, left and overdue,
 *   as `trackTicket` finds it. Without it, the deadlines as `calculateDeadlines` finds them, and of targets that have ended
 *   whether they were met. `locale`, 'en' (default) or 'pl'; `width` in pixels, 240 to 4000, default 800; `calendar`, or
 *   `calendars` by role, other than the Polish one; `localTimes` as for `calculateDeadlines`
 * @returns an `<svg>` element, well-formed whatever the texts in it are, with a title and a description for screen readers,
 *   in colours for a light and for a dark screen; the same for the same input
 * @throws `SlaError` as `calculateDeadlines` does; `INVALID_VALUE` for an unknown language or a width out of range;
 *   `LIMIT_EXCEEDED` for more than 1,000 events, changes and cutoffs
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
export function renderTimeline<L extends ServiceLevel>(
  level: L,
  ticket: TicketOf<L>,
  options: TimelineOptions = {},
): string {
  const compiled = readLevel(level);
  const given = readRecord(options, 'options', ['locale', 'width', ...deadlineOptions]);
  const { locale = 'en', width = WIDTHS.usual } = given;
  const drawn = reading('options', () => ({
    locale: readChoice(locale, 'locale', languages),
    width: readWholeNumber(width, 'width', WIDTHS.least, WIDTHS.most),
  }));
  return render(sceneOf(readJobWith(compiled, ticket, given)), drawn.locale, drawn.width);
}

import { type InputRecord, readRecord, refuseAs, refuseConflict, shownKey } from '../input.js';
import type { BusinessCalendar } from './business-calendar.js';
import type { Calendar } from './calendar.js';
import { faceOf, readCalendar } from './calendar-face.js';
import { defaultCalendar } from './poland.js';

/** The calendars that deadlines are computed with: one for everything, or one for each role. */
export interface CalendarsOption {
  /** Business days and time zone of every role. Default: the Polish calendar. */
  readonly calendar?: Calendar | undefined;
  /** Calendars by role, such as `{ site, hub, desk }`. Default: `site` is the Polish calendar, and a role that is left out
   * is the `site`'s. */
  readonly calendars?: { readonly [role: string]: Calendar | undefined } | undefined;
}

/** Calendars by role, as the engine reads them. */
export interface Calendars {
  readonly site: BusinessCalendar;
  /** Of other roles; null where the site's is used for everything. */
  readonly others: ReadonlyMap<string, BusinessCalendar> | null;
}

/** The calendar of a role: the site's, where it has none of its own. */
export function calendarOf({ site, others }: Calendars, role: string): BusinessCalendar {
  return others?.get(role) ?? site;
}

/** The roles that have a calendar of their own, the site's among them. */
export function rolesIn({ others }: Calendars): ReadonlySet<string> {
  return new Set(['site', ...(others?.keys() ?? [])]);
}

/** The calendars of each role, the site's among them, as callers give them. */
export function calendarsByRole({ site, others }: Calendars): Readonly<Record<string, Calendar>> {
  const roles = [['site', site] as const, ...(others ?? [])];
  return Object.fromEntries(roles.map(([role, calendar]) => [role, faceOf(calendar)]));
}

/** The calendars that are used where none are given. */
export function defaultCalendars(): Calendars {
  unchanged ??= { site: defaultCalendar(), others: null };
  return unchanged;
}

let unchanged: Calendars | undefined;

/** More than anybody plans by. */
const MOST_ROLES = 100;

/** The calendars that options give. */
export function readCalendars({ calendar, calendars }: InputRecord): Calendars {
  if (calendars === undefined)
    return { site: calendar === undefined ? defaultCalendar() : readCalendar(calendar, 'calendar'), others: null };
  if (calendar !== undefined) {
    const instead = "Give the calendars alone, the site's among them";
    refuseConflict('calendar', 'calendars', instead);
  }
  const given = readRecord(calendars, 'calendars', undefined, 'an object of calendars by role, such as { site, hub }');
  const roles = Object.keys(given).filter((role) => given[role] !== undefined);
  if (roles.length > MOST_ROLES) refuseAs('calendars', `${roles.length} roles`, `at most ${MOST_ROLES}`);
  const others = new Map(roles.map((role) => [role, readCalendar(given[role], `calendars.${shownKey(role)}`)]));
  return { site: others.get('site') ?? defaultCalendar(), others };
}

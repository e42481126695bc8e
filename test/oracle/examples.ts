// Worked examples of targets, and what they are made of.
import { poland } from './catalogue-targets.js';
import type {
  OracleCalendar,
  OracleCalendars,
  OracleLevel,
  OracleTarget,
  OracleTicket,
  OracleWeeklyHours,
} from './target-terms.js';
import { oracleDeadlines } from './targets.js';

export interface Example {
  readonly name: string;
  /** Where the terms are public. */
  readonly source: string;
  readonly target: OracleTarget;
  readonly calendars: { readonly site: OracleCalendar; readonly [role: string]: OracleCalendar };
  /** The event that starts the target, as an instant. */
  readonly start: string;
  /** A local date, or an instant. */
  readonly due: string;
  /** When the ticket waited for the customer. */
  readonly pauses?: readonly { readonly from: string; readonly to: string }[];
}

export const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export const everyDay = [...workdays, 'sat', 'sun'] as const;

export function office(from: string, to: string, days: OracleWeeklyHours['weekly'][number]['days'] = workdays) {
  return { weekly: [{ days, from, to }], onHolidays: 'closed' } as const satisfies OracleWeeklyHours;
}

export function calendar(
  zone: string,
  daysOff: readonly string[],
  weekend: OracleCalendar['weekend'] = ['sat', 'sun'],
): OracleCalendar {
  return { zone, daysOff: new Set(daysOff), weekend };
}

const site = poland;

type Row = readonly [name: string, terms: OracleTarget, start: string, due: string];

export const examplesOf = (
  source: string,
  rows: readonly Row[],
  calendars: Example['calendars'] = { site },
): Example[] => rows.map(([name, target, start, due]) => ({ name, source, target, calendars, start, due }));

/** Examples of one ticket, each with a pause: from, to, due. */
export const paused = (
  source: string,
  site: OracleCalendar,
  target: OracleTarget,
  start: string,
  rows: readonly (readonly [from: string, to: string, due: string])[],
): Example[] =>
  rows.map(([from, to, due]) => ({
    name: `paused from ${from} to ${to}`,
    ...{ source, target, calendars: { site }, start, due, pauses: [{ from, to }] },
  }));

/** The site in Warsaw, a hub in New York and a desk in Tokyo. */
export const roleCalendars: OracleCalendars = {
  site: poland,
  hub: calendar('America/New_York', ['2026-11-26', '2026-12-25']),
  east: calendar('Asia/Tokyo', []),
};

/** '11-20 10:00' in Warsaw, in the winter of 2026. 20 November 2026 is a Friday. */
export const w = (text: string): number => Date.parse(`2026-${text.replace(' ', 'T')}+01:00`);
export const endOf = (day: string): number => w(`${day} 23:59:59.999`);

/** The terms of a delivery. */
export type Terms = Omit<OracleTarget, 'from' | 'until'>;
export const delivery = { from: 'confirmed', until: 'delivered' };

/** When a delivery is due that is confirmed at an instant. */
export function dueOf(terms: Terms, confirmed: number, more: Partial<OracleTicket> = {}, at?: number) {
  const level: OracleLevel = { targets: { target: { ...delivery, ...terms } }, law: 'PL' };
  return oracleDeadlines(level, { events: { confirmed }, ...more }, { calendars: roleCalendars, at }).target?.dueMs;
}

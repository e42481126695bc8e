// Days off from an iCalendar file (RFC 5545), for extraHolidays. ical.js (MPL-2.0) reads the file and repeats its events.
import ICAL from 'ical.js';

/** A series without an end has to be left some time: the last year of calendars. */
const LAST_YEAR = 2101;
const DAY_MS = 86_400_000;

/**
 * Returns the days off of each year from the events of an iCalendar file: a function for `extraHolidays`. An event of whole days is days
 * off, one with times is parts of days in the local time of the calendar, and a cancelled one is none.
 *
 * @param {string} text an iCalendar file
 * @param {string} timeZone the IANA time zone of the calendar; an event in another one is refused
 * @returns {(year: number) => { date: string, name: string, from?: string, to?: string }[]}
 */
export function daysOffFrom(text, timeZone) {
  const days = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    // An occurrence that was moved or cancelled belongs to its series, which knows it.
    .filter((component) => !component.hasProperty('recurrence-id'))
    .flatMap((component) => [...occurrences(new ICAL.Event(component))])
    .filter(({ item }) => item.component.getFirstPropertyValue('status') !== 'CANCELLED')
    .flatMap((occurrence) => daysOf(occurrence, timeZone));
  return (year) => days.filter(({ date }) => date.startsWith(`${year}-`));
}

/** The times at which an event takes place. */
function* occurrences(event) {
  // Single dates that are added to an event come without its own first one.
  if (!event.component.hasProperty('rrule')) yield { item: event, startDate: event.startDate, endDate: event.endDate };
  if (!event.isRecurring()) return;
  const series = event.iterator();
  for (let next = series.next(); next && next.year <= LAST_YEAR; next = series.next())
    yield event.getOccurrenceDetails(next);
}

/** The dates that an occurrence fills; of the first one it may be a part, and of the last one. */
function daysOf({ item, startDate, endDate }, timeZone) {
  // A time without a zone is local wherever it is read, which is what days off are.
  for (const [name, time] of Object.entries({ dtstart: startDate, dtend: endDate })) {
    const zone = item.component.getFirstProperty(name)?.getParameter('tzid') ?? time.zone.tzid;
    if (zone !== 'floating' && zone !== timeZone)
      throw new Error(`"${item.summary}" is in ${zone}, and the calendar in ${timeZone}.`);
  }
  // An event without an end, such as a reminder, takes no time.
  if (endDate.compare(startDate) <= 0) return [];
  // '2026-12-18', or '2026-12-18T11:00:00'. An end is not part of an event.
  const [first, from = '00:00'] = [startDate.toString().slice(0, 10), startDate.toString().slice(11, 16) || undefined];
  const [last, to = '00:00'] = [endDate.toString().slice(0, 10), endDate.toString().slice(11, 16) || undefined];
  const days = [];
  for (let ms = Date.parse(first); ms <= Date.parse(last); ms += DAY_MS) {
    const date = new Date(ms).toISOString().slice(0, 10);
    if (date === last && to === '00:00') break;
    const part = { ...(date === first && from !== '00:00' && { from }), ...(date === last && { to }) };
    days.push({ date, name: item.summary, ...part });
  }
  return days;
}

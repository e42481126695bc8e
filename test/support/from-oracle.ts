// What the library takes, made of the terms that the oracle of targets takes.
import { type Calendar, createCalendar, defineServiceLevel, fixedHolidays, type ServiceLevel } from 'hezo-sla';
import type { OracleCalendar, OracleCalendars, OracleLevel, OracleTicket } from '../oracle/target-terms.js';

export function calendarFor({
  zone,
  daysOff,
  weekend,
  extraBusinessDays = new Set(),
  partsOff = new Map(),
}: OracleCalendar): Calendar {
  return createCalendar({
    timeZone: zone,
    weekend,
    holidays: fixedHolidays([...daysOff].map((date) => ({ date, name: date }))),
    extraBusinessDays: [...extraBusinessDays],
    extraHolidays: [...partsOff].flatMap(([date, parts]) => parts.map((part) => ({ date, name: 'Part', ...part }))),
  });
}

export function calendarsFor(calendars: OracleCalendars): Record<string, Calendar> {
  return Object.fromEntries(Object.entries(calendars).map(([role, calendar]) => [role, calendarFor(calendar)]));
}

export function levelFor(level: OracleLevel): ServiceLevel {
  // The oracle's types know less than the library's: a time of day is any string to them.
  return defineServiceLevel({ id: 'own', name: 'Own', ...level } as ServiceLevel);
}

export function ticketFor({ events, priority, pauses }: OracleTicket) {
  const fields = Object.fromEntries(Object.entries(events).map(([event, ms]) => [`${event}At`, ms]));
  return { ...fields, openedAt: Math.min(...Object.values(events).map(Number)), priority, pauses };
}

// The golden tickets: a line of JSON each, with the question and the whole answer. This file runs wherever the library does,
// so it knows nothing but ECMAScript.
import { levels } from './levels.js';

/** Calendars beside the Polish one, by zone. The tickets on them lie in years whose clock changes are settled in every release
 * of the time zone database: half an hour (Lord Howe), at midnight (Sao Paulo), a date left out (Apia), none (Kolkata). */
export const daysOff = [
  '2011-12-26',
  '2015-12-25',
  '2017-12-25',
  '2018-01-01',
  '2024-07-04',
  '2024-11-28',
  '2024-12-25',
];

/** The calendars of the roles that the levels of levels.js have beside the site's. */
export const roles = { hub: 'America/New_York', desk: 'Asia/Kolkata' };

const known = new Map();

function made(key, make) {
  if (!known.has(key)) known.set(key, make());
  return known.get(key);
}

/**
 * Asks the library again.
 *
 * @param api the exports of `hezo-sla`
 * @param {string} line a golden line, with an answer or without
 * @returns {string} the line with the answer of this library
 */
export function answered(api, line) {
  const { level: name, timeZone, at, ticket } = JSON.parse(line);
  const level = api.serviceLevels[name] ?? made(name, () => ownLevel(api, name));
  const calendarOf = (timeZone) =>
    made(timeZone, () => api.createCalendar({ timeZone, holidays: api.fixedHolidays(daysOff) }));
  const calendars = name in levels ? { hub: calendarOf(roles.hub), desk: calendarOf(roles.desk) } : undefined;
  const calendar = timeZone && calendarOf(timeZone);
  const deadlines = api.calculateDeadlines(level, ticket, { calendar, calendars, at });
  return JSON.stringify({ level: name, timeZone, at, ticket, deadlines });
}

function ownLevel(api, name) {
  return name in levels ? api.defineServiceLevel(levels[name]) : api.serviceLevelFromCode(name);
}

/**
 * Compares a golden set with what the library answers.
 *
 * @param {string} text the lines of the set
 * @returns {{ count: number, different: string[] }} the number of tickets, and the answers that are others
 */
export function compareWithGolden(api, text) {
  const lines = text.trimEnd().split('\n');
  return {
    count: lines.length,
    different: lines.map((line) => answered(api, line)).filter((now, i) => now !== lines[i]),
  };
}

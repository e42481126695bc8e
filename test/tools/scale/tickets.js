// Tickets to be joined with a table of deadlines, and what is right of each.
import { calculateDeadlines, serviceLevels } from '../../../dist/index.js';
import { random } from '../../support/random.js';

const FROM = Date.parse('2026-01-01T00:00:00+01:00');
const TO = Date.parse('2029-01-01T00:00:00+01:00');
const levels = new Map(Object.values(serviceLevels).map((level) => [level.id, level]));
const priorities = ['P1', 'P2', 'P3', 'P4'];

/** So many tickets of three years, the same ones each time. */
export function ticketsOf(count) {
  const next = random(2026);
  const among = (list) => list[Math.floor(next() * list.length)];
  return Array.from({ length: count }, (_, id) => {
    const confirmedAt = FROM + Math.floor(next() * (TO - FROM));
    return { id, level: among([...levels.keys()]), priority: among(priorities), confirmedAt };
  });
}

/** When a target is due that starts at an instant, in epoch milliseconds. */
export function dueOf({ level, priority }, target, startMs) {
  const ticket = { openedAt: startMs, confirmedAt: startMs, priority };
  return calculateDeadlines(levels.get(level), ticket)[target].dueAt.getTime();
}

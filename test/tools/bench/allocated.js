// Prints the bytes that a call allocates, run by bench.js with a young generation in which all the calls have room.
import { calculateDeadlines, explainDeadlines, serviceLevels } from 'hezo-sla';
import { resultObjects } from './result-objects.js';

const CALLS = 10_000;
const ticket = {
  openedAt: Date.UTC(2026, 10, 20, 9, 15),
  priority: 'P3',
  confirmedAt: Date.UTC(2026, 10, 20, 10, 30),
};
const calls = {
  'its objects alone': () => resultObjects(ticket.openedAt),
  calculateDeadlines: () => calculateDeadlines(serviceLevels.standard, ticket),
  explainDeadlines: () => explainDeadlines(serviceLevels.standard, ticket),
};
let last;
const allocated = Object.entries(calls).map(([name, call]) => {
  for (let i = 0; i < 5 * CALLS; i += 1) last = call();
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < CALLS; i += 1) last = call();
  return `${name} ${Math.round((process.memoryUsage().heapUsed - before) / CALLS)} bytes`;
});
if (!last) throw new Error('nothing was computed');
console.log(`a call allocates: ${allocated.join('; ')}`);

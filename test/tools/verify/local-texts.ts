// Random local times as text, right ones and wrong ones, by ISO 8601 and by patterns, against an oracle that has Intl and
// regular expressions: npm run verify:local [texts] [seed]

import { inspect } from 'node:util';
import fc from 'fast-check';
import { instantOfText } from '../../oracle/local-text.js';
import { faultOf, localText } from '../../support/local-texts.js';

const [count = '200000', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);

const outcomes = new Map<string, number>();
let faults = 0;
let asked = 0;
// In parts, each with a seed of its own, so that they need not all be in memory.
for (let part = 0; asked < Number(count); part += 1) {
  const numRuns = Math.min(10_000, Number(count) - asked);
  for (const given of fc.sample(localText, { seed: Number(seed) + part, numRuns })) {
    asked += 1;
    const outcome = instantOfText(given.text, given.zone, given.options);
    const kind = typeof outcome === 'number' ? 'instants' : outcome;
    outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
    const fault = faultOf(given);
    if (!fault) continue;
    faults += 1;
    if (faults <= 20) console.log(`${inspect(given)} ${fault}`);
  }
}
console.log(
  `seed ${seed}: ${asked.toLocaleString('en')} local times as text, ${faults} faults`,
  Object.fromEntries(outcomes),
);
process.exitCode = faults === 0 ? 0 : 1;

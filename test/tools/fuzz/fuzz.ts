// Garbage at every public function: npm run fuzz [calls] [seed]. Only an SlaError may come out, soon, with the arguments and
// the built-in prototypes as they were.
import { inspect } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { SlaError } from 'hezo-sla';
import { broken, garbage } from '../../support/garbage.js';
import { type Fuzzed, functions, use } from '../../support/public-functions.js';
import { random } from '../../support/random.js';

/** In milliseconds, by the clock or by the processor, whichever is less: other programs run here too, and so do the threads
 * of V8. A call that took longer is made again before it counts. */
const LIMIT = 50;
/** date-holidays reads a country anew for every calendar: 30 ms when a machine is quiet, and more than twice that when it is not. */
const COUNTRY_LIMIT = 250;
const AGAIN = 3;
/** How many values are drawn at a time. */
const PART = 20_000;

const [count = '1000000', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);

/** Whole numbers from 0 up to a bound. */
function randomFrom(seed: number): (below: number) => number {
  const next = random(seed);
  return (below) => Math.floor(next() * below);
}

/** Everything that a value is made of: as bytes, or as a string where it has functions or symbols. */
function snapshot(value: unknown): Buffer | string {
  try {
    return serialize(value);
  } catch {
    return shown(value);
  }
}

const shown = (value: unknown): string => inspect(value, { depth: 20, maxArrayLength: null, showHidden: true });

/** Whether two snapshots are of the same. V8 writes the bytes of one number in two ways, by how it keeps it at the time. */
function isSame(a: Buffer | string, b: Buffer | string): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.equals(b) || shown(deserialize(a)) === shown(deserialize(b));
}

const prototypes = [Object, Array, Function, Date, String, Number, Map, Set, Promise, RegExp, Error].map(
  ({ prototype }) => prototype as object,
);
const membersOf = (): string => prototypes.map((prototype) => Reflect.ownKeys(prototype).length).join();
const clean = membersOf();

interface Outcome {
  readonly ms: number;
  readonly accepted: boolean;
  /** What came out instead of an answer or an SlaError. */
  readonly thrown?: unknown;
}

function attempt({ call }: Fuzzed, args: readonly unknown[]): Outcome {
  const [began, used] = [performance.now(), process.cpuUsage()];
  let outcome: Omit<Outcome, 'ms'> = { accepted: true };
  try {
    use(call(...(args as never[])));
  } catch (thrown) {
    const known = thrown instanceof SlaError && typeof thrown.code === 'string' && thrown.message !== '';
    outcome = known ? { accepted: false } : { accepted: false, thrown };
  }
  const { user, system } = process.cpuUsage(used);
  return { ms: Math.min(performance.now() - began, (user + system) / 1000), ...outcome };
}

/** The arguments that a call leaves as they are: all, except the array that it is given to fill. */
const keptOf = ({ name }: Fuzzed, args: readonly unknown[]): readonly unknown[] =>
  name === 'lookup.dueAll' ? args.slice(0, 1) : args;

/** What is wrong with a call, if anything is. */
function faultOf(fuzzed: Fuzzed, argsOf: () => unknown[]): { readonly accepted: boolean; readonly fault?: string } {
  const args = argsOf();
  const before = snapshot(keptOf(fuzzed, args));
  const { ms, accepted, ...rest } = attempt(fuzzed, args);
  if ('thrown' in rest) return { accepted, fault: `threw ${inspect(rest.thrown)}` };
  if (!isSame(snapshot(keptOf(fuzzed, args)), before)) return { accepted, fault: 'changed its arguments' };
  if (membersOf() !== clean) return { accepted, fault: 'changed a built-in prototype' };
  const limit = fuzzed.name === 'countryCalendar' ? COUNTRY_LIMIT : LIMIT;
  if (ms > limit) {
    const least = Math.min(ms, ...Array.from({ length: AGAIN }, () => attempt(fuzzed, argsOf()).ms));
    if (least > limit) return { accepted, fault: `took ${least.toFixed(0)} ms` };
  }
  return { accepted };
}

/** Arguments of a function, of which some are broken, others garbage; the same ones for the same numbers. */
function argumentsOf({ args }: Fuzzed, values: readonly unknown[], state: number): unknown[] {
  const pick = randomFrom(state);
  const value = (): unknown => values[pick(values.length)];
  const given = args();
  if (pick(5) === 0) return given.map(value);
  for (let breaks = pick(3) + 1; breaks > 0; breaks -= 1) {
    const i = pick(given.length);
    given[i] = broken(given[i], pick, value());
  }
  return pick(10) === 0 ? given.slice(0, pick(given.length + 1)) : given;
}

const draw = randomFrom(Number(seed));
const sum = { calls: 0, accepted: 0, faults: 0 };
const began = performance.now();
let told = began;
while (sum.calls < Number(count)) {
  const values = fc.sample(garbage, { seed: draw(2 ** 31), numRuns: PART });
  for (let i = 0; i < PART && sum.calls < Number(count); i += 1) {
    const fuzzed = functions[sum.calls % functions.length];
    const state = draw(2 ** 31);
    const { accepted, fault } = faultOf(fuzzed, () => argumentsOf(fuzzed, values, state));
    sum.calls += 1;
    if (accepted) sum.accepted += 1;
    if (!fault) continue;
    sum.faults += 1;
    const args = inspect(argumentsOf(fuzzed, values, state), { depth: 8, breakLength: Number.POSITIVE_INFINITY });
    if (sum.faults <= 20) console.log(`${fuzzed.name} ${fault}\n  with ${args}`);
  }
  if (performance.now() - told < 10_000) continue;
  told = performance.now();
  console.log(`${sum.calls.toLocaleString('en')} calls, ${sum.faults} faults`);
}
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `seed ${seed}: ${sum.calls.toLocaleString('en')} calls of ${functions.length} functions in ${seconds} s, ` +
    `${sum.accepted.toLocaleString('en')} accepted, ${sum.faults} faults`,
);
process.exitCode = sum.faults === 0 ? 0 : 1;

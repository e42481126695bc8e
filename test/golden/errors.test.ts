// The errors of wrong arguments, word for word: a wrong value at every place in the arguments of every public function, one
// at a time.
import { SlaError } from 'hezo-sla';
import { expect, test } from 'vitest';
import { isPlain } from '../support/garbage.js';
import { exhaust, type Fuzzed, functions } from '../support/public-functions.js';

const wrong: readonly unknown[] = [undefined, null, 'nonsense', 3, -0.5, true, [], {}];

type Path = readonly (string | number)[];

/** Every place in a value that is made of plain objects and arrays, the value itself included. */
function placesIn(value: unknown, inLevels: boolean, path: Path = []): Path[] {
  if (!isPlain(value) || Object.isFrozen(value) || (isLevel(value) && !inLevels)) return [path];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    placesIn(item, inLevels, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inside];
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  if (path.length === 0) return by;
  const [key, ...rest] = path;
  const target = value as Record<string | number, unknown>;
  target[key] = replaced(target[key], rest, by);
  return target;
}

function outcomeOf({ call }: Fuzzed, args: readonly unknown[]): string {
  try {
    const result = call(...(args as never[]));
    // The mistakes in a contract are returned, not thrown.
    if (isPlain(result) && 'issues' in result) return JSON.stringify(result.issues);
    // Tickets are not tracked until the result is iterated.
    exhaust(result);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    return `${error.code} ${JSON.stringify(error.details)}\n    ${error.message}`;
  }
}

/** Levels are broken in every place for the function that defines them, and replaced as a whole for the others. */
const isLevel = (value: unknown): boolean => isPlain(value) && 'id' in value && 'targets' in value;

function* linesOf(fuzzed: Fuzzed): Generator<string> {
  for (const path of placesIn(fuzzed.args(), fuzzed.name === 'defineServiceLevel')) {
    if (path.length === 0) continue;
    const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
    for (const value of wrong) {
      const given = value === undefined ? 'undefined' : JSON.stringify(value);
      const outcome = outcomeOf(fuzzed, replaced(fuzzed.args(), path, value) as unknown[]);
      if (outcome !== 'accepted') yield `${fuzzed.name}${name} = ${given}: ${outcome}`;
    }
  }
}

// Of arguments that are wrong as they are, every other mistake would be that one.
test.each(functions)('$name takes its arguments as they are', (fuzzed) => {
  expect(outcomeOf(fuzzed, fuzzed.args())).toBe('accepted');
});

/** What says whether a value is something takes anything. */
const isGuard = ({ name }: Fuzzed): boolean => /^is[A-Z]/.test(name);

test.each(functions.filter(isGuard))('$name refuses nothing', (fuzzed) => {
  expect([...linesOf(fuzzed)]).toEqual([]);
});

test.each(functions.filter((fuzzed) => !isGuard(fuzzed)))(
  'the errors of $name are those of its golden file',
  async (fuzzed) => {
    const lines = [...linesOf(fuzzed)];
    expect(lines.length).toBeGreaterThan(6);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`errors/${fuzzed.name}.txt`);
  },
);

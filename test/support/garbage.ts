// Values that no caller passes on purpose, and arguments that are almost valid.
import fc from 'fast-check';

/** Strings and numbers that are close to something valid. */
const close: readonly unknown[] = [
  ...[
    '',
    ' ',
    'P1',
    'P0',
    'p1',
    'mon',
    'nbd',
    'NBD',
    '24x7',
    '24x7x4',
    '0x0x0',
    '9x5xNBD-S',
    '99x9xNBD',
    '9x5x999999h',
  ],
  ...['2026-12-24', '2026-02-30', '0000-00-00', '2026-12-24T15:00:00+01:00', '2026-12-24T15:00', '2026-12-24T24:00Z'],
  ...['2026-12-24 15:00', '24.12.2026 15:00', 'dd.MM.yyyy HH:mm', 'd.M.yyyy Hmm', '2026-10-25 02:30', 'later'],
  ...[
    '2026-12-24T15:00:60Z',
    '-271821-04-20T00:00Z',
    '+275760-09-13T00:00:00Z',
    '1989-12-31T23:59:59.999Z',
    '2100-01-01T00:00Z',
  ],
  ...[
    '00:00',
    '24:00',
    '09:00',
    '9:00',
    '23:59',
    '17:00',
    'Europe/Warsaw',
    'Europe/Warszawa',
    'UTC',
    '+01:00',
    'PL',
    'XX',
    'en',
    'pl',
  ],
  ...[
    'premier',
    'standard',
    'delivery',
    'reaction',
    'return',
    'on-site',
    'closed',
    'open',
    'closing',
    '__proto__',
    'constructor',
  ],
  ...[0, -0, 1, -1, 0.5, 7, 24, 367, 1e3, 1797847200000, 1797847200, 8.64e15, 8.64e15 + 1, 2 ** 31, 2 ** 53, 1e300],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, null, undefined, true, false, 10n],
  ...[[], {}, [[]], [null], new Date(Number.NaN), new Date(0), new Date('2026-12-24T12:00Z'), Symbol('no'), () => 0],
  JSON.parse('{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }'),
  Object.create(null),
];

export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...close) },
  {
    weight: 2,
    arbitrary: fc.anything({
      maxDepth: 3,
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** Whether a value is a plain object or an array, so that a part of it can be changed. */
export const isPlain = (value: unknown): value is Record<string, unknown> | unknown[] =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);

/** Puts garbage into a value at a random place, or removes something from it. Changes the value in place if it can. */
export function broken(value: unknown, random: (below: number) => number, other: unknown): unknown {
  if (!isPlain(value) || Object.isFrozen(value) || random(6) === 0) return other;
  const keys = Object.keys(value);
  const target = value as Record<string, unknown>;
  const key = keys.length === 0 || random(12) === 0 ? `extra${random(3)}` : keys[random(keys.length)];
  if (random(12) === 0) delete target[key];
  else target[key] = broken(target[key], random, other);
  return value;
}

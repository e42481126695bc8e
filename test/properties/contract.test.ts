// Mutated contracts: parseContract never throws and never changes its argument; whatever it accepts can be computed, at the
// ends of the period, at every turn of the year within it, and at random instants; and the JSON Schema accepts it too.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { calculateDeadlines, explainDeadlines, serviceLevels, trackTicket } from 'hezo-sla';
import { worstCase } from 'hezo-sla/analysis';
import { type Contract, checkContract, parseContract } from 'hezo-sla/contract';
import { countryCalendar } from 'hezo-sla/holidays';
import { expect, test } from 'vitest';
import { runs } from '../support/runs.js';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const accepts = new Ajv({ strict: false, logger: false }).compile(read('test/golden/contract.schema.json') as object);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const odd: Json = {
  name: 'Odd hours',
  period: { from: '2027-11-01', to: '2028-02-10' },
  timeZone: 'America/St_Johns',
  holidays: ['2027-12-24', { date: '2028-01-01', name: { en: 'New Year', pl: 'Nowy Rok' } }],
  weekend: ['fri', 'sun'],
  extraBusinessDays: ['2027-12-26'],
  levels: {
    night: {
      code: '10x7x20',
      hours: {
        weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '21:30', to: '07:30' }],
        onHolidays: 'open',
        exceptions: { '2027-12-31': [{ from: '00:00', to: '24:00' }], '2028-01-02': [] },
      },
    },
    closing: { code: '9x5xSBD-S', cutoff: { time: '12:00', inclusive: true }, ends: 'closing' },
    full: structuredClone(serviceLevels.premiumOnsite) as unknown as Json,
    own: {
      name: 'Own',
      priorities: ['high', 'low'],
      targets: {
        reaction: { from: 'opened', until: 'contacted', within: { milliseconds: 90_001 } },
        shipment: {
          high: {
            from: ['approved', 'opened'],
            until: 'shipped',
            within: { hours: 4 },
            hours: '9x5',
            cutoff: [
              { time: '13:00', inclusive: true, days: ['mon', 'tue', 'wed', 'thu'], calendar: 'hub' },
              { time: '18:00', inclusive: false, days: ['sun'], calendar: 'hub' },
            ],
            afterCutoff: { businessDays: 1, ends: '10:00' },
          },
          low: { from: 'approved', until: 'shipped', businessDays: 0, ends: 'same-time', calendar: 'hub' },
        },
      },
    },
    variant: {
      basedOn: 'own',
      targets: {
        shipment: null,
        back: { from: 'shipped', until: 'returned', owedBy: 'customer', calendarDays: 366, lastDay: 'business-day' },
      },
    },
    coded: { code: '8x5x8', basedOn: 'full' },
  },
  calendars: { hub: { country: 'PL' }, desk: { timeZone: 'Asia/Tokyo', holidays: ['2027-12-31', '2028-01-01'] } },
  guarantees: [
    {
      level: 'night',
      priority: 'P2',
      target: 'delivery',
      worst: { hours: 3 },
      period: { from: '2027-12-01', to: '2027-12-31' },
    },
  ],
  examples: [
    {
      level: 'closing',
      ticket: { openedAt: '2027-12-24T12:00Z', priority: 'P1', confirmedAt: '2027-12-24T15:30:00-03:30' },
      expect: { delivery: '2027-12-24' },
    },
    {
      level: 'own',
      ticket: {
        openedAt: '2027-12-20T12:00Z',
        priority: [
          { from: '2027-12-20T12:00Z', priority: 'low' },
          { from: '2027-12-21T12:00Z', level: 'variant', priority: 'high' },
        ],
        approvedAt: '2027-12-20T13:00Z',
        pauses: [{ from: '2027-12-20T14:00Z', to: null }],
      },
      at: '2027-12-21T00:00Z',
      expect: { reaction: null },
    },
  ],
  acknowledged: [{ code: 'IDENTICAL_LEVELS', reason: 'They are.' }],
};
/** Years without a business day or an opening, some of them too many in a row for a search. */
const sparse: Json = {
  name: 'Sparse',
  period: { from: '2026-03-01', to: '2027-02-28' },
  timeZone: 'Africa/Cairo',
  holidays: ['2027-01-07'],
  weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  extraBusinessDays: ['2026-03-05', '2026-11-30', '2027-06-01', '2029-05-05', '2030-01-01', '2031-12-31'],
  levels: {
    rare: {
      code: '8x5x9-S',
      hours: {
        weekly: [],
        onHolidays: 'open',
        exceptions: {
          '2026-03-01': [{ from: '09:00', to: '17:00' }],
          '2027-03-02': [{ from: '22:00', to: '02:00' }],
          '2029-01-01': [{ from: '09:00', to: '17:00' }],
        },
      },
    },
    always: { code: '24x7x4' },
    days: { code: '9x5xNBD' },
  },
};
const sources = [
  read('examples/contract/nine-levels.json') as Json,
  read('examples/contract/broken.json') as Json,
  read('examples/contracts/netscout-replacement.json') as Json,
  odd,
  sparse,
];

/** Every key and value in a contract, so that many of the replacements are nearly right. */
function partsOf(value: Json): Json[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [value, ...Object.keys(value), ...Object.values(value).flatMap(partsOf)];
}
const parts = sources.flatMap(partsOf);

const piece: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(...parts),
  fc.constantFrom<Json>(
    null,
    [],
    {},
    '',
    0,
    -1,
    1e9,
    0.5,
    true,
    '24:00',
    '00:00',
    '2028-02-29',
    '1x5x999',
    'P1',
    'DE',
    'XX',
    'Pacific/Apia',
  ),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

interface Change {
  /** The index of the value to change, modulo their number. */
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'rename' | 'double';
  readonly piece: Json;
}
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'remove', 'rename', 'double'),
  piece,
});

function changed(source: Json, { at, how, piece }: Change): Json {
  const copy = structuredClone(source);
  const places: { readonly holder: Record<string, Json>; readonly key: string }[] = [];
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      const holder = value as Record<string, Json>;
      places.push({ holder, key });
      visit(holder[key]);
    }
  };
  visit(copy);
  if (places.length === 0) return piece;
  const { holder, key } = places[at % places.length];
  const old = holder[key];
  if (how === 'double') holder[`${key}s`] = structuredClone(old);
  else if (how === 'replace') holder[key] = structuredClone(piece);
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else {
    delete holder[key];
    if (how === 'rename') holder[String(piece).slice(0, 30)] = old;
  }
  return copy;
}

/** Throws if anything about an accepted contract cannot be computed. */
function useAll(contract: Contract, share: number): void {
  const { from, to } = contract.period;
  const [first, last] = [`${from}T15:00Z`, `${to}T09:00Z`].map(Date.parse);
  const turns = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) }, (_, i) =>
    Date.UTC(Number(from.slice(0, 4)) + i + 1, 0, 1),
  );
  const within = [share, (share + 1 / 3) % 1, (share + 2 / 3) % 1].map((part) =>
    Math.round(first + part * (last - first)),
  );
  const instants = [first, last, ...within, ...turns].filter((at) => at >= first && at <= last);
  const { calendars } = contract;
  for (const key of Object.keys(contract.levels)) {
    const level = contract.level(key);
    for (const priority of level.priorities ?? ['P1', 'P2', 'P3', 'P4']) {
      for (const at of instants) {
        const ticket = { openedAt: at, priority, confirmedAt: at };
        calculateDeadlines(level, ticket, { calendars });
        explainDeadlines(level, { ...ticket, deliveredAt: at, approvedAt: at }, { calendars, locale: 'pl' });
        trackTicket(level, ticket, { at, calendars });
      }
    }
  }
}

test('a mutated contract is either refused, or accepted and can be computed', () => {
  const tries = runs(120, 30);
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.nat({ max: sources.length - 1 }),
      fc.array(change, { maxLength: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (which, changes, share) => {
        const value = changes.reduce(changed, sources[which]);
        const before = JSON.stringify(value);
        const parsed = parseContract(value, { countryCalendar });
        expect(JSON.stringify(value)).toBe(before);
        expect(Object.keys(Object.prototype)).toEqual([]);
        if (!parsed.ok) {
          expect(parsed.issues.length).toBeGreaterThan(0);
          for (const { message, found, accepted } of parsed.issues)
            expect([message, found, accepted].every((text) => text.length < 5000 && text !== '')).toBe(true);
          return;
        }
        accepted += 1;
        expect([before, accepts(value), accepts.errors]).toEqual([before, true, null]);
        // A century can be checked too, but takes too long here.
        const years = Number(parsed.contract.period.to.slice(0, 4)) - Number(parsed.contract.period.from.slice(0, 4));
        useAll(parsed.contract, share);
        if (years < 3) checkContract(parsed.contract);
      },
    ),
    { numRuns: tries },
  );
  // Otherwise the property would prove nothing.
  expect(accepted).toBeGreaterThan(tries / 30);
});

test('any value that is not a contract is refused', () => {
  fc.assert(
    fc.property(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
        withObjectString: true,
        withSparseArray: true,
        withTypedArray: true,
      }),
      (value) => {
        expect(parseContract(value).ok).toBe(false);
        expect(parseContract({ ...(odd as object), levels: value }).ok).toBe(false);
        expect(parseContract({ ...(odd as object), levels: { own: value } }).ok).toBe(false);
      },
    ),
  );
});

test('every level of an accepted contract has a worst case', () => {
  const parsed = parseContract(odd);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  for (const key of Object.keys(parsed.contract.levels)) {
    const level = parsed.contract.level(key);
    for (const target of Object.keys(level.targets)) {
      const [priority] = level.priorities ?? ['P1'];
      const { calendars, period } = parsed.contract;
      expect(worstCase(level, { priority, target, ...period, calendars }).elapsedMs).toBeGreaterThan(0);
    }
  }
});

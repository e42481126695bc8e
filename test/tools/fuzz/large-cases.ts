// The largest inputs that a megabyte has room for, each built to make something grow with the square of it, or out of memory.
import * as api from 'hezo-sla';
import { compareLevels, compileTarget, deadlineTable, latestStart, worstCase } from 'hezo-sla/analysis';
import * as contract from 'hezo-sla/contract';
import { renderTimeline } from 'hezo-sla/timeline';

// Broken on purpose, as it comes from outside: what the types say of it is not looked at.
type Anything = ReturnType<typeof JSON.parse>;

const many = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i));
const time = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const at = Date.UTC(2026, 5, 1, 9);
const instant = (i: number): string => new Date(at + i * 60_000).toISOString();

/** As many windows a day as are accepted, each a little shorter than its share. */
const windows = (count: number, shift = 0): Anything => ({
  weekly: many(count, (i) => {
    const minutes = 1440 / count;
    return { days, from: time(i * minutes), to: time((i + 1) * minutes - 1 - (shift % (minutes - 1))) };
  }),
  onHolidays: 'open',
});
const MOST_WINDOWS = 24;

const within = (hours: Anything, length: number, until: string, more: object = {}): Anything => ({
  from: until === 'contacted' ? 'opened' : 'confirmed',
  until,
  hours,
  within: { hours: length },
  ...more,
});
const sevenDays = {
  from: 'delivered',
  until: 'returned',
  owedBy: 'customer',
  calendarDays: 7,
  projectedFrom: 'delivery',
};
/** A level whose reaction and delivery have the same hours and length. */
const levelOf = (id: string, hours: Anything, length: number, more: object = {}): Anything => ({
  id,
  name: id,
  targets: {
    reaction: within(hours, length, 'contacted'),
    delivery: within(hours, length, 'delivered', more),
    return: sevenDays,
  },
});
const busy = (id: string, length: number, shift = 0, count = MOST_WINDOWS): Anything =>
  levelOf(id, windows(count, shift), length);

/** What a usual contract has: a lunch break, and times of its own for each priority. */
const fourPriorities = (shift: number): Anything => {
  const weekdays = days.slice(0, 5);
  const hours = {
    weekly: [
      { days: weekdays, from: '08:00', to: '12:00' },
      { days: weekdays, from: '13:00', to: `17:0${shift}` },
    ],
    onHolidays: 'closed',
  };
  const byPriority = (until: string): Anything =>
    Object.fromEntries([1, 2, 3, 4].map((n) => [`P${n}`, within(hours, n, until)]));
  const targets = { reaction: byPriority('contacted'), delivery: byPriority('delivered'), return: sevenDays };
  return { ...levelOf('a', hours, 1), targets };
};

const century = { from: '1990-01-02', to: '2099-12-31' };
const decade = { from: '2026-01-01', to: '2035-12-31' };
const year = { from: '2026-01-01', to: '2026-12-31' };
const years = { from: '2026-01-01', to: '2028-12-31' };
const document = (levels: object, more: object = {}): Anything => ({
  name: 'ACME',
  period: decade,
  country: 'PL',
  levels,
  ...more,
});
const named = <T>(length: number, make: (i: number) => T): Record<string, T> =>
  Object.fromEntries(many(length, (i) => [`level${i}`, make(i)]));
const written = ({ id, ...level }: Anything): Anything => level;

const nine = Object.fromEntries(Object.keys(api.serviceLevels).map((catalogue) => [catalogue, { catalogue }]));

const parse = (value: unknown) => () => contract.parseContract(value);
/** Reads two and compares them; refused contracts have nothing to compare. */
const diff = (before: unknown, after: unknown) => () => {
  const [was, is] = [contract.parseContract(before), contract.parseContract(after)];
  if (was.ok && is.ok) contract.compareContracts(was.contract, is.contract);
};
/** Reads and checks; refused contracts have nothing to check. */
const check = (value: unknown) => () => {
  const parsed = contract.parseContract(value);
  if (parsed.ok) contract.checkContract(parsed.contract);
};

const ticket = (more: object = {}): Anything => ({ openedAt: at, confirmedAt: at, priority: 'P3', ...more });
const pauses = (length: number): Anything =>
  many(length, (i) => ({ from: at + i * 60_000, to: at + i * 60_000 + 30_000 }));
const history = (length: number): Anything =>
  many(length, (i) => ({ from: at + i * 60_000, priority: `P${(i % 4) + 1}` }));
const track = (level: Anything, given: object, more: object = {}): unknown =>
  api.trackTicket(level, ticket(given), { at: at + 400 * 86_400_000, ...more });
const events = (level: Anything, given: object, more: object = {}): unknown =>
  api.eventsBetween(level, ticket(given), { from: at, to: at + 366 * 86_400_000, ...more });
/** A level of the catalogue, changed. */
const changed = (changes: object): Anything =>
  api.defineServiceLevel({ ...(api.serviceLevels.premier as Anything), ...changes });
/** A target, the same but not one object for each priority: changes of priority change it. */
const forEach = (target: object): Anything =>
  Object.fromEntries(['P1', 'P2', 'P3', 'P4'].map((priority) => [priority, { ...target }]));
/** Of a year's hours around the clock. */
const lasting = (changes: object): Anything => {
  const level = levelOf('lasting', '24x7', 9000);
  const targets = { ...level.targets, delivery: forEach(level.targets.delivery) };
  return api.defineServiceLevel({ ...level, targets, ...changes });
};
/** Of 99 business days that pauses move. */
const slow = (changes: object): Anything => {
  const { standard } = api.serviceLevels;
  const delivery = {
    ...standard.targets.delivery,
    businessDays: 99,
    pauses: 'business-days-touched',
    interpretations: [],
  };
  return api.defineServiceLevel({
    ...(standard as Anything),
    targets: { ...standard.targets, delivery: forEach(delivery) },
    ...changes,
  });
};
/** Of a business day that pauses move. */
const touched = (changes: object): Anything => {
  const { premier } = api.serviceLevels;
  const { P1, P2, P3, P4 } = premier.targets.delivery;
  const moved = (target: object): Anything => ({ ...target, pauses: 'business-days-touched' });
  return changed({ targets: { ...premier.targets, delivery: { P1, P2, P3: moved(P3), P4: moved(P4) } }, ...changes });
};
const interpretations = (length: number): Anything =>
  many(length, (i) => ({ id: `${i}`, text: 'x', target: { within: { minutes: i + 1 } } }));
const clock = (count: number): Anything =>
  api.createServiceClock({ hours: windows(count), calendar: api.polishCalendar() });

/** Each returns the call that is measured; what it prepares is not. */
export const cases: Readonly<Record<string, () => () => unknown>> = {
  // Hours of many windows, over many years.
  'clock: an hour after a century': () => () => clock(MOST_WINDOWS).between('1990-01-02T00:00Z', '2099-12-30T00:00Z'),
  'clock: 400,000 hours': () => () => clock(MOST_WINDOWS).add('1990-01-02T00:00Z', { hours: 400_000 }),
  'clock: the open intervals of a century': () => () =>
    clock(MOST_WINDOWS).openIntervals('1990-01-02T00:00Z', '2099-12-30T00:00Z'),
  'clock: 96 windows a day': () => () => clock(96).add('1990-01-02T00:00Z', { hours: 400_000 }),
  'clock: 15,000 closures': () => () =>
    api
      .createServiceClock({
        hours: windows(MOST_WINDOWS),
        calendar: api.polishCalendar(),
        closures: many(15_000, (i) => ({ from: at + i * 3_600_000, to: at + i * 3_600_000 + 60_000 })),
      })
      .add(at, { hours: 9000 }),
  'hours: 20,000 exceptions': () => () =>
    api
      .createServiceClock({
        hours: {
          ...windows(MOST_WINDOWS),
          exceptions: Object.fromEntries(
            many(20_000, (i) => [
              new Date(at + i * 86_400_000).toISOString().slice(0, 10),
              [{ from: '09:00', to: '10:00' }],
            ]),
          ),
        },
        calendar: api.polishCalendar(),
      })
      .add(at, { hours: 9000 }),
  'hours: 20,000 windows': () => () =>
    clock(1).add(at, 1) &&
    api.createServiceClock({
      hours: { weekly: many(20_000, () => windows(1).weekly[0]), onHolidays: 'open' } as Anything,
      calendar: api.polishCalendar(),
    }),

  // Levels over periods.
  'worst case: 400,000 hours': () => () =>
    worstCase(api.defineServiceLevel(busy('a', 400_000)), { priority: 'P1', target: 'reaction', ...year }),
  'worst case: 9,000 hours': () => () =>
    worstCase(api.defineServiceLevel(busy('a', 9000)), { priority: 'P1', target: 'reaction', ...year }),
  'worst case: a century': () => () =>
    worstCase(api.defineServiceLevel(busy('a', 1)), { priority: 'P1', target: 'reaction', ...century }),
  'worst case: a century of Standard': () => () =>
    worstCase(api.serviceLevels.standard, { priority: 'P3', target: 'delivery', ...century }),
  'table: a century of Standard, with texts': () => () =>
    deadlineTable(api.serviceLevels.standard, { target: 'delivery', ...century, localTexts: true }),
  'lookup: a century of many windows': () => () =>
    compileTarget(api.defineServiceLevel(busy('a', 1)), { priority: 'P1', target: 'reaction', ...century }),
  'lookup: a million starts': () => {
    const { fromMs, dueAll } = compileTarget(api.serviceLevels.standard, { target: 'delivery', ...year });
    const starts = Float64Array.from({ length: 1_000_000 }, (_, i) => fromMs + i * 31_000);
    return () => dueAll(starts);
  },
  'latest start: none in decades of days': () => () =>
    latestStart(api.serviceLevels.standard, { target: 'delivery', dueBy: '1990-01-02' }),
  'latest start: of many windows': () => () =>
    latestStart(api.defineServiceLevel(busy('a', 400_000)), {
      priority: 'P1',
      target: 'reaction',
      dueBy: '2040-01-01',
    }),
  'compare: 8 years of many windows': () => () =>
    compareLevels(busy('a', 400_000), busy('b', 399_999, 7), { from: '2026-01-01', to: '2033-12-31' }),
  'compare: 8 years of 9,000 hours': () => () =>
    compareLevels(busy('a', 9000), busy('b', 8999, 7), { from: '2026-01-01', to: '2033-12-31' }),
  'compare: a century of two levels of the catalogue': () => () =>
    compareLevels(api.serviceLevels.standard, api.serviceLevels.ahb8x5, century),
  'compare: five years of two levels of the catalogue': () => () =>
    compareLevels(api.serviceLevels.standard, api.serviceLevels.premier, {
      from: '2026-01-01',
      to: '2030-12-31',
    }),

  // Contracts.
  'contract: one level of many windows and 400,000 hours': () =>
    check(document({ a: written(busy('a', 400_000)) }, { period: year })),
  'contract: one level of many windows and 9,000 hours': () =>
    check(document({ a: written(busy('a', 9000)) }, { period: year })),
  'contract: 700 levels over a century': () =>
    check(
      document(
        named(700, (i) => ({ catalogue: 'standard', ...(i < 0 ? {} : {}) })),
        { period: century },
      ),
    ),
  'contract: 700 levels of hours of their own': () =>
    check(
      document(
        named(700, (i) => ({ code: '9x5x4', hours: windows(1, i) })),
        { period: century },
      ),
    ),
  'contract: 90 levels over a century': () =>
    check(
      document(
        named(90, (i) => ({ code: '9x5x4', hours: windows(2, i) })),
        { period: century },
      ),
    ),
  'contract: nine levels over a decade': () => check(document(nine)),
  'contract: nine levels over three years': () =>
    check(document(nine, { period: { from: '2026-01-01', to: '2028-12-31' } })),
  'diff: nine levels over three years, a day off more each year': () => {
    const period = years;
    return diff(
      document(nine, { period }),
      document(nine, { period, extraHolidays: many(3, (i) => `${2026 + i}-03-17`) }),
    );
  },
  'diff: 10 levels over three years, an hour later each day': () =>
    diff(
      document(
        named(10, (i) => ({ code: '9x5x4', hours: windows(1, i) })),
        { period: years },
      ),
      document(
        named(10, (i) => ({ code: '9x5x4', hours: windows(1, i + 1) })),
        { period: years },
      ),
    ),
  'diff: one level of many windows': () =>
    diff(
      document({ a: written(busy('a', 9000)) }, { period: year }),
      document({ a: written(busy('a', 8999, 7)) }, { period: year }),
    ),
  'contract: 100 levels alike': () =>
    check(
      document(
        named(100, () => ({ catalogue: 'premier' })),
        { period: { from: '2026-01-01', to: '2026-06-30' } },
      ),
    ),
  'contract: 500 guarantees, examples and acknowledgements': () =>
    check(
      document(nine, {
        period: year,
        guarantees: many(500, (i) => ({
          level: 'premier',
          priority: `P${(i % 4) + 1}`,
          target: 'delivery',
          worst: { hours: i },
        })),
        examples: many(500, (i) => ({
          level: 'standard',
          ticket: { openedAt: instant(i), confirmedAt: instant(i), priority: 'P1' },
          expect: { delivery: null },
        })),
        acknowledged: many(500, () => ({ code: 'IDENTICAL_LEVELS', reason: 'x' })),
      }),
    ),
  'contract: 20,000 levels': () => check(document(named(20_000, () => ({ catalogue: 'premier' })))),
  'contract: 80,000 unknown keys': () =>
    parse({ ...document({ a: { catalogue: 'premier' } }), ...Object.fromEntries(many(80_000, (i) => [`key${i}`, 1])) }),
  'contract: 80,000 unknown keys of a level': () =>
    parse(document({ a: Object.fromEntries(many(80_000, (i) => [`kode${i}`, 1])) })),
  'contract: 14,000 wrong references': () =>
    parse(
      document(
        named(6000, () => ({ catalogue: 'premier' })),
        {
          acknowledged: many(14_000, (i) => ({ code: 'IDENTICAL_LEVELS', level: `lavel${i}`, reason: 'x' })),
        },
      ),
    ),
  'contract: 9,000 wrong catalogue keys': () => parse(document(named(9000, (i) => ({ catalogue: `premium${i}` })))),
  'contract: 50,000 nested objects': () =>
    parse(document({ a: { catalogue: 'premier' } }, { guarantees: many(50_000, () => ({ level: {} })) })),
  'contract: objects as deep as they may be': () => {
    let value: Anything = {};
    for (let i = 0; i < 30; i += 1) value = { a: value };
    return parse(document({ a: { catalogue: 'premier' } }, { examples: many(4000, () => value) }));
  },
  'contract: deeper than they may be': () => parse(JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)),
  'contract: a list as deep as a megabyte': () => parse(JSON.parse('['.repeat(400_000) + ']'.repeat(400_000))),
  'contract: 250,000 values': () =>
    parse(document({ a: { catalogue: 'premier' } }, { weekend: many(250_000, () => 1) })),
  'contract: 8,000 guarantees over ten years': () =>
    check(
      document(
        { a: { catalogue: 'standard' } },
        { guarantees: many(8000, (i) => ({ level: 'a', priority: 'P1', target: 'delivery', worst: { hours: i } })) },
      ),
    ),
  'contract: 7,000 guarantees over periods of their own': () =>
    check(
      document(
        { a: { catalogue: 'standard' } },
        {
          period: century,
          guarantees: many(7000, (i) => ({
            level: 'a',
            priority: 'P1',
            target: 'delivery',
            worst: { hours: 1 },
            period: { from: `19${90 + (i % 10)}-01-02`, to: `20${10 + (i % 90)}-12-31` },
          })),
        },
      ),
    ),
  'contract: 6,000 examples': () =>
    check(
      document(
        { a: { catalogue: 'standard' } },
        {
          examples: many(6000, (i) => ({
            level: 'a',
            ticket: { openedAt: instant(i), priority: 'P1' },
            expect: { reaction: null },
          })),
        },
      ),
    ),
  'contract: 12,000 acknowledgements': () =>
    check(
      document(
        named(90, () => ({ catalogue: 'premier' })),
        {
          acknowledged: many(12_000, (i) => ({ code: 'IDENTICAL_LEVELS', level: `level${i % 90}`, reason: 'x' })),
        },
      ),
    ),
  'contract: 3,000 interpretations': () =>
    check(
      document({
        a: written(
          levelOf('a', '9x5', 1, {
            interpretations: interpretations(3000),
          }),
        ),
      }),
    ),
  'contract: a name of a megabyte': () => check(document({ a: { code: '9x5x4', name: 'x'.repeat(900_000) } })),
  'contract: a key of a megabyte': () => check(document({ ['x'.repeat(900_000)]: { catalogue: 'premier' } })),
  'contract: 20,000 days off': () =>
    check(
      document(
        { a: { catalogue: 'premier' } },
        { extraHolidays: many(20_000, (i) => new Date(at + i * 86_400_000).toISOString().slice(0, 10)) },
      ),
    ),

  // Texts.
  'explain: the name of a day off of a megabyte': () => () =>
    api.explainDeadlines(
      api.serviceLevels.standard,
      ticket({ openedAt: '2026-06-01T09:00Z', confirmedAt: '2026-06-01T09:00Z' }),
      { calendar: api.polishCalendar({ extraHolidays: [{ date: '2026-06-02', name: `${' \n'.repeat(200_000)}x` }] }) },
    ),
  'explain: names of days off in a row': () => () =>
    api.explainDeadlines(
      api.serviceLevels.standard,
      ticket({ openedAt: '2026-06-01T09:00Z', confirmedAt: '2026-06-01T09:00Z' }),
      {
        calendar: api.polishCalendar({
          extraHolidays: many(700, (i) => ({
            date: new Date(at + (i + 1) * 86_400_000).toISOString().slice(0, 10),
            name: 'x'.repeat(1000),
          })),
        }),
      },
    ),
  'explain: 3,000 interpretations': () => () =>
    api.explainDeadlines(levelOf('a', '9x5', 1, { interpretations: interpretations(3000) }), ticket()),
  'explain: 16 interpretations of many windows': () => () => {
    const other = (i: number): Anything => ({ hours: windows(MOST_WINDOWS, i), within: { hours: 4000 } });
    const found = many(16, (i) => ({ id: `${i}`, text: 'x', target: other(i) }));
    return api.explainDeadlines(levelOf('a', '24x7', 1, { interpretations: found }), ticket());
  },
  'explain: 9,000 hours of many windows': () => () =>
    api.explainDeadlines(api.defineServiceLevel(busy('a', 4000)), ticket({ priority: 'P1' })),
  'contract: many windows in interpretations': () => {
    const other = (i: number): Anything => ({ hours: windows(MOST_WINDOWS, i), within: { hours: 180 } });
    const found = (p: number): Anything => many(11, (i) => ({ id: `${i}`, text: 'x', target: other(p * 11 + i) }));
    const delivery = Object.fromEntries(
      [0, 1, 2, 3].map((p) => [`P${p + 1}`, within('24x7', 1, 'delivered', { interpretations: found(p) })]),
    );
    return check(document({ a: { name: 'a', targets: { delivery } } }, { period: year }));
  },
  'contract: tickets that open in many windows': () =>
    check(
      document(
        named(90, (i) => ({
          ...written(levelOf('a', '24x7', 1 + i)),
          ticketsOpen: windows(MOST_WINDOWS, i),
        })),
      ),
    ),
  'contract: four priorities of their own, five years of three levels': () =>
    check(
      document(
        named(3, (i) => written(fourPriorities(i))),
        { period: { from: '2026-01-01', to: '2030-12-31' } },
      ),
    ),
  'level: 50,000 programmes': () => () => changed({ programmes: many(50_000, (i) => `p${i}`) }),
  'level: a name of a megabyte': () => () => changed({ name: 'x'.repeat(900_000) }),
  'timeline: the name of a level of a megabyte': () => () =>
    renderTimeline(changed({ name: { en: '\u{1F600}'.repeat(200_000), pl: 'x' } }), ticket(), {}),

  // Tickets.
  'track: 20,000 pauses by 20,000 changes of priority': () => () =>
    track(api.serviceLevels.premier, { pauses: pauses(20_000), priority: history(20_000) }),
  'track: 20,000 pauses by 200 changes, carried over': () => () =>
    track(touched({ priorityChange: 'carry-over' }), {
      pauses: pauses(20_000),
      priority: history(200),
    }),
  'track: 10,000 pauses by 40,000 thresholds': () => () =>
    track(
      api.serviceLevels.premier,
      { pauses: pauses(10_000), priority: 'P1' },
      { thresholds: many(40_000, (i) => (i + 1) / 40_000) },
    ),
  'track: 14,000 daily pauses of a target of days': () => () =>
    track(
      touched({}),
      {
        openedAt: '1990-01-02T09:00Z',
        confirmedAt: '1990-01-02T09:00Z',
        pauses: many(14_000, (i) => ({ from: Date.UTC(1990, 0, 2 + i, 10), to: Date.UTC(1990, 0, 2 + i, 11) })),
      },
      { at: '2099-01-01T00:00Z' },
    ),
  'track: a pause of a century': () => () =>
    track(
      touched({}),
      {
        openedAt: '1990-01-02T09:00Z',
        confirmedAt: '1990-01-02T09:00Z',
        priority: many(200, (i) => ({
          from: Date.UTC(1990, 0, 2, 9) + i * 86_400_000,
          priority: i % 2 ? 'P3' : 'P4',
        })),
        pauses: [{ from: '1990-01-02T10:00Z' }],
      },
      { at: '2099-01-01T00:00Z' },
    ),
  'track: 200 changes in 30 years, a pause each business day': () => () =>
    track(
      touched({ priorityChange: 'carry-over' }),
      {
        openedAt: '1990-01-02T09:00Z',
        confirmedAt: '1990-01-02T09:00Z',
        priority: many(200, (i) => ({
          from: Date.UTC(1990, 0, 2, 9) + i * 20 * 86_400_000,
          priority: i % 2 ? 'P3' : 'P4',
        })),
        pauses: many(10_000, (i) => ({ from: Date.UTC(1990, 0, 2 + i, 10), to: Date.UTC(1990, 0, 2 + i, 11) })),
      },
      { at: '2020-01-01T00:00Z' },
    ),
  'track: 10,000 pauses by 200 changes of priority, in time': () => () =>
    track(lasting({}), { pauses: pauses(10_000), priority: history(200) }),
  'track: 10,000 pauses by 200 changes of priority, carried over': () => () =>
    track(lasting({ priorityChange: 'carry-over' }), { pauses: pauses(10_000), priority: history(200) }),
  'track: 10,000 pauses of days by 200 changes': () => () =>
    track(slow({}), { pauses: pauses(10_000), priority: history(200) }),
  'track: 10,000 pauses of days by 200 changes, carried over': () => () =>
    track(slow({ priorityChange: 'carry-over' }), { pauses: pauses(10_000), priority: history(200) }),
  'track: 10,000 daily pauses by 200 changes': () => () =>
    track(
      slow({}),
      {
        openedAt: '1990-01-02T09:00Z',
        confirmedAt: '1990-01-02T09:00Z',
        priority: many(200, (i) => ({
          from: Date.UTC(1990, 0, 2, 9) + i * 50 * 86_400_000,
          priority: i % 2 ? 'P3' : 'P4',
        })),
        pauses: many(10_000, (i) => ({ from: Date.UTC(1990, 0, 2 + i, 10), to: Date.UTC(1990, 0, 2 + i, 11) })),
      },
      { at: '2020-01-01T00:00Z' },
    ),
  'track: 10,000 pauses at night by 200 changes': () => () =>
    track(slow({}), {
      pauses: many(10_000, (i) => ({ from: at + 43_200_000 + i * 2000, to: at + 43_200_000 + i * 2000 + 1000 })),
      priority: many(200, (i) => ({ from: at + i * 60_000, priority: `P${(i % 2) + 3}` })),
    }),
  'track: 10,000 pauses by 100 thresholds': () => () =>
    track(lasting({}), { pauses: pauses(10_000), priority: 'P1' }, { thresholds: many(100, (i) => (i + 1) / 100) }),
  'events: 10,000 pauses in a year': () => () => events(slow({}), { pauses: pauses(10_000), priority: 'P3' }),
  'events: 10,000 pauses by 200 changes in a year': () => () =>
    events(lasting({}), { pauses: pauses(10_000), priority: history(200) }),
  'events: 1,000 pauses in a year': () => () => events(slow({}), { pauses: pauses(1000), priority: 'P3' }),
  'events: a year of a pause that moves the day': () => () =>
    events(slow({}), { pauses: [{ from: at }], priority: 'P3' }),
  'events: 100 thresholds of a ticket that is a year overdue': () => () =>
    events(changed({}), { priority: 'P1' }, { thresholds: many(100, (i) => i + 1) }),
  'timeline: 10,000 pauses by 200 changes of priority': () => () =>
    renderTimeline(lasting({}), ticket({ pauses: pauses(10_000), priority: history(200) }), {
      at: at + 20 * 86_400_000,
    } as Anything),
  'track many: 1,000 tickets of 100 pauses, and their summary': () => () =>
    api.summarize(
      api.trackTickets(
        many(1000, () => ({ level: api.serviceLevels.premier, ticket: ticket({ pauses: pauses(100) }) })),
        { at: at + 86_400_000 },
      ),
    ),
  'timeline: 20,000 pauses by 20,000 changes of priority': () => () =>
    renderTimeline(api.serviceLevels.premier, ticket({ pauses: pauses(20_000), priority: history(20_000) }), {
      at: at + 20 * 86_400_000,
    } as Anything),
  'timeline: 20,000 pauses': () => () =>
    renderTimeline(api.serviceLevels.premier, ticket({ pauses: pauses(20_000), priority: 'P1' }), {
      at: at + 20 * 86_400_000,
    } as Anything),
  'calendar: 50,000 days off': () => () =>
    api
      .polishCalendar({
        extraHolidays: many(50_000, (i) => new Date(Date.UTC(1990, 0, 1 + (i % 40_000))).toISOString().slice(0, 10)),
      })
      .addBusinessDays('1991-01-01', 1),
  'calendar: 100 rules in each year of a century': () => () =>
    api
      .polishCalendar({ extraHolidays: many(100, () => ({ weekday: 'sat', nth: [1, 2, 3, 4, 5] }) as const) })
      .businessDaysBetween('1990-01-01', '2099-01-01'),
  'explain: 50,000 parts of days, and as many of one': () => {
    const day = (i: number) => new Date(at + (i % 10_000) * 86_400_000).toISOString().slice(0, 10);
    const parts = many(50_000, (i) => ({ date: day(i % 2 ? i : 0), from: '16:00', to: '16:30', name: 'x' }));
    return () => {
      const calendar = api.polishCalendar({ extraHolidays: parts });
      return api.explainDeadlines(api.serviceLevelFromCode('9x5x999'), ticket({}), { calendar });
    };
  },
  'calendar: a function that answers with 40,000 days off each year': () => () =>
    api
      .createCalendar({ timeZone: 'UTC', holidays: (year) => many(40_000, () => `${year}-01-01`) })
      .businessDaysBetween('1990-01-01', '2099-01-01'),
};

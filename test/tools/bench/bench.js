// How fast the built package is: npm run bench. Prints a table; the figures of docs/performance.md come from it. BENCH_SECONDS
// is four times the time for each line of it; with less than a second, memory is watched over a tenth of the calls.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  calculateDeadlines,
  createCalendar,
  createServiceClock,
  explainDeadlines,
  fingerprintOf,
  fixedHolidays,
  polishCalendar,
  serviceLevels,
  summarize,
  trackTicket,
  trackTickets,
} from 'hezo-sla';
import { compileTarget, deadlineTable } from 'hezo-sla/analysis';
import { Bench } from 'tinybench';
import { bundled, leastUse } from '../../support/bundle.js';
import { random } from '../../support/random.js';
import { setUp } from './compare/peers/ceiling.js';
import { median } from './median.js';
import { resultObjects } from './result-objects.js';

const BATCH = 1000;
const FROM = Date.UTC(2024, 0, 1);
const SPAN = 3 * 365 * 86_400_000;

const levels = Object.values(serviceLevels);
const priorities = ['P1', 'P2', 'P3', 'P4'];

/** Tickets of three years: any level and priority, confirmed within a day of being opened. */
function tickets(write) {
  const next = random(1);
  return Array.from({ length: BATCH }, () => {
    const openedAt = Math.floor(FROM + next() * SPAN);
    const confirmedAt = Math.floor(openedAt + next() * 86_400_000);
    const ticket = {
      openedAt: write(openedAt),
      priority: priorities[Math.floor(next() * 4)],
      confirmedAt: write(confirmedAt),
    };
    return [levels[Math.floor(next() * levels.length)], ticket];
  });
}

let sink = 0;
const seconds = Number(process.env.BENCH_SECONDS ?? 2);
const processes = seconds < 1 ? 3 : 21;
const MILLION = seconds < 1 ? 100_000 : 1_000_000;
const bench = new Bench({ time: seconds * 250, warmupTime: seconds * 125 });
const addTickets = (name, write) => {
  const batch = tickets(write);
  bench.add(name, () => {
    for (const [level, ticket] of batch) sink += calculateDeadlines(level, ticket).reaction.dueOn.length;
  });
};
addTickets('calculateDeadlines, epoch milliseconds', (ms) => ms);
addTickets('calculateDeadlines, Date', (ms) => new Date(ms));
addTickets('calculateDeadlines, ISO text', (ms) => new Date(ms).toISOString());
const explained = tickets((ms) => ms);
// A text is put together when it is first looked into, so that is part of it.
const addExplained = (name, read) => {
  bench.add(`explainDeadlines, ${name}`, () => {
    for (const [level, ticket] of explained) sink += read(explainDeadlines(level, ticket), level, ticket);
  });
};
addExplained('not read', ({ targets }) => targets.reaction.steps.length);
addExplained('its text read', ({ text }) => text.charCodeAt(0));
addExplained(
  'its text read, and its fingerprint',
  ({ text }, level, ticket) => text.charCodeAt(0) + fingerprintOf(level, ticket).sha256.length,
);

/** The same tickets a day after their confirmation: as they are; with two pauses; with a change of priority besides. */
const tracked = explained.map(([level, ticket]) => {
  const { openedAt, priority, confirmedAt } = ticket;
  const pauses = [1, 5].map((hours) => ({
    from: confirmedAt + hours * 3_600_000,
    to: confirmedAt + (hours + 2) * 3_600_000,
  }));
  const history = [
    { from: openedAt, priority },
    { from: confirmedAt + 1_800_000, priority: 'P3' },
  ];
  return {
    level,
    at: confirmedAt + 86_400_000,
    plain: ticket,
    paused: { ...ticket, pauses },
    changed: { ...ticket, pauses, priority: history },
  };
});
for (const [name, kind] of [
  ['trackTicket', 'plain'],
  ['trackTicket, two pauses', 'paused'],
  ['trackTicket, two pauses and a change of priority', 'changed'],
])
  bench.add(name, () => {
    for (const { level, at, [kind]: ticket } of tracked)
      sink += trackTicket(level, ticket, { at }).targets.delivery.usedMs;
  });

const clock = createServiceClock({ hours: '9x5', calendar: polishCalendar() });
const next = random(2);
const instants = Array.from({ length: BATCH }, () => Math.floor(FROM + next() * SPAN));
const HOUR = 3_600_000;
const calendar = polishCalendar();
const dates = instants.map((ms) => new Date(ms).toISOString().slice(0, 10));
/** Elapsed time, of which a 9x5 week of 168 hours has 45 or fewer open; and business days. */
const distances = [
  ['an hour', HOUR, HOUR, 1],
  ['a month', 730 * HOUR, 188 * HOUR, 21],
  ['ten years', 87_660 * HOUR, 22_600 * HOUR, 2510],
  ['twenty years', 175_320 * HOUR, 45_200 * HOUR, 5020],
];
const atEach = (name, run) => {
  for (const [distance, elapsed, open, days] of distances)
    bench.add(`${name}, ${distance}`, () => run(elapsed, open, days));
};
atEach('clock.add on 9x5', (_, open) => {
  for (const at of instants) sink += clock.add(at, open).getTime();
});
atEach('clock.subtract on 9x5', (_, open) => {
  for (const at of instants) sink += clock.subtract(at, open).getTime();
});
atEach('clock.between on 9x5', (elapsed) => {
  for (const at of instants) sink += clock.between(at, at + elapsed);
});
atEach('calendar.addBusinessDays', (_, __, days) => {
  for (const date of dates) sink += calendar.addBusinessDays(date, days).length;
});

/** So many days off a year, from none to every second day. */
const daysOff = (count) => {
  const dates = Array.from({ length: 6 * count }, (_, i) => {
    const year = 2022 + Math.floor(i / count);
    return new Date(Date.UTC(year, 0, 1 + 2 * (i % count))).toISOString().slice(0, 10);
  });
  const holidays = fixedHolidays(dates);
  return createServiceClock({ hours: '9x5', calendar: createCalendar({ timeZone: 'Europe/Warsaw', holidays }) });
};
for (const count of [0, 14, 60, 180]) {
  const among = daysOff(count);
  bench.add(`clock.add, an hour, ${count} days off a year`, () => {
    for (const at of instants) sink += among.add(at, HOUR).getTime();
  });
}

/** The next business day and an hour of service time as numbers: looked up, and in bare arithmetic over tables. */
const period = { from: '2023-12-31', to: '2027-01-31' };
const nextDay = compileTarget(serviceLevels.standard, { target: 'delivery', ...period });
const hour = compileTarget(serviceLevels.standard, { target: 'reaction', priority: 'P3', ...period });
const fiveYears = Array.from({ length: 5 * 366 }, (_, i) => new Date(FROM + i * 86_400_000).toISOString().slice(0, 10));
const ceiling = setUp({ zone: 'Europe/Warsaw', daysOff: fiveYears.filter((date) => calendar.holidayOn(date)) });
const [starts, dues] = [Float64Array.from(instants), new Float64Array(BATCH)];
bench.add('compileTarget, dueAt of the next business day', () => {
  for (const at of instants) sink += nextDay.dueAt(at);
});
bench.add('compileTarget, dueAll of the next business day', () => {
  sink += nextDay.dueAll(starts, dues)[0];
});
bench.add('the same in integer arithmetic', () => {
  for (const at of instants) sink += ceiling.due(at);
});
bench.add('compileTarget, dueAt of an hour of service time', () => {
  for (const at of instants) sink += hour.dueAt(at);
});
bench.add('the same in integer arithmetic over tables', () => {
  for (const at of instants) sink += ceiling.add(at, 1);
});

bench.add('the result objects alone, for comparison', () => {
  for (const at of instants) sink += resultObjects(at).reaction.dueOn.length;
});
bench.add('new Date, for comparison', () => {
  for (const at of instants) sink += new Date(at).getTime();
});

await bench.run();
const perSecond = (latencyMs) => Math.round((BATCH * 1000) / latencyMs);
console.table(
  Object.fromEntries(
    bench.tasks.map(({ name, result }) => [
      name,
      { 'median per second': perSecond(result.latency.p50), 'best per second': perSecond(result.latency.min) },
    ]),
  ),
);

function heap() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** What the heap holds after many of something, against what it held when the tables were built. */
function memory(run, warmUp, n) {
  run(warmUp);
  const before = heap();
  run(n);
  return `${((heap() - before) / 1024).toFixed(0)} KiB more than before`;
}
const calls = memory(
  (n) => {
    for (let i = 0; i < n; i += 1) {
      const [level, ticket] = explained[i % BATCH];
      sink += calculateDeadlines(level, ticket).reaction.dueOn.length;
    }
  },
  100_000,
  MILLION * 10,
);
console.log(`heap after ${MILLION * 10} calls: ${calls}`);

/** So many tickets, none of which is kept: each is contacted after another time. */
function* contacted(n) {
  for (let i = 0; i < n; i += 1) {
    const { level, plain } = tracked[i % BATCH];
    yield { level, ticket: { ...plain, contactedAt: plain.openedAt + ((i * 7919) % 86_400_000) } };
  }
}
const [a, b] = [MILLION / 100, MILLION].map((n) => {
  let most = 0;
  const before = heap();
  function* watched() {
    let i = 0;
    for (const found of trackTickets(contacted(n), { at: FROM + SPAN })) {
      i += 1;
      if (i % (n / 4) === 0) most = Math.max(most, heap() - before);
      yield found;
    }
  }
  sink += summarize(watched()).length;
  return `${(most / 1024).toFixed(0)} KiB`;
});
console.log(
  `the heap while summarize runs, at most: ${a} more over ${MILLION / 100} tickets, ${b} more over ${MILLION}`,
);

const inYoungSpace = ['--expose-gc', '--min-semi-space-size=512', '--max-semi-space-size=512'];
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
console.log(spawnSync(process.execPath, [...inYoungSpace, beside('allocated.js')], { encoding: 'utf8' }).stdout.trim());
const { gzip } = await bundled(leastUse('hezo-sla'), beside('.'));
console.log(`a bundle of calculateDeadlines and one level, minified and gzipped: ${gzip} bytes`);

/** Of each day of a year the longest time until a delivery, under each of the nine levels: what a picture of the year shows. */
function yearOfDelays() {
  const year = { from: '2026-01-01', to: '2026-12-31', target: 'delivery', priority: 'P3' };
  for (const level of levels) {
    const longest = new Float64Array(367);
    for (const { from, to, due, shiftMs } of deadlineTable(level, year)) {
      const first = Math.floor((from - FROM) / 86_400_000) - 731;
      const last = Math.floor((to - 1 - FROM) / 86_400_000) - 731;
      for (let day = first; day <= last; day += 1) {
        const start = Math.max(from, FROM + (day + 731) * 86_400_000);
        longest[day + 1] = Math.max(longest[day + 1], due ? due - start : shiftMs);
      }
    }
    sink += longest[100];
  }
}
const delays = Array.from({ length: 21 }, () => {
  const started = performance.now();
  yearOfDelays();
  return performance.now() - started;
});
console.log(
  `a year of delays, day by day, for nine levels: ${median(delays).toFixed(1)} ms (${delays[0].toFixed(1)} the first time)`,
);

/** Import and first call together, each time in a new process. */
const script = beside('first-call.js');
function inNewProcesses(...args) {
  const runs = Array.from({ length: processes }, () => {
    const { stdout } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    return JSON.parse(stdout);
  });
  return [0, 1].map((i) => median(runs.map((run) => run[i])).toFixed(1));
}
const [imported, first] = inNewProcesses();
console.log(`import: ${imported} ms; import and first call: ${first} ms (median of ${processes} processes)`);
console.log(`of which the first Intl.DateTimeFormat of a process, by itself: ${inNewProcesses('intl')[1]} ms`);
if (sink === 0) throw new Error('nothing was computed');

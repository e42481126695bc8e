// Every minute of ten years as the opening and the confirmation of a ticket, and the milliseconds around everything that
// changes, at every level and priority: npm run verify [first year] [last year]. Compares with test/oracle/minutes.ts.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { calculateDeadlines, type Deadline, type Priority, type ServiceLevel, serviceLevels } from 'hezo-sla';
import {
  type Due,
  MARGIN,
  type SweptDeadlines,
  type SweptMinutes,
  type SweptPromise,
  sweptDeadlines,
  sweptLevels,
  sweptMinutes,
} from '../../oracle/minutes.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** What a worker does at a time: long enough that the minutes beyond its end weigh little. */
const CHUNK = 183 * DAY;

interface Chunk {
  readonly from: number;
  readonly to: number;
}
interface Counts {
  readonly days: number;
  readonly instants: number;
  readonly compared: number;
  readonly different: number;
  readonly examples: readonly string[];
}

interface Combination {
  readonly level: ServiceLevel;
  readonly priority: Priority;
  readonly promise: SweptPromise;
}
const priorities = ['P1', 'P2', 'P3', 'P4'] as const;
const combinations: readonly Combination[] = Object.values(serviceLevels).flatMap((level) =>
  priorities.map((priority) => ({
    level,
    priority,
    promise: sweptLevels[level.id][priority === 'P1' || priority === 'P2' ? 0 : 1],
  })),
);
const promises = [...new Set(combinations.map(({ promise }) => promise))];

const differs = (deadline: Deadline | null, due: Due | null): boolean =>
  deadline === null || due === null
    ? deadline !== due
    : deadline.dueAt.getTime() !== due.at || deadline.dueOn !== due.on;

/** Compares all deadlines of all combinations at an instant. */
function compareAt(minutes: SweptMinutes, t: number, found: string[]): number {
  // The expected deadlines depend on the promise alone; what the library says is asked for each combination.
  const expected = new Map<SweptPromise, SweptDeadlines>();
  for (const promise of promises) expected.set(promise, sweptDeadlines(minutes, promise, t));
  let different = 0;
  for (const { level, priority, promise } of combinations) {
    const deadlines = calculateDeadlines(level, { openedAt: t, priority, confirmedAt: t });
    const due = expected.get(promise);
    if (!due) throw new Error(`nothing expected of ${level.id}`);
    for (const target of ['reaction', 'delivery', 'return'] as const) {
      if (!differs(deadlines[target], due[target])) continue;
      different += 1;
      const [said, right] = [
        deadlines[target]?.dueAt.toISOString(),
        due[target] && new Date(due[target].at).toISOString(),
      ];
      if (found.length < 10)
        found.push(`${level.id} ${priority} ${target} at ${new Date(t).toISOString()}: ${said}, expected ${right}`);
    }
  }
  return different;
}

/** Whether something changes at a minute: a day begins, hours open or close, a cutoff passes, or the clocks change. */
function isBoundary({ time, day }: SweptMinutes, i: number): boolean {
  if (i === 0 || [0, 9 * 60, 15 * 60, 17 * 60, 18 * 60].includes(time[i])) return true;
  return time[i] !== time[i - 1] + 1 || day[i] !== day[i - 1];
}

function sweep({ from, to }: Chunk, report: (counts: Counts) => void): void {
  const minutes = sweptMinutes(from - DAY, to + MARGIN);
  for (let start = from; start < to; start += 10 * DAY) {
    const examples: string[] = [];
    const end = Math.min(start + 10 * DAY, to);
    let [instants, different] = [0, 0];
    for (let t = start; t < end; t += MINUTE) {
      const around = isBoundary(minutes, (t - minutes.from) / MINUTE) ? [t - 1, t, t + 1] : [t];
      for (const instant of around) different += compareAt(minutes, instant, examples);
      instants += around.length;
    }
    const compared = instants * combinations.length * 3;
    report({ days: (end - start) / DAY, instants, compared, different, examples });
  }
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;

async function main(): Promise<void> {
  const [first = '2024', last = first === '2024' ? '2033' : first] = process.argv.slice(2);
  // The first instant of the first year and of the year after the last, in Warsaw.
  const [from, to] = [Date.UTC(Number(first), 0, 1) - 3_600_000, Date.UTC(Number(last) + 1, 0, 1) - 3_600_000];
  const chunks: Chunk[] = [];
  for (let t = from; t < to; t += CHUNK) chunks.push({ from: t, to: Math.min(t + CHUNK, to) });
  const total = (to - from) / DAY;
  const sum = { days: 0, instants: 0, compared: 0, different: 0 };
  const began = performance.now();
  let told = began;
  const add = ({ examples, ...counts }: Counts): void => {
    for (const name of ['days', 'instants', 'compared', 'different'] as const) sum[name] += counts[name];
    for (const example of examples) console.log(example);
    const now = performance.now();
    if (now - told < 10_000) return;
    told = now;
    const left = ((now - began) / 1000 / sum.days) * (total - sum.days);
    console.log(`${((100 * sum.days) / total).toFixed(0)} %, ${sum.different} differed, ${clock(left)} left`);
  };
  const work = async (): Promise<void> => {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
      await new Promise<void>((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: chunk });
        worker
          .on('message', add)
          .on('error', reject)
          .on('exit', () => resolve());
      });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  console.log(
    `${first} to ${last}: ${sum.instants.toLocaleString('en')} instants, ${combinations.length} levels and priorities, ` +
      `${sum.compared.toLocaleString('en')} deadlines compared, ${sum.different} differed, ` +
      `in ${clock((performance.now() - began) / 1000)}`,
  );
  process.exitCode = sum.different === 0 && sum.days === total ? 0 : 1;
}

if (isMainThread) await main();
else sweep(workerData, (counts) => parentPort?.postMessage(counts));

// Large inputs at every function that takes any: npm run fuzz:large [case]. No call with less than a megabyte of input may take
// more than a second of the processor's time or 300 MB; what would is refused before it is begun.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SlaError } from 'hezo-sla';
import { cases } from './large-cases.js';

/** In milliseconds, of user time: other programs run here too, and machines are slow for minutes. A call that took longer is made
 * again when all others are done, before it counts. */
const LIMIT_MS = 1000;
/** What the yardstick takes on a quiet machine of two cores. Where it takes longer, so may the calls. */
const YARDSTICK_MS = 250;
const AGAIN = 3;
/** Above what the process has before the call. The heap may not grow beyond it at all, so that garbage does not count. */
const LIMIT_MB = 300;
/** What is as slow as this is stopped, and its time is not known. */
const STOP_MS = Number(process.env.STOP_MS ?? 20_000);

interface Measured {
  readonly ms: number;
  readonly mb: number;
  /** 'answered', or the code of the refusal. */
  readonly outcome: string;
}

const megabytes = (): number => process.resourceUsage().maxRSS / 1024;

/** Work of the kind that the calls do, none of it the library's: objects made, written out, read, sorted. */
function yardstick(): unknown {
  const rows = Array.from({ length: 60_000 }, (_, i) => ({
    from: i * 7919,
    to: (i * 104_729) % 60_013,
    name: `row ${i}`,
  }));
  const read: typeof rows = JSON.parse(JSON.stringify(rows));
  const sums = new Map<number, number>();
  for (const { from, to } of read.toSorted((a, b) => a.to - b.to))
    sums.set(to % 1009, (sums.get(to % 1009) ?? 0) + from);
  return sums;
}

function measure(name: string): Measured {
  const call = name === YARDSTICK ? yardstick : cases[name]();
  const before = megabytes();
  const began = process.cpuUsage();
  let outcome = 'answered';
  try {
    call();
  } catch (cause) {
    outcome = cause instanceof SlaError ? cause.code : `threw ${String(cause)}`;
  }
  return { ms: process.cpuUsage(began).user / 1000, mb: megabytes() - before, outcome };
}

function measureApart(name: string): Measured {
  const file = fileURLToPath(import.meta.url);
  const options = { encoding: 'utf8', timeout: STOP_MS } as const;
  const { stdout, stderr, signal } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${LIMIT_MB}`, '--single-threaded', file, '--measure', name],
    options,
  );
  if (stdout.startsWith('{')) return JSON.parse(stdout);
  const why = /heap out of memory/.test(stderr) ? 'ran out of memory' : (signal ?? stderr.slice(0, 300));
  return { ms: Number.NaN, mb: Number.NaN, outcome: `ended: ${why}` };
}

const YARDSTICK = 'yardstick';
const slowest = process.argv[2] === '--measure' ? 0 : Math.max(...[1, 2, 3].map(() => measureApart(YARDSTICK).ms));
const limitMs = LIMIT_MS * Math.max(slowest / YARDSTICK_MS, 1);

const holds = ({ ms, mb, outcome }: Measured): boolean =>
  ms <= limitMs && mb <= LIMIT_MB && /^[a-zA-Z_]+$/.test(outcome);

function tell(name: string, found: Measured): void {
  const figures = `${found.ms.toFixed(0).padStart(6)} ms ${found.mb.toFixed(0).padStart(4)} MB`;
  console.log(`${holds(found) ? 'ok    ' : 'FAILED'} ${figures}  ${name}: ${found.outcome}`);
}

const [, , first, second] = process.argv;
if (first === '--measure') console.log(JSON.stringify(measure(second)));
else {
  console.log(`the yardstick takes ${slowest.toFixed(0)} ms, so a call may take ${limitMs.toFixed(0)} ms`);
  const names = Object.keys(cases).filter((key) => first === undefined || key.includes(first));
  const failed = names.filter((name) => {
    const found = measureApart(name);
    if (holds(found)) tell(name, found);
    return !holds(found);
  });
  const failedAgain = failed.filter((name) => {
    let found = measureApart(name);
    for (let i = 1; i < AGAIN && !holds(found) && found.ms > limitMs; i += 1) found = measureApart(name);
    tell(name, found);
    return !holds(found);
  });
  console.log(`${names.length - failedAgain.length} passed, ${failedAgain.length} failed`);
  process.exitCode = failedAgain.length === 0 ? 0 : 1;
}

#!/usr/bin/env node
import { written } from './output.js';
import { run } from './run.js';

// Whoever reads the output may have seen enough, as head does; the exit code reports what else goes wrong with it.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = 2;
});

try {
  const { node, icu, tz } = process.versions;
  // Not in a pipe, whatever FORCE_COLOR says; of a terminal it also asks NO_COLOR and TERM.
  const { text, code } = await run(process.argv.slice(2), process.stdout.isTTY && process.stdout.hasColors(), [
    `Node.js ${node}, ICU ${icu}, time zones ${tz}`,
  ]);
  process.exitCode = code;
  if (text !== '') process.stdout.write(`${text}\n`);
} catch (cause) {
  // A fault of this program, which may quote what it was reading.
  const trace = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  process.stderr.write(`${written({ form: 'text', lines: trace.split('\n') })}\n`);
  process.exitCode = 2;
}

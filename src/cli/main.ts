#!/usr/bin/env node
import { WriteStream } from 'node:tty';
import { written } from './output.js';
import { run } from './run.js';

// Whoever reads the output may have seen enough, as head does; the exit code reports what else goes wrong with it.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = 2;
});

try {
  const { argv, env, stderr, stdout, versions } = process;
  // hasColors asks NO_COLOR, FORCE_COLOR and TERM; whether it is a terminal at all is for whoever asks it.
  const colours = (stdout.isTTY || env.FORCE_COLOR !== undefined) && WriteStream.prototype.hasColors();
  const { text, code, toStandardError } = await run(argv.slice(2), { colours, width: stdout.columns }, [
    // Other runtimes do not say which time zones they have.
    `Node.js ${versions.node}, ICU ${versions.icu ?? 'unknown'}, time zones ${versions.tz ?? 'unknown'}`,
  ]);
  process.exitCode = code;
  if (text !== '') (toStandardError ? stderr : stdout).write(`${text}\n`);
} catch (cause) {
  // A fault of this program, which may quote what it was reading.
  const trace = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  process.stderr.write(`${written({ form: 'text', lines: trace.split('\n') })}\n`);
  process.exitCode = 2;
}

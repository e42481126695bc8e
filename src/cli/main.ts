#!/usr/bin/env node
import { run } from './run.js';

// Whoever reads the output may have seen enough, as head does; what else goes wrong with it is told by the exit code.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = 2;
});

const { text, code } = await run(process.argv.slice(2));
process.exitCode = code;
if (text !== '') process.stdout.write(`${text}\n`);

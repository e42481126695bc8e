// Starts the desk: npm start, with tickets of an example; or node server.js desk.sqlite, with your own.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { appOf } from './app.js';
import { openDesk } from './desk.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { demo: { type: 'boolean' }, port: { type: 'string', default: '3000' } },
});
// The example's tickets are of one morning, so its clock begins then.
const began = Date.now();
const start = values.demo ? Date.parse('2026-11-25T09:30:00+01:00') : began;
/** In whole seconds. */
const now = () => Math.floor((start + Date.now() - began) / 1000) * 1000;
const desk = openDesk(values.demo ? ':memory:' : (positionals[0] ?? 'desk.sqlite'), now);
if (values.demo) desk.importCsv(readFileSync(new URL('tickets.csv', import.meta.url)));
desk.look();
setInterval(desk.look, 10_000);

const app = await appOf(desk, now);
console.log(`The desk is at ${await app.listen({ port: Number(values.port), host: '127.0.0.1' })}`);

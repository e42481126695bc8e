// The example of a service desk, installed and started as its reader would, asked over HTTP and looked at in Chromium.
// Run by .ci/run: node test/tools/package/desk.js
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { check, equal, finish, root } from './consumer.js';

const folder = join(root, 'examples/desk');
const files = ['desk.js', 'app.js', 'server.js'];
execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });

const server = spawn('node', ['server.js', '--demo', '--port', '0'], {
  cwd: folder,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve, reject) => {
  createInterface(server.stdout).on('line', (line) => resolve(/http:\S+/.exec(line)?.[0]));
  server.on('exit', (code) => reject(new Error(`the desk ended with ${code}`)));
});
const at = (path) => fetch(address + path);
const textOf = async (path) => (await at(path)).text();
const post = (path, options = {}) => fetch(address + path, { method: 'POST', redirect: 'manual', ...options });
const idsOn = (board) => [...board.matchAll(/<h2><a href="\/tickets\/([^"]+)"/g)].map(([, id]) => id);

await check('its own logic has less than 200 lines, without imports and comments', () => {
  const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const lines = code.replaceAll(/^import [^;]+;$|^\s*(?:\/\/|\/?\*).*$/gm, '').split('\n');
  equal(lines.filter((line) => line.trim() !== '').length < 200, true);
});

await check('the board has what is overdue first, then what is due next, with pictures', async () => {
  const board = await textOf('/');
  equal(idsOn(board), ['T-101', 'T-103', 'T-104', 'T-107', 'T-102', 'T-105', 'T-106']);
  equal(/<li class="card late">\s*<h2><a href="\/tickets\/T-101"/.test(board), true);
  equal(/Wed, 25 Nov, 09:10<\/dd><dd class="breached">(19|20) min overdue/.test(board), true);
  const picture = await at('/tickets/T-101/picture.svg?width=360');
  equal([picture.headers.get('content-type'), (await picture.text()).startsWith('<svg')], ['image/svg+xml', true]);
});

await check('the notices have what happened since the tickets were opened, newest first', async () => {
  const notices = (await textOf('/')).split('<h2>Notices')[1];
  const lines = [...notices.matchAll(/<small>([^<]+)<\/small> <a[^>]+>([^<]+)<\/a>: ([^<]+)/g)].map((match) =>
    match.slice(1),
  );
  equal(lines, [
    ['25 Nov 2026, 09:10', 'T-101', 'overdue: not delivered yet'],
    ['25 Nov 2026, 09:08', 'T-106', '80 % of the time is used up: not contacted yet'],
    ['25 Nov 2026, 08:22', 'T-101', '80 % of the time is used up: not delivered yet'],
    ['20 Nov 2026, 10:48', 'T-105', '80 % of the time is used up: not contacted yet'],
  ]);
});

await check('a ticket has its explanation, and what happens to it is recorded unless it cannot be', async () => {
  const page = await textOf('/tickets/T-102');
  equal(page.includes('Delivery: by the end of Thursday, 26 November 2026'), true);
  equal((await post('/tickets/T-103/contacted')).status, 303);
  const contacted = await textOf('/tickets/T-103');
  equal([/<dt>contacted/.test(contacted), />contacted<\/button>/.test(contacted)], [false, false]);
  // A second click, of somebody who has not seen the first one, changes nothing.
  const picture = await textOf('/tickets/T-103/picture.svg');
  equal((await post('/tickets/T-103/contacted')).status, 303);
  equal(
    /engineer contact (\S+)</.exec(await textOf('/tickets/T-103/picture.svg'))[1],
    /engineer contact (\S+)</.exec(picture)[1],
  );
  equal((await post('/tickets/T-103/pause')).status, 303);
  equal((await textOf('/tickets/T-103')).includes(', paused'), true);
  equal((await post('/tickets/T-103/resume')).status, 303);
  equal((await textOf('/tickets/T-103')).includes(', paused'), false);
  // The part was delivered before it was confirmed: nothing of it stays.
  equal((await post('/tickets/T-103/delivered')).status, 303);
  // The desk's clock has whole seconds.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const refused = await post('/tickets/T-103/confirmed');
  equal([refused.status, (await refused.json()).message.includes('confirmedAt')], [400, true]);
  equal((await post('/tickets/T-103/returned')).status, 303);
  equal(idsOn(await textOf('/')).includes('T-103'), false);
  const closed = await textOf('/tickets/T-103');
  equal([closed.includes(', closed'), closed.includes('formaction')], [true, false]);
  equal([(await at('/tickets/T-9')).status, (await post('/tickets/T-101/repaired')).status], [404, 400]);
  equal((await post('/tickets/T-101/delivered', { headers: { 'sec-fetch-site': 'cross-site' } })).status, 403);
});

await check('an import adds what is right and reports every mistake with its line', async () => {
  const [head] = readFileSync(join(folder, 'tickets.csv'), 'utf8').split('\n');
  const body = `\uFEFF${head}
T-201;<b>Camera</b>;premier;P1;2026-11-25 09:00;;;;;;
T-202;Printer;premium;P1;2026-11-25 09:00;;;;;;
T-203;Printer;premier;urgent;2026-11-25 09:00;2026-11-25 25:00;;;;;
T-204;"Scanner; two of them";premier;P2;2026-11-25T09:00:00+01:00;;;;;;
T-101;Core switch again;premier;P1;2026-11-25 04:45;;;;;;

`;
  const answer = await (await post('/import', { body, headers: { 'content-type': 'text/csv' } })).json();
  equal(
    [answer.imported, answer.mistakes.map(({ line, field }) => [line, field])],
    [
      2,
      [
        [3, 'level'],
        [4, 'priority'],
        [4, 'contactedAt'],
        [6, 'id'],
      ],
    ],
  );
  const broken = await post('/import', { body: 'a;b\n"', headers: { 'content-type': 'text/csv' } });
  equal(
    [broken.status, (await post('/import', { body: '{}', headers: { 'content-type': 'application/json' } })).status],
    [400, 415],
  );
  const board = await textOf('/');
  equal(
    [idsOn(board).includes('T-201'), board.includes('<b>'), board.includes('&lt;b&gt;Camera')],
    [true, false, true],
  );
});

await check('the calendar feed has each deadline', async () => {
  const ics = await textOf('/deadlines.ics');
  const events = ics.split('BEGIN:VEVENT').slice(1);
  const due = events.find((event) => event.includes('SUMMARY:T-102: delivered'));
  equal(/DTSTART:20261126T225959Z/.test(due), true);
  equal(new Set(events.map((event) => /UID:(.+)/.exec(event)[1])).size, events.length);
});

await check('a desk that was stopped catches up with what happened meanwhile, once', async () => {
  const { openDesk } = await import(pathToFileURL(join(folder, 'desk.js')));
  const place = mkdtempSync(join(tmpdir(), 'desk-'));
  const file = join(place, 'desk.sqlite');
  const csv = readFileSync(join(folder, 'tickets.csv'), 'utf8').split('\n');
  const openAt = (instant) => openDesk(file, () => Date.parse(instant));
  const before = openAt('2026-11-25T09:00:00+01:00');
  before.importCsv(`${csv[0]}\n${csv[1]}\n`);
  before.look();
  before.close();
  const after = openAt('2026-11-27T09:00:00+01:00');
  after.look();
  after.look();
  equal(
    after.notices().map(({ at, text }) => [new Date(at).toISOString(), text]),
    [
      ['2026-11-25T08:10:00.001Z', 'overdue: not delivered yet'],
      ['2026-11-25T07:22:00.000Z', '80 % of the time is used up: not delivered yet'],
    ],
  );
  after.close();
  rmSync(place, { recursive: true });
  // What arrives late, is closed before the next look, or is looked at by a clock that was set back: each notice once.
  let clock = '09:00:00';
  const desk = openDesk(':memory:', () => Date.parse(`2026-11-25T${clock}+01:00`));
  const lookAt = (time) => {
    clock = time;
    desk.look();
    return desk.notices().map(({ ticket, text }) => `${ticket} ${text}`);
  };
  desk.importCsv(`${csv[0]}\n${csv[1]}\n`);
  const used = 'T-101 80 % of the time is used up: not delivered yet';
  equal(lookAt('09:09:59'), [used]);
  clock = '09:10:05';
  desk.record('T-101', 'returned');
  const late = 'T-101 overdue: not delivered yet';
  equal(lookAt('09:10:10'), [late, used]);
  equal(
    [lookAt('09:05:00'), lookAt('12:00:00')],
    [
      [late, used],
      [late, used],
    ],
  );
  desk.importCsv(`${csv[0]}\nT-1;Late;premier;P1;2026-11-25 10:00;;;;;;\n`);
  equal(lookAt('12:00:01'), [
    'T-1 overdue: not contacted yet',
    'T-1 80 % of the time is used up: not contacted yet',
    late,
    used,
  ]);
  desk.close();
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const width of [390, 1280])
  for (const colorScheme of ['light', 'dark'])
    for (const path of ['/', '/tickets/T-107'])
      await check(`${path} at ${width} px, ${colorScheme}: nothing is cut off, and anybody can read it`, async () => {
        const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
        const faults = [];
        page.on('console', (message) => faults.push(message.text()));
        page.on('pageerror', (error) => faults.push(error.message));
        await page.goto(address + path, { waitUntil: 'networkidle' });
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run(document));
        const pictures = await page.$$eval('img', (all) => all.map((img) => [img.src, img.naturalWidth]));
        equal([faults, violations.map(({ id }) => id)], [[], []]);
        // Those below are asked for when they come into sight.
        equal(pictures[0][1] > 0, true);
        equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await page.close();
      });
await browser.close();
server.removeAllListeners('exit');
server.kill();
finish();

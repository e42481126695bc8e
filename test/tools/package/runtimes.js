// The packed package on every runtime it is for: the golden tickets, to the byte, under each supported Node.js in both module
// forms, in Chromium from a plain page, and in a bare V8 context with ECMAScript and Intl alone; and Temporal where it is.
// Run by .ci/run after the build: node test/tools/package/runtimes.js
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as api from 'hezo-sla';
import * as contract from 'hezo-sla/contract';
import * as timeline from 'hezo-sla/timeline';
import { chromium } from 'playwright-core';
import { serve } from '../site/serve.js';
import { check, consumer, equal, finish, pack, root, run } from './consumer.js';
import { answersIn } from './in-runtime.js';

/** The releases of Node.js that are maintained, and the one with Temporal. */
const releases = ['20', '22', '24', '26'];
const CHROMIUM = '/usr/bin/chromium';

const golden = readFileSync(join(root, 'test/golden/tickets.jsonl'), 'utf8');
const folder = consumer('everywhere', pack().tarball);
const used = join(folder, 'used/tools/package');
cpSync(join(root, 'test/golden'), join(folder, 'used/golden'), { recursive: true });
cpSync(join(root, 'test/tools/package/in-runtime.js'), join(used, 'in-runtime.js'));
cpSync(join(root, 'test/tools/package/in-bare-context.js'), join(used, 'in-bare-context.js'));
writeFileSync(join(folder, 'used/package.json'), '{ "type": "module" }');

const asModule = `import * as api from 'hezo-sla'; import * as contract from 'hezo-sla/contract'; import * as timeline from 'hezo-sla/timeline';`;
const asCommonJs = `const api = require('hezo-sla'), contract = require('hezo-sla/contract'), timeline = require('hezo-sla/timeline');`;
const use = `
import('./used/tools/package/in-runtime.js').then(({ answersIn }) => {
  const golden = require('node:fs').readFileSync('used/golden/tickets.jsonl', 'utf8');
  console.log(JSON.stringify({ ...answersIn({ api, contract, timeline }, golden), release: process.versions.node.split('.')[0] }));
});`;
const createRequire = `import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/x.js');`;

// The digest is whatever the first of them says: that it is the same everywhere is the point.
const expected = {
  count: 1200,
  different: [],
  findings: [],
  sameError: true,
  digest: answersIn({ api, contract, timeline }, golden).digest,
};
for (const release of releases) {
  const node = (...args) => JSON.parse(run('npx', ['-y', '-p', `node@${release}`, 'node', ...args], folder));
  // Temporal came with Node.js 26.
  const answers = { ...expected, temporal: Number(release) >= 26, release };
  await check(`Node.js ${release}, ESM`, () =>
    equal(node('--input-type=module', '-e', `${asModule}${createRequire}${use}`), answers),
  );
  await check(`Node.js ${release}, CommonJS`, () =>
    equal(node('--input-type=commonjs', '-e', `${asCommonJs}${use}`), answers),
  );
}

await check('a bare V8 context, with ECMAScript and Intl alone', () =>
  equal(
    JSON.parse(
      run('node', ['--experimental-vm-modules', '--no-warnings', 'used/tools/package/in-bare-context.js'], folder),
    ),
    {
      ...expected,
      temporal: false,
    },
  ),
);

writeFileSync(
  join(folder, 'page.html'),
  `<!doctype html><title>golden</title><link rel="icon" href="data:,">
<script type="module">
  import * as api from './node_modules/hezo-sla/dist/index.js';
  import * as contract from './node_modules/hezo-sla/dist/contract.js';
  import * as timeline from './node_modules/hezo-sla/dist/timeline.js';
  import { answersIn } from './used/tools/package/in-runtime.js';
  const golden = await (await fetch('./used/golden/tickets.jsonl')).text();
  globalThis.answers = answersIn({ api, contract, timeline }, golden);
</script>`,
);

await check('Chromium, the ESM bundle as built in a plain page', async () => {
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    await page.goto(`${server.address}/page.html`);
    await page.waitForFunction(() => globalThis.answers !== undefined, null, { timeout: 30_000 }).catch(() => {});
    const found = await page.evaluate(() => ({ answers: globalThis.answers, hasTemporal: 'Temporal' in globalThis }));
    equal(problems, []);
    equal(found.answers, { ...expected, temporal: found.hasTemporal });
  } finally {
    await browser.close();
    server.close();
  }
});

finish();

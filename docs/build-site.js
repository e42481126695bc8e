// Puts the playground into the site that typedoc has made: its files and the built package, as they are, and the list of
// them by which a browser keeps the page. Run by npm run docs: node docs/build-site.js
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'docs/site');
const playground = join(site, 'playground');

cpSync(join(root, 'docs/playground'), playground, { recursive: true });
// What a browser imports: the other module form and the types are for others, the command and date-holidays for Node.js.
const isForBrowsers = (name) => name.endsWith('.js') && name !== 'cli.js' && name !== 'holidays.js';
for (const name of readdirSync(join(root, 'dist')).filter(isForBrowsers)) {
  cpSync(join(root, 'dist', name), join(playground, 'hezo-sla', name));
}

const files = readdirSync(playground, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'worker.js')
  .map(({ parentPath, name }) => join(parentPath, name).slice(playground.length + 1))
  .sort();
const worker = join(playground, 'worker.js');
const LIST = 'const files = [];';
const source = readFileSync(worker, 'utf8');
if (!source.includes(LIST)) throw new Error(`worker.js has no line "${LIST}"`);
writeFileSync(worker, source.replace(LIST, `const files = ${JSON.stringify(files)};`));

// The link to it, on every page: typedoc writes links as they are given, and pages lie in folders. And what may be too wide
// for the screen can be scrolled by keyboard.
const PLACEHOLDER = 'https://playground.invalid/';
let linked = 0;
for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))) {
  const path = join(site, name);
  const html = readFileSync(path, 'utf8');
  if (!html.includes(PLACEHOLDER)) continue;
  const up = '../'.repeat(name.split(/[\\/]/).length - 1);
  const linking = html.replaceAll(PLACEHOLDER, `${up}playground/index.html`);
  writeFileSync(path, linking.replaceAll('<table>', '<table tabindex="0">'));
  linked += 1;
}
if (linked === 0) throw new Error('no page of the site has a link to the playground');
console.log(`docs/site: ${linked} pages, and a playground of ${files.length} files`);

// Loads the package into a new V8 context, which has what ECMAScript and Intl define and nothing of Node.js or of a browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import vm from 'node:vm';

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const context = vm.createContext({ golden: readFileSync(resolve(here, '../../golden/tickets.jsonl'), 'utf8') });
const strangers =
  'console process Buffer URL TextEncoder TextDecoder setTimeout queueMicrotask structuredClone fetch performance crypto require WebAssembly SharedArrayBuffer';
vm.runInContext(
  strangers
    .split(' ')
    .map((name) => `delete globalThis.${name};`)
    .join(''),
  context,
);
const left = vm.runInContext(`'${strangers}'.split(' ').filter((name) => name in globalThis).join(' ')`, context);
if (left) throw new Error(`the context has ${left}`);

const modules = new Map();
function load(path) {
  let module = modules.get(path);
  if (!module) {
    module = new vm.SourceTextModule(readFileSync(path, 'utf8'), { context, identifier: path });
    modules.set(path, module);
  }
  return module;
}
const esm = (entry) => resolve(dirname(require.resolve('hezo-sla/package.json')), `dist/${entry}.js`);

const main = new vm.SourceTextModule(
  `import * as api from '${esm('index')}';
import * as contract from '${esm('contract')}';
import * as timeline from '${esm('timeline')}';
import { answersIn } from '${resolve(here, 'in-runtime.js')}';
globalThis.answers = JSON.stringify(answersIn({ api, contract, timeline }, golden));`,
  { context, identifier: resolve(here, 'main.js') },
);
await main.link((specifier, from) => load(resolve(dirname(from.identifier), specifier)));
await main.evaluate();
console.log(context.answers);

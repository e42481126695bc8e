// Checks the package as a stranger gets it: packs it, installs the tarball into empty folders and uses it there.
// Run by .ci/run after the build: node test/tools/package/check.js
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { bundled, leastUse } from '../../support/bundle.js';
import { check, consumer, equal, finish, pack, root, run } from './consumer.js';
import { checkTypes } from './typescript.js';

const bin = (name) => join(root, 'node_modules', '.bin', name);

const stale = 'dist/of-an-earlier-build.js';
writeFileSync(join(root, stale), '');
await check('npm builds it anew before it packs it', () => {
  const [{ files }] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--foreground-scripts=false'], root));
  equal(
    ['dist/index.js', stale].map((name) => files.some(({ path }) => path === name)),
    [true, false],
  );
});
const { files, tarball } = pack();
await check('npm would publish it', () => {
  const published = JSON.parse(run('npm', ['publish', '--dry-run', '--json', '--ignore-scripts'], root));
  const pathsOf = ({ files }) => files.map(({ path }) => path).sort();
  // By its name since npm 11.
  equal(pathsOf(published['hezo-sla'] ?? published), pathsOf({ files }));
});

const use = `
const deadlines = calculateDeadlines(serviceLevels.standard, {
  openedAt: '2026-12-23T13:40:00+01:00', priority: 'P3', confirmedAt: '2026-12-23T15:00:00+01:00' });
const answers = [deadlines.delivery.dueOn];
try {
  const { countryCalendar } = await load();
  answers.push(countryCalendar({ country: 'DE' }).timeZone);
  try { countryCalendar({ country: 'ZZ' }); } catch (error) { answers.push(error instanceof SlaError && error.code); }
} catch (error) { answers.push(error.code, error.message.includes("'date-holidays'")); }
console.log(JSON.stringify(answers));`;
const asModule = `import { calculateDeadlines, serviceLevels, SlaError } from 'hezo-sla';
const load = () => import('hezo-sla/holidays');${use}`;
const asCommonJs = `const { calculateDeadlines, serviceLevels, SlaError } = require('hezo-sla');
const load = () => require('hezo-sla/holidays');
(async () => {${use}})();`;
const answersOf = (folder, type, code) => JSON.parse(run('node', [`--input-type=${type}`, '-e', code], folder));

/** The paths of the files of a folder of the project that end so. */
const names = (folder, ending) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

await check(
  'the tarball holds dist, the pages with their pictures, the example contracts, the licence and the changelog, and nothing else',
  () => {
    const others = files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
    equal(
      others.sort(),
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'THIRD-PARTY.md',
        ...names('docs', '.md'),
        ...names('docs/countries', '.md'),
        ...names('docs/images', '.svg'),
        'examples/contract/acme-2026.json',
        'examples/contract/acme-2027.json',
        'examples/contract/broken.json',
        'examples/contract/nine-levels.json',
        'examples/contract/workflow.yml',
        'package.json',
      ].sort(),
    );
  },
);

const bare = consumer('bare', tarball);
await check('what its pages link and show is in it', () => {
  const home = join(bare, 'node_modules/hezo-sla');
  const packed = files.map(({ path }) => path);
  const missing = packed
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) => {
      const text = readFileSync(join(home, page), 'utf8');
      // Links and images of Markdown, and those written in HTML for a narrow screen.
      const links = [...text.matchAll(/(?:\]\(|(?:src(?:set)?|href)=")(?![a-z]+:|#)([^)#"\s]+)/g)];
      return links.map(([, link]) => [page, link]).filter(([, link]) => !packed.includes(posix.join(page, '..', link)));
    });
  equal(missing, []);
});
await check('installing it installs one package', () => {
  equal(
    readdirSync(join(bare, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['hezo-sla'],
  );
});
await check('nothing runs when it is installed', () => {
  const { scripts = {} } = JSON.parse(readFileSync(join(bare, 'node_modules/hezo-sla/package.json'), 'utf8'));
  // What npm runs for whoever installs a package, or a copy of its repository.
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare', 'prepublish'];
  equal(
    hooks.filter((hook) => hook in scripts),
    [],
  );
});
await check('nothing that it needs has a known vulnerability, because it needs nothing', () => {
  equal(JSON.parse(run('npm', ['ls', '--omit=dev', '--all', '--json'], root)).dependencies, undefined);
  try {
    run('npm', ['audit', '--omit=dev'], root);
  } catch (error) {
    // A registry may have no audit to ask; that there is nothing to ask about holds all the same.
    if (!/audit endpoint returned an error|405/.test(error.stderr)) throw error;
    console.log('        (this registry answers no audits)');
  }
});
await check('ESM import, date-holidays missing', () =>
  equal(answersOf(bare, 'module', asModule), ['2026-12-29', 'ERR_MODULE_NOT_FOUND', true]),
);
await check('CommonJS require, date-holidays missing', () =>
  equal(answersOf(bare, 'commonjs', asCommonJs), ['2026-12-29', 'MODULE_NOT_FOUND', true]),
);

const full = consumer('full', tarball, 'date-holidays@3.37.0');
const withPeer = ['2026-12-29', 'Europe/Berlin', 'UNKNOWN_COUNTRY'];
await check('ESM import, date-holidays installed', () => equal(answersOf(full, 'module', asModule), withPeer));
await check('CommonJS require, date-holidays installed', () =>
  equal(answersOf(full, 'commonjs', asCommonJs), withPeer),
);

/** Whether every class that a module exports is called as it is exported, and how its errors begin. */
const named = `
  const misnamed = Object.entries(api).filter(([name, value]) => /^class\\b/.test(String(value)) && value.name !== name);
  const error = new api.SlaError('MISSING_FIELD', { field: 'x', accepted: 'y' });
  import('node:util').then(({ inspect }) =>
    console.log(JSON.stringify([misnamed, ...[error.stack, inspect(error)].map((text) => text.slice(0, 23))])));`;
await check('classes are called by their names in both forms, and errors begin with theirs', () => {
  const expected = [[], ...Array(2).fill('SlaError: x is missing;')];
  equal(answersOf(bare, 'commonjs', `const api = require('hezo-sla');${named}`), expected);
  equal(answersOf(bare, 'module', `import * as api from 'hezo-sla';${named}`), expected);
});
await check('tools that know no exports find the main entry', () => {
  const { main, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  equal(main, exports['.'].require.default);
});

await check('a bundle of the deadlines under one level is small, and has nothing of what else there is', async () => {
  const { code, gzip } = await bundled(leastUse('hezo-sla'), bare);
  console.log(`        (${gzip} bytes, minified and gzipped)`);
  // Levels are sets of targets, pauses and histories count in every deadline: 6 kB more than the three clocks took. Local times of tickets
  // are 1 kB of it, parts of days 0.3 kB, that errors hold what is valid apart from the rest of their sentences 0.1 kB, and that all
  // mistakes in a level are found at once 0.4 kB, that a cutoff is a sum on a date without a clock change 0.02 kB.
  equal(gzip <= 25_730, true);
  const others = 'HiCare October grudnia TicketTracking p95Ms sha256 Engineer Epiphany addBusinessDays';
  for (const other of others.split(' ')) {
    equal([other, code.includes(other)], [other, false]);
  }
});

await check('both forms export the same names', () => {
  const names = (type, get) => answersOf(full, type, get);
  const list = (
    load,
  ) => `const names = async () => { const m = ${load}; return Object.keys(m).filter((n) => n !== 'default' && n !== '__esModule' && n !== 'module.exports').sort(); };
    names().then((n) => console.log(JSON.stringify(n)));`;
  for (const entry of [
    'hezo-sla',
    'hezo-sla/analysis',
    'hezo-sla/contract',
    'hezo-sla/holidays',
    'hezo-sla/timeline',
  ]) {
    equal(names('commonjs', list(`require('${entry}')`)), names('module', list(`await import('${entry}')`)));
  }
});

await checkTypes(tarball);

const terms = {
  $schema: './node_modules/hezo-sla/dist/contract.schema.json',
  name: 'ACME',
  period: { from: '2026-01-01', to: '2026-12-31' },
  country: 'PL',
  levels: { silver: { code: '9x5xNBD' } },
  guarantees: [{ level: 'silver', priority: 'P3', target: 'delivery', worst: { hours: 150 } }],
};

/** What the installed command prints, and its exit code; nothing may be written to the standard error. */
function command(folder, ...args) {
  const { status, stdout, stderr } = spawnSync(join(folder, 'node_modules', '.bin', 'hezo-sla'), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  equal(stderr, '');
  return [status, stdout];
}

await check('the command checks contracts, with date-holidays and without', () => {
  writeFileSync(join(bare, 'good.json'), JSON.stringify(terms));
  writeFileSync(
    join(bare, 'bad.json'),
    JSON.stringify({ ...terms, guarantees: [{ ...terms.guarantees[0], worst: { hours: 4 } }] }),
  );
  equal(command(bare, 'check', 'good.json')[0], 0);
  equal(command(bare, 'check', 'good.json', 'bad.json')[0], 1);
  equal(command(bare, 'check', 'nope.json')[0], 2);
  for (const folder of [bare, full])
    writeFileSync(join(folder, 'de.json'), JSON.stringify({ ...terms, country: 'DE', guarantees: [] }));
  equal(command(full, 'check', 'de.json')[0], 0);
  const lines = command(bare, 'check', 'de.json', 'good.json')[1].split('\n');
  equal(lines.filter((line) => line.includes('npm install date-holidays')).length, 1);
  equal(command(bare, 'check', 'de.json')[0], 2);
  const [first, second] = command(bare, '--version')[1].split('\n');
  equal(/^Node\.js [\d.]+, ICU [\d.]+, time zones \d{4}[a-z]+$/.test(second), true);
  equal(first, `hezo-sla ${JSON.parse(run('npm', ['pkg', 'get', 'version'], root))}`);
});
await check('the command prints data to the standard output, and what is wrong to the standard error', () => {
  const streams = (...args) => {
    const { status, stdout, stderr } = spawnSync('node_modules/.bin/hezo-sla', ['table', ...args], {
      cwd: bare,
      encoding: 'utf8',
    });
    return [status, stdout.split(',')[0], stderr.split(' ').slice(0, 2).join(' ')];
  };
  equal(streams('--contract', 'good.json'), [0, 'level', '']);
  equal(streams('--format', 'xml'), [2, '', '--format is']);
});
await check('the command has colours in a terminal that has them, and elsewhere where FORCE_COLOR says so', () => {
  const printed = (terminal, env) => {
    const [program, args] = terminal
      ? ['script', ['-qec', 'node_modules/.bin/hezo-sla check good.json', '/dev/null']]
      : ['node_modules/.bin/hezo-sla', ['check', 'good.json']];
    const { PATH } = process.env;
    return spawnSync(program, args, { cwd: bare, encoding: 'utf8', env: { PATH, TERM: 'xterm-256color', ...env } });
  };
  const coloured = (...args) => {
    const { status, stdout } = printed(...args);
    equal([status, stdout.includes('checks hold')], [0, true]);
    return stdout.includes('\u001B[32m');
  };
  equal([coloured(false), coloured(false, { FORCE_COLOR: '1' })], [false, true]);
  if (spawnSync('script', ['--version']).error) return console.log('        (no terminal to try: script is missing)');
  const settings = [{}, { NO_COLOR: '1' }, { TERM: 'dumb' }, { TERM: 'dumb', FORCE_COLOR: '1' }];
  equal(
    settings.map((env) => coloured(true, env)),
    [true, false, false, true],
  );
});
await check('the command says why date-holidays does not load', () => {
  const broken = consumer('broken', tarball);
  const library = join(broken, 'node_modules/date-holidays');
  mkdirSync(library);
  writeFileSync(join(broken, 'de.json'), JSON.stringify({ ...terms, country: 'DE', guarantees: [] }));
  writeFileSync(join(library, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
  for (const [code, reason, install] of [
    [`throw new Error('out of order'); export default 0;`, 'fails to load: out of order.', false],
    [`import 'what-it-needs'; export default 0;`, 'not installed, or not completely', true],
  ]) {
    writeFileSync(join(library, 'index.js'), code);
    const [status, printed] = command(broken, 'check', 'de.json');
    equal([status, printed.includes(reason), printed.includes('npm install')], [2, true, install]);
  }
});
await check('its JSON Schema is the one that is known', () => {
  const [packed, known] = [join(bare, 'node_modules/hezo-sla/dist'), join(root, 'test/golden')].map((folder) =>
    JSON.parse(readFileSync(join(folder, 'contract.schema.json'), 'utf8')),
  );
  equal(packed, known);
});
await check('a contract and its schema, from the installed package', () => {
  const code = `
    const found = checkContract(parseContract(${JSON.stringify(terms)}).contract);
    console.log(JSON.stringify([found.map(({ code }) => code), schema.title]));`;
  const schema = `require('hezo-sla/contract.schema.json')`;
  const expected = [[], 'Contract terms for hezo-sla'];
  const names = '{ parseContract, checkContract }';
  equal(
    answersOf(bare, 'commonjs', `const ${names} = require('hezo-sla/contract'); const schema = ${schema};${code}`),
    expected,
  );
  const loaded = `import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/x.js');`;
  equal(
    answersOf(bare, 'module', `import ${names} from 'hezo-sla/contract'; ${loaded} const schema = ${schema};${code}`),
    expected,
  );
});

await check('publint finds nothing', () => run(bin('publint'), ['--strict', tarball], root));
await check('arethetypeswrong finds nothing', () => run(bin('attw'), [tarball, '--profile', 'node16'], root));
await check('the demo runs on the installed package', () => {
  cpSync(join(root, 'examples'), join(full, 'examples'), { recursive: true });
  const text = run('node', ['examples/demo.js'], full);
  if (!/^T-03 .* Tue 2026-12-29 /m.test(text)) throw new Error(text);
});

finish();

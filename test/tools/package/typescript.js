// The declarations as strangers compile them: every public name of every entry, and some uses, under each TypeScript.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { check, consumer, equal } from './consumer.js';

/** The oldest that is supported, the last of each major version, and the first that is not written in JavaScript. */
const releases = ['5.4.5', '5.9.3', '6.0.3', '7.0.2'];
const specifiers = {
  index: 'hezo-sla',
  analysis: 'hezo-sla/analysis',
  contract: 'hezo-sla/contract',
  holidays: 'hezo-sla/holidays',
  timeline: 'hezo-sla/timeline',
};
/** A bundler reads everything as a module. */
const resolutions = {
  node16: { module: 'node16', extensions: ['mts', 'cts'] },
  nodenext: { module: 'nodenext', extensions: ['mts', 'cts'] },
  bundler: { module: 'esnext', extensions: ['ts'] },
};
const common = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2023'],
  types: [],
};

const uses = `import { calculateDeadlines, serviceLevels, type Deadlines } from 'hezo-sla';
import { type Acknowledgement, type Contract, type ContractDocument, type Guarantee, parseContract, type WorkedExample } from 'hezo-sla/contract';
import { countryCalendar } from 'hezo-sla/holidays';
import { renderTimeline } from 'hezo-sla/timeline';
const calendar = countryCalendar({ country: 'PL' });
const { delivery } = calculateDeadlines(serviceLevels.basic, { openedAt: 0, priority: 'P1', confirmedAt: new Date(0) }, { calendar });
const until: 'dispatched' = delivery.until;
// @ts-expect-error a priority that does not exist
calculateDeadlines(serviceLevels.basic, { openedAt: 0, priority: 'P9' });
export const found: [Deadlines | null, string] = [null, until];
const guarantee: Guarantee = { level: 'gold', priority: 'P1', target: 'delivery', worst: { hours: 4 } };
// @ts-expect-error a length of time without its unit
({ ...guarantee, worst: 4 }) satisfies Guarantee;
const example: WorkedExample = { level: 'gold', ticket: { openedAt: '', priority: 'P1', confirmedAt: null }, expect: { delivery: null } };
const acknowledgement: Acknowledgement = { code: 'IDENTICAL_LEVELS', reason: '' };
const document: ContractDocument = {
  name: 'ACME',
  period: { from: '', to: '' },
  levels: { gold: { catalogue: 'premier' }, silver: { code: '8x5x8', cutoff: null } },
  guarantees: [guarantee],
  examples: [example],
  acknowledged: [acknowledgement],
};
// @ts-expect-error a level that does not exist
({ gold: { catalogue: 'platinum' } }) satisfies ContractDocument['levels'];
// @ts-expect-error a document cannot be changed
document.levels.gold = { catalogue: 'basic' };
export const codesOf = (contract: Contract): readonly string[] =>
  Object.values(contract.document.levels).map((level) =>
    'catalogue' in level ? level.catalogue : 'code' in level ? level.code : Object.keys(level.targets ?? {}).join(),
  );
export const svg: string = renderTimeline(serviceLevels.basic, { openedAt: 0, priority: 'P1' }, { locale: 'pl' });
const parsed = parseContract(document);
export const due = parsed.ok ? calculateDeadlines(parsed.contract.level('gold'), { openedAt: 0, priority: 'P1' }).delivery : parsed.issues[0]?.didYouMean;
`;

/** What the types know of a custom level; the oldest TypeScript knows less of it. */
const literals = `import { calculateDeadlines, defineServiceLevel } from 'hezo-sla';
const repair = defineServiceLevel({
  id: 'repair',
  name: 'Repair',
  priorities: ['high', 'low'],
  targets: {
    response: { from: 'opened', until: 'contacted', within: { hours: 2 } },
    repair: { high: { from: 'opened', until: 'repaired', businessDays: 1 } },
  },
});
const { response, repair: repaired } = calculateDeadlines(repair, { openedAt: 0, priority: 'high' });
export const ends: ['contacted', 'repaired'] = [response.until, repaired.until];
// @ts-expect-error a priority without the target
calculateDeadlines(repair, { openedAt: 0, priority: 'low' }).repair.dueAt;
// @ts-expect-error a target that does not exist
calculateDeadlines(repair, { openedAt: 0, priority: 'high' }).delivery;
`;

/** What an entry exports, as TypeScript itself reads it. */
function exportsOf(declarations) {
  const program = ts.createProgram([declarations], { module: ts.ModuleKind.NodeNext, types: [] });
  const checker = program.getTypeChecker();
  return checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(declarations))).map((symbol) => {
    const { flags, declarations } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    // A parameter that has to be given is as wide as it can be.
    const needed = declarations.flatMap(({ typeParameters = [] }) => typeParameters).filter((one) => !one.default);
    // One may be limited by another, which is as wide as it can be there too.
    const widest = new Map();
    for (const { name, constraint } of needed) {
      let text = constraint?.getText() ?? 'unknown';
      for (const [other, wide] of widest) text = text.replaceAll(new RegExp(`\\b${other}\\b`, 'g'), `(${wide})`);
      widest.set(name.text, text);
    }
    const given = [...widest.values()];
    return {
      name: symbol.name,
      type: flags & ts.SymbolFlags.Type ? `${symbol.name}${given.length > 0 ? `<${given.join(', ')}>` : ''}` : null,
      isValue: (flags & ts.SymbolFlags.Value) !== 0,
    };
  });
}

/** A module that looks into each export of an entry. What TypeScript cannot find takes anything, so that each refuses a symbol
 * shows that it was found. */
function useOfAll(specifier, names) {
  const types = names.flatMap(({ type, name, isValue }) => [
    ...(type === null ? [] : [type]),
    ...(isValue ? [`typeof ${name}`] : []),
  ]);
  const uses = types.map((type, i) => [
    `declare const a${i}: ${type}; export const b${i}: Fields<${type}> = a${i};`,
    '// @ts-expect-error',
    `export const c${i}: ${type} = strange;`,
  ]);
  return [
    `import { ${names.map(({ name, isValue }) => (isValue ? name : `type ${name}`)).join(', ')} } from '${specifier}';`,
    'declare const strange: unique symbol;',
    'type Fields<T> = { readonly [K in keyof T]: T[K] };',
    ...uses.flat(),
    '',
  ].join('\n');
}

const start = promisify(execFile);

/** Compiles a project in a folder of its own: the lines that the compiler prints. */
async function compile(folder, release, name, compilerOptions, files, ...flags) {
  const project = join(folder, name);
  mkdirSync(project);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(project, file), text);
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...common, ...compilerOptions }, include: ['.'] }),
  );
  const { stdout } = await start('node', [compilerIn(folder, release), '-p', project, ...flags]);
  return stdout.split('\n');
}

const alias = (release) => `typescript-${release}`;
const compilerIn = (folder, release) => join(folder, 'node_modules', alias(release), 'bin/tsc');

function projects(folder, modules) {
  const all = releases.flatMap((release) =>
    Object.entries(resolutions).flatMap(([moduleResolution, { module, extensions }]) =>
      [true, false].map((skipLibCheck) => {
        const name = `TypeScript ${release}, moduleResolution ${moduleResolution}, skipLibCheck ${skipLibCheck}`;
        const files = extensions.flatMap((extension) =>
          Object.entries(modules)
            .filter(([entry]) => entry !== 'literals' || release !== releases[0])
            .map(([entry, text]) => [`${entry}.${extension}`, text]),
        );
        const options = { module, moduleResolution, skipLibCheck };
        const action = () => compile(folder, release, name.replaceAll(/\W+/g, '-'), options, Object.fromEntries(files));
        return [name, action];
      }),
    ),
  );
  // Tools without `exports`, which know the main entry alone.
  const node10 = async () => {
    const options = { module: 'commonjs', moduleResolution: 'node10', skipLibCheck: false };
    const read = await compile(folder, '5.9.3', 'node10', options, { 'index.ts': modules.index }, '--listFiles');
    equal(read.filter((path) => path.endsWith('/hezo-sla/dist/index.d.cts')).length, 1);
  };
  return [...all, ['TypeScript 5.9.3, moduleResolution node10', node10]];
}

export async function checkTypes(tarball) {
  const packages = releases.map((release) => `${alias(release)}@npm:typescript@${release}`);
  const folder = consumer('typed', tarball, ...packages);
  const dist = join(folder, 'node_modules/hezo-sla/dist');
  await check('the declarations have nothing of another package', () => {
    const texts = readdirSync(dist)
      .filter((file) => /\.d\.c?ts$/.test(file))
      .map((file) => readFileSync(join(dist, file), 'utf8'));
    const imports = texts.flatMap((text) => ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName));
    equal(
      imports.filter((path) => !path.startsWith('./')),
      [],
    );
    equal(texts.filter((text) => text.includes('valibot')).length, 0);
  });
  const modules = { uses, literals };
  for (const [entry, specifier] of Object.entries(specifiers)) {
    modules[entry] = useOfAll(specifier, exportsOf(join(dist, `${entry}.d.ts`)));
  }
  const started = performance.now();
  const waiting = projects(folder, modules);
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await check(...next);
  };
  await Promise.all([worker(), worker()]);
  console.log(`        (${Math.round((performance.now() - started) / 1000)} s, two at a time)`);
}

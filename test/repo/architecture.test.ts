// The architecture of src/: layers that import downwards only, packages, purity, and what no file may contain.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const generated = ['calendar/polish-days-off.ts', 'contract/check/recent-offsets.ts'];

const trees = new Map(
  files.map((file) => [
    file,
    ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest, true),
  ]),
);

/** Every node of a file's syntax tree. Comments and the contents of strings are not nodes. */
function nodesOf(file: string): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  const tree = trees.get(file);
  if (tree) visit(tree);
  return nodes;
}

/** What a file imports or exports from, type imports, import() and require() included. */
function importsOf(file: string): string[] {
  return nodesOf(file).flatMap((node) => {
    const called = ts.isCallExpression(node) && /^(?:import|require)$/.test(node.expression.getText());
    const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    const path = called ? node.arguments[0] : named ? node.moduleSpecifier : undefined;
    if (!path || !ts.isStringLiteral(path)) return [];
    return path.text.startsWith('.')
      ? [normalize(join(dirname(file), path.text)).replace(/\.js$/, '.ts')]
      : [path.text];
  });
}

/** The layers, lowest first: a file imports from its own folder and from those before it. */
const layers = [
  'describe',
  'error-messages',
  'errors',
  'mistakes',
  'input',
  'language',
  'xml',
  'time',
  'calendar',
  'countries',
  'terms',
  'deadlines',
  'explain',
  'descriptions',
  'track',
  'analysis',
  'contract/schema',
  'contract/parse',
  'contract/check',
  'contract/compare',
  'contract',
  'timeline',
  'holidays',
  'cli',
  'index',
];
const layerOf = (file: string): number =>
  layers.indexOf(file.includes('/') ? dirname(file) : file.replace(/\.ts$/, ''));

/** The packages that files import. Node modules are imported in cli/ alone, the only layer that is not pure. */
const packagesOf: Readonly<Record<string, readonly string[]>> = {
  'explain/hash.ts': ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  'countries/country-calendar.ts': ['date-holidays'],
  'contract/schema/contract-schema.ts': ['valibot'],
  'contract/schema/forms.ts': ['valibot'],
  'contract/schema/level-schema.ts': ['valibot'],
  'contract/schema/parts-schema.ts': ['valibot'],
  'contract/schema/schema-issues.ts': ['valibot'],
  'contract/schema/target-schema.ts': ['valibot'],
  'contract/schema/did-you-mean.ts': ['fastest-levenshtein'],
  'cli/source.ts': ['node:fs', 'jsonc-parser'],
  'cli/json-tree.ts': ['jsonc-parser'],
  'cli/arguments.ts': ['node:util'],
  'cli/main.ts': ['node:tty'],
};

function reachableFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !files.includes(file)) return seen;
  seen.add(file);
  for (const next of importsOf(file)) reachableFrom(next, seen);
  return seen;
}

describe('the architecture', () => {
  test('has files in every layer, and every file in a layer', () => {
    expect(files.length).toBeGreaterThan(25);
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
    expect(new Set(files.map(layerOf)).size).toBe(layers.length);
  });

  test.each(files)('%s imports only from its own layer, those below it, and its listed packages', (file) => {
    const above = importsOf(file).filter((path) => files.includes(path) && layerOf(path) > layerOf(file));
    expect(above).toEqual([]);
    const packages = packagesOf[file] ?? [];
    const unknown = importsOf(file).filter((path) => !files.includes(path) && !packages.includes(path));
    expect(unknown).toEqual([]);
  });

  test.each(files)('%s is not in an import cycle', (file) => {
    const back = importsOf(file).filter((path) => reachableFrom(path).has(file));
    expect(back).toEqual([]);
  });

  test('the command starts without its commands, which load when one is called', () => {
    const parts = [
      'cli/main.ts',
      'cli/run.ts',
      'cli/overview.ts',
      'cli/output.ts',
      'cli/wrap.ts',
      'explain/version.ts',
    ];
    for (const file of parts) {
      // What is only a type is not there when it runs.
      const loaded = nodesOf(file).flatMap((node) =>
        ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly
          ? [node.moduleSpecifier.getText().slice(1, -1)]
          : [],
      );
      const found = loaded.map((path) => normalize(join(dirname(file), path)).replace(/\.js$/, '.ts'));
      expect(found.filter((path) => files.includes(path) && !parts.includes(path))).toEqual([]);
    }
  });

  test('date-holidays is imported in one file, which only the entry for other countries reaches', () => {
    expect(files.filter((file) => importsOf(file).includes('date-holidays'))).toEqual([
      'countries/country-calendar.ts',
    ]);
    expect(reachableFrom('index.ts').has('countries/country-calendar.ts')).toBe(false);
    expect(reachableFrom('contract.ts').has('countries/country-calendar.ts')).toBe(false);
    expect(reachableFrom('holidays.ts').has('countries/country-calendar.ts')).toBe(true);
  });

  test('what is known of recent changes of time zones is in the entry for contracts alone', () => {
    const entries = ['index', 'analysis', 'contract', 'holidays', 'timeline'].filter((entry) =>
      reachableFrom(`${entry}.ts`).has('contract/check/recent-offsets.ts'),
    );
    expect(entries).toEqual(['contract']);
  });

  const named = (node: ts.Node, pattern: RegExp): boolean => ts.isIdentifier(node) && pattern.test(node.text);
  const forbidden: readonly [what: string, isIt: (node: ts.Node) => boolean][] = [
    ['the current time, by Date.now', (n) => ts.isPropertyAccessExpression(n) && n.getText() === 'Date.now'],
    [
      'the current time, by a new Date',
      (n) => ts.isNewExpression(n) && n.expression.getText() === 'Date' && !n.arguments?.length,
    ],
    ['the current time, as a string', (n) => ts.isCallExpression(n) && n.expression.getText() === 'Date'],
    [
      'a string parsed in the time zone of the host',
      (n) => ts.isPropertyAccessExpression(n) && n.getText() === 'Date.parse',
    ],
    [
      'the time zone of the host',
      (n) => named(n, /^[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset|Year)$/),
    ],
    [
      'the locale of the host',
      (n) =>
        named(n, /^toLocale/) ||
        (ts.isNewExpression(n) &&
          n.expression.getText().startsWith('Intl.') &&
          !(n.arguments && ts.isStringLiteral(n.arguments[0]))),
    ],
    [
      'the environment, except in cli/main.ts',
      (n) => named(n, /^(?:process|globalThis|performance|crypto|fetch|console)$/) || ts.isMetaProperty(n),
    ],
    ['randomness', (n) => ts.isPropertyAccessExpression(n) && n.getText() === 'Math.random'],
    [
      'Math.min or Math.max of an array that may be longer than the stack',
      (n) =>
        ts.isCallExpression(n) &&
        /^Math\.(?:min|max)$/.test(n.expression.getText()) &&
        n.arguments.some(ts.isSpreadElement),
    ],
    ['the type any', (n) => n.kind === ts.SyntaxKind.AnyKeyword],
    ['a non-null assertion', (n) => ts.isNonNullExpression(n)],
  ];
  test.each(forbidden)('never uses %s', (what, isIt) => {
    // The command needs its arguments, output and exit code, in its outermost file alone.
    const impure = what === 'the environment, except in cli/main.ts' ? ['cli/main.ts'] : [];
    expect(files.filter((file) => nodesOf(file).some(isIt))).toEqual(impure);
  });

  test('suppresses no rule of a tool', () => {
    const off = /biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck|v8 ignore|istanbul ignore/;
    expect(files.filter((file) => off.test(trees.get(file)?.text ?? ''))).toEqual([]);
  });

  test.each(files.filter((file) => !generated.includes(file)))('%s has at most about 200 lines', (file) => {
    expect(readFileSync(join(src, file), 'utf8').split('\n').length).toBeLessThanOrEqual(205);
  });

  test.each(files)('%s gives a reason for every cast', (file) => {
    const casts = nodesOf(file).filter((node) => ts.isAsExpression(node) && node.type.getText() !== 'const');
    const lines = (trees.get(file)?.text ?? '').split('\n');
    // The reason is a comment on the line before the statement.
    const bare = casts.filter((cast) => {
      let statement = cast;
      while (!ts.isStatement(statement)) statement = statement.parent;
      const { line } = trees.get(file)?.getLineAndCharacterOfPosition(statement.getStart()) ?? { line: 0 };
      return !lines[line - 1].trim().startsWith('//');
    });
    expect(bare.map((cast) => cast.getText())).toEqual([]);
  });
});

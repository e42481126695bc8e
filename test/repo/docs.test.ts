// Every code block of README.md and docs/, and every @example of src/, is type-checked and run, and the results that it
// states are compared. A stated result is a comment after an expression: `expression; // result`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import * as dateFnsTz from '@date-fns/tz';
import * as trpc from '@trpc/server';
import * as dateFns from 'date-fns';
import * as dateFnsPolish from 'date-fns/locale/pl';
import dayjs from 'dayjs';
import dayjsPolish from 'dayjs/locale/pl.js';
import dayjsTimezone from 'dayjs/plugin/timezone.js';
import dayjsUtc from 'dayjs/plugin/utc.js';
import * as api from 'hezo-sla';
import * as analysis from 'hezo-sla/analysis';
import * as contract from 'hezo-sla/contract';
import * as holidays from 'hezo-sla/holidays';
import * as timeline from 'hezo-sla/timeline';
import * as luxon from 'luxon';
import * as temporal from 'temporal-polyfill';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { run as runCommand } from '../../src/cli/run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

interface Block {
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

function blocksOf(file: string, text: string): Block[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length;
    return { name: `${file}:${line}`, language: match[1], code: match[2] };
  });
}

const pages = [
  'README.md',
  ...readdirSync(`${root}docs`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const blocks = [
  ...pages.flatMap((file) => blocksOf(file, read(file))),
  ...sources.flatMap((file) => blocksOf(`src/${file}`, read(`src/${file}`).replaceAll(/^ *\* ?/gm, ''))),
];
const code = blocks.filter(({ language }) => language === 'ts');

/** `expression; // result`, but not after a declaration, an import or a control statement, where comments are just that. */
const STATED = /^( *)(?!const |let |import |return |if |for |\/\/)(\S.*); \/\/ (.+)$/gm;

/** Turns `expression; // result` into a call of check(), and imports into reads of `modules`. */
function runnable(source: string): string {
  return source
    .replaceAll(/^import \{([^}]*)\} from '([^']+)';$/gm, (_, names, from) => {
      const values = String(names)
        .split(',')
        .filter((name) => !name.trim().startsWith('type '));
      return `const {${values.join(',')}} = modules['${from}'];`;
    })
    .replaceAll(/^import (\w+) from '([^']+)';$/gm, "const $1 = modules['$2'].default;")
    .replaceAll(STATED, '$1check($2);');
}

/** The stated results of a block, in order. */
function statedResults(source: string): string[] {
  return [...source.matchAll(STATED)].map((match) => match[3]);
}

/** The modules that blocks may import. */
const modules = {
  'hezo-sla': api,
  'hezo-sla/analysis': analysis,
  'hezo-sla/contract': contract,
  'hezo-sla/holidays': holidays,
  'hezo-sla/timeline': timeline,
  '@trpc/server': trpc,
  'temporal-polyfill': temporal,
  luxon,
  'date-fns': dateFns,
  'date-fns/locale/pl': dateFnsPolish,
  '@date-fns/tz': dateFnsTz,
  dayjs: { default: dayjs },
  'dayjs/locale/pl.js': { default: dayjsPolish },
  'dayjs/plugin/timezone.js': { default: dayjsTimezone },
  'dayjs/plugin/utc.js': { default: dayjsUtc },
};

async function run(source: string): Promise<string[]> {
  const found: string[] = [];
  const check = (value: unknown): void => {
    // As Node prints it, but arrays as they are written in code.
    const shown = inspect(value, { breakLength: Number.POSITIVE_INFINITY, depth: 10 });
    found.push(shown.replaceAll('[ ', '[').replaceAll(' ]', ']'));
  };
  const { outputText } = ts.transpileModule(runnable(source), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  await new AsyncFunction('modules', 'check', outputText)(modules, check);
  return found;
}

describe('code blocks', () => {
  test('are on every page, and in an example of every public function', () => {
    expect(pages.filter((file) => !blocks.some(({ name }) => name.startsWith(`${file}:`)))).toEqual([]);
    const bare = sources.flatMap((file) => {
      const found = [...read(`src/${file}`).matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*?\*\/\n)?export function (\w+)/g)];
      // The first signature of an overloaded function has the comment.
      const first = new Map(found.toReversed().map(([, comment = '', name]) => [name, comment]));
      return [...first].filter(
        ([name, comment]) =>
          name in { ...api, ...contract, ...holidays, ...timeline } && !/@example[\s\S]*```ts/.test(comment),
      );
    });
    expect(bare).toEqual([]);
    expect(code.length).toBeGreaterThan(20);
  });

  test.each(code)('$name gives the results it states', async ({ code }) => {
    const stated = statedResults(code);
    expect(stated.length).toBeGreaterThan(0);
    expect(await run(code)).toEqual(stated);
  });

  test('pass the type check', () => {
    const files = new Map(
      code.map(({ name, code }) => [`${root}docs-check/${name.replaceAll(/\W/g, '_')}.ts`, `${code}\nexport {};`]),
    );
    const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const host = ts.createCompilerHost(options);
    const { fileExists, readFile, getSourceFile } = host;
    host.fileExists = (file) => files.has(file) || fileExists(file);
    host.readFile = (file) => files.get(file) ?? readFile(file);
    host.getSourceFile = (file, language) => {
      const text = files.get(file);
      return text === undefined ? getSourceFile(file, language) : ts.createSourceFile(file, text, language);
    };
    const program = ts.createProgram([...files.keys()], { ...options, noUnusedLocals: false }, host);
    const problems = [...files.keys()].flatMap((file) => {
      const tree = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(tree), ...program.getSemanticDiagnostics(tree)].map(
        (problem) => `${file}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`,
      );
    });
    expect(problems).toEqual([]);
  });

  test.each(blocks.filter(({ language }) => language === 'json'))(
    '$name is a valid contract without findings',
    ({ code }) => {
      const parsed = contract.parseContract(JSON.parse(code));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      expect(contract.checkContract(parsed.contract)).toEqual([]);
    },
  );

  // Our own command is run here. Others are run by .ci/run, so here they are looked up in it, and in the scripts.
  test.each(blocks.filter(({ language }) => language === 'sh'))('$name is a command that CI runs', async ({ code }) => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const command of code.trim().split('\n')) {
      for (const [, script] of command.matchAll(/npm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(script);
      // The package itself is installed from the tarball that would be published.
      const [, own] = /^npx hezo-sla (.*)$/.exec(command) ?? [];
      // Where the package is installed, the examples are below node_modules.
      const args = own
        ?.replace(/ > \S+$/, '')
        .replaceAll('node_modules/hezo-sla/', '')
        .split(' ');
      if (args) expect(await runCommand(args)).toMatchObject({ code: 0 });
      else if (command === 'npm install hezo-sla')
        expect(read('test/tools/package/consumer.js')).toContain("['install', ...packages");
      else expect(read('.ci/run')).toContain(command);
    }
  });

  // What runs them asks for them by the headings that they stand below.
  test('of SQL and of formulas are run by CI, or said not to have been run', () => {
    const program = 'test/tools/scale/guide.js';
    expect(read('.ci/run')).toContain(`node ${program}`);
    const bySection = pages.flatMap((file) =>
      read(file)
        .split(/^#+ /m)
        .flatMap((section) => blocksOf(file, section).map((block) => ({ ...block, section }))),
    );
    const unseen = bySection.filter(({ language, section }) => {
      const [heading] = section.split('\n');
      const isRun = read(program).includes(`blocks('${heading}', '${language}')`);
      return ['sql', 'text'].includes(language) && !isRun && !section.includes('These have not been run.');
    });
    expect(unseen.map(({ code }) => code)).toEqual([]);
  });

  test('are in no language that nothing runs', () => {
    const run = ['ts', 'sh', 'json', 'sql', 'text'];
    expect(blocks.filter(({ language }) => !run.includes(language)).map(({ name }) => name)).toEqual([]);
  });
});

describe('documentation pages', () => {
  test('list every error code with its details in docs/errors.md', () => {
    const source = read('src/error-messages.ts');
    const codes = [...source.matchAll(/^ {2}([A-Z_]+): \{ (.*) \};$/gm)].map(([, code, details]) => {
      const names = details.split(';').map((detail) => `\`${detail.split(':')[0].trim()}\``);
      return `${code} ${names.join(', ')}`;
    });
    const rows = [...read('docs/errors.md').matchAll(/^\| `([A-Z_]+)` \| .* \| (.*) \|$/gm)].map(
      ([, code, details]) => `${code} ${details}`,
    );
    expect(codes.length).toBeGreaterThan(25);
    expect(rows).toEqual(codes);
  });

  test('link only to files that exist', () => {
    const links = pages.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to]) => `${file.includes('/') ? 'docs/' : ''}${to}`),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
  });

  test('claim provenance only if package.json names a repository', () => {
    const { repository } = JSON.parse(read('package.json'));
    const claims = ['package.json', ...pages].filter((file) => /provenance|audit signatures/i.test(read(file)));
    expect(repository === undefined ? claims : []).toEqual([]);
  });

  test('begin with a short README: the problem, a picture, the installation and an example', () => {
    const readme = read('README.md');
    const places = [/^# .+\n\n[A-Z]/, /^<picture>/m, /^npm install/m, /^import .*'hezo-sla'/m, /^\|/m];
    const found = places.map((pattern) => readme.search(pattern));
    expect(found.toSorted((a, b) => a - b)).toEqual(found);
    expect(found[0]).toBe(0);
    expect(readme.split('\n').length).toBeLessThanOrEqual(251);
  });

  test('name every public export in the README', () => {
    const readme = read('README.md');
    expect(
      Object.keys({ ...api, ...contract, ...holidays, ...timeline }).filter((name) => !readme.includes(`\`${name}`)),
    ).toEqual([]);
  });
});

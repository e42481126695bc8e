// A caller may pass a megabyte of whatever makes a regular expression slow, so none may take more than linear time for any
// string.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['src', 'docs/playground'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => join(folder, file)),
);

const written: { readonly file: string; readonly source: string; readonly flags: string }[] = [];
const dynamic: string[] = [];
for (const file of files) {
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      written.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      dynamic.push(file);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true));
}

/** The regular expressions that a file builds while it is loaded. */
async function madeBy(file: string): Promise<readonly RegExp[]> {
  const made: RegExp[] = [];
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, args) {
        const regExp: RegExp = Reflect.construct(target, args);
        if (new Error().stack?.includes(file)) made.push(regExp);
        return regExp;
      },
    }),
  );
  // Another file may have loaded it already.
  vi.resetModules();
  await import(join(root, file));
  vi.unstubAllGlobals();
  return made;
}

/** A search that is cut short on a busy machine calls its last try an attack. Its other limits are counts. */
const untimed = { timeout: null, seedingTimeout: null, incubationTimeout: null, attackTimeout: null };

/** 'linear', 'safe' (constant at most), or what is wrong with it. */
function growthOf(source: string, flags: string): string {
  const found = checkSync(source, flags, untimed);
  return found.status === 'unknown' ? found.error.kind : found.complexity.type;
}

const fast = /^(?:safe|linear)$/;

test.each(written)('$file: /$source/$flags takes linear time for any string', ({ source, flags }) => {
  expect(growthOf(source, flags)).toMatch(fast);
});

test.each(dynamic)('%s: what it builds takes linear time for any string', async (file) => {
  const made = await madeBy(file);
  expect(made.length).toBe(dynamic.filter((other) => other === file).length);
  for (const { source, flags } of made) expect(growthOf(source, flags)).toMatch(fast);
});

test('a regular expression that takes quadratic time is detected', () => {
  expect(growthOf(String.raw`\s*\n\s*`, 'g')).toBe('polynomial');
});

// Leaves out of the bundle why a country's day was corrected and who says so: 85 kB in each form of the package, which no function
// reads. They stand beside the dates in the source, and docs/countries/corrections.md has them in the package.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

const evidence = ['why', 'source'];

/** The code without what only people read. */
function stripped(code: string): string {
  const file = ts.createSourceFile('corrections.ts', code, ts.ScriptTarget.ESNext);
  const { transformed } = ts.transform(file, [
    (context) => {
      const visit = (node: ts.Node): ts.Node | undefined =>
        ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && evidence.includes(node.name.text)
          ? undefined
          : ts.visitEachChild(node, visit, context);
      return (root) => ts.visitEachChild(root, visit, context);
    },
  ]);
  return transformed.map((changed) => ts.createPrinter().printFile(changed)).join('');
}

export const withoutEvidence: Plugin = {
  name: 'without-evidence',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]countries[/\\]corrections-[\w-]+\.ts$/ }, async ({ path }) => ({
      contents: stripped(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

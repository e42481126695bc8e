// CommonJS can wait for nothing while it loads, so what waits is made to load at once before anything parses it.
import { readFile } from 'node:fs/promises';

const replacements = [
  ['= await load()', '= load()'],
  ['async function load(): Promise<Loaded>', 'function load(): Loaded'],
  [
    "(await import('date-holidays')).default",
    "((library: any) => ('default' in library ? library.default : library))(require('date-holidays'))",
  ],
];

/** For esbuild. */
export const loadingAtOnce = {
  name: 'loading-at-once',
  setup(build) {
    build.onLoad({ filter: /[\\/]date-holidays\.ts$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [waiting, atOnce] of replacements) {
        if (!contents.includes(waiting)) throw new Error(`${path} no longer has: ${waiting}`);
        contents = contents.replace(waiting, atOnce);
      }
      return { contents, loader: 'ts' };
    });
  },
};

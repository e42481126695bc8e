import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bundles code for browsers and measures the bundle.
 *
 * @param {string} contents an ES module
 * @param {string} resolveDir the folder from which its imports are looked up
 * @returns {Promise<{ code: string, gzip: number }>} the bundle, minified, and its size when it is gzipped, in bytes
 */
export async function bundled(contents, resolveDir) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  const [{ text, contents: bytes }] = outputFiles;
  return { code: text, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** The smallest useful program: the deadlines of a ticket under one level. */
export const leastUse = (specifier) => `import { calculateDeadlines, serviceLevels } from '${specifier}';
export const deadlines = (ticket) => calculateDeadlines(serviceLevels.standard, ticket);`;

import { readFileSync, statSync } from 'node:fs';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { countWhile } from '../calendar/interval.js';
import type { ContractPath } from '../contract/parse/contract-issue.js';
import { describe } from '../describe.js';
import { type NoTree, treeOf } from './json-tree.js';

/** A place in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Why a file is not what it has to be. */
export interface Problem extends Position {
  readonly code: 'FILE_UNREADABLE' | 'FILE_TOO_LARGE' | 'DUPLICATE_KEY' | NoTree['code'];
  readonly message: string;
}

/** A file of JSON, and where in it everything is. */
export interface JsonSource {
  readonly value: unknown;
  /** Where a path leads, or the nearest place on the way to it that is there. */
  readonly locate: (path: ContractPath) => Position;
  /** The same, but where a path ends in a key, that of the key and not of its value. */
  readonly locateKey: (path: ContractPath) => Position;
}

/** Far more than the terms of a contract take, and little enough to be read at once. */
const MOST_BYTES = 10 * 1024 * 1024;

const start: Position = { line: 1, column: 1 };

/** What the system's codes for a file mean; any other is for whoever knows it. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'No such file',
  ENOTDIR: 'No such file',
  ENAMETOOLONG: 'No such file',
  // A name with a NUL.
  ERR_INVALID_ARG_VALUE: 'No such file',
  EACCES: 'No permission to read the file',
  EPERM: 'No permission to read the file',
};

/** The text of a file, or why it cannot be read. */
export function readText(file: string): string | Problem {
  const unreadable = (reason: string): Problem => ({
    code: 'FILE_UNREADABLE',
    message: `${reason}: ${file}`,
    ...start,
  });
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return unreadable('Not a file but a directory');
    // Of a pipe or a device nobody knows how much there is to read, nor when it ends.
    if (!stats.isFile()) return unreadable('Not a regular file');
    if (stats.size > MOST_BYTES) {
      const message = `The file has ${stats.size} bytes; accepted are at most ${MOST_BYTES} (10 MiB).`;
      return { code: 'FILE_TOO_LARGE', message, ...start };
    }
    return decoded(readFileSync(file));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return unreadable(Object.hasOwn(reasons, code) ? reasons[code] : `The file cannot be read (${code})`);
  }
}

function decoded(bytes: Uint8Array): string | Problem {
  try {
    // Editors may begin a file with a byte order mark, which is not part of the text.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { code: 'FILE_UNREADABLE', message: 'The file is not UTF-8. Save it in that encoding.', ...start };
  }
}

/** A string as JSON, or all that is wrong with it: what is not JSON, or each key that an object has twice, of which all but the
 * last would be lost. */
export function readJson(text: string, { positionOf } = linesOf(text)): JsonSource | readonly Problem[] {
  const tree = treeOf(text);
  if ('message' in tree) {
    const { offset, ...problem } = tree;
    return [{ ...problem, ...positionOf(offset) }];
  }
  const repeated = repeatedKeys(tree);
  const problems = repeated.slice(0, MOST_PROBLEMS).map(({ key, offset, first }): Problem => {
    const { line, column } = positionOf(first);
    const message = `The key ${describe(key)} is there already, at ${line}:${column}. Take one of them out.`;
    return { code: 'DUPLICATE_KEY', message, ...positionOf(offset) };
  });
  if (repeated.length > MOST_PROBLEMS) {
    const message = `Another ${repeated.length - MOST_PROBLEMS} keys are repeated.`;
    problems.push({ code: 'DUPLICATE_KEY', message, ...positionOf(repeated[MOST_PROBLEMS].offset) });
  }
  if (problems.length > 0) return problems;
  return {
    value: JSON.parse(text),
    locate: (path) => positionOf(nodeAt(tree, path).offset),
    locateKey(path) {
      const node = nodeAt(tree, path);
      return positionOf(node.parent?.type === 'property' ? node.parent.offset : node.offset);
    },
  };
}

function nodeAt(tree: Node, path: ContractPath): Node {
  // An empty path leads to the tree itself.
  return findNodeAtLocation(tree, [...path]) ?? nodeAt(tree, path.slice(0, -1));
}

/** A string by its lines, which are numbered from 1. */
export interface Lines {
  readonly positionOf: (offset: number) => Position;
  /** A line without its end; undefined after the last. */
  readonly lineOf: (line: number) => string | undefined;
}

/** Where lines begin is looked up once, since a file may have many places to name. */
export function linesOf(text: string): Lines {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
  return {
    positionOf(offset) {
      const line = countWhile(starts.length, (i) => starts[i] <= offset);
      return { line, column: offset - starts[line - 1] + 1 };
    },
    lineOf: (line) =>
      line > starts.length ? undefined : text.slice(starts[line - 1], starts[line]).replace(/[\r\n]{1,2}$/, ''),
  };
}

interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
  readonly first: number;
}

/** As many as anybody reads at once. */
const MOST_PROBLEMS = 1000;

/** In the order of the text. Not by recursion, because a tree may be deeper than the stack. */
function repeatedKeys(tree: Node): readonly RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  const left = [tree];
  for (let node = left.pop(); node; node = left.pop()) {
    const children = node.children ?? [];
    for (const child of children) left.push(child);
    if (node.type !== 'object') continue;
    const firsts = new Map<string, number>();
    for (const { children: [name] = [] } of children) {
      if (!name) continue;
      const [key, { offset }] = [String(name.value), name];
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, offset);
      else repeated.push({ key, offset, first });
    }
  }
  return repeated.toSorted((a, b) => a.offset - b.offset);
}

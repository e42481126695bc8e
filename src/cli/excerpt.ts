import type { Span } from './output.js';

/** Of a line of a file as much as fits, and of that so much before the place. */
const [WIDEST, BEFORE] = [72, 24];

/** Returns a line of a file without its indentation, and a mark below the column; nothing for a line that could not be read. */
export function excerpt(text: string | undefined, line: number, column: number): readonly (readonly Span[])[] {
  if (text === undefined) return [];
  const indent = text.length - text.trimStart().length;
  const first = text.length - indent <= WIDEST ? indent : Math.max(indent, column - 1 - BEFORE);
  // What is wrong may be the space before the text.
  const from = Math.min(first, column - 1);
  const [before, after] = [from > indent ? '...' : '', from + WIDEST < text.length ? '...' : ''];
  const shown = text
    .slice(from, from + WIDEST)
    .replaceAll('\t', ' ')
    .trimEnd();
  const margin = ' '.repeat(String(line).length);
  return [
    [{ text: `      ${line} | ${before}${shown}${after}`, style: 'dim' }],
    [{ text: `      ${margin} | ${' '.repeat(before.length + column - 1 - from)}^`, style: 'dim' }],
  ];
}

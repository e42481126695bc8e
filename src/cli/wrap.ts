/** Returns a line in as many lines as a width in characters needs, broken at spaces. They begin where its text does, or, where it
 * has columns, where its second column does. What has no spaces stays whole, however long: such as a path. */
export function wrap(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const margin = marginOf(line, width);
  const lines: string[] = [];
  let current = line.slice(0, margin);
  let isEmpty = true;
  for (const word of line.slice(margin).split(' ')) {
    if (!isEmpty && current.length + 1 + word.length > width) {
      lines.push(current.trimEnd());
      current = ' '.repeat(margin);
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, current];
}

/** How far the text of a line is from its beginning: of a second column, unless that leaves it too little room. */
function marginOf(line: string, width: number): number {
  const indent = line.length - line.trimStart().length;
  const gap = line.slice(indent).search(/ {2}/);
  if (gap < 0) return Math.min(indent, width >> 1);
  const column = line.length - line.slice(indent + gap).trimStart().length;
  return Math.min(column <= width / 2 ? column : indent, width >> 1);
}

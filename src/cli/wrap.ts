/** A terminal narrower than this one, or of which no width is known, gets lines as they are. */
const NARROWEST = 20;

/** Returns a prefix and the text after it in as many lines as a width in characters needs, broken at spaces. They begin below the text, unless
 * the prefix leaves it less than half of the width. What has no spaces stays whole, however long: such as a path. */
export function wrap(prefix: string, text: string, width: number): readonly string[] {
  if (width < NARROWEST || prefix.length + text.length <= width) return [prefix + text];
  const margin = prefix.length > width / 2 ? indentOf(prefix) : ' '.repeat(prefix.length);
  const lines: string[] = [];
  let current = prefix;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && current.length + 1 + word.length > width) {
      lines.push(current.trimEnd());
      current = margin;
      isEmpty = true;
    }
    if (isEmpty && word === '') continue;
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, current.trimEnd()];
}

/** The spaces that a line begins with. */
export function indentOf(line: string): string {
  return line.slice(0, line.length - line.trimStart().length);
}

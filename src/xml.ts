const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What has to be written otherwise, or to be looked at: anything but plain ASCII. */
const SPECIAL = /[^ !#-%'-;=?-~]/;

/** Text for XML, which has no way to write control characters or halves of a surrogate pair: they become U+FFFD. */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll(/[&<>"]/g, (character) => entities[character])
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
}

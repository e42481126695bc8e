import { type Paint, painted } from './palette.js';
import { BASELINE, type Part } from './sheet.js';
import { element, lineText } from './svg.js';

// Nobody can measure text without the font, so widths are those of the widest of the usual fonts without serifs (DejaVu
// Sans), as shares of the font size, rounded up. A label is then never wider than the room that is kept for it.
const shares: readonly (readonly [characters: RegExp, share: number])[] = [
  [/[ijlIJfrt.,:;'’|/\\! ()[\]·-]/, 0.42],
  [/[mW@%—…]/, 1],
  [/[wM#+<=>^~]/, 0.87],
  [/[A-Z&Ł]/, 0.79],
  [/[\u0020-\u007eł–]/, 0.64],
];
/** Of letters of other scripts, which are fitted into it. */
const OTHER_SHARE = 1.1;

/** Letters of Latin alphabets and their punctuation. */
const LATIN = /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2026]*$/;

function shareOf(character: string): number {
  // An accent does not widen its letter.
  const [letter] = character.normalize('NFD');
  return shares.find(([characters]) => characters.test(letter))?.[1] ?? OTHER_SHARE;
}

/** Of the characters of ASCII, which most texts are made of. */
const asciiShares = /* @__PURE__ */ Array.from({ length: 128 }, (_, i) => shareOf(String.fromCharCode(i)));

/** The room that a text needs, in pixels. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += (asciiShares[character.charCodeAt(0)] ?? shareOf(character)) * size;
  return width;
}

/** Bold letters are so much wider. */
export const BOLDER = 1.18;

/** More characters than any picture has room for; names of a caller's may be of any length. */
const MOST_CHARACTERS = 400;

/** As much of a text as there is room for, with an ellipsis where it is cut; nothing where not even one character fits. */
export function fitted(text: string, size: number, room: number): string {
  const short = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  if (widthOf(short, size) <= room) return short;
  let kept = '';
  let width = widthOf('…', size);
  for (const character of short) {
    width += widthOf(character, size);
    if (width > room) break;
    kept += character;
  }
  return kept && `${kept.trimEnd()}…`;
}

/** The first of some texts, longest first, that there is room for; nothing where there is none. */
export function firstThatFits(texts: readonly string[], size: number, room: number): string {
  return texts.find((text) => widthOf(text, size) <= room) ?? '';
}

/** A text in lines, cut at spaces; a word longer than a line is cut off. */
function wrapped(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line && `${line} ${word}`;
    if (longer && widthOf(longer, size) <= room) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = fitted(word, size, room);
  }
  return [...lines, line];
}

/** Where a text is put: its left end and its baseline. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly paint: Paint;
  readonly bold?: boolean;
}

/** A line of text. One whose letters may be of any width is fitted into the room that is kept for it. */
export function textAt(text: string, { x, y, size, paint, bold }: Placed): string {
  const attributes = {
    x,
    y,
    'font-size': size,
    'font-weight': bold ? 600 : undefined,
    ...(!LATIN.test(text) && { textLength: widthOf(text, size), lengthAdjust: 'spacingAndGlyphs' }),
  };
  return element('text', { ...painted(paint), ...attributes }, lineText(text));
}

/** A text in as many lines as it needs, from `y`, its top, down. */
export function paragraph(text: string, placed: Placed, room: number, lineHeight: number): Omit<Part, 'shapes'> {
  const lines = wrapped(text, placed.bold ? placed.size * BOLDER : placed.size, room);
  const texts = lines.map((line, i) => textAt(line, { ...placed, y: placed.y + i * lineHeight + BASELINE }));
  return { height: lines.length * lineHeight, texts: texts.join('') };
}

// What a timeline shows, read from its SVG with real letter widths: those of DejaVu Sans, the widest of the common sans-serif
// fonts, as Chromium measures them (in thousandths of the font size).
import { readFileSync } from 'node:fs';

type Widths = Readonly<Record<string, string>>;
const measured: { regular: Widths; bold: Widths } = JSON.parse(
  readFileSync(new URL('./dejavu-sans.json', import.meta.url), 'utf8'),
);
const byCharacter = (widths: Widths): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, all]) => [...all].map((character) => [character, Number(width) / 1000])),
  );

/** The width of each letter, as a fraction of the font size. */
export const letterWidths = { regular: byCharacter(measured.regular), bold: byCharacter(measured.bold) };

export interface ShownText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const attributesOf = (written: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The texts of a picture, and the space that each takes up. */
export function textsOf(svg: string): readonly ShownText[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, written, content]) => {
    const { x, y, textLength, 'font-size': fontSize, 'font-weight': weight } = attributesOf(written);
    const [text, size] = [unescaped(content), Number(fontSize)];
    const widths = weight ? letterWidths.bold : letterWidths.regular;
    const width = [...text].reduce((sum, character) => sum + (widths.get(character) ?? 1) * size, 0);
    // From the top of capitals to the bottom of descenders.
    const [top, bottom] = [Number(y) - 0.73 * size, Number(y) + 0.24 * size];
    return { text, left: Number(x), right: Number(x) + Number(textLength ?? width), top, bottom };
  });
}

/** Pairs of texts that overlap. */
export function overlaps(texts: readonly ShownText[]): readonly string[] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

/** What a picture says to a screen reader. */
export function descriptionOf(svg: string): string {
  return unescaped(/<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '');
}

/** The elements with a class, with their attributes. */
export function shapesOf(svg: string, paint: string, element: string): readonly Readonly<Record<string, string>>[] {
  const found = svg.matchAll(new RegExp(`<${element} class="hezo-${paint}"([^>]*?)/?>`, 'g'));
  return [...found].map(([, written]) => attributesOf(written));
}

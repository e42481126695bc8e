import { stretchesOf } from './bars.js';
import { painted } from './palette.js';
import type { Row } from './rows.js';
import { BASELINE, LINE_HEIGHT, type Part, type Sheet, SMALL_SIZE } from './sheet.js';
import { element } from './svg.js';
import { fitted, textAt, widthOf } from './text.js';
import type { LegendKey } from './words.js';

/** Of the square that shows a colour, and between it, its word, and the next square, in pixels. */
const SQUARE = 10;
const GAP = 5;
const NEXT = 14;

/** The colours that the picture has, each with its word, in as many lines as they need. */
export function legend(sheet: Sheet, keys: readonly LegendKey[], top: number): Part {
  const { axis } = sheet;
  let [x, line] = [axis.left, 0];
  let [shapes, texts] = ['', ''];
  for (const key of keys) {
    const text = fitted(wordOf(sheet, key), SMALL_SIZE, axis.right - axis.left - SQUARE - GAP);
    const width = SQUARE + GAP + widthOf(text, SMALL_SIZE);
    if (x + width > axis.right && x > axis.left) [x, line] = [axis.left, line + 1];
    const y = top + line * LINE_HEIGHT;
    const square = { x: x + 0.5, y: y + 3.5, width: SQUARE, height: SQUARE };
    // With an edge, because the paler ones are hardly told from the surface.
    shapes += element('rect', { stroke: '#808890', ...painted(key), ...square });
    texts += textAt(text, { x: x + SQUARE + GAP, y: y + BASELINE, size: SMALL_SIZE, paint: 'quiet' });
    x += width + NEXT;
  }
  return { height: (line + 1) * LINE_HEIGHT, shapes, texts };
}

function wordOf({ scene, wording, words }: Sheet, key: LegendKey): string {
  const of = key === 'hours' ? scene.hours?.of : null;
  return of ? `${words.legend.hours} (${wording.title(of.name, of.until[0])})` : words.legend[key];
}

/** What of the legend a picture has use for, in its order. */
export function legendKeys({ axis, words }: Sheet, rows: readonly Row[], hasHours: boolean): readonly LegendKey[] {
  const shown = new Set<string | null>([
    ...rows.flatMap(({ bar }) => (bar ? stretchesOf(bar).map(({ kind }) => kind) : [])),
    ...axis.columns.map(({ shade }) => shade),
    hasHours ? 'hours' : null,
  ]);
  // The keys of the words are those of the legend.
  return (Object.keys(words.legend) as LegendKey[]).filter((key) => shown.has(key));
}

import { wordings } from '../explain/explain.js';
import type { Language } from '../language.js';
import { dateText } from '../time/civil.js';
import { axisOf } from './axis.js';
import { drawnColumns, serviceHours } from './backdrop.js';
import { header } from './header.js';
import { legend, legendKeys } from './legend.js';
import { markSentence, marks } from './marks.js';
import { darkStyle, painted } from './palette.js';
import { drawnRow, type Row, rowsOf } from './rows.js';
import type { Scene } from './scene.js';
import { LARGE_SIZE, LINE_HEIGHT, MARGIN, type Part, type Sheet, SMALL_SIZE } from './sheet.js';
import { element, lineText, tooltip } from './svg.js';
import { paragraph } from './text.js';
import { timelineWords } from './words.js';

/** A scene as SVG text. */
export function render(scene: Scene, locale: Language, width: number): string {
  const axis = axisOf(scene, MARGIN, width - MARGIN);
  const sheet: Sheet = { scene, axis, locale, wording: wordings[locale], words: timelineWords[locale] };
  const rows = rowsOf(sheet);
  const { height, shapes, texts } = layOut(sheet, rows);
  // The title and the description come first, for a screen reader tells a picture by them.
  const content = [
    tooltip(titleOf(sheet)),
    element('desc', {}, lineText(description(sheet, rows))),
    element('style', {}, darkStyle()),
    element('rect', { ...painted('surface'), width, height, rx: 6 }),
    shapes,
    element('g', { ...painted('halo'), ...halo }, texts),
  ];
  const attributes = { class: 'hezo-timeline', role: 'img', lang: locale, width, height };
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, ...attributes, ...font };
  return element('svg', root, content.join(''));
}

const font = { 'font-family': "system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif" };
/** Around each letter, so that it can be read across lines and bands. */
const halo = { 'stroke-width': 3, 'stroke-opacity': 0.8, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

/** Everything from top to bottom: what it is, the columns, what happened, the targets, the legend. */
function layOut(sheet: Sheet, rows: readonly Row[]): Part {
  const parts: Part[] = [];
  let y = MARGIN;
  const add = <P extends Part>(part: P): P => {
    parts.push(part);
    y += part.height;
    return part;
  };
  add(heading(sheet, y));
  const columnsTop = y;
  add(header(sheet, y));
  const { linesTo } = add(marks(sheet, y));
  const targetsTop = y;
  for (const row of rows) add(drawnRow(sheet, row, y));
  const bottom = y;
  const hours = serviceHours(sheet, targetsTop, bottom);
  add(legend(sheet, legendKeys(sheet, rows, hours !== ''), y + MARGIN / 2));
  const backdrop = drawnColumns(sheet, columnsTop, bottom) + hours + linesTo(bottom);
  return {
    height: y + MARGIN,
    shapes: backdrop + parts.map(({ shapes }) => shapes).join(''),
    texts: parts.map(({ texts }) => texts).join(''),
  };
}

/** 'Standard, 9x5xNBD, P3'; a level that is called by its code has it once. Of several codes none stands for the level. */
function titleOf({ scene, locale }: Sheet): string {
  const { level, priority, targets } = scene;
  const codes = new Set(targets.flatMap(({ target }) => target?.source.code ?? []));
  const said = [level.name[locale], ...(codes.size === 1 ? codes : []), priority];
  return [...new Set(said)].filter((part) => part !== undefined).join(', ');
}

function heading(sheet: Sheet, top: number): Part {
  const { axis, scene, wording } = sheet;
  const [x, room] = [axis.left, axis.right - axis.left];
  const name = { x, y: top, size: LARGE_SIZE, paint: 'text', bold: true } as const;
  const title = paragraph(titleOf(sheet), name, room, TITLE_HEIGHT);
  const below = { x, y: top + title.height, size: SMALL_SIZE, paint: 'quiet' } as const;
  const note = paragraph(wording.timesAreLocal(scene.calendar.timeZone), below, room, LINE_HEIGHT);
  return { height: title.height + note.height + MARGIN / 2, shapes: '', texts: title.texts + note.texts };
}

/** Of a line of the title, in pixels. */
const TITLE_HEIGHT = 20;

/** What a picture shows, in sentences. */
function description(sheet: Sheet, rows: readonly Row[]): string {
  const { scene, axis, locale, wording } = sheet;
  const daysOff = axis.columns.flatMap(({ epochDay, holiday }) =>
    holiday ? [`${dateText(epochDay)}: ${holiday[locale]}`] : [],
  );
  const said = [
    wording.timesAreLocal(scene.calendar.timeZone),
    ...scene.marks.map((mark) => markSentence(sheet, mark)),
    ...rows.map(({ sentence }) => sentence),
    ...daysOff,
  ];
  return said.map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`)).join(' ');
}

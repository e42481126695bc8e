import type { Attributes } from './svg.js';

/** What is drawn, as far as it has a colour of its own. */
export type Paint =
  | 'surface'
  | 'halo'
  | 'weekend'
  | 'holiday'
  | 'hours'
  | 'grid'
  | 'guide'
  | 'text'
  | 'quiet'
  | 'late'
  | 'holiday-name'
  | 'used'
  | 'left'
  | 'projected'
  | 'paused'
  | 'overdue'
  | 'cutoff'
  | 'event'
  | 'now';

interface Colours {
  readonly light: string;
  readonly dark: string;
  readonly as: 'fill' | 'stroke';
}

const fill = (light: string, dark: string): Colours => ({ light, dark, as: 'fill' });
const stroke = (light: string, dark: string): Colours => ({ light, dark, as: 'stroke' });

/** Text has a contrast of 4.5 to 1 with every background; everything else that carries a meaning one of 3 to 1, and so have the
 * used and the remaining part of a bar with each other (WCAG 2.2, 1.4.3 and 1.4.11). */
export const palette: Readonly<Record<Paint, Colours>> = {
  surface: fill('#ffffff', '#0d1117'),
  halo: stroke('#ffffff', '#0d1117'),
  weekend: fill('#e9ecf1', '#222a35'),
  holiday: fill('#fdecca', '#352a12'),
  hours: fill('#c4e8d0', '#17452a'),
  grid: stroke('#d5dae0', '#2e353e'),
  guide: stroke('#525a63', '#a3acb7'),
  text: fill('#1f2328', '#e6edf3'),
  quiet: fill('#525a63', '#a3acb7'),
  late: fill('#b3161e', '#ff938b'),
  'holiday-name': fill('#754500', '#eac054'),
  used: fill('#072252', '#e2eeff'),
  left: fill('#3d7fd6', '#4488da'),
  projected: stroke('#3d7fd6', '#4488da'),
  paused: fill('#9a6400', '#d9a32b'),
  overdue: fill('#c4242b', '#ff8178'),
  cutoff: stroke('#7a3fc2', '#c49bff'),
  event: fill('#1f2328', '#e6edf3'),
  now: stroke('#1f2328', '#e6edf3'),
};

/** The light colour as an attribute, which every reader of SVG understands, and the name by which the style makes it dark. */
export function painted(paint: Paint): Attributes {
  const { light, as } = palette[paint];
  // What is drawn in outline is not filled.
  return { class: `hezo-${paint}`, [as]: light, fill: as === 'fill' ? light : 'none' };
}

/** The dark colours, for whoever prefers them. */
export function darkStyle(): string {
  const rules = Object.entries(palette).map(([paint, { dark, as }]) => `.hezo-${paint}{${as}:${dark}}`);
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}

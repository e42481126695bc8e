import { openIntervals } from '../calendar/open-intervals.js';
import { pixelsOf } from './bars.js';
import { painted } from './palette.js';
import type { Sheet } from './sheet.js';
import { element, tooltip } from './svg.js';

/** The columns: their edges, as far as they are labelled, and those shaded that are no business days. */
export function drawnColumns({ axis, locale }: Sheet, top: number, bottom: number): string {
  const height = bottom - top;
  const shades = axis.columns.map(({ shade, holiday, x, width }) => {
    if (!shade) return '';
    return element('rect', { ...painted(shade), x, y: top, width, height }, holiday ? tooltip(holiday[locale]) : '');
  });
  const edges = axis.columns
    .filter(({ width }) => width >= NARROWEST)
    .map(({ x }) => element('line', { ...painted('grid'), x1: x, x2: x, y1: top, y2: bottom }));
  return shades.join('') + edges.join('');
}

/** Columns that are narrower have no edges, which would hide everything else; in pixels. */
const NARROWEST = 4;

/** Non-working days are seen through the hours of a service that is open on it. */
const translucent = { 'fill-opacity': 0.6 };

/** When the service is open, as bands; nothing where columns are months, or where it never closes. */
export function serviceHours({ axis, scene }: Sheet, top: number, bottom: number): string {
  const { hours } = scene;
  if (!hours || axis.unit === 'month') return '';
  const { columns } = axis;
  const [from, to] = [columns[0].fromMs, columns[columns.length - 1].toMs];
  return pixelsOf(axis, openIntervals(hours.open, from, to))
    .map((span) => element('rect', { ...painted('hours'), ...span, y: top, height: bottom - top, ...translucent }))
    .join('');
}

/**
 * A picture of a ticket's deadlines, as SVG text.
 *
 * @packageDocumentation
 */
export { renderTimeline, type TimelineOptions } from './timeline/render-timeline.js';

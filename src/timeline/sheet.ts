import type { Wording } from '../explain/wording.js';
import type { Language } from '../language.js';
import type { Axis } from './axis.js';
import type { Scene } from './scene.js';
import type { TimelineWords } from './words.js';

/** What everything that is drawn has in common. */
export interface Sheet {
  readonly scene: Scene;
  readonly axis: Axis;
  readonly locale: Language;
  readonly wording: Wording;
  readonly words: TimelineWords;
}

/** A part of the picture from its top down: shapes lie below all texts. */
export interface Part {
  readonly height: number;
  readonly shapes: string;
  readonly texts: string;
}

// In pixels.
export const MARGIN = 16;
export const LARGE_SIZE = 15;
export const SIZE = 12;
export const SMALL_SIZE = 11;
export const LINE_HEIGHT = 16;
/** From the top of a line to its baseline. */
export const BASELINE = 12;

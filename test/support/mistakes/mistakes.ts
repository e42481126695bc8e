// Everything a caller can get wrong, by what is validated.
import { calendars } from './calendars.js';
import { clocks } from './clocks.js';
import { explanations } from './explanations.js';
import { instants } from './instants.js';
import { levels } from './levels.js';
import { serviceCodes } from './service-codes.js';
import { tickets } from './tickets.js';
import { tracking } from './tracking.js';
import type { Mistake } from './values.js';

export const mistakesByTopic: readonly (readonly [topic: string, mistakes: readonly Mistake[]])[] = [
  ['instants', instants],
  ['tickets and options', tickets],
  ['service levels', levels],
  ['service codes', serviceCodes],
  ['calendars', calendars],
  ['service clocks', clocks],
  ['explanations', explanations],
  ['tracking', tracking],
];

export const mistakes: readonly Mistake[] = mistakesByTopic.flatMap(([, ofTopic]) => ofTopic);

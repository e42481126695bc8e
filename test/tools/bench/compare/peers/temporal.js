import { setUpTemporal } from './temporal-by-hand.js';

export const packages = [];
export const written = true;

/** Of the runtime's own, which Node has from 26 on. */
export const setUp = (given) => setUpTemporal(globalThis.Temporal, given);

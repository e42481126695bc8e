// Its main entry hands over the runtime's own Temporal where there is one.
import { Temporal } from 'temporal-polyfill/implementation';
import { setUpTemporal } from './temporal-by-hand.js';

export const packages = ['temporal-polyfill'];
export const written = true;

export const setUp = (given) => setUpTemporal(Temporal, given);

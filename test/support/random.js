/**
 * A generator of one's own, so that every run with the same seed draws the same (mulberry32, public domain).
 *
 * @param {number} seed a whole number
 * @returns {() => number} what draws the next number, from 0 and less than 1
 */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

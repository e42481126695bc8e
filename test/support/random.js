/**
 * A seeded generator, so that every run with the same seed draws the same numbers (mulberry32, public domain).
 *
 * @param {number} seed an integer
 * @returns {() => number} draws the next number, at least 0 and less than 1
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

import type { Interval } from './interval.js';
import type { CountedTime, OpenTime } from './open-time.js';

/** Elapsed time: every millisecond counts. */
export const elapsedTime: CountedTime = {
  between: (fromMs, toMs) => toMs - fromMs,
  select: (epochMs, n) => epochMs + n,
};

/** Open time without the pauses in it, which are in order and neither overlap nor touch. Asked pause by pause, because a
 * ticket has few, where a table of its own would cost a year's. */
export function pausedTime(open: OpenTime, pauses: readonly Interval[]): CountedTime {
  if (pauses.length === 0) return open;
  return {
    between(fromMs, toMs) {
      let counted = open.between(fromMs, toMs);
      for (const pause of pauses) {
        const [from, to] = [Math.max(pause.from, fromMs), Math.min(pause.to, toMs)];
        if (from < to) counted -= open.between(from, to);
      }
      return counted;
    },
    select(epochMs, n) {
      let from = epochMs;
      let left = n;
      for (const pause of pauses) {
        if (pause.to <= from) continue;
        const before = pause.from > from ? open.between(from, pause.from) : 0;
        if (left < before) break;
        left -= before;
        from = pause.to;
      }
      return open.select(from, left);
    },
  };
}

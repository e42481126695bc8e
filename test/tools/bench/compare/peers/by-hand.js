const HOUR = 3_600_000;

/** What an expert writes over a library that knows dates and time zones, and neither days off nor hours: day by day. */
export function byHand({ dayOf, plus, isSame, isBusiness, instant, endOf }) {
  const next = (day) => {
    let found = plus(day, 1);
    while (!isBusiness(found)) found = plus(found, 1);
    return found;
  };
  const openBefore = (day, ms) => Math.min(Math.max(ms - instant(day, 9), 0), 9 * HOUR);
  return {
    add(ms, hours) {
      let left = hours * HOUR;
      for (let day = dayOf(ms); ; day = plus(day, 1)) {
        if (!isBusiness(day)) continue;
        const from = Math.max(instant(day, 9), ms);
        const open = Math.max(instant(day, 18) - from, 0);
        if (left <= open) return from + left;
        left -= open;
      }
    },
    between(fromMs, toMs) {
      const last = dayOf(toMs);
      let open = isBusiness(last) ? openBefore(last, toMs) : 0;
      let day = dayOf(fromMs);
      if (isBusiness(day)) open -= openBefore(day, fromMs);
      // No change of the clocks falls into the hours, so a whole day of them is nine.
      for (; !isSame(day, last); day = plus(day, 1)) if (isBusiness(day)) open += 9 * HOUR;
      return open;
    },
    due(ms) {
      const day = dayOf(ms);
      return endOf(next(isBusiness(day) && ms < instant(day, 15) ? day : next(day)));
    },
    returnDue(ms) {
      const last = plus(dayOf(ms), 7);
      return endOf(isBusiness(last) ? last : next(last));
    },
  };
}

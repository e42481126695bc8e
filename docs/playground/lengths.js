// Lengths of time, as people say them.
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

/** A length of time: '6 days 9 h', '10 h 19 min'. Rounded to the hour from a day on, and to the minute below. */
export function lengthText(ms, { brief, day, hour, minute }) {
  if (ms > 0 && ms < MINUTE) return brief;
  const minutes = Math.round(ms / MINUTE);
  const isDays = minutes >= DAY / MINUTE;
  const hours = isDays ? Math.round(ms / HOUR) : Math.floor(minutes / 60);
  const parts = [
    [Math.floor(hours / 24), day],
    [hours % 24, hour],
    [isDays ? 0 : minutes % 60, minute],
  ].filter(([amount]) => amount > 0);
  return parts.map(([amount, unit]) => unit(amount)).join(' ') || minute(0);
}

/** What is left to the end of the last millisecond, no more than there is. */
function leftText(untilMs, units) {
  const ms = untilMs + 1;
  const whole = ms < MINUTE ? ms : ms - (ms % (ms < DAY ? MINUTE : HOUR));
  return lengthText(whole, units);
}

/** What has become of a target, in words. */
export function courseText({ state, days, overdueMs, remainingMs }, { states, units }) {
  if (state === 'late' || state === 'overdue')
    return states[state](days === null ? lengthText(overdueMs, units) : units.day(days));
  return states[state](remainingMs === null ? '' : leftText(remainingMs, units));
}

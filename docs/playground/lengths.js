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

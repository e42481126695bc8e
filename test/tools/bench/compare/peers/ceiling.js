export const packages = [];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OPEN = 9 * HOUR;

/** The local time of an instant as if it were UTC. */
function localMs(format, ms) {
  const { year, month, day, hour, minute } = Object.fromEntries(
    format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** The tables: of each day its first instant and its opening, how many business days come before it, and the other way about. */
function tablesOf(zone, daysOff) {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' };
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...numeric });
  const off = new Set(daysOff);
  const base = Date.UTC(2024, 0, 1) / DAY;
  const count = Date.UTC(2029, 0, 1) / DAY - base;
  const [start, opening] = [new Float64Array(count), new Float64Array(count)];
  const [rank, businessDays] = [new Int32Array(count), []];
  const business = new Uint8Array(count);
  const instant = (local) => local - (localMs(format, local - HOUR) - (local - HOUR));
  for (let i = 0; i < count; i += 1) {
    const date = new Date((base + i) * DAY);
    start[i] = instant((base + i) * DAY);
    opening[i] = instant((base + i) * DAY + OPEN);
    rank[i] = businessDays.length;
    business[i] = Number(date.getUTCDay() % 6 > 0 && !off.has(date.toISOString().slice(0, 10)));
    if (business[i]) businessDays.push(i);
  }
  return { base, start, opening, rank, business, businessDays: Int32Array.from(businessDays) };
}

/** The same answers in nothing but arithmetic over tables that are there already: no validation, no objects, no reasons. */
export function setUp({ zone, daysOff }) {
  const { base, start, opening, rank, business, businessDays } = tablesOf(zone, daysOff);
  const dayOf = (ms) => {
    const day = Math.floor(ms / DAY) - base;
    return ms >= start[day + 1] ? day + 1 : day;
  };
  /** Open time from the beginning of the tables. */
  const openUntil = (ms) => {
    const day = dayOf(ms);
    const since = ms - opening[day];
    return rank[day] * OPEN + (business[day] ? Math.min(Math.max(since, 0), OPEN) : 0);
  };
  const instantOf = (open) => {
    const i = Math.ceil(open / OPEN) - 1;
    return opening[businessDays[i]] + open - i * OPEN;
  };
  return {
    add: (ms, hours) => instantOf(openUntil(ms) + hours * HOUR),
    between: (from, to) => openUntil(to) - openUntil(from),
    due(ms) {
      const day = dayOf(ms);
      const late = business[day] === 0 || ms >= opening[day] + 6 * HOUR;
      return start[businessDays[rank[day] + business[day] + (late ? 1 : 0)] + 1] - 1;
    },
    returnDue: (ms) => start[businessDays[rank[dayOf(ms) + 7]] + 1] - 1,
  };
}

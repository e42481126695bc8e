/** Long enough for any timestamp or name, short enough for a log line. */
const SHOWN_CHARACTERS = 60;

/** A value as an error message shows it: short, on one line, and safe for anything, hostile objects included. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    const shown = value.slice(0, SHOWN_CHARACTERS);
    const rest = value.length - shown.length;
    // JSON escapes control characters; single quotes match the way the documentation writes text.
    const quoted = `'${JSON.stringify(shown).slice(1, -1).replaceAll('\\"', '"')}'`;
    return rest > 0 ? `${quoted} and ${rest} more characters` : quoted;
  }
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return 'a symbol';
  if (typeof value === 'bigint') return 'a bigint';
  return typeof value === 'object' && value !== null ? describeObject(value) : String(value);
}

function describeObject(value: object): string {
  try {
    const time = timeOf(value);
    if (time !== undefined) return Number.isNaN(time) ? 'an Invalid Date' : new Date(time).toISOString();
    if (Array.isArray(value)) return `a list of ${value.length}`;
    if (isMade(value, Map)) return 'a Map';
    if (isMade(value, Set)) return 'a Set';
    return isMade(value, Promise) ? 'a promise' : 'an object';
  } catch {
    return 'an object that cannot be read';
  }
}

/** The time of a Date, whatever its own methods answer; undefined for anything else. */
export function timeOf(value: object): number | undefined {
  if (!isMade(value, Date)) return undefined;
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    // It looks like one and is not.
    return undefined;
  }
}

/** Whether a value is of a built-in class, or of that of another realm (a frame, a vm context, Jest), which has the same tag. */
export function isMade<T>(value: unknown, Class: new (...args: never) => T): value is T {
  return value instanceof Class || Object.prototype.toString.call(value) === `[object ${Class.name}]`;
}

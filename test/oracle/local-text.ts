// Local times as text, by a regular expression for each pattern and by Intl. Shares no code with src/.
import { instantOf, instantsOf } from './local-time.js';

export interface LocalTextOptions {
  readonly pattern?: string;
  readonly repeated?: 'earlier' | 'later' | 'reject';
  readonly skipped?: 'later' | 'reject';
}

const groups: Readonly<Record<string, string>> = {
  yyyy: '(?<y>\\d{4})',
  MM: '(?<M>\\d{2})',
  M: '(?<M>\\d{1,2})',
  dd: '(?<d>\\d{2})',
  d: '(?<d>\\d{1,2})',
  HH: '(?<H>\\d{2})',
  H: '(?<H>\\d{1,2})',
  mm: '(?<m>\\d{2})',
  ss: '(?<s>\\d{2})',
};

const ISO =
  /^(?<y>\d{4})-(?<M>\d{2})-(?<d>\d{2})[T ](?<H>\d{2}):(?<m>\d{2})(?::(?<s>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?$/;

/** Whether each field is there once, and where each ends can be seen. */
export function isPattern(pattern: string): boolean {
  if (pattern.length > 60 || /['\d]/.test(pattern)) return false;
  const runs = [...pattern.matchAll(/([A-Za-z])\1*/g)].map(([run]) => run);
  if (runs.some((run) => !(run in groups)) || /(?<!M)M[ydHms]|(?<!d)d[yMHms]|(?<!H)H[yMdms]/.test(pattern))
    return false;
  const once = (name: string): boolean => runs.filter((run) => run[0] === name).length === 1;
  return ['y', 'M', 'd', 'H', 'm'].every(once) && (once('s') || !pattern.includes('s'));
}

const expressions = new Map<string, RegExp>();
function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const source = pattern.replace(/([A-Za-z])\1*|[^A-Za-z]/g, (run) => groups[run] ?? run.replace(/[^\w\s]/, '\\$&'));
  const made = new RegExp(`^${source}$`);
  expressions.set(pattern, made);
  return made;
}

interface WrittenTime {
  readonly date: string;
  /** 'HH:MM' */
  readonly time: string;
  /** Milliseconds within the minute. */
  readonly rest: number;
}

/** What a string says, if there is such a date and time. */
function read(text: string, pattern: string | undefined): WrittenTime | undefined {
  const found = (pattern === undefined ? ISO : expressionOf(pattern)).exec(text)?.groups;
  if (!found) return undefined;
  const { y, M, d, H, m, s = '0', fraction = '' } = found;
  const [date, time] = [`${y}-${M.padStart(2, '0')}-${d.padStart(2, '0')}`, `${H.padStart(2, '0')}:${m}`];
  const minute = Date.parse(`${date}T${time}:00Z`);
  // Date.parse takes 24:00, and 30 February for 2 March.
  if (Number.isNaN(minute) || new Date(minute).toISOString().slice(0, 16) !== `${date}T${time}`) return undefined;
  // A leap second is read as the second before it, but no pattern has one.
  if (Number(s) > (pattern === undefined ? 60 : 59)) return undefined;
  const rest = Math.min(Number(s), 59) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  return { date, time, rest };
}

/** The instant of a string in a zone, or the code of the error that it is. */
export function instantOfText(text: string, zone: string, options: LocalTextOptions): number | string {
  const { pattern, repeated = 'reject', skipped = 'reject' } = options;
  if (pattern !== undefined && !isPattern(pattern)) return 'INVALID_VALUE';
  const written = read(text, pattern);
  if (!written) return 'INVALID_TIME';
  const { date, time, rest } = written;
  // Where offsets may have had seconds, which Intl alone does not show here.
  if (date < '1989-12-30' || date > '2100-01-02') return 'INSTANT_OUT_OF_RANGE';
  const instants = instantsOf(date, time, zone);
  if (instants.length > 1 && repeated === 'reject') return 'REPEATED_LOCAL_TIME';
  if (instants.length === 0 && skipped === 'reject') return 'SKIPPED_LOCAL_TIME';
  const chosen = repeated === 'later' ? instants.at(-1) : instants[0];
  const instant = (chosen ?? instantOf(date, time, zone)) + rest;
  return instant < Date.UTC(1990, 0, 1) || instant >= Date.UTC(2100, 0, 1) ? 'INSTANT_OUT_OF_RANGE' : instant;
}

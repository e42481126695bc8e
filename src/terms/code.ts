import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { readChoice, reading, readRecord, readWholeNumber } from '../input.js';
import { MOST_BUSINESS_DAYS, MOST_CALENDAR_DAYS } from './read-length.js';

/** The events that the suffixes of service codes name: `-S` for dispatched, none for delivered, `y` for arrived. */
export const codeEvents = ['dispatched', 'delivered', 'arrived'] as const;
export type CodeEvent = (typeof codeEvents)[number];

/** How soon a service code promises its event. */
export type CodeResponse =
  | { readonly kind: 'business-days'; readonly count: number }
  | { readonly kind: 'calendar-days'; readonly count: number }
  | { readonly kind: 'hours'; readonly count: number };

/** A service code such as '9x5xNBD-S', taken apart. */
export interface ServiceCode {
  /** Hours of service a day, 1 to 24. */
  readonly hours: number;
  /** Days of service a week: 5, 6 or 7. */
  readonly days: number;
  /** Up to 99 business days, 366 calendar days, or 1 to 999 hours. */
  readonly response: CodeResponse;
  /** 'dispatched' for the suffix -S, 'arrived' for y, 'delivered' without a suffix. */
  readonly until: CodeEvent;
}

/** Six weeks: larger than any target in hours, so that a code stays a code. */
const MOST_HOURS = 999;

/** 40 characters are twice the longest code with a space on either side of everything. */
const MOST_CHARACTERS = 40;

const CODE =
  /^ *(\d{1,2}) *[X/] *([567])(?: *[X/] *| +)(?:([NS]BD)|(\d{1,2})BD|(NCD)|(\d{1,3})CD|(\d{1,3})H?) *(?:(- *S|- *SHIP|Y) *)?(?:\* *)?$/;

/**
 * Takes a service code apart: hours x days x response. It may be in upper or lower case and have spaces, `/` in place of `x`,
 * and the asterisk of the provider's page at its end.
 *
 * @param code such as '9x5xNBD-S', '24/7 x 4 *', '8x5 NBD', '8x7xNCD', '9x5x3BD', '8x5x0BD', '8x7x10CD', '24x7x2h'. `SBD` is
 *   the second business day, as '2BD'; some vendors mean the same one, which is '0BD'
 * @returns hours a day (1 to 24), days a week (5 to 7), the response (0 to 99 business days, 0 to 366 calendar days, or 1 to
 *   999 hours) and the event that ends it
 * @throws {@link SlaError} `INVALID_SERVICE_CODE`
 * @example
 * ```ts
 * import { parseServiceCode } from 'hezo-sla';
 *
 * parseServiceCode('24/7 x 4 *').response; // { kind: 'hours', count: 4 }
 * parseServiceCode('9x5xNBD-S').until; // 'dispatched'
 * ```
 */
export function parseServiceCode(code: string): ServiceCode {
  const text = typeof code === 'string' && code.length <= MOST_CHARACTERS ? code.toUpperCase() : '';
  const match = CODE.exec(text);
  const hours = Number(match?.[1]);
  const response = match && responseOf(match);
  if (!response || hours < 1 || hours > 24)
    throw new SlaError('INVALID_SERVICE_CODE', { field: 'code', given: describe(code) });
  return { hours, days: Number(match[2]), response, until: eventOf(match[8]) };
}

/** Null for a number that no response has. */
function responseOf([, , , name, businessDays, nextDay, days, hours]: RegExpExecArray): CodeResponse | null {
  if (name) return { kind: 'business-days', count: name === 'NBD' ? 1 : 2 };
  if (businessDays) return { kind: 'business-days', count: Number(businessDays) };
  if (nextDay) return { kind: 'calendar-days', count: 1 };
  if (days) return Number(days) > MOST_CALENDAR_DAYS ? null : { kind: 'calendar-days', count: Number(days) };
  return Number(hours) < 1 ? null : { kind: 'hours', count: Number(hours) };
}

function eventOf(suffix: string | undefined): CodeEvent {
  if (suffix === undefined) return 'delivered';
  return suffix === 'Y' ? 'arrived' : 'dispatched';
}

/**
 * Writes a service code in its usual form: the inverse of `parseServiceCode`.
 *
 * @param code hours a day (1 to 24), days a week (5 to 7), the response and the event that ends it
 * @returns such as '9x5xNBD-S' or '24x7x4'; the second business day is '2BD', because `SBD` can mean the same one
 * @throws {@link SlaError} `INVALID_VALUE`, `MISSING_FIELD`, `UNKNOWN_FIELD`
 * @example
 * ```ts
 * import { formatServiceCode, parseServiceCode } from 'hezo-sla';
 *
 * formatServiceCode(parseServiceCode('9 X 5 x nbd-ship')); // '9x5xNBD-S'
 * ```
 */
export function formatServiceCode(code: ServiceCode): string {
  return reading('code', () => {
    const given = readRecord(code, 'code', ['hours', 'days', 'response', 'until']);
    const hours = readWholeNumber(given.hours, 'code.hours', 1, 24);
    const days = readWholeNumber(given.days, 'code.days', 5, 7);
    const suffix = { delivered: '', dispatched: '-S', arrived: 'y' };
    const until = readChoice(given.until, 'code.until', codeEvents);
    return `${hours}x${days}x${responseText(given.response)}${suffix[until]}`;
  });
}

function responseText(value: unknown): string {
  const field = 'code.response';
  const response = readRecord(value, field, ['kind', 'count']);
  const kind = readChoice(response.kind, `${field}.kind`, ['business-days', 'calendar-days', 'hours']);
  const most = { 'business-days': MOST_BUSINESS_DAYS, 'calendar-days': MOST_CALENDAR_DAYS, hours: MOST_HOURS };
  const count = readWholeNumber(response.count, `${field}.count`, kind === 'hours' ? 1 : 0, most[kind]);
  if (kind === 'hours') return String(count);
  const unit = kind === 'business-days' ? 'BD' : 'CD';
  return count === 1 ? `N${unit}` : `${count}${unit}`;
}

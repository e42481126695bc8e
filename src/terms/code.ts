import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { readChoice, reading, readRecord, readWholeNumber } from '../input.js';

/** What has to have happened by a delivery deadline: it left the manufacturer's hub, it is at the site, or an engineer is. */
export type DeliveryMilestone = 'dispatch' | 'delivery' | 'on-site';

export const deliveryMilestones: readonly DeliveryMilestone[] = ['dispatch', 'delivery', 'on-site'];

/** How soon a service code promises the milestone. */
export type CodeResponse =
  | { readonly kind: 'business-days'; readonly count: number }
  | { readonly kind: 'calendar-days'; readonly count: 1 }
  | { readonly kind: 'hours'; readonly count: number };

/** A service code such as '9x5xNBD-S', taken apart. */
export interface ServiceCode {
  /** Hours of service a day, 1 to 24. */
  readonly hours: number;
  /** Days of service a week: 5, 6 or 7. */
  readonly days: number;
  readonly response: CodeResponse;
  /** 'dispatch' for the suffix -S, 'on-site' for y, 'delivery' without a suffix. */
  readonly milestone: DeliveryMilestone;
}

/** Larger than any promise, so that a code stays a code: 99 business days, or the 999 hours of six weeks. */
export const MOST_BUSINESS_DAYS = 99;
const MOST_HOURS = 999;

const CODE = /^ *(\d{1,2}) *[X/] *([567]) *[X/] *(?:(NBD|SBD|NCD)|(\d{1,2})BD|(\d{1,3})H?) *(?:(- *S|- *SHIP|Y) *)?$/;

/**
 * Takes a service code apart: hours x days x response, in any case, with spaces, and with `/` for `x`.
 *
 * @param code such as '9x5xNBD-S', '24/7 x 4', '8x5xSBD', '8x7xNCD', '9x5x3BD', '24x7x2h'
 * @returns hours a day (1 to 24), days a week (5 to 7), the response (1 to 99 business days, the next calendar day, or
 *   1 to 999 hours) and the milestone
 * @throws {@link SlaError} `INVALID_SERVICE_CODE`
 * @example
 * ```ts
 * import { parseServiceCode } from 'hezo-sla';
 *
 * parseServiceCode('24/7 x 4').response; // { kind: 'hours', count: 4 }
 * parseServiceCode('9x5xNBD-S').milestone; // 'dispatch'
 * ```
 */
export function parseServiceCode(code: string): ServiceCode {
  // 40 characters are twice the longest code with a space on either side of everything.
  const text = typeof code === 'string' && code.length <= 40 ? code.toUpperCase() : '';
  const match = CODE.exec(text);
  const hours = Number(match?.[1]);
  const count = Number(match?.[4] ?? match?.[5] ?? 1);
  if (!match || hours < 1 || hours > 24 || count < 1)
    throw new SlaError('INVALID_SERVICE_CODE', { given: describe(code) });
  return {
    hours,
    days: Number(match[2]),
    response: responseOf(match[3], match[4], count),
    milestone: milestoneOf(match[6]),
  };
}

function responseOf(name: string | undefined, businessDays: string | undefined, count: number): CodeResponse {
  if (name === 'NCD') return { kind: 'calendar-days', count: 1 };
  if (name === 'SBD') return { kind: 'business-days', count: 2 };
  return name === 'NBD' || businessDays ? { kind: 'business-days', count } : { kind: 'hours', count };
}

function milestoneOf(suffix: string | undefined): DeliveryMilestone {
  if (suffix === undefined) return 'delivery';
  return suffix === 'Y' ? 'on-site' : 'dispatch';
}

/**
 * Writes a service code in its usual form: the inverse of `parseServiceCode`.
 *
 * @param code hours a day (1 to 24), days a week (5 to 7), response and milestone
 * @returns such as '9x5xNBD-S' or '24x7x4'
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
    const given = readRecord(code, 'code', ['hours', 'days', 'response', 'milestone']);
    const hours = readWholeNumber(given.hours, 'code.hours', 1, 24);
    const days = readWholeNumber(given.days, 'code.days', 5, 7);
    const suffix = { delivery: '', dispatch: '-S', 'on-site': 'y' };
    const milestone = readChoice(given.milestone, 'code.milestone', deliveryMilestones);
    return `${hours}x${days}x${responseText(given.response)}${suffix[milestone]}`;
  });
}

function responseText(value: unknown): string {
  const field = 'code.response';
  const response = readRecord(value, field, ['kind', 'count']);
  const kind = readChoice(response.kind, `${field}.kind`, ['business-days', 'calendar-days', 'hours']);
  const most = { 'business-days': MOST_BUSINESS_DAYS, 'calendar-days': 1, hours: MOST_HOURS };
  const count = readWholeNumber(response.count, `${field}.count`, 1, most[kind]);
  if (kind === 'hours') return String(count);
  if (kind === 'calendar-days') return 'NCD';
  return ['NBD', 'SBD'][count - 1] ?? `${count}BD`;
}

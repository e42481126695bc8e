import type { NamedHours } from '../calendar/hours.js';
import type { Cutoff } from './cutoff.js';
import type { Interpretation } from './interpretation.js';
import {
  fourHoursForAll,
  fromWaybill,
  hourAroundTheClock,
  hourFrom9To17,
  partWithinFourHours,
  untilClosing,
  weekendsCount,
  withoutCutoff,
} from './interpretations.js';
import type { BusinessDayTarget, CalendarDayTarget, TimedTarget } from './target.js';

// What these targets do not have is known to be undefined, so that a spread may make them targets of the other kind.

/** REACT-1: within an hour. */
export interface ReactionTarget extends TimedTarget {
  readonly from: 'opened';
  readonly until: 'contacted';
  readonly owedBy?: 'provider' | undefined;
  readonly pauses: 'none';
  readonly afterCutoff?: undefined;
}

/** By the end of the next business day. */
export interface NextDayTarget<Until extends string> extends BusinessDayTarget {
  readonly from: 'confirmed';
  readonly until: Until;
  readonly owedBy?: 'provider' | undefined;
  readonly pauses?: undefined;
  readonly ends?: undefined;
  readonly lastDay?: undefined;
}

/** Within four hours. */
export interface FourHourTarget<Until extends string> extends TimedTarget {
  readonly from: 'confirmed';
  readonly until: Until;
  readonly owedBy?: 'provider' | undefined;
  readonly pauses?: undefined;
  readonly afterCutoff?: undefined;
}

/** RET-1, where the delivery is owed: the faulty unit is sent back. */
export interface ReturnTarget<From extends string | readonly string[]> extends CalendarDayTarget {
  readonly from: From;
  readonly until: 'returned';
  readonly owedBy: 'customer';
  readonly projectedFrom: 'delivery';
}

/** RET-4: where a dispatch alone is owed, nothing is estimated. */
export interface ReturnOfDispatch extends CalendarDayTarget {
  readonly from: 'delivered';
  readonly until: 'returned';
  readonly owedBy: 'customer';
}

/** One target for critical faults, P1 and P2, and another for the rest. */
export type CriticalFirst<Critical, Other> = {
  readonly P1: Critical;
  readonly P2: Critical;
  readonly P3: Other;
  readonly P4: Other;
};

/** NBD-3: CoCare says before 15:00, AHB says until 15:00. */
export const before15: Cutoff = { time: '15:00', inclusive: false };
export const until15: Cutoff = { time: '15:00', inclusive: true };

export const criticalFirst = <C, O>(critical: C, other: O): CriticalFirst<C, O> => ({
  P1: critical,
  P2: critical,
  P3: other,
  P4: other,
});

/** REACT-1, REACT-2. An hour in which an engineer gets in touch does not wait for the customer, so no pause stops it. */
function reactionIn(hours: NamedHours, interpretations?: readonly Interpretation[]): ReactionTarget {
  return {
    from: 'opened',
    until: 'contacted',
    hours,
    within: { hours: 1 },
    pauses: 'none',
    ...(interpretations && { interpretations }),
  };
}

export const reaction9x5 = /* @__PURE__ */ reactionIn('9x5', [hourAroundTheClock, hourFrom9To17]);
export const reaction8x5 = /* @__PURE__ */ reactionIn('8x5');
export const reaction24x7 = /* @__PURE__ */ reactionIn('24x7');

/** By the end of the next business day. */
export function nextDay<U extends string>(
  code: string,
  until: U,
  hours: NamedHours,
  fields: Pick<BusinessDayTarget, 'cutoff' | 'calendar' | 'interpretations'>,
): NextDayTarget<U> {
  return { from: 'confirmed', until, hours, businessDays: 1, ...fields, code };
}

/** As Standard: the code 9x5xNBD carries its cutoff wherever it appears. `more` are interpretations besides. */
export function nextDayBefore15<U extends string>(
  code: string,
  until: U,
  more: readonly Interpretation[] = [withoutCutoff],
): NextDayTarget<U> {
  return nextDay(code, until, '9x5', {
    cutoff: before15,
    interpretations: [...more, weekendsCount(before15), untilClosing('18:00')],
  });
}

function withinFourHours<U extends string>(until: U, interpretations?: readonly Interpretation[]): FourHourTarget<U> {
  return {
    from: 'confirmed',
    until,
    within: { hours: 4 },
    code: '24x7x4',
    ...(interpretations && { interpretations }),
  };
}

export const premierDelivery = /* @__PURE__ */ criticalFirst(
  withinFourHours('delivered'),
  nextDayBefore15('9x5xNBD', 'delivered'),
);

export const premiumOnsiteDelivery = /* @__PURE__ */ criticalFirst(
  withinFourHours('arrived', [partWithinFourHours]),
  nextDayBefore15('9x5xNBD', 'arrived', [withoutCutoff, fourHoursForAll]),
);

/** RET-1, RET-3. */
const sevenDays = {
  until: 'returned',
  owedBy: 'customer',
  calendarDays: 7,
  lastDay: 'statutory',
  interpretations: [fromWaybill],
} as const;

export const returnOfDelivery: ReturnTarget<'delivered'> = {
  from: 'delivered',
  ...sevenDays,
  projectedFrom: 'delivery',
};

/** The delivery of the replacement, or, where that is not known, the engineer's arrival with it. */
export const returnOnSite: ReturnTarget<readonly ['delivered', 'arrived']> = {
  from: ['delivered', 'arrived'],
  ...sevenDays,
  projectedFrom: 'delivery',
};

export const returnOfDispatch: ReturnOfDispatch = { from: 'delivered', ...sevenDays };

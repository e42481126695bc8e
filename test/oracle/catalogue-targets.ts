// The provider's nine levels written out as targets, by hand from the table of levels.
import { polishDaysOff } from './poland.js';
import type { OracleCalendar, OracleHours, OracleLevel, OracleTarget } from './target-terms.js';

const cutoffs = {
  before: { time: '15:00', inclusive: false },
  until: { time: '15:00', inclusive: true },
} as const;

const reaction = (hours: OracleHours): OracleTarget => ({
  from: 'opened',
  until: 'contacted',
  within: { hours: 1 },
  hours,
});

const nextDay = (hours: OracleHours, until: string, side?: 'before' | 'until'): OracleTarget => ({
  from: 'confirmed',
  until,
  businessDays: 1,
  hours,
  cutoff: side ? cutoffs[side] : null,
});

const fourHours = (until: string): OracleTarget => ({ from: 'confirmed', until, within: { hours: 4 } });

const sentBack: OracleTarget = {
  from: 'delivered',
  until: 'returned',
  owedBy: 'customer',
  calendarDays: 7,
  lastDay: 'statutory',
  projectedFrom: 'delivery',
};
const sentBackOnSite: OracleTarget = { ...sentBack, from: ['delivered', 'arrived'] };
const { projectedFrom: _, ...sentBackUnprojected } = sentBack;

const levelOf = (
  targets: OracleLevel['targets'],
  priorityChange?: OracleLevel['priorityChange'],
): OracleLevel & { readonly law: 'PL' } => ({ targets, law: 'PL', priorityChange });

const critical = (urgent: OracleTarget, other: OracleTarget) => ({ P1: urgent, P2: urgent, P3: other, P4: other });

/** Reaction, delivery and return of each level. */
export const catalogueTargets: Readonly<Record<string, OracleLevel>> = {
  basic: levelOf({ reaction: reaction('9x5'), delivery: nextDay('9x5', 'dispatched'), return: sentBackUnprojected }),
  standard: levelOf({
    reaction: reaction('9x5'),
    delivery: nextDay('9x5', 'delivered', 'before'),
    return: sentBack,
  }),
  premier: levelOf({
    reaction: critical(reaction('24x7'), reaction('9x5')),
    delivery: critical(fourHours('delivered'), nextDay('9x5', 'delivered', 'before')),
    return: sentBack,
  }),
  standardOnsite: levelOf({
    reaction: reaction('9x5'),
    delivery: nextDay('9x5', 'arrived', 'before'),
    return: sentBackOnSite,
  }),
  premiumOnsite: levelOf({
    reaction: critical(reaction('24x7'), reaction('9x5')),
    delivery: critical(fourHours('arrived'), nextDay('9x5', 'arrived', 'before')),
    return: sentBackOnSite,
  }),
  ahb8x5: levelOf({ reaction: reaction('8x5'), delivery: nextDay('8x5', 'delivered', 'until'), return: sentBack }),
  ahb24x7: levelOf({ reaction: reaction('24x7'), delivery: nextDay('24x7', 'delivered'), return: sentBack }),
  sos8x5: levelOf({ reaction: reaction('8x5'), delivery: nextDay('8x5', 'arrived'), return: sentBackOnSite }),
  sos24x7: levelOf({ reaction: reaction('24x7'), delivery: nextDay('24x7', 'arrived'), return: sentBackOnSite }),
};

const years = Array.from({ length: 112 }, (_, i) => 1990 + i);

/** The calendar of the provider. */
export const poland: OracleCalendar = {
  zone: 'Europe/Warsaw',
  daysOff: new Set(years.flatMap((year) => [...polishDaysOff(year)])),
  weekend: ['sat', 'sun'],
};

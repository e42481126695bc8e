import { catalogueLevel, type Entitlement, type ServiceLevel, type ServiceLevelId } from './level.js';
import {
  before15,
  everyPriority,
  fourHoursIfCritical,
  nextBusinessDay,
  reaction,
  until15,
  withinFourHours,
} from './promises.js';

const returnWithin: ServiceLevel['returnWithin'] = { days: 7 };

const online: readonly Entitlement[] = ['online-support', 'software-access'];
const onSite: readonly Entitlement[] = ['on-site-support'];

const basic = catalogueLevel({
  id: 'basic',
  name: { en: 'Basic', pl: 'Basic' },
  programmes: ['coCare', 'hiCare'],
  commitments: everyPriority({
    code: '9x5xNBD-S',
    hours: '9x5',
    reaction,
    delivery: nextBusinessDay('dispatch', null),
    otherReadings: [{ about: 'cutoff', cutoff: before15 }],
  }),
  returnWithin,
  ticketsOpen: '24x7',
  includes: online,
});

const standard = catalogueLevel({
  id: 'standard',
  name: { en: 'Standard', pl: 'Standard' },
  programmes: ['coCare', 'hiCare'],
  commitments: everyPriority({
    code: '9x5xNBD',
    hours: '9x5',
    reaction,
    delivery: nextBusinessDay('delivery', before15),
  }),
  returnWithin,
  ticketsOpen: '24x7',
  includes: online,
});

const premier = catalogueLevel({
  id: 'premier',
  name: { en: 'Premier', pl: 'Premier' },
  programmes: ['coCare', 'hiCare'],
  commitments: fourHoursIfCritical('delivery'),
  returnWithin,
  ticketsOpen: '24x7',
  includes: online,
});

const standardOnsite = catalogueLevel({
  id: 'standardOnsite',
  name: { en: 'Standard Onsite', pl: 'Standard Onsite' },
  programmes: ['coCare'],
  // The undefined NBDy is read as the next business day with an engineer on site.
  commitments: everyPriority({
    code: '9x5xNBDy',
    hours: '9x5',
    reaction,
    delivery: nextBusinessDay('on-site', before15),
    otherReadings: [{ about: 'cutoff', cutoff: null }],
  }),
  returnWithin,
  ticketsOpen: '24x7',
  includes: [...online, ...onSite],
});

const premiumOnsite = catalogueLevel({
  id: 'premiumOnsite',
  name: { en: 'Premium Onsite', pl: 'Premium Onsite' },
  programmes: ['coCare'],
  // The terms explain the asterisk that splits the promise by priority for Premier alone.
  commitments: fourHoursIfCritical('on-site', [
    { about: 'priorities', hours: '24x7', delivery: withinFourHours('on-site') },
  ]),
  returnWithin,
  ticketsOpen: '24x7',
  includes: [...online, ...onSite],
});

const ahb8x5 = catalogueLevel({
  id: 'ahb8x5',
  name: { en: 'AHB 8x5', pl: 'AHB 8x5' },
  programmes: ['assistanceAhb'],
  commitments: everyPriority({
    code: '8x5xNBD',
    hours: '8x5',
    reaction,
    delivery: nextBusinessDay('delivery', until15),
  }),
  returnWithin,
  ticketsOpen: '8x5',
});

const ahb24x7 = catalogueLevel({
  id: 'ahb24x7',
  name: { en: 'AHB 24x7', pl: 'AHB 24x7' },
  programmes: ['assistanceAhb'],
  commitments: everyPriority({
    code: '24x7xNBD',
    hours: '24x7',
    reaction,
    delivery: nextBusinessDay('delivery', null),
  }),
  returnWithin,
  ticketsOpen: '24x7',
});

// The cutoff clause of AHB names deliveries, so the presence on site of SOS has none.
const sos8x5 = catalogueLevel({
  id: 'sos8x5',
  name: { en: 'SOS 8x5', pl: 'SOS 8x5' },
  programmes: ['assistanceSos'],
  commitments: everyPriority({
    code: '8x5xNBD',
    hours: '8x5',
    reaction,
    delivery: nextBusinessDay('on-site', null),
    otherReadings: [{ about: 'cutoff', cutoff: until15 }],
  }),
  returnWithin,
  ticketsOpen: '8x5',
  includes: onSite,
});

const sos24x7 = catalogueLevel({
  id: 'sos24x7',
  name: { en: 'SOS 24x7', pl: 'SOS 24x7' },
  programmes: ['assistanceSos'],
  commitments: everyPriority({ code: '24x7xNBD', hours: '24x7', reaction, delivery: nextBusinessDay('on-site', null) }),
  returnWithin,
  ticketsOpen: '24x7',
  includes: onSite,
});

/**
 * The provider's nine service levels, deeply frozen.
 *
 * @example
 * ```ts
 * import { serviceLevels } from 'hezo-sla';
 *
 * serviceLevels.standard.commitments.P3.delivery.kind; // 'next-business-day'
 * Object.keys(serviceLevels).length; // 9
 * ```
 */
export const serviceLevels = Object.freeze({
  basic,
  standard,
  premier,
  standardOnsite,
  premiumOnsite,
  ahb8x5,
  ahb24x7,
  sos8x5,
  sos24x7,
} satisfies { [Id in ServiceLevelId]: ServiceLevel<Id> });

import type { LocalizedText } from '../language.js';
import {
  before15,
  criticalFirst,
  nextDay,
  nextDayBefore15,
  premierDelivery,
  premiumOnsiteDelivery,
  type ReactionTarget,
  reaction8x5,
  reaction9x5,
  reaction24x7,
  returnOfDelivery,
  returnOfDispatch,
  returnOnSite,
  until15,
} from './catalogue-targets.js';
import {
  daysOfSite,
  nextDayAfterWeekend,
  ownDate,
  untilClosing,
  weekendsCount,
  withCutoff,
} from './interpretations.js';
import { catalogueLevel } from './level.js';
import type { Priority } from './priority.js';
import type { ProgrammeId } from './programme.js';
import type { Entitlement, ServiceLevel, ServiceLevelId } from './service-level.js';
import type { Targets } from './target.js';

/** The targets of a level of the catalogue. */
export type CatalogueTargets<Delivery, Return, Reaction = ReactionTarget> = {
  readonly reaction: Reaction;
  readonly delivery: Delivery;
  readonly return: Return;
};

/** What the levels of the catalogue say besides their targets. */
interface CatalogueFacts {
  readonly programmes: readonly ProgrammeId[];
  readonly ticketsOpen: '8x5' | '24x7';
  readonly includes?: readonly Entitlement[] | undefined;
}

/**
 * A level of the catalogue. Under HiCare there is no reaction target (`hasReactionTarget` of the programme); `ticketsOpen` and
 * `includes` of the levels that it shares with CoCare are what the terms say of CoCare.
 */
export interface CatalogueLevel<Id extends ServiceLevelId, T extends Targets>
  extends ServiceLevel<Id, T, Priority>,
    CatalogueFacts {
  readonly name: LocalizedText;
  readonly law: 'PL';
  readonly programmes: readonly ProgrammeId[];
  readonly ticketsOpen: '8x5' | '24x7';
  readonly includes?: readonly Entitlement[] | undefined;
}

function level<
  Id extends ServiceLevelId,
  D extends Targets[string],
  R extends Targets[string],
  A extends Targets[string],
>(
  id: Id,
  name: string,
  { programmes, ticketsOpen, includes }: CatalogueFacts,
  reaction: A,
  delivery: D,
  back: R,
): CatalogueLevel<Id, CatalogueTargets<D, R, A>> {
  return catalogueLevel({
    id,
    name: { en: name, pl: name },
    law: 'PL',
    programmes,
    targets: { reaction, delivery, return: back },
    ticketsOpen,
    ...(includes && { includes }),
  });
}

const online: readonly Entitlement[] = ['online-support', 'software-access'];
const onSite: readonly Entitlement[] = ['on-site-support'];

const shared: CatalogueFacts = { programmes: ['coCare', 'hiCare'], ticketsOpen: '24x7', includes: online };
const coCareOnsite: CatalogueFacts = { programmes: ['coCare'], ticketsOpen: '24x7', includes: [...online, ...onSite] };

const reactionByPriority = /* @__PURE__ */ criticalFirst(reaction24x7, reaction9x5);

const basic = level(
  'basic',
  'Basic',
  shared,
  reaction9x5,
  // RET-4: dispatched from the manufacturer's hub, on its business days.
  nextDay('9x5xNBD-S', 'dispatched', '9x5', {
    calendar: 'hub',
    interpretations: [withCutoff(before15), ownDate, untilClosing('18:00'), daysOfSite],
  }),
  returnOfDispatch,
);

const standard = level(
  'standard',
  'Standard',
  shared,
  reaction9x5,
  nextDayBefore15('9x5xNBD', 'delivered', []),
  returnOfDelivery,
);

const premier = level('premier', 'Premier', shared, reactionByPriority, premierDelivery, returnOfDelivery);

// The undefined NBDy is taken as the next business day with an engineer on site.
const standardOnsite = level(
  'standardOnsite',
  'Standard Onsite',
  coCareOnsite,
  reaction9x5,
  nextDayBefore15('9x5xNBDy', 'arrived'),
  returnOnSite,
);

const premiumOnsite = level(
  'premiumOnsite',
  'Premium Onsite',
  coCareOnsite,
  reactionByPriority,
  premiumOnsiteDelivery,
  returnOnSite,
);

const ahb8x5 = level(
  'ahb8x5',
  'AHB 8x5',
  { programmes: ['assistanceAhb'], ticketsOpen: '8x5' },
  reaction8x5,
  nextDay('8x5xNBD', 'delivered', '8x5', {
    cutoff: until15,
    interpretations: [weekendsCount(until15), untilClosing('17:00')],
  }),
  returnOfDelivery,
);

const ahb24x7 = level(
  'ahb24x7',
  'AHB 24x7',
  { programmes: ['assistanceAhb'], ticketsOpen: '24x7' },
  reaction24x7,
  nextDay('24x7xNBD', 'delivered', '24x7', { interpretations: [nextDayAfterWeekend] }),
  returnOfDelivery,
);

// The cutoff clause of AHB names deliveries, so the presence on site of SOS has none.
const sos8x5 = level(
  'sos8x5',
  'SOS 8x5',
  { programmes: ['assistanceSos'], ticketsOpen: '8x5', includes: onSite },
  reaction8x5,
  nextDay('8x5xNBD', 'arrived', '8x5', { interpretations: [withCutoff(until15), ownDate, untilClosing('17:00')] }),
  returnOnSite,
);

const sos24x7 = level(
  'sos24x7',
  'SOS 24x7',
  { programmes: ['assistanceSos'], ticketsOpen: '24x7', includes: onSite },
  reaction24x7,
  nextDay('24x7xNBD', 'arrived', '24x7', { interpretations: [nextDayAfterWeekend] }),
  returnOnSite,
);

/**
 * The nine service levels of the provider, deeply frozen.
 *
 * @example
 * ```ts
 * import { serviceLevels } from 'hezo-sla';
 *
 * serviceLevels.standard.targets.delivery.cutoff; // { time: '15:00', inclusive: false }
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

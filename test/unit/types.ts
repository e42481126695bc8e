// What the types refuse and what they know. This file is not run: it compiles, or the type check fails. A line under
// `@ts-expect-error` has to be an error; where it becomes none, that is one.
import {
  type Calendar,
  calculateDeadlines,
  createServiceClock,
  type Deadline,
  type Deadlines,
  defineServiceLevel,
  deliveryDeadline,
  explainDeadlines,
  type InstantInput,
  type MilestoneIn,
  polishCalendar,
  reactionDeadline,
  returnDeadline,
  type ServiceLevel,
  type ServiceLevelId,
  SlaError,
  serviceLevelFromCode,
  serviceLevels,
  type summarize,
  type Ticket,
  type TrackedTicket,
  trackTicket,
  trackTickets,
  type Weekday,
} from 'hezo-sla';
import { type ContractDocument, checkContract, type compareLevels, parseContract, worstCase } from 'hezo-sla/contract';
import { countryCalendar } from 'hezo-sla/holidays';
import type { InferOutput } from 'valibot';
import type { contractSchema } from '../../src/contract/schema.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Fails to compile unless the two types are the same. */
function same<A, B>(_: Same<A, B>): void {}

const at = '2026-11-20T10:00:00+01:00';
const { basic, standard, sos24x7, premiumOnsite } = serviceLevels;

// Mistakes in a ticket
// @ts-expect-error a ticket without openedAt
calculateDeadlines(standard, { priority: 'P3' });
// @ts-expect-error a ticket without a priority
calculateDeadlines(standard, { openedAt: at });
// @ts-expect-error a priority that does not exist
calculateDeadlines(standard, { openedAt: at, priority: 'P5' });
// @ts-expect-error a priority that is a number
calculateDeadlines(standard, { openedAt: at, priority: 3 });
// @ts-expect-error a misspelt event
calculateDeadlines(standard, { openedAt: at, priority: 'P3', confirmedat: at });
// @ts-expect-error an instant that is a boolean
calculateDeadlines(standard, { openedAt: true, priority: 'P3' });
// @ts-expect-error a misspelt event, for the reaction alone
reactionDeadline(standard, { openedAt: at, priority: 'P3', contacted: at });

// Mistakes in a level
// @ts-expect-error a misspelt level
serviceLevels.standart;
// @ts-expect-error a level by its name
calculateDeadlines('standard', { openedAt: at, priority: 'P3' });
const { P1 } = standard.commitments;
defineServiceLevel({
  ...standard,
  commitments: {
    ...standard.commitments,
    // @ts-expect-error a misspelt milestone
    P1: { ...P1, delivery: { kind: 'within', milestone: 'onsite', within: { hours: 4 } } },
  },
});
defineServiceLevel({
  ...standard,
  commitments: {
    ...standard.commitments,
    // @ts-expect-error days are no duration
    P1: { ...P1, reaction: { within: { days: 1 } } },
  },
});
// @ts-expect-error hours that have no name
createServiceClock({ hours: '7x5', calendar: polishCalendar() });
// @ts-expect-error a day that does not exist
const monday: Weekday = 'monday';
// @ts-expect-error a misspelt option
calculateDeadlines(standard, { openedAt: at, priority: 'P3' }, { calender: polishCalendar() });
// @ts-expect-error the catalogue cannot be changed
serviceLevels.standard.returnWithin.days = 8;

// What a confirmed ticket gives
const confirmed = { openedAt: at, priority: 'P3', confirmedAt: at } as const;
same<ReturnType<typeof ofBasic>['delivery'], Deadline<'dispatch'>>(true);
same<ReturnType<typeof ofBasic>['return'], Deadline<'return'> | null>(true);
same<ReturnType<typeof ofStandard>['delivery']['milestone'], 'delivery'>(true);
same<ReturnType<typeof ofStandard>['return'], Deadline<'return'>>(true);
same<ReturnType<typeof ofStandard>['reaction']['milestone'], 'contact'>(true);
same<ReturnType<typeof ofStandard>['return']['owedBy'], 'customer'>(true);
same<ReturnType<typeof ofStandard>['delivery']['owedBy'], 'provider'>(true);
function ofBasic() {
  return calculateDeadlines(basic, confirmed);
}
function ofStandard() {
  return calculateDeadlines(standard, confirmed);
}
const milestone: 'on-site' = deliveryDeadline(premiumOnsite, confirmed).milestone;
const inline: 'on-site' = calculateDeadlines(sos24x7, { openedAt: at, priority: 'P1', confirmedAt: new Date() })
  .delivery.milestone;

// What other tickets give
const opened = calculateDeadlines(standard, { openedAt: at, priority: 'P3' });
same<typeof opened, Deadlines<'delivery'>>(true);
// @ts-expect-error may be null: the ticket is not confirmed
opened.delivery.dueAt;
declare const row: { openedAt: number; priority: 'P1'; confirmedAt: number | null; customer: string };
const fromRow = calculateDeadlines(standard, row);
same<typeof fromRow.delivery, Deadline<'delivery'> | null>(true);
declare const maybe: { openedAt: number; priority: 'P1'; confirmedAt: number | undefined };
const fromMaybe = calculateDeadlines(standard, maybe);
same<typeof fromMaybe.delivery, Deadline<'delivery'> | null>(true);
declare const ticket: Ticket;
declare const level: ServiceLevel;
const any = calculateDeadlines(level, ticket);
same<typeof any, Deadlines>(true);
const delivered = calculateDeadlines(basic, { ...confirmed, deliveredAt: at });
same<typeof delivered.return, Deadline<'return'>>(true);
same<ReturnType<typeof backOfDelivered>, Deadline<'return'>>(true);
function backOfDelivered() {
  return returnDeadline(basic, { openedAt: at, priority: 'P3', deliveredAt: at });
}

// Levels by their key, as rows of a database name them
declare const id: ServiceLevelId;
const byKey = calculateDeadlines(serviceLevels[id], confirmed);
same<typeof byKey.delivery.milestone, 'dispatch' | 'delivery' | 'on-site'>(true);

// Levels of one's own
const own = defineServiceLevel({ ...standard, id: 'own' });
same<typeof own.id, 'own'>(true);
same<MilestoneIn<typeof own>, 'delivery'>(true);
const mixed = defineServiceLevel({
  ...standard,
  commitments: {
    ...standard.commitments,
    P1: { ...P1, delivery: { kind: 'within', milestone: 'on-site', within: { hours: 2 } } },
  },
});
same<MilestoneIn<typeof mixed>, 'delivery' | 'on-site'>(true);
// A reading is changed in place: the types know which of Premier's promises name a day.
const { premier } = serviceLevels;
const { P3, P4 } = premier.commitments;
defineServiceLevel({
  ...premier,
  commitments: {
    ...premier.commitments,
    P3: { ...P3, delivery: { ...P3.delivery, cutoff: null } },
    P4: { ...P4, delivery: { ...P4.delivery, cutoff: { time: '16:00', inclusive: true } } },
  },
});
same<typeof premier.commitments.P1.delivery.kind, 'within'>(true);
same<MilestoneIn<ReturnType<typeof shipped>>, 'dispatch'>(true);
function shipped() {
  return serviceLevelFromCode('9x5xNBD-S');
}
const onSite = serviceLevelFromCode('9x5xNBDy');
same<MilestoneIn<typeof onSite>, 'on-site'>(true);
const brought = serviceLevelFromCode('24x7x4');
same<MilestoneIn<typeof brought>, 'delivery'>(true);
// With spaces, or not known before it runs, it may be any.
const spaced = serviceLevelFromCode('9x5xNBD - S');
same<MilestoneIn<typeof spaced>, 'dispatch' | 'delivery' | 'on-site'>(true);
const unknown = serviceLevelFromCode(String(at));
same<MilestoneIn<typeof unknown>, 'dispatch' | 'delivery' | 'on-site'>(true);

// @ts-expect-error a look-alike, made by none of the three functions, is no calendar
const imitation: Calendar = { timeZone: 'UTC', isBusinessDay: () => true, holidayOn: () => null };

// Errors: the code tells the details
declare const error: unknown;
if (error instanceof SlaError) {
  // @ts-expect-error a misspelt code
  if (error.code === 'UNKNOWN_PRIORTY') throw error;
  if (error.code === 'OUT_OF_ORDER') same<typeof error.details.later, string>(true);
}

class Mine extends SlaError {
  readonly mine = 1;
}
if (error instanceof Mine) same<typeof error, Mine>(true);

// Instants as Temporal and other libraries have them
const temporal: InstantInput = { epochMilliseconds: 1_795_000_000_000, toString: () => '' };

export const used = [imitation, monday, milestone, inline, temporal];

// What an explanation adds
const why = explainDeadlines(basic, confirmed);
same<typeof why.delivery.milestone, 'dispatch'>(true);
why.delivery.text.toUpperCase();
const whyOpen = explainDeadlines(standard, { openedAt: at, priority: 'P3' }, { locale: 'pl' });
// @ts-expect-error null until the fault is confirmed
whyOpen.delivery.text;
// @ts-expect-error null where a dispatch alone is promised and no delivery known
why.return.text;
same<(typeof why.return & {})['milestone'], 'return'>(true);
// @ts-expect-error a language that there is not
explainDeadlines(standard, confirmed, { locale: 'de' });
// @ts-expect-error a misspelt event
explainDeadlines(standard, { openedAt: at, priority: 'P3', confirmedat: at });
for (const step of why.delivery.steps) {
  // What a step has follows from its kind.
  if (step.kind === 'skipped-day') same<typeof step.on, string>(true);
  // @ts-expect-error not every step has a date
  step.on;
}

// Tracking
const given = { openedAt: at, priority: 'P3' } as const;
// @ts-expect-error tracking without an instant
trackTicket(standard, given, {});
// @ts-expect-error an option that does not exist
trackTicket(standard, given, { at, now: at });
// @ts-expect-error a history for a calculation that knows none
calculateDeadlines(standard, { openedAt: at, priority: [{ from: at, priority: 'P1' }] });
// @ts-expect-error a priority that does not exist in a history
trackTicket(standard, { openedAt: at, priority: [{ from: at, priority: 'P5' }] }, { at });
// @ts-expect-error a policy that does not exist
defineServiceLevel({ ...standard, priorityChange: 'reset' });
// @ts-expect-error the return does not pause
defineServiceLevel({ ...standard, pausedClocks: ['return'] });
// @ts-expect-error a pause without a beginning
trackTicket(standard, { ...given, pauses: [{ to: at }] }, { at });

const tracking = trackTicket(sos24x7, { openedAt: at, priority: [{ from: at, priority: 'P1' }] }, { at });
same<typeof tracking.delivery.milestone, 'on-site'>(true);
same<typeof tracking.return.owedBy, 'customer'>(true);
// Where it may be waiting, each amount may be null; where it is not, none is.
same<typeof tracking.delivery.remainingMs, number | null>(true);
if (tracking.delivery.state !== 'waiting') {
  same<typeof tracking.delivery.remainingMs, number>(true);
  same<typeof tracking.delivery.dueAt, Date>(true);
}
// A ticket that can be calculated can be tracked, and one that is tracked may be a row with other fields.
const plain: TrackedTicket = { ...given } satisfies Ticket;
for (const { level } of trackTickets([{ level: basic, ticket: plain }], { at })) same<typeof level, string>(true);
same<ReturnType<typeof summarize>[number]['shareMet'], number | null>(true);

// Contracts
// The document is written out by hand; it is the very type that the schema accepts, no field more or less.
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
same<ContractDocument, DeepReadonly<InferOutput<typeof contractSchema>>>(true);
const year = { from: '2026-01-01', to: '2026-12-31' } as const;
const terms = { name: 'ACME', period: year, levels: { gold: { catalogue: 'premier' } } } satisfies ContractDocument;
({ ...terms, levels: { gold: { code: '8x5x8', cutoff: null } } }) satisfies ContractDocument;
// @ts-expect-error a level that is not in the catalogue
({ ...terms, levels: { gold: { catalogue: 'platinum' } } }) satisfies ContractDocument;
// @ts-expect-error a field that there is not
({ ...terms, nmae: 'ACME' }) satisfies ContractDocument;
const read = parseContract(terms, { countryCalendar });
// @ts-expect-error whether it could be read has to be asked first
read.contract;
if (read.ok) {
  same<ReturnType<typeof read.contract.level>, ServiceLevel>(true);
  checkContract(read.contract, year);
  // @ts-expect-error a look-alike of a contract
  checkContract({ name: 'ACME' });
} else same<(typeof read.issues)[number]['didYouMean'], string | undefined>(true);
const worst = worstCase(standard, { priority: 'P3', clock: 'delivery', ...year });
same<typeof worst.deadline.dueAt, Date>(true);
// @ts-expect-error a clock that there is not
worstCase(standard, { priority: 'P3', clock: 'resolution', ...year });
same<ReturnType<typeof compareLevels>[number]['betterShare'], number>(true);

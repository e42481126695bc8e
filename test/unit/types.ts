// What the types refuse and what they know. This file is not run: it compiles, or the type check fails. A line under
// `@ts-expect-error` has to be an error; where it becomes none, that is one.
import type { StandardSchemaV1 } from '@standard-schema/spec';
import {
  byDeadline,
  type Calendar,
  calculateDeadlines,
  checkTicket,
  createServiceClock,
  type Deadline,
  defineServiceLevel,
  eventsBetween,
  explainDeadlines,
  type FormattedDeadline,
  fingerprintOf,
  formatDeadline,
  formatRemaining,
  type InstantInput,
  isPriority,
  isServiceLevelId,
  nextDeadline,
  type PrioritiesIn,
  polishCalendar,
  type ServiceLevel,
  type ServiceLevelId,
  SlaError,
  serviceLevelFromCode,
  serviceLevels,
  type summarize,
  type Target,
  type TargetName,
  type Threshold,
  type TicketOf,
  trackTicket,
  trackTickets,
  type Weekday,
} from 'hezo-sla';
import { type compareLevels, compileTarget, deadlineTable, latestStart, worstCase } from 'hezo-sla/analysis';
import {
  type Contract,
  type ContractDocument,
  checkContract,
  checkExamples,
  checkGuarantees,
  compareContracts,
  contractSchema,
  parseContract,
} from 'hezo-sla/contract';
import { countryCalendar } from 'hezo-sla/holidays';
import type { InferOutput } from 'valibot';
import type { documentSchema } from '../../src/contract/schema/contract-schema.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Fails to compile unless the two types are the same. */
function same<A, B>(_: Same<A, B>): void {}

const at = '2026-11-20T10:00:00+01:00';
const { basic, standard, premier, sos24x7, premiumOnsite } = serviceLevels;
const confirmed = { openedAt: at, priority: 'P3', confirmedAt: at } as const;

// The catalogue: its names, what ends its targets, who owes them, and what is not null
const full = calculateDeadlines(standard, confirmed);
same<keyof typeof full, 'reaction' | 'delivery' | 'return'>(true);
same<typeof full.reaction, Deadline<'contacted', 'provider'>>(true);
same<typeof full.delivery, Deadline<'delivered', 'provider'>>(true);
same<typeof full.return, Deadline<'returned', 'customer'>>(true);
const opened = calculateDeadlines(standard, { openedAt: at, priority: 'P3' });
same<typeof opened.reaction, Deadline<'contacted', 'provider'>>(true);
same<typeof opened.delivery, Deadline<'delivered', 'provider'> | null>(true);
same<typeof opened.return, Deadline<'returned', 'customer'> | null>(true);
// @ts-expect-error may be null: the fault is not confirmed
opened.delivery.dueAt;
// @ts-expect-error a misspelt target
full.deliveri;
const dispatch = calculateDeadlines(basic, confirmed);
same<typeof dispatch.delivery.until, 'dispatched'>(true);
// @ts-expect-error null until a delivery is known: a dispatch does not project it
dispatch.return.dueAt;
same<(typeof afterDelivery)['return'], Deadline<'returned', 'customer'>>(true);
const afterDelivery = calculateDeadlines(basic, { ...confirmed, deliveredAt: at });
const byArrival = calculateDeadlines(sos24x7, { openedAt: at, arrivedAt: at });
same<typeof byArrival.return, Deadline<'returned', 'customer'>>(true);
same<typeof byArrival.delivery, Deadline<'arrived', 'provider'> | null>(true);
const critical = calculateDeadlines(premier, { ...confirmed, priority: 'P1' });
same<typeof critical.delivery, Deadline<'delivered', 'provider'>>(true);
declare const id: ServiceLevelId;
same<(typeof byKey)['delivery']['until'], 'dispatched' | 'delivered' | 'arrived'>(true);
const byKey = calculateDeadlines(serviceLevels[id], confirmed);

// Tickets
// @ts-expect-error a ticket without openedAt
calculateDeadlines(standard, { priority: 'P3' });
// @ts-expect-error a priority that does not exist
calculateDeadlines(standard, { openedAt: at, priority: 'P5' });
// @ts-expect-error a misspelt event
calculateDeadlines(standard, { openedAt: at, priority: 'P3', confirmedat: at });
// @ts-expect-error an instant that is a boolean
calculateDeadlines(standard, { openedAt: true, priority: 'P3' });
// @ts-expect-error two targets of Premier differ by priority
calculateDeadlines(premier, { openedAt: at, confirmedAt: at });
// None of Standard's does.
same<(typeof without)['delivery'], Deadline<'delivered', 'provider'>>(true);
const without = calculateDeadlines(standard, { openedAt: at, confirmedAt: at });
interface Row {
  readonly openedAt: number;
  readonly priority: 'P1';
  readonly confirmedAt: number | null;
  readonly customer: string;
}
declare const row: Row;
same<(typeof fromRow)['delivery'], Deadline<'delivered', 'provider'> | null>(true);
const fromRow = calculateDeadlines(standard, row);
declare const loose: { openedAt: number; priority: 'P1'; confirmedAt?: number };
same<(typeof fromLoose)['delivery'], Deadline<'delivered', 'provider'> | null>(true);
const fromLoose = calculateDeadlines(standard, loose);
const history = [
  { from: at, priority: 'P3' },
  { from: at, priority: 'P1' },
] as const;
same<(typeof changed)['delivery'], Deadline<'delivered', 'provider'>>(true);
const changed = calculateDeadlines(premier, { openedAt: at, confirmedAt: at, priority: history });
// @ts-expect-error a priority that does not exist, in a history
calculateDeadlines(premier, { openedAt: at, priority: [{ from: at, priority: 'P5' }] });
same<(typeof moved)['delivery'], Deadline | null>(true);
const moved = calculateDeadlines(standard, {
  openedAt: at,
  confirmedAt: at,
  priority: [
    { from: at, priority: 'P3' },
    { from: at, level: premier },
  ],
});

// A level of other targets, events and priorities
const repair = defineServiceLevel({
  id: 'repair',
  name: 'Committed repair',
  priorities: ['critical', 'normal', 'low'],
  targets: {
    response: { from: 'opened', until: 'contacted', within: { hours: 2 } },
    repair: {
      critical: { from: 'opened', until: 'repaired', within: { hours: 6 } },
      normal: { from: ['rmaIssued', 'confirmed'], until: 'repaired', hours: '8x5', businessDays: 1, ends: '17:00' },
    },
    back: {
      from: 'replaced',
      until: ['returned', 'scrapped'],
      owedBy: 'customer',
      businessDays: 10,
      projectedFrom: 'repair',
    },
  },
});
same<typeof repair.id, 'repair'>(true);
same<TargetName<typeof repair>, 'response' | 'repair' | 'back'>(true);
same<PrioritiesIn<typeof repair>, 'critical' | 'normal' | 'low'>(true);
const now = calculateDeadlines(repair, { openedAt: at, priority: 'critical' });
same<typeof now.repair, Deadline<'repaired', 'provider'>>(true);
same<typeof now.back, Deadline<'returned' | 'scrapped', 'customer'>>(true);
const later = calculateDeadlines(repair, { openedAt: at, priority: 'normal', rmaIssuedAt: at });
same<typeof later.repair, Deadline<'repaired', 'provider'>>(true);
const never = calculateDeadlines(repair, { openedAt: at, priority: 'low' });
same<typeof never.repair, null>(true);
declare const some: { openedAt: string; priority: 'critical' | 'low' };
same<(typeof perhaps)['repair'], Deadline<'repaired', 'provider'> | null>(true);
const perhaps = calculateDeadlines(repair, some);
// @ts-expect-error a priority of another level
calculateDeadlines(repair, { openedAt: at, priority: 'P1' });
// @ts-expect-error a misspelt event
calculateDeadlines(repair, { openedAt: at, priority: 'low', rmaisuedAt: at });
defineServiceLevel({
  id: 'x',
  name: 'x',
  targets: {
    delivery: { from: 'opened', until: 'delivered', businessDays: 1 },
    // @ts-expect-error no target of that name
    return: { from: 'delivered', until: 'returned', calendarDays: 7, projectedFrom: 'deliveri' },
  },
});
defineServiceLevel({
  id: 'x',
  name: 'x',
  // @ts-expect-error from itself
  targets: { delivery: { from: 'opened', until: 'delivered', businessDays: 1, projectedFrom: 'delivery' } },
});
defineServiceLevel({
  id: 'x',
  name: 'x',
  priorities: ['high', 'low'],
  targets: {
    // @ts-expect-error not a priority of the level
    delivery: { high: { from: 'opened', until: 'delivered', businessDays: 1 }, hihg: undefined },
  },
});
defineServiceLevel({
  id: 'x',
  name: 'x',
  // @ts-expect-error two lengths
  targets: { delivery: { from: 'opened', until: 'delivered', businessDays: 1, within: { hours: 4 } } },
});
defineServiceLevel({
  id: 'x',
  name: 'x',
  // @ts-expect-error only days end
  targets: { delivery: { from: 'opened', until: 'delivered', within: { hours: 4 }, ends: 'closing' } },
});
defineServiceLevel({
  id: 'x',
  name: 'x',
  // @ts-expect-error a pause policy of days
  targets: { delivery: { from: 'opened', until: 'delivered', within: { hours: 4 }, pauses: 'pause-length' } },
});
defineServiceLevel({
  id: 'x',
  name: 'x',
  // @ts-expect-error no length
  targets: { delivery: { from: 'opened', until: 'delivered' } },
});
// @ts-expect-error a policy that does not exist
defineServiceLevel({ ...standard, priorityChange: 'reset' });
// @ts-expect-error the catalogue cannot be changed
standard.targets.delivery.businessDays = 2;

// Levels of the catalogue, spread and changed
const { delivery } = standard.targets;
const timed = defineServiceLevel({
  ...standard,
  id: 'timed',
  targets: {
    ...standard.targets,
    delivery: { ...delivery, businessDays: undefined, within: { hours: 4 }, cutoff: null, interpretations: [] },
  },
});
same<(typeof quick)['delivery'], Deadline<'delivered', 'provider'>>(true);
const quick = calculateDeadlines(timed, confirmed);
same<(typeof plain)['delivery']['until'], 'delivered'>(true);
const plain = calculateDeadlines(
  { ...standard, targets: { ...standard.targets, delivery: { ...delivery, cutoff: null } } },
  confirmed,
);

// A level that is written in the call
const written = calculateDeadlines(
  {
    id: 'a',
    name: 'A',
    targets: { pickup: { from: 'opened', until: 'collected', owedBy: 'customer', calendarDays: 3 } },
  },
  { openedAt: at, collectedAt: null },
);
same<keyof typeof written, 'pickup'>(true);

// Levels of codes
const shipped = calculateDeadlines(serviceLevelFromCode('9x5xNBD-S'), confirmed);
same<typeof shipped, { readonly delivery: Deadline<'dispatched', 'provider'> }>(true);
same<(typeof onSite)['delivery']['until'], 'arrived'>(true);
const onSite = calculateDeadlines(serviceLevelFromCode('9 x 5 x NBDy'), confirmed);
same<(typeof brought)['delivery']['until'], 'delivered'>(true);
const brought = calculateDeadlines(serviceLevelFromCode('24/7 x 4 *'), confirmed);
same<(typeof unknown)['delivery']['until'], 'dispatched' | 'delivered' | 'arrived'>(true);
const unknown = calculateDeadlines(serviceLevelFromCode(String(at)), confirmed);
const variant = calculateDeadlines(serviceLevelFromCode('8x5x8', { basedOn: premiumOnsite }), confirmed);
same<keyof typeof variant, 'reaction' | 'delivery' | 'return'>(true);
same<typeof variant.delivery.until, 'arrived'>(true);
const faster = calculateDeadlines(serviceLevelFromCode('24x7x2-S', { basedOn: standard }), confirmed);
same<typeof faster.delivery.until, 'dispatched'>(true);

// A level of which no more is known, and rows with fields of their own
declare const level: ServiceLevel;
const any = calculateDeadlines(level, { openedAt: at, rmaIssuedAt: at, customer: 'ACME' });
same<typeof any, { readonly [x: string]: Deadline | null }>(true);
calculateDeadlines(level, row);
const stored: TicketOf = { openedAt: at, priority: 'gold', anythingAt: at };
calculateDeadlines(level, stored);
// @ts-expect-error a ticket without openedAt
calculateDeadlines(level, { priority: 'P1' });
const levels: ServiceLevel[] = [standard, repair, premier];
const targets: Target[] = [standard.targets.delivery, premier.targets.delivery.P1];

// Explanations
const why = explainDeadlines(basic, confirmed);
same<typeof why.targets.delivery.until, 'dispatched'>(true);
why.targets.delivery.text.toUpperCase();
const whyOpen = explainDeadlines(standard, { openedAt: at, priority: 'P3' }, { locale: 'pl' });
// @ts-expect-error null until the fault is confirmed
whyOpen.targets.delivery.text;
// @ts-expect-error null where a dispatch alone is owed and no delivery known
why.targets.return.text;
same<(typeof why.targets.return & {})['until'], 'returned'>(true);
// @ts-expect-error a language that there is not
explainDeadlines(standard, confirmed, { locale: 'de' });
// @ts-expect-error a misspelt event
explainDeadlines(standard, { openedAt: at, priority: 'P3', confirmedat: at });
for (const step of why.targets.delivery.steps) {
  // What a step has follows from its kind.
  if (step.kind === 'skipped-day') same<typeof step.on, string>(true);
  // @ts-expect-error not every step has a date
  step.on;
}
// @ts-expect-error a misspelt event
fingerprintOf(standard, { openedAt: at, confirmedat: at });

// Tracking
const given = { openedAt: at, priority: 'P3' } as const;
// @ts-expect-error tracking without an instant
trackTicket(standard, given, {});
// @ts-expect-error an option that does not exist
trackTicket(standard, given, { at, now: at });
// @ts-expect-error a priority that does not exist in a history
trackTicket(standard, { openedAt: at, priority: [{ from: at, priority: 'P5' }] }, { at });
// @ts-expect-error a pause without a beginning
trackTicket(standard, { ...given, pauses: [{ to: at }] }, { at });
// @ts-expect-error a threshold before and after
trackTicket(standard, given, { at, thresholds: [{ before: 1, after: 1 }] });
// A flag that is worked out, and options that are made elsewhere
const withFlag = { at, localTimes: Boolean(at) };
trackTicket(standard, given, withFlag);
calculateDeadlines(standard, confirmed, { localTimes: { pattern: 'dd.MM.yyyy HH:mm', repeated: 'later' } });
// @ts-expect-error neither a flag nor options
calculateDeadlines(standard, confirmed, { localTimes: 'dd.MM.yyyy HH:mm' });
// @ts-expect-error a time that is skipped has no earlier one
calculateDeadlines(standard, confirmed, { localTimes: { skipped: 'earlier' } });
const tracking = trackTicket(sos24x7, { openedAt: at, priority: [{ from: at, priority: 'P1' }] }, { at });
const tracked = tracking.targets.delivery;
same<typeof tracked.until, 'arrived'>(true);
same<typeof tracking.targets.return.owedBy, 'customer'>(true);
// Where it may be waiting, each amount may be null; where it has started, none is.
same<typeof tracked.remainingMs, number | null>(true);
if (tracked.startsFrom) {
  same<typeof tracked.remainingMs, number>(true);
  same<typeof tracked.dueAt, Date>(true);
}
same<(typeof trackedRepair)['targets']['repair'], null>(true);
const trackedRepair = trackTicket(repair, { openedAt: at, priority: 'low' }, { at });
// What is due next has a date, and a name of the level's
const next = nextDeadline(tracking);
if (next) {
  same<typeof next.target, 'reaction' | 'delivery' | 'return'>(true);
  same<typeof next.dueAt, Date>(true);
  same<typeof next.remainingMs, number>(true);
}
[tracking].sort(byDeadline);
const [event] = eventsBetween(sos24x7, { openedAt: at, priority: 'P1' }, { from: at, to: at, kinds: ['breach'] });
same<typeof event.target, 'reaction' | 'delivery' | 'return'>(true);
same<typeof event.threshold, Threshold | null>(true);
// @ts-expect-error a period without an end
eventsBetween(sos24x7, given, { from: at });
// @ts-expect-error a kind that does not exist
trackTicket(sos24x7, given, { at, kinds: ['late'] });
// What a database has
const column: string = at;
if (isServiceLevelId(column)) same<typeof column, ServiceLevelId>(true);
if (isPriority(column)) calculateDeadlines(serviceLevels.basic, { openedAt: at, priority: column });
// A mistake of a ticket: the code tells the details
for (const issue of checkTicket(standard, { openedAt: 'soon' })) {
  same<typeof issue.field, string | null>(true);
  if (issue.code === 'OUT_OF_ORDER') same<typeof issue.details.later, string>(true);
}
// In words: a string for every deadline
const said = formatDeadline(calculateDeadlines(standard, confirmed).delivery);
same<typeof said, string>(true);
const maybeSaid = formatDeadline(tracked);
same<typeof maybeSaid, string | null>(true);
if (tracked.startsFrom) same<FormattedDeadline<typeof tracked>, string>(true);
same<FormattedDeadline<null>, null>(true);
formatRemaining(tracked, { locale: 'pl' });
// @ts-expect-error a style that does not exist
formatDeadline(tracked, { style: 'medium' });
// @ts-expect-error a deadline that was not tracked
formatRemaining(calculateDeadlines(standard, confirmed).delivery);
// A ticket that can be calculated can be tracked.
for (const { item, tracking } of trackTickets([{ id: 7, level: basic, ticket: given }], { at })) {
  same<typeof item.id, number>(true);
  same<typeof tracking.level, string>(true);
}
same<ReturnType<typeof summarize>[number]['shareMet'], number | null>(true);
same<ReturnType<typeof summarize>[number]['priority'], string | null>(true);

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

// Instants, calendars, hours and options
const temporal: InstantInput = { epochMilliseconds: 1_795_000_000_000, toString: () => '' };
// @ts-expect-error a look-alike, made by none of the three functions, is not a calendar
const imitation: Calendar = { timeZone: 'UTC', isBusinessDay: () => true, holidayOn: () => null };
// @ts-expect-error hours that have no name
createServiceClock({ hours: '7x5', calendar: polishCalendar() });
// @ts-expect-error a day that does not exist
const monday: Weekday = 'monday';
// @ts-expect-error a misspelt option
calculateDeadlines(standard, confirmed, { calender: polishCalendar() });
calculateDeadlines(standard, confirmed, { calendars: { site: polishCalendar(), depot: polishCalendar() }, at });
// @ts-expect-error a misspelt level
serviceLevels.standart;
// @ts-expect-error a level by its name
calculateDeadlines('standard', { openedAt: at, priority: 'P3' });

// Contracts
// The document is written out by hand; it is the very type that the schema accepts, no field more or less.
type DeepReadonly<T> = T extends object
  ? { readonly [K in keyof T]: K extends 'ticket' ? Ticket<T[K]> : Plain<T[K]> }
  : T;
/** Of a ticket, which may have any events, the fields that every ticket may have. */
type Ticket<T> = T extends { readonly openedAt: infer O; readonly priority?: infer P; readonly pauses?: infer W }
  ? Plain<{ openedAt: O; priority: P; pauses: W }>
  : never;
/** Without the suggestions that a type of any string may have, such as the roles of calendars. */
type Plain<T> = string & {} extends Extract<T, string> ? string | DeepReadonly<Exclude<T, string>> : DeepReadonly<T>;
// Tools that take a Standard Schema take it, and know what goes in and what comes out.
same<StandardSchemaV1.InferInput<ReturnType<typeof contractSchema>>, ContractDocument>(true);
contractSchema() satisfies StandardSchemaV1<ContractDocument, Contract>;
same<DeepReadonly<ContractDocument>, DeepReadonly<InferOutput<typeof documentSchema>>>(true);
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
  checkGuarantees(read.contract, { ...year, locale: 'pl' });
  checkExamples(read.contract, { locale: 'pl' });
  // @ts-expect-error a language that there is not
  checkContract(read.contract, { locale: 'de' });
  // @ts-expect-error examples have their own tickets, and no period
  checkExamples(read.contract, year);
  // @ts-expect-error a look-alike of a contract
  checkContract({ name: 'ACME' });
  const [change] = compareContracts(read.contract, read.contract);
  same<typeof change.verdict, 'better' | 'worse' | 'different'>(true);
  if (change.difference) same<typeof change.difference.at, Date>(true);
} else same<(typeof read.issues)[number]['didYouMean'], string | undefined>(true);
const worst = worstCase(standard, { priority: 'P3', target: 'delivery', ...year });
same<typeof worst.deadline.dueAt, Date>(true);
// @ts-expect-error a target that the level does not have
worstCase(standard, { priority: 'P3', target: 'resolution', ...year });
// @ts-expect-error a priority that the level does not have
worstCase(repair, { priority: 'P3', target: 'back', ...year });
const asked = { target: 'delivery', ...year } as const;
const [plainRow] = deadlineTable(standard, asked);
same<typeof plainRow.due, Date | null>(true);
// @ts-expect-error local texts that nobody asked for
plainRow.fromLocal;
const [localRow] = deadlineTable(standard, { ...asked, localTexts: true });
same<typeof localRow.dueLocal, string | null>(true);
// @ts-expect-error a target that the level does not have
deadlineTable(standard, { ...asked, target: 'resolution' });
// @ts-expect-error a priority that the level does not have
latestStart(repair, { priority: 'P3', target: 'back', dueBy: '2026-12-29' });
same<ReturnType<typeof latestStart>, Date | null>(true);
// @ts-expect-error starts that are not a Float64Array
compileTarget(standard, asked).dueAll([0]);
same<ReturnType<typeof compareLevels>[number]['betterShare'], number>(true);

export const used = [levels, targets, row, loose, some, id, imitation, monday, temporal];

import type { PrioritiesIn, ServiceLevel } from '../terms/service-level.js';
import type { Target, Targets } from '../terms/target.js';
import type { KnownEvent } from '../terms/target-words.js';
import type { InstantInput } from '../time/instant.js';

/** When an event happened: left out, `undefined` or `null` until it has. */
export type EventTime = InstantInput | null | undefined;

/** A stretch of time in which a ticket waited for the customer. */
export interface Pause {
  readonly from: InstantInput;
  /** Left out, `undefined` or `null` while it lasts. */
  readonly to?: EventTime;
}

/** An entry of a ticket's history: its priority from an instant. */
export interface PriorityChange<P extends string = string> {
  readonly from: InstantInput;
  readonly priority: P;
  readonly level?: undefined;
}

/** An entry of a ticket's history: its level from an instant, and with it perhaps its priority. */
export interface LevelChange {
  readonly from: InstantInput;
  readonly level: ServiceLevel;
  readonly priority?: string | undefined;
}

/** What every ticket may have. */
export interface TicketFields<P extends string = string> {
  /** When the user's authorised representative sent it. */
  readonly openedAt: InstantInput;
  /** One priority, or the history of it, the oldest first. */
  readonly priority?: P | readonly (PriorityChange<P> | LevelChange)[] | undefined;
  /** When it waited for the customer. */
  readonly pauses?: readonly Pause[] | null | undefined;
  readonly serialNumber?: string | null | undefined;
  readonly contractNumber?: string | null | undefined;
}

/** A ticket under a level some of whose targets differ by priority. */
export interface PrioritisedTicketFields<P extends string = string> extends TicketFields<P> {
  readonly priority: P | readonly (PriorityChange<P> | LevelChange)[];
}

/** The target of a name, whatever the priority. */
export type AnyTarget<X> = X extends { readonly from: string | readonly string[] } ? X : X[keyof X];

/** The events of one event or several. */
export type EventsFrom<F> = F extends readonly (infer E)[] ? E : F;

type EventsOf<X> = X extends { readonly from: infer From; readonly until: infer Until }
  ? EventsFrom<From> | EventsFrom<Until>
  : never;

/** The events that targets name. */
export type EventsIn<T> = { [N in keyof T]: EventsOf<AnyTarget<T[N]>> }[keyof T];

/** When the events of a level happened; the known ones, too, that it does not name. */
export type TicketEvents<E extends string> = {
  readonly [K in Exclude<E | KnownEvent, 'opened'> as `${K}At`]?: EventTime;
};

/** Whether some target may differ by priority. */
type IsPrioritised<T> = Target extends T[keyof T]
  ? false
  : T[keyof T] extends { readonly from: string | readonly string[] }
    ? false
    : true;

type FieldsOf<L extends ServiceLevel> =
  IsPrioritised<L['targets']> extends true ? PrioritisedTicketFields<PrioritiesIn<L>> : TicketFields<PrioritiesIn<L>>;

/** Of a level whose events are not known: a ticket with any fields. Rows of an interface have no index signature, so the
 * known fields are enough by themselves. */
type AnyTicket<P extends string> = AnyTicketFields<P> | (AnyTicketFields<P> & { readonly [field: string]: unknown });

interface AnyTicketFields<P extends string> extends TicketFields<P>, TicketEvents<KnownEvent> {}

/** A ticket that a level can be asked about. Rows with other fields are welcome, if they are not written in the call. */
export type TicketOf<L extends ServiceLevel = ServiceLevel> = [Targets] extends [L['targets']]
  ? AnyTicket<PrioritiesIn<L>>
  : FieldsOf<L> & TicketEvents<EventsIn<L['targets']> & string>;

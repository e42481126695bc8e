// The rules once more, in terms of Temporal: zoned times that move to an opening or a closing, and arithmetic on plain dates.
// Shares no code with src/; local times, dates and time zones are Temporal's.
import type { Temporal as Polyfill } from 'temporal-polyfill';
import type { OracleTicket } from './deadlines.js';
import { isDayOff } from './poland.js';

/** A polyfill or the runtime's own: they have the same types. */
export type TemporalLibrary = typeof Polyfill;
type Zoned = Polyfill.ZonedDateTime;
type PlainDate = Polyfill.PlainDate;

const ZONE = 'Europe/Warsaw';

interface Promised {
  /** Closing time on business days, which open at 09:00. Default: always open. */
  readonly closes?: '17:00' | '18:00';
  readonly delivery: 'nbd' | 'nbd before 15:00' | 'nbd until 15:00' | 'within 4 h';
  readonly until: 'dispatched' | 'delivered' | 'arrived';
}

/** The target of a level at a priority, from the table of levels. */
function promised(level: string, priority: string): Promised {
  const critical = priority === 'P1' || priority === 'P2';
  switch (level) {
    case 'basic':
      return { closes: '18:00', delivery: 'nbd', until: 'dispatched' };
    case 'standard':
      return { closes: '18:00', delivery: 'nbd before 15:00', until: 'delivered' };
    case 'standardOnsite':
      return { closes: '18:00', delivery: 'nbd before 15:00', until: 'arrived' };
    case 'premier':
      return critical ? { delivery: 'within 4 h', until: 'delivered' } : promised('standard', priority);
    case 'premiumOnsite':
      return critical ? { delivery: 'within 4 h', until: 'arrived' } : promised('standardOnsite', priority);
    case 'ahb8x5':
      return { closes: '17:00', delivery: 'nbd until 15:00', until: 'delivered' };
    case 'ahb24x7':
      return { delivery: 'nbd', until: 'delivered' };
    case 'sos8x5':
      return { closes: '17:00', delivery: 'nbd', until: 'arrived' };
    case 'sos24x7':
      return { delivery: 'nbd', until: 'arrived' };
    default:
      throw new Error(`no level ${level}`);
  }
}

const isBusinessDay = (day: PlainDate): boolean => day.dayOfWeek <= 5 && !isDayOff(day.toString());

function businessDayAfter(day: PlainDate): PlainDate {
  const next = day.add({ days: 1 });
  return isBusinessDay(next) ? next : businessDayAfter(next);
}

const at = (day: PlainDate, plainTime: string): Zoned => day.toZonedDateTime({ timeZone: ZONE, plainTime });

/** The instant itself if the hours are open, otherwise the next opening. */
function opening(t: Zoned, { closes }: Promised): Zoned {
  if (!closes) return t;
  const day = t.toPlainDate();
  const time = t.toPlainTime();
  if (!isBusinessDay(day) || `${time}` >= closes) return at(businessDayAfter(day), '09:00');
  return `${time}` < '09:00' ? at(day, '09:00') : t;
}

function reaction(t: Zoned, promise: Promised): Zoned {
  const start = opening(t, promise);
  const end = start.add({ hours: 1 });
  if (!promise.closes) return end;
  const day = start.toPlainDate();
  const over = at(day, promise.closes).until(end);
  // An hour that is used up exactly at closing is due at closing.
  return over.sign <= 0 ? end : at(businessDayAfter(day), '09:00').add(over);
}

const endOf = (day: PlainDate): Zoned => day.add({ days: 1 }).toZonedDateTime(ZONE).subtract({ milliseconds: 1 });

function delivery(t: Zoned, promise: Promised): Zoned {
  if (promise.delivery === 'within 4 h') return t.add({ hours: 4 });
  const counted = opening(t, promise);
  const day = counted.toPlainDate();
  const beyond = at(day, '15:00').until(counted).sign;
  const late =
    promise.delivery === 'nbd before 15:00' ? beyond >= 0 : promise.delivery === 'nbd until 15:00' && beyond > 0;
  return endOf(businessDayAfter(late ? businessDayAfter(day) : day));
}

/** Whether a period may end on a day, by law: Saturdays are like days off since 2017. */
const endsPeriod = (day: PlainDate): boolean => day.dayOfWeek < (day.year < 2017 ? 7 : 6) && !isDayOff(day.toString());

function returned(from: Zoned): Zoned {
  let day = from.toPlainDate().add({ weeks: 1 });
  while (!endsPeriod(day)) day = day.add({ days: 1 });
  return endOf(day);
}

/** Reaction, delivery and return of a ticket, as zoned times in Warsaw or null. */
export function temporalDeadlines(library: TemporalLibrary, level: string, ticket: OracleTicket) {
  const promise = promised(level, ticket.priority);
  const zoned = (epochMs: number): Zoned => library.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ZONE);
  const { openedAt, confirmedAt, deliveredAt, arrivedAt } = ticket;
  const due = confirmedAt === undefined ? null : delivery(zoned(confirmedAt), promise);
  const arrived = promise.until === 'arrived' ? arrivedAt : undefined;
  const known = deliveredAt ?? arrived;
  const projected = promise.until === 'dispatched' ? null : due;
  const start = known === undefined ? projected : zoned(known);
  return { reaction: reaction(zoned(openedAt), promise), delivery: due, return: start && returned(start) };
}

/** As the library writes it: '2026-11-22T12:00:00+01:00', with milliseconds or without. */
export function isoText(time: Zoned): string {
  const fractionalSecondDigits = time.millisecond === 0 ? 0 : 3;
  return time.toString({ timeZoneName: 'never', fractionalSecondDigits });
}

// What mistakes are made of: functions that take a wrong value, and values that are right except for one thing.
import {
  calculateDeadlines,
  createCalendar,
  createServiceClock,
  defineServiceLevel,
  explainDeadlines,
  polishCalendar,
  serviceLevels,
  trackTicket,
} from 'hezo-sla';

// What a caller without types can pass: everything goes, so these tests step around the types.
// biome-ignore lint/suspicious/noExplicitAny: the point is what the types forbid
export type Anything = any;

/** What is wrong, the code it is refused with, and a call that makes the mistake. */
export type Mistake = readonly [what: string, code: string, run: () => unknown];

export const at = '2026-11-20T10:00:00+01:00';
export const standard: Anything = serviceLevels.standard;
export const calculate = calculateDeadlines as Anything;
export const ticket = (change: object = {}): Anything => ({ openedAt: at, priority: 'P3', confirmedAt: at, ...change });
/** The standard level, changed. */
export const levelWith = (change: object): Anything => ({ ...standard, ...change });
/** The standard level with targets changed, or more of them. */
export const withTargets = (change: object): Anything => levelWith({ targets: { ...standard.targets, ...change } });
export const withReaction = (change: object): Anything =>
  withTargets({ reaction: { ...standard.targets.reaction, ...change } });
export const withDelivery = (change: object): Anything =>
  withTargets({ delivery: { ...standard.targets.delivery, ...change } });
export const explain = (options: Anything, change: object = {}): Anything =>
  explainDeadlines(standard, ticket(change), options);
/** The standard level with another interpretation of its delivery. */
export const interpreted = (target: object, more: object = {}): Anything =>
  defineServiceLevel(withDelivery({ interpretations: [{ id: 'A', text: 'Otherwise.', target, ...more }] }));
export const calendarWith = (holidays: Anything): Anything => createCalendar({ timeZone: 'Europe/Warsaw', holidays });
/** Whether a date is a business day, in a zone that Intl formats without its offset. */
export const underSilentIntl = (timeZone: string): boolean => {
  const native = Intl.DateTimeFormat;
  const silent = (...args: Anything[]) =>
    Object.defineProperty(new native(...args), 'format', { value: () => '10 AM' });
  Intl.DateTimeFormat = function DateTimeFormat(...args: Anything[]) {
    return silent(...args);
  } as Anything;
  try {
    return createCalendar({ timeZone, holidays: () => [] }).isBusinessDay('2026-11-20');
  } finally {
    Intl.DateTimeFormat = native;
  }
};
export const clock = (hours: Anything, more: object = {}): Anything =>
  (createServiceClock as Anything)({ hours, calendar: polishCalendar(), ...more });
export const weekly = (...windows: Anything[]): Anything => ({ weekly: windows, onHolidays: 'closed' });
export const mon = { days: ['mon'], from: '09:00', to: '17:00' };
/** So many windows of a minute in one day. */
export const quarters = (n: number): Anything[] =>
  Array.from({ length: n }, (_, i) => {
    const at = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    return { days: ['mon'], from: at(14 * i), to: at(14 * i + 1) };
  });
export const megabyte = 'x'.repeat(1_000_000);
export const track = (options: object, change: object = {}): Anything =>
  trackTicket(standard, ticket(change), { at, ...options });
/** A priority history with changes so many hours after the opening. */
export const history = (...hours: number[]): Anything => ({
  priority: hours.map((hour, i) => ({ from: Date.parse(at) + hour * 3_600_000, priority: i % 2 ? 'P1' : 'P3' })),
});
/** A tracking with a changed reaction. */
export const tracked = (reaction: object): Anything => {
  const tracking = track({});
  return { ...tracking, targets: { ...tracking.targets, reaction: { ...tracking.targets.reaction, ...reaction } } };
};
/** A revoked proxy: nothing about it can be read. */
export const proxy = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
/** A ticket whose opening cannot be read. */
export const throwing = {
  priority: 'P1',
  get openedAt() {
    throw new TypeError('boom');
  },
};

/** An object with a field that cannot be read. */
export const failing = (field: string): Anything =>
  Object.defineProperty({}, field, {
    enumerable: true,
    get() {
      throw new TypeError('boom');
    },
  });

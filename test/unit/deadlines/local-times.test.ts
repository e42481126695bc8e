// Tickets whose times have no offset, in every function that takes a ticket.
import {
  calculateDeadlines,
  createCalendar,
  type DeadlineOptions,
  explainDeadlines,
  fingerprintOf,
  polishCalendar,
  type SlaErrorCode,
  serviceLevels,
  type TicketOf,
  type TicketOfLevel,
  type TrackOptions,
  trackTicket,
  trackTickets,
} from 'hezo-sla';
import { renderTimeline } from 'hezo-sla/timeline';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../../support/failure.js';

const { premier } = serviceLevels;

/** A ticket with an instant in every place that has one, each written by a function of its minute. */
const ticketOf = (write: (minute: string) => string) =>
  ({
    openedAt: write('2026-11-20 09:30'),
    contactedAt: write('2026-11-20 09:50'),
    confirmedAt: write('2026-11-20 10:00'),
    arrivedAt: null,
    priority: [
      { from: write('2026-11-20 09:30'), priority: 'P3' },
      { from: write('2026-11-20 10:30'), priority: 'P1' },
    ],
    pauses: [{ from: write('2026-11-20 11:00'), to: write('2026-11-20 12:30') }, { from: write('2026-11-20 15:00') }],
  }) as const;

const local = ticketOf((minute) => minute);
const polish = ticketOf((minute) => minute.replace(/(\d+)-(\d+)-(\d+)/, '$3.$2.$1'));
/** The same, in a zone. */
const inWarsaw = ticketOf((minute) => `${minute.replace(' ', 'T')}:00+01:00`);
const inSaoPaulo = ticketOf((minute) => `${minute.replace(' ', 'T')}:00-03:00`);
const brazil = createCalendar({ timeZone: 'America/Sao_Paulo', holidays: () => [] });
const at = '2026-11-20 16:00';
const atOf = { warsaw: '2026-11-20T16:00:00+01:00', saoPaulo: '2026-11-20T16:00:00-03:00' };
const byPattern = { pattern: 'dd.MM.yyyy HH:mm' } as const;

const trackedIn = (items: readonly TicketOfLevel[], options: TrackOptions) =>
  Array.from(trackTickets(items, options), ({ tracking }) => tracking);

/** Every function that takes a ticket, and options with it. */
const functions: readonly (readonly [
  string,
  (ticket: TicketOf, options: DeadlineOptions & { at: string }) => unknown,
])[] = [
  ['calculateDeadlines', (ticket, options) => calculateDeadlines(premier, ticket as typeof local, options)],
  ['explainDeadlines', (ticket, options) => explainDeadlines(premier, ticket as typeof local, options)],
  ['fingerprintOf', (ticket, options) => fingerprintOf(premier, ticket as typeof local, options)],
  ['renderTimeline', (ticket, options) => renderTimeline(premier, ticket as typeof local, options)],
  ['trackTicket', (ticket, options) => trackTicket(premier, ticket as typeof local, options)],
  ['trackTickets', (ticket, options) => trackedIn([{ level: premier, ticket }], options)],
];

describe.each(functions)('%s with localTimes', (name, call) => {
  test('reads the ticket and at as local times of the Polish calendar', () => {
    const expected = call(inWarsaw, { at: atOf.warsaw });
    expect(call(local, { at, localTimes: true })).toEqual(expected);
    expect(call(local, { at, localTimes: {} })).toEqual(expected);
    expect(call(polish, { at: '20.11.2026 16:00', localTimes: byPattern })).toEqual(expected);
  });

  test('reads them as local times of its calendar, or of the calendar of the site', () => {
    const expected = call(inSaoPaulo, { at: atOf.saoPaulo, calendar: brazil });
    expect(call(local, { at, calendar: brazil, localTimes: true })).toEqual(expected);
    const calendars = { site: brazil, hub: polishCalendar() };
    expect(call(local, { at, calendars, localTimes: true })).toEqual(
      call(inSaoPaulo, { at: atOf.saoPaulo, calendars }),
    );
    expect(call(local, { at, calendars: { hub: brazil }, localTimes: true })).toEqual(
      call(inWarsaw, { at: atOf.warsaw, calendars: { hub: brazil } }),
    );
  });

  test('reads instants as before, with a pattern and without', () => {
    const expected = call(inWarsaw, { at: atOf.warsaw });
    const mixed = {
      ...inWarsaw,
      openedAt: new Date(inWarsaw.openedAt),
      contactedAt: Date.parse(inWarsaw.contactedAt),
      confirmedAt: { epochMilliseconds: Date.parse(inWarsaw.confirmedAt) },
    };
    for (const localTimes of [true, byPattern]) {
      expect(call(mixed, { at: atOf.warsaw, localTimes })).toEqual(expected);
      expect(call({ ...inWarsaw, openedAt: '2026-11-20T08:30Z' }, { at: atOf.warsaw, localTimes })).toEqual(expected);
    }
  });

  test('refuses local times without the option', () => {
    const code = name === 'trackTickets' ? 'TRACKING_FAILED' : 'MISSING_OFFSET';
    expect(errorOf(() => call(local, { at: atOf.warsaw })).code).toBe(code);
    expect(errorOf(() => call(local, { at: atOf.warsaw, localTimes: false })).code).toBe(code);
    expect(errorOf(() => call(inWarsaw, { at })).code).toBe('MISSING_OFFSET');
  });

  test('refuses a time that exists twice or not at all, unless it is told what that is', () => {
    const [twice, never] = ['2026-10-25 02:30', '2026-03-29 02:30'];
    const openedAt = (openedAt: string, localTimes: DeadlineOptions['localTimes']) =>
      call({ openedAt, priority: 'P1' }, { at: atOf.warsaw, localTimes });
    const later = call({ openedAt: '2026-10-25T02:30:00+01:00', priority: 'P1' }, { at: atOf.warsaw });
    expect(openedAt(twice, { repeated: 'later' })).toEqual(later);
    const moved = call({ openedAt: '2026-03-29T03:30:00+02:00', priority: 'P1' }, { at: atOf.warsaw });
    expect(openedAt(never, { skipped: 'later' })).toEqual(moved);
    const refused = (run: () => unknown) => {
      const error = errorOf(run);
      return error.code === 'TRACKING_FAILED' ? error.details : error;
    };
    expect(refused(() => openedAt(twice, { skipped: 'later' }))).toMatchObject({ code: 'REPEATED_LOCAL_TIME' });
    expect(refused(() => openedAt(never, { repeated: 'later' }))).toMatchObject({ code: 'SKIPPED_LOCAL_TIME' });
    expect(errorOf(() => call(inWarsaw, { at: twice, localTimes: true }))).toMatchObject({ details: { field: 'at' } });
  });
});

describe('a local time in a ticket', () => {
  const errorIn = (change: object, localTimes: DeadlineOptions['localTimes'] = true) =>
    errorOf(() => calculateDeadlines(premier, { ...local, ...change } as typeof local, { at, localTimes }));

  const [twice, never] = ['2026-10-25 02:30', '2026-03-29 02:30'];
  test.each<[string, object, SlaErrorCode]>([
    ['confirmedAt', { confirmedAt: twice }, 'REPEATED_LOCAL_TIME'],
    ['openedAt', { openedAt: never }, 'SKIPPED_LOCAL_TIME'],
    ['pauses[0].from', { pauses: [{ from: never, to: at }] }, 'SKIPPED_LOCAL_TIME'],
    ['pauses[1].to', { pauses: [{ from: at }, { from: at, to: twice }] }, 'REPEATED_LOCAL_TIME'],
    ['priority[0].from', { priority: [{ from: twice, priority: 'P1' }] }, 'REPEATED_LOCAL_TIME'],
    ['deliveredAt', { deliveredAt: '2026-11-20' }, 'INVALID_TIME'],
    ['deliveredAt', { deliveredAt: '2026-11-20 24:00' }, 'INVALID_TIME'],
    ['deliveredAt', { deliveredAt: '2026-11-20T13:40[Europe/Warsaw]' }, 'INVALID_TIME'],
    ['deliveredAt', { deliveredAt: '2089-12-31' }, 'INVALID_TIME'],
    ['deliveredAt', { deliveredAt: '2100-01-01 01:00' }, 'INSTANT_OUT_OF_RANGE'],
    ['openedAt', { openedAt: '' }, 'INVALID_TIME'],
    ['openedAt', { openedAt: undefined }, 'MISSING_FIELD'],
    ['openedAt', { openedAt: 45_000 }, 'INSTANT_OUT_OF_RANGE'],
  ])('is refused by its field: %s in %j', (field, change, code) => {
    expect(errorIn(change)).toMatchObject({ code, details: { field } });
  });

  test('is refused with what is read instead, the pattern and an offset', () => {
    expect(errorIn({ openedAt: '20.11.2026 09:30' }).message).toBe(
      "openedAt is '20.11.2026 09:30'; give a local date and time that exists, without an offset, such as '2026-11-23 13:40', or an instant with its offset; another form needs its `pattern`.",
    );
    const error = errorOf(() =>
      calculateDeadlines(premier, { ...polish, openedAt: local.openedAt }, { at: atOf.warsaw, localTimes: byPattern }),
    );
    expect(error.message).toBe(
      "openedAt is '2026-11-20 09:30'; give a local date and time that exists, written as 'dd.MM.yyyy HH:mm', or an instant with its offset.",
    );
  });

  test('is what its pattern says, even where it looks like an instant', () => {
    // 13:05 by the pattern; ISO 8601 has 13:00 at -05:00.
    const openedAt = '2026-11-20 13-05';
    const localTimes = { pattern: 'yyyy-MM-dd HH-mm' };
    expect(
      calculateDeadlines(premier, { openedAt, priority: 'P1' }, { localTimes }).reaction.startsFrom.at.toISOString(),
    ).toBe('2026-11-20T12:05:00.000Z');
  });
});

test('trackTickets reads the times of each ticket in the zone of its own calendar, and at in that of the options', () => {
  const items = [
    { level: premier, ticket: local, calendar: brazil },
    { level: premier, ticket: local },
  ];
  const expected = [
    trackTicket(premier, inSaoPaulo, { at: atOf.warsaw, calendar: brazil }),
    trackTicket(premier, inWarsaw, { at: atOf.warsaw }),
  ];
  expect(trackedIn(items, { at, localTimes: true })).toEqual(expected);
  const own = { level: premier, ticket: local, calendars: { site: brazil } };
  expect(trackedIn([own], { at, localTimes: true })).toEqual(expected.slice(0, 1));
});

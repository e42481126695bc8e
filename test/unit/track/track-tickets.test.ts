// Tracking many tickets at once.
import {
  createCalendar,
  fixedHolidays,
  SlaError,
  serviceLevels,
  type TicketOfLevel,
  trackTicket,
  trackTickets,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../support/failure.js';
import { w } from '../../support/tracked.js';

const { premier, standard } = serviceLevels;

describe('trackTickets', () => {
  const ticket = { openedAt: w('11-25 09:00'), priority: 'P3' } as const;

  test('tracks one ticket at a time, in order', () => {
    const asked: number[] = [];
    function* rows(): Generator<TicketOfLevel & { id: number }> {
      for (let id = 0; ; id += 1) {
        asked.push(id);
        yield { id, level: id % 2 ? premier : standard, ticket };
      }
    }
    const trackings = trackTickets(rows(), { at: w('11-25 12:00') });
    expect(trackings.next().value).toEqual({
      item: { id: 0, level: standard, ticket },
      tracking: trackTicket(standard, ticket, { at: w('11-25 12:00') }),
    });
    expect(trackings.next().value).toMatchObject({ item: { id: 1 }, tracking: { level: 'premier' } });
    expect(asked).toEqual([0, 1]);
  });

  test('gives each item back as it is', () => {
    const items = [{ id: 'T-1', level: standard, ticket }, Object.freeze({ level: premier, ticket })];
    const tracked = [...trackTickets(items, { at: w('11-25 12:00') })];
    expect(tracked.map(({ item }, i) => item === items[i])).toEqual([true, true]);
  });

  test('uses the calendar of each item, or else the one of the options', () => {
    const at = w('11-27 12:00');
    const [own, shared] = [['2026-11-26'], []].map((dates) =>
      createCalendar({ timeZone: 'Europe/Warsaw', holidays: fixedHolidays(dates) }),
    );
    const confirmed = { ...ticket, confirmedAt: w('11-25 10:00') };
    const items = [own, undefined].map((calendar) => ({ level: standard, ticket: confirmed, calendar }));
    const trackings = Array.from(trackTickets(items, { at, calendar: shared }), ({ tracking }) => tracking);
    expect(trackings.map(({ targets }) => targets.delivery?.dueOn)).toEqual(['2026-11-27', '2026-11-26']);
    expect(trackings).toEqual([own, shared].map((calendar) => trackTicket(standard, confirmed, { at, calendar })));
    const wrong = [{ level: standard, ticket, calendar: 'PL' }] as unknown as TicketOfLevel[];
    expect(failureOf(() => [...trackTickets(wrong, { at })])).toMatchObject([
      'TRACKING_FAILED',
      { index: 0, code: 'INVALID_CALENDAR' },
    ]);
  });

  test('uses the calendars by role of each item, or else those of the options', () => {
    const at = w('11-27 12:00');
    const [hub, site] = [['2026-11-26'], []].map((dates) =>
      createCalendar({ timeZone: 'Europe/Warsaw', holidays: fixedHolidays(dates) }),
    );
    const { basic } = serviceLevels;
    const confirmed = { ...ticket, confirmedAt: w('11-25 10:00') };
    const items = [{ hub, site }, undefined].map((calendars) => ({ level: basic, ticket: confirmed, calendars }));
    const trackings = Array.from(trackTickets(items, { at, calendars: { site } }), ({ tracking }) => tracking);
    expect(trackings.map(({ targets }) => targets.delivery?.dueOn)).toEqual(['2026-11-27', '2026-11-26']);
    const both = [{ level: basic, ticket, calendar: site, calendars: { hub } }];
    expect(failureOf(() => [...trackTickets(both, { at })])).toMatchObject([
      'TRACKING_FAILED',
      { code: 'CONFLICTING_FIELDS' },
    ]);
  });

  test('says which ticket cannot be tracked, and why', () => {
    const rows = [
      { level: standard, ticket },
      { level: standard, ticket: { ...ticket, priority: 'P9' } },
    ];
    const run = () => [...trackTickets(rows as TicketOfLevel[], { at: w('11-25 12:00') })];
    expect(failureOf(run)).toEqual([
      'TRACKING_FAILED',
      { index: 1, code: 'UNKNOWN_PRIORITY', reason: "priority is 'P9'; accepted are: P1, P2, P3, P4." },
    ]);
    try {
      run();
    } catch (error) {
      expect(error).toBeInstanceOf(SlaError);
      expect((error as SlaError).cause).toMatchObject({ code: 'UNKNOWN_PRIORITY' });
    }
  });

  test('rejects what cannot be iterated', () => {
    const one = { level: standard, ticket } as unknown as TicketOfLevel[];
    expect(failureOf(() => trackTickets(one, { at: w('11-25 12:00') }))).toMatchObject([
      'INVALID_VALUE',
      { field: 'tickets' },
    ]);
  });

  test('reports what the tickets throw', () => {
    function* rows(): Generator<TicketOfLevel> {
      yield { level: standard, ticket };
      throw new TypeError('The file ends in the middle of a row.');
    }
    expect(failureOf(() => [...trackTickets(rows(), { at: w('11-25 12:00') })])).toEqual([
      'UNREADABLE',
      { field: 'tickets', reason: 'The file ends in the middle of a row.' },
    ]);
  });

  test('says which ticket cannot be read', () => {
    const broken = {
      ticket,
      get level(): never {
        throw new TypeError('gone');
      },
    };
    expect(failureOf(() => [...trackTickets([broken], { at: w('11-25 12:00') })])).toMatchObject([
      'TRACKING_FAILED',
      { index: 0, code: 'UNREADABLE' },
    ]);
  });

  test('rejects invalid options before the first ticket', () => {
    expect(failureOf(() => trackTickets([], { at: 'now' }))).toEqual([
      'INVALID_INSTANT',
      { field: 'at', given: "'now'", hint: 'none' },
    ]);
  });
});

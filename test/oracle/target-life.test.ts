// The oracle of targets through the life of a ticket: events, pauses, estimates and priorities, worked out by hand.
import { describe, expect, test } from 'vitest';
import { delivery, dueOf, endOf, roleCalendars, type Terms, w } from './examples.js';
import type { OracleLevel, OracleTarget, OracleTicket } from './target-terms.js';
import { oracleDeadlines } from './targets.js';

const nextDay = { businessDays: 1 } as const;

describe('pauses', () => {
  const pauses = [{ from: w('11-20 16:00'), to: w('11-23 10:00') }];
  const touched = { pauses: 'business-days-touched', hours: '8x5' } as const;
  const lengthened = { ...nextDay, hours: '8x5', pauses: 'pause-length' } as const;
  test.each<[string, Terms, number]>([
    ['nothing', { ...nextDay }, endOf('11-23')],
    ['a business day for each of two', { ...nextDay, ...touched }, endOf('11-25')],
    ['a calendar day for each of two', { calendarDays: 3, ...touched }, endOf('11-25')],
    ['its service time', lengthened, w('11-24 11:00')],
    ['its service time from a closing', { ...lengthened, ends: 'closing' }, w('11-24 11:00')],
    ['its service time from a time of day', { ...lengthened, ends: '12:00' }, w('11-23 14:00')],
    ['its service time', { within: { hours: 7 }, hours: '8x5' }, w('11-23 11:00')],
  ])('take %s', (_, terms, due) => {
    expect(new Date(dueOf(terms, w('11-20 10:00'), { pauses }) ?? 0)).toEqual(new Date(due));
  });

  test('of days moved by their length count if they begin by the deadline, and hold it until they are over', () => {
    const level: OracleLevel = { targets: { target: { ...delivery, ...lengthened } } };
    const found = (at: string, from: string, to?: string, delivered?: number) => {
      const events = { confirmed: w('11-20 10:00'), delivered };
      const ticket = { events, pauses: [{ from: w(from), ...(to !== undefined && { to: w(to) }) }] };
      const due = oracleDeadlines(level, ticket, { calendars: roleCalendars, at: w(at) }).target;
      return [due?.dueMs, due?.missed];
    };
    // Due on Monday; the pause takes the eight hours of Tuesday and three of Wednesday.
    expect(found('11-25 12:00', '11-23 18:00', '11-25 12:00')).toEqual([w('11-25 12:00'), false]);
    expect(found('11-24 06:00', '11-23 18:00')).toEqual([endOf('11-23'), false]);
    expect(found('11-25 06:00', '11-23 18:00')).toEqual([w('11-24 17:00'), false]);
    expect(found('11-24 06:00', '11-23 18:00', '11-24 06:00')).toEqual([endOf('11-23'), true]);
    expect(found('11-25 12:00', '11-24 00:00')).toEqual([endOf('11-23'), true]);
    expect(found('11-26 12:00', '11-23 18:00', '11-24 07:00', w('11-24 06:00'))).toEqual([endOf('11-23'), false]);
  });

  test('count until the target is met, and as far as they are known', () => {
    const terms = { within: { hours: 7 } };
    const start = w('11-20 10:00');
    const open = [{ from: w('11-20 12:00') }];
    expect(dueOf(terms, start, { pauses: open }, w('11-20 13:00'))).toBe(w('11-20 18:00'));
    const met = { pauses: open, events: { confirmed: start, delivered: w('11-20 12:30') } };
    expect(dueOf(terms, start, met, w('11-20 13:00'))).toBe(w('11-20 17:30'));
    expect(() => dueOf(terms, start, { pauses: open })).toThrow('needs `at`');
  });
});

test('starts with the first of a list that has happened, whatever their times', () => {
  const level: OracleLevel = {
    targets: { back: { from: ['delivered', 'arrived'], until: 'returned', calendarDays: 7 } },
  };
  const found = (given: OracleTicket['events'], at?: number) =>
    oracleDeadlines(level, { events: given }, { calendars: roleCalendars, at }).back?.startEvent;
  const both = { delivered: w('11-20 12:00'), arrived: w('11-20 10:00') };
  expect([found(both), found(both, w('11-20 11:00')), found({})]).toEqual(['delivered', 'arrived', undefined]);
});

test('estimates chain, from due date to due date', () => {
  const targets: OracleLevel['targets'] = {
    dispatch: { from: 'confirmed', until: 'dispatched', ...nextDay },
    delivery: { from: 'dispatched', until: 'delivered', ...nextDay, hours: '8x5', projectedFrom: 'dispatch' },
    return: { from: 'delivered', until: 'returned', calendarDays: 7, projectedFrom: 'delivery' },
  };
  const found = oracleDeadlines({ targets }, { events: { confirmed: w('11-20 10:00') } }, { calendars: roleCalendars });
  expect(found.return).toEqual({
    dueMs: endOf('12-01'),
    startEvent: 'delivery-due',
    startMs: endOf('11-24'),
    projected: true,
    missed: false,
  });
});

test('a change to a priority without the target ends what is owed, unless that is met or overdue', () => {
  const target: OracleTarget = { ...delivery, within: { hours: 4 } };
  const priority = [
    { from: w('11-20 09:00'), priority: 'P1' },
    { from: w('11-20 12:00'), priority: 'P4' },
  ];
  const found = (confirmed: number, delivered?: number, at?: number) =>
    oracleDeadlines(
      { targets: { target: { P1: target } } },
      { events: { confirmed, delivered }, priority },
      { calendars: roleCalendars, at },
    ).target?.dueMs ?? null;
  expect(found(w('11-20 10:00'))).toBe(null);
  expect(found(w('11-20 10:00'), undefined, w('11-20 11:59'))).toBe(w('11-20 14:00'));
  expect(found(w('11-20 10:00'), w('11-20 11:00'))).toBe(w('11-20 14:00'));
  expect(found(w('11-20 07:00'))).toBe(w('11-20 11:00'));
});

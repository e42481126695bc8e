// All mistakes of a ticket at once.
import {
  calculateDeadlines,
  checkTicket,
  createCalendar,
  defineServiceLevel,
  SlaError,
  serviceLevels,
  type TicketOf,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { w } from '../../support/tracked.js';

const { premier } = serviceLevels;
const found = (ticket: unknown, level = premier as Parameters<typeof checkTicket>[0]) =>
  checkTicket(level, ticket).map(({ field, code }) => [field, code]);

describe('the mistakes of a ticket', () => {
  const ticket = { openedAt: w('11-20 09:30'), priority: 'P1', confirmedAt: w('11-20 10:00') };

  test('are none of a valid one, with fields of its owner', () => {
    expect(
      found({ ...ticket, serialNumber: 7, contactedAt: null, pauses: [{ from: w('11-20 10:10'), to: null }] }),
    ).toEqual([['pauses[0]', 'OPEN_PAUSE']]);
    expect(found({ ...ticket, serialNumber: 7, contactedAt: null })).toEqual([]);
  });

  test('are those of every field', () => {
    const wrong = {
      openedAt: '2026-11-20 09:30',
      priority: 'P9',
      contactedAt: 'soon',
      confirmedAt: 1797847200,
      pauses: [
        { from: w('11-20 12:00'), to: w('11-20 11:00') },
        'lunch',
        { from: w('11-20 10:10'), to: w('11-20 10:20') },
      ],
    };
    expect(found(wrong)).toEqual([
      ['priority', 'UNKNOWN_PRIORITY'],
      ['openedAt', 'MISSING_OFFSET'],
      ['confirmedAt', 'INSTANT_OUT_OF_RANGE'],
      ['contactedAt', 'INVALID_INSTANT'],
      ['pauses[0]', 'INVALID_INTERVAL'],
      ['pauses[1]', 'INVALID_VALUE'],
    ]);
  });

  test('ORDER-1: are what its fields are to each other, once each is valid by itself', () => {
    const backwards = { ...ticket, confirmedAt: w('11-20 09:00') };
    expect(found(backwards)).toEqual([['confirmedAt', 'OUT_OF_ORDER']]);
    expect(found({ ...backwards, contactedAt: 'soon' })).toEqual([['contactedAt', 'INVALID_INSTANT']]);
    const late = [{ from: w('11-20 09:31'), priority: 'P1' }];
    expect(found({ ...ticket, priority: late })).toEqual([['openedAt', 'OUT_OF_ORDER']]);
  });

  test('are those of the events that a custom level names', () => {
    const level = defineServiceLevel({
      id: 'desk',
      name: 'Desk',
      targets: { answer: { from: 'asked', until: 'answered', within: { hours: 1 } } },
    });
    expect(found({ openedAt: w('11-20 09:30'), askedAt: 'soon', answeredAt: {} }, level)).toEqual([
      ['askedAt', 'INVALID_INSTANT'],
      ['answeredAt', 'INVALID_INSTANT'],
    ]);
  });

  test('are where the calendar has no answer, too', () => {
    const closed = createCalendar({
      timeZone: 'Europe/Warsaw',
      holidays: () => [],
      weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    });
    const [issue] = checkTicket(serviceLevels.standard, ticket, { calendar: closed });
    expect(issue).toMatchObject({ field: null, code: 'HOURS_NEVER_OPEN' });
  });

  test('are one of what is not a ticket at all', () => {
    expect(found(null)).toEqual([['ticket', 'INVALID_VALUE']]);
    const boom = {
      get openedAt(): never {
        throw new TypeError('gone');
      },
    };
    expect(found(boom)).toEqual([
      ['priority', 'MISSING_FIELD'],
      ['ticket', 'UNREADABLE'],
    ]);
  });

  test('have the code, the details and the message of the error', () => {
    const wrong = { ...ticket, confirmedAt: 'soon' };
    try {
      // What a caller of JavaScript may pass.
      calculateDeadlines(premier, wrong as TicketOf<typeof premier>);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof SlaError)) throw error;
      const { code, message, details } = error;
      expect(checkTicket(premier, wrong)).toEqual([{ field: 'confirmedAt', code, message, details }]);
    }
  });

  test('are not those of the level or the options, which are thrown', () => {
    expect(() => checkTicket('gold' as never, ticket)).toThrow(expect.objectContaining({ code: 'UNKNOWN_LEVEL' }));
    expect(() => checkTicket(premier, ticket, { at: 'now' })).toThrow(
      expect.objectContaining({ code: 'INVALID_INSTANT' }),
    );
  });
});

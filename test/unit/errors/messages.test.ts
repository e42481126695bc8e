// What the message and the details of an error tell the caller.
import { polishCalendar, serviceLevels } from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { errorOf, failureOf } from '../../support/failure.js';
import {
  type Anything,
  at,
  calculate,
  calendarWith,
  clock,
  mon,
  standard,
  ticket,
  weekly,
} from '../../support/mistakes/values.js';

describe('an error', () => {
  test('says what was given, what is accepted and what to do instead', () => {
    expect(() => calculate(standard, ticket({ openedAt: '2026-11-20T10:00:00' }))).toThrow(
      "openedAt is '2026-11-20T10:00:00', which has no offset from UTC. Give the date, the time and the offset or Z: '2026-12-23T15:00:00+01:00'; a local time of a ticket needs the option `localTimes`.",
    );
    expect(() => calculate(standard, ticket({ openedAt: 1_795_000_000 }))).toThrow(
      'openedAt is 1795000000, which is 1970-01-21T18:36:40.000Z; give an instant from 1990-01-01T00:00:00.000Z to 2099-12-31T23:59:59.999Z. Multiply seconds by 1000.',
    );
    expect(() => clock('8x5').add(at, -1)).toThrow(
      'duration is -1, which is negative; use subtract to go the other way.',
    );
    expect(() => clock('8x5').add(at, '4h')).toThrow(
      "duration is '4h'; give milliseconds, or an object such as { hours: 4 }.",
    );
    expect(() => clock(weekly(mon, { days: ['mon'], from: '16:00', to: '24:00' }))).toThrow(
      'hours.weekly overlap: mon 09:00-17:00 and mon 16:00-24:00. Join them, or end one where the other begins.',
    );
    expect(() => calculate(undefined, ticket())).toThrow(Object.keys(serviceLevels).join(', '));
    expect(() => calendarWith(async () => []).isBusinessDay('2026-01-01')).toThrow(
      'holidays(2026) must return a list of { date, name } with dates of 2026; got a promise. Dates of several years are for a list: `fixedHolidays`, `extraHolidays`.',
    );
  });

  test.each([
    ['seconds', 1_795_168_800, 'seconds', 'Multiply seconds by 1000.'],
    ['microseconds', 1_795_168_800_000_000, 'microseconds', 'Divide microseconds by 1000.'],
    ['a serial date of Excel', 43_282, 'excel-date', 'Convert the serial date of Excel.'],
    ['a serial date and time', 43_238.40972222222, 'excel-date', 'Convert the serial date of Excel.'],
    ['a serial date in a string', '43238.40972222222', 'excel-date', 'Convert the serial date of Excel.'],
    ['milliseconds in a string', '1795168800000', 'digits', 'Pass digits as a number.'],
    ['seconds in a string', '1795168800', 'seconds', 'Multiply seconds by 1000.'],
  ] as const)('hints at what may have been meant: %s', (_, openedAt, hint, text) => {
    const { details, message } = errorOf(() => calculate(standard, ticket({ openedAt })));
    expect([(details as Anything).hint, message.slice(-text.length)]).toEqual([hint, text]);
  });

  test.each([
    ['a number in between', 43_282_000],
    ['a year beyond the range', '9999-12-31T23:59:59Z'],
    ['the last instant and a millisecond', 4_102_444_800_000],
    ['a fraction', 1.5],
    ['words', 'yesterday'],
    ['very many digits', '9'.repeat(50)],
    ['an object', {}],
  ])('hints at nothing where nothing can be true: %s', (_, openedAt) => {
    const { details, message } = errorOf(() => calculate(standard, ticket({ openedAt: openedAt as Anything })));
    expect((details as Anything).hint).toBe('none');
    expect(message).toMatch(/(?:Temporal\.Instant|Z)\.$/);
  });

  test('has frozen details of its own each time', () => {
    for (const run of [
      () => clock('8x5').add(at, { days: 1 }),
      () => polishCalendar({ x: 1 } as Anything),
      () => countryCalendar({ country: 'US' }),
    ]) {
      const accepted = (): Anything => {
        try {
          run();
        } catch (error) {
          return (error as Anything).details.accepted;
        }
      };
      expect(() => accepted().push('x')).toThrow(TypeError);
      expect(accepted()).not.toBe(accepted());
    }
  });

  test('reports a thrown error even if its message is not a string', () => {
    const error = Object.defineProperty(new Error('x'), 'message', { value: { split: () => [Symbol('x')] } });
    const instant = {
      get epochMilliseconds() {
        throw error;
      },
    };
    expect(failureOf(() => clock('8x5').isOpen(instant))).toEqual([
      'UNREADABLE',
      { field: 'at', reason: '[object Object]' },
    ]);
  });
});

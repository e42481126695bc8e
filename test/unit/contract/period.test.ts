// The period of a check: that of the contract, or another one.
import { createCalendar, explainDeadlines, serviceLevels } from 'hezo-sla';
import { worstCase } from 'hezo-sla/analysis';
import { checkContract, checkExamples, checkGuarantees } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../../src/analysis/period.js';
import { readCalendar } from '../../../src/calendar/calendar-face.js';
import { contractOf, terms } from '../../support/contracts.js';
import { errorOf, failureOf } from '../../support/failure.js';

describe('the period of a check', () => {
  const contract = contractOf({ ...terms, levels: { own: { code: '8x5xNCD' } } });

  test('defaults to that of the contract', () => {
    expect(checkContract(contract)).toHaveLength(1);
    // From Monday to Wednesday the next day is a day of service.
    expect(checkContract(contract, { from: '2026-06-08', to: '2026-06-10' })).toEqual([]);
    expect(checkContract(contract, { from: '2026-06-08', to: '2026-06-12' })).toEqual([
      expect.objectContaining({
        code: 'UNREACHABLE_TARGET',
        // From the closing on Thursday a confirmation counts on Friday.
        at: new Date('2026-06-11T17:00:00+02:00'),
        message: expect.stringContaining(
          'it is due on 2026-06-13, a day on which the service is not open by then; so it is for 20% of the period',
        ),
      }),
    ]);
  });

  test('is refused if it is invalid, and so is a contract that parseContract did not return', () => {
    const check = checkContract as (...given: unknown[]) => unknown;
    expect(failureOf(() => check(contract, { from: '2026-06-08' }))).toEqual(['MISSING_FIELD', expect.anything()]);
    expect(failureOf(() => check(contract, { from: '2026-06-08', to: '2026-06-01' }))).toEqual([
      'INVALID_INTERVAL',
      expect.anything(),
    ]);
    expect(failureOf(() => check(contract, { from: '2026-06-08', until: '2026-06-09' }))).toEqual([
      'UNKNOWN_FIELD',
      expect.anything(),
    ]);
    for (const run of [checkContract, checkGuarantees, checkExamples] as ((value: unknown) => unknown)[]) {
      expect(failureOf(() => run({ ...contract }))).toEqual(['INVALID_VALUE', expect.anything()]);
      expect(failureOf(() => run(undefined))).toEqual(['MISSING_FIELD', expect.anything()]);
    }
  });
});

test('covers the instants of its days in the time of the site', () => {
  const { covers } = contractOf(terms);
  const instants = [
    '2025-12-31T22:59:59.999Z',
    '2025-12-31T23:00:00Z',
    '2026-12-31T22:59:59.999Z',
    '2026-12-31T23:00:00Z',
  ];
  expect(instants.map(covers)).toEqual([false, true, true, false]);
  expect(failureOf(() => covers('2026-06-01'))).toEqual([
    'MISSING_OFFSET',
    expect.objectContaining({ field: 'instant' }),
  ]);
});

describe('an explanation', () => {
  const { level, covers } = contractOf(terms);
  const ticketOf = (openedAt: string) => ({ openedAt, priority: 'P3' }) as const;
  const secondLine = (openedAt: string, locale: 'en' | 'pl') =>
    explainDeadlines(level('gold'), ticketOf(openedAt), { covers, locale }).text.split('\n')[1];

  test('says where a ticket was opened outside the period, in both languages', () => {
    const outside = '2027-01-01T00:00:00+01:00';
    expect(explainDeadlines(level('gold'), ticketOf(outside), { covers }).covered).toBe(false);
    expect(secondLine(outside, 'en')).toBe(
      'The ticket was opened outside the period of the contract, whose terms do not hold for it.',
    );
    expect(secondLine(outside, 'pl')).toBe(
      'Zgłoszenie wysłano poza okresem obowiązywania umowy, więc jej warunki go nie obejmują.',
    );
  });

  test('says nothing of it where it was opened in the period, or nobody asks', () => {
    const inside = '2026-12-31T23:59:59.999+01:00';
    expect(explainDeadlines(level('gold'), ticketOf(inside), { covers }).covered).toBe(true);
    expect(secondLine(inside, 'en')).toBe('');
    expect(explainDeadlines(level('gold'), ticketOf(inside)).covered).toBeNull();
  });

  test('refuses what cannot tell', () => {
    const explain = (covers: unknown) => () =>
      explainDeadlines(level('gold'), ticketOf('2026-06-01T10:00:00+02:00'), { covers } as never);
    expect(failureOf(explain(true))).toEqual([
      'INVALID_VALUE',
      expect.objectContaining({ field: 'covers', given: 'true' }),
    ]);
    expect(failureOf(explain(() => 'yes'))).toEqual(['INVALID_VALUE', expect.objectContaining({ given: "'yes'" })]);
    const fails = () => {
      throw new Error('boom');
    };
    expect(failureOf(explain(fails))).toEqual(['UNREADABLE', { field: 'options', reason: 'boom' }]);
  });
});

test('RANGE-1: a period ends with the last instant a ticket can have, even if its last day ends later', () => {
  const newYork = createCalendar({ timeZone: 'America/New_York', holidays: () => [] });
  const { to } = readPeriod('2099-12-31', '2099-12-31', readCalendar(newYork, 'calendar'));
  expect(to).toBe(Date.UTC(2100, 0, 1));
  const backwards = { priority: 'P1', target: 'delivery', from: '2026-02-01', to: '2026-01-31' } as const;
  expect(errorOf(() => worstCase(serviceLevels.basic, backwards)).details).toMatchObject({ field: 'The period' });
});

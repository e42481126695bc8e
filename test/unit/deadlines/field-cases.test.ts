// What users of other projects reported, and what vendors promise on public pages: the same data as the oracle is held to.
import {
  calculateDeadlines,
  createCalendar,
  createServiceClock,
  fixedHolidays,
  polishCalendar,
  serviceLevelFromCode,
  serviceLevels,
} from 'hezo-sla';
import { checkContract } from 'hezo-sla/contract';
import { expect, test } from 'vitest';
import type { Example } from '../../oracle/examples.js';
import { fieldExamples, fivePriorities } from '../../oracle/field-examples.js';
import { localTime } from '../../oracle/local-time.js';
import type { OracleTarget } from '../../oracle/target-terms.js';
import { vendorExamples } from '../../oracle/vendor-examples.js';
import { contractOf } from '../../support/contracts.js';
import { findingsInBrief } from '../../support/findings.js';
import { calendarsFor, levelFor, ticketFor } from '../../support/from-oracle.js';

/** When the target of an example is due; at a date where that is all that is known of it. */
function dueOf({ target, start, due, calendars, pauses = [] }: Example): string | undefined {
  const level = levelFor({ targets: { target } });
  const events = Object.fromEntries([target.from].flat().map((event) => [event, Date.parse(start)]));
  const deadlines = calculateDeadlines(
    level,
    { ...ticketFor({ events }), pauses },
    { calendars: calendarsFor(calendars) },
  );
  const found = deadlines.target;
  return due.length === 10 ? found?.dueOn : found?.dueAt.toISOString();
}

test.each([...fieldExamples, ...vendorExamples])('$source: $name', (example) => {
  const { due } = example;
  expect(dueOf(example)).toBe(due.length === 10 ? due : new Date(due).toISOString());
});

test('https://github.com/zammad/zammad/issues/61: a desk has five priorities', () => {
  const within = (hours: number): OracleTarget => ({ from: 'opened', until: 'contacted', within: { hours } });
  const level = levelFor({
    priorities: fivePriorities.map(([priority]) => priority),
    targets: { response: Object.fromEntries(fivePriorities.map(([priority, hours]) => [priority, within(hours)])) },
  });
  const openedAt = Date.parse('2026-11-20T15:30+01:00');
  const due = fivePriorities.map(([priority]) => calculateDeadlines(level, { openedAt, priority }).response?.dueAt);
  expect(due).toEqual(fivePriorities.map(([, hours]) => new Date(openedAt + hours * 3_600_000)));
});

// On a runtime that does not know the rules yet the answer is wrong, which is then what a contract of that winter is told.
test.each([
  ['America/Vancouver', '08:30', '2026-11-30T15:30:00Z', '2026-11-30T17:00:00.000Z'],
  ['America/Edmonton', '08:30', '2026-11-30T14:30:00Z', '2026-11-30T16:00:00.000Z'],
  ['Africa/Casablanca', '07:30', '2026-11-30T07:30:00Z', '2026-11-30T10:00:00.000Z'],
])('https://github.com/nodejs/node/issues/62323: %s has new rules since 2026', (timeZone, local, openedAt, due) => {
  const calendar = createCalendar({ timeZone, holidays: fixedHolidays([]) });
  const { dueAt } = calculateDeadlines(serviceLevels.ahb8x5, { openedAt, priority: 'P1' }, { calendar }).reaction;
  const contract = contractOf({
    name: 'Winter',
    period: { from: '2026-11-30', to: '2026-11-30' },
    timeZone,
    holidays: ['2026-12-25'],
    levels: { own: { catalogue: 'ahb8x5' } },
  });
  const isKnown = localTime(Date.parse(openedAt), timeZone).time === local;
  expect(dueAt.toISOString() === due).toBe(isKnown);
  expect(findingsInBrief(checkContract(contract))).toEqual(isKnown ? [] : ['warning ZONE_OUTDATED timeZone']);
});

// 24 hours from 12:00 on a Friday, and the next business day of a confirmation in the last minute of a Thursday. Forms without 24:00 end
// days at 23:59: taken at their word, the minute after it is closed.
test.each([
  ['24:00', '2026-11-21T11:00:00.000Z', '2026-11-20', []],
  [
    '23:59',
    '2026-11-21T11:01:00.000Z',
    '2026-11-23',
    ['error CODE_CONTRADICTS_TARGET levels.own.code', 'warning HOURS_END_AT_23_59 levels.own.hours.weekly.0'],
  ],
])('https://github.com/zammad/zammad/issues/3180: days that end at %s', (to, within, nextDay, findings) => {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const hours = { weekly: [{ days, from: '00:00', to }], onHolidays: 'open' } as const;
  const clock = createServiceClock({ hours, calendar: polishCalendar() });
  expect(clock.add('2026-11-20T12:00:00+01:00', { hours: 24 }).toISOString()).toBe(within);
  const level = serviceLevelFromCode('24x7xNBD', { hours });
  const confirmedAt = '2026-11-19T23:59:30+01:00';
  expect(calculateDeadlines(level, { openedAt: confirmedAt, confirmedAt }).delivery.dueOn).toBe(nextDay);
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const terms = { name: 'Around the clock', country: 'PL', period, levels: { own: { code: '24x7xNBD', hours } } };
  expect(findingsInBrief(checkContract(contractOf(terms)))).toEqual(findings);
});

// The oracle of targets against answers that are known from elsewhere: worked examples of the provider's rules, of vendors'
// terms, and of what users of other projects reported.
import { describe, expect, test } from 'vitest';
import { catalogueTargets, poland } from './catalogue-targets.js';
import type { Example } from './examples.js';
import { fieldExamples, fivePriorities } from './field-examples.js';
import { localTime } from './local-time.js';
import type { OracleTarget } from './target-terms.js';
import { interpreted } from './target-terms.js';
import { oracleDeadlines } from './targets.js';
import { vendorExamples } from './vendor-examples.js';

const calendars = { site: poland };

/** When one target is due; at a date where that is all that is known of it. */
function dueOf(example: Example): string {
  const { target, start, due, calendars, pauses = [] } = example;
  if (typeof target.from !== 'string') throw new Error('the examples start with one event');
  const ticket = {
    events: { [target.from]: Date.parse(start) },
    pauses: pauses.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) })),
  };
  const found = oracleDeadlines({ targets: { target } }, ticket, { calendars }).target?.dueMs ?? 0;
  const { zone } = calendars[target.calendar ?? 'site'];
  return due.length === 10 ? localTime(found, zone).date : new Date(found).toISOString();
}

const expected = (due: string): string => (due.length === 10 ? due : new Date(due).toISOString());

describe("the provider's rules", () => {
  const byDay = [
    ['standard', 'P3', '2026-12-23T14:59:59.999+01:00', '2026-12-28T23:59:59.999+01:00'],
    ['standard', 'P3', '2026-12-23T15:00+01:00', '2026-12-29T23:59:59.999+01:00'],
    ['ahb8x5', 'P3', '2026-12-23T15:00+01:00', '2026-12-28T23:59:59.999+01:00'],
    ['ahb8x5', 'P3', '2026-12-23T15:00:00.001+01:00', '2026-12-29T23:59:59.999+01:00'],
    ['standard', 'P3', '2024-12-23T14:00+01:00', '2024-12-24T23:59:59.999+01:00'],
    ['standard', 'P3', '2025-12-23T14:00+01:00', '2025-12-29T23:59:59.999+01:00'],
    ['standard', 'P3', '2018-11-09T14:00+01:00', '2018-11-13T23:59:59.999+01:00'],
    ['standard', 'P3', '2024-03-29T14:00+01:00', '2024-04-02T23:59:59.999+02:00'],
    ['premier', 'P1', '2026-03-29T00:30+01:00', '2026-03-29T05:30+02:00'],
    ['premier', 'P1', '2026-10-25T00:30+02:00', '2026-10-25T03:30+01:00'],
    ['ahb24x7', 'P1', '2026-11-21T10:30+01:00', '2026-11-23T23:59:59.999+01:00'],
    ['ahb24x7', 'P1', '2026-11-20T23:59+01:00', '2026-11-23T23:59:59.999+01:00'],
    ['ahb8x5', 'P1', '2026-11-21T10:30+01:00', '2026-11-24T23:59:59.999+01:00'],
  ] as const;
  test.each(byDay)('NBD-1 to NBD-5, HOURS-1: %s %s confirmed at %s is due at %s', (level, priority, at, due) => {
    const ticket = { events: { opened: Date.parse(at), confirmed: Date.parse(at) }, priority };
    expect(oracleDeadlines(catalogueTargets[level], ticket, { calendars }).delivery).toEqual({
      dueMs: Date.parse(due),
      startEvent: 'confirmed',
      startMs: Date.parse(at),
      projected: false,
      missed: false,
    });
  });

  test('RET-1, RET-3: delivered on 17 December 2026, to be sent back by the 28th', () => {
    const delivered = Date.parse('2026-12-17T12:00+01:00');
    const ticket = { events: { opened: delivered - 1, delivered }, priority: 'P1' };
    const found = oracleDeadlines(catalogueTargets.standard, ticket, { calendars });
    expect(found.return?.dueMs).toBe(Date.parse('2026-12-28T23:59:59.999+01:00'));
  });

  test('RET-2, RET-4: estimated from the delivery, unless that is a dispatch', () => {
    const confirmed = Date.parse('2026-11-20T10:00+01:00');
    const ticket = { events: { opened: confirmed, confirmed }, priority: 'P3' };
    expect(oracleDeadlines(catalogueTargets.basic, ticket, { calendars }).return).toBe(null);
    expect(oracleDeadlines(catalogueTargets.standard, ticket, { calendars }).return).toEqual({
      dueMs: Date.parse('2026-11-30T23:59:59.999+01:00'),
      startEvent: 'delivery-due',
      startMs: Date.parse('2026-11-23T23:59:59.999+01:00'),
      projected: true,
      missed: false,
    });
  });

  test('REACT-2: opened on Friday at 16:30, to be answered by Monday 09:30; an hour until closing ends at closing', () => {
    const due = (opened: string): number | undefined =>
      oracleDeadlines(catalogueTargets.ahb8x5, { events: { opened: Date.parse(opened) } }, { calendars }).reaction
        ?.dueMs;
    expect(due('2026-11-20T16:30+01:00')).toBe(Date.parse('2026-11-23T09:30+01:00'));
    expect(due('2026-11-20T16:00+01:00')).toBe(Date.parse('2026-11-20T17:00+01:00'));
    expect(due('2026-11-21T12:00+01:00')).toBe(Date.parse('2026-11-23T10:00+01:00'));
  });
});

test.each(vendorExamples)('$source: $name', (example) => {
  expect(dueOf(example)).toBe(expected(example.due));
});

test.each(fieldExamples)('$source: $name', (example) => {
  expect(dueOf(example)).toBe(expected(example.due));
});

test('https://github.com/zammad/zammad/issues/61: five priorities', () => {
  const within = (hours: number): OracleTarget => ({ from: 'opened', until: 'contacted', within: { hours } });
  const reaction = Object.fromEntries(fivePriorities.map(([priority, hours]) => [priority, within(hours)]));
  for (const [priority, hours] of fivePriorities) {
    const ticket = { events: { opened: 0 }, priority };
    expect(oracleDeadlines({ targets: { reaction } }, ticket, { calendars }).reaction?.dueMs).toBe(hours * 3_600_000);
  }
});

test('an interpretation replaces the length, and null removes a field', () => {
  const target: OracleTarget = {
    from: 'a',
    until: 'b',
    within: { hours: 1 },
    cutoff: { time: '15:00', inclusive: true },
  };
  expect(interpreted(target, { calendarDays: 1, cutoff: null })).toEqual({ from: 'a', until: 'b', calendarDays: 1 });
});

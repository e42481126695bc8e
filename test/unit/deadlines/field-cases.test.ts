// What users of other projects reported, and what vendors promise on public pages: the same data as the oracle is held to.
import { calculateDeadlines } from 'hezo-sla';
import { expect, test } from 'vitest';
import type { Example } from '../../oracle/examples.js';
import { fieldExamples, fivePriorities } from '../../oracle/field-examples.js';
import type { OracleTarget } from '../../oracle/target-terms.js';
import { vendorExamples } from '../../oracle/vendor-examples.js';
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

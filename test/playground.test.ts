// What the playground asks of the library; test/site/playground.js has the page itself, in a browser.
import { explainDeadlines, serviceLevels } from 'hezo-sla';
import { expect, test } from 'vitest';
import { answerOf, mistakesOf } from '../docs/playground/answer.js';
import { initial } from '../docs/playground/state.js';

const asOf = (at: string) => ({ ...initial, at });

test('an event is known from its own instant on, and not a millisecond before', () => {
  const [, delivery] = explainDeadlines(serviceLevels.standard, {
    openedAt: initial.openedAt,
    priority: 'P3',
    confirmedAt: initial.confirmedAt,
  })
    .text.split('\n\n')
    .slice(1);
  const [heading] = delivery.split('\n');
  const headingAsOf = (at: string) => answerOf(asOf(at)).find(({ clock }) => clock === 'delivery')?.heading;
  expect(headingAsOf(initial.confirmedAt)).toBe(heading);
  expect(headingAsOf('2026-12-23T14:59:59.999+01:00')).not.toBe(heading);
});

test('a ticket can be seen from its opening on, and not a millisecond before', () => {
  expect(mistakesOf(asOf(initial.openedAt))).toEqual([]);
  expect(answerOf(asOf(initial.openedAt)).map(({ state }) => state)).toEqual(['running', 'waiting', 'waiting']);
  expect(mistakesOf(asOf('2026-12-23T13:39:59.999+01:00'))).toEqual([
    { field: 'at', message: expect.stringContaining('at (2026-12-23T12:39:59.999Z) is before openedAt') },
  ]);
});

test('what is wrong with an instant by itself is told before what it is to the others', () => {
  expect(mistakesOf(asOf('yesterday')).map(({ field }) => field)).toEqual(['at']);
  const disorder = { ...asOf('2026-12-23T10:00:00+01:00'), confirmedAt: '2026-12-23T11:00:00+01:00' };
  expect(mistakesOf(disorder).map(({ field }) => field)).toEqual(['confirmedAt']);
});

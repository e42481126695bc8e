// Iterables passed to trackTickets and summarize that break the rules for iterables.
import { serviceLevels, summarize, type TicketOfLevel, trackTicket, trackTickets } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../../support/failure.js';

const at = '2026-11-20T12:00:00+01:00';
const item: TicketOfLevel = {
  level: serviceLevels.standard,
  ticket: { openedAt: '2026-11-20T10:00:00+01:00', priority: 'P3' },
};
const tracking = trackTicket(item.level, item.ticket, { at });

/** Both functions, run to the end of the iterable they are passed. */
const consumers: readonly (readonly [field: string, one: unknown, run: (items: Iterable<never>) => unknown])[] = [
  ['tickets', item, (items) => [...trackTickets(items, { at })]],
  ['trackings', tracking, (items) => summarize(items)],
];

// What the types forbid.
const iterable = (iterator: unknown) => ({ [Symbol.iterator]: () => iterator }) as Iterable<never>;
const boom = new RangeError('boom');
const fail = () => {
  throw boom;
};
const malformed: readonly (readonly [what: string, items: Iterable<never>, cause: unknown])[] = [
  ['has an iterator that is not an object', iterable(5), expect.any(TypeError)],
  ['has no iterator', iterable(undefined), expect.any(TypeError)],
  ['has an iterator without next', iterable({}), expect.any(TypeError)],
  ['has a next that is not a function', iterable({ next: 5 }), expect.any(TypeError)],
  ['returns something other than a result', iterable({ next: () => 5 }), expect.any(TypeError)],
  ['throws when it is asked for an iterator', { [Symbol.iterator]: fail }, boom],
  ['throws when it is asked for the next item', iterable({ next: fail }), boom],
  ['has a next that cannot be read', iterable(Object.defineProperty({}, 'next', { get: fail })), boom],
  ['has a done that cannot be read', iterable({ next: () => Object.defineProperty({}, 'done', { get: fail }) }), boom],
  [
    'has a value that cannot be read',
    iterable({ next: () => Object.defineProperty({ done: false }, 'value', { get: fail }) }),
    boom,
  ],
];

describe.each(consumers)('%s from an iterable', (field, one, run) => {
  test.each(malformed)('fail with UNREADABLE if it %s', (_, items, cause) => {
    const error = errorOf(() => run(items));
    expect([error.code, error.details]).toMatchObject(['UNREADABLE', { field }]);
    expect(error.cause).toEqual(cause);
  });

  test('fail with UNREADABLE if it throws after the first item', () => {
    const error = errorOf(() =>
      run(
        (function* () {
          yield one as never;
          fail();
        })(),
      ),
    );
    expect([error.code, error.details, error.cause]).toEqual(['UNREADABLE', { field, reason: 'boom' }, boom]);
  });

  test('end its iterator if an item is refused', () => {
    let ended = 0;
    const iterator = { next: () => ({ done: false, value: null }), return: () => ({ done: Boolean(++ended) }) };
    expect(['TRACKING_FAILED', 'INVALID_VALUE']).toContain(errorOf(() => run(iterable(iterator))).code);
    expect(ended).toBe(1);
  });
});

describe('a loop over trackings', () => {
  const source = (ended: string[]): Iterable<TicketOfLevel> => ({
    [Symbol.iterator]: () => ({
      next: () => ({ done: false, value: item }),
      return() {
        ended.push('ended');
        return { done: true, value: undefined };
      },
    }),
  });

  test('throws the error of its own body, and ends the iterator of the tickets', () => {
    const ended: string[] = [];
    const own = new Error('own');
    const run = () => {
      for (const _ of trackTickets(source(ended), { at })) throw own;
    };
    expect(run).toThrow(own);
    const trackings = trackTickets(source(ended), { at });
    trackings.next();
    expect(() => trackings.throw(own)).toThrow(own);
    expect(ended).toEqual(['ended', 'ended']);
  });

  test('ends the iterator of the tickets if it stops early', () => {
    const ended: string[] = [];
    for (const _ of trackTickets(source(ended), { at })) break;
    expect(ended).toEqual(['ended']);
  });

  test('fails with UNREADABLE if the iterator of the tickets cannot be ended', () => {
    const items = iterable({ next: () => ({ done: false, value: item }), return: fail });
    const error = errorOf(() => {
      for (const _ of trackTickets(items, { at })) break;
    });
    expect([error.code, error.cause]).toEqual(['UNREADABLE', boom]);
  });

  test('fails with the error of a refused ticket, even inside summarize', () => {
    const bad = { ...item, ticket: { ...item.ticket, openedAt: 'soon' } };
    expect(errorOf(() => summarize(trackTickets([item, bad], { at })))).toMatchObject({
      code: 'TRACKING_FAILED',
      details: { index: 1 },
    });
  });
});

// What is given to trackTickets and summarize one at a time, by iterables that do not keep to what an iterable is.
import { serviceLevels, summarize, type TicketOfLevel, type Tracking, trackTicket, trackTickets } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../../support/failure.js';

const at = '2026-11-20T12:00:00+01:00';
const item: TicketOfLevel = {
  level: serviceLevels.standard,
  ticket: { openedAt: '2026-11-20T10:00:00+01:00', priority: 'P3' },
};
const tracking = trackTicket(item.level, item.ticket, { at });

/** Both functions, to their end, on iterables of what they take. */
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
  ['answers with something else than a result', iterable({ next: () => 5 }), expect.any(TypeError)],
  ['throws when it is asked for an iterator', { [Symbol.iterator]: fail }, boom],
  ['throws when it is asked for an item', iterable({ next: fail }), boom],
  ['has a next that cannot be read', iterable(Object.defineProperty({}, 'next', { get: fail })), boom],
  ['has a done that cannot be read', iterable({ next: () => Object.defineProperty({}, 'done', { get: fail }) }), boom],
  [
    'has a value that cannot be read',
    iterable({ next: () => Object.defineProperty({ done: false }, 'value', { get: fail }) }),
    boom,
  ],
];

describe.each(consumers)('%s', (field, one, run) => {
  test.each(malformed)('of an iterable that %s are unreadable', (_, items, cause) => {
    const error = errorOf(() => run(items));
    expect([error.code, error.details]).toMatchObject(['UNREADABLE', { field }]);
    expect(error.cause).toEqual(cause);
  });

  test('that fail after the first one are unreadable', () => {
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

  test('end an iterator whose item is refused', () => {
    let ended = 0;
    const iterator = { next: () => ({ done: false, value: null }), return: () => ({ done: Boolean(++ended) }) };
    expect(['TRACKING_FAILED', 'INVALID_VALUE']).toContain(errorOf(() => run(iterable(iterator))).code);
    expect(ended).toBe(1);
  });
});

describe('whoever goes through trackings', () => {
  const source = (ended: string[]): Iterable<TicketOfLevel> => ({
    [Symbol.iterator]: () => ({
      next: () => ({ done: false, value: item }),
      return() {
        ended.push('ended');
        return { done: true, value: undefined };
      },
    }),
  });

  test('gets an error of their own as it is, and the tickets are ended', () => {
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

  test('may stop early, and the tickets are ended', () => {
    const ended: string[] = [];
    for (const _ of trackTickets(source(ended), { at })) break;
    expect(ended).toEqual(['ended']);
  });

  test('hears of tickets that cannot be ended', () => {
    const items = iterable({ next: () => ({ done: false, value: item }), return: fail });
    const error = errorOf(() => {
      for (const _ of trackTickets(items, { at })) break;
    });
    expect([error.code, error.cause]).toEqual(['UNREADABLE', boom]);
  });

  test('gets the refusal of a ticket as it is, through a summary', () => {
    const bad = { ...item, ticket: { ...item.ticket, openedAt: 'soon' } };
    const trackings: Iterable<Tracking> = trackTickets([item, bad], { at });
    expect(errorOf(() => summarize(trackings))).toMatchObject({ code: 'TRACKING_FAILED', details: { index: 1 } });
  });
});

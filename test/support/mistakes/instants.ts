// What can be wrong with an instant.
import { polishCalendar } from 'hezo-sla';
import { at, calculate, type Mistake, megabyte, proxy, standard, ticket } from './values.js';

export const instants: readonly Mistake[] = [
  ['a local time that exists twice', 'REPEATED_LOCAL_TIME', () => polishCalendar().instantOf('2026-10-25 02:30')],
  ['a local time that the clock skips', 'SKIPPED_LOCAL_TIME', () => polishCalendar().instantOf('2026-03-29 02:30')],
  ['an instant as a local time', 'INVALID_TIME', () => polishCalendar().instantOf('2026-03-29T02:30Z')],
  [
    'a local time of another form than its pattern',
    'INVALID_TIME',
    () => polishCalendar().instantOf('2026-11-23 13:40', { pattern: 'dd.MM.yyyy HH:mm' }),
  ],
  [
    'a pattern whose hour runs into the minute',
    'INVALID_VALUE',
    () => polishCalendar().instantOf('23.11.2026 1340', { pattern: 'dd.MM.yyyy Hmm' }),
  ],
  [
    'a pattern of a megabyte',
    'INVALID_VALUE',
    () => polishCalendar().instantOf('23.11.2026 13:40', { pattern: 'd'.repeat(1_000_000) }),
  ],
  [
    'a megabyte for a pattern',
    'INVALID_TIME',
    () => polishCalendar().instantOf('1'.repeat(1_000_000), { pattern: 'd.M.yyyy H:mm' }),
  ],
  [
    'a string without an offset',
    'MISSING_OFFSET',
    () => calculate(standard, ticket({ openedAt: '2026-11-20T10:00:00' })),
  ],
  ['a date alone', 'MISSING_OFFSET', () => calculate(standard, ticket({ confirmedAt: '2026-11-20' }))],
  [
    'a zone without an offset',
    'MISSING_OFFSET',
    () => calculate(standard, ticket({ openedAt: '2026-11-20T10:00:00[Europe/Warsaw]' })),
  ],
  ['30 February', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: '2026-02-30T10:00:00Z' }))],
  [
    '30 February without an offset',
    'INVALID_INSTANT',
    () => calculate(standard, ticket({ openedAt: '2026-02-30T10:00:00' })),
  ],
  ['an Invalid Date', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: new Date(Number.NaN) }))],
  ['NaN', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: Number.NaN }))],
  ['Infinity', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: Number.POSITIVE_INFINITY }))],
  [
    'a fraction of a millisecond',
    'INVALID_INSTANT',
    () => calculate(standard, ticket({ openedAt: 1_795_000_000_000.5 })),
  ],
  ['epoch seconds', 'INSTANT_OUT_OF_RANGE', () => calculate(standard, ticket({ openedAt: 1_795_000_000 }))],
  [
    'epoch microseconds',
    'INSTANT_OUT_OF_RANGE',
    () => calculate(standard, ticket({ openedAt: 1_795_000_000_000_000 })),
  ],
  ['the largest number', 'INSTANT_OUT_OF_RANGE', () => calculate(standard, ticket({ openedAt: Number.MAX_VALUE }))],
  ['a bigint', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: 1n }))],
  ['null', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: null }))],
  ['a missing instant', 'MISSING_FIELD', () => calculate(standard, ticket({ openedAt: undefined }))],
  ['true', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: true }))],
  ['an object', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: {} }))],
  ['an array', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: [at] }))],
  ['a symbol', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: Symbol('at') }))],
  ['a function', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: () => at }))],
  [
    'epochMilliseconds that is not a number',
    'INVALID_INSTANT',
    () => calculate(standard, ticket({ openedAt: { epochMilliseconds: '1' } })),
  ],
  ['a string of a megabyte', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: megabyte }))],
  [
    'a megabyte of brackets',
    'INVALID_INSTANT',
    () => calculate(standard, ticket({ openedAt: `${at}${'['.repeat(1_000_000)}` })),
  ],
  ['a revoked proxy', 'UNREADABLE', () => calculate(standard, ticket({ openedAt: proxy() }))],
  ['an invalid optional instant', 'INVALID_INSTANT', () => calculate(standard, ticket({ deliveredAt: 'soon' }))],
  [
    'events out of order',
    'OUT_OF_ORDER',
    () => calculate(standard, ticket({ contactedAt: '2026-11-20T09:59:59.999+01:00' })),
  ],
];

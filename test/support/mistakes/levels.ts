// What can be wrong with a service level; test/unit/terms/ has every field of a target.
import { defineServiceLevel } from 'hezo-sla';
import {
  type Anything,
  calculate,
  interpreted,
  levelWith,
  type Mistake,
  standard,
  ticket,
  withDelivery,
  withReaction,
  withTargets,
} from './values.js';

const define = defineServiceLevel as Anything;
const { delivery } = standard.targets;

/** A level with a changed field, and one with a changed delivery. */
const level = (what: string, code: string, change: object): Mistake => [what, code, () => define(levelWith(change))];
const targets = (what: string, code: string, change: object): Mistake => [
  what,
  code,
  () => define(withTargets(change)),
];
const changed = (what: string, code: string, change: object): Mistake => [
  what,
  code,
  () => define(withDelivery(change)),
];
const cutoff = (what: string, code: string, cutoff: unknown): Mistake => changed(what, code, { cutoff });

export const levels: readonly Mistake[] = [
  level('a level without an id', 'INVALID_VALUE', { id: '' }),
  level('a name in only one language', 'MISSING_FIELD', { name: { en: 'x' } }),
  level('programmes that are not an array', 'INVALID_VALUE', { programmes: 'CoCare' }),
  level('a level without targets', 'MISSING_FIELD', { targets: undefined }),
  level('a level that promises nothing', 'INVALID_VALUE', { targets: {} }),
  targets('a target for a fifth priority', 'UNKNOWN_FIELD', { delivery: { P1: delivery, P5: delivery } }),
  targets('__proto__ as a priority', 'UNKNOWN_FIELD', { delivery: JSON.parse('{ "P1": {}, "__proto__": {} }') }),
  targets('a target with a space in its name', 'INVALID_VALUE', { 'on site': delivery }),
  level('__proto__ as a target', 'INVALID_VALUE', { targets: JSON.parse('{ "__proto__": {} }') }),
  level('no priorities', 'INVALID_VALUE', { priorities: [] }),
  level('a priority called from', 'INVALID_VALUE', { priorities: ['from', 'until'] }),
  level('a priority listed twice', 'CONFLICTING_FIELDS', { priorities: ['high', 'high'] }),
  level('a misspelt field of a level', 'UNKNOWN_FIELD', { priorityChanges: 'restart' }),
  level('an unknown law', 'INVALID_VALUE', { law: 'DE' }),
  level('a statutory last day without a law', 'INVALID_VALUE', { law: undefined }),
  level('an unknown entitlement', 'INVALID_VALUE', { includes: ['coffee'] }),
  changed('a target without an event that starts it', 'MISSING_FIELD', { from: undefined }),
  changed('an event without a name', 'INVALID_VALUE', { until: '' }),
  changed('a debtor that there is not', 'INVALID_VALUE', { owedBy: 'vendor' }),
  changed('half a business day', 'INVALID_VALUE', { businessDays: 0.5 }),
  changed('100 business days', 'INVALID_VALUE', { businessDays: 100 }),
  changed('a length of time and a number of days', 'CONFLICTING_FIELDS', { within: { hours: 4 } }),
  changed('a target without a length', 'MISSING_FIELD', { businessDays: undefined }),
  changed('a target estimated from itself', 'INVALID_VALUE', { projectedFrom: 'delivery' }),
  changed('targets estimated from each other', 'INVALID_VALUE', { projectedFrom: 'return' }),
  changed('a target estimated from one that there is not', 'INVALID_VALUE', { projectedFrom: 'dispatch' }),
  changed('pauses that are for a length of time', 'CONFLICTING_FIELDS', { pauses: 'service-time' }),
  changed('binding as a string', 'INVALID_VALUE', { binding: 'no' }),
  changed('a calendar without a name', 'INVALID_VALUE', { calendar: '' }),
  cutoff('a cutoff at 24:00', 'INVALID_TIME', { time: '24:00', inclusive: true }),
  cutoff('a cutoff at 3 pm', 'INVALID_TIME', { time: '3 pm', inclusive: true }),
  cutoff('a cutoff that does not say whether it is inclusive', 'MISSING_FIELD', { time: '15:00' }),
  cutoff('two cutoffs for a Friday', 'CONFLICTING_FIELDS', [
    { time: '15:00', inclusive: true, days: ['thu', 'fri'] },
    { time: '12:00', inclusive: true, days: ['fri'] },
  ]),
  cutoff('cutoffs on two calendars', 'CONFLICTING_FIELDS', [
    { time: '15:00', inclusive: true, days: ['thu'], calendar: 'hub' },
    { time: '12:00', inclusive: true, days: ['fri'], calendar: 'site' },
  ]),
  changed('a day that ends at noon', 'INVALID_TIME', { ends: 'noon' }),
  changed('what a late start gets, for a number of days', 'CONFLICTING_FIELDS', { afterCutoff: { businessDays: 1 } }),
  ['a reaction time in days', 'UNKNOWN_FIELD', () => define(withReaction({ within: { days: 1 } }))],
  ['a negative reaction time', 'NEGATIVE_DURATION', () => define(withReaction({ within: { hours: -1 } }))],
  ['a last day of a length of time', 'CONFLICTING_FIELDS', () => define(withReaction({ lastDay: 'any' }))],
  changed('unknown hours', 'INVALID_VALUE', { hours: '7x5' }),
  changed('null as hours', 'INVALID_VALUE', { hours: null }),
  [
    'a time of day in an array',
    'INVALID_TIME',
    () => calculate(withDelivery({ cutoff: { time: ['15:00'], inclusive: true } }), ticket()),
  ],
  [
    'a time of day with a digit too many',
    'INVALID_TIME',
    () => calculate(withDelivery({ cutoff: { time: '15:001', inclusive: true } }), ticket()),
  ],
  ['a reaction time of 10,001 hours', 'INVALID_VALUE', () => define(withReaction({ within: { hours: 10_001 } }))],
  changed('17 other interpretations', 'INVALID_VALUE', {
    interpretations: Array.from({ length: 17 }, (_, i) => ({ id: `${i}`, text: 'x', target: { cutoff: null } })),
  }),
  level('101 programmes', 'INVALID_VALUE', { programmes: Array(101).fill('CoCare') }),
  level('an id of 1,001 characters', 'INVALID_VALUE', { id: 'x'.repeat(1001) }),
  ['an interpretation without an id', 'MISSING_FIELD', () => interpreted({ cutoff: null }, { id: undefined })],
  ['an interpretation that changes nothing', 'INVALID_VALUE', () => interpreted({})],
  ['an interpretation without a length', 'MISSING_FIELD', () => interpreted({ businessDays: null })],
  ['an interpretation with unknown hours', 'INVALID_VALUE', () => interpreted({ hours: '7x5' })],
  [
    'an interpretation with an invalid cutoff time',
    'INVALID_TIME',
    () => interpreted({ cutoff: { time: '15', inclusive: true } }),
  ],
  changed('other interpretations that are not an array', 'INVALID_VALUE', { interpretations: 'none' }),
  ['a target with an unknown field', 'UNKNOWN_FIELD', () => calculate(withDelivery({ price: 4 }), ticket())],
  ['a level with a blank id', 'INVALID_VALUE', () => calculate(levelWith({ id: ' ' }), ticket())],
  ['a level with an unknown field', 'UNKNOWN_FIELD', () => calculate(levelWith({ price: 3 }), ticket())],
  ['an interpretation with a misspelt field', 'UNKNOWN_FIELD', () => interpreted({ cutof: null })],
  level('an unknown policy for priority changes', 'INVALID_VALUE', { priorityChange: 'reset' }),
];

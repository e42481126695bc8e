// What can be wrong with a service level.
import { defineServiceLevel } from 'hezo-sla';
import { calculate, interpreted, levelWith, type Mistake, standard, ticket, withDelivery, withP1 } from './values.js';

export const levels: readonly Mistake[] = [
  ['a level without an id', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ id: '' }))],
  ['a name in only one language', 'MISSING_FIELD', () => defineServiceLevel(levelWith({ name: { en: 'x' } }))],
  ['programmes that are not an array', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ programmes: 'CoCare' }))],
  [
    'a level without P4',
    'MISSING_FIELD',
    () => defineServiceLevel(levelWith({ commitments: { ...standard.commitments, P4: undefined } })),
  ],
  [
    'a fifth priority',
    'UNKNOWN_FIELD',
    () => defineServiceLevel(levelWith({ commitments: { ...standard.commitments, P5: standard.commitments.P1 } })),
  ],
  [
    '__proto__ as a priority',
    'UNKNOWN_FIELD',
    () => defineServiceLevel(levelWith({ commitments: JSON.parse('{"__proto__": {}}') })),
  ],
  ['a misspelt field of a level', 'UNKNOWN_FIELD', () => defineServiceLevel(levelWith({ returnwithin: { days: 7 } }))],
  ['a return period of zero days', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ returnWithin: { days: 0 } }))],
  [
    'a return period of half a day',
    'INVALID_VALUE',
    () => defineServiceLevel(levelWith({ returnWithin: { days: 0.5 } })),
  ],
  ['an unknown entitlement', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ includes: ['coffee'] }))],
  ['an unknown milestone', 'INVALID_VALUE', () => defineServiceLevel(withDelivery({ milestone: 'onsite' }))],
  ['an unknown kind of delivery', 'INVALID_VALUE', () => defineServiceLevel(withDelivery({ kind: 'soon' }))],
  ['zero business days', 'INVALID_VALUE', () => defineServiceLevel(withDelivery({ businessDays: 0 }))],
  [
    'a cutoff at 24:00',
    'INVALID_TIME',
    () => defineServiceLevel(withDelivery({ cutoff: { time: '24:00', inclusive: true } })),
  ],
  [
    'a cutoff at 3 pm',
    'INVALID_TIME',
    () => defineServiceLevel(withDelivery({ cutoff: { time: '3 pm', inclusive: true } })),
  ],
  [
    'a cutoff that does not say whether it is inclusive',
    'MISSING_FIELD',
    () => defineServiceLevel(withDelivery({ cutoff: { time: '15:00' } })),
  ],
  ['a day that ends at noon', 'INVALID_VALUE', () => defineServiceLevel(withDelivery({ dayEnds: 'noon' }))],
  ['a missing cutoff', 'MISSING_FIELD', () => defineServiceLevel(withDelivery({ cutoff: undefined }))],
  ['a reaction time in days', 'UNKNOWN_FIELD', () => defineServiceLevel(withP1({ reaction: { within: { days: 1 } } }))],
  [
    'a negative reaction time',
    'NEGATIVE_DURATION',
    () => defineServiceLevel(withP1({ reaction: { within: { hours: -1 } } })),
  ],
  ['unknown hours', 'INVALID_VALUE', () => defineServiceLevel(withP1({ hours: '7x5' }))],
  ['null as hours', 'INVALID_VALUE', () => defineServiceLevel(withP1({ hours: null }))],
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
  [
    'a reaction time of 10,001 hours',
    'INVALID_VALUE',
    () => defineServiceLevel(withP1({ reaction: { within: { hours: 10_001 } } })),
  ],
  [
    '17 other interpretations',
    'INVALID_VALUE',
    () => defineServiceLevel(withP1({ otherReadings: Array(17).fill({ about: 'cutoff', cutoff: null }) })),
  ],
  ['101 programmes', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ programmes: Array(101).fill('CoCare') }))],
  ['an id of 1,001 characters', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ id: 'x'.repeat(1001) }))],
  ['an interpretation of an unknown question', 'INVALID_VALUE', () => interpreted({ about: 'weather', hours: '8x5' })],
  [
    'an interpretation with an empty delivery',
    'MISSING_FIELD',
    () => interpreted({ about: 'priorities', hours: '8x5', delivery: {} }),
  ],
  ['an interpretation with unknown hours', 'INVALID_VALUE', () => interpreted({ about: 'priorities', hours: '7x5' })],
  [
    'an interpretation with an invalid cutoff time',
    'INVALID_TIME',
    () => interpreted({ about: 'cutoff', cutoff: { time: '15', inclusive: true } }),
  ],
  [
    'other interpretations that are not an array',
    'INVALID_VALUE',
    () => defineServiceLevel(withP1({ otherReadings: 'none' })),
  ],
  ['a delivery with an unknown field', 'UNKNOWN_FIELD', () => calculate(withDelivery({ within: 4 }), ticket())],
  ['a level with a blank id', 'INVALID_VALUE', () => calculate(levelWith({ id: ' ' }), ticket())],
  ['a level with an unknown field', 'UNKNOWN_FIELD', () => calculate(levelWith({ price: 3 }), ticket())],
  ['an interpretation with a misspelt field', 'UNKNOWN_FIELD', () => interpreted({ about: 'cutoff', cutof: null })],
  [
    'the return among the paused clocks',
    'INVALID_VALUE',
    () => defineServiceLevel(levelWith({ pausedClocks: ['return'] })),
  ],
  [
    'paused clocks that are not an array',
    'INVALID_VALUE',
    () => defineServiceLevel(levelWith({ pausedClocks: 'delivery' })),
  ],
  ['an unknown choice of paused days', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ pausedDays: 'all' }))],
  [
    'an unknown policy for priority changes',
    'INVALID_VALUE',
    () => defineServiceLevel(levelWith({ priorityChange: 'reset' })),
  ],
];

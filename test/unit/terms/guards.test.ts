// What comes from a database as a string.
import { isPriority, isServiceLevelId, priorities, serviceLevels } from 'hezo-sla';
import { expect, test } from 'vitest';

test('the keys of the catalogue are known, and what every object has is not among them', () => {
  expect(Object.keys(serviceLevels).every(isServiceLevelId)).toBe(true);
  expect(Object.keys(priorities).every(isPriority)).toBe(true);
  for (const other of [
    'toString',
    '__proto__',
    'constructor',
    'Premier',
    'p1',
    ' P1',
    '',
    null,
    undefined,
    1,
    ['premier'],
    {},
  ])
    expect([other, isServiceLevelId(other), isPriority(other)]).toEqual([other, false, false]);
});

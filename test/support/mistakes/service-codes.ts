// What can be wrong with a service code.
import { formatServiceCode, parseServiceCode, serviceLevelFromCode } from 'hezo-sla';
import { type Anything, failing, type Mistake, megabyte } from './values.js';

export const serviceCodes: readonly Mistake[] = [
  ['null as a service code', 'INVALID_SERVICE_CODE', () => parseServiceCode(null as Anything)],
  ['a service code of a megabyte', 'INVALID_SERVICE_CODE', () => parseServiceCode(megabyte)],
  ['a service code that needs custom hours', 'HOURS_REQUIRED', () => serviceLevelFromCode('8x7xNCD')],
  [
    'the end of a day for a target in hours',
    'CONFLICTING_FIELDS',
    () => serviceLevelFromCode('24x7x4', { ends: 'closing' }),
  ],
  [
    'an unknown option for a service code',
    'UNKNOWN_FIELD',
    () => serviceLevelFromCode('24x7x4', { cutof: null } as Anything),
  ],
  ['null as options for a service code', 'INVALID_VALUE', () => serviceLevelFromCode('24x7x4', null as Anything)],
  [
    'a service code for 100 hours a day',
    'INVALID_VALUE',
    () => formatServiceCode({ ...parseServiceCode('9x5x4'), hours: 100 }),
  ],
  [
    'a response of an unknown kind',
    'INVALID_VALUE',
    () => formatServiceCode({ ...parseServiceCode('9x5x4'), response: { kind: 'x' } } as Anything),
  ],
  [
    'the name of a level to base a code on',
    'UNKNOWN_LEVEL',
    () => serviceLevelFromCode('8x5x8', { basedOn: 'ahb8x5' } as Anything),
  ],
  ['a service code with quotes', 'INVALID_SERVICE_CODE', () => parseServiceCode(`9x5x"NBD" 'now'`)],
  ['a parsed service code with a getter that throws', 'UNREADABLE', () => formatServiceCode(failing('hours'))],
  [
    'options of a service code with a getter that throws',
    'UNREADABLE',
    () => serviceLevelFromCode('9x5xNBD', failing('id')),
  ],
];

// What the package exports. The list is changed with the API, and read before it is.
import * as api from 'hezo-sla';
import { expect, test } from 'vitest';

test('the main entry exports these names, and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'SlaError',
    'byDeadline',
    'calculateDeadlines',
    'checkTicket',
    'createCalendar',
    'createServiceClock',
    'defineServiceLevel',
    'describeLevel',
    'eventsBetween',
    'explainDeadlines',
    'fingerprintOf',
    'fixedHolidays',
    'formatDeadline',
    'formatRemaining',
    'formatServiceCode',
    'isPriority',
    'isServiceLevelId',
    'missingIntakeFields',
    'nextDeadline',
    'parseServiceCode',
    'polishCalendar',
    'priorities',
    'programmes',
    'serviceLevelFromCode',
    'serviceLevels',
    'summarize',
    'trackTicket',
    'trackTickets',
  ]);
});

// Calendars of other roles than the site, as checkContract sees them.
import { expect, test } from 'vitest';
import { delivery, findingsOf, inOwn, nextDay, own, week } from '../../support/findings.js';

const hub = { timeZone: 'America/New_York', holidays: ['2026-12-25', '2027-01-01'] };
const target = { ...nextDay, hours: undefined, code: undefined };
const level = (change: object): object => ({ name: 'Own', targets: { delivery: { ...target, ...change } } });
const cutoff = { time: '15:00', inclusive: true, calendar: 'hub' };
const inRole = { weekly: [{ days: ['mon'], from: '09:00', to: '17:00', calendar: 'hub' }], onHolidays: 'closed' };

test.each<[string, string, object]>([
  ['of a target', 'calendar', { calendar: 'hub' }],
  ['of a cutoff', 'cutoff', { cutoff }],
  ['of a window', 'hours', { businessDays: undefined, within: { hours: 1 }, hours: inRole }],
  [
    'of an interpretation',
    'interpretations',
    { interpretations: [{ id: 'hub', text: 'The days of the hub.', target: { calendar: 'hub' } }] },
  ],
])('a role %s without a calendar is reported at its %s', (_, field, change) => {
  expect(inOwn(level(change))).toEqual([`warning ROLE_WITHOUT_CALENDAR ${delivery}.${field}`]);
  expect(inOwn(level(change), { calendars: { hub } })).toEqual([]);
});

test('a role without a calendar is reported with those that there are', () => {
  const [found] = findingsOf({ own: level({ calendar: 'hup' }) }, { calendars: { hub } });
  expect(found.message).toBe(
    "There is no calendar for the role 'hup', so it is the site's; there is one for: site, hub.",
  );
});

test('a role without a calendar in a level that is based on another is reported at what says so', () => {
  const levels = { own: { basedOn: 'basic', targets: { reaction: null } } };
  expect(findingsOf(levels).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'RETURN_WITHOUT_DELIVERY levels.own.basedOn',
    'ROLE_WITHOUT_CALENDAR levels.own.basedOn',
  ]);
});

test('hours of several roles are as many as their windows together, and at most those of a day', () => {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const windows = (from: string, to: string) => ({
    weekly: [
      { days, from, to },
      { days, from, to, calendar: 'hub' },
    ],
    onHolidays: 'closed',
  });
  const around = (code: string, hours: object) => level({ code, businessDays: undefined, within: { hours: 4 }, hours });
  expect(inOwn(around('16x5x4', windows('09:00', '17:00')), { calendars: { hub } })).toEqual([]);
  expect(inOwn(around('24x5x4', windows('06:00', '20:00')), { calendars: { hub } })).toEqual([]);
});

test('a target that ends before the service opens is not reachable, at the time at which it ends', () => {
  const early = own({ delivery: { ends: '08:00', hours: week('09:00', '18:00') } });
  const [found] = findingsOf({ own: early });
  expect([found.code, found.message.includes('it is due at 2026-01-05T08:00:00+01:00, a day on which')]).toEqual([
    'UNREACHABLE_TARGET',
    true,
  ]);
});

test('a code says the same day, and the same event, as its target', () => {
  const same = own({ delivery: { code: '9x5x0BD', businessDays: 0 } });
  expect(inOwn(same)).toEqual([]);
  const [found] = findingsOf({ own: own({ delivery: { code: '9x5x0BD' } }) });
  expect(found.message).toBe('The code 9x5x0BD says the same business day, the target the next business day.');
});

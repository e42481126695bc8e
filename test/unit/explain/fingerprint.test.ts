// The fingerprint of an explanation: what it covers, how it is computed, and what it changes with.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  createCalendar,
  defineServiceLevel,
  fingerprintOf,
  fixedHolidays,
  polishCalendar,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type TicketOf,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';

const { standard } = serviceLevels;
const ticket = {
  openedAt: '2026-12-23T13:40:00+01:00',
  priority: 'P3',
  confirmedAt: '2026-12-23T15:00:00+01:00',
} as const;
const fingerprint = (change: Partial<TicketOf> = {}, level: ServiceLevel = standard, calendar = polishCalendar()) =>
  fingerprintOf(level, { ...ticket, ...change }, { calendar });
const ours = fingerprint();

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('a fingerprint', () => {
  test('has the version of the package, the level, the calendar for the dates looked at, and the ticket in UTC', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(ours).toEqual({
      version,
      level: { id: 'standard', sha256: digest },
      // From the opening to the return.
      calendars: {
        site: {
          timeZone: 'Europe/Warsaw',
          from: '2026-12-23',
          to: '2027-01-05',
          daysOffSha256: digest,
          offsetsSha256: digest,
        },
      },
      ticket: { priority: 'P3', openedAt: '2026-12-23T12:40:00.000Z', confirmedAt: '2026-12-23T14:00:00.000Z' },
      sha256: digest,
    });
  });

  test('has SHA-256 digests of JSON in UTF-8: of the level with sorted keys, of every date, and of every offset', () => {
    const inOrder = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(inOrder);
      if (typeof value !== 'object' || value === null) return value;
      const keys = Object.keys(value).sort();
      return Object.fromEntries(keys.map((key) => [key, inOrder((value as Record<string, unknown>)[key])]));
    };
    const nights = { weekly: [{ days: ['fri', 'sat'], from: '22:00', to: '06:00' }], onHolidays: 'open' } as const;
    // Letters of one, two, three and four bytes.
    const name = { en: 'Turtle 🐢 €5', pl: 'Żółw 🐢🐢' };
    const level = { ...serviceLevelFromCode('8x5xNCD', { hours: nights }), name };
    const christened = { en: 'Day off', pl: 'Święto żółwia 🐢' };
    const calendar = createCalendar({
      timeZone: 'Europe/Warsaw',
      holidays: fixedHolidays([{ date: '2026-03-28', name: christened }]),
    });
    const openedAt = '2026-03-28T23:00:00+01:00';
    const asked = { openedAt, priority: 'P3', confirmedAt: openedAt } as const;
    const { version, ...found } = fingerprintOf(level, asked, { calendar });
    const dates = [
      // The night of the opening may have begun two dates before.
      ['2026-03-26', true, null],
      ['2026-03-27', true, null],
      ['2026-03-28', false, { name: christened, rule: 'CAL-4' }],
      ['2026-03-29', false, null],
    ];
    const parts = {
      level: { id: level.id, sha256: sha256(inOrder(level)) },
      calendars: {
        site: {
          timeZone: 'Europe/Warsaw',
          from: '2026-03-26',
          to: '2026-03-29',
          daysOffSha256: sha256(dates),
          offsetsSha256: sha256([
            [Date.parse('2026-03-26T00:00:00+01:00'), 3_600_000],
            [Date.parse('2026-03-29T01:00:00Z'), 7_200_000],
          ]),
        },
      },
      ticket: { priority: 'P3', openedAt: '2026-03-28T22:00:00.000Z', confirmedAt: '2026-03-28T22:00:00.000Z' },
    };
    expect(found).toEqual({ ...parts, sha256: sha256({ version, ...parts }) });
  });

  test('covers only the date itself where the calendar has no answer and no deadline needs one', () => {
    const holidays = (year: number) => {
      if (year > 2026) throw new Error('not known yet');
      return [];
    };
    const calendar = createCalendar({ timeZone: 'Europe/Warsaw', holidays });
    const at = '2026-12-31T23:30:00+01:00';
    const found = fingerprint({ openedAt: at, confirmedAt: at }, serviceLevelFromCode('24x7x4-S'), calendar);
    expect(found.calendars.site.daysOffSha256).toBe(sha256([['2026-12-31', true, null], ['2027-01-01']]));
  });

  test('is the same for equivalent input', () => {
    expect(fingerprint({ openedAt: new Date('2026-12-23T12:40:00Z') })).toEqual(ours);
    expect(fingerprint({ deliveredAt: null, serialNumber: '2102351931' })).toEqual(ours);
    const turned = Object.fromEntries(Object.entries(standard).toReversed()) as unknown as ServiceLevel;
    expect(fingerprint({}, JSON.parse(JSON.stringify(turned)))).toEqual(ours);
    expect(fingerprint({}, standard, polishCalendar({ extraHolidays: [] }))).toEqual(ours);
    const closed = (...dates: string[]) =>
      serviceLevelFromCode('9x5xNBD', {
        hours: {
          weekly: [{ days: ['mon'], from: '09:00', to: '18:00' }],
          onHolidays: 'closed',
          exceptions: Object.fromEntries(dates.map((date) => [date, []])),
        },
      });
    expect(fingerprint({}, closed('2026-12-28', '2027-01-04'))).toEqual(
      fingerprint({}, closed('2027-01-04', '2026-12-28')),
    );
    expect(fingerprintOf(standard, ticket)).toEqual(ours);
    const [long, short] = [
      { from: '2026-12-28T10:00:00+01:00', to: '2026-12-28T12:00:00+01:00' },
      { from: '2026-12-28T10:30:00Z', to: '2026-12-28T11:00:00Z' },
    ];
    expect(fingerprint({ pauses: [short, long] })).toEqual(fingerprint({ pauses: [long] }));
  });

  const pause = { from: '2026-12-28T10:00:00+01:00', to: '2026-12-28T11:00:00+01:00' };
  const changes = [
    { from: '2026-12-23T13:40:00+01:00', priority: 'P3' },
    { from: '2026-12-23T14:40:00+01:00', priority: 'P1' },
  ] as const;
  const holidays = (...dates: string[]) =>
    createCalendar({ timeZone: 'Europe/Warsaw', holidays: fixedHolidays(dates) });
  const { targets } = standard;
  const changed: readonly [what: string, found: { sha256: string }][] = [
    ['another opening', fingerprint({ openedAt: '2026-12-23T13:40:00.001+01:00' })],
    ['another priority', fingerprint({ priority: 'P4' })],
    ['a delivery', fingerprint({ deliveredAt: '2026-12-28T10:00:00+01:00' })],
    ['another level with the same targets', fingerprint({}, { ...standard, id: 'copy' })],
    [
      'a target without a cutoff',
      fingerprint(
        {},
        { ...standard, targets: { ...targets, delivery: { ...targets.delivery, interpretations: [], cutoff: null } } },
      ),
    ],
    [
      'a longer return',
      fingerprint({}, { ...standard, targets: { ...targets, return: { ...targets.return, calendarDays: 8 } } }),
    ],
    ['one day off more', fingerprint({}, standard, polishCalendar({ extraHolidays: ['2026-12-31'] }))],
    ['one day off fewer', fingerprint({}, standard, polishCalendar({ extraBusinessDays: ['2026-12-24'] }))],
    ['another weekend', fingerprint({}, standard, polishCalendar({ weekend: ['sun'] }))],
    ['the name of a day off', fingerprint({}, standard, holidays('2026-12-24'))],
    ['a pause', fingerprint({ pauses: [pause] })],
    ['a history of priorities', fingerprint({ priority: changes })],
    ['no days off', fingerprint({}, standard, holidays())],
    [
      'another zone with the same offsets',
      fingerprint({}, standard, createCalendar({ timeZone: 'Europe/Berlin', holidays: fixedHolidays([]) })),
    ],
  ];
  test('differs for any other input', () => {
    const all = [ours, ...changed.map(([, found]) => found)].map(({ sha256 }) => sha256);
    expect(new Set(all).size).toBe(all.length);
  });

  test('shows which part has changed', () => {
    const { level, calendars } = fingerprint({}, standard, polishCalendar({ extraHolidays: ['2026-12-31'] }));
    expect(level).toEqual(ours.level);
    expect(calendars.site.daysOffSha256).not.toBe(ours.calendars.site.daysOffSha256);
    expect(calendars.site.offsetsSha256).toBe(ours.calendars.site.offsetsSha256);
  });

  test('does not depend on days off beyond the dates looked at', () => {
    const returned = (calendar = polishCalendar()) =>
      fingerprint({ returnedAt: '2028-01-03T10:00:00Z' }, standard, calendar);
    expect(returned(polishCalendar({ extraHolidays: ['2027-06-01'] }))).toEqual(returned());
    expect(fingerprint({}, standard, polishCalendar({ extraHolidays: ['2026-06-01'] }))).toEqual(ours);
  });

  test('is available at both ends of the supported range', () => {
    const early = fingerprint({ openedAt: '1990-01-01T00:00:00Z', confirmedAt: null });
    expect([early.calendars.site.from, early.calendars.site.to]).toEqual(['1990-01-01', '1990-01-02']);
    const late = { openedAt: '2099-12-31T23:00:00Z', confirmedAt: '2099-12-31T23:59:59.999Z' };
    expect(fingerprint(late).calendars.site.from).toBe('2100-01-01');
  });
  test('has the history of priorities and levels, the pauses, and the instant as of which the ticket is seen', () => {
    const { premier } = serviceLevels;
    const at = '2026-12-24T11:00:00+01:00';
    const open = { from: '2026-12-24T10:00:00+01:00' };
    const asked = { ...ticket, priority: [...changes, { from: '2026-12-23T15:00:00+01:00', level: premier }] };
    const found = fingerprintOf(standard, { ...asked, pauses: [open, pause] }, { at });
    expect(found.ticket).toEqual({
      priority: [
        { from: '2026-12-23T12:40:00.000Z', priority: 'P3' },
        { from: '2026-12-23T13:40:00.000Z', priority: 'P1' },
        { from: '2026-12-23T14:00:00.000Z', priority: 'P1', level: fingerprint({}, premier).level },
      ],
      openedAt: '2026-12-23T12:40:00.000Z',
      confirmedAt: '2026-12-23T14:00:00.000Z',
      pauses: [{ from: '2026-12-24T09:00:00.000Z' }],
      at: '2026-12-24T10:00:00.000Z',
    });
    expect(fingerprint({ pauses: [pause] }).ticket.pauses).toEqual([
      { from: '2026-12-28T09:00:00.000Z', to: '2026-12-28T10:00:00.000Z' },
    ]);
  });

  test('is the same for one priority and a history that begins with it and does not change', () => {
    expect(fingerprint({ priority: [changes[0]] })).toEqual(ours);
    expect(fingerprint({ priority: [{ ...changes[0], level: serviceLevels.premier }] })).not.toEqual(ours);
  });

  test('has no priority where none was given or needed', () => {
    const level = defineServiceLevel({
      id: 'own',
      name: 'Own',
      targets: { visit: { from: 'opened', until: 'arrived', within: 1 } },
    });
    const { openedAt } = ticket;
    const any = { from: openedAt, level };
    const later = { from: '2026-12-23T14:00:00+01:00', level: serviceLevels.standard, priority: 'P3' } as const;
    expect(fingerprintOf(level, { openedAt }).ticket).toEqual({ openedAt: '2026-12-23T12:40:00.000Z' });
    expect(fingerprintOf(level, { openedAt, priority: [any, later] }).ticket.priority).toMatchObject([
      { from: '2026-12-23T12:40:00.000Z' },
      { priority: 'P3', level: { id: 'standard' } },
    ]);
  });

  test("has the calendar of each role of the ticket, the site's where it has none of its own", () => {
    const hub = createCalendar({ timeZone: 'America/New_York', holidays: fixedHolidays([]) });
    const given = fingerprintOf(serviceLevels.basic, ticket, { calendars: { hub } }).calendars;
    expect([given.site.timeZone, given.hub.timeZone]).toEqual(['Europe/Warsaw', 'America/New_York']);
    const { site, hub: none } = fingerprintOf(serviceLevels.basic, ticket).calendars;
    expect(none).toEqual(site);
    expect(Object.keys(ours.calendars)).toEqual(['site']);
  });

  test('covers a day more on either side where the hours are those of several time zones', () => {
    const weekly = (['site', 'desk'] as const).map((calendar) => ({
      days: ['wed'] as const,
      from: '09:00',
      to: '17:00',
      calendar,
    }));
    const level = defineServiceLevel({
      id: 'sun',
      name: 'Sun',
      targets: { visit: { from: 'opened', until: 'arrived', hours: { weekly, onHolidays: 'closed' }, within: 1 } },
    });
    const { site } = fingerprintOf(level, { openedAt: ticket.openedAt }).calendars;
    expect([site.from, site.to]).toEqual(['2026-12-22', '2026-12-24']);
  });

  test('covers the dates that targets before a change of priority were due on', () => {
    const repair = { from: 'opened', until: 'repaired' } as const;
    const level = defineServiceLevel({
      id: 'own',
      name: 'Own',
      priorityChange: 'carry-over',
      targets: { repair: { P1: { ...repair, within: { hours: 4 } }, P3: { ...repair, calendarDays: 10 } } },
    });
    const { site } = fingerprintOf(level, { openedAt: ticket.openedAt, priority: changes }).calendars;
    expect(site.to).toBe('2027-01-02');
  });
});

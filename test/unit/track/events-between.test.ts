// Everything that happens by itself in a period, and the next event of some kinds.
import {
  type ChangeKind,
  createCalendar,
  defineServiceLevel,
  type EventsOptions,
  eventsBetween,
  type ServiceLevel,
  serviceLevels,
  type TicketOf,
  trackTicket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { movedByPauses, w } from '../../support/tracked.js';

const { ahb8x5, premier, standard } = serviceLevels;

type Given = Partial<Omit<EventsOptions, 'from' | 'to'>>;
const between = (level: ServiceLevel, ticket: TicketOf, from: string, to: string, options: Given = {}): string[] =>
  eventsBetween(level, ticket, { from: w(from), to: w(to), ...options }).map(
    ({ at, target, kind, threshold }) =>
      `${at.toISOString().slice(5, -1)} ${target} ${kind}${threshold === null ? '' : ` ${JSON.stringify(threshold)}`}`,
  );

describe('eventsBetween', () => {
  // Friday, half an hour before closing: an hour of service is over on Monday at 9:30.
  const friday = { openedAt: w('11-20 16:30'), priority: 'P3' } as const;

  test('REACT-2, NBD-2: lists warnings, closings, openings, the deadline, hours and cutoffs of a weekend', () => {
    expect(
      between(ahb8x5, friday, '11-20 16:00', '11-23 16:00', { thresholds: [0.5, { before: { minutes: 15 } }] }),
    ).toEqual([
      '11-20T16:00:00.000 reaction closing',
      '11-20T16:00:00.000 reaction warning 0.5',
      '11-23T08:00:00.000 reaction opening',
      '11-23T08:15:00.000 reaction warning {"before":{"minutes":15}}',
      '11-23T08:30:00.001 reaction breach',
      '11-23T09:30:00.001 reaction overdue-hour',
      '11-23T10:30:00.001 reaction overdue-hour',
      '11-23T11:30:00.001 reaction overdue-hour',
      '11-23T12:30:00.001 reaction overdue-hour',
      '11-23T13:30:00.001 reaction overdue-hour',
      '11-23T14:00:00.001 delivery cutoff',
      '11-23T14:30:00.001 reaction overdue-hour',
    ]);
  });

  test('has an event at the end of a period and not at its beginning, and none before the opening', () => {
    const kinds = ['breach', 'closing'] as const;
    expect(between(ahb8x5, friday, '11-20 17:00', '11-23 09:30:00.001', { kinds })).toEqual([
      '11-23T08:30:00.001 reaction breach',
    ]);
    expect(between(ahb8x5, friday, '11-23 09:30:00.001', '11-23 16:00', { kinds })).toEqual([]);
    expect(between(ahb8x5, friday, '11-20 17:00', '11-20 17:00')).toEqual([]);
    expect(between(standard, { ...friday, confirmedAt: null }, '11-19 09:00', '11-20 16:29')).toEqual([]);
    expect(between(ahb8x5, friday, '11-20 16:00', '11-23 16:00', { kinds: [] })).toEqual([]);
  });

  test('sees each event by what had happened until then', () => {
    const ticket = {
      openedAt: w('11-25 09:00'),
      priority: 'P1',
      contactedAt: w('11-25 09:10'),
      confirmedAt: w('11-25 10:00'),
      pauses: [{ from: w('11-25 12:00'), to: w('11-25 15:00') }],
      deliveredAt: w('11-25 17:00:00.001'),
      returnedAt: w('11-25 18:00'),
    } as const;
    // Due at 14:00, and after the pause at 17:00: late by a millisecond.
    expect(
      between(premier, ticket, '11-25 09:00', '11-25 23:00', { thresholds: [0.5, 0.75, { before: { hours: 1 } }] }),
    ).toEqual([
      // An hour before is less than what there is: it is reached as soon as the reaction starts, which lies before the period.
      '11-25T11:00:00.000 delivery warning 0.5',
      '11-25T15:00:00.000 delivery warning 0.75',
      '11-25T15:00:00.000 delivery warning {"before":{"hours":1}}',
      '11-25T16:00:00.001 delivery breach',
    ]);
  });

  test('has what a change of priority makes late at once, or warns of', () => {
    const ticket = {
      openedAt: w('11-25 09:00'),
      contactedAt: w('11-25 09:10'),
      confirmedAt: w('11-25 10:00'),
      priority: [
        { from: w('11-25 09:00'), priority: 'P3' },
        { from: w('11-25 17:00'), priority: 'P1' },
      ],
    } as const;
    expect(between(premier, ticket, '11-25 16:00', '11-25 18:00', { thresholds: [0.9] })).toEqual([
      '11-25T16:00:00.000 delivery warning 0.9',
      '11-25T16:00:00.000 delivery breach',
      '11-25T16:00:00.001 delivery overdue-hour',
    ]);
  });

  test('has no opening at the instant from which a pause stops the target, nor a closing where it goes on', () => {
    const ticket = { openedAt: w('11-25 16:00'), confirmedAt: w('11-25 16:00'), priority: 'P2' } as const;
    const level = defineServiceLevel({
      id: 'own',
      name: 'Own',
      priorities: ['P1', 'P2'],
      targets: {
        repair: {
          P1: { from: 'confirmed', until: 'repaired', within: { hours: 40 } },
          P2: { from: 'confirmed', until: 'repaired', within: { hours: 40 }, hours: '8x5' },
        },
      },
    });
    const overnight = ['11-25 16:00', '11-26 12:00'] as const;
    const [closing, opening] = ['11-25T16:00:00.000 repair closing', '11-26T08:00:00.000 repair opening'];
    expect(between(level, ticket, ...overnight)).toEqual([closing, opening]);
    const paused = { ...ticket, pauses: [{ from: w('11-26 09:00') }] };
    expect(between(level, paused, ...overnight)).toEqual([closing]);
    const raised = [
      { from: w('11-25 16:00'), priority: 'P2' },
      { from: w('11-25 17:00'), priority: 'P1' },
    ];
    expect(between(level, { ...ticket, priority: raised }, ...overnight)).toEqual([]);
  });

  test('has what was foreseen for an instant only where the targets are still those, and go on', () => {
    const delivery = { from: 'confirmed', until: 'delivered' } as const;
    const cutoff = { time: '15:00', inclusive: false } as const;
    const level = (targets: ServiceLevel['targets']) => defineServiceLevel({ id: 'own', name: 'Own', targets });
    const change = (from: string, priority: string) => [
      { from: w('11-25 09:00'), priority: 'P3' },
      { from: w(from), priority },
    ];
    const openedAt = w('11-25 09:00');
    // Raised at the cutoff to a target that has none; or another one.
    const raised = level({
      delivery: { P3: { ...delivery, businessDays: 1, cutoff }, P1: { ...delivery, within: { hours: 4 } } },
    });
    const afternoon = ['11-25 10:00', '11-25 16:00'] as const;
    expect(between(raised, { openedAt, priority: 'P3' }, ...afternoon)).toEqual(['11-25T14:00:00.000 delivery cutoff']);
    expect(between(raised, { openedAt, priority: change('11-25 15:00', 'P1') }, ...afternoon)).toEqual([]);
    // Opened at the cutoff: it has passed already.
    expect(between(raised, { openedAt: w('11-25 15:00'), priority: 'P3' }, ...afternoon)).toEqual([]);
    // Lowered at the instant at which the pause touches the next day, to a target of which pauses move nothing.
    const days = { ...delivery, hours: '8x5' } as const;
    const lowered = level({
      delivery: {
        P3: { ...days, businessDays: 1, pauses: 'business-days-touched' },
        P4: { ...days, businessDays: 5, pauses: 'none' },
      },
    });
    const paused = { openedAt, confirmedAt: w('11-25 10:00'), pauses: [{ from: w('11-25 18:00') }] };
    const night = ['11-25 20:00', '11-26 12:00'] as const;
    expect(between(lowered, { ...paused, priority: 'P3' }, ...night)).toEqual([
      '11-26T08:00:00.001 delivery deadline-move',
    ]);
    expect(between(lowered, { ...paused, priority: change('11-26 09:00:00.001', 'P4') }, ...night)).toEqual([]);
    // Ended at the closing.
    const ended = { openedAt, confirmedAt: w('11-25 16:00'), priority: 'P4', deliveredAt: w('11-25 17:00') };
    expect(between(lowered, { ...ended, deliveredAt: null }, ...afternoon).length).toBe(0);
    expect(between(lowered, ended, '11-25 16:00', '11-25 18:00')).toEqual([]);
    expect(between(lowered, { ...ended, deliveredAt: null }, '11-25 16:00', '11-25 18:00')).toEqual([
      '11-25T16:00:00.000 delivery closing',
    ]);
  });

  test('has an estimated day that a pause moves, but not where the target starts at that instant', () => {
    const level = defineServiceLevel({
      id: 'own',
      name: 'Own',
      targets: {
        delivery: { from: 'opened', until: 'delivered', businessDays: 0 },
        back: {
          from: 'delivered',
          until: 'returned',
          businessDays: 10,
          hours: '8x5',
          pauses: 'business-days-touched',
          projectedFrom: 'delivery',
        },
      },
    });
    const ticket = { openedAt: w('11-23 09:00'), pauses: [{ from: w('11-24 18:00') }] };
    const moves = (deliveredAt: string) =>
      between(level, { ...ticket, deliveredAt: w(deliveredAt) }, '11-24 20:00', '11-25 09:30', {
        kinds: ['deadline-move'],
      });
    // The days that it really counts are touched by the pause as well.
    expect(moves('11-25 09:00:00.002')).toEqual([
      '11-25T08:00:00.001 back deadline-move',
      '11-25T08:00:00.003 back deadline-move',
    ]);
    expect(moves('11-25 09:00:00.001')).toEqual(['11-25T08:00:00.002 back deadline-move']);
  });

  test('tells of one instant in the order of the targets, whatever else happened then', () => {
    const level = defineServiceLevel({
      id: 'own',
      name: 'Own',
      targets: {
        delivery: {
          from: 'confirmed',
          until: 'delivered',
          businessDays: 1,
          cutoff: { time: '17:00', inclusive: false },
        },
        reaction: { from: 'opened', until: 'contacted', within: { hours: 8 } },
        repair: { from: 'opened', until: 'repaired', hours: '8x5', within: { hours: 40 } },
      },
    });
    const ticket = { openedAt: w('11-25 09:00') };
    const told = (given: object) =>
      between(level, { ...ticket, ...given }, '11-25 16:00', '11-25 17:00', { thresholds: [1] }).map((line) =>
        line.slice(19),
      );
    const order = ['delivery cutoff', 'reaction warning 1', 'repair closing'];
    expect(told({})).toEqual(order);
    expect(told({ dispatchedAt: w('11-25 17:00') })).toEqual(order);
  });

  test('warns of any share beyond all of a target that has no time, once it is overdue in a pause', () => {
    const level = defineServiceLevel({
      id: 'own',
      name: 'Own',
      targets: {
        answer: {
          from: 'opened',
          until: 'answered',
          calendarDays: 0,
          ends: 'same-time',
          pauses: 'business-days-touched',
        },
      },
    });
    const sunday = w('11-22 10:00');
    const ticket = { openedAt: sunday, pauses: [{ from: sunday }] };
    const kinds = ['warning', 'breach'] as const;
    expect(between(level, ticket, '11-22 09:00', '11-22 12:00', { thresholds: [1.5], kinds })).toEqual([
      '11-22T09:00:00.001 answer warning 1.5',
      '11-22T09:00:00.001 answer breach',
    ]);
  });

  test('has a cutoff on the last day of the longest period', () => {
    const off = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2026, 0, 2 + i)).toISOString().slice(0, 10));
    const calendar = createCalendar({
      timeZone: 'UTC',
      weekend: [],
      holidays: (year) => off.filter((date) => date.startsWith(String(year))).map((date) => ({ date, name: 'Off' })),
    });
    const cutoff = { time: '15:00', inclusive: false } as const;
    const target = { from: 'confirmed', until: 'delivered', businessDays: 1, cutoff } as const;
    const level = defineServiceLevel({ id: 'own', name: 'Own', targets: { target } });
    const from = '2026-01-01T16:00Z';
    const [event] = eventsBetween(level, { openedAt: from }, { from, to: '2027-01-02T16:00Z', calendar });
    expect(event?.at).toEqual(new Date('2027-01-02T15:00Z'));
  });

  test('has each day by which a pause moves a deadline, and what follows its end', () => {
    const ticket = {
      openedAt: w('11-25 09:00'),
      contactedAt: w('11-25 09:10'),
      confirmedAt: w('11-25 10:00'),
      priority: 'P3',
      pauses: [{ from: w('11-25 11:00'), to: w('11-27 12:00') }],
    } as const;
    // Thursday, moved by Wednesday, Thursday and Friday to Tuesday.
    expect(
      between(movedByPauses(standard), ticket, '11-25 10:00', '12-02 00:00', { kinds: ['deadline-move', 'breach'] }),
    ).toEqual([
      '11-25T10:00:00.001 delivery deadline-move',
      '11-26T08:00:00.001 delivery deadline-move',
      '11-27T08:00:00.001 delivery deadline-move',
      '12-01T23:00:00.000 delivery breach',
    ]);
  });

  test('has a day that a pause touched by a millisecond, but none where the priority changed to another target', () => {
    const given = {
      openedAt: w('11-25 09:00'),
      contactedAt: w('11-25 09:10'),
      confirmedAt: w('11-25 10:00'),
      pauses: [{ from: w('11-25 18:00'), to: w('11-26 09:00:00.001') }],
    };
    const level = movedByPauses(premier);
    const period = ['11-25 20:00', '11-26 12:00'] as const;
    const move = '11-26T08:00:00.001 delivery deadline-move';
    const kinds = ['deadline-move', 'breach'] as const;
    expect(between(level, { ...given, priority: 'P3' }, ...period, { kinds })).toEqual([move]);
    const raised = [
      { from: given.openedAt, priority: 'P3' },
      { from: w('11-26 09:00:00.001'), priority: 'P1' },
    ];
    expect(between(level, { ...given, priority: raised }, ...period, { kinds })).toEqual([
      '11-26T08:00:00.001 delivery breach',
    ]);
  });

  test('has the hour that begins when something else happens, and no breach of what is late already', () => {
    const late = { openedAt: w('11-25 09:00'), priority: 'P1', confirmedAt: w('11-25 11:00:00.001') } as const;
    const period = ['11-25 10:30', '11-25 12:30'] as const;
    const kinds = ['breach', 'overdue-hour'] as const;
    const hours = ['11-25T10:00:00.001 reaction overdue-hour', '11-25T11:00:00.001 reaction overdue-hour'];
    expect(between(premier, late, ...period, { kinds })).toEqual(hours);
    expect(between(premier, { ...late, confirmedAt: w('11-25 11:30') }, ...period, { kinds })).toEqual(hours);
  });

  test('has nothing of a target that the new priority does not have', () => {
    const delivery = { P3: { from: 'opened', until: 'delivered', within: { hours: 4 } } } as const;
    const level = defineServiceLevel({ id: 'own', name: 'Own', priorities: ['P3', 'P4'], targets: { delivery } });
    const ticket = { openedAt: w('11-25 09:00'), priority: [{ from: w('11-25 09:00'), priority: 'P3' }] };
    const until = { ...ticket, priority: [...ticket.priority, { from: w('11-25 12:00'), priority: 'P4' }] };
    const kinds = ['warning', 'breach'] as const;
    const told = (given: object) =>
      between(level, { ...ticket, ...given }, '11-25 09:00', '11-25 14:00', { kinds, thresholds: [0.5, 1] });
    expect(told(until)).toEqual(['11-25T10:00:00.000 delivery warning 0.5']);
    expect(told({}).length).toBe(3);
  });

  test('asks a calendar for no year that the period does not reach', () => {
    const calendar = createCalendar({
      timeZone: 'Europe/Warsaw',
      holidays: (year) => {
        if (year !== 2026) throw new Error('no list');
        return [];
      },
    });
    const ticket = { openedAt: '2026-12-31T09:00:00Z', priority: 'P3' } as const;
    const options = { from: '2026-12-31T08:00:00Z', calendar };
    const kindsUntil = (to: string) => eventsBetween(ahb8x5, ticket, { ...options, to }).map(({ kind }) => kind);
    expect(kindsUntil('2026-12-31T14:00:00.001Z')).toEqual([
      'breach',
      ...Array(3).fill('overdue-hour'),
      'overdue-hour',
      'cutoff',
    ]);
    // A day that a pause will move, but not in the period.
    const repair = {
      from: 'opened',
      until: 'repaired',
      hours: '8x5',
      businessDays: 3,
      pauses: 'business-days-touched',
    } as const;
    const moved = defineServiceLevel({ id: 'own', name: 'Own', targets: { repair } });
    const paused = { openedAt: w('12-28 09:00'), pauses: [{ from: w('12-29 18:00') }] };
    expect(between(moved, paused, '12-29 17:00', '12-29 20:00', { calendar, kinds: ['warning'] })).toEqual([]);
    // Nothing is left out in silence.
    expect(() => kindsUntil('2027-01-02T12:00:00Z')).toThrow(expect.objectContaining({ code: 'HOLIDAYS_FAILED' }));
  });

  test('takes local times of the site', () => {
    const ticket = { openedAt: '2026-11-20 16:30', priority: 'P3' } as const;
    const options = { from: '2026-11-23 09:00', to: '2026-11-23 09:31', kinds: ['breach'], localTimes: true } as const;
    expect(eventsBetween(ahb8x5, ticket, options)).toEqual([
      { at: new Date(w('11-23 09:30:00.001')), target: 'reaction', kind: 'breach', threshold: null },
    ]);
  });

  test.each<[string, object, object]>([
    ['no period', {}, { code: 'MISSING_FIELD', details: expect.objectContaining({ field: 'from' }) }],
    [
      'no end',
      { from: w('11-20 09:00') },
      { code: 'MISSING_FIELD', details: expect.objectContaining({ field: 'to' }) },
    ],
    ['an end before the beginning', { from: w('11-21 09:00'), to: w('11-20 09:00') }, { code: 'INVALID_INTERVAL' }],
    [
      'more than a year',
      { from: w('11-20 09:00'), to: '2027-11-21T09:00:00.001+01:00' },
      { code: 'INVALID_VALUE', details: expect.objectContaining({ field: 'to' }) },
    ],
    [
      'an unknown kind',
      { from: w('11-20 09:00'), to: w('11-21 09:00'), kinds: ['late'] },
      { code: 'INVALID_VALUE', details: expect.objectContaining({ field: 'kinds[0]' }) },
    ],
    [
      'an option of trackTicket',
      { from: w('11-20 09:00'), to: w('11-21 09:00'), at: w('11-21 09:00') },
      { code: 'UNKNOWN_FIELD' },
    ],
  ])('refuses %s', (_, options, error) => {
    expect(() => eventsBetween(ahb8x5, friday, options as EventsOptions)).toThrow(expect.objectContaining(error));
  });

  test('refuses a period into which so many pauses fall that it would take minutes', () => {
    const day = Date.parse(w('11-25 09:00'));
    const pauses = Array.from({ length: 10_000 }, (_, i) => ({ from: day + i * 60_000, to: day + i * 60_000 + 1000 }));
    const ticket = { openedAt: day, confirmedAt: day, priority: 'P1', pauses } as const;
    const until = (minutes: number) => eventsBetween(premier, ticket, { from: day, to: day + minutes * 60_000 });
    expect(() => until(10_000)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
    expect(until(100).map(({ kind }) => kind)).toEqual(['breach']);
  });
});

describe('the next event of some kinds', () => {
  const next = (level: ServiceLevel, ticket: TicketOf, at: string, ...kinds: ChangeKind[]) => {
    const { nextEvent } = trackTicket(level, ticket, { at: w(at), thresholds: [0.5], kinds });
    return nextEvent && [nextEvent.at, ...nextEvent.changes.map(({ target, kind }) => `${target} ${kind}`)];
  };
  const ticket = { openedAt: w('11-20 16:30'), priority: 'P3' } as const;

  test.each<[ChangeKind[], string, string]>([
    [['warning'], '11-20 17:00', 'reaction warning'],
    [['opening'], '11-23 09:00', 'reaction opening'],
    [['breach'], '11-23 09:30:00.001', 'reaction breach'],
    [['overdue-hour'], '11-23 10:30:00.001', 'reaction overdue-hour'],
    [['cutoff', 'overdue-hour'], '11-23 10:30:00.001', 'reaction overdue-hour'],
    [['cutoff'], '11-23 15:00:00.001', 'delivery cutoff'],
  ])('is what comes first of %j, whatever comes before', (kinds, at, change) => {
    expect(next(ahb8x5, ticket, '11-20 16:40', ...kinds)).toEqual([new Date(w(at)), change]);
  });

  test('is null if none of them comes', () => {
    expect(next(ahb8x5, ticket, '11-20 16:40', 'deadline-move')).toBeNull();
    expect(next(ahb8x5, ticket, '11-20 16:40')).toBeNull();
  });

  test('is found behind the days by which a pause moves the deadline, for a month', () => {
    const level = movedByPauses(standard);
    const paused = {
      openedAt: w('11-19 09:00'),
      contactedAt: w('11-19 09:10'),
      confirmedAt: w('11-19 10:00'),
      priority: 'P3',
      pauses: [{ from: w('11-20 09:30') }],
    } as const;
    // Due at the end of Monday until the pause goes on at Monday's opening; then at the end of Tuesday, 20 hours after 4:00.
    const thresholds = [{ before: { hours: 20 } }];
    const ofKind = (kind: ChangeKind) =>
      trackTicket(level, paused, { at: w('11-23 05:00'), thresholds, kinds: [kind] }).nextEvent;
    expect(ofKind('deadline-move')?.at).toEqual(new Date(w('11-23 09:00:00.001')));
    expect(ofKind('warning')).toEqual({
      at: new Date(w('11-24 03:59:59.999')),
      changes: [{ target: 'delivery', kind: 'warning', threshold: thresholds[0] }],
    });
    expect(ofKind('breach')).toBeNull();
    // Another target, which the pause does not move, has its own for all that.
    const audit = { from: 'opened', until: 'audited', calendarDays: 45 } as const;
    const audited = defineServiceLevel({ ...level, id: 'audited', targets: { ...level.targets, audit } });
    const { nextEvent } = trackTicket(audited, paused, { at: w('11-23 05:00'), kinds: ['breach'] });
    expect(nextEvent).toEqual({
      at: new Date('2027-01-04T00:00:00+01:00'),
      changes: [{ target: 'audit', kind: 'breach', threshold: null }],
    });
  });
});

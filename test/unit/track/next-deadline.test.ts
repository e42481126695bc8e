// The target that is due next, and tickets in the order of their deadlines.
import {
  byDeadline,
  defineServiceLevel,
  nextDeadline,
  serviceLevels,
  type Targets,
  type Tracking,
  trackTicket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { w } from '../../support/tracked.js';

const { premier, standard } = serviceLevels;
const levelOf = (targets: Targets) => defineServiceLevel({ id: 'own', name: 'Own', targets });
const opened = { openedAt: w('11-20 09:30'), priority: 'P1' } as const;
const confirmed = { ...opened, confirmedAt: w('11-20 10:00') } as const;
/** Reaction by 10:30, delivery by 14:00, an estimated return. */
const at = (instant: string, changes = {}): Tracking =>
  trackTicket(premier, { ...confirmed, ...changes }, { at: w(instant) });

describe('the next deadline', () => {
  test('is that of the running target that is due first', () => {
    const next = nextDeadline(at('11-20 10:15'));
    expect(next).toMatchObject({ target: 'reaction', state: 'running', dueLocal: '2026-11-20T10:30:00+01:00' });
    expect(nextDeadline(at('11-20 10:15', { contactedAt: w('11-20 10:10') }))?.target).toBe('delivery');
    // It is a copy.
    const tracking = at('11-20 10:15');
    expect(nextDeadline(tracking)).toEqual({ target: 'reaction', ...tracking.targets.reaction });
  });

  test('is none of a target that is overdue, paused, not binding or only estimated', () => {
    expect(nextDeadline(at('11-20 10:31'))?.target).toBe('delivery');
    expect(nextDeadline(at('11-20 14:00:00.001'))).toBeNull();
    const paused = { contactedAt: w('11-20 10:02'), pauses: [{ from: w('11-20 10:05') }] };
    expect(at('11-20 10:15', paused).targets.delivery?.state).toBe('paused');
    expect(nextDeadline(at('11-20 10:15', paused))).toBeNull();
    const soft = levelOf({ soft: { from: 'opened', until: 'done', within: { hours: 1 }, binding: false } });
    expect(nextDeadline(trackTicket(soft, { openedAt: w('11-20 09:30') }, { at: w('11-20 09:45') }))).toBeNull();
    expect(nextDeadline(trackTicket(premier, opened, { at: w('11-20 09:00') }))).toBeNull();
  });

  test('is the first of the level where several are due at once', () => {
    const within = { hours: 1 };
    const twins = levelOf({
      b: { from: 'opened', until: 'done', within },
      a: { from: 'opened', until: 'finished', within },
    });
    expect(nextDeadline(trackTicket(twins, { openedAt: w('11-20 09:30') }, { at: w('11-20 09:45') }))?.target).toBe(
      'b',
    );
  });

  test('is found in what JSON kept', () => {
    const tracking = at('11-20 10:15');
    expect(nextDeadline(JSON.parse(JSON.stringify(tracking)))).toEqual(
      JSON.parse(JSON.stringify(nextDeadline(tracking))),
    );
  });
});

describe('trackings in the order of their deadlines', () => {
  test('have those that are overdue first, and those without a deadline last', () => {
    const now = '11-20 10:31';
    const names = new Map<Tracking, string>([
      [
        at(now, { contactedAt: w('11-20 10:10'), deliveredAt: w('11-20 10:20'), returnedAt: w('11-20 10:30') }),
        'ended',
      ],
      [trackTicket(standard, { ...confirmed, contactedAt: w('11-20 10:10') }, { at: w(now) }), 'by Monday'],
      [at(now, { contactedAt: w('11-20 10:10') }), 'by 14:00'],
      [at(now), 'overdue'],
    ]);
    expect([...names.keys()].sort(byDeadline).map((tracking) => names.get(tracking))).toEqual([
      'overdue',
      'by 14:00',
      'by Monday',
      'ended',
    ]);
  });

  test('stay where they are if neither comes first', () => {
    const ended = { contactedAt: w('11-20 10:10'), deliveredAt: w('11-20 10:20'), returnedAt: w('11-20 10:30') };
    expect(byDeadline(at('11-20 11:00', ended), at('11-20 12:00', ended))).toBe(0);
    expect(byDeadline(at('11-20 10:15'), at('11-20 10:20'))).toBe(0);
    expect(byDeadline(at('11-20 10:15', ended), at('11-20 10:15'))).toBeGreaterThan(0);
  });

  test('keep a paused ticket at its deadline as of now', () => {
    const paused = at('11-20 11:00', { contactedAt: w('11-20 10:10'), pauses: [{ from: w('11-20 10:30') }] });
    const running = at('11-20 11:00', { contactedAt: w('11-20 10:10') });
    // 14:30 and 14:00.
    expect([paused, running].sort(byDeadline)).toEqual([running, paused]);
  });
});

test.each([
  [null, 'INVALID_VALUE'],
  [{}, 'MISSING_FIELD'],
  [{ targets: { delivery: { state: 'gone' } } }, 'INVALID_VALUE'],
  [{ targets: { delivery: { state: 'running', binding: true, dueAt: 'soon' } } }, 'INVALID_INSTANT'],
])('a next deadline of %o is refused', (tracking, code) => {
  // What JavaScript callers may pass.
  expect(() => nextDeadline(tracking as never)).toThrow(expect.objectContaining({ code }));
});

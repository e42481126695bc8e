// What a target has left, in words.
import { formatRemaining, type Language, type RemainingTarget, serviceLevels, trackTicket } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, w } from '../../support/tracked.js';

const MINUTE = 60_000;
const running: RemainingTarget = { state: 'running', endedAt: null, remainingMs: 0, overdueMs: 0, overdueDays: null };
const said = (target: Partial<RemainingTarget>, locale?: Language): string =>
  formatRemaining({ ...running, ...target }, { locale });

describe('what a target has left', () => {
  test.each([
    [0, 'less than a minute left', 'pozostało mniej niż minuta'],
    [MINUTE - 1, '1 min left', 'pozostała 1 min'],
    [2 * MINUTE - 2, '1 min left', 'pozostała 1 min'],
    [5 * MINUTE - 1, '5 min left', 'pozostało 5 min'],
    [HOUR - 1, '1 h left', 'pozostała 1 godz.'],
    [2.5 * HOUR - 1, '2 h 30 min left', 'pozostało 2 godz. 30 min'],
    [DAY - 2, '23 h 59 min left', 'pozostało 23 godz. 59 min'],
    [DAY - 1, '1 day left', 'pozostał 1 dzień'],
    [2 * DAY + 4 * HOUR, '2 days 4 h left', 'pozostały 2 dni 4 godz.'],
    [5 * DAY, '5 days left', 'pozostało 5 dni'],
    [12 * DAY, '12 days left', 'pozostało 12 dni'],
    [22 * DAY, '22 days left', 'pozostały 22 dni'],
  ])('of %d ms is in whole units, and no more than there is', (remainingMs, en, pl) => {
    expect([said({ remainingMs }), said({ remainingMs }, 'pl')]).toEqual([en, pl]);
  });

  test('is stopped by a pause', () => {
    const paused = { state: 'paused', remainingMs: 3 * HOUR } as const;
    expect([said(paused), said(paused, 'pl')]).toEqual(['paused, 3 h left', 'wstrzymano, pozostało 3 godz.']);
  });

  test('is none when it is overdue, which goes on, or late, which does not', () => {
    const overdue = { state: 'breached', overdueMs: 76 * HOUR } as const;
    expect([said(overdue), said(overdue, 'pl')]).toEqual(['3 days 4 h overdue', '3 dni 4 godz. po terminie']);
    const late = { ...overdue, endedAt: '2026-11-20T12:00:00.000Z' };
    expect([said(late), said(late, 'pl')]).toEqual(['3 days 4 h late', 'spóźnienie: 3 dni 4 godz.']);
    const byDay = { ...overdue, overdueDays: 4 };
    expect([said(byDay), said(byDay, 'pl')]).toEqual(['4 days overdue', '4 dni po terminie']);
  });

  test('is not said of a target that has not started, nor of one that was met', () => {
    const none = { remainingMs: null, overdueMs: null };
    for (const [state, en, pl] of [
      ['waiting', 'not started', 'termin jeszcze nie biegnie'],
      ['met', 'met', 'dotrzymano'],
    ] as const)
      expect([said({ ...none, state }), said({ ...none, state }, 'pl')]).toEqual([en, pl]);
  });

  test('RET-1: is what tracking says, and what JSON kept of it', () => {
    // Due by the end of Friday, 27 November 2026.
    const ticket = { openedAt: w('11-20 09:00'), priority: 'P3', deliveredAt: w('11-20 10:00') } as const;
    const at = (instant: string) => trackTicket(serviceLevels.standard, ticket, { at: w(instant) }).targets.return;
    for (const [instant, expected, days] of [
      ['11-27 23:30', '30 min left', null],
      ['11-28 00:00', '1 day overdue', 1],
      ['11-30 09:00', '3 days overdue', 3],
    ] as const) {
      const target = at(instant);
      expect([formatRemaining(target), target.overdueDays]).toEqual([expected, days]);
      expect(formatRemaining(JSON.parse(JSON.stringify(target)))).toBe(expected);
    }
  });

  test.each([
    [null, 'INVALID_VALUE'],
    [{}, 'MISSING_FIELD'],
    [{ ...running, state: 'gone' }, 'INVALID_VALUE'],
    [{ ...running, remainingMs: null }, 'INVALID_VALUE'],
    [{ ...running, remainingMs: -1 }, 'INVALID_VALUE'],
    [{ ...running, overdueMs: undefined }, 'MISSING_FIELD'],
    [{ ...running, overdueDays: '3' }, 'INVALID_VALUE'],
  ])('refuses %o', (target, code) => {
    // What JavaScript callers may pass.
    expect(() => formatRemaining(target as never)).toThrow(expect.objectContaining({ code }));
  });
});

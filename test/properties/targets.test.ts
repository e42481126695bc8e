// Properties of targets of every kind, on calendars by role: random levels, each with a ticket.
import fc from 'fast-check';
import { calculateDeadlines, type Deadline, type ServiceLevel, type Target } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { dateAfter } from '../oracle/local-time.js';
import { randomCase } from '../oracle/random-level.js';
import { accepted, calendarsFor, targetsIn, ticketFor } from '../support/drawn.js';
import { runs } from '../support/runs.js';

const HOUR = 3_600_000;
const wait = fc.oneof(fc.constantFrom(0, 1), ...[2, 26, 100].map((hours) => fc.nat({ max: hours * HOUR })));

/** A level with one of the targets, from the opening of the ticket, and its calendars. */
const oneTarget = fc
  .tuple(randomCase({ settled: false }), fc.nat())
  .map(([{ level: drawn, calendars, ticket }, pick]) => {
    const level = accepted(drawn);
    const targets = level ? targetsIn(level) : [];
    const target = targets[pick % Math.max(targets.length, 1)];
    return { target, calendars, openedAt: ticket.events.opened ?? 0 };
  });

const alone = (target: Target): ServiceLevel => ({
  id: 'alone',
  name: 'One target',
  law: 'PL',
  targets: { only: { ...target, from: 'opened', until: 'done', projectedFrom: undefined } },
});

const dueMs = (deadline: Deadline | null): number => deadline?.dueAt.getTime() ?? Number.NEGATIVE_INFINITY;

/** A late start has days in place of hours, which may be fewer; a day that ends at the time of the start, and moves, may move
 * to the day of a later one; where the dates are those of another zone, two times of a date there may be of two dates here; and
 * hours can move a start to a date that is not a business day, from which the days count to the same one. */
const isInOrder = ({ afterCutoff, ends, lastDay = 'any', cutoff, hours }: Target): boolean => {
  const ofOtherDates = [cutoff ?? []].flat().some(({ calendar }) => calendar !== undefined);
  return !afterCutoff && !(ends === 'same-time' && (lastDay !== 'any' || ofOtherDates || typeof hours === 'object'));
};

/** A day off of one role takes its windows alone: what is left of the date may open, or close, at an earlier time of day; and a
 * closing after midnight is later than the end of a date without hours. */
const mayEndEarlier = ({ ends, hours, businessDays, lastDay = 'any' }: Target): boolean => {
  const ofRoles = typeof hours === 'object' && hours.weekly.some(({ calendar }) => calendar !== undefined);
  const isBusiness = lastDay === 'business-day' || (businessDays !== undefined && lastDay === 'any');
  return (ends === 'closing' && (ofRoles || !isBusiness)) || (ends === 'same-time' && ofRoles);
};

describe('a target', () => {
  test('NBD-4: that starts later is never due earlier', () => {
    fc.assert(
      fc.property(oneTarget, wait, ({ target, calendars, openedAt }, later) => {
        fc.pre(target !== undefined && isInOrder(target));
        const options = { calendars: calendarsFor(calendars) };
        const due = (at: number): number => dueMs(calculateDeadlines(alone(target), { openedAt: at }, options).only);
        expect(due(openedAt + later)).toBeGreaterThanOrEqual(due(openedAt));
      }),
      { numRuns: runs(2000) },
    );
  });

  test('CAL-4: is never due earlier for one more day off', () => {
    const role = fc.constantFrom('site', 'hub', 'desk');
    fc.assert(
      fc.property(oneTarget, role, fc.integer({ min: -1, max: 8 }), ({ target, calendars, openedAt }, role, days) => {
        fc.pre(target !== undefined && isInOrder(target) && !mayEndEarlier(target) && role in calendars);
        const off = dateAfter(new Date(openedAt).toISOString().slice(0, 10), days);
        const changed = calendars[role];
        fc.pre(changed.extraBusinessDays?.has(off) !== true);
        const more = { ...calendars, [role]: { ...changed, daysOff: new Set([...changed.daysOff, off]) } };
        const due = (given: typeof calendars): number =>
          dueMs(calculateDeadlines(alone(target), { openedAt }, { calendars: calendarsFor(given) }).only);
        expect(due(more)).toBeGreaterThanOrEqual(due(calendars));
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('a ticket', () => {
  test('has no deadline before its start, whatever the pauses and changes of priority', () => {
    fc.assert(
      fc.property(randomCase({ settled: false }), ({ level: drawn, calendars, ticket, at }) => {
        const level = accepted(drawn);
        fc.pre(level !== null);
        const found = calculateDeadlines(level, ticketFor(ticket), { calendars: calendarsFor(calendars), at });
        for (const deadline of Object.values(found)) {
          if (!deadline) continue;
          expect(deadline.dueAt.getTime()).toBeGreaterThanOrEqual(deadline.startsFrom.at.getTime());
          expect(Date.parse(deadline.dueLocal)).toBe(deadline.dueAt.getTime());
          expect(deadline.dueLocal.slice(0, 10)).toBe(deadline.dueOn);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  test('has no deadline earlier for one more pause', () => {
    fc.assert(
      fc.property(randomCase({ settled: false }), ({ level: drawn, calendars, ticket, at }) => {
        const level = accepted(drawn);
        const { pauses = [] } = ticket;
        fc.pre(level !== null && pauses.length > 0);
        const [priority] = drawn.priorities;
        const options = { calendars: calendarsFor(calendars), at };
        const found = pauses.map((_, n) =>
          calculateDeadlines(level, ticketFor({ ...ticket, priority, pauses: pauses.slice(0, n + 1) }), options),
        );
        let before = calculateDeadlines(level, ticketFor({ ...ticket, priority, pauses: [] }), options);
        for (const now of found) {
          for (const name of Object.keys(now)) expect(dueMs(now[name])).toBeGreaterThanOrEqual(dueMs(before[name]));
          before = now;
        }
      }),
      { numRuns: runs(2000) },
    );
  });
});

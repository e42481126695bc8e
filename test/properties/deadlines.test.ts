import fc from 'fast-check';
import {
  calculateDeadlines,
  defineServiceLevel,
  deliveryDeadline,
  polishCalendar,
  reactionDeadline,
  returnDeadline,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { oracle } from '../oracle/deadlines.js';
import { dateAfter, localTime } from '../oracle/local-time.js';
import { isBusinessDay } from '../oracle/poland.js';
import { instant, levelId, priority, wait } from '../support/arbitraries.js';
import { runs } from '../support/runs.js';

/** Custom levels, which combine the rules of the catalogue in other ways. */
const ownLevels: readonly ServiceLevel[] = [
  serviceLevelFromCode('8x5x8'),
  serviceLevelFromCode('24x7x2'),
  serviceLevelFromCode('9x5xSBD', { cutoff: { time: '12:00', inclusive: true } }),
  serviceLevelFromCode('24x7xNBD', { cutoff: { time: '15:00', inclusive: false } }),
  serviceLevelFromCode('24x7xNCD', { cutoff: { time: '02:30', inclusive: false } }),
  serviceLevelFromCode('9x5xNBD', { dayEnds: 'closing' }),
  serviceLevelFromCode('8x7xNCD', {
    hours: {
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '22:00', to: '06:00' }],
      onHolidays: 'open',
    },
    dayEnds: 'closing',
  }),
];

const anyLevel: fc.Arbitrary<ServiceLevel> = fc.oneof(
  levelId.map((id): ServiceLevel => serviceLevels[id]),
  fc.constantFrom(...ownLevels),
);

const ticket = fc
  .record({ openedAt: instant, priority, untilConfirmed: wait })
  .map(({ openedAt, priority, untilConfirmed }) => ({
    openedAt,
    priority: priority as 'P1',
    confirmedAt: openedAt + untilConfirmed,
  }));

/** The levels that the oracle knows, by the names it has for them. */
const oracleLevels: Readonly<Record<string, ServiceLevel>> = {
  ...serviceLevels,
  '8x5x8': serviceLevelFromCode('8x5x8'),
  '24x7x2': serviceLevelFromCode('24x7x2'),
  '24x7xNBD cutoff': serviceLevelFromCode('24x7xNBD', { cutoff: { time: '15:00', inclusive: false } }),
  '9x5xSBD cutoff': serviceLevelFromCode('9x5xSBD', { cutoff: { time: '12:00', inclusive: true } }),
  '24x7xNCD cutoff': serviceLevelFromCode('24x7xNCD', { cutoff: { time: '15:00', inclusive: false } }),
  '8x5xNCD': serviceLevelFromCode('8x5xNCD'),
  '9x5xNBD closing': serviceLevelFromCode('9x5xNBD', { dayEnds: 'closing' }),
};

describe('agreement with an oracle that counts minute by minute', () => {
  const events = fc.record({
    level: fc.constantFrom(...Object.keys(oracleLevels)),
    openedAt: instant,
    priority,
    untilConfirmed: fc.option(wait, { nil: undefined }),
    untilDelivered: fc.option(wait, { nil: undefined }),
    untilArrived: fc.option(wait, { nil: undefined }),
  });

  test('REACT-1, REACT-2, DELIV-1, NBD-1 to NBD-5, HOURS-1, HOURS-2, RET-1 to RET-4: random tickets from 2017 to 2060', () => {
    fc.assert(
      fc.property(events, ({ level, openedAt, priority, untilConfirmed, untilDelivered, untilArrived }) => {
        const confirmedAt = untilConfirmed === undefined ? undefined : openedAt + untilConfirmed;
        const start = confirmedAt ?? openedAt;
        const deliveredAt = untilDelivered === undefined ? undefined : start + untilDelivered;
        const arrivedAt = untilArrived === undefined ? undefined : start + untilArrived;
        const ticket = { openedAt, priority: priority as 'P1', confirmedAt, deliveredAt, arrivedAt };
        const found = calculateDeadlines(oracleLevels[level], ticket);
        expect({
          reaction: found.reaction.dueAt.getTime(),
          delivery: found.delivery?.dueAt.getTime() ?? null,
          return: found.return?.dueAt.getTime() ?? null,
        }).toEqual(oracle(level, ticket));
      }),
      { numRuns: runs(3000) },
    );
  });
});

describe('properties of deadlines', () => {
  test('NBD-4, DELIV-1: a later confirmation never earns an earlier deadline', () => {
    fc.assert(
      fc.property(anyLevel, ticket, wait, (level, ticket, later) => {
        const sooner = calculateDeadlines(level, ticket);
        const second = calculateDeadlines(level, { ...ticket, confirmedAt: ticket.confirmedAt + later });
        expect(second.delivery.dueAt.getTime()).toBeGreaterThanOrEqual(sooner.delivery.dueAt.getTime());
        if (sooner.return && second.return) {
          expect(second.return.dueAt.getTime()).toBeGreaterThanOrEqual(sooner.return.dueAt.getTime());
        }
      }),
    );
  });

  test('REACT-2: a ticket opened later never has an earlier reaction deadline', () => {
    fc.assert(
      fc.property(anyLevel, instant, wait, priority, (level, openedAt, later, p) => {
        const due = (at: number) => reactionDeadline(level, { openedAt: at, priority: p as 'P1' }).dueAt.getTime();
        expect(due(openedAt + later)).toBeGreaterThanOrEqual(due(openedAt));
      }),
    );
  });

  test('NBD-1, CAL-1: a next-business-day delivery is due on a business day, after the day of the confirmation', () => {
    fc.assert(
      fc.property(anyLevel, ticket, (level, ticket) => {
        const commitment = level.commitments[ticket.priority];
        fc.pre(commitment.delivery.kind === 'next-business-day');
        const { dueOn } = deliveryDeadline(level, ticket);
        expect(isBusinessDay(dueOn)).toBe(true);
        expect(dueOn > localTime(ticket.confirmedAt, 'Europe/Warsaw').date).toBe(true);
      }),
    );
  });

  test('RET-3: a return is due on a business day, on the seventh day or later', () => {
    fc.assert(
      fc.property(levelId, instant, (id, deliveredAt) => {
        const { dueOn, startsFrom } = returnDeadline(serviceLevels[id], {
          openedAt: deliveredAt,
          priority: 'P1',
          deliveredAt,
        });
        const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(startsFrom.at);
        expect(isBusinessDay(dueOn)).toBe(true);
        expect(dueOn >= dateAfter(day, 7)).toBe(true);
        expect(dueOn <= dateAfter(day, 12)).toBe(true);
      }),
    );
  });

  test('REACT-1, DELIV-1, RET-2: no deadline lies before its start, and its texts name the same instant', () => {
    fc.assert(
      fc.property(anyLevel, ticket, (level, ticket) => {
        for (const deadline of Object.values(calculateDeadlines(level, ticket))) {
          if (deadline === null) continue;
          expect(deadline.dueAt.getTime()).toBeGreaterThanOrEqual(deadline.startsFrom.at.getTime());
          expect(Date.parse(deadline.dueLocal)).toBe(deadline.dueAt.getTime());
          expect(deadline.dueLocal.slice(0, 10)).toBe(deadline.dueOn);
        }
      }),
    );
  });

  test('CAL-4: one more day off never makes a deadline earlier', () => {
    fc.assert(
      fc.property(anyLevel, ticket, fc.integer({ min: 0, max: 20 }), (level, ticket, days) => {
        const extra = dateAfter(new Date(ticket.confirmedAt).toISOString().slice(0, 10), days);
        const before = calculateDeadlines(level, ticket);
        const after = calculateDeadlines(level, ticket, { calendar: polishCalendar({ extraHolidays: [extra] }) });
        for (const key of ['reaction', 'delivery', 'return'] as const) {
          expect(after[key]?.dueAt.getTime() ?? 0).toBeGreaterThanOrEqual(before[key]?.dueAt.getTime() ?? 0);
        }
      }),
    );
  });

  test('the three functions give what calculateDeadlines gives', () => {
    fc.assert(
      fc.property(anyLevel, ticket, (level, ticket) => {
        expect({
          reaction: reactionDeadline(level, ticket),
          delivery: deliveryDeadline(level, ticket),
          return: returnDeadline(level, ticket),
        }).toEqual(calculateDeadlines(level, ticket));
      }),
    );
  });

  test('every form of an instant gives the same deadlines', () => {
    fc.assert(
      fc.property(anyLevel, ticket, (level, { openedAt, priority, confirmedAt }) => {
        const forms = [
          (ms: number) => ms,
          (ms: number) => new Date(ms),
          (ms: number) => new Date(ms).toISOString(),
          (ms: number) => ({ epochMilliseconds: ms }),
        ];
        const [first, ...others] = forms.map((form) =>
          calculateDeadlines(level, { openedAt: form(openedAt), priority, confirmedAt: form(confirmedAt) }),
        );
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });

  test('a level as plain data, as JSON and as a defined level gives the same deadlines', () => {
    fc.assert(
      fc.property(anyLevel, ticket, (level, ticket) => {
        const expected = calculateDeadlines(level, ticket);
        expect(calculateDeadlines({ ...level }, ticket)).toEqual(expected);
        expect(calculateDeadlines(JSON.parse(JSON.stringify(level)), ticket)).toEqual(expected);
        expect(calculateDeadlines(defineServiceLevel(level), ticket)).toEqual(expected);
      }),
    );
  });

  test('the arguments are not changed, and the results share nothing', () => {
    fc.assert(
      fc.property(anyLevel, ticket, (level, ticket) => {
        const given = { ...ticket, openedAt: new Date(ticket.openedAt) };
        const copy = structuredClone(given);
        const first = calculateDeadlines(level, given);
        expect(given).toEqual(copy);
        const text = JSON.stringify(first);
        first.delivery.dueAt.setTime(0);
        first.delivery.startsFrom.at.setTime(0);
        first.reaction.dueAt.setTime(0);
        expect(JSON.stringify(calculateDeadlines(level, given))).toBe(text);
      }),
    );
  });
});

import fc from 'fast-check';
import {
  calculateDeadlines,
  type Deadline,
  defineServiceLevel,
  polishCalendar,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { oracle } from '../oracle/deadlines.js';
import { dateAfter, localTime } from '../oracle/local-time.js';
import { isBusinessDay } from '../oracle/poland.js';
import { endsPeriodInPoland } from '../oracle/target-dates.js';
import { instant, levelId, priority, wait } from '../support/arbitraries.js';
import { runs } from '../support/runs.js';

/** Custom levels, which combine the rules of the catalogue in other ways. */
const ownLevels: readonly ServiceLevel[] = [
  serviceLevelFromCode('8x5x8'),
  serviceLevelFromCode('24x7x2'),
  serviceLevelFromCode('9x5xSBD', { cutoff: { time: '12:00', inclusive: true } }),
  serviceLevelFromCode('24x7xNBD', { cutoff: { time: '15:00', inclusive: false } }),
  serviceLevelFromCode('24x7xNCD', { cutoff: { time: '02:30', inclusive: false } }),
  serviceLevelFromCode('9x5xNBD', { ends: 'closing' }),
  serviceLevelFromCode('8x7xNCD', {
    hours: {
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '22:00', to: '06:00' }],
      onHolidays: 'open',
    },
    ends: 'closing',
  }),
];

const catalogueLevel = levelId.map((id): ServiceLevel => serviceLevels[id]);
const anyLevel: fc.Arbitrary<ServiceLevel> = fc.oneof(catalogueLevel, fc.constantFrom(...ownLevels));

/** When something is due, in epoch milliseconds; 0 where nothing is. */
const dueMs = (deadline: Deadline | null): number => deadline?.dueAt.getTime() ?? 0;

const ticket = fc
  .record({ openedAt: instant, priority, untilConfirmed: wait })
  .map(({ openedAt, priority, untilConfirmed }) => ({
    openedAt,
    priority,
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
  '9x5xNBD closing': serviceLevelFromCode('9x5xNBD', { ends: 'closing' }),
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
        const ticket = { openedAt, priority, confirmedAt, deliveredAt, arrivedAt };
        const found = Object.entries(calculateDeadlines(oracleLevels[level], ticket));
        expect(Object.fromEntries(found.map(([name, deadline]) => [name, deadline?.dueAt.getTime() ?? null]))).toEqual(
          // A code says nothing of a reaction and of a return.
          level in serviceLevels ? oracle(level, ticket) : { delivery: oracle(level, ticket).delivery },
        );
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
        for (const name of Object.keys(level.targets))
          expect(dueMs(second[name])).toBeGreaterThanOrEqual(dueMs(sooner[name]));
      }),
    );
  });

  test('REACT-2: a ticket opened later never has an earlier reaction deadline', () => {
    fc.assert(
      fc.property(catalogueLevel, instant, wait, priority, (level, openedAt, later, priority) => {
        const due = (at: number) => dueMs(calculateDeadlines(level, { openedAt: at, priority }).reaction);
        expect(due(openedAt + later)).toBeGreaterThanOrEqual(due(openedAt));
      }),
    );
  });

  test('NBD-1, CAL-1: a next-business-day delivery is due on a business day, after the day of the confirmation', () => {
    fc.assert(
      fc.property(anyLevel, ticket, (level, ticket) => {
        const { delivery } = calculateDeadlines(level, ticket);
        fc.pre(delivery?.rules.includes('NBD-1') === true);
        expect(isBusinessDay(delivery.dueOn)).toBe(true);
        expect(delivery.dueOn > localTime(ticket.confirmedAt, 'Europe/Warsaw').date).toBe(true);
      }),
    );
  });

  test('RET-3: a return is due on a day on which the law lets a period end, the seventh or later', () => {
    fc.assert(
      fc.property(levelId, instant, (id, deliveredAt) => {
        const ticket = { openedAt: deliveredAt, priority: 'P1', deliveredAt } as const;
        const { dueOn, startsFrom } = calculateDeadlines(serviceLevels[id], ticket).return;
        const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(startsFrom.at);
        expect(endsPeriodInPoland(dueOn)).toBe(true);
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
        for (const name of Object.keys(level.targets))
          expect(dueMs(after[name])).toBeGreaterThanOrEqual(dueMs(before[name]));
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
        for (const deadline of Object.values(first)) {
          deadline?.dueAt.setTime(0);
          deadline?.startsFrom.at.setTime(0);
        }
        expect(JSON.stringify(calculateDeadlines(level, given))).toBe(text);
      }),
    );
  });
});

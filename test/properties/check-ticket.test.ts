// A ticket without mistakes has deadlines, and of one that has some, the one that is thrown is among those that are found.
import fc from 'fast-check';
import { calculateDeadlines, checkTicket, SlaError, serviceLevels, type TicketOf } from 'hezo-sla';
import { expect, test } from 'vitest';
import { broken, garbage } from '../support/garbage.js';

/** A ticket with everything that a ticket can have. */
const whole = () => ({
  openedAt: '2026-12-21T09:40:00+01:00',
  priority: [
    { from: '2026-12-21T09:40:00+01:00', priority: 'P3' },
    { from: '2026-12-21T10:30:00+01:00', priority: 'P1' },
  ],
  confirmedAt: '2026-12-21T11:00:00.000+01:00',
  contactedAt: 1_797_847_200_000,
  dispatchedAt: new Date('2026-12-21T12:00:00Z'),
  deliveredAt: '2026-12-22T10:00Z',
  arrivedAt: null,
  pauses: [{ from: '2026-12-21T11:10:00+01:00', to: '2026-12-21T11:20:00+01:00' }],
});

function thrownFor(ticket: unknown): SlaError | null {
  try {
    // What a caller of JavaScript may pass.
    calculateDeadlines(serviceLevels.premier, ticket as TicketOf<typeof serviceLevels.premier>);
    return null;
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    return error;
  }
}

test('checkTicket finds nothing where calculateDeadlines has an answer, and otherwise what it throws', () => {
  const breaks = fc.array(fc.tuple(fc.infiniteStream(fc.nat(1_000_000)), garbage), { maxLength: 4 });
  let wrong = 0;
  fc.assert(
    fc.property(breaks, (all) => {
      const ticket = all.reduce((value: unknown, [numbers, other]) => {
        const random = (below: number): number => numbers.next().value % below;
        return broken(value, random, other);
      }, whole());
      const thrown = thrownFor(ticket);
      const issues = checkTicket(serviceLevels.premier, ticket);
      expect(issues.length > 0).toBe(thrown !== null);
      if (!thrown) return;
      wrong += 1;
      const { code, message, details } = thrown;
      expect(issues).toContainEqual(expect.objectContaining({ code, message, details }));
      for (const { field } of issues) expect(typeof field === 'string' || field === null).toBe(true);
    }),
  );
  expect(wrong).toBeGreaterThan(10);
});

// Random levels of targets of every kind against the oracle of targets, which walks minute by minute and shares no code with
// the library: levels with roles of calendars in random zones, cutoffs by weekday, seasons, pauses and histories.
import fc from 'fast-check';
import { calculateDeadlines, trackTicket } from 'hezo-sla';
import { expect, test } from 'vitest';
import { accepted, calendarsFor, ticketFor } from '../support/drawn.js';
import { runs } from '../support/runs.js';
import { randomCase } from './random-level.js';
import { oracleDeadlines } from './targets.js';

test('levels of every kind come to what the terms say, minute by minute', () => {
  fc.assert(
    fc.property(randomCase(), ({ level: drawn, calendars, ticket, at }) => {
      const level = accepted(drawn);
      fc.pre(level !== null);
      const given = { calendars: calendarsFor(calendars), at };
      const found = calculateDeadlines(level, ticketFor(ticket), given);
      const expected = Object.entries(oracleDeadlines(drawn, ticket, { calendars, at }));
      expect(
        Object.entries(found).map(([name, due]) => [
          name,
          due && [due.dueAt.getTime(), due.startsFrom.event, due.startsFrom.at.getTime()],
        ]),
      ).toEqual(expected.map(([name, due]) => [name, due && [due.dueMs, due.startEvent, due.startMs]]));
      if (at === undefined) return;
      const tracked = Object.entries(trackTicket(level, ticketFor(ticket), { ...given, at }).targets);
      expect(tracked.map(([name, target]) => [name, target?.state === 'breached'])).toEqual(
        expected.map(([name, due]) => [name, due?.missed ?? false]),
      );
    }),
    { numRuns: runs(3000) },
  );
});

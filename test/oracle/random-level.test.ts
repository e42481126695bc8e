// Random levels are of every kind, and the oracle has an answer to each.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../support/runs.js';
import { type RandomCase, randomCase } from './random-level.js';
import { isTarget, type OracleTarget } from './target-terms.js';
import { oracleDeadlines } from './targets.js';

/** What a target is an example of. */
function kindsOf(target: OracleTarget): readonly string[] {
  const { within, businessDays, cutoff, afterCutoff, ends, lastDay, pauses, hours, projectedFrom } = target;
  const length = within !== undefined ? 'within' : businessDays !== undefined ? 'businessDays' : 'calendarDays';
  const own = typeof hours === 'object' ? hours : undefined;
  const flags = {
    cutoff,
    afterCutoff,
    projectedFrom,
    seasons: own?.weekly.some(({ dates }) => dates),
    roles: own?.weekly.some(({ calendar }) => calendar),
    exceptions: own?.exceptions,
  };
  const named = Object.entries(flags).flatMap(([name, flag]) => (flag ? [name] : []));
  return [length, ...named, `ends ${ends?.includes(':') ? 'HH:MM' : ends}`, `last day ${lastDay}`, `pauses ${pauses}`];
}

function seenIn({ level, ticket }: RandomCase, due: ReturnType<typeof oracleDeadlines>): readonly string[] {
  const targets = Object.values(level.targets).flatMap((entry) => (isTarget(entry) ? [entry] : Object.values(entry)));
  const answers = Object.values(due).map((found) => (found === null ? 'null' : found.projected ? 'estimate' : 'due'));
  const history =
    typeof ticket.priority === 'object' && ticket.priority.length > 1 ? [`history ${level.priorityChange}`] : [];
  return [...targets.flatMap(kindsOf), ...answers, ...history];
}

test.each([true, false])('the oracle answers for random levels of every kind (settled terms only: %s)', (settled) => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(randomCase({ settled }), (asked) => {
      const { level, ticket, calendars, at } = asked;
      const due = oracleDeadlines(level, ticket, { calendars, at });
      expect(Object.keys(due)).toEqual(Object.keys(level.targets));
      for (const found of Object.values(due)) if (found) expect(Number.isInteger(found.dueMs)).toBe(true);
      for (const kind of seenIn(asked, due)) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }),
    { numRuns: runs(1000, 400) },
  );
  const lengths = ['within', 'businessDays', 'calendarDays'];
  const fields = ['cutoff', 'afterCutoff', 'projectedFrom', 'seasons', 'roles', 'exceptions'];
  const ends = ['midnight', 'closing', 'same-time', 'HH:MM'].map((name) => `ends ${name}`);
  const lastDays = ['any', 'business-day', 'statutory'].map((name) => `last day ${name}`);
  const pauses = ['none', 'service-time', 'business-days-touched', 'pause-length'].map((name) => `pauses ${name}`);
  const histories = ['from-start', 'restart', 'carry-over'].map((name) => `history ${name}`);
  const wanted = [...lengths, ...fields, ...ends, ...lastDays, ...pauses, ...histories, 'due', 'null', 'estimate'];
  expect(wanted.filter((kind) => !seen.has(kind))).toEqual([]);
});

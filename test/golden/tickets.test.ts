// A thousand tickets of the catalogue and of service codes, and two hundred of other levels, with all their deadlines, which
// may change only when CHANGELOG.md says so.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as api from 'hezo-sla';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { poland } from '../oracle/catalogue-targets.js';
import type { OracleLevel, OracleTicket } from '../oracle/target-terms.js';
import { oracleDeadlines } from '../oracle/targets.js';
import { isoText, temporalDeadlines } from '../oracle/temporal.js';
import { unsettledIn } from '../oracle/unsettled.js';
import { answered, compareWithGolden, daysOff, roles } from './answers.js';
import { levels } from './levels.js';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const golden = read('test/golden/tickets.jsonl');
const lines = golden.trimEnd().split('\n');

/** Whether a changelog has the digest of these tickets. */
function announced(changelog: string, text: string): boolean {
  return changelog.includes(`sha256 \`${createHash('sha256').update(text).digest('hex')}\``);
}

const isPolish = ({ level, timeZone }: { level: string; timeZone?: string }): boolean =>
  level in api.serviceLevels && timeZone === undefined;

type Found = { readonly dueAt: string } | null;

interface Line {
  readonly priority?: string | readonly { readonly from: string; readonly priority: string }[];
  readonly pauses?: readonly { readonly from: string; readonly to?: string }[];
  readonly [field: string]: unknown;
}

/** A ticket of a golden line as the oracle takes it. */
function oracleTicket({ priority, pauses, ...given }: Line): OracleTicket {
  const msOf = (instant: unknown): number => new Date(instant as string | number).getTime();
  const events = Object.entries(given).map(([field, instant]) => [field.slice(0, -2), msOf(instant)]);
  return {
    events: Object.fromEntries(events),
    priority: typeof priority === 'object' ? priority.map((entry) => ({ ...entry, from: msOf(entry.from) })) : priority,
    pauses: pauses?.map(({ from, to }) => ({ from: msOf(from), to: to === undefined ? undefined : msOf(to) })),
  };
}

describe('the golden tickets', () => {
  test('are twelve hundred, all different, with every level of the catalogue at every priority', () => {
    expect(new Set(lines).size).toBe(1200);
    const kinds = lines.map((line) => JSON.parse(line)).filter(isPolish);
    expect(new Set(kinds.map(({ level, ticket }) => `${level} ${ticket.priority}`)).size).toBe(36);
  });

  test('have the same deadlines as before, to the byte', () => {
    expect(compareWithGolden(api, golden)).toEqual({ count: 1200, different: [] });
  });

  test('REACT-1, REACT-2, DELIV-1, NBD-1 to NBD-5, HOURS-1, RET-1 to RET-4: have the deadlines that the rules give, at every level of the catalogue', () => {
    const polish = lines.map((line) => JSON.parse(line)).filter(isPolish);
    for (const { level, ticket, deadlines } of polish) {
      const events = Object.entries(ticket).map(([name, value]) => [
        name,
        name === 'priority' ? value : new Date(value as string | number).getTime(),
      ]);
      const due = temporalDeadlines(Temporal, level, Object.fromEntries(events));
      for (const target of ['reaction', 'delivery', 'return'] as const)
        expect(deadlines[target]?.dueLocal ?? null).toBe(due[target] && isoText(due[target]));
    }
    expect(polish.length).toBe(900);
  });

  test('have the deadlines that an oracle finds minute by minute, at every other level', () => {
    const elsewhere = (zone: string) => ({ zone, daysOff: new Set(daysOff), weekend: poland.weekend });
    const calendars = { site: poland, hub: elsewhere(roles.hub), desk: elsewhere(roles.desk) };
    const own = lines.map((line) => JSON.parse(line)).filter(({ level }) => level in levels);
    expect(own.length).toBe(200);
    let settled = 0;
    for (const { level, ticket, at, deadlines } of own) {
      // The levels are written as the oracle reads them.
      const terms = levels[level as keyof typeof levels] as unknown as OracleLevel;
      const asked = oracleTicket(ticket);
      if (unsettledIn({ level: terms, ticket: asked, at }).length > 0) continue;
      settled += 1;
      const found = oracleDeadlines(terms, asked, { calendars, at });
      const due = Object.entries(found).map(([name, deadline]) => [
        name,
        deadline && new Date(deadline.dueMs).toJSON(),
      ]);
      // A golden line is JSON.
      const dueAt = Object.entries(deadlines as Record<string, Found>).map(([name, found]) => [
        name,
        found?.dueAt ?? null,
      ]);
      expect(dueAt, JSON.stringify({ level, ticket })).toEqual(due);
    }
    expect(settled).toBeGreaterThan(150);
  });

  test('reveal a deadline that has changed', () => {
    const changed = golden.replace(/"dueOn":"2021-11-03"/, '"dueOn":"2021-11-04"');
    expect(changed).not.toBe(golden);
    expect(compareWithGolden(api, changed).different).toEqual([lines[0]]);
    expect(answered(api, lines[0])).toBe(lines[0]);
  });

  test('cannot be regenerated without a new digest in CHANGELOG.md', () => {
    const changelog = read('CHANGELOG.md');
    expect(announced(changelog, golden)).toBe(true);
    expect(announced(changelog, golden.replace('P1', 'P2'))).toBe(false);
  });
});

// A thousand tickets with all their deadlines, which may change only when CHANGELOG.md says so.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as api from 'hezo-sla';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isoText, temporalDeadlines } from '../oracle/temporal.js';
import { answered, compareWithGolden } from './answers.js';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const golden = read('test/golden/tickets.jsonl');
const lines = golden.trimEnd().split('\n');

/** Whether a changelog has the digest of these tickets. */
function announced(changelog: string, text: string): boolean {
  return changelog.includes(`sha256 \`${createHash('sha256').update(text).digest('hex')}\``);
}

const isPolish = ({ level, timeZone }: { level: string; timeZone?: string }): boolean =>
  level in api.serviceLevels && timeZone === undefined;

describe('the golden tickets', () => {
  test('are a thousand, all different, with every level of the catalogue at every priority', () => {
    expect(new Set(lines).size).toBe(1000);
    const kinds = lines.map((line) => JSON.parse(line)).filter(isPolish);
    expect(new Set(kinds.map(({ level, ticket }) => `${level} ${ticket.priority}`)).size).toBe(36);
  });

  test('have the same deadlines as before, to the byte', () => {
    expect(compareWithGolden(api, golden)).toEqual({ count: 1000, different: [] });
  });

  test('REACT-1, REACT-2, DELIV-1, NBD-1 to NBD-5, HOURS-1, RET-1 to RET-4: have the deadlines that the rules give, at every level of the catalogue', () => {
    const polish = lines.map((line) => JSON.parse(line)).filter(isPolish);
    for (const { level, ticket, deadlines } of polish) {
      const events = Object.entries(ticket).map(([name, value]) => [
        name,
        name === 'priority' ? value : new Date(value as string | number).getTime(),
      ]);
      const due = temporalDeadlines(Temporal, level, Object.fromEntries(events));
      for (const clock of ['reaction', 'delivery', 'return'] as const)
        expect(deadlines[clock]?.dueLocal ?? null).toBe(due[clock] && isoText(due[clock]));
    }
    expect(polish.length).toBe(900);
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

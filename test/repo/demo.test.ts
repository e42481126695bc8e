// The demo, and the example tickets that it prints.
import { readFileSync } from 'node:fs';
import { explainDeadlines, type Priority, type ServiceLevelId, serviceLevels, type TicketOf } from 'hezo-sla';
import { afterEach, expect, test, vi } from 'vitest';

type DemoTicket = TicketOf<(typeof serviceLevels)['premier']> & {
  id: string;
  level: ServiceLevelId;
  openedAt: string;
  priority: Priority;
};

const tickets: DemoTicket[] = JSON.parse(readFileSync(new URL('../../examples/tickets.json', import.meta.url), 'utf8'));

const { argv } = process;
afterEach(() => {
  process.argv = argv;
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

/** Runs the demo as `npm run demo -- ...args` does. Returns the lines that it prints, and its exit code. */
async function demo(...args: string[]) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  process.argv = ['node', 'examples/demo.js', ...args];
  vi.resetModules();
  await import('../../examples/demo.js');
  const linesOf = ({ mock }: typeof log) => mock.calls.flatMap(([text]) => String(text).split('\n'));
  return { lines: linesOf(log), errors: linesOf(error), code: process.exitCode };
}

test('the demo fits on one screen: both sides of the cutoff, a row for every ticket, and where to go next', async () => {
  const { lines } = await demo();
  // npm prints four lines of its own before them.
  expect(4 + lines.length).toBeLessThan(45);
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
  const text = lines.join('\n');
  expect(text).toMatch(/^Confirmed at 14:59\. Delivery: .* 28 December 2026$[\s\S]*\[NBD-2, \w+\]$/m);
  expect(text).toMatch(/^Confirmed at 15:00\. Delivery: .* 29 December 2026$[\s\S]*\[NBD-3, \w+\]$/m);
  for (const { id } of tickets) expect(text).toMatch(new RegExp(`^${id} `, 'm'));
  expect(text).toMatch(/^T-03 +standard P3 +9x5xNBD +Wed 2026-12-23 14:40 +Tue 2026-12-29 +Tue 2027-01-05$/m);
  expect(text).toMatch(/^T-07 .* Sun 2026-10-25 01:10 +Sun 2026-10-25 03:30 +Mon 2026-11-02$/m);
  for (const next of ['npm run demo -- --all', 'docs/getting-started.md', 'playground']) expect(text).toContain(next);
});

test('the demo prints a row with reasons for every ticket if called with --all', async () => {
  const { lines } = await demo('--all');
  const text = lines.join('\n');
  for (const { id } of tickets) expect(text).toMatch(new RegExp(`^${id} `, 'm'));
  expect(lines.filter((line) => /^ +Return: (?:by|no deadline)/.test(line))).toHaveLength(tickets.length);
  expect(text).toMatch(
    /^T-02 +standard P3 +9x5xNBD +Wed 2026-12-23 14:40 +Mon 2026-12-28 end of day +Mon 2027-01-04 end of day$/m,
  );
  expect(text).toMatch(/^T-03 .* Tue 2026-12-29 end of day +Tue 2027-01-05 end of day$/m);
  expect(text).toMatch(
    /^T-07 .* Sun 2026-10-25 01:10\+02:00 +Sun 2026-10-25 03:30\+01:00 +Mon 2026-11-02 end of day$/m,
  );
  expect(text).toMatch(/^T-15 +standard P2 +9x5xNBD +Mon 2026-11-23 09:30 +- +-$/m);
  const printed = lines.map((line) => line.trim());
  for (const ticket of tickets) {
    const { text, targets } = explainDeadlines(serviceLevels[ticket.level], ticket);
    // The first paragraph is the level, the second the reaction, which needs no reasons if it is simply an hour later.
    const paragraphs = text.split('\n\n').slice(targets.reaction.steps.length > 2 ? 1 : 2);
    expect(printed.join('\n')).toContain(paragraphs.join('\n'));
  }
});

test('the demo reports unknown arguments in one line', async () => {
  for (const args of [['--al'], ['--all', '--all'], ['']]) {
    const { lines, errors, code } = await demo(...args);
    expect([lines, errors.length, code]).toEqual([[], 1, 2]);
    expect(errors[0]).toContain(`'${args.join(' ')}'`);
    vi.restoreAllMocks();
  }
});

test('the example tickets cover every level, public holidays, a weekend, both DST transitions and an unconfirmed ticket', () => {
  expect(new Set(tickets.map(({ level }) => level))).toEqual(new Set(Object.keys(serviceLevels)));
  const opened = tickets.map(({ openedAt }) => openedAt.slice(0, 10));
  for (const day of ['2026-04-03', '2026-12-23', '2026-11-21', '2026-03-29', '2026-10-25'])
    expect(opened).toContain(day);
  expect(tickets.filter(({ confirmedAt }) => confirmedAt === null)).not.toHaveLength(0);
  expect(tickets.length).toBeGreaterThanOrEqual(12);
});

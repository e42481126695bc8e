import { readFileSync } from 'node:fs';
import { serviceLevels } from 'hezo-sla';
import { expect, test, vi } from 'vitest';

const tickets: { id: string; level: string; confirmedAt: string | null; openedAt: string }[] = JSON.parse(
  readFileSync(new URL('../examples/tickets.json', import.meta.url), 'utf8'),
);

test('the demo prints a row with its reasons for every ticket', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('../examples/demo.js');
  const lines = log.mock.calls.map(([line]) => String(line));
  log.mockRestore();
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
  expect(lines.map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      'That is outside the service hours, so it counts from the next opening: Monday, 23 November 2026, 09:00. [DELIV-1, trade]',
      'The confirmation has to come before 15:00. It came exactly at 15:00, so it is late. [NBD-3, terms]',
      'The clocks go back by 1 hour on Sunday, 25 October 2026, from +02:00 to +01:00; what counts is the time that elapses, so the change neither shortens nor lengthens the service time. [HOURS-1, terms]',
      'Delivery: no deadline until the fault is confirmed',
    ]),
  );
});

test('the tickets cover every level, the holidays, a weekend, both clock changes and an unconfirmed ticket', () => {
  expect(new Set(tickets.map(({ level }) => level))).toEqual(new Set(Object.keys(serviceLevels)));
  const opened = tickets.map(({ openedAt }) => openedAt.slice(0, 10));
  for (const day of ['2026-04-03', '2026-12-23', '2026-11-21', '2026-03-29', '2026-10-25'])
    expect(opened).toContain(day);
  expect(tickets.filter(({ confirmedAt }) => confirmedAt === null)).not.toHaveLength(0);
  expect(tickets.length).toBeGreaterThanOrEqual(12);
});

// `hezo-sla worst`: the worst cases of a level over a period.
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';

describe('worst', () => {
  const args = ['worst', '--level', 'premier', '--from', '2026-01-01', '--to', '2026-12-31'];

  test('prints only the given priority and target, and all of them as JSON with --json', async () => {
    const { text } = await run([...args, '--priority', 'P3', '--target', 'delivery']);
    expect(text.split('\n\n')).toHaveLength(2);
    const found = JSON.parse((await run([...args, '--json'])).text);
    expect(found).toHaveLength(12);
    expect(
      found.find(
        (worst: { priority: string; target: string }) => worst.priority === 'P3' && worst.target === 'delivery',
      ),
    ).toMatchObject({ atLocal: '2026-12-22T15:00:00+01:00', elapsedMs: 153 * 3_600_000 - 1 });
  });
});

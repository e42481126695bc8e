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

  test('prints in Polish, the explanation too', async () => {
    const december = [
      'worst',
      '--level',
      'standard',
      '--from',
      '2026-12-01',
      '--to',
      '2026-12-31',
      '--target',
      'delivery',
    ];
    const { text, code } = await run([...december, '--locale', 'pl']);
    expect([code, text.split('\n').slice(0, 6)]).toEqual([
      0,
      [
        'Najdłuższe czasy: Standard, od 2026-12-01 do 2026-12-31',
        '',
        // Three hours of Tuesday, and nine of Wednesday and of Monday, after Christmas Eve, Christmas and the weekend.
        'P1, P2, P3, P4  delivery: 6 dni 9 godz., w tym 21 godz. w godzinach świadczenia usługi',
        '  od 2026-12-22T15:00:00+01:00 do 2026-12-28T23:59:59.999+01:00',
        '  dla dowolnej chwili: mediana 2 dni 9 godz., 95. percentyl 5 dni 14 godz.',
        '    Zgłoszenie potwierdzono we wtorek, 22 grudnia 2026 r., o godz. 15:00. [DELIV-1, warunki]',
      ],
    ]);
    expect((await run([...december, '--locale', 'de'])).code).toBe(2);
  });
});

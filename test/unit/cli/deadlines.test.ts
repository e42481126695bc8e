// `hezo-sla deadlines`: the explained deadlines of one ticket, as text and as JSON.
import { explainDeadlines, serviceLevels, trackTicket } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';

describe('deadlines', () => {
  const args = ['deadlines', '--level', 'standard', '--priority', 'P3', '--opened', '2026-12-23T13:40:00+01:00'];
  const confirmed = ['--confirmed', '2026-12-23T15:00:00+01:00'];
  const ticket = {
    openedAt: '2026-12-23T13:40:00+01:00',
    priority: 'P3',
    confirmedAt: '2026-12-23T15:00:00+01:00',
  } as const;

  test('prints the explanation, in English or in Polish', async () => {
    const { text } = explainDeadlines(serviceLevels.standard, ticket);
    expect(await run([...args, ...confirmed])).toEqual({ text, code: 0 });
    const { text: polish } = explainDeadlines(serviceLevels.standard, ticket, { locale: 'pl' });
    expect(await run([...args, ...confirmed, '--locale', 'pl'])).toEqual({ text: polish, code: 0 });
  });

  test('prints the explained deadlines as JSON with --json', async () => {
    const { text } = await run([...args, ...confirmed, '--json']);
    const deadlines = explainDeadlines(serviceLevels.standard, ticket);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(deadlines)));
  });

  describe('with --at', () => {
    const states = async (at: string, ...more: string[]): Promise<string[]> => {
      const { text, code } = await run([...args, ...confirmed, '--at', at, ...more]);
      expect(code).toBe(0);
      return text.split('\n').slice(-4);
    };

    test('prints where each target stands, by what had happened until then', async () => {
      expect(await states('2026-12-23T14:00:00+01:00')).toEqual([
        'As of Wednesday, 23 December 2026, 14:00:',
        '  Reaction: 40 min left',
        '  Delivery: not started',
        '  Return: not started',
      ]);
      expect(await states('2026-12-28T14:00:00+01:00', '--contacted', '2026-12-23T14:00:00+01:00')).toEqual([
        'As of Monday, 28 December 2026, 14:00:',
        '  Reaction: met',
        // Until the end of Tuesday.
        '  Delivery: 1 day 10 h left',
        '  Return: not started',
      ]);
      expect(await states('2027-01-04T00:00Z', '--delivered', '2026-12-30T12:00Z')).toEqual([
        'As of Monday, 4 January 2027, 01:00:',
        '  Reaction: 11 days 10 h overdue',
        '  Delivery: 1 day late',
        '  Return: 3 days 23 h left',
      ]);
    });

    test('prints it in Polish', async () => {
      expect(await states('2026-12-30T14:00:00+01:00', '--locale', 'pl')).toEqual([
        'Stan (środa, 30 grudnia 2026 r., godz. 14:00):',
        '  Reakcja: 6 dni 23 godz. po terminie',
        '  Dostawa: 1 dzień po terminie',
        '  Odesłanie uszkodzonego urządzenia: termin jeszcze nie biegnie',
      ]);
    });

    test('adds the tracking to JSON', async () => {
      const at = '2026-12-28T14:00:00+01:00';
      const { text } = await run([...args, ...confirmed, '--at', at, '--json']);
      const { tracking, ...explained } = JSON.parse(text);
      expect(tracking).toEqual(JSON.parse(JSON.stringify(trackTicket(serviceLevels.standard, ticket, { at }))));
      expect(explained.targets.delivery.dueOn).toBe('2026-12-29');
    });

    test('is refused by its name where it is not an instant', async () => {
      expect((await run([...args, '--at', 'yesterday'])).text.split('\n')[0]).toBe(
        "--at is 'yesterday'; give an instant with its offset, such as '2026-12-23T13:40:00+01:00'.",
      );
    });
  });

  test('needs no priority where no target differs by it, as in a service code', async () => {
    const { text } = await run(['deadlines', '--level', '8x5x8y', ...args.slice(-2), ...confirmed, '--json']);
    expect(JSON.parse(text).targets).toMatchObject({
      delivery: { until: 'arrived', dueLocal: '2026-12-28T15:00:00+01:00' },
    });
  });

  test('accepts every event of a ticket', async () => {
    const { text } = await run([
      'deadlines',
      '--level',
      'sos8x5',
      '--opened',
      '2026-06-01T10:00+02:00',
      '--contacted',
      '2026-06-01T10:30+02:00',
      ...['--confirmed', '2026-06-01T11:00+02:00'],
      '--arrived',
      '2026-06-02T09:30+02:00',
      '--returned',
      '2026-06-08T09:30+02:00',
      '--json',
    ]);
    expect(JSON.parse(text).targets).toMatchObject({
      delivery: { until: 'arrived', dueLocal: '2026-06-02T23:59:59.999+02:00' },
      return: { startsFrom: { event: 'arrived' }, dueOn: '2026-06-09' },
    });
    const { text: delivered } = await run([
      ...args,
      ...confirmed,
      '--dispatched',
      '2026-12-28T08:00+01:00',
      '--delivered',
      '2026-12-28T12:00+01:00',
      '--json',
    ]);
    expect(JSON.parse(delivered).targets.return).toMatchObject({
      startsFrom: { event: 'delivered' },
      dueOn: '2027-01-04',
    });
  });
});

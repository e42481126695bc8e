// `hezo-sla deadlines`: the explained deadlines of one ticket, as text and as JSON.
import { explainDeadlines, serviceLevels } from 'hezo-sla';
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

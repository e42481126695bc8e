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

  test('accepts every event of a ticket, and a service code as the level', async () => {
    const { text } = await run([
      'deadlines',
      '--level',
      '8x5x8y',
      '--priority',
      'P1',
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
    expect(JSON.parse(text)).toMatchObject({
      delivery: { milestone: 'on-site', dueLocal: '2026-06-02T11:00:00+02:00' },
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
    expect(JSON.parse(delivered).return).toMatchObject({ startsFrom: { event: 'delivered' }, dueOn: '2027-01-04' });
  });
});

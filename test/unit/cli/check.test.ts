// `hezo-sla check`, called as from a shell, but within the process: what it reports about contracts, and its exit code.
// test/tools/package/check.js runs the installed command.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { broken, check, entriesOf, json, nine, root, terms, writingTo } from '../../support/contract-files.js';
import { temporaryFolder, workIn } from '../../support/temporary-folder.js';

const file = writingTo(temporaryFolder());
workIn(root);

describe('check', () => {
  test('exits with 0 when every check holds, and with 1 when one fails', async () => {
    expect((await check(nine)).code).toBe(0);
    expect((await check(broken)).code).toBe(1);
    expect((await check(nine, broken)).code).toBe(1);
  });

  test('prints the human format by default', async () => {
    expect(await check(broken)).toEqual(await check(broken, '--format', 'human'));
  });

  test('accepts a calendar of another country for a role', async () => {
    const level = {
      name: 'Own',
      targets: { dispatch: { from: 'opened', until: 'dispatched', businessDays: 1, calendar: 'hub' } },
    };
    const path = file('hub.json', json({ ...terms, calendars: { hub: { country: 'NL' } }, levels: { own: level } }));
    expect(await entriesOf(path)).toEqual({ code: 0, entries: [] });
    const unknown = file('nohub.json', json({ ...terms, calendars: { hub: { country: 'ZZ' } } }));
    expect((await entriesOf(unknown)).entries).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_COUNTRY', place: 'calendars.hub.country' }),
    ]);
  });

  test('uses the period of --from and --to instead of the one in the contract', async () => {
    const { text, code } = await check(nine, '--from', '2026-07-01', '--to', '2026-07-31');
    expect([code, text.split('\n')[0]]).toEqual([
      0,
      `${nine}: The nine service levels of the provider, 2026-07-01 to 2026-07-31`,
    ]);
  });

  test('reports unknown keys and values at their line and column', async () => {
    const path = file(
      'misspelt.json',
      json({ ...terms, levels: { gold: { catalogue: 'premium' }, silver: { kode: '8x5x8' } }, contry: 'PL' }),
    );
    const { entries, code } = await entriesOf(path);
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(code).toBe(1);
    expect(
      entries.map(({ line, column }: { line: number; column: number }) => lines[line - 1].slice(column - 1)),
    ).toEqual(['"premium"', '{', '"kode": "8x5x8"', '"contry": "PL"']);
    expect(entries[0]).toMatchObject({
      severity: 'error',
      code: 'INVALID_VALUE',
      place: 'levels.gold.catalogue',
      message: expect.stringContaining("Did you mean 'premier'?"),
    });
  });

  test('reports missing fields at the object that lacks them', async () => {
    const path = file('missing.json', json({ ...terms, guarantees: [{ level: 'gold' }] }));
    const { entries } = await entriesOf(path);
    expect(entries).toHaveLength(2);
    for (const entry of entries)
      expect(entry).toMatchObject({
        code: 'MISSING_FIELD',
        line: readFileSync(path, 'utf8').split('\n').indexOf('    {') + 1,
        column: 5,
      });
  });

  test('reports a period in which a deadline is out of range, and goes on with the other files', async () => {
    const delivery = { from: 'opened', until: 'delivered', businessDays: 99 };
    const targets = { delivery, return: { from: 'delivered', until: 'returned', calendarDays: 366 } };
    const late = { ...terms, levels: { own: { name: 'Own', targets } } };
    const path = file('late.json', json(late));
    const { text, code } = await check(path, nine, '--from', '2099-01-01', '--to', '2099-12-31', '--format', 'json');
    const [{ checks }, { contract }] = JSON.parse(text).files;
    expect([code, contract]).toEqual([1, 'The nine service levels of the provider']);
    expect(checks[0].entries).toEqual([
      expect.objectContaining({ severity: 'error', code: 'RESULT_OUT_OF_RANGE', line: 1 }),
    ]);
  });

  test('reports any invalid country instead of crashing', async () => {
    for (const country of [{ toString: null }, [], 7, true, 'constructor', '__proto__', '\u0000']) {
      const { code, text } = await check(file('country.json', json({ ...terms, country })), '--format', 'json');
      expect([code, JSON.parse(text).ok]).toEqual([1, false]);
    }
  });

  test('has a JSON field for each part of a finding', async () => {
    const [{ checks }] = JSON.parse((await check(broken, '--format', 'json')).text).files;
    const entries = checks.flatMap(({ entries }: { entries: object[] }) => entries);
    expect(entries).toContainEqual(
      expect.objectContaining({
        path: ['guarantees', 0],
        at: '2026-12-22T14:00:00.001Z',
        explanation: expect.stringContaining('[NBD-1'),
      }),
    );
    const path = file('data.json', json({ ...terms, levels: { 'a.b': { catalogue: 'premium' } } }));
    expect((await entriesOf(path)).entries[0]).toMatchObject({
      path: ['levels', 'a.b', 'catalogue'],
      found: "'premium'",
      didYouMean: 'premier',
      accepted: expect.stringContaining('one of: '),
    });
  });

  test('accepts contracts of other countries, and reports a country it does not know', async () => {
    const path = file('germany.json', json({ ...terms, country: 'DE', state: 'BY' }));
    expect(await entriesOf(path)).toEqual({ code: 0, entries: [] });
    const unknown = file('nowhere.json', json({ ...terms, country: 'ZZ' }));
    expect((await entriesOf(unknown)).entries).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_COUNTRY', place: 'country' }),
    ]);
  });

  test('accepts a calendar of another country for a role', async () => {
    const level = {
      name: 'Own',
      targets: { dispatch: { from: 'opened', until: 'dispatched', businessDays: 1, calendar: 'hub' } },
    };
    const path = file('hub.json', json({ ...terms, calendars: { hub: { country: 'NL' } }, levels: { own: level } }));
    expect(await entriesOf(path)).toEqual({ code: 0, entries: [] });
    const unknown = file('nohub.json', json({ ...terms, calendars: { hub: { country: 'ZZ' } } }));
    expect((await entriesOf(unknown)).entries).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_COUNTRY', place: 'calendars.hub.country' }),
    ]);
  });

  test('uses the period of --from and --to for guarantees without their own', async () => {
    const guarantee = { level: 'silver', priority: 'P3', target: 'delivery', worst: { hours: 105 } };
    const july = { from: '2026-07-01', to: '2026-07-31' };
    const value = {
      ...terms,
      levels: { silver: { catalogue: 'standard' } },
      guarantees: [guarantee, { ...guarantee, period: july }],
    };
    const path = file('july.json', json(value));
    const codes = async (...args: string[]) => {
      const { text, code } = await check(path, '--format', 'json', ...args);
      const [{ checks }] = JSON.parse(text).files;
      return [
        code,
        checks.filter(({ group }: { group: string }) => group === 'guarantee').map(({ ok }: { ok: boolean }) => ok),
      ];
    };
    expect(await codes()).toEqual([1, [false, true]]);
    expect(await codes('--from', '2026-07-01', '--to', '2026-07-31')).toEqual([0, [true, true]]);
  });
});

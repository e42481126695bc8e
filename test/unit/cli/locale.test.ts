// `--locale pl` of `hezo-sla check` and `hezo-sla diff`: what people read is Polish, and what programs read is what it was.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportWords } from '../../../src/cli/report-words.js';
import { run } from '../../../src/cli/run.js';
import { broken, json, nine, root, terms, writingTo } from '../../support/contract-files.js';
import { temporaryFolder, workIn } from '../../support/temporary-folder.js';

workIn(root);
const folder = temporaryFolder();
const file = writingTo(folder);
const inPolish = (...args: string[]) => run([...args, '--locale', 'pl']);
const [acme26, acme27] = ['2026', '2027'].map((year) => `examples/contract/acme-${year}.json`);
const claims = {
  ...terms,
  levels: { gold: { catalogue: 'premier', clause: '§ 2' }, copy: { catalogue: 'premier' } },
  guarantees: [
    { level: 'gold', priority: 'P1', target: 'delivery', worst: { hours: 1 } },
    { level: 'gold', priority: 'P1', target: 'reaction', worst: { hours: 9000 } },
  ],
  examples: [{ level: 'gold', ticket: { openedAt: '2026-11-03T10:00Z', priority: 'P1' }, expect: { delivery: null } }],
  acknowledged: [{ code: 'IDENTICAL_LEVELS', reason: 'Tak ma być.' }],
};
const claimsFile = file('claims.json', json(claims));

/** A report in JSON without what is in a language. */
const essence = (text: string): unknown =>
  JSON.parse(text, (key, value) => (['message', 'explanation', 'name'].includes(key) ? null : value));

describe('a check in Polish', () => {
  test('has the summary, the severities and what is said of findings in Polish', async () => {
    const { text, code } = await inPolish('check', claimsFile);
    expect(code).toBe(1);
    expect(text.split('\n').filter((line) => !/^\s+\d* \| /.test(line))).toEqual([
      `${claimsFile}: ACME, od 2026-01-01 do 2026-12-31`,
      `${claimsFile}:14:20  uwaga  IDENTICAL_LEVELS  levels.copy.catalogue`,
      '      Poziomy usługi „gold” i „copy” obejmują takie same zobowiązania.',
      '      Zaakceptowano: Tak ma być.',
      `${claimsFile}:18:5  błąd  GUARANTEE_BROKEN  guarantees[0]`,
      expect.stringMatching(/^ {6}Najdłuższy czas do upływu terminu „Dostawa” \(gold, P1\) wynosi 4 godz\. /),
      '  Pomyślnie zakończono 6 z 7 kontroli: 1 błąd, 0 ostrzeżeń, 1 uwaga',
      '  Opcja --explain wyświetla uzasadnienia.',
    ]);
    const explained = await inPolish('check', claimsFile, '--explain');
    expect(explained.text).toContain('        Zgłoszenie potwierdzono ');
    expect(explained.text).not.toContain('--explain');
  });

  test('says where a clause is', async () => {
    const { text } = await inPolish(
      'check',
      file(
        'clause.json',
        json({ ...claims, acknowledged: undefined, levels: { ...claims.levels, copy: claims.levels.gold } }),
      ),
    );
    expect(text).toContain('\n      Źródło: § 2\n');
  });

  test('names its cases in Polish', async () => {
    const { text } = await inPolish('check', claimsFile, '--format', 'json');
    const [{ checks }] = JSON.parse(text).files;
    expect(checks.map(({ group, name }: Record<string, string>) => `${group}: ${name}`)).toEqual([
      'file: Umowę można odczytać',
      'terms: Warunki jako całość',
      'level: gold',
      'level: copy',
      'guarantee: guarantees[0]: delivery (gold, P1)',
      'guarantee: guarantees[1]: reaction (gold, P1)',
      'example: examples[0]: przykład',
    ]);
    const anyPriority = {
      ...terms,
      levels: { gold: { code: '9x5xNBD' } },
      guarantees: [{ level: 'gold', target: 'delivery', worst: { hours: 300 } }],
    };
    const junit = await inPolish('check', file('any.json', json(anyPriority)), '--format', 'junit');
    expect(junit.text).toContain(' name="guarantees[0]: delivery (gold)"/>');
  });

  test('has the keys, codes and severities of the one in English for programs', async () => {
    for (const args of [
      ['check', nine, broken, claimsFile],
      ['diff', acme26, acme27],
    ]) {
      const [en, pl] = [await run([...args, '--format', 'json']), await inPolish(...args, '--format', 'json')];
      expect(essence(pl.text)).toEqual(essence(en.text));
      expect(pl.text).not.toEqual(en.text);
      expect(pl.code).toBe(en.code);
    }
  });

  test('has messages in Polish in annotations and for JUnit', async () => {
    const github = await inPolish('check', claimsFile, '--format', 'github');
    expect(github.text).toMatch(
      /^::notice file=.*,title=IDENTICAL_LEVELS::levels\.copy\.catalogue: Poziomy usługi .*%0AZaakceptowano: Tak ma być\.\n::error /,
    );
    const junit = await inPolish('check', claimsFile, '--format', 'junit');
    expect(junit.text).toContain(' note IDENTICAL_LEVELS levels.copy.catalogue\nPoziomy usługi ');
    expect(junit.text).toContain('<failure type="GUARANTEE_BROKEN" message="Najdłuższy czas ');
  });

  test('leaves in English what is wrong with the form of a file', async () => {
    const wrong = file('wrong.json', json({ ...terms, country: 5 }));
    for (const [path, name, message] of [
      [wrong, 'Umowę można odczytać', /^country is 5; give /],
      [join(folder, 'missing.json'), 'Plik', /^No such file: /],
    ] as const) {
      const { text } = await inPolish('check', path, '--format', 'json');
      const [{ checks }] = JSON.parse(text).files;
      expect(checks).toEqual([
        expect.objectContaining({
          name,
          entries: [expect.objectContaining({ message: expect.stringMatching(message) })],
        }),
      ]);
      const human = await inPolish('describe', 'gold', '--contract', path);
      expect(human.text).toMatch(
        /:1?\d:\d+ {2}błąd {2}[\s\S]*\n {2}Pomyślnie zakończono 0 z 1 kontroli: 1 błąd, 0 ostrzeżeń, 0 uwag$/,
      );
    }
  });

  test('has a case in Polish for what cannot be computed', async () => {
    const delivery = { from: 'opened', until: 'delivered', businessDays: 99 };
    const targets = { delivery, return: { from: 'delivered', until: 'returned', calendarDays: 366 } };
    const late = file('late.json', json({ ...terms, levels: { own: { name: 'Own', targets } } }));
    const { text } = await inPolish('check', late, '--from', '2099-01-01', '--to', '2099-12-31', '--format', 'json');
    expect(JSON.parse(text).files[0].checks).toEqual([
      expect.objectContaining({ group: 'terms', name: 'Warunki jako całość' }),
    ]);
  });
});

describe('a comparison in Polish', () => {
  test('has the summary, the severities and the changes in Polish', async () => {
    const { text } = await inPolish('diff', acme26, acme27);
    expect(text.split('\n').filter((line) => !/^\s+\d* \| /.test(line))).toEqual([
      `${acme27}: ACME, hardware support 2027, od 2027-01-01 do 2027-12-31`,
      `${acme27}:7:25  błąd  DUE_LATER  levels.silver.code`,
      expect.stringMatching(/^ {6}Przez 5,8% okresu termin „Dostawa” upływa później co najmniej o 1 dzień, a /),
      `${acme27}:8:23  uwaga  DUE_EARLIER  levels.gold.code`,
      expect.stringMatching(/^ {6}Przez 100% okresu termin „Dostawa” upływa wcześniej co najmniej o 4 godz\., a /),
      `${acme27}:9:17  uwaga  LEVEL_ADDED  levels.platinum`,
      '      Dodano poziom usługi „platinum”.',
      '  Nie stwierdzono pogorszenia dla 2 z 3 poziomów usługi: 1 błąd, 0 ostrzeżeń, 2 uwagi',
    ]);
  });

  test('says how many levels are accepted, and of one that it is one', async () => {
    const one = (time: string) =>
      file(
        `${time.slice(0, 2)}.json`,
        json({ ...terms, levels: { gold: { code: '9x5xNBD', cutoff: { time, inclusive: false } } } }),
      );
    const { text } = await inPolish('diff', one('17:00'), one('15:00'), '--allow-worse');
    expect(text.split('\n').at(-1)).toBe('  Zaakceptowano 1 z 1 poziomu usługi: 0 błędów, 1 ostrzeżenie, 0 uwag');
    const worse = await inPolish('diff', one('17:00'), one('15:00'));
    expect(worse.text.split('\n').at(-1)).toBe(
      '  Nie stwierdzono pogorszenia dla 0 z 1 poziomu usługi: 1 błąd, 0 ostrzeżeń, 0 uwag',
    );
  });
});

test.each([
  [0, '0 błędów, 0 ostrzeżeń, 0 uwag'],
  [1, '1 błąd, 1 ostrzeżenie, 1 uwaga'],
  [2, '2 błędy, 2 ostrzeżenia, 2 uwagi'],
  [5, '5 błędów, 5 ostrzeżeń, 5 uwag'],
  [12, '12 błędów, 12 ostrzeżeń, 12 uwag'],
  [22, '22 błędy, 22 ostrzeżenia, 22 uwagi'],
])('a summary in Polish counts %i', (n, counted) => {
  const counts = { holding: 1, cases: 37, errors: n, warnings: n, notes: n };
  expect(reportWords.pl.summary.checks(counts)).toBe(`Pomyślnie zakończono 1 z 37 kontroli: ${counted}`);
});

test('a language that there is none of is refused', async () => {
  for (const args of [
    ['check', nine],
    ['diff', acme26, acme27],
  ])
    expect(await run([...args, '--locale', 'de'])).toEqual({
      code: 2,
      text: expect.stringMatching(/^--locale is 'de'; give one of: en, pl\.\n/),
    });
});

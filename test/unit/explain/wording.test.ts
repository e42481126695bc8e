// Words that customers do not read any more, in any text: explanations, pictures, and the tables that the page and the pictures
// take theirs from. Each has a text that it was found in, so that it is known to find it.
import { readFileSync } from 'node:fs';
import type { Language } from 'hezo-sla';
import { renderTimeline } from 'hezo-sla/timeline';
import { describe, expect, test } from 'vitest';
import { cases } from '../../support/explain-cases.js';
import { explained } from '../../support/explained.js';

type Old = readonly (readonly [word: RegExp, found: string])[];

const old: Readonly<Record<Language, Old>> = {
  en: [
    [/\ba day off\b/, 'Friday, 20 November 2026 does not count: a day off.'],
    [/has to come before|\bIt came\b/, 'The confirmation has to come before 15:00. It came 30 seconds later'],
    [/\b(?:Opened|Confirmed) on\b/, 'Opened on Friday, 20 November 2026, at 10:00.'],
    [/No service time has to pass/, 'No service time has to pass: Friday'],
    [/Counted from the opening/, 'Counted from the opening, it is 6 hours earlier'],
    [/is no business day/, 'Saturday, 21 November 2026 is no business day'],
    [/last day counts to its end/, 'The last day counts to its end: Monday'],
    [/The promise names a day|until that day ends/, 'The promise names a day, so it can be kept until that day ends'],
    [/would be none yet/, 'then there would be none yet'],
    [/Presence on site/, 'Presence on site: by the end of Monday'],
    [/overdue for/, 'overdue for 2 h'],
    [/half take at most|95 % at most/, 'half take at most 2 h, 95 % at most 4 h'],
    [/\b\d{3,} hours late|\bh \d+ min \d+ s\b/, '1835 hours late; 152 h 59 min 59 s 999 ms'],
    [/\bhours?(?: \d+ minutes?)? \d+ seconds?/, '3 hours 44 minutes 58 seconds of service time'],
  ],
  pl: [
    [/pod datą/, 'potwierdzenie liczy się pod datą 21 listopada'],
    [/termin w godzinach/i, 'Termin w godzinach'],
    [/(?<!\p{L})(?:złożono|zgłoszono)/iu, 'Zgłoszenie złożono w piątek'],
    [/usterkę potwierdzono/i, 'Usterkę potwierdzono w piątek'],
    [/sprzęt na wymianę/i, 'Sprzęt na wymianę dostarczono'],
    [/(?<!\p{L})zwr(?:ot|óco)/iu, 'Zwrot: do końca piątku'],
    [/od ich najbliższego rozpoczęcia/, 'czas liczy się od ich najbliższego rozpoczęcia'],
    [/przypada od razu/, 'Termin przypada od razu'],
    [/niewykorzystany do końca godzin/, 'Czas niewykorzystany do końca godzin przechodzi dalej'],
    [/czas świadczenia usługi \(/i, 'Czas świadczenia usługi (1 godzina): piątek'],
    [/czyli [^.]* wcześniej/, 'Liczy się od rozpoczęcia, czyli 6 godzin wcześniej'],
    [/jest w terminie/, 'Nastąpiło 30 sekund wcześniej, więc jest w terminie'],
    [/liczy się (?:więc )?jak dokonane/i, 'Liczy się więc jak dokonane w poniedziałek'],
    [/w następnym dniu roboczym/, 'w następnym dniu roboczym: poniedziałek'],
    [/nie kończą się wcześniej niż on/, 'a te nie kończą się wcześniej niż on'],
    [/oznaczono w dniach/, 'Termin oznaczono w dniach'],
    [/można odczytać/, 'Warunki można odczytać także tak, że'],
    [/^[^:\n]+: do [^\n:]*(?<!do )godz\. /m, 'Dostawa: do piątku, 20 listopada 2026 r., godz. 16:00'],
    [/od czego ona zależy/, 'nie działa to, od czego ona zależy'],
    [/prawie wszystko/, 'klient może nadal robić prawie wszystko'],
    [/serwis na miejscu/i, 'HEZO Assistance SOS (serwis na miejscu)'],
    [/(?<!\p{L})wstępnie(?!\p{L})/iu, 'wstępnie: do piątku'],
    [/(?<!\p{L})nie dzień roboczy/iu, 'nie dzień roboczy'],
    [/na próbę/i, 'na próbę'],
    [/przesunięciem lub|co się jeszcze nie stało/i, 'z przesunięciem lub Z. Co się jeszcze nie stało, pozostaje puste'],
    [/co jeszcze się stało/i, 'Co jeszcze się stało i rok'],
    [/nie ma odpowiedzi/i, 'Nie ma odpowiedzi, dopóki pole jest błędne'],
    [/(?<!\p{L})(?:wstrzymany|dotrzymany|przekroczony)(?!\p{L})/iu, 'Reakcja: wstrzymany'],
    [/spośród wszystkich chwil|w połowie chwil|w 95 % najwyżej/, 'spośród wszystkich chwil roku; w 95 % najwyżej'],
    [/(?<!\p{L})do (?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)(?!\p{L})/u, 'do wtorek'],
    [/zwyczaj/i, 'zwyczaj branżowy'],
    [
      /Boxing Day|Święto Państwowe(?! \(1 Maja\))|Święto Pracy|Dzień Bożego Ciała/,
      'Sobota, 26 grudnia 2026 r.: nie liczy się (Boxing Day)',
    ],
  ],
};

/** The words of everything that is written for customers. */
const tables = [
  'src/explain/english.ts',
  'src/explain/english-words.ts',
  'src/explain/polish.ts',
  'src/explain/polish-words.ts',
  'src/timeline/words.ts',
  'src/calendar/holidays.ts',
  'src/calendar/polish-days-off.ts',
  'src/cli/worst-command.ts',
  'src/terms/interpretations.ts',
  'src/terms/priority.ts',
  'src/terms/programme.ts',
  'docs/playground/index.html',
  'docs/playground/mistakes.js',
  'docs/playground/texts.js',
];
const withoutComments = (code: string): string => code.replaceAll(/\/\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '');
const tableTexts = tables.map((file) => ({
  name: file,
  text: withoutComments(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')),
}));

describe.each(['en', 'pl'] as const)('the words of customers, in %s,', (locale) => {
  const written = cases.flatMap((item) => {
    const { level, ticket, options } = item;
    const picture = renderTimeline(level, ticket, { ...options, locale }).replaceAll('\u00a0', ' ');
    const [, described] = /<desc>(.*?)<\/desc>/s.exec(picture) ?? [];
    return [
      { name: `explanation: ${item.name}`, text: explained(item, locale).text },
      { name: `picture: ${item.name}`, text: `${described}\n${picture.replaceAll(/<[^>]+>/g, ' ')}` },
    ];
  });
  const texts = [...written, ...tableTexts];

  test.each(old[locale])('are not %s', (word, found) => {
    expect(found).toMatch(word);
    expect(texts.filter(({ text }) => word.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

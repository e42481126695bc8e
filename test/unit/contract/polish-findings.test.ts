// What the checks find, in Polish: the whole message of each finding.
import { createCalendar, fixedHolidays } from 'hezo-sla';
import { checkContract, checkExamples, checkGuarantees, type FindingCode } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { findingWords } from '../../../src/contract/check/check-options.js';
import { severities } from '../../../src/contract/schema/finding-codes.js';
import { describeOffset } from '../../../src/time/offset.js';
import { contractOf, terms } from '../../support/contracts.js';
import { nextDay, own, week, weekdays } from '../../support/findings.js';

const everyDay = [...weekdays, 'sat', 'sun'];
/** A calendar whose days off are known of a few years, and verified for none or some dates. */
const knownOf =
  (...holidays: string[]) =>
  () =>
    createCalendar({ timeZone: 'Europe/Warsaw', holidays: fixedHolidays(holidays) });
/** The messages of a finding in a contract, which is otherwise without fault, in Polish. */
function messagesOf(code: FindingCode, change: object, countryCalendar = knownOf('2026-12-25')): string[] {
  const contract = contractOf({ ...terms, levels: { own: own({}) }, ...change }, { countryCalendar });
  return checkContract(contract, { locale: 'pl' }).flatMap((found) => (found.code === code ? [found.message] : []));
}
const level = (one: object, more: object = {}) => ({ levels: { own: one }, ...more });
const delivery = (change: object) => level(own({ delivery: change }));
const placeless = (...holidays: string[]) => ({ country: undefined, timeZone: 'Europe/Warsaw', holidays });
const guarantee = { level: 'own', target: 'delivery' };
const standard = { own: { catalogue: 'standard' } };
const ticket = { openedAt: '2026-12-23T13:40:00+01:00', priority: 'P3', confirmedAt: '2026-12-23T15:00:00+01:00' };
const example = (expect: object, change: object = {}, name?: string) => ({
  levels: standard,
  examples: [{ name, level: 'own', ticket: { ...ticket, ...change }, expect }],
});
const back = { from: 'delivered', until: 'returned', owedBy: 'customer', calendarDays: 7 };
const split = {
  weekly: [
    { days: ['mon'], from: '08:00', to: '12:00' },
    { days: weekdays.slice(1), from: '14:00', to: '18:00' },
  ],
  onHolidays: 'closed',
};
const urgent = {
  name: 'Own',
  targets: { delivery: { P1: { ...nextDay, code: undefined }, P2: { ...nextDay, code: undefined, businessDays: 0 } } },
};

/** The code, what is said, and of which terms. */
const cases: readonly (readonly [FindingCode, string, object])[] = [
  [
    'HOLIDAYS_MISSING',
    'W kalendarzu brak dni wolnych od pracy w 2026 r., a terminy dla zgłoszeń ze sprawdzanego okresu mogą upływać jeszcze w 2027 r.',
    placeless('2027-01-01'),
  ],
  [
    'HOLIDAYS_MISSING',
    'W kalendarzu brak dni wolnych od pracy w latach 2026 i 2027, a terminy dla zgłoszeń ze sprawdzanego okresu mogą upływać jeszcze w 2027 r.',
    placeless('2028-01-01'),
  ],
  [
    'COUNTRY_NOT_VERIFIED',
    'Dni roboczych w kraju EG nie zweryfikowano. Porównaj dni robocze w sprawdzanym okresie z urzędowym wykazem, a różnice podaj w polu „extraHolidays” lub „extraBusinessDays”.',
    { country: 'EG' },
  ],
  [
    'COUNTRY_NOT_VERIFIED',
    'Dni roboczych w regionie BY (kraj: DE) nie zweryfikowano. Porównaj dni robocze w sprawdzanym okresie z urzędowym wykazem, a różnice podaj w polu „extraHolidays” lub „extraBusinessDays”.',
    { country: 'DE', state: 'BY' },
  ],
  [
    'CODE_UNREADABLE',
    '„Gold” nie jest kodem usługi, więc nie można go porównać z warunkami zobowiązania.',
    delivery({ code: 'Gold' }),
  ],
  [
    'CODE_CONTRADICTS_TARGET',
    'Według kodu 9x5xNBD usługa jest świadczona 9 godz. dziennie przez 5 dni w tygodniu, a według podanych godzin – 8 godz. 30 min dziennie przez 5 dni w tygodniu.',
    delivery({ hours: week('08:00', '16:30') }),
  ],
  [
    'CODE_CONTRADICTS_TARGET',
    'Według kodu 9x5xNBD usługa jest świadczona 9 godz. dziennie przez 5 dni w tygodniu, a według podanych godzin – 9 godz. dziennie przez 1 dzień w tygodniu.',
    delivery({ hours: week('09:00', '18:00', ['mon']) }),
  ],
  [
    'CODE_CONTRADICTS_TARGET',
    'Według kodu 24x7xNBD usługa jest świadczona codziennie przez całą dobę, a według podanych godzin nie jest świadczona w dni wolne od pracy.',
    delivery({ code: '24x7xNBD', hours: week('00:00', '24:00', everyDay) }),
  ],
  [
    'CODE_CONTRADICTS_TARGET',
    'Według kodu 9x5xNBD termin upływa następnego dnia roboczego, a według warunków zobowiązania – 2. dnia roboczego.',
    delivery({ businessDays: 2 }),
  ],
  [
    'CODE_CONTRADICTS_TARGET',
    'Według kodu 9x5xNBD termin upływa następnego dnia roboczego, a według warunków zobowiązania – tego samego dnia roboczego.',
    delivery({ businessDays: 0 }),
  ],
  [
    'CODE_CONTRADICTS_TARGET',
    'Według kodu 9x5xNBD termin upływa następnego dnia roboczego, a według warunków zobowiązania – następnego dnia kalendarzowego.',
    delivery({ businessDays: undefined, calendarDays: 1 }),
  ],
  [
    'CODE_CONTRADICTS_TARGET',
    'Według kodu 9x5xNBD termin upływa następnego dnia roboczego, a według warunków zobowiązania – tego samego dnia kalendarzowego.',
    delivery({ businessDays: undefined, calendarDays: 0 }),
  ],
  [
    'CODE_CONTRADICTS_TARGET',
    'Według kodu 9x5xNBD termin upływa następnego dnia roboczego, a według warunków zobowiązania – 12. dnia kalendarzowego.',
    delivery({ businessDays: undefined, calendarDays: 12 }),
  ],
  [
    'CODE_CONTRADICTS_TARGET',
    'Według kodu 9x5xNBD termin upływa następnego dnia roboczego, a według warunków zobowiązania – po 9 godz. 30 min.',
    delivery({ businessDays: undefined, within: { hours: 9, minutes: 30 } }),
  ],
  [
    'CODE_CONTRADICTS_TARGET',
    'Według kodu 9x5xNBD termin upływa następnego dnia roboczego, a według warunków zobowiązania – natychmiast.',
    delivery({ businessDays: undefined, within: { hours: 0 } }),
  ],
  [
    'CODE_CONTRADICTS_TARGET',
    'Według kodu 9x5xNBD zobowiązanie jest wykonane z chwilą dostawy, a według jego warunków – z chwilą wysłania sprzętu zastępczego.',
    delivery({ until: 'dispatched' }),
  ],
  [
    'CODE_CONTRADICTS_TARGET',
    'Według kodu 9x5xNBDy zobowiązanie jest wykonane z chwilą przybycia inżyniera na miejsce, a według jego warunków – z chwilą dostawy lub zdarzenia „installed”.',
    delivery({ code: '9x5xNBDy', until: ['delivered', 'installed'] }),
  ],
  [
    'HOURS_NEVER_OPEN',
    'Przy tych godzinach usługa w sprawdzanym okresie w ogóle nie jest świadczona, więc czas w nim nie biegnie.',
    level(
      { code: '8x5x8', hours: { ...week('09:00', '17:00'), exceptions: { '2026-12-23': [] } } },
      { period: { from: '2026-12-23', to: '2026-12-27' } },
    ),
  ],
  [
    'HOURS_END_AT_23_59',
    'Przedział od 00:00 do 23:59 nie obejmuje ostatniej minuty dnia; aby objąć cały dzień, wpisz „24:00”.',
    delivery({ code: undefined, hours: week('00:00', '23:59', everyDay, 'open') }),
  ],
  [
    'REACTION_BEYOND_WINDOW',
    'Na reakcję przewidziano 8 godz. 1 ms świadczenia usługi, a żadnego dnia usługa nie jest świadczona dłużej niż 8 godz., więc termin nigdy nie upływa w dniu zgłoszenia.',
    level(own({ reaction: { hours: '8x5', within: { hours: 8, milliseconds: 1 } } })),
  ],
  [
    'CUTOFF_NEVER_MET',
    'Godzina graniczna (przed godz. 9:00) przypada przed rozpoczęciem świadczenia usługi, więc każde zdarzenie rozpoczynające bieg terminu w godzinach świadczenia usługi jest spóźnione i traktuje się je jak dokonane następnego dnia.',
    level({ code: '8x5xNBD', cutoff: { time: '09:00', inclusive: false } }),
  ],
  [
    'CUTOFF_OUTSIDE_HOURS',
    'Godzina graniczna (do godz. 17:01 włącznie, przed godz. 18:00) każdego dnia przypada poza godzinami świadczenia usługi: żadne potwierdzenie w tych godzinach nie jest spóźnione.',
    level({
      code: '8x5xNBD',
      cutoff: [
        { days: ['mon'], time: '17:01', inclusive: true },
        { days: ['tue'], time: '18:00', inclusive: false },
        { days: ['wed'], time: '18:00', inclusive: false },
      ],
    }),
  ],
  [
    'CUTOFF_OUTSIDE_HOURS',
    'Godzina graniczna (przed godz. 13:00) każdego dnia przypada poza godzinami świadczenia usługi: w niektóre dni każde potwierdzenie lub wysłanie zgłoszenia w tych godzinach jest spóźnione, w pozostałe – żadne.',
    delivery({
      code: undefined,
      from: ['confirmed', 'opened'],
      hours: split,
      cutoff: { time: '13:00', inclusive: false },
    }),
  ],
  [
    'UNREACHABLE_TARGET',
    'Termin liczony od 2026-01-01T00:00:00+01:00 upływa 2026-01-03, w dniu, w którym usługa nie jest świadczona; dzieje się tak przez 16,4% okresu.',
    level({ code: '8x5xNCD' }),
  ],
  [
    'UNREACHABLE_TARGET',
    'Termin liczony od 2026-01-01T00:00:00+01:00 upływa 2026-01-03T08:00:00+01:00, w dniu, w którym do tego czasu usługa nie jest świadczona; dzieje się tak przez 100% okresu.',
    delivery({ code: undefined, businessDays: undefined, calendarDays: 1, ends: '08:00' }),
  ],
  [
    'ON_SITE_WITHOUT_TARGET',
    'Poziom usługi obejmuje serwis w miejscu instalacji, a żadne z jego zobowiązań nie wymaga przybycia inżyniera na miejsce.',
    level(own({}, { includes: ['on-site-support'] })),
  ],
  [
    'RETURN_WITHOUT_DELIVERY',
    'Termin „Odesłanie uszkodzonego urządzenia”, który wiąże klienta, biegnie od dostawy, a żadne zobowiązanie tego poziomu usługi nie kończy się tym zdarzeniem.',
    level({ name: 'Own', targets: { return: back } }),
  ],
  [
    'ROLE_WITHOUT_CALENDAR',
    'Nie podano kalendarza dla roli „hub”, więc używa się kalendarza miejsca instalacji. Role, dla których podano kalendarz: „site”.',
    delivery({ calendar: 'hub' }),
  ],
  [
    'PRIORITY_INVERSION',
    'Termin „Dostawa” upływa dla priorytetu P1 później niż dla P2: w przypadku zgłoszenia z 2026-12-22T18:00:00+01:00 o 5 dni.',
    level(urgent),
  ],
  [
    'IDENTICAL_LEVELS',
    'Poziomy usługi „own” i „other” obejmują takie same zobowiązania.',
    { levels: { own: own({}), other: own({}, { name: 'Other' }) } },
  ],
  [
    'GUARANTEE_BROKEN',
    'Najdłuższy czas do upływu terminu „Dostawa” (own) wynosi 6 dni 9 godz. i przekracza gwarantowany czas (5 dni): od 2026-12-22T15:00:00+01:00 do 2026-12-28T23:59:59.999+01:00.',
    { levels: standard, guarantees: [{ ...guarantee, worst: { hours: 120 } }] },
  ],
  [
    'GUARANTEE_BROKEN',
    'Najdłuższy czas do upływu terminu „Dostawa” (own, P3) wynosi 152 godz. 59 min 59 s 999 ms i przekracza gwarantowany czas (152 godz. 59 min 59 s 998 ms): od 2026-12-22T15:00:00+01:00 do 2026-12-28T23:59:59.999+01:00.',
    { levels: standard, guarantees: [{ ...guarantee, priority: 'P3', worst: { milliseconds: 153 * 3_600_000 - 2 } }] },
  ],
  [
    'EXAMPLE_FAILED',
    'Przykład 1 nie zgadza się z warunkami: termin „Dostawa” upływa 2026-12-29, a miał upływać 2026-12-28; termin „Odesłanie uszkodzonego urządzenia” upływa 2027-01-05T23:59:59.999+01:00, a miało go nie być.',
    example({ delivery: '2026-12-28', return: null }),
  ],
  [
    'EXAMPLE_FAILED',
    'Przykład „Wigilia” nie zgadza się z warunkami: nie ma terminu „Dostawa”, a miał upływać 2026-12-28.',
    example({ delivery: '2026-12-28' }, { confirmedAt: null }, 'Wigilia'),
  ],
  [
    'EXAMPLE_OUTSIDE_PERIOD',
    'Przykład 1 zgadza się z warunkami. Zgłoszenie wysłano poza okresem obowiązywania umowy, więc jej warunki go nie obejmują.',
    example({ delivery: null }, { openedAt: '2027-01-05T10:00:00+01:00', confirmedAt: null }),
  ],
  [
    'STALE_ACKNOWLEDGEMENT',
    'Zaakceptowano CODE_UNREADABLE, ale kontrola tego nie wykazała.',
    { acknowledged: [{ code: 'CODE_UNREADABLE', reason: 'none' }] },
  ],
  [
    'STALE_ACKNOWLEDGEMENT',
    'Zaakceptowano CODE_UNREADABLE, ale kontrola tego nie wykazała dla poziomu usługi „own”.',
    { acknowledged: [{ code: 'CODE_UNREADABLE', level: 'own', reason: 'none' }] },
  ],
];

describe('a finding in Polish', () => {
  test.each(cases)('%s says: %s', (code, message, change) => {
    expect(messagesOf(code, change)).toEqual([message]);
  });

  test('of every code is in the table, except what depends on the runtime', () => {
    const codes = new Set(cases.map(([code]) => code));
    expect(Object.keys(severities).filter((code) => !codes.has(code as FindingCode))).toEqual(['ZONE_OUTDATED']);
  });

  test('says for which dates a country is verified', () => {
    expect(findingWords.pl.countryNotVerified('DE', 'BY', { from: '2024-01-01', to: '2028-12-31' })).toMatch(
      /^Dni robocze w regionie BY \(kraj: DE\) zweryfikowano tylko za okres od 2024-01-01 do 2028-12-31\. Porównaj /,
    );
  });

  test('says of a small share that it is small', () => {
    expect(findingWords.pl.unreachable('2026-01-01T00:00:00+01:00', '2026-01-03', 0.0004)).toContain(
      'dzieje się tak przez mniej niż 0,1% okresu.',
    );
  });

  test.each<[number, string]>([
    [1, ''],
    [2, ' Błąd dotyczy też kolejnego okresu, do 2026-01-02T00:00:00Z.'],
    [3, ' Błąd dotyczy też 2 kolejnych okresów, do 2026-01-02T00:00:00Z.'],
    [6, ' Błąd dotyczy też 5 kolejnych okresów, do 2026-01-02T00:00:00Z.'],
    [13, ' Błąd dotyczy też 12 kolejnych okresów, do 2026-01-02T00:00:00Z.'],
    [23, ' Błąd dotyczy też 22 kolejnych okresów, do 2026-01-02T00:00:00Z.'],
  ])('says of %i stretches of a time zone until when they are wrong', (count, more) => {
    const [from, to] = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'].map((text) => Date.parse(text));
    const [taken, right] = [60, 0].map((minutes) => describeOffset(minutes * 60_000));
    const stretch = { from, to, taken, right, release: '2026z' };
    expect(findingWords.pl.zoneOutdated('Test/Zone', Array(count).fill(stretch))).toBe(
      `Dane o strefach czasowych w tym środowisku uruchomieniowym są starsze niż wydanie 2026z bazy tz: dla strefy Test/Zone podają przesunięcie +01:00 od 2026-01-01T00:00:00Z do 2026-01-02T00:00:00Z, a prawidłowe jest +00:00.${more} Zaktualizuj środowisko albo wskaż nowsze dane w zmiennej środowiskowej ICU_TIMEZONE_FILES_DIR programu Node.js; instrukcja: docs/time-zones.md.`,
    );
  });
});

describe('results in Polish', () => {
  const pl = { locale: 'pl' } as const;

  test('say that a guarantee holds, with the reasons of its worst case', () => {
    const contract = contractOf({
      ...terms,
      levels: standard,
      guarantees: [{ ...guarantee, priority: 'P3', worst: { hours: 200 } }],
    });
    const [{ message, worst }] = checkGuarantees(contract, pl);
    expect(message).toBe(
      'Najdłuższy czas do upływu terminu „Dostawa” (own, P3) wynosi 6 dni 9 godz. i nie przekracza gwarantowanego czasu (8 dni 8 godz.): od 2026-12-22T15:00:00+01:00 do 2026-12-28T23:59:59.999+01:00.',
    );
    expect(worst.deadline.text).toContain(
      'Czwartek, 24 grudnia 2026 r.: nie liczy się (Wigilia Bożego Narodzenia). [CAL-1, prawo]',
    );
  });

  test('say that an example holds, with the reasons', () => {
    const [{ message, deadlines }] = checkExamples(
      contractOf({ ...terms, ...example({ delivery: '2026-12-29' }) }),
      pl,
    );
    expect(message).toBe('Przykład 1 zgadza się z warunkami.');
    expect(deadlines.text).toMatch(/^Wszystkie godziny podano w czasie lokalnym: Europe\/Warsaw\n/);
  });

  test('have the reasons of what fails', () => {
    const fails = { ...example({ delivery: '2026-12-28' }), guarantees: [{ ...guarantee, worst: { hours: 120 } }] };
    const found = checkContract(contractOf({ ...terms, ...fails }), pl);
    expect(found.map(({ code, explanation }) => `${code} ${explanation?.split('\n')[0]}`)).toEqual([
      'GUARANTEE_BROKEN Zgłoszenie potwierdzono we wtorek, 22 grudnia 2026 r., o godz. 15:00. [DELIV-1, warunki]',
      'EXAMPLE_FAILED Zgłoszenie potwierdzono w środę, 23 grudnia 2026 r., o godz. 15:00. [DELIV-1, warunki]',
    ]);
  });
});

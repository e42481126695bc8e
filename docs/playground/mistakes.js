// What to do about a mistake, and what to know of a time without effect, in the words of the page: from codes and details.

// The years of whose every instant deadlines can be computed; the year is the only date on the page.
const [yearEn, yearPl] = ['Enter a year from 1990 to 2099.', 'Podaj rok od 1990 do 2099.'];

const listed = (names, or) => `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;

const en = {
  INVALID_INSTANT: () => 'Not a valid date and time. Write it as 2026-12-23T15:00:00+01:00.',
  MISSING_OFFSET: () => 'Write the time with its offset from UTC, or with Z for UTC: 2026-12-23T15:00:00+01:00.',
  INSTANT_OUT_OF_RANGE: () => 'Enter a date in the years 1990 to 2099.',
  OUT_OF_ORDER: ({ earlier, later }, { fields }) =>
    `“${fields[later]}” is before “${fields[earlier]}”. Correct one of them, or clear the field of what has not happened.`,
  UNKNOWN_LEVEL: () => 'Choose a service level.',
  UNKNOWN_PRIORITY: () => 'Choose a priority.',
  INVALID_SERVICE_CODE: () => 'Write hours x days x delivery time, such as 8x5x8, 9x5xNBD or 24x7x4.',
  HOURS_REQUIRED: ({ accepted }) =>
    `The code does not say when its hours are. Here it can begin with ${listed(accepted, 'or')}; the library takes any hours.`,
  INVALID_DATE: () => yearEn,
  DATE_OUT_OF_RANGE: () => yearEn,
  AFTER_AS_OF: (_, { fields }) => `After “${fields.at}”, so not counted.`,
  NOT_STARTED: () => 'Not judged: also enter the event that its time counts from.',
  otherwise: (code) => `This cannot be computed (${code}).`,
};

const pl = {
  INVALID_INSTANT: () => 'To nie jest poprawna data i godzina. Wpisz je w postaci 2026-12-23T15:00:00+01:00.',
  MISSING_OFFSET: () => 'Podaj godzinę z przesunięciem względem UTC albo z literą Z (UTC): 2026-12-23T15:00:00+01:00.',
  INSTANT_OUT_OF_RANGE: () => 'Podaj datę z lat 1990–2099.',
  OUT_OF_ORDER: ({ earlier, later }, { fields }) =>
    `„${fields[later]}” wskazuje chwilę wcześniejszą niż „${fields[earlier]}”. Popraw jeden z tych czasów albo wyczyść pole zdarzenia, które nie nastąpiło.`,
  UNKNOWN_LEVEL: () => 'Wybierz poziom usługi.',
  UNKNOWN_PRIORITY: () => 'Wybierz priorytet.',
  INVALID_SERVICE_CODE: () => 'Wpisz kod w postaci godziny x dni x czas dostawy, np. 8x5x8, 9x5xNBD lub 24x7x4.',
  HOURS_REQUIRED: ({ accepted }) =>
    `Z kodu nie wynika, w jakich godzinach usługa jest świadczona. Tutaj kod może zaczynać się od ${listed(accepted, 'lub')}; biblioteka przyjmuje dowolne godziny.`,
  INVALID_DATE: () => yearPl,
  DATE_OUT_OF_RANGE: () => yearPl,
  AFTER_AS_OF: (_, { fields }) => `Po chwili z pola „${fields.at}”, więc nieuwzględnione.`,
  NOT_STARTED: () => 'Bez oceny: podaj także zdarzenie, od którego liczy się termin.',
  otherwise: (code) => `Tego nie da się obliczyć (${code}).`,
};

const languages = { en, pl };

/**
 * A mistake in a sentence that says what to do.
 *
 * @param {{ code: string, details: object }} mistake
 */
export function mistakeText({ code, details }, lang, words) {
  const write = languages[lang];
  return Object.hasOwn(write, code) ? write[code](details, words) : write.otherwise(code);
}

/** The codes that have a sentence of their own. */
export const knownCodes = Object.keys(en).filter((code) => code !== 'otherwise');

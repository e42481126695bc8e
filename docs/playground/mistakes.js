// What to do about a mistake, in the words of the page: from its code and details.

// The years of whose every instant deadlines can be computed; the year is the only date on the page.
const [yearEn, yearPl] = ['Enter a year from 1990 to 2099.', 'Podaj rok od 1990 do 2099.'];

const en = {
  INVALID_INSTANT: () => 'There is no such date and time. Write it as 2026-12-23T15:00:00+01:00.',
  MISSING_OFFSET: () => 'Add the offset from UTC, or Z for UTC: 2026-12-23T15:00:00+01:00.',
  INSTANT_OUT_OF_RANGE: ({ from, to }) => `Enter a time from ${from.slice(0, 10)} to ${to.slice(0, 10)}.`,
  OUT_OF_ORDER: ({ earlier, later }, { fields }) =>
    `“${fields[later]}” is before “${fields[earlier]}”. Correct one of them, or empty the field of what has not happened.`,
  UNKNOWN_LEVEL: () => 'Choose a service level.',
  UNKNOWN_PRIORITY: () => 'Choose a priority.',
  INVALID_SERVICE_CODE: () => 'Write hours x days x response, such as 8x5x8, 9x5xNBD or 24x7x4.',
  HOURS_REQUIRED: ({ accepted }) =>
    `The code does not say when its hours are. Here it can begin with ${accepted.join(', ')}; the library takes any hours.`,
  INVALID_DATE: () => yearEn,
  DATE_OUT_OF_RANGE: () => yearEn,
  otherwise: (code) => `This cannot be computed (${code}).`,
};

const pl = {
  INVALID_INSTANT: () => 'Nie ma takiej daty i godziny. Wpisz ją w postaci 2026-12-23T15:00:00+01:00.',
  MISSING_OFFSET: () => 'Dodaj przesunięcie względem UTC albo Z (UTC): 2026-12-23T15:00:00+01:00.',
  INSTANT_OUT_OF_RANGE: ({ from, to }) => `Podaj czas od ${from.slice(0, 10)} do ${to.slice(0, 10)}.`,
  OUT_OF_ORDER: ({ earlier, later }, { fields }) =>
    `„${fields[later]}” jest wcześniej niż „${fields[earlier]}”. Popraw jedno z nich albo opróżnij pole zdarzenia, które nie nastąpiło.`,
  UNKNOWN_LEVEL: () => 'Wybierz poziom usługi.',
  UNKNOWN_PRIORITY: () => 'Wybierz priorytet.',
  INVALID_SERVICE_CODE: () => 'Wpisz godziny x dni x czas, np. 8x5x8, 9x5xNBD lub 24x7x4.',
  HOURS_REQUIRED: ({ accepted }) =>
    `Z kodu nie wynika, w jakich godzinach usługa jest świadczona. Tutaj kod może zaczynać się od ${accepted.join(', ')}; biblioteka przyjmuje dowolne godziny.`,
  INVALID_DATE: () => yearPl,
  DATE_OUT_OF_RANGE: () => yearPl,
  otherwise: (code) => `Tego nie da się obliczyć (${code}).`,
};

const languages = { en, pl };

/** A mistake in a sentence that says what to do. */
export function mistakeText({ code, details }, lang, words) {
  const write = languages[lang];
  return Object.hasOwn(write, code) ? write[code](details, words) : write.otherwise(code);
}

/** The codes that have a sentence of their own. */
export const knownCodes = Object.keys(en).filter((code) => code !== 'otherwise');

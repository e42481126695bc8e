import { readChoice, readRecord, readText } from './input.js';

/** The languages of the library's own texts. */
export type Language = 'en' | 'pl';

export const languages: readonly Language[] = ['en', 'pl'];

/** The language that is asked for. Default: 'en'. */
export function readLanguage(value: unknown, field = 'locale'): Language {
  return readChoice(value ?? 'en', field, languages);
}

/** A text in both languages. */
export interface LocalizedText {
  /** The text in English. */
  readonly en: string;
  /** The text in Polish. */
  readonly pl: string;
}

/** A text for both languages, or one for each. */
export function readLocalizedText(value: unknown, field: string): LocalizedText {
  if (typeof value === 'string') {
    const text = readText(value, field);
    return Object.freeze({ en: text, pl: text });
  }
  return readLocalizedTexts(value, field, `a text, or ${texts}`);
}

const texts = "an object such as { en: 'Gold', pl: 'Złoty' }";

/** One text for each language. */
export function readLocalizedTexts(value: unknown, field: string, accepted = texts): LocalizedText {
  const given = readRecord(value, field, languages, accepted);
  return Object.freeze({ en: readText(given.en, `${field}.en`), pl: readText(given.pl, `${field}.pl`) });
}

import { readRecord, readText } from './input.js';

/** The languages of the library's own texts. */
export type Language = 'en' | 'pl';

/** A text in both languages. */
export interface LocalizedText {
  readonly en: string;
  readonly pl: string;
}

/** A text for both languages, or one for each. */
export function readLocalizedText(value: unknown, field: string): LocalizedText {
  if (typeof value === 'string') {
    const text = readText(value, field);
    return Object.freeze({ en: text, pl: text });
  }
  return readLocalizedTexts(value, field);
}

/** One text for each language. */
export function readLocalizedTexts(value: unknown, field: string): LocalizedText {
  const texts = readRecord(value, field, ['en', 'pl'], "an object such as { en: 'Gold', pl: 'Złoty' }");
  return Object.freeze({ en: readText(texts.en, `${field}.en`), pl: readText(texts.pl, `${field}.pl`) });
}

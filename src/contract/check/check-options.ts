import { type CompiledPeriod, type Period, readPeriod } from '../../analysis/period.js';
import type { BusinessCalendar } from '../../calendar/business-calendar.js';
import { reading, readRecord, refuse } from '../../input.js';
import { type Language, readLanguage } from '../../language.js';
import { englishFindings } from './english-findings.js';
import type { FindingWords } from './finding-words.js';
import { polishFindings } from './polish-findings.js';

/** In which language a contract is checked. */
export interface LocaleOption {
  /** The language of messages and explanations. Default: 'en'. */
  readonly locale?: Language | undefined;
}

/** Over which period contracts are checked and compared, and in which language. */
export interface CheckOptions extends LocaleOption {
  /** The first local date of the site, 'YYYY-MM-DD'; give `to` as well. Default: the first of the contract's period, in a comparison
   * that of `after`. */
  readonly from?: string | undefined;
  /** The last date, which is included; with `from`. */
  readonly to?: string | undefined;
}

/** Over which period, and in which language. */
export interface CompiledCheckOptions {
  readonly period: CompiledPeriod;
  readonly locale: Language;
}

export const findingWords: Readonly<Record<Language, FindingWords>> = { en: englishFindings, pl: polishFindings };

/** The options of a check or a comparison; `otherwise` is the period where they give none. */
export function readCheckOptions(
  options: unknown,
  otherwise: Period,
  calendar: BusinessCalendar,
): CompiledCheckOptions {
  const given = readRecord(options, 'options', ['from', 'to', 'locale'], 'an object of { from, to, locale }');
  return reading('options', () => {
    const { from, to, locale } = given;
    const dates = from === undefined && to === undefined ? otherwise : { from, to };
    if (dates.from === undefined) refuse(from, 'from', "a local date, 'YYYY-MM-DD', since there is `to`");
    if (dates.to === undefined) refuse(to, 'to', "a local date, 'YYYY-MM-DD', since there is `from`");
    return { period: readPeriod(dates.from, dates.to, calendar), locale: readLanguage(locale) };
  });
}

/** The language that options give. */
export function readLocaleOption(options: unknown): Language {
  const given = readRecord(options, 'options', ['locale'], 'an object of { locale }');
  return reading('options', () => readLanguage(given.locale));
}

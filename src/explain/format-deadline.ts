import { oneOf, reading, readOptional, readRecord, refuse } from '../input.js';
import { type Language, readLanguage } from '../language.js';
import { readDate } from '../time/civil.js';
import { dueForms as english } from './english-words.js';
import { type DeadlineStyle, deadlineStyles, type LocalMoment } from './local.js';
import { dueForms as polish } from './polish-words.js';

/** How a deadline is put into words. */
export interface FormatDeadlineOptions {
  /** The language of the text. Default: 'en'. */
  readonly locale?: Language | undefined;
  /** 'full' includes the year, 'long' leaves it out, 'short' is for tables. Default: 'long'. */
  readonly style?: DeadlineStyle | undefined;
}

/**
 * Returns a deadline in words: by the end of a day, or by a time of it, as explanations and pictures say it.
 *
 * @param deadline a deadline of `calculateDeadlines`, `explainDeadlines` or `trackTicket`, or what JSON kept of one: its `dueLocal` is
 *   read and nothing else. Of a local time that exists twice, `dueLocal` alone says which one it is
 * @param options the language, 'en' or 'pl', and the style: 'full', 'long' or 'short'
 * @returns a string: a part of a sentence, or with the style 'short' what a cell of a table has room for; null where there is no
 *   deadline, or none yet
 * @throws {@link SlaError} `MISSING_FIELD`, `INVALID_VALUE`, `INVALID_DATE` or `DATE_OUT_OF_RANGE` for what is not a deadline;
 *   `INVALID_VALUE`, `UNKNOWN_FIELD` for wrong options
 * @example
 * ```ts
 * import { calculateDeadlines, formatDeadline, serviceLevels } from 'hezo-sla';
 *
 * const { reaction, delivery } = calculateDeadlines(serviceLevels.standard, {
 *   openedAt: '2026-12-23T13:40:00+01:00',
 *   priority: 'P3',
 *   confirmedAt: '2026-12-23T15:00:00+01:00',
 * });
 * formatDeadline(reaction); // 'by Wednesday, 23 December, 14:40'
 * formatDeadline(delivery); // 'by the end of Tuesday, 29 December'
 * formatDeadline(delivery, { locale: 'pl' }); // 'do końca wtorku, 29 grudnia'
 * formatDeadline(delivery, { style: 'full' }); // 'by the end of Tuesday, 29 December 2026'
 * formatDeadline(reaction, { style: 'short' }); // 'Wed, 23 Dec, 14:40'
 * ```
 */
export function formatDeadline<D extends { readonly dueLocal: string | null } | null>(
  deadline: D,
  options: FormatDeadlineOptions = {},
): FormattedDeadline<D> {
  const due =
    deadline === null ? null : reading('deadline', () => readMoment(readRecord(deadline, 'deadline').dueLocal));
  const given = readRecord(options, 'options', ['locale', 'style']);
  const write = reading('options', () => {
    const forms = readLanguage(given.locale) === 'pl' ? polish : english;
    return forms[readOptional(given.style, 'style', oneOf(deadlineStyles)) ?? 'long'];
  });
  // Whatever has a due date has words for it.
  return (due && write(due)) as FormattedDeadline<D>;
}

/** A string, or null where there may be no deadline. */
export type FormattedDeadline<D> = D extends { readonly dueLocal: string }
  ? string
  : D extends null
    ? null
    : string | null;

/** A local time as deadlines have it. */
const LOCAL = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d(?:\.\d{3})?)[+-]\d{2}:\d{2}$/;

function readMoment(value: unknown): LocalMoment | null {
  if (value === null) return null;
  const field = 'deadline.dueLocal';
  const match = typeof value === 'string' ? LOCAL.exec(value) : null;
  if (!match) return refuse(value, field, "a local time with its offset, such as '2026-12-29T23:59:59.999+01:00'");
  const [, date, hour, minute, second] = match;
  readDate(date, field);
  return { date, minute: Number(hour) * 60 + Number(minute), ms: Math.round(Number(second) * 1000), offset: null };
}

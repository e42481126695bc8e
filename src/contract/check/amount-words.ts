import * as inEnglish from '../../explain/english-words.js';
import { lengthOf, type RoundUnits, roundLengthOf } from '../../explain/local.js';
import * as inPolish from '../../explain/polish-words.js';

/** How messages in a language write lengths of time and shares of a period. */
export interface AmountWords {
  /** A length of time that the terms give, exactly. */
  readonly length: (ms: number) => string;
  /** A length of elapsed time as people say it. Less than a minute is exact, because it decided. */
  readonly elapsed: (ms: number) => string;
  /** A share of a period, from 0 to 1, in percent. */
  readonly share: (share: number) => string;
}

function amountWords(units: RoundUnits, less: string, point: string): AmountWords {
  const length = (ms: number): string =>
    lengthOf(ms, (amount, unit) => {
      if (unit === 'hour' || unit === 'minute') return units[unit](amount);
      return `${amount} ${unit === 'second' ? 's' : 'ms'}`;
    });
  return {
    length,
    elapsed: (ms) => roundLengthOf(ms, units, length(ms)),
    share: (share) => {
      const percent = Math.round(share * 1000) / 10;
      return (percent === 0 ? `${less} 0.1%` : `${percent}%`).replace('.', point);
    },
  };
}

export const englishAmounts: AmountWords = /* @__PURE__ */ amountWords(inEnglish.roundUnits, 'less than', '.');
export const polishAmounts: AmountWords = /* @__PURE__ */ amountWords(inPolish.roundUnits, 'mniej niż', ',');

/** Two lengths of elapsed time beside each other: exact where people would say the same of both. */
export function comparedTexts({ length, elapsed }: AmountWords, one: number, other: number): readonly [string, string] {
  const text = elapsed(one) === elapsed(other) ? length : elapsed;
  return [text(one), text(other)];
}

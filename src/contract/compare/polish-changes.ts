import { days, timeText } from '../../descriptions/polish-hours.js';
import { counted } from '../../explain/polish-words.js';
import { anyOf, stopped } from '../../explain/wording.js';
import { MINUTE_MS } from '../../time/civil.js';
import { polishAmounts } from '../check/amount-words.js';
import { titled } from '../check/polish-findings.js';
import {
  type ChangedTimes,
  type ChangeWords,
  type DueChange,
  type FieldChange,
  type FieldValue,
  fieldsOfEvents,
  type SharedTarget,
  type StretchEnd,
} from './change-words.js';

/** '„Dostawa” (P1, P2)' */
function named({ target, priorities }: SharedTarget): string {
  return priorities.length === 0 ? titled(target) : `${titled(target)} (${priorities.join(', ')})`;
}

/** `of` is whose field it is, in the genitive. */
function fieldText(of: string, { field, values }: FieldChange): string {
  if (!values) return `Zmieniono pole „${field}” ${of}.`;
  const { before, after } = values;
  const was = before === null ? 'było puste' : `miało wartość ${valueText(before, field)}`;
  const is = after === null ? 'jest puste' : `ma wartość ${valueText(after, field)}`;
  return `Pole „${field}” ${of} ${is}, a wcześniej ${was}.`;
}

function valueText(value: Exclude<FieldValue, null>, field: string): string {
  if (typeof value === 'boolean') return String(value);
  const parts = (typeof value === 'string' ? [value] : value).map((part) => `„${part}”`);
  return fieldsOfEvents.includes(field) ? anyOf(parts, 'lub') : parts.join(', ');
}

/** In the accusative, since lengths are not declined. */
function amount(leastMs: number, mostMs: number): string {
  const [least, most] = [leastMs, mostMs].map(polishAmounts.elapsed);
  if (least === most) return `o ${most}`;
  // What grows from nothing, as over the hours of a night.
  return leastMs < MINUTE_MS ? `najwyżej o ${most}` : `co najmniej o ${least}, a najwyżej o ${most}`;
}

function stretchText(day: string, from: string, to: StretchEnd): string {
  const [start, end] = [`${day} ${timeText(from)}`, timeText(to.time)];
  if (to.day === 'same') return `${start}–${end}`;
  if (to.day === 'next') return `${start}–${end} następnego dnia`;
  return `${start} – ${days([to.day])}${to.isNextWeek ? ' następnego tygodnia' : ''} ${end}`;
}

/** Without the amount where it is that of the whole. */
function timesText({ days: of, from, to, leastMs, mostMs, times }: ChangedTimes, whole: string): string {
  const own = amount(leastMs, mostMs);
  const often = counted(times, ['raz', 'raz', 'razy', 'razy']);
  return `${stretchText(days(of), from, to)}${own === whole ? '' : ` ${own}`} (${often})`;
}

function dueText(target: SharedTarget, change: DueChange): string {
  const { when, share, leastMs, mostMs, mostly, hasMore, hasSameTerms } = change;
  const whole = amount(leastMs, mostMs);
  const times = change.times.map((one) => timesText(one, whole));
  if (hasMore) times.push('a także o innych porach');
  const usual = mostly ? `, przeważnie ${amount(mostly.leastMs, mostly.mostMs)}` : '';
  const at = times.length > 0 ? `: ${times.join('; ')}` : '';
  const how = `${when === 'later' ? 'później' : 'wcześniej'} ${whole}${usual}`;
  const why = hasSameTerms ? ' Warunki są te same: różnią się kalendarze.' : '';
  return `${stopped(`Przez ${polishAmounts.share(share)} okresu termin ${named(target)} upływa ${how}${at}`)}${why}`;
}

export const polishChanges: ChangeWords = {
  levelAdded: (key) => `Dodano poziom usługi „${key}”.`,
  levelRemoved: (key) => `Usunięto poziom usługi „${key}”.`,
  levelField: (change) => fieldText('poziomu usługi', change),
  targetAdded: (target) => `Dodano zobowiązanie ${named(target)}.`,
  targetRemoved: (target) => `Usunięto zobowiązanie ${named(target)}.`,
  targetField: (target, change) => fieldText(`zobowiązania ${named(target)}`, change),
  due: dueText,
  amount,
};

import { cutoffLimit } from '../../descriptions/polish-hours.js';
import { polish } from '../../explain/polish.js';
import { roundUnits, siteCalendarText, wordsOf } from '../../explain/polish-words.js';
import { anyOf, stopped } from '../../explain/wording.js';
import type { CompiledCutoff } from '../../terms/compiled-target.js';
import { HOUR_MS } from '../../time/civil.js';
import { comparedTexts, polishAmounts } from './amount-words.js';
import { instantText } from './check-zones.js';
import type {
  CheckedExample,
  ExampleMismatch,
  FindingWords,
  NamedTarget,
  ServiceSize,
  TargetLength,
} from './finding-words.js';

/** '„Dostawa”', after 'termin' or 'zobowiązanie', since titles are not declined. */
export const titled = ({ name, until }: NamedTarget): string => `„${polish.title(name, until[0])}”`;

/** In the neuter nominative, after 'każde' and 'żadne'. */
const events = (names: readonly string[], conjunction: 'lub' | 'ani'): string =>
  anyOf(
    names.map((name) => wordsOf(name).noun),
    conjunction,
  );
/** In the genitive, after 'od' and 'z chwilą'. */
const ofEvents = (names: readonly string[]): string =>
  anyOf(
    names.map((name) => wordsOf(name).of),
    'lub',
  );
const limits = (cutoffs: readonly CompiledCutoff[]): string => cutoffs.map(cutoffLimit).join(', ');

/** When it is due, after 'termin upływa'. */
function dueText({ unit, amount }: TargetLength): string {
  if (unit === 'ms') return amount === 0 ? 'natychmiast' : `po ${polishAmounts.length(amount)}`;
  const which = amount === 0 ? 'tego samego' : amount === 1 ? 'następnego' : `${amount}.`;
  return `${which} dnia ${unit === 'business-day' ? 'roboczego' : 'kalendarzowego'}`;
}

const sizeText = ({ hours, days }: ServiceSize): string =>
  `${polishAmounts.length(Math.round(hours * HOUR_MS))} dziennie przez ${roundUnits.day(days)} w tygodniu`;

function mismatchText({ target, expected, found }: ExampleMismatch): string {
  if (found === null) return `nie ma terminu ${titled(target)}, a miał upływać ${expected}`;
  return `termin ${titled(target)} upływa ${found}, a ${expected === null ? 'miało go nie być' : `miał upływać ${expected}`}`;
}

function exampleText({ name, number, mismatches, covered }: CheckedExample): string {
  const what = name === undefined ? `Przykład ${number}` : `Przykład „${name}”`;
  const result =
    mismatches.length > 0
      ? `nie zgadza się z warunkami: ${mismatches.map(mismatchText).join('; ')}`
      : 'zgadza się z warunkami';
  return `${what} ${result}.${covered ? '' : ` ${polish.notCovered}`}`;
}

export const polishFindings: FindingWords = {
  holidaysMissing: (years, lastYear) => {
    const when = years.length === 1 ? `w ${years[0]} r.` : `w latach ${anyOf(years.map(String), 'i')}`;
    return `W kalendarzu brak dni wolnych od pracy ${when}, a terminy dla zgłoszeń ze sprawdzanego okresu mogą upływać jeszcze w ${lastYear} r.`;
  },
  countryNotVerified: (country, state, verified) => {
    const where = state === undefined ? `w kraju ${country}` : `w regionie ${state} (kraj: ${country})`;
    const known = verified
      ? `Dni robocze ${where} zweryfikowano tylko za okres od ${verified.from} do ${verified.to}`
      : `Dni roboczych ${where} nie zweryfikowano`;
    return `${known}. Porównaj dni robocze w sprawdzanym okresie z urzędowym wykazem, a różnice podaj w polu „extraHolidays” lub „extraBusinessDays”.`;
  },
  zoneOutdated: (timeZone, [{ from, to, taken, right, release }, ...others]) => {
    const last = others.at(-1);
    const more = others.length === 1 ? 'kolejnego okresu' : `${others.length} kolejnych okresów`;
    const again = last ? ` Błąd dotyczy też ${more}, do ${instantText(last.to)}.` : '';
    return `Dane o strefach czasowych w tym środowisku uruchomieniowym są starsze niż wydanie ${release} bazy tz: dla strefy ${timeZone} podają przesunięcie ${taken.text} od ${instantText(from)} do ${instantText(to)}, a prawidłowe jest ${right.text}.${again} Zaktualizuj środowisko albo wskaż nowsze dane w zmiennej środowiskowej ICU_TIMEZONE_FILES_DIR programu Node.js; instrukcja: docs/time-zones.md.`;
  },
  codeUnreadable: (code) => `„${code}” nie jest kodem usługi, więc nie można go porównać z warunkami zobowiązania.`,
  codeHours: (code, said, found) =>
    `Według kodu ${code} usługa jest świadczona ${sizeText(said)}, a według podanych godzin – ${sizeText(found)}.`,
  codeAlwaysOpen: (code) =>
    `Według kodu ${code} usługa jest świadczona codziennie przez całą dobę, a według podanych godzin nie jest świadczona w dni wolne od pracy.`,
  codeLength: (code, said, found) =>
    stopped(`Według kodu ${code} termin upływa ${dueText(said)}, a według warunków zobowiązania – ${dueText(found)}`),
  codeEnd: (code, said, until) =>
    `Według kodu ${code} zobowiązanie jest wykonane z chwilą ${wordsOf(said).of}, a według jego warunków – z chwilą ${ofEvents(until)}.`,
  hoursNeverOpen:
    'Przy tych godzinach usługa w sprawdzanym okresie w ogóle nie jest świadczona, więc czas w nim nie biegnie.',
  hoursEndEarly: 'Przedział od 00:00 do 23:59 nie obejmuje ostatniej minuty dnia; aby objąć cały dzień, wpisz „24:00”.',
  reactionBeyondWindow: (lengthMs, longestMs) =>
    `Na reakcję przewidziano ${polishAmounts.length(lengthMs)} świadczenia usługi, a żadnego dnia usługa nie jest świadczona dłużej niż ${polishAmounts.length(longestMs)}, więc termin nigdy nie upływa w dniu zgłoszenia.`,
  cutoffNeverMet: (cutoffs) =>
    `Godzina graniczna (${limits(cutoffs)}) przypada przed rozpoczęciem świadczenia usługi, więc każde zdarzenie rozpoczynające bieg terminu w godzinach świadczenia usługi jest spóźnione i traktuje się je jak dokonane następnego dnia.`,
  cutoffOutsideHours: (cutoffs, starts, isLate) => {
    const what = isLate
      ? `w niektóre dni każde ${events(starts, 'lub')} w tych godzinach jest spóźnione, w pozostałe – żadne`
      : `żadne ${events(starts, 'ani')} w tych godzinach nie jest spóźnione`;
    return `Godzina graniczna (${limits(cutoffs)}) każdego dnia przypada poza godzinami świadczenia usługi: ${what}.`;
  },
  unreachable: (start, due, share) =>
    `Termin liczony od ${start} upływa ${due}, w dniu, w którym ${due.includes('T') ? 'do tego czasu ' : ''}usługa nie jest świadczona; dzieje się tak przez ${polishAmounts.share(share)} okresu.`,
  onSiteWithoutTarget:
    'Poziom usługi obejmuje serwis w miejscu instalacji, a żadne z jego zobowiązań nie wymaga przybycia inżyniera na miejsce.',
  returnWithoutDelivery: ({ name, from, until }) =>
    `Termin ${titled({ name, until })}, który wiąże klienta, biegnie od ${ofEvents(from)}, a żadne zobowiązanie tego poziomu usługi nie kończy się tym zdarzeniem.`,
  roleWithoutCalendar: (role, known) =>
    `${siteCalendarText(role)}. Role, dla których podano kalendarz: ${known.map((one) => `„${one}”`).join(', ')}.`,
  priorityInversion: (priority, lessUrgent, target, start, lateMs) =>
    stopped(
      `Termin ${titled(target)} upływa dla priorytetu ${priority} później niż dla ${lessUrgent}: w przypadku zgłoszenia z ${start} o ${polishAmounts.elapsed(lateMs)}`,
    ),
  identicalLevels: (one, other) => `Poziomy usługi „${one}” i „${other}” obejmują takie same zobowiązania.`,
  staleAcknowledgement: (code, level) =>
    `Zaakceptowano ${code}, ale kontrola tego nie wykazała${level === undefined ? '' : ` dla poziomu usługi „${level}”`}.`,
  guarantee: ({ target, level, priority, longestMs, limitMs, holds, from, to }) => {
    const [longest, limit] = comparedTexts(polishAmounts, longestMs, limitMs);
    const of = priority === undefined ? level : `${level}, ${priority}`;
    const result = holds ? 'nie przekracza gwarantowanego czasu' : 'przekracza gwarantowany czas';
    return `Najdłuższy czas do upływu terminu ${titled(target)} (${of}) wynosi ${longest} i ${result} (${limit}): od ${from} do ${to}.`;
  },
  example: exampleText,
};

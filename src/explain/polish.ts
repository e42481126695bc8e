import type { Cutoff } from '../terms/commitment.js';
import {
  type CivilDate,
  clockText,
  dateOf,
  endsDay,
  type LocalMoment,
  sameDate,
  type TimeUnit,
  unitsOf,
} from './local.js';
import type { ReadingStep, SkipReason } from './steps.js';
import { type Localize, listed, type Sentences, type Wording } from './wording.js';

/** Nominative; accusative with its preposition, for 'on'; genitive, for 'until'. */
const weekdays = [
  ['poniedziałek', 'w poniedziałek', 'poniedziałku'],
  ['wtorek', 'we wtorek', 'wtorku'],
  ['środa', 'w środę', 'środy'],
  ['czwartek', 'w czwartek', 'czwartku'],
  ['piątek', 'w piątek', 'piątku'],
  ['sobota', 'w sobotę', 'soboty'],
  ['niedziela', 'w niedzielę', 'niedzieli'],
] as const;
/** Genitive, as in dates. */
const months = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
];

/** One, in the nominative and the accusative; two to four; five and more. */
type Forms = readonly [one: string, oneAccusative: string, few: string, many: string];
const units: Readonly<Record<TimeUnit, Forms>> = {
  hour: ['godzina', 'godzinę', 'godziny', 'godzin'],
  minute: ['minuta', 'minutę', 'minuty', 'minut'],
  second: ['sekunda', 'sekundę', 'sekundy', 'sekund'],
  millisecond: ['milisekunda', 'milisekundę', 'milisekundy', 'milisekund'],
};
const moreIntervals: Forms = ['kolejny przedział', 'kolejny przedział', 'kolejne przedziały', 'kolejnych przedziałów'];
const calendarDays: Forms = ['dzień kalendarzowy', 'dzień kalendarzowy', 'dni kalendarzowe', 'dni kalendarzowych'];

function counted(amount: number, [one, oneAccusative, few, many]: Forms, accusative = false): string {
  const teen = amount % 100 >= 12 && amount % 100 <= 14;
  const isFew = amount % 10 >= 2 && amount % 10 <= 4 && !teen;
  return `${amount} ${amount === 1 ? (accusative ? oneAccusative : one) : isFew ? few : many}`;
}

const lengthText = (ms: number, accusative = false): string =>
  unitsOf(ms)
    .map(([amount, unit]) => counted(amount, units[unit], accusative))
    .join(' ');

const plainDate = ({ day, month, year }: CivilDate): string => `${day} ${months[month]} ${year} r.`;
const dayText = (date: CivilDate): string => `${weekdays[date.weekday][0]}, ${plainDate(date)}`;
const onDay = (date: CivilDate): string => `${weekdays[date.weekday][1]}, ${plainDate(date)}`;
const ofDay = (date: CivilDate): string => `${weekdays[date.weekday][2]}, ${plainDate(date)}`;
/** 'dniu 23 grudnia 2026 r. (środa)' */
const afterDay = (date: CivilDate): string => `dniu ${plainDate(date)} (${weekdays[date.weekday][0]})`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const timeText = (moment: LocalMoment): string => clockText(moment, String(moment.hour), ',');
const whenText = (moment: LocalMoment): string => `${dayText(moment.date)}, godz. ${timeText(moment)}`;
const atText = (moment: LocalMoment): string => `${onDay(moment.date)}, o godz. ${timeText(moment)}`;
const hourText = (time: string): string => `godz. ${time.replace(/^0/, '')}`;

/** 'piątek, 20 listopada 2026 r., godz. 16:30–17:00' */
function intervalText(from: LocalMoment, to: LocalMoment): string {
  return sameDate(from, to) ? `${whenText(from)}–${timeText(to)}` : `${whenText(from)} – ${whenText(to)}`;
}

const skipReasons: Readonly<Record<SkipReason, string>> = {
  holiday: 'dzień wolny',
  weekend: 'weekend',
  'no-hours': 'w tym dniu usługa nie ma godzin',
  'no-such-date': 'tej daty w tej strefie czasowej nie było',
};

const cutoffText = ({ time, inclusive }: Cutoff): string =>
  inclusive ? `najpóźniej o ${hourText(time)}` : `przed ${hourText(time)}`;

function readingText({ about, otherwise, otherCutoff, otherEnd }: ReadingStep, local: Localize): string {
  const other = otherwise && local(otherwise.dueAt);
  const due = other ? `termin upływałby ${endsDay(other) ? `z końcem ${ofDay(other.date)}` : atText(other)}` : '';
  switch (about) {
    case 'weekend':
      return `To, jak liczy się potwierdzenie z dnia, który nie jest roboczy, jest interpretacją warunków; przy innej ${due}`;
    case 'cutoff':
      return otherCutoff
        ? `To, że ten poziom nie ma takiej godziny granicznej, jest interpretacją warunków; gdyby potwierdzenie musiało nastąpić ${cutoffText(otherCutoff)}, ${due}`
        : `To, że ten poziom ma godzinę graniczną, jest interpretacją warunków; bez niej ${due}`;
    case 'priorities':
      return `To, że termin w godzinach mają tylko zgłoszenia P1 i P2, jest interpretacją warunków; gdyby miało go każde, ${due}`;
    case 'day-end':
      return otherEnd === 'closing'
        ? `To, że dzień kończy się o północy, jest interpretacją warunków; gdyby kończył się z zamknięciem usługi, ${due}`
        : `To, że dzień kończy się z zamknięciem usługi, jest interpretacją warunków; gdyby kończył się o północy, ${due}`;
    default:
      return 'To, że termin zwrotu jest przewidywany, jest interpretacją warunków; przy innej nie byłoby go, dopóki dostawa nie jest znana';
  }
}

const starts = {
  opened: 'Zgłoszenie otwarto',
  confirmed: 'Usterkę potwierdzono',
  delivered: 'Sprzęt zastępczy dostarczono',
  arrived: 'Inżynier dotarł na miejsce',
} as const;

const sentences: Sentences = {
  start: ({ event, at, on, milestone }, local) => {
    if (event !== 'delivery-due') return `${starts[event]} ${atText(local(at))}`;
    return milestone === 'on-site'
      ? `Nie wiadomo jeszcze, kiedy inżynier dotrze na miejsce, więc termin zwrotu jest przewidywany od dnia, w którym ma to nastąpić najpóźniej: ${dayText(dateOf(on))}`
      : `Nie wiadomo jeszcze, kiedy nastąpi dostawa, więc termin zwrotu jest przewidywany od dnia, w którym ma ona nastąpić najpóźniej: ${dayText(dateOf(on))}`;
  },
  'moved-to-opening': ({ to }, local) =>
    `Było to poza godzinami usługi, więc liczy się od najbliższego otwarcia: ${whenText(local(to))}`,
  'skipped-day': ({ on, reason, holiday }) =>
    `${capital(dayText(dateOf(on)))}: nie liczy się (${reason === 'holiday' && holiday ? holiday.pl : skipReasons[reason]})`,
  'service-time': ({ ms, intervals, carriedOver, dueAt }, local) => {
    if (intervals.length === 0) return `Nie musi upłynąć żaden czas usługi: termin to ${whenText(local(dueAt))}`;
    const parts = intervals.map(({ from, to }) => {
      const length = carriedOver ? ` (${lengthText(to.getTime() - from.getTime())})` : '';
      return intervalText(local(from), local(to)) + length;
    });
    const rest = carriedOver ? ' To, co zostaje przy zamknięciu, przechodzi na następne otwarcie.' : '';
    return `Czas usługi, ${lengthText(ms)}: ${listed(parts, (count) => counted(count, moreIntervals))}.${rest}`;
  },
  'clock-change': ({ at, ms, offsetBefore, offsetAfter }, local) =>
    `${capital(onDay(local(at).date))}, zegary ${ms > 0 ? 'przesuwają się do przodu' : 'cofają się'} o ${lengthText(Math.abs(ms), true)}, z ${offsetBefore} na ${offsetAfter}; liczy się czas, który rzeczywiście upływa, więc zmiana ani go nie skraca, ani nie wydłuża`,
  cutoff: ({ cutoff, at, countedAt, moved, inTime }) => {
    const ms = countedAt.getTime() - at.getTime();
    const where =
      ms === 0
        ? `dokładnie o ${hourText(cutoff.time)}`
        : `${lengthText(Math.abs(ms), true)} ${ms > 0 ? 'później' : 'wcześniej'}`;
    const subject = moved ? 'To, liczone od otwarcia, nastąpiło' : 'To nastąpiło';
    const outcome = inTime ? 'jest w terminie' : 'jest spóźnione';
    return `Potwierdzenie musi nastąpić ${cutoffText(cutoff)}. ${subject} ${where}, więc ${outcome}`;
  },
  'counts-as-next-day': ({ rule, unit, from, to }) => {
    const day = dayText(dateOf(to));
    if (rule === 'NBD-4')
      return `${capital(dayText(dateOf(from)))}, nie jest dniem roboczym, a poziom ma godzinę graniczną, więc potwierdzenie liczy się jak złożone w następnym dniu roboczym: ${day}`;
    return `Liczy się więc jak potwierdzenie z następnego ${unit === 'business-day' ? 'dnia roboczego' : 'dnia'}: ${day}`;
  },
  'counts-on-its-date': ({ on }) =>
    `${capital(dayText(dateOf(on)))}, nie jest dniem roboczym, ale usługa jest wtedy otwarta, więc potwierdzenie liczy się z tą datą`,
  'business-days': ({ days, from, to }) =>
    `${days === 1 ? 'Następny' : `${days}.`} dzień roboczy po ${afterDay(dateOf(from))} to ${dayText(dateOf(to))}`,
  'calendar-days': ({ days, from, to }) =>
    `${counted(days, calendarDays)} po ${afterDay(dateOf(from))}, którego się nie wlicza: do ${ofDay(dateOf(to))}`,
  'last-day-moved': ({ to }) =>
    `Ostatni dzień nie jest roboczy, więc zastępuje go następny dzień roboczy: ${dayText(dateOf(to))}`,
  'day-end': ({ rule, ends, dueAt }, local) => {
    const due = whenText(local(dueAt));
    if (ends === 'closing') return `Na tym poziomie dzień kończy się z zamknięciem usługi: ${due}`;
    return rule === 'RET-3'
      ? `Ostatni dzień liczy się do końca: ${due} (art. 111 i 115 Kodeksu cywilnego)`
      : `Zobowiązanie wskazuje dzień, więc można je spełnić do jego końca: ${due} (art. 111 § 1 Kodeksu cywilnego)`;
  },
  'dispatch-only': () =>
    'Ten poziom obejmuje tylko wysyłkę, więc termin zwrotu liczy się dopiero od dostawy, która jest znana',
  reading: readingText,
};

const names = {
  contact: 'Reakcja',
  dispatch: 'Wysyłka',
  delivery: 'Dostawa',
  'on-site': 'Obecność na miejscu',
  return: 'Zwrot',
} as const;

export const polish: Wording = {
  sentences,
  basis: { text: 'warunki', reading: 'interpretacja', law: 'prawo', trade: 'zwyczaj branży' },
  heading: (milestone, due) =>
    `${names[milestone]}: do ${endsDay(due) ? `końca ${ofDay(due.date)}` : `${ofDay(due.date)}, godz. ${timeText(due)}`}`,
  withoutDelivery: 'Dostawa: brak terminu, dopóki usterka nie zostanie potwierdzona',
  withoutReturn: 'Zwrot: brak terminu, dopóki dostawa nie jest znana',
  timesAreLocal: (timeZone) => `Wszystkie godziny są lokalne: ${timeZone}`,
};

import { minuteText } from '../time/civil.js';
import {
  type CivilDate,
  clockRest,
  dateWords,
  endsDay,
  kept,
  type LocalMoment,
  lengthOf,
  type TimeUnit,
} from './local.js';
import type { ReadingStep, SkipReason } from './steps.js';
import { listed, type Sentences, type Wording } from './wording.js';

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
  lengthOf(ms, (amount, unit) => counted(amount, units[unit], accusative));
const plainDate = ({ day, month, year }: CivilDate): string => `${day} ${months[month]} ${year} r.`;
const dayText = /* @__PURE__ */ dateWords((date) => `${weekdays[date.weekday][0]}, ${plainDate(date)}`);
const onDay = /* @__PURE__ */ dateWords((date) => `${weekdays[date.weekday][1]}, ${plainDate(date)}`);
const ofDay = /* @__PURE__ */ dateWords((date) => `${weekdays[date.weekday][2]}, ${plainDate(date)}`);
/** '23 grudnia 2026 r. (środa)', for where the weekday would have to agree. */
const datedDay = /* @__PURE__ */ dateWords((date) => `${plainDate(date)} (${weekdays[date.weekday][0]})`);
const capital = /* @__PURE__ */ kept((text: string) => text.charAt(0).toUpperCase() + text.slice(1));
/** '9:05' */
const hourText = /* @__PURE__ */ kept((minute: number) => minuteText(minute).replace(/^0/, ''));
const timeText = (moment: LocalMoment): string => hourText(moment.minute) + clockRest(moment, ',');
const whenText = (moment: LocalMoment): string => `${dayText(moment.date)}, godz. ${timeText(moment)}`;
const atText = (moment: LocalMoment): string => `${onDay(moment.date)}, o godz. ${timeText(moment)}`;

/** 'piątek, 20 listopada 2026 r., godz. 16:30–17:00' */
function intervalText(from: LocalMoment, to: LocalMoment): string {
  return from.date === to.date ? `${whenText(from)}–${timeText(to)}` : `${whenText(from)} – ${whenText(to)}`;
}

const skipReasons: Readonly<Record<SkipReason, string>> = {
  holiday: 'dzień wolny',
  weekend: 'weekend',
  'no-hours': 'w tym dniu usługa nie jest świadczona',
  'no-such-date': 'w tej strefie czasowej nie było takiej daty',
};

/** 'przed godz. 15:00' */
const limitText = (time: string, inclusive: boolean): string =>
  inclusive ? `najpóźniej o godz. ${time}` : `przed godz. ${time}`;

function otherReadingText({ about, otherCutoff, otherDay = '', otherEnd }: ReadingStep): string {
  switch (about) {
    case 'weekend':
      return `potwierdzenie liczy się pod datą ${datedDay(otherDay)}`;
    case 'cutoff':
      return otherCutoff
        ? `potwierdzenie musi nastąpić ${limitText(otherCutoff.time.replace(/^0/, ''), otherCutoff.inclusive)}`
        : 'godzina graniczna nie obowiązuje';
    case 'priorities':
      return 'termin w godzinach dotyczy każdego priorytetu';
    case 'day-end':
      return otherEnd === 'closing'
        ? 'dzień kończy się z końcem godzin świadczenia usługi'
        : 'dzień kończy się o północy';
    default:
      return 'terminu zwrotu nie wyznacza się wstępnie';
  }
}

const starts = {
  opened: 'Zgłoszenie złożono',
  confirmed: 'Usterkę potwierdzono',
  delivered: 'Sprzęt na wymianę dostarczono',
  arrived: 'Inżynier dotarł na miejsce',
} as const;

const sentences: Sentences = {
  start: ({ event, at, on, milestone }, local) => {
    if (event !== 'delivery-due') return `${starts[event]} ${atText(local(at))}`;
    return milestone === 'on-site'
      ? `Nie wiadomo jeszcze, kiedy inżynier dotrze na miejsce, więc termin zwrotu wyznaczono wstępnie, licząc od dnia, w którym ma to nastąpić najpóźniej: ${dayText(on)}`
      : `Nie wiadomo jeszcze, kiedy nastąpi dostawa, więc termin zwrotu wyznaczono wstępnie, licząc od dnia, w którym ma ona nastąpić najpóźniej: ${dayText(on)}`;
  },
  'moved-to-opening': ({ to }, local) =>
    `Było to poza godzinami świadczenia usługi, więc czas liczy się od ich najbliższego rozpoczęcia: ${whenText(local(to))}`,
  'skipped-day': ({ on, reason, holiday }) =>
    `${capital(dayText(on))}: nie liczy się (${reason === 'holiday' && holiday ? holiday.pl : skipReasons[reason]})`,
  'service-time': ({ ms, intervals, carriedOver, dueAt }, local) => {
    if (intervals.length === 0) return `Termin przypada od razu: ${whenText(local(dueAt))}`;
    const parts = intervals.map(({ from, to }) => {
      const length = carriedOver ? ` (${lengthText(to.getTime() - from.getTime())})` : '';
      return intervalText(local(from), local(to)) + length;
    });
    const rest = carriedOver
      ? '. Czas niewykorzystany do końca godzin świadczenia usługi przechodzi na następny okres'
      : '';
    return `Czas świadczenia usługi (${lengthText(ms)}): ${listed(parts, (count) => counted(count, moreIntervals))}${rest}`;
  },
  'clock-change': ({ at, ms, offsetBefore, offsetAfter }, local) =>
    `${capital(onDay(local(at).date))}, zegary przestawia się o ${lengthText(Math.abs(ms), true)} ${ms > 0 ? 'do przodu' : 'do tyłu'} (z UTC${offsetBefore} na UTC${offsetAfter}); liczy się czas, który rzeczywiście upływa, więc zmiana ani go nie skraca, ani nie wydłuża`,
  cutoff: ({ cutoff, at, countedAt, moved, inTime }, local) => {
    const ms = countedAt.getTime() - at.getTime();
    const limit = timeText(local(at));
    const where =
      ms === 0 ? `dokładnie o godz. ${limit}` : `${lengthText(Math.abs(ms), true)} ${ms > 0 ? 'później' : 'wcześniej'}`;
    const subject = moved ? 'Liczy się od rozpoczęcia godzin świadczenia usługi, czyli' : 'Nastąpiło';
    const outcome = inTime ? 'jest w terminie' : 'jest spóźnione';
    return `Potwierdzenie musi nastąpić ${limitText(limit, cutoff.inclusive)}. ${subject} ${where}, więc ${outcome}`;
  },
  'counts-as-next-day': ({ rule, unit, from, to }) => {
    const day = dayText(to);
    if (rule === 'NBD-4')
      return `${capital(dayText(from))}, nie jest dniem roboczym, a na tym poziomie usługi obowiązuje godzina graniczna, więc potwierdzenie liczy się jak dokonane w następnym dniu roboczym: ${day}`;
    return `Liczy się więc jak dokonane w następnym dniu${unit === 'business-day' ? ' roboczym' : ''}: ${day}`;
  },
  'counts-on-its-date': ({ on }) =>
    `${capital(dayText(on))}, nie jest dniem roboczym, ale usługa jest wtedy świadczona, więc potwierdzenie liczy się pod tą datą`,
  'business-days': ({ days, from, to }) =>
    `${days === 1 ? 'Następny' : `${days}.`} dzień roboczy po dniu ${datedDay(from)} to ${dayText(to)}`,
  'calendar-days': ({ days, from, to }) =>
    `${counted(days, calendarDays)}, nie licząc dnia ${datedDay(from)}: do ${ofDay(to)}`,
  'last-day-moved': ({ to }) =>
    `Ostatni dzień nie jest dniem roboczym, więc termin upływa w następnym dniu roboczym: ${dayText(to)}`,
  'day-end': ({ rule, ends, dueAt }, local) => {
    const due = local(dueAt);
    if (ends === 'closing')
      return endsDay(due)
        ? `Na tym poziomie usługi dzień kończy się z końcem godzin jej świadczenia, a te nie kończą się wcześniej niż on: ${whenText(due)}`
        : `Na tym poziomie usługi dzień kończy się z końcem godzin jej świadczenia: ${whenText(due)}`;
    return rule === 'RET-3'
      ? `Termin kończy się z upływem ostatniego dnia: ${whenText(due)} (art. 111 i 115 Kodeksu cywilnego)`
      : `Termin oznaczono w dniach, więc kończy się z upływem ostatniego z nich: ${whenText(due)} (art. 111 § 1 Kodeksu cywilnego)`;
  },
  'dispatch-only': () =>
    'Ten poziom usługi obejmuje tylko wysyłkę, więc termin zwrotu liczy się dopiero od faktycznej dostawy',
  reading: (step, local) => {
    const other = step.otherwise && local(step.otherwise.dueAt);
    const due = other && (endsDay(other) ? `z końcem ${ofDay(other.date)}` : atText(other));
    return `Warunki można odczytać także tak, że ${otherReadingText(step)}; wtedy ${due ? `termin upływałby ${due}` : 'jeszcze by go nie było'}`;
  },
};

const names = {
  contact: 'Reakcja',
  dispatch: 'Wysyłka',
  delivery: 'Dostawa',
  'on-site': 'Przyjazd inżyniera',
  return: 'Zwrot',
} as const;

export const polish: Wording = {
  sentences,
  basis: { text: 'warunki', reading: 'interpretacja', law: 'prawo', trade: 'zwyczaj branżowy' },
  heading: (milestone, due) =>
    `${names[milestone]}: do ${endsDay(due) ? `końca ${ofDay(due.date)}` : `${ofDay(due.date)}, godz. ${timeText(due)}`}`,
  withoutDelivery: 'Dostawa: brak terminu do czasu potwierdzenia usterki',
  withoutReturn: {
    dispatch: 'Zwrot: brak terminu do czasu dostawy',
    delivery: 'Zwrot: brak terminu do czasu potwierdzenia usterki lub dostawy',
    'on-site': 'Zwrot: brak terminu do czasu potwierdzenia usterki, dostawy lub przyjazdu inżyniera',
  },
  timesAreLocal: (timeZone) => `Wszystkie godziny podano w czasie lokalnym: ${timeZone}`,
  time: timeText,
  when: whenText,
  length: lengthText,
};

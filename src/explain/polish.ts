import { endsDay, roundLengthOf } from './local.js';
import {
  atText,
  calendarDays,
  capital,
  counted,
  datedDay,
  dayText,
  intervalText,
  lengthText,
  moreIntervals,
  ofDay,
  onDay,
  roundUnits,
  timeText,
  whenText,
} from './polish-words.js';
import type { ReadingStep, SkipReason } from './steps.js';
import { listed, type Sentences, type Wording } from './wording.js';

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
      return `potwierdzenie uznaje się za dokonane w dniu ${datedDay(otherDay)}`;
    case 'cutoff':
      return otherCutoff
        ? `potwierdzenie musi nastąpić ${limitText(otherCutoff.time.replace(/^0/, ''), otherCutoff.inclusive)}`
        : 'godzina graniczna nie obowiązuje';
    case 'priorities':
      return 'termin liczony w godzinach dotyczy każdego priorytetu';
    case 'day-end':
      return otherEnd === 'closing'
        ? 'dzień kończy się z końcem godzin świadczenia usługi'
        : 'dzień kończy się o północy';
    default:
      return 'nie wyznacza się wstępnego terminu odesłania uszkodzonego urządzenia';
  }
}

const starts = {
  opened: 'Zgłoszenie wysłano',
  confirmed: 'Zgłoszenie potwierdzono',
  delivered: 'Sprzęt zastępczy dostarczono',
  arrived: 'Inżynier był na miejscu',
} as const;

const sentences: Sentences = {
  start: ({ event, at, on, milestone }, local) => {
    if (event !== 'delivery-due') return `${starts[event]} ${atText(local(at))}`;
    return milestone === 'on-site'
      ? `Nie wiadomo jeszcze, kiedy inżynier będzie na miejscu, więc termin odesłania uszkodzonego urządzenia jest wstępny i liczy się od dnia, w którym ma to nastąpić najpóźniej: ${dayText(on)}`
      : `Nie wiadomo jeszcze, kiedy nastąpi dostawa, więc termin odesłania uszkodzonego urządzenia jest wstępny i liczy się od dnia, w którym ma ona nastąpić najpóźniej: ${dayText(on)}`;
  },
  'moved-to-opening': ({ to }, local) =>
    `Było to poza godzinami świadczenia usługi, więc czas liczy się od najbliższego rozpoczęcia świadczenia usługi: ${whenText(local(to))}`,
  'skipped-day': ({ on, reason, holiday }) =>
    `${capital(dayText(on))}: nie liczy się (${reason === 'holiday' && holiday ? holiday.pl : skipReasons[reason]})`,
  'service-time': ({ ms, intervals, carriedOver, dueAt }, local) => {
    if (intervals.length === 0) return `Termin upływa natychmiast: ${whenText(local(dueAt))}`;
    const parts = intervals.map(({ from, to }) => {
      const length = carriedOver ? ` (${lengthText(to.getTime() - from.getTime())})` : '';
      return intervalText(local(from), local(to)) + length;
    });
    const rest = carriedOver ? '. Pozostały czas biegnie dalej od następnego rozpoczęcia świadczenia usługi' : '';
    return `Czas liczony w godzinach świadczenia usługi (${lengthText(ms)}): ${listed(parts, (count) => counted(count, moreIntervals))}${rest}`;
  },
  'clock-change': ({ at, ms, offsetBefore, offsetAfter }, local) =>
    `${capital(onDay(local(at).date))}, zegary ${ms > 0 ? 'przesuwa się do przodu' : 'cofa się'} o ${lengthText(Math.abs(ms), true)} (z UTC${offsetBefore} na UTC${offsetAfter}); liczy się czas, który rzeczywiście upływa, więc zmiana ani go nie skraca, ani nie wydłuża`,
  cutoff: ({ cutoff, at, countedAt, moved, inTime }, local) => {
    const ms = countedAt.getTime() - at.getTime();
    const limit = timeText(local(at));
    const length = lengthText(Math.abs(ms), true);
    const opening = ms === 0 ? 'dokładnie o tej porze' : `${length} ${ms > 0 ? 'po tej porze' : 'przed tą porą'}`;
    const came = ms === 0 ? `dokładnie o godz. ${limit}` : `${length} ${ms > 0 ? 'później' : 'wcześniej'}`;
    const told = moved ? `Liczy się je od rozpoczęcia świadczenia usługi, ${opening}` : `Nastąpiło ${came}`;
    const outcome = !inTime ? 'więc jest spóźnione' : moved ? 'więc nastąpiło w terminie' : 'a więc w terminie';
    return `Potwierdzenie musi nastąpić ${limitText(limit, cutoff.inclusive)}. ${told}, ${outcome}`;
  },
  'counts-as-next-day': ({ rule, unit, from, to }) => {
    const day = dayText(to);
    if (rule === 'NBD-4')
      return `${capital(dayText(from))}, nie jest dniem roboczym, a na tym poziomie usługi obowiązuje godzina graniczna, więc potwierdzenie traktuje się jak dokonane następnego dnia roboczego: ${day}`;
    return `Potwierdzenie traktuje się jak dokonane następnego dnia${unit === 'business-day' ? ' roboczego' : ''}: ${day}`;
  },
  'counts-on-its-date': ({ on }) =>
    `${capital(dayText(on))}, nie jest dniem roboczym, ale usługa jest wtedy świadczona, więc potwierdzenie uznaje się za dokonane tego dnia`,
  'business-days': ({ days, from, to }) =>
    `${days === 1 ? 'Następny' : `${days}.`} dzień roboczy po dniu ${datedDay(from)} to ${dayText(to)}`,
  'calendar-days': ({ days, from, to }) =>
    `${counted(days, calendarDays)}, nie licząc dnia ${datedDay(from)}: do ${ofDay(to)}`,
  'last-day-moved': ({ to }) =>
    `Ostatni dzień nie jest dniem roboczym, więc termin upływa następnego dnia roboczego: ${dayText(to)}`,
  'day-end': ({ rule, ends, dueAt }, local) => {
    const due = local(dueAt);
    if (ends === 'closing')
      return endsDay(due)
        ? `Na tym poziomie usługi dzień kończy się z końcem godzin jej świadczenia, a tego dnia usługa jest świadczona do północy: ${whenText(due)}`
        : `Na tym poziomie usługi dzień kończy się z końcem godzin jej świadczenia: ${whenText(due)}`;
    return rule === 'RET-3'
      ? `Termin kończy się z upływem ostatniego dnia: ${whenText(due)} (art. 111 i 115 Kodeksu cywilnego)`
      : `Zobowiązanie wskazuje dzień, nie godzinę, więc termin upływa z końcem tego dnia: ${whenText(due)} (art. 111 § 1 Kodeksu cywilnego)`;
  },
  'dispatch-only': () =>
    'Ten poziom usługi obejmuje tylko wysyłkę, więc termin odesłania uszkodzonego urządzenia liczy się dopiero od faktycznej dostawy',
  reading: (step, local) => {
    const other = step.otherwise && local(step.otherwise.dueAt);
    const due = other && (endsDay(other) ? `z końcem ${ofDay(other.date)}` : atText(other));
    return `Warunki można też rozumieć w ten sposób, że ${otherReadingText(step)}; wtedy ${due ? `termin upływałby ${due}` : 'jeszcze by go nie było'}`;
  },
};

const names = {
  contact: 'Reakcja',
  dispatch: 'Wysyłka',
  delivery: 'Dostawa',
  'on-site': 'Inżynier na miejscu',
  return: 'Odesłanie uszkodzonego urządzenia',
} as const;

export const polish: Wording = {
  sentences,
  basis: { text: 'warunki', reading: 'interpretacja', law: 'prawo', trade: 'praktyka branżowa' },
  heading: (milestone, due) =>
    `${names[milestone]}: do ${endsDay(due) ? `końca ${ofDay(due.date)}` : `${ofDay(due.date)}, do godz. ${timeText(due)}`}`,
  withoutDelivery: 'Dostawa: brak terminu do czasu potwierdzenia zgłoszenia',
  withoutReturn: {
    dispatch: 'Odesłanie uszkodzonego urządzenia: brak terminu do czasu dostawy',
    delivery: 'Odesłanie uszkodzonego urządzenia: brak terminu do czasu potwierdzenia zgłoszenia lub dostawy',
    'on-site':
      'Odesłanie uszkodzonego urządzenia: brak terminu do czasu potwierdzenia zgłoszenia, dostawy lub przyjazdu inżyniera',
  },
  timesAreLocal: (timeZone) => `Wszystkie godziny podano w czasie lokalnym: ${timeZone}`,
  time: timeText,
  when: whenText,
  length: (ms) => roundLengthOf(ms, roundUnits, 'mniej niż minuta'),
  // Not read at the top of the module, which would keep these words in a bundle that has no use for them.
  days: (amount) => roundUnits.day(amount),
};

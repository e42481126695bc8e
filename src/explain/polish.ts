import type { CutoffStep, DayEndStep, NextDayStep } from './day-step.js';
import { endsDay } from './local.js';
import { changeText, effectText } from './polish-changes.js';
import {
  atText,
  calendarDays,
  capital,
  counted,
  datedDay,
  dayText,
  dueForms,
  endText,
  exactText,
  intervalText,
  lengthText,
  moreIntervals,
  ofDay,
  onDay,
  partText,
  roundText,
  siteCalendarText,
  timeText,
  whenText,
  whereText,
  wordsOf,
} from './polish-words.js';
import type { SkipReason } from './steps.js';
import {
  anyOf,
  idsText,
  isByMilliseconds,
  knowsSaturdays,
  type Localize,
  listed,
  type Sentences,
  stopped,
  type Titles,
  titleOf,
  type Wording,
} from './wording.js';

const titles: Titles = {
  reaction: 'Reakcja',
  delivery: 'Dostawa',
  dispatched: 'Wysyłka',
  arrived: 'Inżynier na miejscu',
  return: 'Odesłanie uszkodzonego urządzenia',
};
const title = (name: string, until: string): string => titleOf(titles, name, until);

const skipReasons: Readonly<Record<SkipReason, string>> = {
  holiday: 'dzień wolny od pracy',
  weekend: 'weekend',
  'no-hours': 'w tym dniu usługa nie jest świadczona',
  'no-such-date': 'w tej strefie czasowej nie było takiej daty',
  saturday: 'termin nie upływa w sobotę',
  sunday: 'niedziela jest dniem ustawowo wolnym od pracy',
};

const nextDays: Readonly<Record<NextDayStep['unit'], string>> = {
  'business-day': 'następnego dnia roboczego',
  'calendar-day': 'następnego dnia',
  'named-day': 'następnego dnia, który się liczy',
};

/** ' (art. 115 Kodeksu cywilnego)' */
const lawText = (article: string | null, manner = '', wording = ''): string =>
  article ? ` (${manner}art. ${article} Kodeksu cywilnego${wording})` : '';

function cutoffText({ event, cutoff, at, startAt, inTime, timeZone }: CutoffStep, local: Localize): string {
  const ms = startAt.getTime() - at.getTime();
  const limit = timeText(local(at, timeZone));
  const length = lengthText(Math.abs(ms), true);
  const came = ms === 0 ? `dokładnie o godz. ${limit}` : `${length} ${ms > 0 ? 'później' : 'wcześniej'}`;
  const by = cutoff.inclusive ? `najpóźniej o godz. ${limit}` : `przed godz. ${limit}`;
  const where = whereText(timeZone);
  const outcome = inTime ? 'a więc w terminie' : 'więc jest spóźnione';
  return `${capital(wordsOf(event).noun)} musi nastąpić ${by}${where}. Nastąpiło ${came}, ${outcome}`;
}

function dayEndText({ ends, unit, article }: DayEndStep, due: string, isMidnight: boolean): string {
  if (ends === 'closing')
    return isMidnight
      ? `Dzień kończy się z końcem godzin świadczenia usługi, a tego dnia usługa jest świadczona do północy: ${due}`
      : `Dzień kończy się z końcem godzin świadczenia usługi: ${due}`;
  if (ends === 'same-time') return `Dzień kończy się o porze, od której liczy się termin: ${due}`;
  if (ends !== 'midnight') return `Dzień kończy się o godz. ${ends.replace(/^0/, '')}: ${due}`;
  return unit === 'calendar-day'
    ? `Termin kończy się z upływem ostatniego dnia: ${due}${lawText(article)}`
    : `Zobowiązanie wskazuje dzień, nie godzinę, więc termin upływa z końcem tego dnia: ${due}${lawText(article, 'przez analogię do ')}`;
}

const sentences: Sentences = {
  clause: ({ clause }) => `Źródło: ${clause}`,
  start: ({ event, at, on, estimatedFrom }, local) => {
    if (!estimatedFrom) return `${wordsOf(event).on} ${atText(local(at))}`;
    const source = title(estimatedFrom.target, estimatedFrom.until);
    return `Bieg terminu jeszcze się nie rozpoczął, więc jest to termin wstępny, liczony od dnia, w którym upływa termin „${source}”: ${dayText(on)}`;
  },
  'priority-changed': (step, local) => `${capital(atText(local(step.at)))}, ${changeText(step)}; ${effectText(step)}`,
  pause: ({ from, to, takenMs, dueAt }, local) => {
    const since = `Wstrzymano ${atText(local(from))}`;
    // What has taken nothing goes on, if need be beyond the end of the target.
    if (takenMs === 0)
      return `${since}${to ? `; ${atText(local(to))}` : ''}, jeszcze nie wznowiono; do wznowienia termin nie upływa`;
    const paused = to ? `${since}, wznowiono ${atText(local(to))}` : `${since}, jeszcze nie wznowiono`;
    return dueAt
      ? `${paused}; w godzinach świadczenia usługi przerwa ${to ? 'trwała' : 'trwa'} ${lengthText(takenMs, true)} i przesuwa termin, który upływa ${endText(local(dueAt))}`
      : `${paused}; ${to ? 'przerwy' : 'dotychczasowej przerwy'} w godzinach świadczenia usługi (${lengthText(takenMs)}) nie wlicza się`;
  },
  'moved-to-opening': ({ to }, local) =>
    `Było to poza godzinami świadczenia usługi, więc czas liczy się od najbliższego rozpoczęcia świadczenia usługi: ${whenText(local(to))}`,
  'skipped-day': ({ on, reason, holiday, asLastDay }) =>
    `${capital(dayText(on))}: ${asLastDay ? 'nie może być ostatnim dniem terminu' : 'nie liczy się'} (${reason === 'holiday' && holiday ? holiday.pl : skipReasons[reason]})`,
  'part-day': ({ on, from, to, holiday, role, timeZone }) =>
    `${capital(onDay(on))}, usługa nie jest świadczona ${role === null ? '' : `przez „${role}” `}${partText(from, to)}${whereText(timeZone)} (${holiday.pl})`,
  'service-time': ({ ms, intervals, carriedOver, dueAt }, local) => {
    if (intervals.length === 0) return `Termin upływa natychmiast: ${whenText(local(dueAt))}`;
    const text = isByMilliseconds(intervals) ? exactText : lengthText;
    const parts = intervals.map(({ from, to }) => {
      const length = intervals.length > 1 ? ` (${text(to.getTime() - from.getTime())})` : '';
      return intervalText(local(from), local(to)) + length;
    });
    const rest = carriedOver ? '. Pozostały czas biegnie dalej od następnego rozpoczęcia świadczenia usługi' : '';
    return `Czas liczony w godzinach świadczenia usługi (${lengthText(ms)}): ${listed(parts, (count) => counted(count, moreIntervals))}${rest}`;
  },
  'clock-change': ({ at, ms, offsetBefore, offsetAfter }, local) =>
    `${capital(onDay(local(at).date))}, zegary ${ms > 0 ? 'przesuwa się' : 'cofa się'} o ${lengthText(Math.abs(ms), true)}${ms > 0 ? ' do przodu' : ''} (z UTC${offsetBefore} na UTC${offsetAfter}); liczy się czas, który rzeczywiście upływa, więc zmiana ani go nie skraca, ani nie wydłuża`,
  cutoff: cutoffText,
  'counts-as-next-day': ({ rule, event, unit, from, to }) => {
    const next = `${wordsOf(event).noun} traktuje się jak dokonane ${nextDays[unit]}: ${dayText(to)}`;
    return rule === 'NBD-4' ? `${capital(dayText(from))}, nie jest dniem roboczym, więc ${next}` : capital(next);
  },
  'counts-on-its-date': ({ event, on }) =>
    `${capital(dayText(on))}, nie jest dniem roboczym, ale ${wordsOf(event).noun} uznaje się za dokonane tego dnia`,
  'after-cutoff': ({ from }) => `Zamiast godzin liczy się więc dni, od dnia ${datedDay(from)}`,
  'business-days': ({ days, from, to }) =>
    days === 0
      ? `Termin upływa ${from === to ? 'tego samego dnia' : nextDays['business-day']}: ${dayText(to)}`
      : `${days === 1 ? 'Następny' : `${days}.`} dzień roboczy po dniu ${datedDay(from)} to ${dayText(to)}`,
  'calendar-days': ({ days, from, to, article }) =>
    days === 0
      ? `Termin upływa tego samego dnia: ${dayText(to)}`
      : `${counted(days, calendarDays)}, nie licząc dnia ${datedDay(from)}${article ? `, zgodnie z art. ${article} Kodeksu cywilnego` : ''}: do ${ofDay(to)}`,
  'past-day': ({ unit, to }) =>
    `Ten dzień skończył się, zanim zaczął biec termin, więc termin upływa ${nextDays[unit]}: ${dayText(to)}`,
  rest: ({ ms, on }) =>
    `Pozostały czas, liczony w godzinach świadczenia usługi (${lengthText(ms)}), kończy się ${onDay(on)}`,
  'last-day-moved': ({ lastDay, from, to, article }) =>
    lastDay === 'statutory'
      ? knowsSaturdays(from)
        ? `Koniec terminu przypada na dzień ustawowo wolny od pracy lub na sobotę, więc termin upływa następnego dnia, który nie jest dniem wolnym od pracy ani sobotą: ${dayText(to)}${lawText(article)}`
        : `Koniec terminu przypada na dzień ustawowo wolny od pracy, więc termin upływa następnego dnia, który nie jest dniem wolnym od pracy: ${dayText(to)}${lawText(article, '', ' w brzmieniu obowiązującym do 31 grudnia 2016 r.')}`
      : `Ostatni dzień nie jest dniem roboczym, więc termin upływa następnego dnia roboczego: ${dayText(to)}`,
  'day-end': (step, local) => {
    const due = local(step.dueAt);
    return dayEndText(step, whenText(due), endsDay(due));
  },
  'dispatch-only': () =>
    'Ten poziom usługi nie określa terminu dostawy, więc nie ma terminu wstępnego: termin biegnie dopiero od rzeczywistej dostawy',
  'site-calendar': ({ role }) => siteCalendarText(role),
  interpretation: ({ text, otherwise, differs }, local) => {
    const read = `Warunki można też rozumieć w ten sposób: ${stopped(text.pl)}`;
    if (!otherwise) return `${read} Wtedy terminu nie można by jeszcze wyznaczyć`;
    return differs ? `${read} Wtedy termin upływałby ${endText(local(otherwise.dueAt))}` : read;
  },
  range: ({ earliest, latest }, local) => {
    const [first, last] = [earliest, latest].map((end) => `${endText(local(end.dueAt))}${idsText(end)}`);
    return `Spośród połączeń interpretacji, przy których termin można wyznaczyć, najwcześniejszy upływa ${first}, a najpóźniejszy ${last}`;
  },
};

export const polish: Wording = {
  sentences,
  basis: { terms: 'warunki', interpretation: 'interpretacja', law: 'prawo', practice: 'praktyka branżowa' },
  title,
  heading: ({ name, until }, due) => `${title(name, until[0])}: ${dueForms.full(due)}`,
  noDeadline: {
    waiting: (what, events) =>
      `${what}: brak terminu do czasu ${anyOf(
        events.map((event) => wordsOf(event).of),
        'lub',
      )}`,
    met: (what) => `${what}: brak terminu, ponieważ zobowiązanie wykonano, zanim jego termin zaczął biec`,
    notForPriority: (what, priority) => `${what}: priorytet ${priority} nie obejmuje tego zobowiązania`,
    notAtLevel: (what, level) => `${what}: poziom usługi ${level} nie obejmuje tego zobowiązania`,
  },
  timesAreLocal: (timeZone) => `Wszystkie godziny podano w czasie lokalnym: ${timeZone}`,
  notCovered: 'Zgłoszenie wysłano poza okresem obowiązywania umowy, więc jej warunki go nie obejmują.',
  time: timeText,
  when: whenText,
  length: roundText,
};

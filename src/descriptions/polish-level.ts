import { dayText, exactText, wordsOf } from '../explain/polish-words.js';
import { anyOf } from '../explain/wording.js';
import type { DayLength } from '../terms/compiled-target.js';
import type { PriorityChangePolicy } from '../terms/priority-change.js';
import type { Entitlement } from '../terms/service-level.js';
import { minuteText, weekdays } from '../time/civil.js';
import type { Fact, LateStartFact, TargetFact } from './facts.js';
import type { FactSentences, LevelWords } from './level-words.js';
import { calendarOf, cutoffText, days, hoursText, timeText, windowText } from './polish-hours.js';

type Unit = DayLength['unit'];

const nextDays: Readonly<Record<Unit, string>> = {
  'business-day': 'następnego dnia roboczego',
  'calendar-day': 'następnego dnia',
};

const events = (names: readonly string[]): string => names.map((name) => wordsOf(name).noun).join('; ');

function daysText({ unit, days: n }: DayLength): string {
  if (unit === 'calendar-day') {
    if (n === 0) return 'Termin upływa w dniu, w którym zaczął biec, także jeśli nie jest to dzień roboczy';
    if (n === 1)
      return 'Termin upływa następnego dnia po dniu, w którym zaczął biec, także jeśli nie jest to dzień roboczy';
    return `Termin upływa ${n}. dnia po dniu, w którym zaczął biec; liczy się każdy dzień kalendarzowy`;
  }
  if (n === 0)
    return 'Termin upływa w dniu, w którym zaczął biec, a jeśli nie jest to dzień roboczy – następnego dnia roboczego';
  return `Termin upływa ${n === 1 ? 'następnego' : `${n}.`} dnia roboczego po dniu, w którym zaczął biec`;
}

function dayEndText(ends: DayLength['ends']): string {
  if (ends === 'midnight') return 'Dzień kończy się o północy: o 23:59:59,999 termin jest jeszcze dotrzymany';
  if (ends === 'closing')
    return 'Dzień kończy się z końcem godzin świadczenia usługi, czyli ostatniego przedziału, który się tego dnia zaczyna, a jeśli żaden się nie zaczyna – o północy';
  if (ends === 'same-time') return 'Dzień kończy się o tej porze, od której liczy się termin';
  const time = timeText(minuteText(ends));
  return `Dzień kończy się o godz. ${time}: o ${time}:00,000 termin jest jeszcze dotrzymany`;
}

function lateText({ unit, hasCutoff, instead }: LateStartFact, write: (fact: Fact) => string): string {
  if (instead.length > 0)
    return [
      'Jeśli zdarzenie rozpoczynające bieg terminu było spóźnione lub przypadło w dniu, który się nie liczy, zamiast tego czasu liczy się dni, od daty samego zdarzenia i niezależnie od godzin świadczenia usługi.',
      ...instead.map(write),
    ].join(' ');
  if (!hasCutoff)
    return 'Zdarzenie rozpoczynające bieg terminu, które nastąpiło w dniu nieroboczym, uznaje się za zaistniałe z początkiem następnego dnia roboczego';
  return unit === 'calendar-day'
    ? 'Spóźnione zdarzenie rozpoczynające bieg terminu uznaje się za zaistniałe z początkiem następnego dnia'
    : 'Zdarzenie rozpoczynające bieg terminu, które było spóźnione lub przypadło w dniu, który się nie liczy, uznaje się za zaistniałe z początkiem następnego dnia, który się liczy';
}

function openingText({ isTimed, isJudged }: Extract<TargetFact, { kind: 'opening' }>): string {
  const judged = isJudged ? 'O dotrzymaniu godziny granicznej decyduje rzeczywista chwila zdarzenia. ' : '';
  const outside =
    'Jeśli zdarzenie rozpoczynające bieg terminu nastąpiło poza godzinami świadczenia usługi lub dokładnie z ich końcem,';
  return isTimed
    ? `${judged}${outside} czas liczy się od najbliższego rozpoczęcia jej świadczenia. Czas, którego nie wyczerpano do końca tych godzin, biegnie dalej od następnego rozpoczęcia`
    : `${judged}${outside} uznaje się je za zaistniałe z chwilą najbliższego rozpoczęcia jej świadczenia`;
}

function pausesText({ pauses, unit, hasInstead }: Extract<TargetFact, { kind: 'pauses' }>): string {
  if (pauses === 'none') return 'Wstrzymanie zgłoszenia nie wpływa na termin';
  if (pauses === 'service-time')
    return `Czasu świadczenia usługi w trakcie wstrzymania nie wlicza się${hasInstead ? '; terminu liczonego w dniach wstrzymania nie przesuwają' : ''}`;
  if (pauses === 'pause-length')
    return 'Wstrzymania przesuwają termin o czas świadczenia usługi, który zajęły, jeśli zaczęły się po rozpoczęciu biegu terminu i najpóźniej w chwili upływu terminu przesuniętego do tej pory';
  const day = unit === 'business-day' ? 'dzień roboczy' : 'dzień';
  return `Termin przesuwa się o jeden ${day} za każdy dzień roboczy, w którym zgłoszenie było wstrzymane w godzinach świadczenia usługi, zanim upłynął termin przesunięty do tej pory`;
}

const changes: Readonly<Record<PriorityChangePolicy, string>> = {
  'from-start': 'termin nowego zobowiązania liczy się od tego samego zdarzenia',
  restart: 'termin nowego zobowiązania liczy się od chwili zmiany',
  'carry-over': 'wykorzystaną część czasu zalicza się na poczet nowego zobowiązania',
};

const included: Readonly<Record<Entitlement, string>> = {
  'online-support': 'wsparcie online',
  'software-access': 'dostęp do oprogramowania',
  'on-site-support': 'serwis w miejscu instalacji',
};

const sentences: FactSentences = {
  start: ({ names }) =>
    names.length === 1
      ? `Termin biegnie od ${wordsOf(names[0]).of}`
      : `Termin biegnie od pierwszego z tych zdarzeń, o którym wiadomo, w tej kolejności i bez względu na to, które nastąpiło wcześniej: ${events(names)}`,
  end: ({ names }) =>
    names.length === 1
      ? `Zobowiązanie jest wykonane z chwilą ${wordsOf(names[0]).of}`
      : `Zobowiązanie jest wykonane z chwilą najwcześniejszego z tych zdarzeń: ${events(names)}`,
  'owed-by': ({ owedBy }) => `Zobowiązany: ${owedBy === 'customer' ? 'klient' : 'usługodawca'}`,
  length: ({ length, always }) => {
    if (length.unit !== 'ms') return daysText(length);
    if (length.ms === 0)
      return always
        ? 'Termin upływa natychmiast'
        : 'Termin upływa natychmiast, a poza godzinami świadczenia usługi – z chwilą najbliższego rozpoczęcia jej świadczenia';
    return `Czas na wykonanie${always ? '' : ', liczony w godzinach świadczenia usługi'}: ${exactText(length.ms)}`;
  },
  'past-day': ({ unit }) => `Jeśli ten dzień skończył się, zanim termin zaczął biec, termin upływa ${nextDays[unit]}`,
  'day-end': ({ ends }) => dayEndText(ends),
  'last-day': ({ lastDay }) =>
    ({
      any: 'Ostatni dzień nie zmienia się, nawet jeśli nie jest dniem roboczym',
      'business-day': 'Jeśli ostatni dzień nie jest dniem roboczym, termin upływa następnego dnia roboczego',
      statutory:
        'Jeśli ostatni dzień to niedziela, inny dzień ustawowo wolny od pracy lub, od 1 stycznia 2017 r., sobota, termin upływa następnego dnia, który nie jest żadnym z nich, bez względu na kalendarz (art. 115 Kodeksu cywilnego)',
    })[lastDay],
  hours: ({ hours }) => `Godziny świadczenia usługi: ${hoursText(hours)}`,
  holidays: ({ onHolidays }) =>
    onHolidays === 'closed'
      ? 'W święta i inne dni wolne od pracy według kalendarza nie zaczyna się żaden z tych przedziałów'
      : 'Przedziały te obowiązują także w święta i inne dni wolne od pracy',
  exceptions: ({ exceptions }) => {
    const dates = Object.keys(exceptions).toSorted();
    const texts = dates.map((date) => `${dayText(date)}: ${exceptions[date].map(windowText).join(' i ') || 'brak'}`);
    return `W wybrane dni, także wolne od pracy, zamiast przedziałów tygodniowych obowiązują inne: ${texts.join('; ')}`;
  },
  calendar: ({ role }) => `Dni robocze, dni wolne od pracy i czas lokalny: według ${calendarOf(role)}`,
  cutoff: ({ cutoffs }) => cutoffText(cutoffs),
  'start-days': ({ unit, named }) => {
    if (unit === 'calendar-day')
      return 'Zdarzenie rozpoczynające bieg terminu liczy się w dniu, w którym nastąpiło, także jeśli nie jest to dzień roboczy';
    if (named.every((isNamed) => isNamed))
      return 'Zdarzenie rozpoczynające bieg terminu liczy się w dniu, w którym nastąpiło, chyba że jest on wolny od pracy według kalendarza';
    const on = weekdays.filter((_, i) => named[i]);
    const more =
      on.length > 0
        ? ` albo jeden z tych dni tygodnia, o ile nie jest wolny od pracy według kalendarza: ${days(on)}`
        : '';
    return `Zdarzenie rozpoczynające bieg terminu liczy się w dniu, w którym nastąpiło, jeśli jest to dzień roboczy${more}`;
  },
  'late-start': lateText,
  opening: openingText,
  pauses: pausesText,
  estimate: ({ title }) =>
    `Dopóki termin nie zaczął biec, jest to termin wstępny, liczony od terminu „${title}” bez względu na godziny świadczenia usługi i godzinę graniczną`,
  'best-effort': () => 'Termin niewiążący: jego przekroczenia nie uznaje się za opóźnienie',
  code: ({ label }) => `Kod usługi: ${label}`,
  clause: ({ label }) => `Źródło: ${label}`,
  interpretation: ({ text }) => `Warunki można też rozumieć w ten sposób: ${text.pl}`,
  priorities: ({ names }) => `Priorytety, od najpilniejszego: ${names.join(', ')}`,
  'not-owed': ({ title, priorities }) =>
    priorities.length === 1
      ? `${title}: priorytet ${priorities[0]} nie obejmuje tego zobowiązania`
      : `${title}: priorytety ${anyOf(priorities, 'i')} nie obejmują tego zobowiązania`,
  'priority-change': ({ policy }) =>
    `Po zmianie priorytetu lub poziomu usługi ${changes[policy]}. Zmiana nie dotyczy zobowiązania, które pozostaje takie samo albo które wcześniej wykonano lub którego termin już upłynął`,
  calendars: ({ names }) =>
    `Kalendarze według ról: ${names.join(', ')}. Jeśli dla roli nie podano kalendarza, używa się kalendarza miejsca instalacji`,
  law: () => 'W sprawach, których warunki nie regulują, stosuje się prawo polskie',
  'tickets-open': ({ hours, details }, write) =>
    [`Zgłoszenia przyjmuje się w tych godzinach: ${hoursText(hours)}.`, ...details.map(write)].join(' '),
  includes: ({ includes }) => `Obejmuje: ${includes.map((one) => included[one]).join(', ')}`,
  deadlines: () =>
    'Co nastąpi dokładnie w chwili upływu terminu, nastąpi w terminie, a co milisekundę później – już po terminie. Liczy się czas, który rzeczywiście upływa: zmiana czasu na letni lub zimowy ani go nie skraca, ani nie wydłuża',
};

export const polishLevel: LevelWords = { sentences, wholeLevel: 'Cały poziom usługi' };

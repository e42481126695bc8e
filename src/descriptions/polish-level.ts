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
  if (ends === 'midnight')
    return 'Dzień kończy się o północy: jego ostatnia milisekunda, 23:59:59,999, jest w terminie';
  if (ends === 'closing')
    return 'Dzień kończy się z końcem godzin świadczenia usługi, czyli ostatniego przedziału, który się tego dnia zaczyna, a jeśli żaden się nie zaczyna – o północy';
  if (ends === 'same-time') return 'Dzień kończy się o tej porze, od której liczy się termin';
  const time = timeText(minuteText(ends));
  return `Dzień kończy się o godz. ${time}: ${time}:00,000 jest w terminie`;
}

function lateText({ unit, hasCutoff, instead }: LateStartFact, write: (fact: Fact) => string): string {
  if (instead.length > 0)
    return [
      'Po zdarzeniu początkowym spóźnionym lub przypadającym w dniu, który się nie liczy, zamiast tego czasu liczy się dni, od daty samego zdarzenia i niezależnie od godzin świadczenia usługi.',
      ...instead.map(write),
    ].join(' ');
  if (!hasCutoff)
    return 'Zdarzenie początkowe z dnia nieroboczego uznaje się za dokonane z początkiem następnego dnia roboczego';
  return unit === 'calendar-day'
    ? 'Spóźnione zdarzenie początkowe uznaje się za dokonane z początkiem następnego dnia'
    : 'Zdarzenie początkowe spóźnione lub przypadające w dniu, który się nie liczy, uznaje się za dokonane z początkiem następnego dnia, który się liczy';
}

function openingText({ isTimed, isJudged }: Extract<TargetFact, { kind: 'opening' }>): string {
  const judged = isJudged ? 'O dotrzymaniu godziny granicznej decyduje rzeczywista chwila zdarzenia. ' : '';
  return isTimed
    ? `${judged}Po zdarzeniu początkowym poza godzinami świadczenia usługi czas liczy się od najbliższego rozpoczęcia jej świadczenia, a pozostały czas biegnie dalej od następnego rozpoczęcia`
    : `${judged}Zdarzenie początkowe poza godzinami świadczenia usługi uznaje się za dokonane z najbliższym rozpoczęciem jej świadczenia`;
}

function pausesText({ pauses, unit, hasInstead }: Extract<TargetFact, { kind: 'pauses' }>): string {
  if (pauses === 'none') return 'Wstrzymanie zgłoszenia nie wpływa na termin';
  if (pauses === 'service-time')
    return `Czasu świadczenia usługi w trakcie wstrzymania nie wlicza się${hasInstead ? '; terminu liczonego w dniach wstrzymania nie przesuwają' : ''}`;
  if (pauses === 'pause-length')
    return 'Wstrzymania przesuwają termin o czas świadczenia usługi, który zajęły, jeśli zaczęły się po rozpoczęciu biegu terminu i najpóźniej w chwili upływu terminu przesuniętego do tej pory';
  const day = unit === 'business-day' ? 'dzień roboczy' : 'dzień';
  return `Każdy dzień roboczy, w którym wstrzymanie zajęło czas świadczenia usługi przed upływem terminu przesuniętego do tej pory, przesuwa termin o jeden ${day}`;
}

const changes: Readonly<Record<PriorityChangePolicy, string>> = {
  'from-start': 'nowe zobowiązanie liczy się od tego samego początku',
  restart: 'nowe zobowiązanie liczy się od zmiany',
  'carry-over': 'wykorzystana część czasu pozostaje wykorzystana',
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
      : `Termin biegnie od pierwszego na tej liście zdarzenia, które nastąpiło, choćby inne było wcześniejsze: ${events(names)}`,
  end: ({ names }) =>
    names.length === 1
      ? `Zobowiązanie jest spełnione z chwilą ${wordsOf(names[0]).of}`
      : `Zobowiązanie jest spełnione z chwilą najwcześniejszego z tych zdarzeń: ${events(names)}`,
  'owed-by': ({ owedBy }) => `Zobowiązany: ${owedBy === 'customer' ? 'klient' : 'usługodawca'}`,
  length: ({ length, always }) => {
    if (length.unit !== 'ms') return daysText(length);
    if (length.ms === 0)
      return always
        ? 'Termin upływa natychmiast'
        : 'Termin upływa natychmiast, a poza godzinami świadczenia usługi – z najbliższym rozpoczęciem jej świadczenia';
    return `Czas na spełnienie${always ? '' : ', liczony w godzinach świadczenia usługi'}: ${exactText(length.ms)}`;
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
      return 'Zdarzenie początkowe liczy się w dniu, w którym nastąpiło, także jeśli nie jest to dzień roboczy';
    if (named.every((isNamed) => isNamed))
      return 'Zdarzenie początkowe liczy się w dniu, w którym nastąpiło, chyba że jest on wolny od pracy według kalendarza';
    const on = weekdays.filter((_, i) => named[i]);
    const more =
      on.length > 0
        ? ` albo jeden z tych dni tygodnia, o ile nie jest wolny od pracy według kalendarza: ${days(on)}`
        : '';
    return `Zdarzenie początkowe liczy się w dniu, w którym nastąpiło, jeśli jest to dzień roboczy${more}`;
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
    `Po zmianie priorytetu lub poziomu usługi ${changes[policy]}. Zmiana nie dotyczy zobowiązania, które pozostaje takie samo albo które wcześniej spełniono lub którego termin już upłynął`,
  calendars: ({ names }) =>
    `Kalendarze według ról: ${names.join(', ')}. Jeśli dla roli nie podano kalendarza, używa się kalendarza miejsca instalacji`,
  law: () => 'Poziom usługi podlega prawu polskiemu',
  'tickets-open': ({ hours, details }, write) =>
    [`Zgłoszenia można wysyłać w tych godzinach: ${hoursText(hours)}.`, ...details.map(write)].join(' '),
  includes: ({ includes }) => `Obejmuje: ${includes.map((one) => included[one]).join(', ')}`,
  deadlines: () =>
    'To, co nastąpi dokładnie w chwili upływu terminu, jest w terminie, a milisekundę później – już nie. Liczy się czas, który rzeczywiście upływa: zmiana czasu na letni lub zimowy ani go nie skraca, ani nie wydłuża',
};

export const polishLevel: LevelWords = { sentences, wholeLevel: 'Cały poziom usługi' };

// Dates, amounts and lengths in Polish, as sentences decline them.
import { minuteText } from '../time/civil.js';
import {
  type CivilDate,
  clockRest,
  type DueForms,
  dateWords,
  endsDay,
  kept,
  type LocalMoment,
  lengthOf,
  type RoundUnits,
  roundLengthOf,
  spokenLengthOf,
  type TimeUnit,
  yearText,
} from './local.js';
import { eventWords } from './wording.js';

/** Nominative; accusative with its preposition, for 'on'; genitive, for 'until'; short. */
const weekdays = [
  ['poniedziałek', 'w poniedziałek', 'poniedziałku', 'pon.'],
  ['wtorek', 'we wtorek', 'wtorku', 'wt.'],
  ['środa', 'w środę', 'środy', 'śr.'],
  ['czwartek', 'w czwartek', 'czwartku', 'czw.'],
  ['piątek', 'w piątek', 'piątku', 'pt.'],
  ['sobota', 'w sobotę', 'soboty', 'sob.'],
  ['niedziela', 'w niedzielę', 'niedzieli', 'niedz.'],
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
export type Forms = readonly [one: string, oneAccusative: string, few: string, many: string];
const units: Readonly<Record<TimeUnit, Forms>> = {
  hour: ['godzina', 'godzinę', 'godziny', 'godzin'],
  minute: ['minuta', 'minutę', 'minuty', 'minut'],
  second: ['sekunda', 'sekundę', 'sekundy', 'sekund'],
  millisecond: ['milisekunda', 'milisekundę', 'milisekundy', 'milisekund'],
};
export const moreIntervals: Forms = [
  'kolejny przedział',
  'kolejny przedział',
  'kolejne przedziały',
  'kolejnych przedziałów',
];
export const calendarDays: Forms = [
  'dzień kalendarzowy',
  'dzień kalendarzowy',
  'dni kalendarzowe',
  'dni kalendarzowych',
];

/** The form that goes with an amount. */
export function formOf(amount: number, [one, oneAccusative, few, many]: Forms, accusative = false): string {
  const teen = amount % 100 >= 12 && amount % 100 <= 14;
  const isFew = amount % 10 >= 2 && amount % 10 <= 4 && !teen;
  return amount === 1 ? (accusative ? oneAccusative : one) : isFew ? few : many;
}

export const counted = (amount: number, forms: Forms, accusative = false): string =>
  `${amount} ${formOf(amount, forms, accusative)}`;

export const lengthText = (ms: number, accusative = false): string =>
  spokenLengthOf(ms, (amount, unit) => counted(amount, units[unit], accusative));
/** To the millisecond. */
export const exactText = (ms: number): string => lengthOf(ms, (amount, unit) => counted(amount, units[unit]));
export const daysText = (amount: number): string => `${amount} ${amount === 1 ? 'dzień' : 'dni'}`;
export const roundUnits: RoundUnits = {
  day: daysText,
  hour: (amount) => `${amount} godz.`,
  minute: (amount) => `${amount} min`,
};
/** As people say it. */
export const roundText = (ms: number): string => roundLengthOf(ms, roundUnits, 'mniej niż minuta');
/** Of 0 for Monday, in the nominative; of a month from 0 and a day of it, such as '1 maja'. */
export const weekdayName = (weekday: number): string => weekdays[weekday][0];
export const shortWeekday = (weekday: number): string => weekdays[weekday][3];
export const shortMonth = (month: number): string => months[month].slice(0, 3);
export const monthDay = (month: number, day: number): string => `${day} ${months[month]}`;
const plainDate = ({ day, month, year }: CivilDate): string => `${monthDay(month, day)} ${year} r.`;
export const dayText = /* @__PURE__ */ dateWords((date) => `${weekdays[date.weekday][0]}, ${plainDate(date)}`);
export const onDay = /* @__PURE__ */ dateWords((date) => `${weekdays[date.weekday][1]}, ${plainDate(date)}`);
/** Without the year. */
const ofPlainDay = /* @__PURE__ */ dateWords(
  ({ weekday, month, day }) => `${weekdays[weekday][2]}, ${monthDay(month, day)}`,
);
const shortDay = /* @__PURE__ */ dateWords(
  ({ weekday, month, day }) => `${shortWeekday(weekday)}, ${day} ${shortMonth(month)}`,
);
export const ofDay = (date: string): string => `${ofPlainDay(date)} ${yearText(date)} r.`;
/** '23 grudnia 2026 r. (środa)', for where the weekday would have to agree. */
export const datedDay = /* @__PURE__ */ dateWords((date) => `${plainDate(date)} (${weekdays[date.weekday][0]})`);
export const capital = /* @__PURE__ */ kept((text: string) => text.charAt(0).toUpperCase() + text.slice(1));
/** '9:05' */
const hourText = /* @__PURE__ */ kept((minute: number) => minuteText(minute).replace(/^0/, ''));
export const timeText = (moment: LocalMoment): string => hourText(moment.minute) + clockRest(moment, ',');
export const whenText = (moment: LocalMoment): string => `${dayText(moment.date)}, godz. ${timeText(moment)}`;
export const atText = (moment: LocalMoment): string => `${onDay(moment.date)}, o godz. ${timeText(moment)}`;

/** 'piątek, 20 listopada 2026 r., godz. 16:30–17:00' */
export function intervalText(from: LocalMoment, to: LocalMoment): string {
  return from.date === to.date ? `${whenText(from)}–${timeText(to)}` : `${whenText(from)} – ${whenText(to)}`;
}

/** That a role has no calendar of its own. */
export const siteCalendarText = (role: string): string =>
  `Nie podano kalendarza dla roli „${role}”, więc używa się kalendarza miejsca instalacji`;

/** Of a time that is not of the zone of the rest. */
export const whereText = (timeZone: string | null): string => (timeZone ? ` czasu lokalnego ${timeZone}` : '');

/** 'od godz. 14:00', 'do godz. 9:30', 'w godz. 12:00–13:00' */
export function partText(from: string, to: string): string {
  const [since, until] = [from, to].map((time) => time.replace(/^0/, ''));
  if (to === '24:00') return `od godz. ${since}`;
  return from === '00:00' ? `do godz. ${until}` : `w godz. ${since}–${until}`;
}

/** 'z końcem wtorku, ...', after 'termin upływa'. */
export const endText = (due: LocalMoment): string => (endsDay(due) ? `z końcem ${ofDay(due.date)}` : atText(due));

const untilText = (due: LocalMoment, of: (date: string) => string): string =>
  endsDay(due) ? `do końca ${of(due.date)}` : `do ${of(due.date)}, do godz. ${timeText(due)}`;
/** A deadline in a sentence, in one without the year, and in a table. */
export const dueForms: DueForms = {
  full: (due) => untilText(due, ofDay),
  long: (due) => untilText(due, ofPlainDay),
  short: (due) => (endsDay(due) ? shortDay(due.date) : `${shortDay(due.date)}, ${timeText(due)}`),
};

interface EventWords {
  /** Before the date of it. */
  readonly on: string;
  /** Of the neuter, before 'musi nastąpić' and 'traktuje się jak dokonane'. */
  readonly noun: string;
  /** After 'do czasu'. */
  readonly of: string;
}

const events: Readonly<Record<string, EventWords>> = {
  opened: { on: 'Zgłoszenie wysłano', noun: 'wysłanie zgłoszenia', of: 'wysłania zgłoszenia' },
  contacted: {
    on: 'Kontakt inżyniera nastąpił',
    noun: 'nawiązanie kontaktu przez inżyniera',
    of: 'kontaktu inżyniera',
  },
  confirmed: { on: 'Zgłoszenie potwierdzono', noun: 'potwierdzenie', of: 'potwierdzenia zgłoszenia' },
  dispatched: {
    on: 'Sprzęt zastępczy wysłano',
    noun: 'wysłanie sprzętu zastępczego',
    of: 'wysłania sprzętu zastępczego',
  },
  delivered: { on: 'Sprzęt zastępczy dostarczono', noun: 'dostarczenie sprzętu zastępczego', of: 'dostawy' },
  arrived: {
    on: 'Inżynier był na miejscu',
    noun: 'przybycie inżyniera na miejsce',
    of: 'przybycia inżyniera na miejsce',
  },
  repaired: { on: 'Usterkę usunięto', noun: 'usunięcie usterki', of: 'usunięcia usterki' },
  received: {
    on: 'Uszkodzone urządzenie otrzymano',
    noun: 'otrzymanie uszkodzonego urządzenia',
    of: 'otrzymania uszkodzonego urządzenia',
  },
  returned: {
    on: 'Uszkodzone urządzenie odesłano',
    noun: 'odesłanie uszkodzonego urządzenia',
    of: 'odesłania uszkodzonego urządzenia',
  },
  'priority-changed': {
    on: 'Termin liczy się od nowa od zmiany',
    noun: 'wprowadzenie zmiany',
    of: 'wprowadzenia zmiany',
  },
};

const anyEvent = (event: string): EventWords => ({
  on: `Zdarzenie „${event}” nastąpiło`,
  noun: `zdarzenie „${event}”`,
  of: `zdarzenia „${event}”`,
});

export const wordsOf = (event: string): EventWords => eventWords(events, anyEvent, event);

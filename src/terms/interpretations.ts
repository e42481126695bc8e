import { weekdays } from '../time/civil.js';
import type { Cutoff } from './cutoff.js';
import type { Interpretation, TargetChanges } from './interpretation.js';
import type { DayEnd } from './target-words.js';

function interpretation(id: string, en: string, pl: string, target: TargetChanges): Interpretation {
  return { id, text: { en, pl }, target };
}

/** REACT-2: tickets can be opened at any time. */
export const hourAroundTheClock = /* @__PURE__ */ interpretation(
  'REACT-2-24x7',
  'The hour runs around the clock.',
  'Godzinę liczy się całodobowo, także w dni wolne od pracy.',
  { hours: '24x7' },
);

/** REACT-2: the only bounded window that the terms define. */
export const hourFrom9To17 = /* @__PURE__ */ interpretation(
  'REACT-2-8x5',
  'The hour counts only from 09:00 to 17:00 on business days.',
  'Godzinę liczy się tylko od 9:00 do 17:00 w dni robocze.',
  { hours: '8x5' },
);

/** DELIV-1: the literal meaning, the date itself. Around the clock there is no opening to which it could move. */
export const ownDate = /* @__PURE__ */ interpretation(
  'DELIV-1',
  'A confirmation outside the service hours counts as made on its own date.',
  'Potwierdzenie poza godzinami świadczenia usługi uznaje się za dokonane tego samego dnia.',
  { hours: '24x7' },
);

/** NBD-1: every hour of a business day, so that a confirmation on any other day moves to the next one. */
export const nextDayAfterWeekend = /* @__PURE__ */ interpretation(
  'NBD-1',
  'A confirmation on a non-working day counts as made on the next business day.',
  'Potwierdzenie w dniu wolnym od pracy uznaje się za dokonane następnego dnia roboczego.',
  {
    hours: {
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '00:00', to: '24:00' }],
      onHolidays: 'closed',
    },
  },
);

/** NBD-4: each weekday is named in the cutoff, so that a date counts whether or not it is a business day. */
export function weekendsCount(cutoff: Cutoff): Interpretation {
  return interpretation(
    'NBD-4',
    'A confirmation counts on a non-working day, too.',
    'Potwierdzenie liczy się także w dniu wolnym od pracy.',
    { hours: '24x7', cutoff: { ...cutoff, days: weekdays } },
  );
}

/** NBD-5. The time at which the service closes, where that is the same every day: another interpretation may have other hours. */
export function untilClosing(ends: DayEnd): Interpretation {
  return interpretation(
    'NBD-5',
    'The day ends when the service closes.',
    'Dzień kończy się z końcem godzin świadczenia usługi.',
    { ends },
  );
}

/** NBD-2, where the terms name no cutoff for the level. */
export function withCutoff(cutoff: Cutoff): Interpretation {
  const { time, inclusive } = cutoff;
  const [en, pl] = inclusive
    ? [`until ${time}, inclusive`, `do ${time} włącznie`]
    : [`before ${time}`, `przed ${time}`];
  return interpretation('NBD-2', `There is a cutoff: ${en}.`, `Obowiązuje godzina graniczna: ${pl}.`, { cutoff });
}

/** NBD-2, where the terms name the cutoff for another level of the same code. */
export const withoutCutoff = /* @__PURE__ */ interpretation(
  'NBD-2',
  'There is no cutoff.',
  'Nie ma godziny granicznej.',
  { cutoff: null },
);

/** HOURS-1: the asterisk at 24/7 x 4 is explained for Premier alone. */
export const fourHoursForAll = /* @__PURE__ */ interpretation(
  'HOURS-1',
  'The four hours hold for every priority.',
  'Cztery godziny obowiązują przy każdym priorytecie.',
  { hours: '24x7', within: { hours: 4 }, cutoff: null },
);

/** HOURS-2. */
export const elapsedHours = /* @__PURE__ */ interpretation(
  'HOURS-2',
  'The hours run around the clock.',
  'Godziny liczy się całodobowo, także w dni wolne od pracy.',
  { hours: '24x7' },
);

/** ONSITE-1: the four hours stand in the row of the hardware replacement. */
export const partWithinFourHours = /* @__PURE__ */ interpretation(
  'ONSITE-1',
  'The part is due within four hours, the engineer at no fixed time.',
  'W ciągu czterech godzin ma dotrzeć część, a termin przyjazdu inżyniera nie jest określony.',
  { until: 'delivered' },
);

/** RET-1: the terms mention the waybill, and no event from which the days count. */
export const fromWaybill = /* @__PURE__ */ interpretation(
  'RET-1',
  'The days count from the receipt of the waybill.',
  'Dni liczy się od otrzymania listu przewozowego.',
  { from: 'waybillReceived', projectedFrom: null },
);

/** RET-4: the terms name the hub from which is dispatched, and not whose business days count. */
export const daysOfSite = /* @__PURE__ */ interpretation(
  'RET-4',
  'The business days and local times are those of the installation site.',
  'Dni robocze i czas lokalny ustala się dla miejsca instalacji.',
  { calendar: null },
);

/** NBD-5, of a target that ends at closing. */
export const untilMidnight = /* @__PURE__ */ interpretation(
  'NBD-5',
  'The day ends at midnight.',
  'Dzień kończy się o północy.',
  { ends: null },
);

/** What IBM sells as SBD. */
export const sameBusinessDay = /* @__PURE__ */ interpretation(
  'SBD',
  'SBD means the same business day.',
  'SBD oznacza ten sam dzień roboczy.',
  { businessDays: 0 },
);

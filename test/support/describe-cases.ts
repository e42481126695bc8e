// Levels that have between them every kind of statement about a level and its targets.
import {
  type DescribeOptions,
  defineServiceLevel,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type Target,
} from 'hezo-sla';

export interface DescribeCase {
  readonly name: string;
  readonly level: ServiceLevel;
  readonly options?: DescribeOptions;
}

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const office = { from: 'confirmed', until: 'repaired', hours: '8x5' } as const;

const lengths: Readonly<Record<string, Target>> = {
  atOnce: { from: 'opened', until: 'contacted', within: 0 },
  atNextOpening: { ...office, within: 0 },
  elapsed: { from: 'opened', until: 'contacted', within: { minutes: 90 }, pauses: 'none' },
  ofService: { ...office, within: { hours: 22 } },
  sameBusinessDay: { ...office, businessDays: 0, pauses: 'business-days-touched' },
  nextBusinessDay: { ...office, businessDays: 1, ends: 'closing' },
  thirdBusinessDay: { ...office, businessDays: 3, ends: '17:00', pauses: 'pause-length' },
  thirdOfAWeek: { ...office, hours: '24x7', businessDays: 3, ends: 'closing', binding: false },
  sameDay: { ...office, calendarDays: 0, ends: '09:30', lastDay: 'any' },
  nextDay: { ...office, calendarDays: 1, lastDay: 'business-day', pauses: 'business-days-touched' },
  tenthDay: { ...office, calendarDays: 10, lastDay: 'statutory', owedBy: 'customer' },
  statutoryBusinessDay: { ...office, businessDays: 2, lastDay: 'statutory' },
};

const starts: Readonly<Record<string, Target>> = {
  before: { ...office, businessDays: 1, cutoff: { time: '15:00', inclusive: false } },
  until: { ...office, hours: '24x7', calendarDays: 2, cutoff: { time: '09:05', inclusive: true } },
  byWeekday: {
    ...office,
    businessDays: 1,
    cutoff: [
      { time: '17:00', inclusive: true, days: workdays },
      { time: '12:00', inclusive: false, days: ['sun'] },
    ],
  },
  everyDay: {
    ...office,
    within: { hours: 4 },
    cutoff: { time: '16:00', inclusive: false, days: ['sun', 'sat', ...workdays] },
  },
  ofDepot: { ...office, businessDays: 0, cutoff: { time: '15:00', inclusive: false, calendar: 'depot' } },
  inPlaceOfHours: {
    ...office,
    within: { hours: 4 },
    cutoff: { time: '14:00', inclusive: true },
    afterCutoff: { businessDays: 1, ends: '12:00' },
  },
  inPlaceOfHoursAtDepot: {
    ...office,
    within: { hours: 4 },
    pauses: 'none',
    cutoff: { time: '14:00', inclusive: true, calendar: 'depot' },
    afterCutoff: { calendarDays: 0, ends: 'closing', lastDay: 'business-day' },
  },
  sameTime: { ...office, businessDays: 2, ends: 'same-time' },
  sameTimeOfAnyDay: { ...office, hours: '24x7', calendarDays: 2, ends: 'same-time', lastDay: 'any' },
};

const hours: Readonly<Record<string, Target>> = {
  nineToSix: { ...office, hours: '9x5', within: { hours: 1 } },
  breaks: {
    ...office,
    within: { hours: 1 },
    hours: {
      weekly: [
        { days: ['fri', 'mon', 'tue', 'wed', 'thu'], from: '08:00', to: '12:00' },
        { days: workdays, from: '12:30', to: '16:30' },
        { days: ['sat', 'sun'], from: '10:00', to: '14:00' },
      ],
      onHolidays: 'closed',
      exceptions: { '2026-12-31': [{ from: '08:00', to: '12:00' }], '2026-12-24': [] },
    },
  },
  nights: {
    ...office,
    within: { hours: 1 },
    hours: { weekly: [{ days: ['mon', 'wed', 'thu'], from: '20:00', to: '06:00' }], onHolidays: 'open' },
  },
  seasons: {
    ...office,
    within: { hours: 1 },
    hours: {
      weekly: [
        { days: workdays, from: '08:00', to: '16:00', dates: { from: '05-01', to: '08-31' } },
        { days: workdays, from: '09:00', to: '17:00', dates: { from: '09-01', to: '02-29' } },
        { days: workdays, from: '17:00', to: '18:00', dates: { from: '02-29', to: '03-31' } },
      ],
      onHolidays: 'closed',
    },
  },
  aroundTheSun: {
    ...office,
    within: { hours: 1 },
    calendar: 'desk',
    hours: {
      weekly: [
        { days: workdays, from: '09:00', to: '17:00' },
        { days: workdays, from: '09:00', to: '17:00', calendar: 'hub' },
        { days: ['sun', 'mon'], from: '09:00', to: '24:00', calendar: 'site' },
      ],
      onHolidays: 'closed',
    },
  },
  singleDates: {
    ...office,
    within: { hours: 1 },
    hours: {
      weekly: [],
      onHolidays: 'closed',
      exceptions: {
        '2026-12-26': [
          { from: '08:00', to: '12:00' },
          { from: '22:00', to: '02:00' },
        ],
      },
    },
  },
};

const own = (name: string, pl: string, targets: ServiceLevel['targets'], more: Partial<ServiceLevel> = {}) =>
  defineServiceLevel({ id: name, name: { en: name, pl }, ...more, targets });

/** Priorities of its own, of which some do not have each target; estimates, labels, interpretations. */
const desk = own(
  'Service desk',
  'Biuro obsługi',
  {
    response: {
      critical: { from: ['escalated', 'opened'], until: ['contacted', 'assigned'], within: { minutes: 15 } },
      high: { from: 'opened', until: 'contacted', within: { hours: 1 }, clause: '§ 4.2' },
      normal: { from: 'opened', until: 'contacted', within: { hours: 1 }, clause: '§ 4.2' },
    },
    delivery: {
      critical: { from: 'confirmed', until: 'arrived', within: { hours: 4 }, code: '24x7x4' },
      high: {
        from: 'confirmed',
        until: 'delivered',
        businessDays: 1,
        interpretations: [
          {
            id: 'A',
            text: { en: 'The day ends at noon.', pl: 'Dzień kończy się w południe.' },
            target: { ends: '12:00' },
          },
        ],
      },
      normal: { from: 'confirmed', until: 'dispatched', businessDays: 1, binding: false },
    },
    return: {
      from: ['delivered', 'arrived'],
      until: 'returned',
      owedBy: 'customer',
      calendarDays: 7,
      projectedFrom: 'delivery',
    },
    report: { low: { from: 'repaired', until: 'reported', calendarDays: 3, projectedFrom: 'delivery' } },
  },
  {
    priorities: ['critical', 'high', 'normal', 'low'],
    priorityChange: 'carry-over',
    ticketsOpen: { weekly: [{ days: workdays, from: '07:00', to: '19:00' }], onHolidays: 'closed' },
  },
);

export const describeCases: readonly DescribeCase[] = [
  ...Object.values<ServiceLevel>(serviceLevels).map((level) => ({ name: `the catalogue's ${level.id}`, level })),
  { name: 'every kind of length', level: own('Lengths', 'Długości', lengths, { law: 'PL' }) },
  { name: 'every kind of start', level: own('Starts', 'Początki', starts, { priorityChange: 'restart' }) },
  { name: 'every kind of hours', level: own('Hours', 'Godziny', hours, { ticketsOpen: '8x5', includes: [] }) },
  { name: 'targets by priority', level: desk },
  { name: 'one priority', level: desk, options: { priority: 'low' } },
  { name: 'a service code', level: serviceLevelFromCode('9x5xSBD') },
];

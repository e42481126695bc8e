// Levels with targets of every kind for the golden tickets, as plain data. Any role but `site` has a calendar in answers.js.

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const daytime = { weekly: [{ days: weekdays, from: '08:00', to: '18:00' }], onHolidays: 'closed' };
const nights = {
  weekly: [
    { days: ['mon', 'tue', 'wed', 'thu'], from: '20:00', to: '06:00' },
    { days: ['fri'], from: '20:00', to: '02:00' },
  ],
  onHolidays: 'open',
  exceptions: { '2018-12-31': [{ from: '10:00', to: '14:00' }], '2024-12-24': [] },
};
const aroundTheSun = {
  weekly: [
    { days: weekdays, from: '09:00', to: '17:00' },
    { days: weekdays, from: '09:30', to: '18:30', calendar: 'desk' },
    { days: weekdays, from: '08:00', to: '16:00', calendar: 'hub' },
  ],
  onHolidays: 'closed',
};
const summerAndWinter = {
  weekly: [
    { days: [...weekdays, 'sat'], from: '07:00', to: '19:00', dates: { from: '04-15', to: '09-30' } },
    { days: weekdays, from: '09:00', to: '15:00', dates: { from: '10-01', to: '04-14' } },
  ],
  onHolidays: 'closed',
};
const delivery = { from: 'confirmed', until: 'delivered' };

export const levels = {
  managed: {
    id: 'managed',
    name: 'Managed service',
    priorities: ['critical', 'normal', 'planned'],
    priorityChange: 'carry-over',
    targets: {
      response: {
        critical: { from: 'opened', until: 'contacted', within: { minutes: 15 } },
        normal: { from: 'opened', until: 'contacted', within: { hours: 2 }, hours: daytime },
      },
      workaround: {
        critical: { from: 'opened', until: 'workedAround', within: { hours: 4 } },
        normal: { from: 'opened', until: 'workedAround', within: { hours: 16 }, hours: daytime },
      },
      fix: {
        critical: { from: 'opened', until: 'repaired', businessDays: 1, ends: '18:00', hours: daytime },
        normal: { from: 'opened', until: 'repaired', businessDays: 3, hours: daytime, pauses: 'business-days-touched' },
        planned: { from: 'opened', until: 'repaired', calendarDays: 30 },
      },
    },
  },
  depot: {
    id: 'depot',
    name: 'Parts from a depot',
    law: 'PL',
    targets: {
      dispatch: {
        from: 'confirmed',
        until: 'dispatched',
        calendar: 'hub',
        businessDays: 0,
        cutoff: { time: '16:00', inclusive: false },
      },
      delivery: {
        from: 'dispatched',
        until: 'delivered',
        businessDays: 2,
        ends: '17:00',
        cutoff: { time: '20:00', inclusive: true, calendar: 'hub' },
        projectedFrom: 'dispatch',
      },
      return: {
        from: ['delivered', 'arrived'],
        until: 'returned',
        owedBy: 'customer',
        calendarDays: 14,
        lastDay: 'statutory',
        projectedFrom: 'delivery',
      },
    },
  },
  sun: {
    id: 'sun',
    name: 'Desks in three time zones',
    targets: {
      response: { from: 'opened', until: 'contacted', hours: aroundTheSun, within: { hours: 1 }, pauses: 'none' },
      solution: { from: 'opened', until: ['repaired', 'delivered'], hours: aroundTheSun, within: { hours: 30 } },
    },
  },
  seasons: {
    id: 'seasons',
    name: 'Summer and winter hours',
    targets: {
      delivery: { ...delivery, hours: summerAndWinter, within: { hours: 9, minutes: 30 } },
      visit: { from: 'confirmed', until: 'arrived', hours: summerAndWinter, businessDays: 1, ends: 'closing' },
    },
  },
  weekdays: {
    id: 'weekdays',
    name: 'A cutoff for each weekday',
    targets: {
      delivery: {
        ...delivery,
        hours: '9x5',
        businessDays: 1,
        ends: 'closing',
        cutoff: [
          { time: '16:00', inclusive: true, days: ['mon', 'tue', 'wed', 'thu'] },
          { time: '14:00', inclusive: false, days: ['fri'] },
          { time: '18:00', inclusive: false, days: ['sun'] },
        ],
        pauses: 'business-days-touched',
      },
    },
  },
  courier: {
    id: 'courier',
    name: 'Courier, any day',
    targets: {
      pickup: { from: 'opened', until: 'received', calendarDays: 1, ends: 'same-time', pauses: 'pause-length' },
      delivery: { from: 'received', until: 'delivered', calendarDays: 3, lastDay: 'business-day', ends: '12:00' },
    },
  },
  nights: {
    id: 'nights',
    name: 'Nights',
    targets: {
      work: { from: 'confirmed', until: 'repaired', hours: nights, within: { hours: 12 } },
      handover: { from: 'confirmed', until: 'handedOver', hours: nights, businessDays: 0, ends: 'closing' },
    },
  },
  late: {
    id: 'late',
    name: 'Days after the cutoff',
    targets: {
      delivery: {
        ...delivery,
        hours: '8x5',
        within: { hours: 4 },
        cutoff: { time: '14:00', inclusive: false },
        afterCutoff: { businessDays: 1, ends: '12:00', lastDay: 'business-day' },
      },
      loan: { from: 'opened', until: 'delivered', businessDays: 2, ends: 'same-time', binding: false },
    },
  },
  restarts: {
    id: 'restarts',
    name: 'Restarts with the priority',
    priorityChange: 'restart',
    targets: {
      delivery: {
        P1: { ...delivery, within: { hours: 4 } },
        P2: { ...delivery, within: { hours: 8 }, hours: '9x5' },
        P3: { ...delivery, businessDays: 1, hours: '9x5', cutoff: { time: '15:00', inclusive: false } },
      },
      everyone: { from: 'opened', until: 'delivered', calendarDays: 5, pauses: 'pause-length' },
    },
  },
  firstOf: {
    id: 'firstOf',
    name: 'From the first of several events',
    priorities: ['all'],
    targets: {
      repair: {
        from: ['received', 'confirmed', 'opened'],
        until: ['repaired', 'delivered'],
        hours: '8x5',
        businessDays: 5,
      },
      estimate: { from: 'diagnosed', until: 'quoted', businessDays: 1, ends: '17:00', projectedFrom: 'diagnosis' },
      diagnosis: { from: 'received', until: 'diagnosed', hours: '8x5', within: { hours: 16 }, projectedFrom: 'repair' },
    },
  },
};

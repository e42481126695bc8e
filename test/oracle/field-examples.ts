// What other projects' users reported of service hours, days off and pauses, as targets. Facts only.
import { poland } from './catalogue-targets.js';
import { calendar, type Example, everyDay, examplesOf, office, paused, workdays } from './examples.js';
import type { OracleTarget, OracleWeeklyHours } from './target-terms.js';

const within = (hours: number, open: OracleTarget['hours']): OracleTarget => ({
  from: 'confirmed',
  until: 'delivered',
  within: { hours },
  hours: open,
});
const nextDay = (hours: OracleTarget['hours'] = '24x7'): OracleTarget => ({
  from: 'confirmed',
  until: 'delivered',
  businessDays: 1,
  hours,
});

const newYork = calendar('America/New_York', ['2014-01-20', '2025-06-19']);
const hongKong = calendar('Asia/Hong_Kong', []);
const riyadh = calendar('Asia/Riyadh', [], ['fri', 'sat']);
const hungary = {
  ...calendar('Europe/Budapest', ['2026-01-01', '2026-01-02']),
  extraBusinessDays: new Set(['2026-01-10']),
};
const korea = calendar('Asia/Seoul', ['2026-02-16', '2026-02-17', '2026-02-18']);
const turkey = calendar('Europe/Istanbul', ['2024-04-10', '2024-04-11', '2024-04-12']);
const iceland = calendar('Atlantic/Reykjavik', ['2026-12-25', '2026-12-26']);

const lunch: OracleWeeklyHours = {
  weekly: [
    { days: workdays, from: '09:00', to: '13:00' },
    { days: workdays, from: '14:00', to: '18:00' },
  ],
  onHolidays: 'closed',
};
const halfDay = (date: string): OracleWeeklyHours => ({
  ...office('09:00', '18:00'),
  exceptions: { [date]: [{ from: '09:00', to: '13:00' }] },
});
/** A minute short of midnight. */
const short: OracleWeeklyHours = {
  weekly: [{ days: everyDay, from: '00:00', to: '23:59' }],
  onHolidays: 'open',
};
const mornings: OracleWeeklyHours = { weekly: [{ days: everyDay, from: '00:00', to: '10:00' }], onHolidays: 'open' };
const tuesdays = office('08:00', '17:00', ['tue']);

const paris = calendar('Europe/Paris', []);
/** A working day, which a pause moves by its length. */
const workday: OracleTarget = {
  from: 'confirmed',
  until: 'delivered',
  businessDays: 1,
  hours: office('08:00', '20:00'),
  ends: 'same-time',
  pauses: 'pause-length',
};

const zone = (name: string) => ({ site: calendar(name, []) });

export const fieldExamples: readonly Example[] = [
  ...examplesOf(
    'https://github.com/pandas-dev/pandas/issues/16867',
    [
      ['7 h over a long weekend', within(7, '8x5'), '2014-01-17T15:00-05:00', '2014-01-21T19:00Z'],
      ['8 h over a long weekend', within(8, '8x5'), '2014-01-17T15:00-05:00', '2014-01-21T20:00Z'],
    ],
    { site: newYork },
  ),
  ...examplesOf(
    'https://github.com/lennym/moment-business-time/issues/58',
    [['the first 02:00', within(1, mornings), '2022-10-30T02:00+02:00', '2022-10-30T01:00Z']],
    zone('Europe/Amsterdam'),
  ),
  ...examplesOf(
    'https://github.com/osTicket/osTicket/issues/6739',
    [['open on Tuesdays', within(18, tuesdays), '2024-08-07T10:00-04:00', '2024-08-20T21:00Z']],
    zone('America/New_York'),
  ),
  ...examplesOf(
    'https://github.com/osTicket/osTicket/issues/6847',
    [
      ['over lunch', within(4, lunch), '2025-06-24T12:00+02:00', '2025-06-24T17:00+02:00'],
      ['from lunch', within(1, lunch), '2025-06-24T13:20+02:00', '2025-06-24T15:00+02:00'],
    ],
    zone('Europe/Rome'),
  ),
  ...examplesOf(
    'https://github.com/zammad/zammad/issues/3180',
    [
      ['until 23:59', within(24, short), '2026-11-20T12:00+01:00', '2026-11-21T11:01Z'],
      ['in the last minute', nextDay(short), '2026-11-19T23:59:30+01:00', '2026-11-23'],
      ['what is meant by 23:59', nextDay(), '2026-11-19T23:59:30+01:00', '2026-11-20'],
    ],
    { site: poland },
  ),
  ...examplesOf(
    'https://github.com/vacanza/holidays/issues/1917',
    [
      ['Thursday, an hour', within(1, '9x5'), '2026-11-19T10:00+03:00', '2026-11-19T11:00+03:00'],
      ['Thursday', nextDay('9x5'), '2026-11-19T10:00+03:00', '2026-11-22'],
      ['Sunday', nextDay('9x5'), '2026-11-22T10:00+03:00', '2026-11-23'],
    ],
    { site: riyadh },
  ),
  ...examplesOf(
    'https://github.com/workalendar/workalendar/issues/722',
    [
      ['before a day that was exchanged', nextDay(), '2025-12-31T10:00+01:00', '2026-01-05'],
      ['before the Saturday worked for it', nextDay(), '2026-01-09T10:00+01:00', '2026-01-10'],
      ['2 h into that Saturday', within(2, '9x5'), '2026-01-09T17:00+01:00', '2026-01-10T10:00+01:00'],
    ],
    { site: hungary },
  ),
  ...examplesOf(
    'https://github.com/commenthol/date-holidays/pull/578',
    [['before Seollal', nextDay(), '2026-02-13T10:00+09:00', '2026-02-19']],
    { site: korea },
  ),
  ...examplesOf(
    'https://github.com/rickar/cal/issues/115',
    [['the eve of a feast', within(2, halfDay('2024-04-09')), '2024-04-09T12:00+03:00', '2024-04-15T07:00Z']],
    { site: turkey },
  ),
  ...examplesOf(
    'https://github.com/rickar/cal/issues/115',
    [['24 December', within(2, halfDay('2026-12-24')), '2026-12-24T12:00Z', '2026-12-28T10:00Z']],
    { site: iceland },
  ),
  ...examplesOf(
    'https://www.servicenow.com/community/virtual-agent-forum/response-sla-breaching-for-different-timezones/td-p/3333657',
    [
      [
        "by the desk's calendar",
        { ...within(1, '9x5'), calendar: 'desk' },
        '2025-06-19T10:00+08:00',
        '2025-06-20T10:00-04:00',
      ],
      ["by the caller's calendar", within(1, '9x5'), '2025-06-19T10:00+08:00', '2025-06-19T11:00+08:00'],
    ],
    { site: hongKong, desk: newYork },
  ),
  ...examplesOf(
    'https://github.com/spencermountain/spacetime/issues/454',
    [
      ['8x5 in Almaty', within(4, '8x5'), '2024-02-29T15:00+06:00', '2024-03-01T11:00+05:00'],
      ['24 h in Almaty', within(24, '24x7'), '2024-02-29T20:00+06:00', '2024-03-01T19:00+05:00'],
    ],
    zone('Asia/Almaty'),
  ),
  ...examplesOf(
    'https://github.com/spencermountain/spacetime/issues/454',
    [['8x5 in Qostanay', within(4, '8x5'), '2025-09-23T10:00Z', '2025-09-24T11:00+05:00']],
    zone('Asia/Qostanay'),
  ),
  ...examplesOf(
    'https://github.com/spencermountain/spacetime/issues/454',
    [['4 h in Asuncion', within(4, '24x7'), '2025-04-07T12:00Z', '2025-04-07T13:00-03:00']],
    zone('America/Asuncion'),
  ),
  ...examplesOf(
    'https://www.servicenow.com/community/servicenow-ide-sdk-and-fluent/slas-for-incident/td-p/3484291',
    [['a response in business days', nextDay(), '2026-11-20T15:30+01:00', '2026-11-23']],
    { site: poland },
  ),
  ...paused('https://github.com/glpi-project/glpi/issues/10594', paris, workday, '2022-02-04T10:00+01:00', [
    ['2022-02-04T16:00+01:00', '2022-02-07T09:00+01:00', '2022-02-07T14:00Z'],
    ['2022-02-04T11:00+01:00', '2022-02-04T11:10+01:00', '2022-02-07T09:10Z'],
  ]),
  ...paused(
    'https://learn.microsoft.com/troubleshoot/dynamics-365/customer-service/service-level-agreements/sla-timer-pause-state-changed',
    poland,
    within(8, '8x5'),
    '2026-11-20T15:00+01:00',
    [
      ['2026-11-21T10:00+01:00', '2026-11-22T15:00+01:00', '2026-11-23T15:00+01:00'],
      ['2026-11-21T10:00+01:00', '2026-11-23T10:00+01:00', '2026-11-23T16:00+01:00'],
    ],
  ),
  ...paused('https://github.com/glpi-project/glpi/issues/17186', poland, within(8, '8x5'), '2026-11-20T15:00+01:00', [
    ['2026-11-20T16:00+01:00', '2026-11-23T11:00+01:00', '2026-11-24T10:00+01:00'],
  ]),
];

/** https://github.com/zammad/zammad/issues/61: a desk with five priorities, and the hours of each. */
export const fivePriorities = [
  ['P1', 1],
  ['P2', 2],
  ['P3', 4],
  ['P4', 8],
  ['P5', 24],
] as const;

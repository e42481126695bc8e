// What vendors promise for hardware, as targets, with worked examples from their public pages. Facts only.
import { poland } from './catalogue-targets.js';
import { calendar, delivery, type Example, everyDay, examplesOf, office } from './examples.js';
import type { OracleTarget } from './target-terms.js';

const site = poland;
const presence = { from: 'confirmed', until: 'arrived' };
const reaction = { from: 'opened', until: 'contacted' };
const repair = { from: 'opened', until: 'repaired' };
const sentBack = { from: 'delivered', until: 'returned', owedBy: 'customer' } as const;
const nextDay = { businessDays: 1 };
const by = (time: string) => ({ cutoff: { time, inclusive: true } });
const before = (time: string) => ({ cutoff: { time, inclusive: false } });

const netherlands = calendar('Europe/Amsterdam', ['2026-12-25', '2027-01-01']);
const newYork = calendar('America/New_York', ['2026-11-26', '2026-12-25', '2027-01-01']);
const spain = calendar('Europe/Madrid', ['2026-12-08', '2026-12-25', '2027-01-01']);
const israel = calendar('Asia/Jerusalem', ['2026-09-13', '2026-09-21', '2027-10-02'], ['fri', 'sat']);
const japan = calendar('Asia/Tokyo', ['2026-11-23', '2027-01-01']);
const losAngeles = calendar('America/Los_Angeles', ['2026-11-26', '2026-12-25', '2027-01-01']);

const smartNet = { ...delivery, ...nextDay, hours: '8x5', ...by('15:00') } as const;
const fourHoursOr = { ...delivery, within: { hours: 4 }, hours: '8x5', ...by('13:00') } as const;
const fourHoursOrNextDay: OracleTarget = { ...fourHoursOr, afterCutoff: { businessDays: 1, ends: 'midnight' } };
const nextCalendarDay: OracleTarget = {
  ...delivery,
  calendarDays: 1,
  hours: { ...office('09:00', '17:00', everyDay), onHolidays: 'open' },
  ...by('15:00'),
};
const hubCutoff: OracleTarget = {
  ...delivery,
  ...nextDay,
  cutoff: { time: '15:00', inclusive: true, calendar: 'hub' },
};

/** Outside its hours the response comes by the next business day. */
const lowSeverity: OracleTarget = {
  ...reaction,
  within: { hours: 1 },
  hours: '8x5',
  ...before('17:00'),
  afterCutoff: { businessDays: 1 },
};
const sameDay: OracleTarget = {
  ...presence,
  businessDays: 0,
  hours: office('08:00', '17:00'),
  ...before('12:00'),
  ends: 'closing',
};
const nextWindow: OracleTarget = { ...presence, ...nextDay, hours: office('08:00', '17:00'), ends: 'closing' };
const nextClosing: OracleTarget = { ...delivery, ...nextDay, hours: '8x5', ends: 'closing' };
const lenovoNextDay: OracleTarget = { ...presence, ...nextDay, hours: office('08:00', '17:00'), ...by('16:00') };
const optimus: OracleTarget = { ...presence, ...nextDay, hours: '8x5', ...by('16:00') };
const support = (hours: number): OracleTarget => ({ ...presence, within: { hours }, hours: office('07:00', '20:00') });
const zoneOf = (hours: number): OracleTarget => ({ ...presence, within: { hours }, hours: office('08:00', '17:00') });

export const vendorExamples: readonly Example[] = [
  ...examplesOf('scribd.com/document/782834528', [
    ['confirmed by 15:00 depot time', smartNet, '2026-11-20T15:00:00+01:00', '2026-11-23'],
    ['confirmed after 15:00', smartNet, '2026-11-20T15:00:01+01:00', '2026-11-24'],
    ['next calendar day', nextCalendarDay, '2026-11-20T15:00:00+01:00', '2026-11-21'],
    ['8x5x4 by 13:00', fourHoursOrNextDay, '2026-11-23T13:00:00+01:00', '2026-11-23T17:00:00+01:00'],
    ['8x5x4 after 13:00', fourHoursOrNextDay, '2026-11-23T13:30:00+01:00', '2026-11-24T23:59:59.999+01:00'],
  ]),
  ...examplesOf(
    'scribd.com/document/782834528',
    [['on a public holiday of the depot', hubCutoff, '2026-11-26T10:00:00+01:00', '2026-11-30']],
    { site, hub: newYork },
  ),
  ...examplesOf('ja.scribd.com/document/241673045', [
    ['severity 1', { ...reaction, within: { hours: 1 } }, '2026-11-21T10:00:00+01:00', '2026-11-21T11:00:00+01:00'],
    ['the part', smartNet, '2026-11-21T10:00:00+01:00', '2026-11-24'],
    ['severity 3 on Saturday', lowSeverity, '2026-11-21T10:00:00+01:00', '2026-11-23T23:59:59.999+01:00'],
  ]),
  ...examplesOf(
    'studylib.net/doc/14184694',
    [
      ['before 14:00', { ...smartNet, ...before('14:00') }, '2026-11-20T13:59:59+01:00', '2026-11-23'],
      ['at 14:00', { ...smartNet, ...before('14:00') }, '2026-11-20T14:00:00+01:00', '2026-11-24'],
    ],
    { site: netherlands },
  ),
  ...examplesOf('manualshelf.com u8hc1e, manualu.com u6d51e', [
    ['logged in the window', nextWindow, '2026-11-20T16:59:00+01:00', '2026-11-23T17:00:00+01:00'],
    ['logged outside it', nextWindow, '2026-11-20T17:30:00+01:00', '2026-11-24T17:00:00+01:00'],
    ['6 h to repair', { ...repair, within: { hours: 6 } }, '2026-11-21T23:00:00+01:00', '2026-11-22T05:00:00+01:00'],
  ]),
  ...examplesOf('HP data sheet HS_05, page 3', [
    [
      'an engineer in the window',
      { ...nextWindow, hours: office('08:30', '17:30') },
      '2026-11-20T11:00:00+01:00',
      '2026-11-23T17:30:00+01:00',
    ],
    [
      'an answer at any time',
      { ...reaction, within: { hours: 2 } },
      '2026-11-21T10:00:00+01:00',
      '2026-11-21T12:00:00+01:00',
    ],
  ]),
  ...examplesOf('manualslib.com/manual/1383856, page 21', [
    ['Friday, 3 pm', zoneOf(4), '2026-11-20T15:00:00+01:00', '2026-11-23T10:00:00+01:00'],
    ['a call after 4 pm', lenovoNextDay, '2026-11-20T16:00:01+01:00', '2026-11-24'],
    ['a call at 4 pm', lenovoNextDay, '2026-11-20T16:00:00+01:00', '2026-11-23'],
  ]),
  ...examplesOf('manualshive.com/manual/4130886, page 35', [
    ['registered at 11:00', sameDay, '2026-11-23T11:00:00+01:00', '2026-11-23T17:00:00+01:00'],
  ]),
  ...examplesOf('checkpoint.com rma-return-process', [
    ['back in 10 days', { ...sentBack, calendarDays: 10 }, '2026-11-20T12:00:00+01:00', '2026-11-30'],
    ['at night', { ...reaction, within: { minutes: 30 } }, '2026-11-21T03:00:00+01:00', '2026-11-21T03:30:00+01:00'],
  ]),
  ...examplesOf('juniper.net rma-procedure', [
    ['ten days over Christmas', { ...sentBack, businessDays: 10 }, '2026-12-14T12:00:00+01:00', '2026-12-30'],
  ]),
  ...examplesOf(
    'netapp.com support services terms',
    [['Israel', { ...smartNet, hours: '24x7', cutoff: null }, '2026-11-19T10:00:00+02:00', '2026-11-22']],
    { site: israel },
  ),
  ...examplesOf(
    'netapp.com support services terms',
    [['Japan', { ...smartNet, hours: '9x5', cutoff: null }, '2026-11-19T10:00:00+09:00', '2026-11-20']],
    { site: japan },
  ),
  ...examplesOf('manuzoid.com 4eAyr', [
    ['4 h', { ...presence, within: { hours: 4 } }, '2026-11-21T22:00:00+01:00', '2026-11-22T02:00:00+01:00'],
    ['next business day', nextWindow, '2026-11-20T10:00:00+01:00', '2026-11-23T17:00:00+01:00'],
  ]),
  ...examplesOf('Fujitsu Support Pack data sheet, page 3', [
    ['response', support(4), '2026-11-20T18:00:00+01:00', '2026-11-23T09:00:00+01:00'],
    ['recovery', support(8), '2026-11-20T18:00:00+01:00', '2026-11-23T13:00:00+01:00'],
  ]),
  ...examplesOf(
    'vdocuments.site Co-Care SDD',
    [
      [
        '10 business days',
        { from: 'confirmed', until: 'dispatched', businessDays: 10, hours: '9x5' },
        '2026-11-20T10:00:00+01:00',
        '2026-12-04',
      ],
      ['4 h', { ...delivery, within: { hours: 4 } }, '2026-11-22T10:00:00+01:00', '2026-11-22T14:00:00+01:00'],
    ],
    { site: spain },
  ),
  ...examplesOf('biznes.optimus.pl/sprawdz-gwarancje', [
    ['reported at 16:00', optimus, '2026-11-20T16:00:00+01:00', '2026-11-23'],
    ['reported after 16:00', optimus, '2026-11-20T16:00:01+01:00', '2026-11-24'],
  ]),
  ...examplesOf('monolit-it.pl', [
    [
      '8 h from the report',
      { ...repair, within: { hours: 8 }, hours: office('07:00', '18:00') },
      '2026-11-20T14:00:00+01:00',
      '2026-11-23T11:00:00+01:00',
    ],
  ]),
  ...examplesOf('datahouse.pl czasy reakcji', [
    ['critical', { ...reaction, within: { hours: 1 } }, '2026-11-21T02:00:00+01:00', '2026-11-21T03:00:00+01:00'],
    [
      'standard',
      { ...reaction, within: { hours: 8 }, hours: '8x5' },
      '2026-11-20T15:00:00+01:00',
      '2026-11-23T15:00:00+01:00',
    ],
    ['remark', { ...reaction, ...nextDay }, '2026-11-20T15:00:00+01:00', '2026-11-23T23:59:59.999+01:00'],
  ]),
  ...examplesOf(
    'finance.uw.edu service-level-agreement',
    [
      ['within 30 miles', zoneOf(4), '2026-11-20T15:00:00-08:00', '2026-11-23T10:00:00-08:00'],
      ['beyond 30 miles', zoneOf(8), '2026-11-20T15:00:00-08:00', '2026-11-23T14:00:00-08:00'],
    ],
    { site: losAngeles },
  ),
  ...examplesOf('4me.com/blog support-for-next-business-day-targets', [
    ['Friday 10:00', nextClosing, '2026-11-20T10:00:00+01:00', '2026-11-23T17:00:00+01:00'],
    ['Friday 16:00', nextClosing, '2026-11-20T16:00:00+01:00', '2026-11-23T17:00:00+01:00'],
  ]),
];

import type { Corrections } from './correction.js';

export const usFromMoCorrections: Corrections = {
  'US-MO': [
    {
      off: ['2021-05-07', '2027-05-07'],
      name: { en: 'Truman Day (observed)', pl: 'Dzień Trumana (dzień zastępczy)' },
      why: 'Truman Day falls on a Saturday and is observed on the nearest weekday, the Friday.',
      source:
        'Southeast Missourian, https://www.semissourian.com/business/truman-day-holiday-monday-2948428/; RSMo 9.010 itself moves only Sundays',
    },
  ],
  'US-MT': [
    {
      work: [
        '2020-12-24',
        '2020-12-31',
        '2024-12-24',
        '2024-12-31',
        '2025-12-24',
        '2025-12-31',
        '2026-12-24',
        '2026-12-31',
        '2029-12-24',
        '2029-12-31',
        '2030-12-24',
        '2030-12-31',
      ],
      why: "Christmas Eve and New Year's Eve are not legal holidays of Montana.",
      source:
        'Montana Code 1-1-216 (legal holidays, without them; "all other days are business days"), text in https://leg.mt.gov/bills/2021/billhtml/SB0094.htm',
    },
    {
      work: ['2021-11-02', '2023-11-07', '2025-11-04', '2027-11-02', '2029-11-06'],
      why: 'The holiday is the day of the state general election, which is in even years.',
      source:
        'Montana Code 1-1-216 (state general election day), text in https://leg.mt.gov/bills/2021/billhtml/SB0094.htm, and 13-1-104 (state officers in even years, municipal ones in odd years), https://lexace.ai/us/statute/montana/13-1-104',
    },
  ],
  'US-NV': [
    {
      work: ['2024-11-22', '2030-11-22'],
      why: 'Family Day is the Friday after the fourth Thursday of November; where the month begins on a Friday, date-holidays takes the fourth Friday, a week early.',
      source:
        'Nevada Revised Statutes 236.015 ("Friday following the fourth Thursday in November"), https://leg.state.nv.us/Division/Legal/LawLibrary/nrs/NRS-236.html',
    },
    {
      off: ['2024-11-29', '2030-11-29'],
      name: { en: 'Family Day', pl: 'Dzień Rodziny' },
      why: 'Family Day is the Friday after Thanksgiving.',
      source:
        'Nevada Revised Statutes 236.015 ("Friday following the fourth Thursday in November"), https://leg.state.nv.us/Division/Legal/LawLibrary/nrs/NRS-236.html',
    },
  ],
  'US-NY': [
    {
      work: ['2028-11-10'],
      why: 'A holiday on a Saturday is not moved to the Friday in this state.',
      source: 'The statute of the state on legal holidays, as in date-holidays 3.37.0; not opened',
    },
  ],
  'US-PA': [
    {
      work: [
        '2021-06-14',
        '2022-06-14',
        '2023-06-14',
        '2024-06-14',
        '2027-06-14',
        '2028-06-14',
        '2029-06-14',
        '2030-06-14',
      ],
      why: 'Flag Day is a legal holiday in the books of Pennsylvania, but neither state offices nor companies close.',
      source:
        '44 P.S. 11 has it, the holidays of state employees do not: http://www.blr.com/HR-Employment/Benefits-Leave/Holidays-in-Pennsylvania',
    },
  ],
  'US-TN': [
    {
      work: ['2020-12-24', '2024-12-24', '2025-12-24', '2026-12-24', '2029-12-24', '2030-12-24'],
      why: 'Christmas Eve is not a legal holiday of Tennessee; the governor may give it to state employees. Companies work.',
      source: 'T.C.A. 15-1-101, https://www.ctas.tennessee.edu/eli/holidays',
    },
  ],
  'US-TX': [
    {
      work: ['2028-11-10'],
      why: 'A holiday on a Saturday is not moved to the Friday in this state.',
      source: 'The statute of the state on legal holidays, as in date-holidays 3.37.0; not opened',
    },
  ],
  'US-UT': [
    {
      off: ['2021-07-23', '2022-07-25', '2027-07-23'],
      name: { en: 'Pioneer Day (observed)', pl: 'Dzień Pionierów (dzień zastępczy)' },
      why: 'Pioneer Day falls on a weekend and is observed on the Friday before or the Monday after.',
      source:
        'Utah Code 63G-1-301, https://le.utah.gov/xcode/Title63G/Chapter1/63G-1-S301.html (as cited by python-holidays 0.105)',
    },
  ],
  'US-VA': [
    {
      off: ['2025-11-04', '2027-11-02'],
      name: { en: 'Election Day', pl: 'Dzień wyborów' },
      why: 'A state holiday every year, not in even years alone. Neither list has it.',
      source: 'Code of Virginia 2.2-3300',
    },
  ],
  'US-VT': [
    {
      work: ['2022-08-15', '2023-08-21', '2024-08-19', '2025-08-18', '2028-08-21', '2029-08-20', '2030-08-19'],
      why: 'Bennington Battle Day is 16 August, not the third Monday of August.',
      source:
        '1 V.S.A. 371, https://legislature.vermont.gov/statutes/section/01/007/00371 (link of python-holidays 0.105)',
    },
    {
      off: ['2022-08-16', '2023-08-16', '2024-08-16', '2025-08-15', '2028-08-16', '2029-08-16', '2030-08-16'],
      name: { en: 'Bennington Battle Day', pl: 'Dzień Bitwy pod Bennington' },
      why: 'Bennington Battle Day is 16 August; on a Saturday the Friday before, on a Sunday the Monday after.',
      source:
        '1 V.S.A. 371, https://legislature.vermont.gov/statutes/section/01/007/00371 (link of python-holidays 0.105)',
    },
  ],
  'US-WA': [
    {
      off: [
        '2020-11-27',
        '2021-11-26',
        '2022-11-25',
        '2023-11-24',
        '2024-11-29',
        '2025-11-28',
        '2026-11-27',
        '2027-11-26',
        '2028-11-24',
        '2029-11-23',
        '2030-11-29',
      ],
      name: { en: 'Native American Heritage Day', pl: 'Dzień Dziedzictwa Rdzennych Amerykanów' },
      why: 'Native American Heritage Day, the Friday after the fourth Thursday of November, is a state legal holiday.',
      source: 'RCW 1.16.050, https://app.leg.wa.gov/RCW/default.aspx?cite=1.16.050 (link of python-holidays 0.105)',
    },
  ],
};

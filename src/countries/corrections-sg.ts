import type { Corrections } from './correction.js';

export const sgCorrections: Corrections = {
  SG: [
    {
      off: ['2020-05-25'],
      name: { en: 'Hari Raya Puasa (observed)', pl: 'Hari Raya Puasa (dzień zastępczy)' },
      why: 'Hari Raya Puasa fell on Sunday 2020-05-24, so the Monday is a holiday.',
      source: 'Holidays Act 1998 (Singapore), section 4(2) (Sunday to the next day)',
    },
    {
      off: ['2020-07-10'],
      name: { en: 'Polling Day', pl: 'Dzień wyborów' },
      why: 'Polling day of the general election, a public holiday.',
      source:
        'Ministry of Manpower press release of 2020-06-24, https://www.mom.gov.sg/newsroom/press-releases/2020/0624-public-holiday-on-polling-day---10-july-2020',
    },
    {
      off: ['2022-07-11'],
      name: { en: 'Hari Raya Haji (observed)', pl: 'Hari Raya Haji (dzień zastępczy)' },
      why: 'Hari Raya Haji fell on Sunday 2022-07-10, so the Monday is a holiday.',
      source: 'Holidays Act 1998 (Singapore), section 4(2)',
    },
    {
      off: ['2024-06-17'],
      name: { en: 'Hari Raya Haji', pl: 'Hari Raya Haji' },
      why: 'Hari Raya Haji 2024 was Monday 17 June; date-holidays means to enable it, but disables "2024-06-29", a misprint of 2024-06-16.',
      source:
        'Holidays Act 1998 (Singapore); Ministry of Manpower, https://www.mom.gov.sg/employment-practices/public-holidays (as cited by python-holidays 0.105)',
    },
    {
      off: ['2027-03-10'],
      name: { en: 'Hari Raya Puasa', pl: 'Hari Raya Puasa' },
      why: 'Hari Raya Puasa 2027 is officially Wednesday 10 March.',
      source:
        'Holidays Act 1998 (Singapore); Ministry of Manpower, https://www.mom.gov.sg/employment-practices/public-holidays (as cited by python-holidays 0.105)',
    },
    {
      work: ['2027-03-09'],
      why: 'Hari Raya Puasa 2027 is officially 10 March, not 9.',
      source:
        'Holidays Act 1998 (Singapore); Ministry of Manpower, https://www.mom.gov.sg/employment-practices/public-holidays (as cited by python-holidays 0.105)',
    },
    {
      off: ['2027-05-17'],
      name: { en: 'Hari Raya Haji', pl: 'Hari Raya Haji' },
      why: 'Hari Raya Haji 2027 is officially Monday 17 May.',
      source:
        'Holidays Act 1998 (Singapore); Ministry of Manpower, https://www.mom.gov.sg/employment-practices/public-holidays (as cited by python-holidays 0.105)',
    },
    {
      off: ['2027-05-20'],
      name: { en: 'Vesak Day', pl: 'Wesak' },
      why: 'Vesak Day 2027 is officially 20 May; the list of date-holidays ends with 2026.',
      source:
        'Holidays Act 1998 (Singapore); Ministry of Manpower, https://www.mom.gov.sg/employment-practices/public-holidays (as cited by python-holidays 0.105)',
    },
    {
      off: ['2028-05-09', '2030-05-16'],
      name: { en: 'Vesak Day', pl: 'Wesak' },
      why: 'Vesak Day, the 15th of the 4th lunar month; the list of date-holidays ends with 2026 (estimated).',
      source: 'Chinese calendar (months of new moons 2028-04-25 and 2030-05-02); python-holidays 0.105',
    },
    {
      off: ['2029-05-28'],
      name: { en: 'Vesak Day (observed)', pl: 'Wesak (dzień zastępczy)' },
      why: 'Vesak Day 2029 falls on Sunday 27 May, so the Monday is a holiday (estimated).',
      source: 'Holidays Act 1998 (Singapore), section 4(2); Chinese calendar; python-holidays 0.105',
    },
    {
      off: ['2028-02-28'],
      name: { en: 'Hari Raya Puasa (observed)', pl: 'Hari Raya Puasa (dzień zastępczy)' },
      why: 'Hari Raya Puasa 2028 falls on Sunday 27 February, so the Monday is a holiday (estimated).',
      source:
        'Holidays Act 1998 (Singapore), section 4(2); MABIMS criterion used by MUIS (altitude 3°, elongation 6.4°), own computation of the moon at sunset in Singapore, agreeing with python-holidays 0.105',
    },
    {
      off: ['2029-02-15'],
      name: { en: 'Hari Raya Puasa', pl: 'Hari Raya Puasa' },
      why: 'Hari Raya Puasa 2029: the moon is below the horizon at sunset of 13 February (-2.7°), so the month begins on the 15th (estimated).',
      source:
        'MABIMS criterion used by MUIS (altitude 3°, elongation 6.4°), own computation of the moon at sunset in Singapore, agreeing with python-holidays 0.105',
    },
    {
      off: ['2029-04-25'],
      name: { en: 'Hari Raya Haji', pl: 'Hari Raya Haji' },
      why: 'Hari Raya Haji 2029: the moon stands at 2.2° at sunset of 14 April, below the criterion, so the month begins on the 16th and its 10th is 25 April (estimated).',
      source:
        'MABIMS criterion used by MUIS (altitude 3°, elongation 6.4°), own computation of the moon at sunset in Singapore, agreeing with python-holidays 0.105',
    },
    {
      work: ['2029-04-24'],
      why: 'Hari Raya Haji 2029 is 25 April by the criterion used in Singapore (estimated).',
      source:
        'MABIMS criterion used by MUIS (altitude 3°, elongation 6.4°), own computation of the moon at sunset in Singapore, agreeing with python-holidays 0.105',
    },
    {
      off: ['2030-04-15'],
      name: { en: 'Hari Raya Haji (observed)', pl: 'Hari Raya Haji (dzień zastępczy)' },
      why: 'Hari Raya Haji 2030: the moon stands at 2.3° at sunset of 3 April, below the criterion, so the day is Sunday 14 April and the Monday is a holiday (estimated).',
      source:
        'Holidays Act 1998 (Singapore), section 4(2); MABIMS criterion used by MUIS (altitude 3°, elongation 6.4°), own computation of the moon at sunset in Singapore, agreeing with python-holidays 0.105',
    },
    {
      work: ['2030-10-25'],
      why: 'Deepavali 2030 is 26 October, a Saturday: the lunar day of Naraka Chaturdashi falls on the early morning of the 26th in Singapore, as it did on 28 October 2027, which is official (estimated).',
      source:
        'python-holidays 0.105 and own computation of the lunar day; not yet announced by the Ministry of Manpower',
    },
  ],
};

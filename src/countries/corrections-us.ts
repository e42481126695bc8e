import type { Corrections } from './correction.js';

export const usCorrections: Corrections = {
  US: [
    {
      off: ['2023-11-10', '2028-11-10'],
      name: { en: 'Veterans Day (observed)', pl: 'Dzień Weteranów (dzień zastępczy)' },
      why: 'Veterans Day falls on a Saturday, and a federal holiday on a Saturday is observed on the Friday before; date-holidays moves the other fixed federal holidays, but not this one.',
      source: '5 U.S.C. 6103(b); OPM list of federal holidays for 2023 (Friday 10 November); 2028 by the same rule',
    },
    {
      off: ['2029-11-12'],
      name: { en: 'Veterans Day (observed)', pl: 'Dzień Weteranów (dzień zastępczy)' },
      why: 'Veterans Day falls on a Sunday, and a federal holiday on a Sunday is observed on the Monday after.',
      source: 'Executive Order 11582 of 11 February 1971, section 3',
    },
  ],
  'US-AK': [
    {
      off: ['2020-10-19', '2025-10-17', '2026-10-19'],
      name: { en: 'Alaska Day (observed)', pl: 'Dzień Alaski (dzień zastępczy)' },
      why: 'Alaska Day falls on a weekend and is observed on the Friday before or the Monday after; date-holidays does not move it.',
      source: 'Alaska Statutes 44.12.010 and 44.12.025, as cited by python-holidays 0.105',
    },
  ],
  'US-CT': [
    {
      off: ['2022-02-11', '2023-02-13', '2028-02-11'],
      name: { en: "Lincoln's Birthday (observed)", pl: 'Urodziny Lincolna (dzień zastępczy)' },
      why: "Lincoln's Birthday on a Saturday is observed on the Friday before, on a Sunday on the Monday after.",
      source: 'Connecticut General Statutes, section 1-4 (text not opened); python-holidays 0.105',
    },
  ],
  'US-DC': [
    {
      off: ['2022-04-15', '2023-04-17', '2028-04-17'],
      name: { en: 'Emancipation Day (observed)', pl: 'Dzień Emancypacji (dzień zastępczy)' },
      why: 'Emancipation Day falls on a weekend and is observed on the Friday before or the Monday after.',
      source: 'D.C. Code 28-2701 (text not opened); python-holidays 0.105',
    },
  ],
  'US-FL': [
    {
      work: ['2024-02-15', '2027-02-15', '2028-02-15'],
      why: "Susan B. Anthony's birthday is a legal holiday on which offices are open. Both lists have it as a day off.",
      source: 'Florida Statutes 110.117',
    },
  ],
  'US-GA': [
    {
      off: [
        '2020-04-10',
        '2021-04-02',
        '2022-04-15',
        '2023-04-07',
        '2024-03-29',
        '2025-04-18',
        '2026-04-03',
        '2027-03-26',
        '2028-04-14',
        '2029-03-30',
        '2030-04-19',
      ],
      name: { en: 'State Holiday', pl: 'Święto stanowe' },
      why: 'Since 2020 the spring State Holiday of Georgia is Good Friday (years ahead: estimated, the governor proclaims each year).',
      source:
        'O.C.G.A. 1-4-1 (days that the governor proclaims); State of Georgia Holiday Schedule, https://team.georgia.gov/all-articles/state-georgia-holiday-schedule (as cited by python-holidays 0.105)',
    },
    {
      work: [
        '2020-04-27',
        '2021-04-26',
        '2022-04-25',
        '2023-04-24',
        '2024-04-29',
        '2025-04-28',
        '2026-04-27',
        '2027-04-26',
        '2028-04-24',
        '2029-04-30',
        '2030-04-29',
      ],
      why: 'Since 2020 the spring State Holiday of Georgia is Good Friday, no longer the last Monday of April.',
      source:
        'O.C.G.A. 1-4-1 (days that the governor proclaims); State of Georgia Holiday Schedule, https://team.georgia.gov/all-articles/state-georgia-holiday-schedule (as cited by python-holidays 0.105)',
    },
    {
      work: ['2025-12-24'],
      why: "Christmas 2025 is a Thursday, and Washington's Birthday is kept on Friday 26 December only; date-holidays has both days.",
      source:
        'O.C.G.A. 1-4-1 (days that the governor proclaims); State of Georgia Holiday Schedule, https://team.georgia.gov/all-articles/state-georgia-holiday-schedule (as cited by python-holidays 0.105)',
    },
    {
      off: ['2027-12-23', '2028-12-26'],
      name: { en: "Washington's Birthday (observed)", pl: 'Urodziny Waszyngtona (dzień obchodów)' },
      why: "Washington's Birthday is kept on the working day next to Christmas: 2027 on Thursday (the Friday is Christmas, observed), 2028 on Tuesday (estimated, the governor proclaims each year).",
      source:
        'O.C.G.A. 1-4-1 (days that the governor proclaims); State of Georgia Holiday Schedule, https://team.georgia.gov/all-articles/state-georgia-holiday-schedule (as cited by python-holidays 0.105)',
    },
  ],
  'US-IL': [
    {
      off: ['2022-02-11', '2028-02-11'],
      name: { en: "Lincoln's Birthday (observed)", pl: 'Urodziny Lincolna (dzień zastępczy)' },
      why: "Lincoln's Birthday falls on a Saturday and is observed on the Friday before, as the state did on 2022-02-11.",
      source:
        'State Journal-Register, 2022-02-09, https://www.sj-r.com/story/news/2022/02/09/lincolns-birthday-presidents-day-openings-closings-springfield-il/6674903001/; 2028 by the same practice',
    },
    {
      work: [
        '2020-05-19',
        '2021-05-19',
        '2022-05-19',
        '2023-05-19',
        '2025-05-19',
        '2026-05-19',
        '2027-05-19',
        '2028-05-19',
      ],
      why: 'Malcolm X Day is a commemoration and no state holiday; state offices and companies work.',
      source:
        'State of Illinois, list of state holidays (no such day), https://www2.illinois.gov/cms/personnel/employeeresources/Pages/StateHolidays.aspx',
    },
  ],
  'US-KY': [
    {
      work: ['2020-12-24', '2024-12-24', '2025-12-24', '2026-12-24', '2029-12-24', '2030-12-24'],
      why: 'Christmas Eve is not a holiday in Kentucky: state personnel have 25 December and one more day, which the governor chooses each year (in 2025 not the 24th).',
      source:
        'KRS 18A.190, https://self-law.org/code/ky/18a-190 (1)(j) and (2); https://www.herelexingtonky.com/?p=19123 (2025)',
    },
  ],
  'US-MA': [
    {
      work: [
        '2020-03-17',
        '2020-06-17',
        '2021-03-17',
        '2021-06-17',
        '2022-03-17',
        '2022-06-17',
        '2023-03-17',
        '2024-06-17',
        '2025-03-17',
        '2025-06-17',
        '2026-03-17',
        '2026-06-17',
        '2027-03-17',
        '2027-06-17',
        '2028-03-17',
        '2030-06-17',
      ],
      why: 'Evacuation Day and Bunker Hill Day are holidays of Suffolk County only, and there offices have to be open since 2010.',
      source:
        'Massachusetts General Laws c. 136, s. 12 (Suffolk County); law of 2010 that offices be open: https://www.telegram.com/article/20110407/COULTER03/104070466',
    },
    {
      work: ['2028-11-10'],
      why: 'A holiday on a Saturday is not moved to the Friday in this state.',
      source: 'The statute of the state on legal holidays, as in date-holidays 3.37.0; not opened',
    },
  ],
};

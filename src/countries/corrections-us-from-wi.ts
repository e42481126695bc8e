import type { Corrections } from './correction.js';

export const usFromWiCorrections: Corrections = {
  'US-WI': [
    {
      work: [
        '2020-09-08',
        '2020-11-03',
        '2021-09-14',
        '2021-11-02',
        '2022-09-13',
        '2022-11-08',
        '2023-09-12',
        '2023-11-07',
        '2024-09-10',
        '2024-11-05',
        '2025-09-09',
        '2025-11-04',
        '2026-09-08',
        '2026-11-03',
        '2027-09-14',
        '2027-11-02',
        '2028-09-12',
        '2028-11-07',
        '2029-09-11',
        '2029-11-06',
        '2030-09-10',
        '2030-11-05',
      ],
      why: 'Election days are legal holidays only in name: neither offices nor companies close, there is no general election in odd years, and the primary is in August since 2012, not in September.',
      source:
        'Wisconsin Statutes 995.20, as amended by 2011 Act 75, against 230.35(4) (days on which state offices close, without election days): bill 2019 SB 860, which would have closed them, https://docs-preview.legis.wisconsin.gov/document/proposaltext/2019/REG/SB860,6',
    },
  ],
  'US-WV': [
    {
      work: ['2022-02-15', '2023-02-15', '2024-02-15', '2028-02-15', '2029-02-15', '2030-02-15'],
      why: '15 February is not a holiday in West Virginia: Susan B. Anthony Day is the name of the general election day of even years.',
      source: 'West Virginia Code 2-2-1, http://code.wvlegislature.gov/email/2-2/, (a)(14)',
    },
    {
      off: ['2020-11-03', '2022-11-08', '2024-11-05', '2026-11-03', '2028-11-07', '2030-11-05'],
      name: { en: 'Election Day (Susan B. Anthony Day)', pl: 'Dzień wyborów (Dzień Susan B. Anthony)' },
      why: 'The day of a general election is a legal holiday throughout the state. (The primary of even years is one too: see the report.).',
      source: 'West Virginia Code 2-2-1, http://code.wvlegislature.gov/email/2-2/, (a)(13) and (14)',
    },
    {
      work: ['2024-11-22', '2030-11-22'],
      why: "Lincoln's Day is the day after Thanksgiving; where the month begins on a Friday, date-holidays takes the fourth Friday, a week early.",
      source: 'West Virginia Code 2-2-1, http://code.wvlegislature.gov/email/2-2/, (a)(11)',
    },
    {
      off: ['2024-11-29', '2030-11-29'],
      name: { en: "Lincoln's Day", pl: 'Dzień Lincolna' },
      why: "Lincoln's Day is the day after Thanksgiving.",
      source: 'West Virginia Code 2-2-1, http://code.wvlegislature.gov/email/2-2/, (a)(11)',
    },
    {
      off: ['2020-06-19', '2021-06-21', '2027-06-21'],
      name: { en: 'West Virginia Day (observed)', pl: 'Dzień Wirginii Zachodniej (dzień zastępczy)' },
      why: 'West Virginia Day on a Sunday is observed on the Monday after, on a Saturday on the Friday before.',
      source: 'West Virginia Code 2-2-1, http://code.wvlegislature.gov/email/2-2/, (b)',
    },
    {
      off: ['2024-05-14', '2026-05-12', '2028-05-09'],
      name: { en: 'Primary Election Day', pl: 'Dzień prawyborów' },
      why: 'The day of a primary election is a legal holiday. Neither list has it.',
      source: 'W. Va. Code 2-2-1(a)(13)',
    },
  ],
};

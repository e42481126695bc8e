import type { Corrections } from './correction.js';

export const zaCorrections: Corrections = {
  ZA: [
    {
      off: ['2021-11-01', '2026-11-04'],
      name: { en: 'Local Government Elections', pl: 'Wybory samorządowe' },
      why: 'Municipal election days that the President declared public holidays; date-holidays lists only the election of 2024-05-29.',
      source:
        'Public Holidays Act 36 of 1994, section 2A. 2026: declaration of 4 November 2026, https://www.gov.za/documents/notices/public-holidays-act-declaration-fourth-day-november-2026-public-holiday (as cited by python-holidays 0.105). 2021: python-holidays 0.105; the notice itself was not found.',
    },
    {
      off: ['2022-12-27'],
      name: { en: 'Public Holiday (for Christmas Day)', pl: 'Święto państwowe (za Boże Narodzenie)' },
      why: 'Christmas Day 2022 fell on a Sunday and its Monday is the Day of Goodwill, so the President declared Tuesday 27 December a public holiday.',
      source:
        'Public Holidays Act 36 of 1994, section 2A, declaration of December 2022; the notice itself was not found: python-holidays 0.105 ("Public Holiday by Presidential Decree")',
    },
  ],
};

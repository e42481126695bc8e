import type { Corrections } from './correction.js';

export const ugCorrections: Corrections = {
  UG: [
    {
      off: ['2026-01-15', '2026-01-16'],
      name: { en: 'Election Day', pl: 'Dzień wyborów' },
      why: 'Both days were public holidays throughout Uganda for the general election.',
      source:
        'Legal Notice of 8 January 2026 under section 2(2) of the Public Holidays Act (Cap. 174); https://eagle.co.ug/2026/01/10/museveni-declares-jan-15-16-as-public-holidays-for-general-elections/',
    },
    {
      off: ['2021-01-14', '2021-01-15'],
      name: { en: 'Election Day', pl: 'Dzień wyborów' },
      why: 'Public holidays throughout Uganda for the general election of 2021; neither list has them.',
      source:
        'Ministry of Public Service, 13 January 2021; https://howwe.ug/news/national/28615/government-announces-public-holidays-ahead-of-tomorrows-election',
    },
  ],
};

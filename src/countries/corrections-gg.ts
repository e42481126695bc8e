import type { Corrections } from './correction.js';

export const ggCorrections: Corrections = {
  GG: [
    {
      off: [
        '2020-08-31',
        '2021-08-30',
        '2022-08-29',
        '2023-08-28',
        '2024-08-26',
        '2025-08-25',
        '2026-08-31',
        '2027-08-30',
        '2028-08-28',
        '2029-08-27',
        '2030-08-26',
      ],
      name: { en: 'Summer Bank Holiday', pl: 'Letnie święto bankowe' },
      why: 'The last Monday in August is a public holiday in Guernsey; date-holidays has it for Jersey, but lacks it here.',
      source:
        'https://gsy.bailiwickexpress.com/gsy/news/poll-public-holiday-kings-visit (end of August bank holiday prescribed by law); list of the States: https://gov.gg/holidaydates (cited by python-holidays 0.105)',
    },
    {
      off: ['2024-07-16'],
      name: { en: 'Visit of King Charles III', pl: 'Wizyta króla Karola III' },
      why: 'Once only, for the visit of the King and the Queen.',
      source:
        'Committee for Economic Development, 18 June 2024: https://gsy.bailiwickexpress.com/gsy/news/day-confirmed-kings-visit ; https://feeds.bbci.co.uk/news/articles/c1441ddn87po',
    },
  ],
};

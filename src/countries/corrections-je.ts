import type { Corrections } from './correction.js';

export const jeCorrections: Corrections = {
  JE: [
    {
      off: ['2020-05-04'],
      name: { en: 'Early May Bank Holiday', pl: 'Święto bankowe na początku maja' },
      why: 'Jersey did not move the early May bank holiday in 2020: Friday 8 May was an extra day.',
      source:
        'Vote of the States Assembly of September 2019: https://channel103.com/news/jersey/8th-may-2020-will-be-extra-bank-holiday ; https://www.bailiwickexpress.com/jsy/news/extra-bank-holiday-next-year/',
    },
    {
      off: ['2021-09-27'],
      name: { en: 'Corn Riots Anniversary', pl: 'Rocznica rozruchów zbożowych' },
      why: 'Once only, for 250 years since the Corn Riots.',
      source:
        'Jersey RO-050-2021 (cited by python-holidays 0.105); https://soleilradio.com/news/jersey/extra-bank-holiday-in-2021',
    },
    {
      off: ['2024-07-15'],
      name: { en: 'Visit of King Charles III', pl: 'Wizyta króla Karola III' },
      why: 'Once only, for the visit of the King and the Queen.',
      source:
        'Jersey RO-036-2024 (cited by python-holidays 0.105); https://officeholidays.com/holidays/jersey/channel-islands-royal-visit',
    },
  ],
};

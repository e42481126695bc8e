import type { Corrections } from './correction.js';

export const fiCorrections: Corrections = {
  FI: [
    {
      off: [
        '2020-06-19',
        '2021-06-25',
        '2022-06-24',
        '2023-06-23',
        '2024-06-21',
        '2025-06-20',
        '2026-06-19',
        '2027-06-25',
        '2028-06-23',
        '2029-06-22',
        '2030-06-21',
      ],
      name: { en: 'Midsummer Eve', pl: 'Wigilia Nocy Świętojańskiej' },
      why: 'The law does not count Midsummer Eve among the weekdays, and collective agreements make it a day off: offices are closed.',
      source:
        'Annual Holidays Act (162/2005), section 4; its list of days that are not weekdays: http://vuosilomalaki.com/vuosiloma-lauantai/; collective agreements: https://yle.fi/uutiset/3-12562785',
    },
    {
      off: [
        '2020-12-24',
        '2021-12-24',
        '2024-12-24',
        '2025-12-24',
        '2026-12-24',
        '2027-12-24',
        '2029-12-24',
        '2030-12-24',
      ],
      name: { en: 'Christmas Eve', pl: 'Wigilia Bożego Narodzenia' },
      why: 'The law does not count Christmas Eve among the weekdays, and collective agreements make it a day off: offices are closed.',
      source:
        'Annual Holidays Act (162/2005), section 4; its list of days that are not weekdays: http://vuosilomalaki.com/vuosiloma-lauantai/; collective agreements: https://yle.fi/uutiset/3-12562785',
    },
  ],
};

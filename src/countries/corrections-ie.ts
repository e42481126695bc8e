import type { Corrections } from './correction.js';

export const ieCorrections: Corrections = {
  IE: [
    {
      off: ['2022-03-18'],
      name: { en: 'Day of Remembrance and Recognition', pl: 'Dzień Pamięci i Uznania' },
      why: 'A one-off public holiday for all employees, in memory of those who died of Covid-19.',
      source:
        'Regulations of February 2022 under the Organisation of Working Time Act 1997, Second Schedule, para. 1(g); https://thoughts.maples.com/post/102hipo/new-public-holidays-announced-for-ireland',
    },
  ],
};

import type { Corrections } from './correction.js';

export const gtCorrections: Corrections = {
  GT: [
    {
      off: [
        '2021-06-28',
        '2022-07-04',
        '2023-07-03',
        '2024-07-01',
        '2027-06-28',
        '2028-07-03',
        '2029-07-02',
        '2030-07-01',
      ],
      name: { en: 'Army Day (moved)', pl: 'Dzień Wojska (przeniesiony)' },
      why: '30 June is always taken on a Monday since 2018; date-holidays still has the rule of 2010.',
      source:
        'Decree 42-2010 as changed by Decree 19-2018 (Tuesday and Wednesday to the Monday before, Thursday to Sunday to the Monday after); Constitutional Court, 16 April 2020 (only 30 June still moves); https://www.leydenegocios.com/post/feriados-asuetos-2023',
    },
    {
      work: ['2021-07-02', '2022-07-01', '2023-06-30', '2027-07-02', '2028-06-30'],
      why: '30 June is always taken on a Monday since 2018; date-holidays still has the rule of 2010 with the Friday.',
      source:
        'Decree 42-2010 as changed by Decree 19-2018 (Tuesday and Wednesday to the Monday before, Thursday to Sunday to the Monday after); Constitutional Court, 16 April 2020 (only 30 June still moves); https://www.leydenegocios.com/post/feriados-asuetos-2023',
    },
  ],
};

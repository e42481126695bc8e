import type { Corrections } from './correction.js';

export const mdCorrections: Corrections = {
  MD: [
    {
      off: ['2026-06-01', '2027-06-01', '2028-06-01', '2029-06-01'],
      name: { en: "Children's Day", pl: 'Dzień Dziecka' },
      why: '1 June is a non-working holiday since 30 June 2023.',
      source:
        'Labour Code art. 111 as changed in June 2023 (Moldpres, https://224320.siukjm.asia/ru/news/2023/06/30/23005215); list of 2024 with 1 June: https://laf.md/?p=52001',
    },
  ],
};

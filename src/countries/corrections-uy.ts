import type { Corrections } from './correction.js';

export const uyCorrections: Corrections = {
  UY: [
    {
      work: [
        '2020-04-09',
        '2021-04-01',
        '2022-04-14',
        '2023-04-06',
        '2024-03-28',
        '2025-04-17',
        '2026-04-02',
        '2027-03-25',
        '2028-04-13',
        '2029-03-29',
        '2030-04-18',
      ],
      why: "The whole Tourism Week is of 'feriados laborables': no paid day off for employees in general. On the Thursday banks and public offices are closed, but not companies in general.",
      source:
        'Law 6.997 of 1919, Laws 12.590 and 16.805; https://www.elobservador.com.uy/lifestyle/cuando-es-el-proximo-feriado-uruguay-2026-n6034801 ; https://www.wikiwand.com/es/articles/Semana_de_Turismo (companies in general give the Friday)',
    },
  ],
};

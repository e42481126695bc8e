import type { Corrections } from './correction.js';

export const niCorrections: Corrections = {
  NI: [
    {
      off: ['2022-05-30', '2023-05-30', '2024-05-30', '2025-05-30', '2028-05-30', '2029-05-30', '2030-05-30'],
      name: { en: "Mother's Day", pl: 'Dzień Matki' },
      why: '30 May is a national holiday since 2022.',
      source:
        'Labour Code (Law 185) art. 66 as changed by Law 1118 (La Gaceta of 20 May 2022); https://publicaciones.bdsasesores.com/bdspremium/blog/nicaragua-bds_alertalaboral-30-de-mayo-dia-de-las-madres-feriado-nacional',
    },
    {
      work: [
        '2020-06-01',
        '2021-06-01',
        '2022-06-01',
        '2023-06-01',
        '2026-06-01',
        '2027-06-01',
        '2028-06-01',
        '2029-06-01',
      ],
      why: '1 June is not among the national holidays of the Labour Code.',
      source:
        'Labour Code (Law 185) art. 66 as changed by Law 1118 (La Gaceta of 20 May 2022); https://publicaciones.bdsasesores.com/bdspremium/blog/nicaragua-bds_alertalaboral-30-de-mayo-dia-de-las-madres-feriado-nacional',
    },
    {
      work: [
        '2020-10-12',
        '2021-10-12',
        '2022-10-12',
        '2023-10-12',
        '2026-10-12',
        '2027-10-12',
        '2028-10-12',
        '2029-10-12',
      ],
      why: '12 October is not among the national holidays of the Labour Code.',
      source:
        'Labour Code (Law 185) art. 66 as changed by Law 1118 (La Gaceta of 20 May 2022); https://publicaciones.bdsasesores.com/bdspremium/blog/nicaragua-bds_alertalaboral-30-de-mayo-dia-de-las-madres-feriado-nacional',
    },
  ],
};

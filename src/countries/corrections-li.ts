import type { Corrections } from './correction.js';

export const liCorrections: Corrections = {
  LI: [
    {
      off: ['2022-08-15', '2023-08-15', '2024-08-15', '2025-08-15', '2028-08-15', '2029-08-15', '2030-08-15'],
      name: { en: 'National Day', pl: 'Święto Narodowe' },
      why: '15 August (Assumption, national day) is one of the 13 public holidays of the Labour Act.',
      source:
        'Arbeitsgesetz (LGBl. 1967 no. 6) art. 18(2), as amended by LGBl. 1986 no. 85; https://www.gesetze.li/chrono/html/1986085000',
    },
    {
      off: [
        '2021-11-01',
        '2022-11-01',
        '2023-11-01',
        '2024-11-01',
        '2027-11-01',
        '2028-11-01',
        '2029-11-01',
        '2030-11-01',
      ],
      name: { en: "All Saints' Day", pl: 'Wszystkich Świętych' },
      why: "All Saints' Day is one of the 13 public holidays of the Labour Act.",
      source:
        'Arbeitsgesetz (LGBl. 1967 no. 6) art. 18(2), as amended by LGBl. 1986 no. 85; https://www.gesetze.li/chrono/html/1986085000',
    },
    {
      work: [
        '2020-04-10',
        '2021-04-02',
        '2022-04-15',
        '2023-04-07',
        '2024-03-29',
        '2025-04-18',
        '2026-04-03',
        '2027-03-26',
        '2028-04-14',
        '2029-03-30',
        '2030-04-19',
      ],
      why: 'Good Friday is not among the 13 public holidays of the Labour Act; it is a day on which the banks are closed, though many employers give it.',
      source:
        'Arbeitsgesetz (LGBl. 1967 no. 6) art. 18(2), as amended by LGBl. 1986 no. 85; https://www.gesetze.li/chrono/html/1986085000; https://de.wikipedia.org/wiki/Feiertage_in_Liechtenstein',
    },
    {
      work: [
        '2020-05-22',
        '2020-06-12',
        '2021-05-14',
        '2021-06-04',
        '2022-05-27',
        '2022-06-17',
        '2023-05-19',
        '2023-06-09',
        '2024-05-10',
        '2024-05-31',
        '2025-05-30',
        '2025-06-20',
        '2026-05-15',
        '2026-06-05',
        '2027-05-07',
        '2027-05-28',
        '2028-05-26',
        '2028-06-16',
        '2029-05-11',
        '2029-06-01',
        '2030-05-31',
        '2030-06-21',
      ],
      why: 'The Friday after Ascension or Corpus Christi is only a bridging day that some take, in no law.',
      source:
        'Arbeitsgesetz (LGBl. 1967 no. 6) art. 18(2), as amended by LGBl. 1986 no. 85; https://www.gesetze.li/chrono/html/1986085000',
    },
  ],
};

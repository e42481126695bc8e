import type { Corrections } from './correction.js';

export const cyCorrections: Corrections = {
  CY: [
    {
      off: [
        '2020-03-02',
        '2021-03-15',
        '2022-03-07',
        '2023-02-27',
        '2024-03-18',
        '2025-03-03',
        '2026-02-23',
        '2027-03-15',
        '2028-02-28',
        '2029-02-19',
        '2030-03-11',
      ],
      name: { en: 'Green Monday', pl: 'Czysty Poniedziałek' },
      why: 'Green Monday is the Monday 48 days before Orthodox Easter; date-holidays has it on the Tuesday.',
      source:
        'Bank of Cyprus, list of holidays (Green Monday 11 March 2019, Whit Monday 17 June 2019), http://bankofcyprus.com.cy/en-gb/retail/the-bank/3/--3/; https://www.qppstudio.net/public-holidays/cyprus.htm (both not marked as for banks only); 2026: https://www.sigmalive.com/news/local/1288780/oi-arghies-poy-menoyn-ghia-to-2025-kai-ta-triimera-toy-2026',
    },
    {
      work: [
        '2020-03-03',
        '2021-03-16',
        '2022-03-08',
        '2023-02-28',
        '2024-03-19',
        '2025-03-04',
        '2026-02-24',
        '2027-03-16',
        '2028-02-29',
        '2029-02-20',
        '2030-03-12',
      ],
      why: 'Green Monday is the day before; this Tuesday is a working day.',
      source:
        'Bank of Cyprus, list of holidays (Green Monday 11 March 2019, Whit Monday 17 June 2019), http://bankofcyprus.com.cy/en-gb/retail/the-bank/3/--3/; https://www.qppstudio.net/public-holidays/cyprus.htm (both not marked as for banks only); 2026: https://www.sigmalive.com/news/local/1288780/oi-arghies-poy-menoyn-ghia-to-2025-kai-ta-triimera-toy-2026',
    },
    {
      off: [
        '2020-06-08',
        '2021-06-21',
        '2022-06-13',
        '2023-06-05',
        '2024-06-24',
        '2025-06-09',
        '2026-06-01',
        '2027-06-21',
        '2028-06-05',
        '2029-05-28',
        '2030-06-17',
      ],
      name: { en: 'Whit Monday (Kataklysmos)', pl: 'Poniedziałek Zielonych Świątek (Kataklysmos)' },
      why: 'The Monday of the Holy Spirit (Kataklysmos), 50 days after Orthodox Easter, is a public holiday that date-holidays lacks.',
      source:
        'Bank of Cyprus, list of holidays (Green Monday 11 March 2019, Whit Monday 17 June 2019), http://bankofcyprus.com.cy/en-gb/retail/the-bank/3/--3/; https://www.qppstudio.net/public-holidays/cyprus.htm (both not marked as for banks only); 2026: https://www.sigmalive.com/news/local/1288780/oi-arghies-poy-menoyn-ghia-to-2025-kai-ta-triimera-toy-2026',
    },
  ],
};

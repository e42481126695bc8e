import type { Corrections } from './correction.js';

const law =
  'Law no. 2429 on national and general holidays (2429 sayılı Ulusal Bayram ve Genel Tatiller Hakkında Kanun), article 2';

export const trCorrections: Corrections = {
  TR: [
    {
      off: [
        '2020-05-23',
        '2021-05-12',
        '2022-05-01',
        '2023-04-20',
        '2024-04-09',
        '2025-03-29',
        '2026-03-19',
        '2027-03-08',
        '2028-02-25',
        '2029-02-13',
        '2030-02-03',
      ],
      from: '13:00',
      name: { en: 'Eve of the Ramadan Feast', pl: 'Przeddzień Święta Zakończenia Ramadanu' },
      why: 'The feast begins on the eve at 13:00, which date-holidays does not have.',
      source: law,
    },
    {
      off: [
        '2020-07-30',
        '2021-07-19',
        '2022-07-08',
        '2023-06-27',
        '2024-06-15',
        '2025-06-05',
        '2026-05-26',
        '2027-05-15',
        '2028-05-04',
        '2029-04-23',
        '2030-04-12',
      ],
      from: '13:00',
      name: { en: 'Eve of the Feast of the Sacrifice', pl: 'Przeddzień Święta Ofiarowania' },
      why: 'The feast begins on the eve at 13:00, which date-holidays does not have.',
      source: law,
    },
    {
      off: [
        '2020-10-28',
        '2021-10-28',
        '2022-10-28',
        '2023-10-28',
        '2024-10-28',
        '2025-10-28',
        '2026-10-28',
        '2027-10-28',
        '2028-10-28',
        '2029-10-28',
        '2030-10-28',
      ],
      from: '13:00',
      name: { en: 'Eve of Republic Day', pl: 'Przeddzień Święta Republiki' },
      why: 'The holiday begins on 28 October at 13:00, which date-holidays does not have.',
      source: law,
    },
  ],
};

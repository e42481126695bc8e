import type { Corrections } from './correction.js';

export const caFromYtCorrections: Corrections = {
  'CA-YT': [
    {
      off: ['2024-09-30', '2025-09-30', '2026-09-30', '2027-09-30', '2030-09-30'],
      name: { en: 'National Day for Truth and Reconciliation', pl: 'Narodowy Dzień Prawdy i Pojednania' },
      why: '30 September is a statutory holiday of the province or territory since 2023; date-holidays lacks it.',
      source: 'Employment Standards Act (Yukon), https://yukon.ca/en/find-yukon-statutory-holiday',
    },
    {
      off: ['2028-07-03'],
      name: { en: 'Canada Day (observed)', pl: 'Święto Kanady (dzień zastępczy)' },
      why: 'Canada Day falls on a Saturday; who does not work that day has the next working day off.',
      source:
        'https://yukon.ca/en/find-yukon-statutory-holiday ("a holiday on their next working day immediately following"); Employment Standards Act (Yukon)',
    },
    {
      off: ['2028-11-13'],
      name: { en: 'Remembrance Day (observed)', pl: 'Dzień Pamięci (dzień zastępczy)' },
      why: 'Remembrance Day falls on a Saturday; who does not work that day has the next working day off.',
      source:
        'https://yukon.ca/en/find-yukon-statutory-holiday ("a holiday on their next working day immediately following"); Employment Standards Act (Yukon)',
    },
    {
      work: [
        '2020-04-13',
        '2021-04-05',
        '2022-04-18',
        '2023-04-10',
        '2024-04-01',
        '2025-04-21',
        '2026-04-06',
        '2027-03-29',
        '2028-04-17',
        '2029-04-02',
        '2030-04-22',
      ],
      why: 'Easter Monday is not a statutory holiday in Yukon, as its government says in so many words.',
      source:
        'https://yukon.ca/en/find-yukon-statutory-holiday ("Days that are not Yukon statutory holidays": Easter Monday, Boxing Day)',
    },
    {
      off: ['2028-10-02'],
      name: { en: 'National Day for Truth and Reconciliation', pl: 'Narodowy Dzień Prawdy i Pojednania' },
      why: '30 September 2028 is a Saturday, and the next working day takes its place. Neither list has it.',
      source: 'Canada Labour Code rule as the territory and the province follow it for 2028-07-03',
    },
  ],
};

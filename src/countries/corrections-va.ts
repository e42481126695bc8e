import type { Corrections } from './correction.js';

export const vaCorrections: Corrections = {
  VA: [
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
      why: '24 December is a day off of the staff of the Vatican State, like 31 December, which our list has. Found only by way of the python package.',
      source:
        'python-holidays 0.105, citing the Regolamento generale per il personale del Governatorato (vatican.va, ulsa_b18_7) and the calendars of the Vatican State of 2020 to 2025',
    },
  ],
};

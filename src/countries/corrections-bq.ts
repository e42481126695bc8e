import type { Corrections } from './correction.js';

export const bqCorrections: Corrections = {
  BQ: [
    {
      work: [
        '2020-12-15',
        '2021-12-15',
        '2022-12-15',
        '2023-12-15',
        '2025-12-15',
        '2026-12-15',
        '2027-12-15',
        '2028-12-15',
      ],
      why: '15 December is celebrated, but is not a day off.',
      source:
        'https://bonaire.nu/2023/07/21/officiele-feestdagen-en-vrije-dagen-op-bonaire/ ; list of Rijksdienst Caribisch Nederland: https://english.rijksdienstcn.com/social-affairs-work/employment/official-holidays (cited by python-holidays 0.105)',
    },
  ],
};

import type { Corrections } from './correction.js';

export const roCorrections: Corrections = {
  RO: [
    {
      work: ['2020-01-06', '2020-01-07', '2021-01-06', '2021-01-07', '2022-01-06', '2022-01-07', '2023-01-06'],
      why: '6 and 7 January are public holidays by a law of March 2023, so for the first time in 2024.',
      source:
        'Law no. 52 of 3 March 2023 amending art. 139 of the Labour Code; https://legislatie.just.ro/Public/DetaliiDocumentAfis/265498 (as cited by python-holidays 0.105)',
    },
  ],
};

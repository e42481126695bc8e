import type { Corrections } from './correction.js';

export const siCorrections: Corrections = {
  SI: [
    {
      off: ['2023-08-14'],
      name: { en: 'Solidarity Day', pl: 'Dzień Solidarności' },
      why: 'A one-off work-free day for everybody after the floods of August 2023, laid down by law.',
      source:
        'ZOPNN-F (Act amending the Act on recovery from natural disasters), Uradni list RS 88/23 of 10 August 2023; https://zdops.si/2023/08/zakon-o-spremembah-in-dopolnitvah-zakona-o-odpravi-posledic-naravnih-nesrec/ and https://www.zmos.si/zakonodaja/zopnn/',
    },
  ],
};

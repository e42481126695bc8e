import type { Corrections } from './correction.js';

export const lvCorrections: Corrections = {
  LV: [
    {
      off: ['2023-07-10'],
      name: { en: 'Closing day of the Song and Dance Celebration', pl: 'Dzień zamknięcia Święta Pieśni i Tańca' },
      why: 'The closing day of the nationwide Song and Dance Celebration (9 July 2023) is a public holiday by law; as it was a Sunday, the next working day was off for everybody.',
      source:
        'Law on Public Holidays, Commemoration Days and Celebration Days, section 1; https://www.vtmec.gov.lv/lv/jaunums/valsts-tiesu-medicinas-ekspertizes-centrs-2023-gada-10-julija-ir-slegts',
    },
  ],
};

import type { Corrections } from './correction.js';

export const isCorrections: Corrections = {
  IS: [
    {
      work: ['2024-04-18'],
      why: 'The First Day of Summer is the first Thursday after 18 April, that is from 19 to 25 April; date-holidays also takes the 18th itself.',
      source:
        'Act no. 88/1971 on the 40-hour week, art. 6 (https://asi.is/vinnurettarvefur/vinnurettur/rettindi-og-skyldur/orlof-og-fridagar/aukafridagar-aukahelgidagar/aukafridagar-skv-logum-um-40-stunda-vinnuviku/); Almanak of the University of Iceland: 19 to 25 April (http://almanak.hi.is/helgi.html)',
    },
    {
      off: ['2024-04-25', '2030-04-25'],
      name: { en: 'First Day of Summer', pl: 'Pierwszy Dzień Lata' },
      why: 'The First Day of Summer is the first Thursday after 18 April, that is from 19 to 25 April; where 18 April is a Thursday, it is the 25th.',
      source:
        'Act no. 88/1971 on the 40-hour week, art. 6 (https://asi.is/vinnurettarvefur/vinnurettur/rettindi-og-skyldur/orlof-og-fridagar/aukafridagar-aukahelgidagar/aukafridagar-skv-logum-um-40-stunda-vinnuviku/); Almanak of the University of Iceland: 19 to 25 April (http://almanak.hi.is/helgi.html)',
    },
  ],
};

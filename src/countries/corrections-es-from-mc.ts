import type { Corrections } from './correction.js';

export const esFromMcCorrections: Corrections = {
  'ES-MC': [
    {
      off: ['2024-12-09'],
      name: { en: 'Immaculate Conception (substitute day)', pl: 'Niepokalane Poczęcie NMP (dzień zastępczy)' },
      why: '8 December 2024 was a Sunday; this community took the Monday.',
      source:
        'Resolución de 23 de octubre de 2023, Dirección General de Trabajo (BOE of 27 October 2023, BOE-A-2023-22014); https://transportealdia.es/?p=39105',
    },
    {
      off: ['2025-06-09', '2026-06-09', '2027-06-09', '2028-06-09'],
      name: { en: 'Region of Murcia Day', pl: 'Dzień Regionu Murcji' },
      why: '9 June is the day of the Region of Murcia; date-holidays lacks it.',
      source:
        'Resolución de 15 de octubre de 2024 (BOE-A-2024-21316) and BOE-A-2025-21667 (2026), as read by python-holidays 0.105; 2027 and 2028 by the same rule',
    },
  ],
  'ES-MD': [
    {
      off: ['2024-07-25', '2025-07-25'],
      name: { en: "Saint James' Day", pl: 'Dzień Świętego Jakuba' },
      why: 'A holiday of the Community of Madrid in 2024 and 2025.',
      source:
        'Resolución de 23 de octubre de 2023, Dirección General de Trabajo (BOE of 27 October 2023, BOE-A-2023-22014); https://transportealdia.es/?p=39105 ; 2025: BOE-A-2024-21316, https://guadapress.es/movil/noticia/50941/alma-corazon-y-vida/asi-queda-el-calendario-laboral-de-2025.html',
    },
    {
      off: ['2027-03-19'],
      name: { en: "Saint Joseph's Day", pl: 'Dzień Świętego Józefa' },
      why: 'Estimated: 15 August 2027 is a Sunday, and when it was in 2021, Madrid took 19 March in its place. The calendar of 2027 itself was not found.',
      source:
        'python-holidays 0.105 (rule); calendar of 2021: https://ugtmadrid.blogspot.com/2020/09/calendario-laboral-comunidad-de-madrid.html',
    },
  ],
  'ES-PV': [
    {
      work: ['2024-03-19', '2025-03-19'],
      why: "The Basque Country had Saint James' Day (25 July), not Saint Joseph's Day.",
      source:
        'Resolución de 23 de octubre de 2023, Dirección General de Trabajo (BOE of 27 October 2023, BOE-A-2023-22014); https://transportealdia.es/?p=39105 ; Resolución de 15 de octubre de 2024, Dirección General de Trabajo (BOE of 18 October 2024, BOE-A-2024-21316); https://www.elcorreo.com/sociedad/proximo-octubre-festivo-cinco-regiones-145-millones-20250928121645-nt.html',
    },
  ],
  'ES-RI': [
    {
      off: ['2024-06-10'],
      name: { en: 'La Rioja Day (substitute day)', pl: 'Dzień La Rioja (dzień zastępczy)' },
      why: '9 June 2024 was a Sunday; La Rioja took the Monday.',
      source:
        'Resolución de 23 de octubre de 2023, Dirección General de Trabajo (BOE of 27 October 2023, BOE-A-2023-22014); https://transportealdia.es/?p=39105',
    },
  ],
  'ES-VC': [
    {
      off: ['2024-10-09', '2025-10-09', '2026-10-09', '2028-10-09'],
      name: { en: 'Valencian Community Day', pl: 'Dzień Wspólnoty Walenckiej' },
      why: '9 October is the day of the Valencian Community; date-holidays lacks it.',
      source:
        'Resolución de 23 de octubre de 2023, Dirección General de Trabajo (BOE of 27 October 2023, BOE-A-2023-22014); https://transportealdia.es/?p=39105 ; https://www.lasprovincias.es/sociedad/festivo-12-octubre-lunes-20250925130220-nt.html',
    },
  ],
};

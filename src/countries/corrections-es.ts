import type { Corrections } from './correction.js';

export const esCorrections: Corrections = {
  'ES-AN': [
    {
      off: ['2024-12-09'],
      name: { en: 'Immaculate Conception (substitute day)', pl: 'Niepokalane Poczęcie NMP (dzień zastępczy)' },
      why: '8 December 2024 was a Sunday; this community took the Monday.',
      source:
        'Resolución de 23 de octubre de 2023, Dirección General de Trabajo (BOE of 27 October 2023, BOE-A-2023-22014); https://transportealdia.es/?p=39105',
    },
    {
      off: ['2025-10-13'],
      name: { en: 'National Day of Spain (substitute day)', pl: 'Święto Narodowe Hiszpanii (dzień zastępczy)' },
      why: '12 October 2025 was a Sunday; this community took the Monday.',
      source:
        'Resolución de 15 de octubre de 2024, Dirección General de Trabajo (BOE of 18 October 2024, BOE-A-2024-21316); https://www.elcorreo.com/sociedad/proximo-octubre-festivo-cinco-regiones-145-millones-20250928121645-nt.html',
    },
  ],
  'ES-AR': [
    {
      off: ['2024-12-09'],
      name: { en: 'Immaculate Conception (substitute day)', pl: 'Niepokalane Poczęcie NMP (dzień zastępczy)' },
      why: '8 December 2024 was a Sunday; this community took the Monday.',
      source:
        'Resolución de 23 de octubre de 2023, Dirección General de Trabajo (BOE of 27 October 2023, BOE-A-2023-22014); https://transportealdia.es/?p=39105',
    },
    {
      off: ['2025-10-13'],
      name: { en: 'National Day of Spain (substitute day)', pl: 'Święto Narodowe Hiszpanii (dzień zastępczy)' },
      why: '12 October 2025 was a Sunday; this community took the Monday.',
      source:
        'Resolución de 15 de octubre de 2024, Dirección General de Trabajo (BOE of 18 October 2024, BOE-A-2024-21316); https://www.elcorreo.com/sociedad/proximo-octubre-festivo-cinco-regiones-145-millones-20250928121645-nt.html',
    },
  ],
  'ES-AS': [
    {
      off: ['2024-12-09'],
      name: { en: 'Immaculate Conception (substitute day)', pl: 'Niepokalane Poczęcie NMP (dzień zastępczy)' },
      why: '8 December 2024 was a Sunday; this community took the Monday.',
      source:
        'Resolución de 23 de octubre de 2023, Dirección General de Trabajo (BOE of 27 October 2023, BOE-A-2023-22014); https://transportealdia.es/?p=39105',
    },
    {
      off: ['2025-10-13'],
      name: { en: 'National Day of Spain (substitute day)', pl: 'Święto Narodowe Hiszpanii (dzień zastępczy)' },
      why: '12 October 2025 was a Sunday; this community took the Monday.',
      source:
        'Resolución de 15 de octubre de 2024, Dirección General de Trabajo (BOE of 18 October 2024, BOE-A-2024-21316); https://www.elcorreo.com/sociedad/proximo-octubre-festivo-cinco-regiones-145-millones-20250928121645-nt.html',
    },
  ],
  'ES-CM': [
    {
      off: ['2026-04-06'],
      name: { en: 'Easter Monday', pl: 'Poniedziałek Wielkanocny' },
      why: 'A holiday of Castilla-La Mancha in 2026.',
      source:
        'Decreto 44/2025, de 17 de junio; https://pre.efe.com/castilla-la-mancha/festivos-2026-castilla-la-mancha',
    },
  ],
  'ES-CT': [
    {
      work: ['2027-05-03'],
      why: '1 May on a Saturday gives no Monday off: the national rule is for Sundays only, and in 2021, when it fell the same way, Catalonia had none. The calendar of 2027 itself was not found.',
      source: 'Real Decreto 2001/1983 art. 45; calendar of 2021: https://www.asscallico.com/calendari-laboral/',
    },
  ],
  'ES-EX': [
    {
      off: ['2024-02-13'],
      name: { en: 'Shrove Tuesday', pl: 'Ostatki' },
      why: 'A holiday of Extremadura in 2024.',
      source:
        'Resolución de 23 de octubre de 2023, Dirección General de Trabajo (BOE of 27 October 2023, BOE-A-2023-22014); https://transportealdia.es/?p=39105',
    },
    {
      off: ['2024-12-09'],
      name: { en: 'Immaculate Conception (substitute day)', pl: 'Niepokalane Poczęcie NMP (dzień zastępczy)' },
      why: '8 December 2024 was a Sunday; this community took the Monday.',
      source:
        'Resolución de 23 de octubre de 2023, Dirección General de Trabajo (BOE of 27 October 2023, BOE-A-2023-22014); https://transportealdia.es/?p=39105',
    },
    {
      off: ['2025-10-13'],
      name: { en: 'National Day of Spain (substitute day)', pl: 'Święto Narodowe Hiszpanii (dzień zastępczy)' },
      why: '12 October 2025 was a Sunday; this community took the Monday.',
      source:
        'Resolución de 15 de octubre de 2024, Dirección General de Trabajo (BOE of 18 October 2024, BOE-A-2024-21316); https://www.elcorreo.com/sociedad/proximo-octubre-festivo-cinco-regiones-145-millones-20250928121645-nt.html',
    },
    {
      work: ['2024-09-09'],
      why: '8 September 2024 was a Sunday; Extremadura did not take the Monday, but Shrove Tuesday.',
      source:
        'Resolución de 23 de octubre de 2023, Dirección General de Trabajo (BOE of 27 October 2023, BOE-A-2023-22014); https://transportealdia.es/?p=39105 (9 September: Asturias only)',
    },
  ],
  'ES-GA': [
    {
      work: ['2024-03-19'],
      why: "In 2024 Galicia had 17 May and 25 July as its own holidays, not Saint Joseph's Day.",
      source:
        'Decreto 112/2023, do 29 de xuño; https://www.noticiasvigo.es/galicia-tendra-como-festivos-propios-el-17-de-mayo-y-el-25-de-julio-para-el-proximo-ano-2024/ ; Resolución de 23 de octubre de 2023, Dirección General de Trabajo (BOE of 27 October 2023, BOE-A-2023-22014); https://transportealdia.es/?p=39105',
    },
    {
      work: ['2025-03-19'],
      why: "In 2025 Saint Joseph's Day was not a holiday of Galicia.",
      source:
        'BOE-A-2024-21316; https://guadapress.es/movil/noticia/50941/alma-corazon-y-vida/asi-queda-el-calendario-laboral-de-2025.html',
    },
    {
      off: ['2026-06-24'],
      name: { en: "Saint John's Day", pl: 'Dzień Świętego Jana' },
      why: 'A holiday of Galicia in 2026, in the place of a Sunday.',
      source:
        'Decree in the DOG of 20 June 2025; https://metropolitano.gal/enfoque/asi-quedan-oficialmente-los-festivos-del-calendario-laboral-de-galicia-para-2026-hay-3-novedades/',
    },
  ],
  'ES-IB': [
    {
      work: ['2025-04-21'],
      why: 'In 2025 Easter Monday was not in the calendar of the Balearic Islands; it was left to the municipalities.',
      source:
        'BOE-A-2024-21316; https://okdiario.com/baleares/estos-son-dias-festivos-que-tendra-baleares-2025-12756652 ; https://www.newtral.es/calendario-laboral-baleares-2025/20241230',
    },
    {
      off: ['2025-12-26'],
      name: { en: "Saint Stephen's Day", pl: 'Dzień Świętego Szczepana' },
      why: 'In 2025 the second day of Christmas took the place of 12 October, a Sunday.',
      source:
        'BOE-A-2024-21316; https://okdiario.com/baleares/estos-son-dias-festivos-que-tendra-baleares-2025-12756652 ; https://www.newtral.es/calendario-laboral-baleares-2025/20241230',
    },
  ],
};

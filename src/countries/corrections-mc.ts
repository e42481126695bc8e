import type { Corrections } from './correction.js';

export const mcCorrections: Corrections = {
  MC: [
    {
      off: ['2023-01-02'],
      name: { en: "New Year's Day (substitute day)", pl: 'Nowy Rok (dzień zastępczy)' },
      why: "A holiday of the six that move (New Year, 1 May, Assumption, All Saints, Prince's Day, Christmas) falls on a Sunday: the Monday is a legal holiday.",
      source:
        'Law no. 798 of 18 February 1966; https://www.monaco-tribune.com/2023/01/quels-sont-les-jours-feries-a-monaco-en-2023/ (Monday 2 January 2023)',
    },
    {
      off: ['2021-08-16', '2027-08-16'],
      name: { en: 'Assumption (substitute day)', pl: 'Wniebowzięcie NMP (dzień zastępczy)' },
      why: "A holiday of the six that move (New Year, 1 May, Assumption, All Saints, Prince's Day, Christmas) falls on a Sunday: the Monday is a legal holiday.",
      source:
        'Law no. 798 of 18 February 1966; https://monaco-tribune.com/2022/01/quels-sont-les-jours-feries-a-monaco-pour-2022 (the six holidays of which the Monday is off)',
    },
    {
      off: ['2020-11-02', '2026-11-02'],
      name: { en: "All Saints' Day (substitute day)", pl: 'Wszystkich Świętych (dzień zastępczy)' },
      why: "A holiday of the six that move (New Year, 1 May, Assumption, All Saints, Prince's Day, Christmas) falls on a Sunday: the Monday is a legal holiday.",
      source:
        'Law no. 798 of 18 February 1966; https://monaco-tribune.com/2022/01/quels-sont-les-jours-feries-a-monaco-pour-2022 (the six holidays of which the Monday is off)',
    },
    {
      off: ['2024-12-09', '2030-12-09'],
      name: { en: 'Immaculate Conception (substitute day)', pl: 'Niepokalane Poczęcie NMP (dzień zastępczy)' },
      why: 'Since 2019 a circular of the Labour Directorate moves 8 December, too, where it is a Sunday. Found only by way of the python package, which checked the circular for 2024; the press names only the other six holidays.',
      source:
        'python-holidays 0.105, citing Circulaire no. 2019-2 (change of no. 79-93 of 13 November 1979; Journal de Monaco no. 8427) and Circulaire no. 2023-14 of 2 October 2023 (Journal de Monaco no. 8664)',
    },
    {
      work: ['2030-01-28'],
      why: "Saint Devota's Day (27 January) is not among the holidays that move from a Sunday to the Monday.",
      source:
        'Law no. 798 of 18 February 1966; https://monaco-tribune.com/2022/01/quels-sont-les-jours-feries-a-monaco-pour-2022 (the six holidays of which the Monday is off)',
    },
  ],
};

import type { Corrections } from './correction.js';

export const pfCorrections: Corrections = {
  PF: [
    {
      off: ['2025-11-20'],
      name: { en: "Matari'i", pl: "Matari'i (polinezyjski Nowy Rok)" },
      why: 'The law of May 2025 replaces 29 June by 20 November as of 2025, not 2026.',
      source:
        'Loi du pays adopted on 6 May 2025 changing the Labour Code: https://www.tahiti-infos.com/Le-20-novembre-remplace-officiellement-le-29-juin-comme-jour-ferie_a230388.html ; https://www.radio1.pf/le-20-novembre-devient-ferie-le-29-juin-sera-travaille/',
    },
  ],
};

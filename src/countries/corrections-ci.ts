import type { Corrections } from './correction.js';

export const ciCorrections: Corrections = {
  CI: [
    {
      off: ['2020-05-25', '2025-03-31'],
      name: { en: 'End of Ramadan (Eid al-Fitr) (following day)', pl: 'Id al-Fitr (dzień następny)' },
      why: 'The Monday after a feast of this kind that falls on a Sunday is off, too.',
      source:
        'Decree no. 2011-371 of 4 November 2011 changing decree no. 96-205 of 7 March 1996, art. 2; 2025: https://www.yeclo.com/aid-el-fitr-ramadan-2025-lundi-31-mars-declare-ferie-en-cote-divoire',
    },
    {
      off: ['2022-08-08'],
      name: { en: 'Independence Day (following day)', pl: 'Dzień Niepodległości (dzień następny)' },
      why: 'The Monday after a feast of this kind that falls on a Sunday is off, too.',
      source:
        'Decree no. 2011-371 of 4 November 2011 changing decree no. 96-205 of 7 March 1996, art. 2; https://lementor.net/celebration-de-la-fete-nationale-le-gouvernement-declare-le-07-et-08-aout-2022-feries',
    },
    {
      off: ['2022-12-26'],
      name: { en: 'Christmas (following day)', pl: 'Boże Narodzenie (dzień następny)' },
      why: 'The Monday after a feast of this kind that falls on a Sunday is off, too.',
      source:
        'Decree no. 2011-371 of 4 November 2011 changing decree no. 96-205 of 7 March 1996, art. 2 (rule: http://lepointsur.com/revoir-les-textes-definissant-les-jours-feries-par-la-convention-simple-avis ; this date: python-holidays 0.105)',
    },
    {
      off: ['2024-02-12'],
      name: { en: 'Victory in the Africa Cup of Nations', pl: 'Zwycięstwo w Pucharze Narodów Afryki' },
      why: 'Once only: the President made the day after the final a paid holiday.',
      source:
        'https://topnewsafrica.net/news/cote-divoire-la-journee-de-lundi-feriee-chomee-et-payee-alassane-ouattara',
    },
    {
      off: ['2024-06-17'],
      name: { en: 'Feast of the Sacrifice (Tabaski) (following day)', pl: 'Święto Ofiarowania (dzień następny)' },
      why: 'The Monday after a feast of this kind that falls on a Sunday is off, too.',
      source:
        'Decree no. 2011-371 of 4 November 2011 changing decree no. 96-205 of 7 March 1996, art. 2 (this date: python-holidays 0.105)',
    },
  ],
};

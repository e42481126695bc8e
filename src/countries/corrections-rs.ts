import type { Corrections } from './correction.js';

export const rsCorrections: Corrections = {
  RS: [
    {
      off: ['2021-05-04', '2027-05-04'],
      name: { en: 'Labour Day (substitute day)', pl: 'Święto Pracy (dzień zastępczy)' },
      why: '2 May is Easter Sunday and the Monday is Easter Monday, so the day off for 2 May is Tuesday; decided by the Ministry for 2021, and 2027 falls the same way.',
      source:
        'Law on state and other holidays (Sl. glasnik RS 43/2001, 101/2007, 92/2011) art. 3a; opinion of the Ministry of Labour no. 011-00-530/2020-02 of 20 January 2021: https://www.paragraf.rs/dokumenti/neradni-dani-u-maju.html',
    },
  ],
};

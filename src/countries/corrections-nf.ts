import type { Corrections } from './correction.js';

export const nfCorrections: Corrections = {
  NF: [
    {
      work: ['2021-03-08', '2027-03-08'],
      why: 'Foundation Day (6 March) moves from a Sunday only; on a Saturday (2021, 2027) there is no other day off.',
      source:
        'Norfolk Island Government Gazette no. 35 of 31 July 2020 (holidays 2021; cited by date-holidays and python-holidays 0.105); http://festivalsfun.com/public-holidays/norfolk-island-holiday-calender.html; Sunday moved in 2022: Gazette no. 29 of 9 July 2021',
    },
  ],
};

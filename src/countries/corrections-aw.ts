import type { Corrections } from './correction.js';

export const awCorrections: Corrections = {
  AW: [
    {
      work: ['2023-03-17', '2028-03-17', '2029-03-19'],
      why: "18 March on a weekend gives no other day off: the list of the Government for 2023 has Saturday 18 March only, and the law moves only Labour Day and King's Day.",
      source:
        'Government of Aruba, National holidays 2023: https://www.government.aw/news/news_47033/item/national-holidays-aruba-2023_61216.html ; AB 2013 no. 14 (cited by python-holidays 0.105)',
    },
  ],
};

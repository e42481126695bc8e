import type { Corrections } from './correction.js';

export const adCorrections: Corrections = {
  AD: [
    {
      off: ['2024-02-12'],
      name: { en: 'Carnival', pl: 'Karnawał' },
      why: 'Carnival is the Monday before Ash Wednesday: in 2024 Monday 12 February.',
      source:
        'https://wit.ad/en/calendar-public-holidays-in-andorra/ (2024: Monday 12 February); https://www.ara.ad/economia/14-dies-festius-calendari-laboral-2023_1_4530635.html (2023: Monday 20 February)',
    },
    {
      work: ['2024-02-20'],
      why: 'date-holidays has Carnival of 2024 on Tuesday 20 February, a week into Lent; that is the day of 2023. It was Monday 12 February.',
      source:
        'https://wit.ad/en/calendar-public-holidays-in-andorra/ (2024: Monday 12 February); https://www.ara.ad/economia/14-dies-festius-calendari-laboral-2023_1_4530635.html (2023: Monday 20 February)',
    },
  ],
};

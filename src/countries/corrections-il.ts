import type { Corrections } from './correction.js';

export const ilCorrections: Corrections = {
  IL: [
    {
      off: ['2022-11-01'],
      name: { en: 'Election day', pl: 'Dzień wyborów' },
      why: 'The day of a general election is a day of rest for all. Neither list has it.',
      source: 'https://www.timesofisrael.com/judge-sets-date-for-next-scheduled-elections-for-october-2026/',
    },
  ],
};

import type { Corrections } from './correction.js';

export const mkCorrections: Corrections = {
  MK: [
    {
      off: ['2024-04-24', '2024-05-08'],
      name: { en: 'Election Day', pl: 'Dzień wyborów' },
      why: 'The Government made both days of the presidential and parliamentary elections non-working for all citizens, not to be worked off.',
      source:
        'Decision of the Government, 16th session of April 2024: https://vrabotuvanje.com.mk/EN/News/Details/30419/24-april-i-8-maj-nerabotni-denovi-nema-da-se-odrabotuvaat/67',
    },
  ],
};

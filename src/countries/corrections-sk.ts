import type { Corrections } from './correction.js';

export const skCorrections: Corrections = {
  SK: [
    {
      off: ['2028-05-08', '2029-05-08', '2030-05-08'],
      name: { en: 'Day of Victory over Fascism', pl: 'Dzień Zwycięstwa nad Faszyzmem' },
      why: '8 May is not a day of rest in 2026 only; from 2027 on it is one again, unless another law extends the measure.',
      source:
        'Act 261/2025 Z. z. amending Act 241/1993 Z. z. on public holidays; https://news.refresher.sk/196259-TABULKA-Zmena-sviatkov-v-roku-2026-Kedy-budu-zatvorene-obchody-a-kedy-nepojdem-do-prace',
    },
    {
      off: ['2027-09-15', '2028-09-15'],
      name: { en: 'Our Lady of the Seven Sorrows', pl: 'Najświętszej Maryi Panny Bolesnej' },
      why: '15 September is not a day of rest in 2026 only; from 2027 on it is one again, unless another law extends the measure.',
      source:
        'Act 261/2025 Z. z. amending Act 241/1993 Z. z. on public holidays; https://news.refresher.sk/196259-TABULKA-Zmena-sviatkov-v-roku-2026-Kedy-budu-zatvorene-obchody-a-kedy-nepojdem-do-prace',
    },
  ],
};

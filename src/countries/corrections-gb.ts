import type { Corrections } from './correction.js';

export const gbCorrections: Corrections = {
  'GB-SCT': [
    {
      off: ['2026-06-15'],
      name: { en: 'World Cup bank holiday', pl: 'Dzień wolny z okazji mistrzostw świata w piłce nożnej' },
      why: 'A one-off bank holiday in Scotland for the World Cup, appointed by Royal Proclamation; like every bank holiday there it binds no employer.',
      source:
        'Royal Proclamation of February 2026 under section 1(3) of the Banking and Financial Dealings Act 1971; https://www.wired-gov.net/wg/news.nsf/articles/world+cup+bank+holiday+confirmed+05022026150500?open',
    },
  ],
};

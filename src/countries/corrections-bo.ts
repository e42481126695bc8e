import type { Corrections } from './correction.js';

export const boCorrections: Corrections = {
  BO: [
    {
      off: ['2025-08-07'],
      name: { en: 'Bicentenary of Bolivia', pl: 'Dwusetlecie Boliwii' },
      why: 'A national holiday once only, for public and private sectors; neither list has it.',
      source:
        'Decree of 30 July 2025; https://elinfonauta.com/gobierno-declara-feriado-nacional-el-6-y-7-de-agosto-por-el-bicentenario',
    },
    {
      off: ['2025-11-03'],
      name: { en: "All Souls' Day (substitute day)", pl: 'Dzień Zaduszny (dzień zastępczy)' },
      why: 'The holiday of Sunday 2 November 2025 was moved to Monday by decree; neither list has it.',
      source:
        'Supreme decree of 29 October 2025; https://tvnorte.com.bo/noticias-en-general/confirmado-el-feriado-de-todos-santos-se-traslada-al-lunes-3-de-noviembre/29/10/2025',
    },
    {
      work: ['2026-01-22'],
      why: 'The holiday was moved to Friday 23 January; Thursday was a working day. Both lists have it off.',
      source:
        'Supreme Decree 5521 of 13 January 2026, art. 4; https://innovapressnoticias.com/el-feriado-del-22-de-enero-se-traslada-al-23-para-hacer-un-puente-y-beneficiar-al-turismo',
    },
    {
      off: ['2026-01-23'],
      name: { en: 'Plurinational State Foundation Day (moved)', pl: 'Dzień Państwa Wielonarodowego (przeniesiony)' },
      why: 'Moved from Thursday 22 January; neither list has it.',
      source:
        'Supreme Decree 5521 of 13 January 2026, art. 4; https://www.reduno.com.bo/noticias/el-gobierno-traslada-el-feriado-del-22-de-enero-al-viernes-23-20261151655',
    },
    {
      off: ['2026-06-05', '2026-08-07'],
      name: { en: 'Additional national holiday', pl: 'Dodatkowy dzień wolny' },
      why: 'Once only, after Corpus Christi and Independence Day, for public and private sectors; neither list has them.',
      source:
        'Supreme Decree 5521 of 13 January 2026, art. 3; https://www.reduno.com.bo/noticias/el-gobierno-traslada-el-feriado-del-22-de-enero-al-viernes-23-20261151655',
    },
    {
      off: ['2026-01-02'],
      name: { en: 'Additional national holiday', pl: 'Dodatkowy dzień wolny' },
      why: 'The Government added the day after New Year; neither list has it. One newspaper page only, so less sure.',
      source: 'https://jms.com.bo/mediamonitor/?p=83584',
    },
  ],
};

import type { Corrections } from './correction.js';

export const crCorrections: Corrections = {
  CR: [
    {
      off: ['2023-04-10', '2024-04-15'],
      name: { en: 'Juan Santamaría Day (moved)', pl: 'Dzień Juana Santamaríi (przeniesiony)' },
      why: 'Moved to this Monday by the law of 2020 to 2024 on long weekends.',
      source:
        'Law 9875 of July 2020 (Labour Code art. 148, transitory); https://www.amcham.cr/traslado-de-feriados-2020-2024/ ; https://quetortacr.com/a-lo-que-venimos-el-1-de-enero-es-feriado-de-pago-obligatorio/',
    },
    {
      off: ['2021-05-03'],
      name: { en: 'Labour Day (moved)', pl: 'Święto Pracy (przeniesione)' },
      why: 'Moved to this Monday by the law of 2020 to 2024 on long weekends.',
      source:
        'Law 9875 of July 2020 (Labour Code art. 148, transitory); https://www.amcham.cr/traslado-de-feriados-2020-2024/ ; https://quetortacr.com/a-lo-que-venimos-el-1-de-enero-es-feriado-de-pago-obligatorio/',
    },
    {
      off: ['2020-07-27', '2021-07-26', '2023-07-24', '2024-07-29'],
      name: { en: 'Guanacaste Day (moved)', pl: 'Dzień Guanacaste (przeniesiony)' },
      why: 'Moved to this Monday by the law of 2020 to 2024 on long weekends.',
      source:
        'Law 9875 of July 2020 (Labour Code art. 148, transitory); https://www.amcham.cr/traslado-de-feriados-2020-2024/ ; https://quetortacr.com/a-lo-que-venimos-el-1-de-enero-es-feriado-de-pago-obligatorio/',
    },
    {
      off: ['2020-08-17', '2023-08-14'],
      name: { en: "Mother's Day (moved)", pl: 'Dzień Matki (przeniesiony)' },
      why: 'Moved to this Monday by the law of 2020 to 2024 on long weekends.',
      source:
        'Law 9875 of July 2020 (Labour Code art. 148, transitory); https://www.amcham.cr/traslado-de-feriados-2020-2024/ ; https://quetortacr.com/a-lo-que-venimos-el-1-de-enero-es-feriado-de-pago-obligatorio/',
    },
    {
      off: ['2020-09-14', '2021-09-13', '2022-09-19'],
      name: { en: 'Independence Day (moved)', pl: 'Dzień Niepodległości (przeniesiony)' },
      why: 'Moved to this Monday by the law of 2020 to 2024 on long weekends.',
      source:
        'Law 9875 of July 2020 (Labour Code art. 148, transitory); https://www.amcham.cr/traslado-de-feriados-2020-2024/ ; https://quetortacr.com/a-lo-que-venimos-el-1-de-enero-es-feriado-de-pago-obligatorio/',
    },
    {
      work: [
        '2020-09-15',
        '2021-09-15',
        '2022-09-15',
        '2023-04-11',
        '2023-07-25',
        '2023-08-15',
        '2024-04-11',
        '2024-07-25',
      ],
      why: 'The day off was moved to a Monday by the law of 2020 to 2024 on long weekends.',
      source:
        'Law 9875 of July 2020 (Labour Code art. 148, transitory); https://www.amcham.cr/traslado-de-feriados-2020-2024/ ; https://quetortacr.com/a-lo-que-venimos-el-1-de-enero-es-feriado-de-pago-obligatorio/',
    },
    {
      work: [
        '2020-10-09',
        '2021-10-12',
        '2022-10-12',
        '2023-10-12',
        '2026-10-09',
        '2027-10-12',
        '2028-10-12',
        '2029-10-12',
      ],
      why: '12 October is not a holiday since 2020: 1 December took its place.',
      source:
        'Law 9803 of 19 May 2020; list of holidays of 2023: https://nacion.com/el-pais/gobierno/feriados-2023-costa-rica-estos-seran-los-de-pago/M2J4MQILHBC7DCK7BFJLDXVWOI/story',
    },
    {
      off: [
        '2020-11-30',
        '2021-11-29',
        '2022-12-05',
        '2023-12-01',
        '2025-12-01',
        '2026-12-01',
        '2027-12-01',
        '2028-12-01',
      ],
      name: { en: 'Army Abolition Day', pl: 'Dzień Zniesienia Armii' },
      why: '1 December (moved to a Monday in 2020, 2021 and 2022) is a holiday of the same kind as 2 August; neither list has it as a day off.',
      source: 'Law 9803 of 19 May 2020; Law 9875; https://www.amcham.cr/traslado-de-feriados-2020-2024/',
    },
    {
      off: ['2026-08-31', '2027-08-31', '2028-08-31', '2029-08-31'],
      name: {
        en: 'Day of the Black Person and Afro-Costa Rican Culture',
        pl: 'Dzień Osób Czarnoskórych i Kultury Afrokostarykańskiej',
      },
      why: '31 August is a holiday of the same kind as 2 August (in 2021 to 2023 moved to a Sunday, in 2024 and 2025 at a weekend); neither list has it.',
      source: 'Law 10050 of 2021; https://www.repretel.com/noticia/este-es-el-siguiente-feriado-de-agosto/',
    },
  ],
};

import type { Corrections } from './correction.js';

export const alCorrections: Corrections = {
  AL: [
    {
      off: ['2022-09-05', '2023-09-05', '2024-09-05', '2025-09-05', '2028-09-05', '2029-09-05', '2030-09-05'],
      name: { en: 'Mother Teresa Canonisation Day', pl: 'Dzień Kanonizacji Matki Teresy' },
      why: "Mother Teresa's day is the day of her canonisation, 5 September, since 2018 (it was 19 October before).",
      source:
        'Law no. 7651 of 21 December 1992 as in force; calendars of the Bank of Albania of 2018 to 2024 (cited by python-holidays 0.105); https://podiumi.com/2022/01/17/kalendari-i-festave-zyrtare-per-vitin-2022 ; https://tvklan.al/shqiperia-kryeson-ne-ballkan-14-festa-zyrtare/ ; https://noa.al/lajmi/2025/09/2528515.html',
    },
    {
      off: ['2020-09-07', '2021-09-06', '2026-09-07', '2027-09-06'],
      name: {
        en: 'Mother Teresa Canonisation Day (substitute day)',
        pl: 'Dzień Kanonizacji Matki Teresy (dzień zastępczy)',
      },
      why: "Mother Teresa's day is the day of her canonisation, 5 September, since 2018 (it was 19 October before). A holiday on a Saturday or Sunday gives the next working day off (Monday, and Tuesday where two fall together).",
      source:
        'Law no. 7651 of 21 December 1992 as in force; calendars of the Bank of Albania of 2018 to 2024 (cited by python-holidays 0.105); https://podiumi.com/2022/01/17/kalendari-i-festave-zyrtare-per-vitin-2022 ; https://tvklan.al/shqiperia-kryeson-ne-ballkan-14-festa-zyrtare/ ; https://noa.al/lajmi/2025/09/2528515.html',
    },
    {
      work: [
        '2020-10-19',
        '2021-10-19',
        '2022-10-19',
        '2023-10-19',
        '2024-10-21',
        '2025-10-20',
        '2026-10-19',
        '2027-10-19',
        '2028-10-19',
        '2029-10-19',
        '2030-10-21',
      ],
      why: "19 October is not a holiday any more: Mother Teresa's day is the day of her canonisation, 5 September, since 2018 (it was 19 October before).",
      source:
        'Law no. 7651 of 21 December 1992 as in force; calendars of the Bank of Albania of 2018 to 2024 (cited by python-holidays 0.105); https://podiumi.com/2022/01/17/kalendari-i-festave-zyrtare-per-vitin-2022 ; https://tvklan.al/shqiperia-kryeson-ne-ballkan-14-festa-zyrtare/ ; https://noa.al/lajmi/2025/09/2528515.html',
    },
    {
      off: ['2024-11-22', '2027-11-22', '2028-11-22', '2029-11-22', '2030-11-22'],
      name: { en: 'Alphabet Day', pl: 'Dzień Alfabetu' },
      why: '22 November is an official holiday since 2024.',
      source:
        'Law no. 7651 as changed in 2024; https://abnase.com/alphabet-day-an-official-public-holiday/ ; https://aziendeaccordi.ice.it/it/mercati/albania/tirana/calendario-delle-festivita',
    },
    {
      off: ['2025-11-24'],
      name: { en: 'Alphabet Day (substitute day)', pl: 'Dzień Alfabetu (dzień zastępczy)' },
      why: '22 November is an official holiday since 2024. A holiday on a Saturday or Sunday gives the next working day off (Monday, and Tuesday where two fall together).',
      source:
        'Law no. 7651 of 21 December 1992; https://podiumi.com/2022/01/17/kalendari-i-festave-zyrtare-per-vitin-2022 ; https://aziendeaccordi.ice.it/it/mercati/albania/tirana/calendario-delle-festivita',
    },
    {
      off: ['2026-11-23'],
      name: { en: 'Alphabet Day (substitute day)', pl: 'Dzień Alfabetu (dzień zastępczy)' },
      why: '22 November is an official holiday since 2024. A holiday on a Saturday or Sunday gives the next working day off (Monday, and Tuesday where two fall together).',
      source:
        'Law no. 7651 of 21 December 1992; https://podiumi.com/2022/01/17/kalendari-i-festave-zyrtare-per-vitin-2022 ; https://aziendeaccordi.ice.it/it/mercati/albania/tirana/calendario-delle-festivita',
    },
    {
      off: ['2021-05-04', '2022-05-03', '2027-05-04'],
      name: { en: 'Labour Day (substitute day)', pl: 'Święto Pracy (dzień zastępczy)' },
      why: 'A holiday on a Saturday or Sunday gives the next working day off (Monday, and Tuesday where two fall together). The Monday is itself off (Orthodox Easter in 2021 and 2027, Eid al-Fitr in 2022), so it is Tuesday.',
      source:
        'Law no. 7651 of 21 December 1992; https://podiumi.com/2022/01/17/kalendari-i-festave-zyrtare-per-vitin-2022 ; https://aziendeaccordi.ice.it/it/mercati/albania/tirana/calendario-delle-festivita',
    },
    {
      off: ['2020-12-01', '2021-11-30', '2026-12-01', '2027-11-30'],
      name: {
        en: 'Independence and Liberation Day (substitute day)',
        pl: 'Dzień Niepodległości i Wyzwolenia (dzień zastępczy)',
      },
      why: 'A holiday on a Saturday or Sunday gives the next working day off (Monday, and Tuesday where two fall together). Of 28 and 29 November each counts for itself.',
      source:
        'Law no. 7651 of 21 December 1992; https://podiumi.com/2022/01/17/kalendari-i-festave-zyrtare-per-vitin-2022 ; https://aziendeaccordi.ice.it/it/mercati/albania/tirana/calendario-delle-festivita',
    },
    {
      off: ['2020-05-25', '2025-03-31'],
      name: { en: 'End of Ramadan (Eid al-Fitr) (substitute day)', pl: 'Id al-Fitr (dzień zastępczy)' },
      why: 'A holiday on a Saturday or Sunday gives the next working day off (Monday, and Tuesday where two fall together).',
      source:
        'Law no. 7651 of 21 December 1992; https://podiumi.com/2022/01/17/kalendari-i-festave-zyrtare-per-vitin-2022 ; https://aziendeaccordi.ice.it/it/mercati/albania/tirana/calendario-delle-festivita',
    },
    {
      off: ['2022-07-11', '2024-06-17'],
      name: {
        en: 'Feast of the Sacrifice (Eid al-Adha) (substitute day)',
        pl: 'Święto Ofiarowania (Id al-Adha) (dzień zastępczy)',
      },
      why: 'A holiday on a Saturday or Sunday gives the next working day off (Monday, and Tuesday where two fall together).',
      source:
        'Law no. 7651 of 21 December 1992; https://podiumi.com/2022/01/17/kalendari-i-festave-zyrtare-per-vitin-2022 ; https://aziendeaccordi.ice.it/it/mercati/albania/tirana/calendario-delle-festivita ; 2024: https://zefiri.net/2024/11/21/neser-festa-e-alfabetitpor-shqiperia-ka-48-mije-analfabete',
    },
    {
      off: ['2028-02-28'],
      name: { en: 'End of Ramadan (Eid al-Fitr) (substitute day)', pl: 'Id al-Fitr (dzień zastępczy)' },
      why: 'Estimated: the feast falls on a weekend. A holiday on a Saturday or Sunday gives the next working day off (Monday, and Tuesday where two fall together).',
      source:
        'Law no. 7651 of 21 December 1992; https://podiumi.com/2022/01/17/kalendari-i-festave-zyrtare-per-vitin-2022 ; https://aziendeaccordi.ice.it/it/mercati/albania/tirana/calendario-delle-festivita',
    },
    {
      off: ['2027-05-17', '2030-04-15'],
      name: {
        en: 'Feast of the Sacrifice (Eid al-Adha) (substitute day)',
        pl: 'Święto Ofiarowania (Id al-Adha) (dzień zastępczy)',
      },
      why: 'Estimated: the feast falls on a weekend. A holiday on a Saturday or Sunday gives the next working day off (Monday, and Tuesday where two fall together).',
      source:
        'Law no. 7651 of 21 December 1992; https://podiumi.com/2022/01/17/kalendari-i-festave-zyrtare-per-vitin-2022 ; https://aziendeaccordi.ice.it/it/mercati/albania/tirana/calendario-delle-festivita',
    },
  ],
};

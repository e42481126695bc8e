import type { Corrections } from './correction.js';

export const bgCorrections: Corrections = {
  BG: [
    {
      off: ['2025-12-31', '2026-01-02'],
      name: { en: 'Day off for the change to the euro', pl: 'Dzień wolny z powodu przejścia na euro' },
      why: 'Once-only days off for the whole country, private employers included, because of the change to the euro.',
      source:
        'Decision no. 808 of the Council of Ministers of 19 November 2025; https://www.dnes.bg/a/603-lev-i-evro/700479-ofitsialno-ms-reshi-31-dekemvri-i-2-yanuari-da-sa-nerabotni-dni',
    },
    {
      off: ['2022-12-26', '2023-12-26', '2024-12-26', '2025-12-26', '2028-12-26', '2029-12-26', '2030-12-26'],
      name: { en: 'Second Day of Christmas', pl: 'Drugi dzień Bożego Narodzenia' },
      why: '26 December is a public holiday: Christmas has two days besides Christmas Eve.',
      source: 'Labour Code, art. 154(1) and (2) (State Gazette 105/2016)',
    },
    {
      off: ['2022-01-03', '2023-01-02', '2028-01-03'],
      name: { en: "New Year's Day (substitute day)", pl: 'Nowy Rok (dzień zastępczy)' },
      why: 'A holiday other than Easter that falls on a Saturday or Sunday gives the next working day off.',
      source: 'Labour Code, art. 154(1) and (2) (State Gazette 105/2016)',
    },
    {
      off: ['2024-03-04', '2029-03-05', '2030-03-04'],
      name: { en: 'Liberation Day (substitute day)', pl: 'Dzień Wyzwolenia (dzień zastępczy)' },
      why: 'A holiday other than Easter that falls on a Saturday or Sunday gives the next working day off.',
      source: 'Labour Code, art. 154(1) and (2) (State Gazette 105/2016)',
    },
    {
      off: ['2020-09-07', '2025-09-08', '2026-09-07'],
      name: { en: 'Unification Day (substitute day)', pl: 'Dzień Zjednoczenia (dzień zastępczy)' },
      why: 'A holiday other than Easter that falls on a Saturday or Sunday gives the next working day off.',
      source: 'Labour Code, art. 154(1) and (2) (State Gazette 105/2016)',
    },
    {
      off: ['2024-09-23', '2029-09-24', '2030-09-23'],
      name: { en: 'Independence Day (substitute day)', pl: 'Dzień Niepodległości (dzień zastępczy)' },
      why: 'A holiday other than Easter that falls on a Saturday or Sunday gives the next working day off.',
      source: 'Labour Code, art. 154(1) and (2) (State Gazette 105/2016)',
    },
    {
      off: ['2020-05-25', '2025-05-26', '2026-05-25'],
      name: {
        en: 'Day of Saints Cyril and Methodius (substitute day)',
        pl: 'Dzień Świętych Cyryla i Metodego (dzień zastępczy)',
      },
      why: 'A holiday other than Easter that falls on a Saturday or Sunday gives the next working day off.',
      source: 'Labour Code, art. 154(1) and (2) (State Gazette 105/2016)',
    },
    {
      off: ['2021-05-04', '2022-05-02', '2027-05-04'],
      name: { en: 'Labour Day (substitute day)', pl: 'Święto Pracy (dzień zastępczy)' },
      why: 'A holiday other than Easter that falls on a Saturday or Sunday gives the next working day off. In 2021 and 2027 the Monday is Easter Monday, so it is Tuesday.',
      source: 'Labour Code, art. 154(1) and (2) (State Gazette 105/2016)',
    },
    {
      off: ['2023-05-08', '2028-05-08', '2029-05-07'],
      name: { en: "Saint George's Day (substitute day)", pl: 'Dzień Świętego Jerzego (dzień zastępczy)' },
      why: 'A holiday other than Easter that falls on a Saturday or Sunday gives the next working day off.',
      source: 'Labour Code, art. 154(1) and (2) (State Gazette 105/2016)',
    },
    {
      off: [
        '2020-12-28',
        '2021-12-27',
        '2021-12-28',
        '2022-12-27',
        '2022-12-28',
        '2023-12-27',
        '2026-12-28',
        '2027-12-27',
        '2027-12-28',
        '2028-12-27',
      ],
      name: { en: 'Christmas (substitute day)', pl: 'Boże Narodzenie (dzień zastępczy)' },
      why: 'A holiday other than Easter that falls on a Saturday or Sunday gives the next working day off. Of 24, 25 and 26 December each counts for itself.',
      source: 'Labour Code, art. 154(1) and (2) (State Gazette 105/2016)',
    },
  ],
};

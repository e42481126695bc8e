import type { Corrections } from './correction.js';

export const krCorrections: Corrections = {
  KR: [
    {
      off: [
        '2020-01-24',
        '2021-02-11',
        '2022-01-31',
        '2024-02-09',
        '2025-01-28',
        '2026-02-16',
        '2028-01-26',
        '2029-02-12',
      ],
      name: { en: 'The day preceding Korean New Year', pl: 'Dzień przed koreańskim Nowym Rokiem' },
      why: 'Seollal is three days, from the day BEFORE the first day of the first lunar month to the day after; date-holidays begins its three days one day late.',
      source:
        'Regulations on Holidays of Government and Public Offices (관공서의 공휴일에 관한 규정), art. 2 and 3, now Public Holidays Act (공휴일에 관한 법률); for companies Labor Standards Act art. 55(2)',
    },
    {
      work: ['2022-02-03', '2025-01-31', '2026-02-19', '2029-02-15'],
      why: 'The second day after the Korean New Year is not a holiday; date-holidays has it because it begins its three days one day late.',
      source:
        'Regulations on Holidays of Government and Public Offices (관공서의 공휴일에 관한 규정), art. 2 and 3, now Public Holidays Act (공휴일에 관한 법률); for companies Labor Standards Act art. 55(2)',
    },
    {
      off: ['2020-04-15', '2024-04-10'],
      name: { en: 'National Assembly Election Day', pl: 'Dzień wyborów do Zgromadzenia Narodowego' },
      why: 'Day of an election at the end of a term, a public holiday.',
      source:
        'Public Official Election Act art. 34; Regulations on Holidays of Government and Public Offices (관공서의 공휴일에 관한 규정), art. 2 and 3, now Public Holidays Act (공휴일에 관한 법률); for companies Labor Standards Act art. 55(2)',
    },
    {
      off: ['2028-04-12'],
      name: { en: 'National Assembly Election Day', pl: 'Dzień wyborów do Zgromadzenia Narodowego' },
      why: 'Day of the next National Assembly election by law: the first Wednesday from the 50th day before the term ends on 2028-05-29 (estimated: not yet announced).',
      source:
        'Public Official Election Act art. 34(1)2; Regulations on Holidays of Government and Public Offices (관공서의 공휴일에 관한 규정), art. 2 and 3, now Public Holidays Act (공휴일에 관한 법률); for companies Labor Standards Act art. 55(2)',
    },
    {
      off: ['2022-03-09', '2025-06-03'],
      name: { en: 'Presidential Election Day', pl: 'Dzień wyborów prezydenckich' },
      why: 'Day of a presidential election, a public holiday (2025: designated by the cabinet on 2025-04-08 as a temporary one).',
      source: 'Public Official Election Act art. 34 and 35; 2025: https://v.daum.net/v/20250408103629073',
    },
    {
      off: ['2022-06-01', '2026-06-03'],
      name: { en: 'Local Election Day', pl: 'Dzień wyborów samorządowych' },
      why: 'Day of the local elections, a public holiday.',
      source:
        'Public Official Election Act art. 34(1)3; Regulations on Holidays of Government and Public Offices (관공서의 공휴일에 관한 규정), art. 2 and 3, now Public Holidays Act (공휴일에 관한 법률); for companies Labor Standards Act art. 55(2)',
    },
    {
      off: ['2030-06-12'],
      name: { en: 'Local Election Day', pl: 'Dzień wyborów samorządowych' },
      why: 'Local elections by law: the first Wednesday from the 30th day before the term ends on 2030-06-30 is 5 June, next to Memorial Day, so a week later (estimated: not yet announced).',
      source:
        'Public Official Election Act art. 34(1)3 and 34(2); Regulations on Holidays of Government and Public Offices (관공서의 공휴일에 관한 규정), art. 2 and 3, now Public Holidays Act (공휴일에 관한 법률); for companies Labor Standards Act art. 55(2)',
    },
    {
      off: ['2020-08-17', '2023-10-02', '2025-01-27'],
      name: { en: 'Temporary Public Holiday', pl: 'Święto tymczasowe' },
      why: 'Temporary public holiday designated by the cabinet.',
      source:
        'Regulations on Holidays of Government and Public Offices (관공서의 공휴일에 관한 규정), art. 2 and 3, now Public Holidays Act (공휴일에 관한 법률); for companies Labor Standards Act art. 55(2); announced by the government for each; python-holidays 0.105 (the cabinet decisions themselves were not opened)',
    },
    {
      off: ['2024-10-01'],
      name: { en: 'Armed Forces Day (temporary public holiday)', pl: 'Dzień Sił Zbrojnych (święto tymczasowe)' },
      why: 'Armed Forces Day, designated a temporary public holiday for 2024.',
      source:
        'Regulations on Holidays of Government and Public Offices (관공서의 공휴일에 관한 규정), art. 2 and 3, now Public Holidays Act (공휴일에 관한 법률); for companies Labor Standards Act art. 55(2); python-holidays 0.105 (the cabinet decision itself was not opened)',
    },
    {
      off: ['2026-05-01', '2028-05-01', '2029-05-01', '2030-05-01'],
      name: { en: 'Labor Day', pl: 'Święto Pracy' },
      why: 'Labor Day is a public holiday since 2026. Before it was already a paid day off for employees of companies (neither list has 2020 to 2025: see the report).',
      source:
        "Public Holidays Act, amendment of 2026 (law.go.kr lsiSeq=283311) and Ministry of Personnel Management press release, both as cited by python-holidays 0.105; before 2026: Act on the Designation of Workers' Day (근로자의 날 제정에 관한 법률)",
    },
    {
      off: ['2027-05-03'],
      name: { en: 'Alternative holiday for Labor Day', pl: 'Dzień zastępczy za Święto Pracy' },
      why: 'Labor Day 2027 falls on a Saturday and has an alternative holiday on the next weekday.',
      source:
        'Ministry of Personnel Management press release on substitute holidays of Labor Day and Constitution Day (2026), as cited by python-holidays 0.105',
    },
    {
      off: ['2020-05-01', '2023-05-01', '2024-05-01', '2025-05-01'],
      name: { en: "Workers' Day", pl: 'Święto Pracy' },
      why: 'A paid day off in companies; a public holiday for everybody only since 2026. Neither list has it.',
      source: "Act on the Designation of Workers' Day",
    },
  ],
};

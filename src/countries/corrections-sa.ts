import type { Corrections } from './correction.js';

export const saCorrections: Corrections = {
  SA: [
    {
      off: [
        '2020-05-27',
        '2021-05-16',
        '2021-05-17',
        '2023-04-25',
        '2023-04-26',
        '2024-04-14',
        '2026-03-23',
        '2026-03-24',
      ],
      name: { en: 'Eid al-Fitr (compensatory holiday)', pl: 'Id al-Fitr (dzień zastępczy)' },
      why: 'The four days of Eid al-Fitr met Friday and Saturday, and the law makes them up; the working days after the feast are taken (an employer may choose days before it). date-holidays has only the four days.',
      source:
        'Implementing Regulations of the Saudi Labor Law, art. 24 (Ministry of Human Resources and Social Development; a feast that meets the weekly rest is made up by days before or after it); announcements of the ministry, such as https://www.zawya.com/en/life/culture/4-day-eid-al-adha-holidays-for-saudi-private-sector-eood41a4 (2025), refer to it',
    },
    {
      off: [
        '2020-08-03',
        '2020-08-04',
        '2022-07-12',
        '2022-07-13',
        '2023-07-02',
        '2024-06-19',
        '2025-06-09',
        '2025-06-10',
        '2026-05-31',
      ],
      name: { en: 'Eid al-Adha (compensatory holiday)', pl: 'Id al-Adha (dzień zastępczy)' },
      why: 'The four days of Eid al-Adha met Friday and Saturday, and the law makes them up; the working days after the feast are taken (an employer may choose days before it). date-holidays has only the four days.',
      source:
        'Implementing Regulations of the Saudi Labor Law, art. 24 (Ministry of Human Resources and Social Development; a feast that meets the weekly rest is made up by days before or after it); announcements of the ministry, such as https://www.zawya.com/en/life/culture/4-day-eid-al-adha-holidays-for-saudi-private-sector-eood41a4 (2025), refer to it',
    },
    {
      off: ['2027-03-14', '2028-03-01', '2029-02-18', '2029-02-19'],
      name: { en: 'Eid al-Fitr (compensatory holiday)', pl: 'Id al-Fitr (dzień zastępczy)' },
      why: 'The same rule for the Eid al-Fitr ahead, by the Umm al-Qura calendar (estimated).',
      source:
        'Implementing Regulations of the Saudi Labor Law, art. 24 (Ministry of Human Resources and Social Development; a feast that meets the weekly rest is made up by days before or after it); python-holidays 0.105',
    },
    {
      off: ['2027-05-19', '2028-05-08', '2028-05-09', '2030-04-16', '2030-04-17'],
      name: { en: 'Eid al-Adha (compensatory holiday)', pl: 'Id al-Adha (dzień zastępczy)' },
      why: 'The same rule for the Eid al-Adha ahead, by the Umm al-Qura calendar (estimated).',
      source:
        'Implementing Regulations of the Saudi Labor Law, art. 24 (Ministry of Human Resources and Social Development; a feast that meets the weekly rest is made up by days before or after it); python-holidays 0.105',
    },
    {
      off: ['2022-09-22', '2023-09-24', '2028-09-24'],
      name: { en: 'National Day (compensatory holiday)', pl: 'Święto Narodowe (dzień zastępczy)' },
      why: 'National Day falls on a Friday or Saturday and is made up by the Thursday before or the Sunday after.',
      source:
        'Implementing Regulations of the Saudi Labor Law, art. 24 (Ministry of Human Resources and Social Development; a feast that meets the weekly rest is made up by days before or after it); the choice of the day by python-holidays 0.105',
    },
    {
      off: ['2025-02-23', '2030-02-21'],
      name: { en: 'Founding Day (compensatory holiday)', pl: 'Dzień Założenia (dzień zastępczy)' },
      why: 'Founding Day falls on a Saturday or Friday and is made up by the Sunday after or the Thursday before.',
      source:
        'Implementing Regulations of the Saudi Labor Law, art. 24 (Ministry of Human Resources and Social Development; a feast that meets the weekly rest is made up by days before or after it); the choice of the day by python-holidays 0.105',
    },
    {
      off: ['2022-11-23'],
      name: { en: 'Holiday for the victory in the World Cup', pl: 'Święto z okazji zwycięstwa na mundialu' },
      why: "Day off for all employees, public and private, by the King's order after the victory over Argentina in the World Cup.",
      source:
        'Royal order of 2022-11-22; The Guardian, 2022-11-22 ("Saudi Arabia declares public holiday to mark World Cup win over Argentina"), as cited by python-holidays 0.105',
    },
  ],
};

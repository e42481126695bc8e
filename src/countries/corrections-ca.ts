import type { Corrections } from './correction.js';

export const caCorrections: Corrections = {
  CA: [
    {
      off: ['2021-12-27', '2022-12-26', '2027-12-27'],
      name: { en: 'Christmas Day (observed)', pl: 'Boże Narodzenie (dzień zastępczy)' },
      why: 'Christmas Day falls on a weekend: whoever does not work that day has another working day off, in practice the Monday, on which offices are closed.',
      source:
        'Canada Labour Code, R.S.C. 1985, c. L-2, section 193(2) (working day before or after the holiday), for federally regulated employers; provincial acts, such as Ontario Employment Standards Act, 2000, section 29, leave the day to the employer. python-holidays 0.105 chooses the Monday.',
    },
    {
      off: ['2022-01-03', '2023-01-02', '2028-01-03'],
      name: { en: "New Year's Day (observed)", pl: 'Nowy Rok (dzień zastępczy)' },
      why: "New Year's Day falls on a weekend: whoever does not work that day has another working day off, in practice the Monday, on which offices are closed.",
      source:
        'Canada Labour Code, R.S.C. 1985, c. L-2, section 193(2), for federally regulated employers; provincial acts, such as Ontario Employment Standards Act, 2000, section 29, leave the day to the employer. python-holidays 0.105 chooses the Monday.',
    },
  ],
  'CA-BC': [
    {
      off: ['2024-09-30', '2025-09-30', '2026-09-30', '2027-09-30', '2030-09-30'],
      name: { en: 'National Day for Truth and Reconciliation', pl: 'Narodowy Dzień Prawdy i Pojednania' },
      why: '30 September is a statutory holiday of the province or territory since 2023; date-holidays lacks it.',
      source:
        'National Day for Truth and Reconciliation Act, S.B.C. 2023 (Employment Standards Act, statutory holidays); python-holidays 0.105',
    },
  ],
  'CA-MB': [
    {
      off: ['2024-09-30', '2025-09-30', '2026-09-30', '2027-09-30', '2030-09-30'],
      name: { en: 'National Day for Truth and Reconciliation', pl: 'Narodowy Dzień Prawdy i Pojednania' },
      why: '30 September is a statutory holiday of the province or territory since 2024; date-holidays lacks it.',
      source:
        'Bill 4 (2023), Orange Shirt Day, https://web2.gov.mb.ca/bills/43-1/b004e.php (link of python-holidays 0.105); http://www.gov.mb.ca/labour/standards/doc,gen-holidays-after-april-30-07,factsheet.html',
    },
    {
      off: ['2028-10-02'],
      name: {
        en: 'National Day for Truth and Reconciliation (observed)',
        pl: 'Narodowy Dzień Prawdy i Pojednania (dzień zastępczy)',
      },
      why: '30 September 2028 is a Saturday; who does not work that day has a normal workday off instead, in practice the Monday.',
      source:
        'The Employment Standards Code, C.C.S.M. c. E110, sections 21 to 30, https://www.legalbrief.ca/mnlabor-wage-public-holidays; the Monday by python-holidays 0.105',
    },
  ],
  'CA-NT': [
    {
      off: ['2022-09-30', '2024-09-30', '2025-09-30', '2026-09-30', '2027-09-30', '2030-09-30'],
      name: { en: 'National Day for Truth and Reconciliation', pl: 'Narodowy Dzień Prawdy i Pojednania' },
      why: '30 September is a statutory holiday of the province or territory since 2022; date-holidays lacks it.',
      source:
        'Employment Standards Act (Northwest Territories), https://www.gov.nt.ca/en/newsroom/national-day-truth-and-reconciliation-declared-statutory-holiday-northwest-territories',
    },
    {
      work: [
        '2020-04-13',
        '2021-04-05',
        '2022-04-18',
        '2023-04-10',
        '2023-12-26',
        '2024-04-01',
        '2024-12-26',
        '2025-04-21',
        '2025-12-26',
        '2026-04-06',
        '2027-03-29',
        '2028-04-17',
        '2028-12-26',
        '2029-04-02',
        '2029-12-26',
        '2030-04-22',
        '2030-12-26',
      ],
      why: 'Easter Monday and Boxing Day are not statutory holidays in the Northwest Territories; they are days off of the public service.',
      source:
        'Employment Standards Act (Northwest Territories), section 22, the eleven statutory holidays, https://www.legalbrief.ca/nwt-labor-wage-holiday-pay; https://ebsource.ca/statutory-holidays-in-northwest-territories/',
    },
  ],
  'CA-NU': [
    {
      off: ['2022-09-30', '2024-09-30', '2025-09-30', '2026-09-30', '2027-09-30', '2030-09-30'],
      name: { en: 'National Day for Truth and Reconciliation', pl: 'Narodowy Dzień Prawdy i Pojednania' },
      why: '30 September is a statutory holiday of the province or territory since 2022; date-holidays lacks it.',
      source: 'Labour Standards Act (Nunavut), general holidays, since 2022; python-holidays 0.105',
    },
    {
      off: [
        '2020-07-09',
        '2021-07-09',
        '2024-07-09',
        '2025-07-09',
        '2026-07-09',
        '2027-07-09',
        '2029-07-09',
        '2030-07-09',
      ],
      name: { en: 'Nunavut Day', pl: 'Dzień Nunavut' },
      why: 'Nunavut Day is a general holiday since 2020; date-holidays lacks it.',
      source:
        'https://archive.org/details/nunavut-day-designated-as-a-general-holiday-start-date (as cited by python-holidays 0.105)',
    },
  ],
  'CA-ON': [
    {
      work: [
        '2020-04-13',
        '2021-04-05',
        '2022-04-18',
        '2023-04-10',
        '2024-04-01',
        '2025-04-21',
        '2026-04-06',
        '2027-03-29',
        '2028-04-17',
        '2029-04-02',
        '2030-04-22',
      ],
      why: 'Easter Monday is not a public holiday in Ontario; only federal and some public employers give it.',
      source:
        'Employment Standards Act, 2000 (Ontario), section 1, "public holiday" (nine days, without it), https://www.ontario.ca/laws/statute/00e41 (link of python-holidays 0.105)',
    },
    {
      off: ['2020-12-28', '2021-12-28', '2026-12-28', '2027-12-28'],
      name: { en: 'Boxing Day (observed)', pl: 'Drugi dzień świąt (dzień zastępczy)' },
      why: 'Boxing Day falls on a weekend; who does not work that day has another working day off, in practice the Monday, or the Tuesday after the day for Christmas.',
      source:
        'Employment Standards Act, 2000 (Ontario), section 29 (within three months), https://www.ontario.ca/laws/statute/00e41 (link of python-holidays 0.105); the day by python-holidays 0.105',
    },
  ],
  'CA-PE': [
    {
      off: ['2022-09-30', '2024-09-30', '2025-09-30', '2026-09-30', '2027-09-30', '2030-09-30'],
      name: { en: 'National Day for Truth and Reconciliation', pl: 'Narodowy Dzień Prawdy i Pojednania' },
      why: '30 September is a statutory holiday of the province or territory since 2022; date-holidays lacks it.',
      source:
        'Employment Standards Act (Prince Edward Island), https://www.princeedwardisland.ca/en/information/workforce-and-advanced-learning/paid-holidays',
    },
    {
      work: [
        '2020-08-21',
        '2021-08-20',
        '2022-08-19',
        '2023-08-18',
        '2024-08-16',
        '2025-08-15',
        '2026-08-21',
        '2027-08-20',
        '2028-08-18',
        '2029-08-17',
        '2030-08-16',
      ],
      why: 'Gold Cup Parade Day is not a paid holiday of Prince Edward Island; it is a day off of some public employers in Charlottetown.',
      source:
        'Employment Standards Act (Prince Edward Island), the eight paid holidays, https://www.princeedwardisland.ca/en/information/workforce-and-advanced-learning/paid-holidays',
    },
    {
      off: ['2028-07-03'],
      name: { en: 'Canada Day (observed)', pl: 'Święto Kanady (dzień zastępczy)' },
      why: 'Canada Day falls on a Saturday; who does not work that day has the next working day off.',
      source:
        'Employment Standards Act (Prince Edward Island), sections 6 to 10 (the working day immediately following), https://www.legalbrief.ca/pei-l-wages-holiday-pay',
    },
    {
      off: ['2028-11-13'],
      name: { en: 'Remembrance Day (observed)', pl: 'Dzień Pamięci (dzień zastępczy)' },
      why: 'Remembrance Day falls on a Saturday; who does not work that day has the next working day off.',
      source:
        'Employment Standards Act (Prince Edward Island), sections 6 to 10 (the working day immediately following), https://www.legalbrief.ca/pei-l-wages-holiday-pay',
    },
    {
      off: ['2028-10-02'],
      name: { en: 'National Day for Truth and Reconciliation', pl: 'Narodowy Dzień Prawdy i Pojednania' },
      why: '30 September 2028 is a Saturday, and the next working day takes its place. Neither list has it.',
      source: 'Canada Labour Code rule as the territory and the province follow it for 2028-07-03',
    },
  ],
};

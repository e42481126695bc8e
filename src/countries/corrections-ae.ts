import type { Corrections } from './correction.js';

export const aeCorrections: Corrections = {
  AE: [
    {
      off: ['2020-07-30', '2021-07-19', '2022-07-08', '2023-06-27'],
      name: { en: 'Day of Arafah', pl: 'Dzień Arafat' },
      why: 'The Day of Arafah (9 Dhu al-Hijjah) is a public holiday for the private sector too; date-holidays lacks it.',
      source:
        'Ministry of Human Resources and Emiratisation: 2021 https://gulfnews.com/uae/government/private-and-public-sector-holidays-announced-in-uae-for-eid-al-adha-2021-1.1626019035516, 2022 https://gulfnews.com/uae/private-sector-holidays-for-eid-al-adha-in-uae-announced-1.1656591256426, 2023 https://pledgetimes.com/eid-al-adha-holiday-4-days-in-the-private/; 2020 by python-holidays 0.105',
    },
    {
      off: ['2025-06-05'],
      name: { en: 'Day of Arafah', pl: 'Dzień Arafat' },
      why: 'The Day of Arafah 2025 was Thursday 5 June, and the holiday ran from 5 to 8 June.',
      source:
        'Ministry of Human Resources and Emiratisation, 2025-05-29, https://sharjah24.ae/en/Articles/2025/05/29/ZX11',
    },
    {
      off: ['2026-05-26', '2028-05-04', '2029-04-23', '2030-04-12'],
      name: { en: 'Day of Arafah', pl: 'Dzień Arafat' },
      why: 'The Day of Arafah (9 Dhu al-Hijjah) is a public holiday; date-holidays lacks it (2028 and later: estimated).',
      source: 'Cabinet Resolution No. 27 of 2024 on public holidays (from 2025); date by python-holidays 0.105',
    },
    {
      off: ['2020-12-01', '2021-12-01', '2022-12-01'],
      name: { en: 'Commemoration Day', pl: 'Dzień Pamięci' },
      why: 'Commemoration Day, a public holiday on 1 December until 2022 together with the National Day.',
      source:
        'Cabinet decision on public holidays of 2019 and 2020 (and 2021 and 2022); 2022: https://gulfnews.com/uae/uae-national-day-2022-holidays-for-private-sector-confirmed-1.1668760081975; 2020 and 2021 by python-holidays 0.105',
    },
    {
      off: ['2020-12-03', '2024-12-03', '2026-12-03', '2027-12-03', '2030-12-03'],
      name: { en: 'National Day', pl: 'Święto Narodowe' },
      why: 'The National Day is two days, 2 and 3 December; date-holidays has only the first.',
      source:
        'Cabinet Resolution No. 27 of 2024 on public holidays (from 2025); 2024: https://gulfnews.com/uae/government/eid-al-etihad-uae-private-sector-holidays-announced-1.1732265588345; 2020 by python-holidays 0.105; 2026 and later by the rule, which lets the cabinet move the days',
    },
    {
      off: ['2021-05-11', '2021-05-12', '2023-04-20', '2024-04-08', '2024-04-09'],
      name: { en: 'Eid al-Fitr Holiday', pl: 'Święto Id al-Fitr' },
      why: 'The holiday of Eid al-Fitr began on 29 Ramadan in these years (2021: 29 Ramadan to 3 Shawwal); date-holidays begins with 1 Shawwal.',
      source:
        'Announcements of the Ministry of Human Resources and Emiratisation, as collected by python-holidays 0.105 (2021 https://www.timeoutdubai.com/news/466278-eid-al-fitr-holiday-2021-dubai, 2023 https://www.timeoutdubai.com/news/uae-public-holidays-in-2023, 2024 https://www.timeoutdubai.com/news/eid-al-fitr-2024-expected-dates-ramadan)',
    },
    {
      off: ['2022-05-16'],
      name: {
        en: 'Mourning for Sheikh Khalifa bin Zayed Al Nahyan',
        pl: 'Żałoba po szejku Chalifie ibn Zajidzie Al Nahajjanie',
      },
      why: 'Work was suspended in the public and the private sector for three days, 14 to 16 May 2022, at the death of the President, Sheikh Khalifa bin Zayed Al Nahyan.',
      source:
        'Ministry of Presidential Affairs, 2022-05-13; https://www.arabianbusiness.com/gcc/uae/uae-suspends-work-for-three-days-marks-40-days-of-mourning-over-sheikh-khalifas-death (as cited by python-holidays 0.105)',
    },
    {
      off: ['2020-08-23', '2021-08-12', '2023-07-21'],
      name: { en: 'Islamic New Year', pl: 'Muzułmański Nowy Rok' },
      why: 'The holiday of the Islamic New Year was moved to this day by the cabinet.',
      source:
        'python-holidays 0.105: 2020 https://u.ae/en/information-and-services/public-holidays-and-religious-affairs/public-holidays, 2021 http://wam.ae/en/details/1395302957696, 2023 https://www.khaleejtimes.com/uae/islamic-new-year-2023-uae-announces-official-holiday-for-public-sector',
    },
    {
      work: ['2020-08-20', '2021-08-09', '2023-07-19'],
      why: 'The holiday of the Islamic New Year was moved by the cabinet to 2020-08-23, 2021-08-12 and 2023-07-21, so this was a working day.',
      source: 'python-holidays 0.105 and the pages it cites (see the dates added)',
    },
    {
      off: ['2021-10-21', '2023-09-29', '2025-09-05'],
      name: { en: "Prophet's Birthday", pl: 'Urodziny Mahometa' },
      why: "The holiday of the Prophet's Birthday was moved to this day.",
      source:
        'python-holidays 0.105: 2021 http://wam.ae/en/details/1395302957696, 2023 https://www.timeoutdubai.com/news/uae-public-holidays-in-2023, 2025 https://www.timeoutdubai.com/news/uae-public-holidays-2025',
    },
    {
      work: ['2021-10-18', '2023-09-27', '2025-09-04'],
      why: "The holiday of the Prophet's Birthday was on 2021-10-21, 2023-09-29 and 2025-09-05, so this was a working day.",
      source: 'python-holidays 0.105 and the pages it cites (see the dates added)',
    },
    {
      work: ['2021-03-11', '2022-02-28', '2024-02-08', '2025-01-27', '2026-01-16', '2027-01-05', '2028-12-14'],
      why: "Laylat al-Mi'raj is not a public holiday since 2019.",
      source:
        'Cabinet decision on public holidays of 2019 and 2020 (https://www.thenational.ae/uae/government/uae-public-holidays-for-2019-and-2020-announced-by-cabinet-1.833425, as cited by python-holidays 0.105); Cabinet Resolution No. 27 of 2024 on public holidays (from 2025)',
    },
    {
      work: [
        '2021-04-13',
        '2023-03-23',
        '2024-03-11',
        '2026-02-18',
        '2027-02-08',
        '2028-01-28',
        '2029-01-16',
        '2030-12-26',
      ],
      why: 'The first day of Ramadan is a working day (with shorter hours) and no public holiday.',
      source:
        'Cabinet Resolution No. 27 of 2024 on public holidays (from 2025); the list of the cabinet has no such day',
    },
    {
      off: ['2025-12-01'],
      name: { en: 'National Day', pl: 'Święto Narodowe' },
      why: 'In 2025 the National Day was 1 and 2 December. Neither list has it.',
      source:
        'Announcement of the Ministry of Human Resources and Emiratisation of 21 November 2025; https://www.wam.ae/en/article/bmtv491-54th-eid-etihad-december-2025-declared-official',
    },
    {
      off: ['2026-03-19'],
      name: { en: 'Eid al-Fitr', pl: 'Id al-Fitr' },
      why: '30 Ramadan belonged to the holiday in 2026. Neither list has it.',
      source: 'https://www.albayan.ae/news/uae/1091583',
    },
  ],
};

import type { Corrections } from './correction.js';

export const xkCorrections: Corrections = {
  XK: [
    {
      off: ['2020-01-02', '2023-01-02', '2024-01-02', '2025-01-02', '2026-01-02', '2029-01-02', '2030-01-02'],
      name: { en: 'New Year (second day)', pl: 'Nowy Rok (drugi dzień)' },
      why: '2 January is an official holiday.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; official calendars: 2022 https://www.scribd.com/document/559869290/ , 2024 https://scribd.com/document/738256211/Kalendari-festave-zyrtare-2024',
    },
    {
      off: ['2021-01-04', '2022-01-03', '2022-01-04', '2023-01-03', '2027-01-04', '2028-01-03', '2028-01-04'],
      name: { en: 'New Year (substitute day)', pl: 'Nowy Rok (dzień zastępczy)' },
      why: '1 and 2 January are official holidays. A holiday on a Saturday or Sunday gives the following working day off to all employees.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; official calendars: 2022 https://www.scribd.com/document/559869290/ , 2024 https://scribd.com/document/738256211/Kalendari-festave-zyrtare-2024 ; 2021: https://www.infoshqip.com/kosova-vend-i-sefase-edhe-ne-diten-e-katert-te-vitit-vazhdohet-pushimi',
    },
    {
      off: [
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
      name: { en: 'Catholic Easter Monday', pl: 'Katolicki Poniedziałek Wielkanocny' },
      why: 'The law makes Easter Monday the day off of Catholic Easter (2025 and 2028: of both Easters).',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; official calendars: 2022 https://www.scribd.com/document/559869290/ , 2024 https://scribd.com/document/738256211/Kalendari-festave-zyrtare-2024',
    },
    {
      off: ['2020-04-20', '2022-04-25', '2023-04-17', '2024-05-06', '2026-04-13', '2030-04-29'],
      name: { en: 'Orthodox Easter Monday', pl: 'Prawosławny Poniedziałek Wielkanocny' },
      why: 'The law makes Easter Monday the day off of Orthodox Easter.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; official calendars: 2022 https://www.scribd.com/document/559869290/ , 2024 https://scribd.com/document/738256211/Kalendari-festave-zyrtare-2024',
    },
    {
      off: ['2021-05-03', '2027-05-03'],
      name: { en: 'Labour Day (substitute day)', pl: 'Święto Pracy (dzień zastępczy)' },
      why: 'A holiday on a Saturday or Sunday gives the following working day off to all employees. 2027 falls as 2021.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; https://top-news1.com/monday-and-tuesday-schools-on-vacation/ (3 and 4 May 2021)',
    },
    {
      off: ['2021-05-04', '2027-05-04'],
      name: { en: 'Orthodox Easter (substitute day)', pl: 'Wielkanoc prawosławna (dzień zastępczy)' },
      why: 'The Monday is taken by Labour Day, so Orthodox Easter gives Tuesday; 2027 falls as 2021.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; https://top-news1.com/monday-and-tuesday-schools-on-vacation/ (3 and 4 May 2021)',
    },
    {
      off: ['2020-05-11', '2021-05-10', '2026-05-11', '2027-05-10'],
      name: { en: 'Europe Day (substitute day)', pl: 'Dzień Europy (dzień zastępczy)' },
      why: 'A holiday on a Saturday or Sunday gives the following working day off to all employees.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; 2021: https://www.infoshqip.com/kosova-vend-i-sefase-edhe-ne-diten-e-katert-te-vitit-vazhdohet-pushimi',
    },
    {
      off: ['2022-04-11', '2028-04-10'],
      name: { en: 'Constitution Day (substitute day)', pl: 'Dzień Konstytucji (dzień zastępczy)' },
      why: 'A holiday on a Saturday or Sunday gives the following working day off to all employees.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; official calendars: 2022 https://www.scribd.com/document/559869290/ , 2024 https://scribd.com/document/738256211/Kalendari-festave-zyrtare-2024',
    },
    {
      off: ['2024-02-19', '2029-02-19', '2030-02-18'],
      name: { en: 'Independence Day (substitute day)', pl: 'Dzień Niepodległości (dzień zastępczy)' },
      why: 'A holiday on a Saturday or Sunday gives the following working day off to all employees.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; official calendars: 2022 https://www.scribd.com/document/559869290/ , 2024 https://scribd.com/document/738256211/Kalendari-festave-zyrtare-2024',
    },
    {
      off: ['2023-01-09', '2024-01-08', '2029-01-08'],
      name: { en: 'Orthodox Christmas (substitute day)', pl: 'Prawosławne Boże Narodzenie (dzień zastępczy)' },
      why: 'A holiday on a Saturday or Sunday gives the following working day off to all employees.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; official calendars: 2022 https://www.scribd.com/document/559869290/ , 2024 https://scribd.com/document/738256211/Kalendari-festave-zyrtare-2024',
    },
    {
      off: ['2021-12-27', '2022-12-26', '2027-12-27'],
      name: { en: 'Catholic Christmas (substitute day)', pl: 'Katolickie Boże Narodzenie (dzień zastępczy)' },
      why: 'A holiday on a Saturday or Sunday gives the following working day off to all employees.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; official calendars: 2022 https://www.scribd.com/document/559869290/ , 2024 https://scribd.com/document/738256211/Kalendari-festave-zyrtare-2024',
    },
    {
      off: ['2020-05-25', '2022-05-03', '2025-03-31'],
      name: { en: 'End of Ramadan (Eid al-Fitr) (substitute day)', pl: 'Id al-Fitr (dzień zastępczy)' },
      why: 'A holiday on a Saturday or Sunday gives the following working day off to all employees. In 2022 Monday 2 May was taken by Labour Day, so the feast of that Monday gave Tuesday.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; official calendars: 2022 https://www.scribd.com/document/559869290/ , 2024 https://scribd.com/document/738256211/Kalendari-festave-zyrtare-2024',
    },
    {
      off: ['2022-07-11', '2024-06-17'],
      name: {
        en: 'Feast of the Sacrifice (Eid al-Adha) (substitute day)',
        pl: 'Święto Ofiarowania (Id al-Adha) (dzień zastępczy)',
      },
      why: 'A holiday on a Saturday or Sunday gives the following working day off to all employees.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211) ; official calendars: 2022 https://www.scribd.com/document/559869290/ , 2024 https://scribd.com/document/738256211/Kalendari-festave-zyrtare-2024',
    },
    {
      off: ['2028-02-28'],
      name: { en: 'End of Ramadan (Eid al-Fitr) (substitute day)', pl: 'Id al-Fitr (dzień zastępczy)' },
      why: 'Estimated: the feast falls on a weekend. A holiday on a Saturday or Sunday gives the following working day off to all employees.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211)',
    },
    {
      off: ['2027-05-17', '2030-04-15'],
      name: {
        en: 'Feast of the Sacrifice (Eid al-Adha) (substitute day)',
        pl: 'Święto Ofiarowania (Id al-Adha) (dzień zastępczy)',
      },
      why: 'Estimated: the feast falls on a weekend. A holiday on a Saturday or Sunday gives the following working day off to all employees.',
      source:
        'Law no. 03/L-064 on official holidays, art. 2 to 4 (http://www.kosovarimedia.com/index.php?option=com_content&view=article&id=475:datat-zyrtare-ne-kosove&catid=59:kosova&Itemid=211)',
    },
  ],
};

import type { Corrections } from './correction.js';

export const chCorrections: Corrections = {
  'CH-AI': [
    {
      off: ['2025-12-08', '2026-12-08', '2027-12-08', '2028-12-08'],
      name: { en: 'Immaculate Conception', pl: 'Niepokalanego Poczęcia Najświętszej Maryi Panny' },
      why: 'The Immaculate Conception is a public day of rest of the whole canton.',
      source:
        'Ruhetagsgesetz of Appenzell Innerrhoden of 25 April 1982 (GS 822.200), art. 2(1)(c); https://ai.ch/themen/wirtschaft-und-arbeit/feiertage-ruhetage',
    },
  ],
  'CH-AR': [
    {
      work: ['2028-12-26'],
      why: 'Saint Stephen\'s Day is not kept where Christmas Day is a Monday or a Friday, that is where 26 December is a Tuesday or a Saturday; date-holidays has it as "not on Monday".',
      source:
        'Cantonal ordinance on the Labour Act (bGS 822.11) art. 7; http://www.fm1today.ch/gesetz-wirrwarr-am-stephanstag/627015 (26 December 2017, a Tuesday, was not a holiday) and https://www.hallo-ar.ch/de/gut-zu-wissen/oeffnungszeiten-feiertage',
    },
  ],
  'CH-GL': [
    {
      work: [
        '2024-12-24',
        '2024-12-31',
        '2025-12-24',
        '2025-12-31',
        '2026-12-24',
        '2026-12-31',
        '2027-12-24',
        '2027-12-31',
      ],
      why: "Christmas Eve and New Year's Eve are neither public days of rest nor holidays of the Labour Act in Glarus.",
      source:
        'Ruhetagsgesetz of Glarus of 6 May 2012 (IX B/21/1), art. 2(1); https://lexaris.de/book/version/documentflat/head/238503 and https://www.gl.ch/verwaltung/volkswirtschaft-und-inneres/wirtschaft-und-arbeit/arbeit/arbeitsinspektorat/feiertagstagsregelung-sonntagsverkaeufe.html/999/print/html',
    },
    {
      off: ['2027-04-01'],
      name: { en: 'Näfelser Fahrt', pl: 'Näfelser Fahrt (rocznica bitwy pod Näfels)' },
      why: 'The Näfelser Fahrt is on the first Thursday of April, a week later only if that falls into Holy Week; Easter of 2027 is 28 March.',
      source:
        'https://www.suedostschweiz.ch/news/gedenktag-wieso-das-datum-der-naefelser-fahrt-auf-eurem-handy-wahrscheinlich-falsch-ist (statement of the government of Glarus); 2027: https://publicholidays.ch/glarus/2027-dates/',
    },
    {
      work: ['2027-04-08'],
      why: 'In 2027 the Näfelser Fahrt is on 1 April, a week earlier than date-holidays has it.',
      source:
        'https://www.suedostschweiz.ch/news/gedenktag-wieso-das-datum-der-naefelser-fahrt-auf-eurem-handy-wahrscheinlich-falsch-ist; https://publicholidays.ch/glarus/2027-dates/',
    },
  ],
  'CH-NE': [
    {
      work: ['2024-04-01', '2025-04-21', '2026-04-06', '2027-03-29', '2028-04-17'],
      why: 'Easter Monday is not a statutory holiday of Neuchâtel, no more than Whit Monday, which date-holidays leaves out; many employers give both.',
      source:
        'Loi sur le dimanche et les jours fériés of 30 September 1991 (RSN 941.02) art. 3; https://rsn.ne.ch/DATA/program/books/RSN2012/20126/htm/94102.htm',
    },
  ],
  'CH-SO': [
    {
      work: ['2024-03-19', '2025-03-19', '2026-03-19', '2027-03-19'],
      why: 'Saint Joseph is not a day of rest of the canton, only of eight small communes (by the note of date-holidays itself).',
      source:
        'Ruhetagsgesetz of Solothurn of 18 May 2014 (BGS 512.41) § 2; https://lexaris.de/book/version/documentflat/head/239821',
    },
  ],
  'CH-UR': [
    {
      off: ['2025-12-26'],
      name: { en: "Saint Stephen's Day", pl: 'Drugi dzień Bożego Narodzenia' },
      why: "Saint Stephen's Day is not kept where Christmas Day is a Monday or a Friday; in 2025 it was a Thursday. date-holidays applies these weekdays to 26 December itself. The text of the canton was not found.",
      source: 'python-holidays 0.105 (rule: not on Tuesday or Saturday)',
    },
    {
      work: ['2028-12-26'],
      why: "Saint Stephen's Day is not kept where Christmas Day is a Monday or a Friday; in 2028 it is a Monday. No text of the canton was found.",
      source: 'python-holidays 0.105 (rule: not on Tuesday or Saturday)',
    },
  ],
  'CH-VS': [
    {
      work: ['2024-05-20', '2025-06-09', '2026-05-25', '2027-05-17', '2028-06-05'],
      why: 'Whit Monday, like Good Friday, Easter Monday and 26 December, is not an official holiday of Valais; some employers give it.',
      source:
        'https://www.valais4you.ch/de/wallis-in-kuerze/lebensart/feiertage (site of the canton); https://feiertagskalender.com/index.php?geo=2685&jahr=2027&klasse=3&hl=fr',
    },
  ],
};

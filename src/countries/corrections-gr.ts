import type { Corrections } from './correction.js';

export const grCorrections: Corrections = {
  GR: [
    {
      off: ['2021-05-04'],
      name: { en: 'Labour Day', pl: 'Święto Pracy' },
      why: '1 May 2021 was Holy Saturday; a ministerial decision moved the compulsory holiday to the Tuesday after Easter.',
      source:
        'Act 4468/2017 art. 14 (Emergency Act 380/1968 art. 1); Ministerial Decision 18743/2021, FEK B 1661/23.4.2021; https://www.hba.gr/News/Details/1980',
    },
    {
      off: ['2022-05-02'],
      name: { en: 'Labour Day', pl: 'Święto Pracy' },
      why: '1 May 2022 was a Sunday; the Minister of Labour moved the compulsory holiday to Monday.',
      source:
        'Act 4468/2017 art. 14 (Emergency Act 380/1968 art. 1); decision 33566/2022 of the Minister of Labour; https://iparnassos.gr/2022/04/pote-metaferetai-i-argia-tis-protomagias/ and https://www.skai.gr/news/greece/metatithetai-tin-deytera-2-maiou-i-argia-tis-protomagias',
    },
    {
      off: ['2024-05-07'],
      name: { en: 'Labour Day', pl: 'Święto Pracy' },
      why: '1 May 2024 was Holy Wednesday; a ministerial decision moved the compulsory holiday to the Tuesday after Easter.',
      source:
        'Ministerial decision, FEK B 1406/2024 (as cited by python-holidays 0.105); https://kidshub.gr/frontpage/protomagia-2024-pote-metaferetai-i-argia/',
    },
    {
      work: ['2024-05-01'],
      why: 'Labour Day of 2024 was moved to 7 May, so Holy Wednesday was a working day.',
      source:
        'Ministerial decision, FEK B 1406/2024 (as cited by python-holidays 0.105); https://kidshub.gr/frontpage/protomagia-2024-pote-metaferetai-i-argia/',
    },
    {
      off: ['2027-05-04'],
      name: { en: 'Labour Day', pl: 'Święto Pracy' },
      why: 'Estimated: 1 May 2027 is Holy Saturday, as in 2021, when the holiday went to the Tuesday after Easter; the ministerial decision is not out yet.',
      source: 'python-holidays 0.105; precedent: FEK B 1661/23.4.2021',
    },
  ],
};

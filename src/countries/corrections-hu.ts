import type { Corrections } from './correction.js';

export const huCorrections: Corrections = {
  HU: [
    {
      off: ['2020-08-21', '2020-12-24'],
      name: { en: 'Day off in exchange for a Saturday', pl: 'Dzień wolny w zamian za sobotę' },
      why: 'A day of rest for every employer by the yearly decree on working time around holidays, worked off on a Saturday (2020).',
      source:
        'Decree no. 7/2019 of the Minister of Finance (https://njt.hu/jogszabaly/2019-7-20-53), as cited by python-holidays 0.105',
    },
    {
      work: ['2020-08-29', '2020-12-12'],
      why: 'A Saturday that is a working day for every employer by the yearly decree (2020).',
      source:
        'Decree no. 7/2019 of the Minister of Finance (https://njt.hu/jogszabaly/2019-7-20-53), as cited by python-holidays 0.105',
    },
    {
      off: ['2021-12-24'],
      name: { en: 'Day off in exchange for a Saturday', pl: 'Dzień wolny w zamian za sobotę' },
      why: 'A day of rest for every employer by the yearly decree on working time around holidays, worked off on a Saturday (2021).',
      source: '14/2020. (V. 13.) ITM rendelet, 2. §; https://njt.hu/jogszabaly/2020-14-20-7Q',
    },
    {
      work: ['2021-12-11'],
      why: 'A Saturday that is a working day for every employer by the yearly decree (2021).',
      source: '14/2020. (V. 13.) ITM rendelet, 2. §; https://njt.hu/jogszabaly/2020-14-20-7Q',
    },
    {
      off: ['2022-03-14', '2022-10-31'],
      name: { en: 'Day off in exchange for a Saturday', pl: 'Dzień wolny w zamian za sobotę' },
      why: 'A day of rest for every employer by the yearly decree on working time around holidays, worked off on a Saturday (2022).',
      source:
        '23/2021 ITM rendelet (https://njt.hu/jogszabaly/2021-23-20-7Q, as cited by python-holidays 0.105); https://24.hu/fn/gazdasag/2021/11/08/hosszu-hetvegek-2022-negynapos-haromnapos',
    },
    {
      work: ['2022-03-26', '2022-10-15'],
      why: 'A Saturday that is a working day for every employer by the yearly decree (2022).',
      source:
        '23/2021 ITM rendelet (https://njt.hu/jogszabaly/2021-23-20-7Q, as cited by python-holidays 0.105); https://24.hu/fn/gazdasag/2021/11/08/hosszu-hetvegek-2022-negynapos-haromnapos',
    },
    {
      off: ['2024-08-19', '2024-12-24', '2024-12-27'],
      name: { en: 'Day off in exchange for a Saturday', pl: 'Dzień wolny w zamian za sobotę' },
      why: 'A day of rest for every employer by the yearly decree on working time around holidays, worked off on a Saturday (2024).',
      source:
        '15/2023. (VII. 13.) GFM rendelet, 2. §; https://www.munkaugyiforum.hu/a-gazdasagfejlesztesi-miniszter-15-2023-vii-13-gfm-rendelete-a-2024-evi-munkaszuneti-napok-koruli-munkarendrol/',
    },
    {
      work: ['2024-08-03', '2024-12-07', '2024-12-14'],
      why: 'A Saturday that is a working day for every employer by the yearly decree (2024).',
      source:
        '15/2023. (VII. 13.) GFM rendelet, 2. §; https://www.munkaugyiforum.hu/a-gazdasagfejlesztesi-miniszter-15-2023-vii-13-gfm-rendelete-a-2024-evi-munkaszuneti-napok-koruli-munkarendrol/',
    },
    {
      off: ['2025-05-02', '2025-10-24', '2025-12-24'],
      name: { en: 'Day off in exchange for a Saturday', pl: 'Dzień wolny w zamian za sobotę' },
      why: 'A day of rest for every employer by the yearly decree on working time around holidays, worked off on a Saturday (2025).',
      source: '11/2024. (IV. 8.) NGM rendelet, 2. §; https://njt.hu/jogszabaly/2024-11-20-2X',
    },
    {
      work: ['2025-05-17', '2025-10-18', '2025-12-13'],
      why: 'A Saturday that is a working day for every employer by the yearly decree (2025).',
      source: '11/2024. (IV. 8.) NGM rendelet, 2. §; https://njt.hu/jogszabaly/2024-11-20-2X',
    },
    {
      off: ['2026-01-02', '2026-08-21', '2026-12-24'],
      name: { en: 'Day off in exchange for a Saturday', pl: 'Dzień wolny w zamian za sobotę' },
      why: 'A day of rest for every employer by the yearly decree on working time around holidays, worked off on a Saturday (2026).',
      source:
        '10/2025. (IV. 30.) NGM rendelet, Magyar Közlöny 2025/51; https://tamogatoweb.hu/10-2025-iv-30-ngm-rendelet/',
    },
    {
      work: ['2026-01-10', '2026-08-08', '2026-12-12'],
      why: 'A Saturday that is a working day for every employer by the yearly decree (2026).',
      source:
        '10/2025. (IV. 30.) NGM rendelet, Magyar Közlöny 2025/51; https://tamogatoweb.hu/10-2025-iv-30-ngm-rendelet/',
    },
  ],
};

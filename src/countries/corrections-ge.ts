import type { Corrections } from './correction.js';

export const geCorrections: Corrections = {
  GE: [
    {
      off: ['2027-05-17', '2028-05-17', '2029-05-17', '2030-05-17'],
      name: {
        en: 'Day of Family Sanctity and Respect for Parents',
        pl: 'Dzień Świętości Rodziny i Szacunku dla Rodziców',
      },
      why: '17 May is a public holiday of the Labour Code since 2025.',
      source:
        'Organic Law 4455-XVIms-Xmp of 2024 changing the Labour Code (matsne.gov.ge/ka/document/view/6283937), cited by python-holidays 0.105',
    },
  ],
};

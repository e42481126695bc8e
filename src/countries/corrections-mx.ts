import type { Corrections } from './correction.js';

export const mxCorrections: Corrections = {
  MX: [
    {
      off: ['2024-10-01', '2030-10-01'],
      name: { en: 'Change of Federal Government', pl: 'Przekazanie federalnej władzy wykonawczej' },
      why: 'Since 1 October 2024 the day of mandatory rest for the change of the federal executive is 1 October of every sixth year, no longer 1 December, which date-holidays still has.',
      source:
        'Ley Federal del Trabajo, art. 74 fracción VII, decree in DOF of 2024-09-30; https://dgyh.mx/boletin-fiscal/publica-dof-decreto-por-el-que-se-declara-el-1-de-octubre-de-cada-seis-anos-como-dia-de-descanso-obligatorio',
    },
  ],
};

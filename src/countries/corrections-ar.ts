import type { Corrections } from './correction.js';

export const arCorrections: Corrections = {
  AR: [
    {
      off: ['2022-06-17'],
      name: { en: 'Death Anniversary of General Güemes', pl: 'Rocznica śmierci generała Güemesa' },
      why: "17 June 2022 (Friday) was not moved, as the Monday was already Belgrano's day: both days were off.",
      source:
        'Law 27.399; calendar of the Ministry of the Interior: https://www.adnsur.com.ar/sociedad/junio-llega-con-dos-feriados-nacionales-y-un-fin-de-semana-xxl_a62973c189aebab0a0385a673',
    },
  ],
};

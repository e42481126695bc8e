import type { VerifiedDates } from '../calendar/calendar.js';

/** The countries whose business days were compared, day by day, with those of the python package holidays 0.105. Each difference
 * became a correction, or is a disagreement with its reason in docs/countries/corrections.md. */
const countries = new Set(
  (
    'AD AE AL AR AT AU AW BE BG BL BO BQ BR CA CF CG CH CI CK CL CO CR CW CY CZ DE DK EE ES FI FR GB GE GF GG GR GT ' +
    'HR HU IE IL IN IS IT JE JM JP KR LI LR LS LT LU LV MC MD MK MT MX MZ NC NF NI NL NO NZ PA PE PF PL PM PT RE RO ' +
    'RS SA SE SG SI SJ SK SM TR UA UG US UY VA WF XK YT ZA'
  ).split(' '),
);

/** States, of which that package was asked for fewer years. */
const states: Readonly<Record<string, string>> = {
  AU: 'ACT NSW NT QLD SA TAS VIC WA',
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
  CH: 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH',
  DE: 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH',
  ES: 'AN AR AS CM CN CT EX GA IB MC MD PV RI VC',
  GB: 'ENG NIR SCT WLS',
  US: 'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY',
};

const ofCountries: VerifiedDates = { from: '2020-01-01', to: '2030-12-31' };
const ofStates: VerifiedDates = { from: '2024-01-01', to: '2028-12-31' };

/** The dates for which a country, or a state of it, was verified; null where it was not. */
export function verifiedDates(country: string, state: string | undefined): VerifiedDates | null {
  if (state !== undefined) return states[country]?.split(' ').includes(state) ? ofStates : null;
  return countries.has(country) ? ofCountries : null;
}

import * as v from 'valibot';
import { priorityChangePolicies } from '../../terms/priority-change.js';
import { entitlements, serviceLevelIds } from '../../terms/service-level.js';
import { nearest } from './did-you-mean.js';
import { choice, either, record, recordOf, text } from './forms.js';
import { ends, hours, list, name, sourced, words } from './parts-schema.js';
import { cutoff, entry, entryOrNull } from './target-schema.js';

const serviceCode = text("a service code, hours x days x response: '9x5xNBD', '24x7x4', '8x5x8', '9x5xNBD-S'", /\S/);

const terms = {
  id: v.optional(words),
  priorities: v.optional(list(words, 'a list of priorities')),
  law: v.optional(choice(['PL'])),
  priorityChange: v.optional(choice(priorityChangePolicies)),
  programmes: v.optional(list(words, 'a list of names')),
  ticketsOpen: v.optional(hours),
  includes: v.optional(list(choice(entitlements), 'a list of what the level includes')),
  ...sourced,
};

export const level = either(
  'a level of the catalogue, { "catalogue": "premier" }, of a code, { "code": "8x5x8" }, based on another, { "basedOn": "gold" }, or in full, with its "targets"',
  [
    record('a level of the catalogue', { catalogue: choice(serviceLevelIds), ...sourced }),
    record('a level of a code', {
      code: serviceCode,
      name: v.optional(name),
      hours: v.optional(hours),
      cutoff: v.optional(cutoff),
      ends: v.optional(ends),
      basedOn: v.optional(words),
      ...sourced,
    }),
    record('a level that is based on another', {
      basedOn: words,
      name: v.optional(name),
      targets: v.optional(recordOf(v.string(), entryOrNull, 'targets by name')),
      ...terms,
    }),
    record('a level', { name, targets: recordOf(v.string(), entry, 'targets by name'), ...terms }),
  ],
  (value, [catalogue, code, basedOn, targets]) => {
    const keys = Object.keys(Object(value));
    const forms = { catalogue, code, basedOn, targets };
    const named = Object.keys(forms).find((form) => keys.includes(form));
    const meant = named ?? keys.map((key) => nearest(key, Object.keys(forms))).find((form) => form !== null);
    return Object.entries(forms).find(([form]) => form === meant)?.[1];
  },
);

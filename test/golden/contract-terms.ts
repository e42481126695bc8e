// Terms that the golden files of contracts share.
export const gold = { catalogue: 'premier' };
export const terms = {
  name: 'ACME',
  period: { from: '2026-01-01', to: '2026-12-31' },
  country: 'PL',
  levels: { gold },
};
export const ticket = { openedAt: '2026-11-03T10:00:00+01:00', priority: 'P1' };
const expected = { reaction: '2026-11-03T11:00:00+01:00' };
export const example = { level: 'gold', ticket, expect: expected };
export const delivery = { kind: 'within', milestone: 'delivery', within: { hours: 4 } };
/** A level with the same commitment for each priority. */
export const four = (own: object) => ({ name: 'Own', commitments: { P1: own, P2: own, P3: own, P4: own } });
export const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const fails = () => {
  throw new TypeError('boom');
};

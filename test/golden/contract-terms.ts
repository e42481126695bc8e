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
export const delivery = { until: 'delivered', within: { hours: 4 } };

interface Owed {
  readonly code: string;
  readonly hours: unknown;
  readonly reaction?: object;
  readonly delivery: object;
}
/** A reaction and a delivery in the same hours. */
export const targets = ({ code, hours, reaction = { within: { hours: 1 } }, delivery }: Owed) => ({
  reaction: { from: 'opened', until: 'contacted', hours, ...reaction },
  delivery: { from: 'confirmed', hours, code, ...delivery },
});
/** A level with both for every priority. */
export const four = (own: Owed) => ({ name: 'Own', targets: targets(own) });
export const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const fails = () => {
  throw new TypeError('boom');
};

// What is asked, as plain texts: as it stands in the fields, and in a link.

/** The times of a ticket, in the order in which they are asked for. */
export const events = [
  'openedAt',
  'contactedAt',
  'confirmedAt',
  'dispatchedAt',
  'deliveredAt',
  'arrivedAt',
  'returnedAt',
];

/** Where the page begins: a confirmation exactly at the cutoff, before Christmas. */
export const initial = {
  lang: 'en',
  level: 'standard',
  code: '',
  priority: 'P3',
  openedAt: '2026-12-23T13:40:00+01:00',
  contactedAt: '',
  confirmedAt: '2026-12-23T15:00:00+01:00',
  dispatchedAt: '',
  deliveredAt: '',
  arrivedAt: '',
  returnedAt: '',
  at: '',
  year: '',
};

/** The part of a link after '#': what is not empty. */
export function toHash(state) {
  return new URLSearchParams(Object.entries(state).filter(([, value]) => value !== '')).toString();
}

/** The state of a link; where it has none, the one to begin with. Keys that are not known are left aside. */
export function fromHash(hash, lang) {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  if (given.size === 0) return { ...initial, lang };
  return Object.fromEntries(Object.keys(initial).map((key) => [key, given.get(key) ?? (key === 'lang' ? lang : '')]));
}

/** A ticket as the library takes it: what is empty has not happened. */
export function ticketOf(state) {
  const happened = events.filter((event) => state[event] !== '').map((event) => [event, state[event]]);
  return Object.fromEntries([...happened.slice(0, 1), ['priority', state.priority], ...happened.slice(1)]);
}

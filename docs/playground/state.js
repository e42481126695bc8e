// What is asked, as plain texts: as it stands in the fields, and in a link.

/** The times of a ticket in the order in which they are asked for, each with those that it cannot come before. */
const order = {
  openedAt: [],
  contactedAt: ['openedAt'],
  confirmedAt: ['openedAt'],
  dispatchedAt: ['openedAt', 'confirmedAt'],
  deliveredAt: ['openedAt', 'confirmedAt', 'dispatchedAt'],
  arrivedAt: ['openedAt', 'confirmedAt'],
  returnedAt: ['openedAt', 'confirmedAt', 'dispatchedAt', 'deliveredAt'],
  at: ['openedAt'],
};
export const times = Object.keys(order);
export const events = times.filter((time) => time !== 'at');

const untold = Object.fromEntries([...times, 'year'].map((field) => [field, '']));

/** Where the page begins: a confirmation exactly at the cutoff, before Christmas. It lies in the past, so that what happens
 * now comes after it on whatever day the page is visited. */
export const initial = {
  lang: 'en',
  level: 'standard',
  code: '',
  priority: 'P3',
  ...untold,
  openedAt: '2025-12-23T13:40:00+01:00',
  confirmedAt: '2025-12-23T15:00:00+01:00',
};

/** A ticket of which nothing is known yet, under the same level and priority. */
export const newTicket = (state) => ({ ...state, ...untold });

/** A state in which a time is now. What would contradict it is emptied; an opening that would be later is now, too. */
export function happeningNow(state, time, now) {
  const isLater = (other) => Date.parse(state[other]) > Date.parse(now);
  const isEarlier = (other) => Date.parse(state[other]) < Date.parse(now);
  const contradicts = (other) =>
    (order[time].includes(other) && isLater(other)) || (order[other].includes(time) && isEarlier(other));
  const emptied = times.filter(contradicts).map((other) => [other, other === 'openedAt' ? now : '']);
  return { ...state, ...Object.fromEntries(emptied), [time]: now };
}

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

// What is asked, as plain texts: as it stands in the fields, and in a link.

/** The events of a ticket in the order in which they are asked for, each with those that it cannot come before. */
const order = {
  openedAt: [],
  contactedAt: ['openedAt'],
  confirmedAt: ['openedAt'],
  dispatchedAt: ['openedAt', 'confirmedAt'],
  deliveredAt: ['openedAt', 'confirmedAt', 'dispatchedAt'],
  arrivedAt: ['openedAt', 'confirmedAt'],
  repairedAt: ['openedAt', 'confirmedAt', 'arrivedAt'],
  receivedAt: ['openedAt'],
  returnedAt: ['openedAt'],
};
export const events = Object.keys(order);
export const times = [...events, 'at'];

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

/** A state in which a time is now. What would contradict it is emptied, and so is an instant as of which it would not have
 * happened; a ticket that would not be opened by then is opened now. */
export function happeningNow(state, time, now) {
  const isLater = (other) => Date.parse(state[other]) > Date.parse(now);
  const isEarlier = (other) => Date.parse(state[other]) < Date.parse(now);
  const before = order[time] ?? ['openedAt'];
  const after = events.filter((other) => order[other].includes(time));
  const emptied = [...before.filter(isLater), ...[...after, 'at'].filter(isEarlier)].map((other) => [other, '']);
  const told = { ...state, ...Object.fromEntries(emptied), [time]: now };
  return told.openedAt === '' ? happeningNow(told, 'openedAt', now) : told;
}

/** The part of a link after '#': what is not empty. */
export function toHash(state) {
  return new URLSearchParams(Object.entries(state).filter(([, value]) => value !== '')).toString();
}

/** The state of a link; where it says nothing of a ticket, the one to begin with. Keys that are not known are left aside. */
export function fromHash(hash, lang) {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const isOfTicket = ['level', 'priority', ...times].some((key) => given.has(key));
  const otherwise = isOfTicket ? { ...initial, ...untold, lang } : { ...initial, lang };
  // A link that was written by hand has its plus signs as they are, which stand for spaces in one.
  const givenFor = (key) => given.get(key)?.replace(/ (?=\d\d:?\d\d$)/, '+');
  return Object.fromEntries(Object.entries(otherwise).map(([key, value]) => [key, givenFor(key) ?? value]));
}

/** A ticket as the library takes it: what is empty has not happened. */
export function ticketOf(state) {
  const happened = events.filter((event) => state[event] !== '').map((event) => [event, state[event]]);
  return Object.fromEntries([...happened.slice(0, 1), ['priority', state.priority], ...happened.slice(1)]);
}

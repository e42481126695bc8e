// Levels for tests of what checkContract finds, and its findings in brief.
import { checkContract, type Finding } from 'hezo-sla/contract';
import { contractOf, terms } from './contracts.js';

export const reaction = { from: 'opened', until: 'contacted', hours: '9x5', within: { hours: 1 } };
export const nextDay = { from: 'confirmed', until: 'delivered', hours: '9x5', businessDays: 1, code: '9x5xNBD' };
/** A level in full, of which the reaction, the delivery, or other terms, are changed. */
export const own = (change: { reaction?: object; delivery?: object }, others: object = {}): object => ({
  name: 'Own',
  targets: { reaction: { ...reaction, ...change.reaction }, delivery: { ...nextDay, ...change.delivery } },
  ...others,
});
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
export const week = (from: string, to: string, days = weekdays, onHolidays = 'closed'): object => ({
  weekly: [{ days, from, to }],
  onHolidays,
});

export const findingsOf = (levels: object, change: object = {}): readonly Finding[] =>
  checkContract(contractOf({ ...terms, levels, ...change }));
/** 'warning CODE_UNREADABLE levels.own.code' */
export const findingsInBrief = (found: readonly Finding[]): string[] =>
  found.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);
/** The place of the delivery of that level, or of its reaction. */
export const delivery = 'levels.own.targets.delivery';
/** What is found in a contract with one level, which is called own. */
export const inOwn = (level: object, change: object = {}): string[] =>
  findingsInBrief(findingsOf({ own: level }, change));

// Levels for tests of what checkContract finds, and its findings in brief.
import { checkContract, type Finding } from 'hezo-sla/contract';
import { commitment, contractOf, levelInFull, terms } from './contracts.js';

const everyPriority = (change: object): object => {
  const changed = { ...commitment, ...change };
  return { P1: changed, P2: changed, P3: changed, P4: changed };
};
/** A level in full, of which the commitments, or other terms, are changed. */
export const own = (change: object, others: object = {}): object => ({
  ...levelInFull,
  commitments: everyPriority(change),
  ...others,
});
export const byDay = {
  kind: 'next-business-day',
  milestone: 'delivery',
  businessDays: 1,
  cutoff: null,
  dayEnds: 'midnight',
};
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
/** What is found in a contract with one level, which is called own. */
export const inOwn = (level: object, change: object = {}): string[] =>
  findingsInBrief(findingsOf({ own: level }, change));
/** The path of the first priority of that level. */
export const P1 = 'levels.own.commitments.P1';

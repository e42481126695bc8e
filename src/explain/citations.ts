import type { CompiledTarget } from '../terms/target.js';
import type { Citation, StepRule } from './steps.js';

/** What the steps to a deadline follow from. */
export interface Citations {
  readonly start: Citation;
  /** Moving the start to the next opening. */
  readonly opening: StepRule;
  /** Hours, while they fit before the first closing and where some are left over. */
  readonly time: Citation;
  readonly carriedOver: Citation;
  /** Days, and the dates that are none of them. */
  readonly days: Citation;
  /** The last day, where another one takes its place. */
  readonly lastDay: Citation;
  readonly dayEnd: Citation;
}

/** The start and the opening are DELIV-1's; no rule is about calendar days: the level says them. */
const delivery: Citations = {
  start: { rule: 'DELIV-1', basis: 'text' },
  opening: 'DELIV-1',
  time: { rule: 'HOURS-1', basis: 'text' },
  carriedOver: { rule: 'HOURS-1', basis: 'text' },
  days: { rule: 'DELIV-1', basis: null },
  lastDay: { rule: 'NBD-1', basis: null },
  dayEnd: { rule: 'NBD-5', basis: 'law' },
};
const inHours: Citation = { rule: 'HOURS-2', basis: 'trade' };
const businessDays: Citation = { rule: 'NBD-1', basis: 'text' };
const closing: Citation = { rule: 'NBD-5', basis: null };

const reaction: Citations = {
  ...delivery,
  start: { rule: 'REACT-1', basis: 'text' },
  opening: 'REACT-2',
  time: { rule: 'REACT-2', basis: 'text' },
  carriedOver: { rule: 'REACT-2', basis: 'trade' },
};

const law: Citation = { rule: 'RET-3', basis: 'law' };
const back: Citations = {
  ...delivery,
  start: { rule: 'RET-1', basis: 'reading' },
  days: { rule: 'RET-1', basis: 'text' },
  lastDay: law,
  dayEnd: law,
};
const projected: Citation = { rule: 'RET-2', basis: 'reading' };

/** What the steps of a target follow from. */
export function citationsOf({ name, hours, length }: CompiledTarget, isProjected: boolean): Citations {
  if (name === 'reaction') return reaction;
  if (name === 'return') return isProjected ? { ...back, start: projected } : back;
  if (length.unit === 'ms') return hours.always ? delivery : { ...delivery, time: inHours, carriedOver: inHours };
  return {
    ...delivery,
    ...(length.unit === 'business-day' && { days: businessDays }),
    ...(length.ends === 'closing' && { dayEnd: closing }),
  };
}

import type { PriorityChangedStep } from './steps.js';
import { percentOf } from './wording.js';

/** 'the priority changed from P3 to P1' */
export function changeText({ from, to, levels }: PriorityChangedStep): string {
  const level = levels && `the level changed from ${levels.from.en} to ${levels.to.en}`;
  const priority =
    to === null || from === to
      ? null
      : from === null
        ? `the priority was set to ${to}`
        : `the priority changed from ${from} to ${to}`;
  return [level, priority].filter((part) => part !== null).join(' and ');
}

export function effectText({ policy, share }: PriorityChangedStep): string {
  if (policy === 'from-start') return 'the new target counts from the same start';
  return share === null
    ? 'the new target counts from the change'
    : `${percentOf(share)}% of the time was used up by then and stays used up`;
}

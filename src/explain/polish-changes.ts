import type { PriorityChangedStep } from './steps.js';
import { percentOf } from './wording.js';

/** 'priorytet zmieniono z P3 na P1' */
export function changeText({ from, to, levels }: PriorityChangedStep): string {
  const level = levels && `poziom usługi zmieniono z ${levels.from.pl} na ${levels.to.pl}`;
  const priority =
    to === null || from === to
      ? null
      : from === null
        ? `nadano priorytet ${to}`
        : `priorytet zmieniono z ${from} na ${to}`;
  return [level, priority].filter((part) => part !== null).join(' i ');
}

/** What a change did to the time. */
export function effectText({ policy, share }: PriorityChangedStep): string {
  if (policy === 'from-start') return 'termin nowego zobowiązania liczy się od tego samego zdarzenia';
  return share === null
    ? 'termin nowego zobowiązania liczy się od chwili zmiany'
    : `do tej chwili wykorzystano ${percentOf(share)}% czasu i tę część zalicza się na poczet nowego zobowiązania`;
}

import type { ServiceHours } from '../calendar/hours.js';
import { countingOf, isJudged } from '../deadlines/cutoffs.js';
import type { CompiledTarget, DayLength } from '../terms/compiled-target.js';
import type { TargetFact } from './facts.js';

/** What a target says, in the order of the statements; `titleOf` says what another target is called. */
export function targetFacts(target: CompiledTarget, titleOf: (name: string) => string): readonly TargetFact[] {
  const { length, hours, projectedFrom } = target;
  return [
    { kind: 'start', names: target.from },
    { kind: 'end', names: target.until },
    { kind: 'owed-by', owedBy: target.owedBy },
    ...(length.unit === 'ms' ? [{ kind: 'length', length, always: hours.always } as const] : dayFacts(length, target)),
    { kind: 'hours', hours: hours.source },
    ...hoursDetails(hours.source),
    { kind: 'calendar', role: target.calendar },
    ...startFacts(target),
    { kind: 'pauses', pauses: target.pauses, unit: length.unit, hasInstead: insteadOf(target) !== null },
    ...(projectedFrom === null ? [] : [{ kind: 'estimate', title: titleOf(projectedFrom) } as const]),
    ...labels(target),
  ];
}

/** A number of days, and how the last of them ends. */
function dayFacts(length: DayLength, { cutoffs, hours }: CompiledTarget): readonly TargetFact[] {
  const { unit, days, ends, lastDay } = length;
  // A service that never closes ends its days at midnight.
  const end = ends === 'closing' && hours.always ? 'midnight' : ends;
  const endsEarly = days === 0 && end !== 'midnight' && end !== 'same-time';
  // The day of a start can also be over where it is the date of another zone.
  const canBePast = endsEarly || !!cutoffs?.calendar;
  // The last of so many business days is one.
  const isSettled = unit === 'business-day' && lastDay !== 'statutory';
  return [
    { kind: 'length', length, always: hours.always },
    { kind: 'day-end', ends: end },
    ...(canBePast ? [{ kind: 'past-day', unit } as const] : []),
    ...(isSettled ? [] : [{ kind: 'last-day', lastDay } as const]),
  ];
}

/** What custom hours say besides their weekly windows. */
export function hoursDetails(hours: ServiceHours): readonly TargetFact[] {
  if (typeof hours === 'string') return [];
  const { onHolidays, exceptions } = hours;
  return [
    { kind: 'holidays', onHolidays },
    ...(exceptions && Object.keys(exceptions).length > 0 ? [{ kind: 'exceptions', exceptions } as const] : []),
  ];
}

/** On which date, and from when, a start counts. */
function startFacts(target: CompiledTarget): readonly TargetFact[] {
  const { cutoffs, length, hours } = target;
  const unit = countingOf(length);
  const instead = insteadOf(target);
  const late = {
    kind: 'late-start',
    unit,
    hasCutoff: cutoffs !== null,
    instead: instead ? dayFacts(instead, target) : [],
  } as const;
  return [
    ...(cutoffs
      ? ([
          { kind: 'cutoff', cutoffs },
          { kind: 'start-days', unit, named: cutoffs.named },
        ] as const)
      : []),
    ...(isJudged(target) ? [late] : []),
    ...(hours.always ? [] : [{ kind: 'opening', isTimed: length.unit === 'ms', isJudged: cutoffs !== null } as const]),
  ];
}

function insteadOf({ length }: CompiledTarget): DayLength | null {
  return length.unit === 'ms' ? length.afterCutoff : null;
}

function labels({ binding, source, interpretations }: CompiledTarget): readonly TargetFact[] {
  const { code, clause } = source;
  return [
    ...(binding ? [] : [{ kind: 'best-effort' } as const]),
    ...(code === undefined ? [] : [{ kind: 'code', label: code } as const]),
    ...(clause === undefined ? [] : [{ kind: 'clause', label: clause } as const]),
    ...interpretations.map(({ text }) => ({ kind: 'interpretation', text }) as const),
  ];
}

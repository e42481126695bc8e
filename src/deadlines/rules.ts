import type { CompiledTarget } from '../terms/target.js';
import type { DayTrace, Outcome } from './due.js';

/** The rules a deadline can follow from; each is explained in the documentation. */
export type RuleId =
  | 'REACT-1'
  | 'REACT-2'
  | 'DELIV-1'
  | 'NBD-1'
  | 'NBD-2'
  | 'NBD-3'
  | 'NBD-4'
  | 'NBD-5'
  | 'HOURS-1'
  | 'HOURS-2'
  | 'RET-1'
  | 'RET-2'
  | 'RET-3'
  | 'RET-4';

/** A list of rules that every deadline of its kind can share, because nobody can change it. */
function rules(...ids: RuleId[]): readonly RuleId[] {
  return Object.freeze(ids);
}

const reaction = rules('REACT-1', 'REACT-2');
const withinAlways = rules('DELIV-1', 'HOURS-1');
const withinHours = rules('DELIV-1', 'HOURS-2');

const businessDay: Readonly<Record<Outcome, readonly RuleId[]>> = {
  sameDay: rules('DELIV-1', 'NBD-1', 'NBD-5'),
  justInTime: rules('DELIV-1', 'NBD-1', 'NBD-3', 'NBD-5'),
  justLate: rules('DELIV-1', 'NBD-1', 'NBD-2', 'NBD-3', 'NBD-5'),
  late: rules('DELIV-1', 'NBD-1', 'NBD-2', 'NBD-5'),
  noBusinessDay: rules('DELIV-1', 'NBD-1', 'NBD-4', 'NBD-5'),
};
/** Without NBD-1, and NBD-4 never applies. */
const calendarDay: typeof businessDay = {
  sameDay: rules('DELIV-1', 'NBD-5'),
  justInTime: rules('DELIV-1', 'NBD-3', 'NBD-5'),
  justLate: rules('DELIV-1', 'NBD-2', 'NBD-3', 'NBD-5'),
  late: rules('DELIV-1', 'NBD-2', 'NBD-5'),
  noBusinessDay: rules('DELIV-1', 'NBD-5'),
};

const afterDelivery = rules('RET-1', 'RET-3');
const afterProjection = rules('RET-1', 'RET-2', 'RET-3');
const afterDispatchOnly = rules('RET-1', 'RET-3', 'RET-4');

/** The rules that a deadline follows from. */
export function rulesOf(target: CompiledTarget, days: DayTrace | null, projected: boolean): readonly RuleId[] {
  const { name, hours, length, projectedFrom } = target;
  if (name === 'reaction') return reaction;
  if (name === 'return') {
    if (projected) return afterProjection;
    return projectedFrom ? afterDelivery : afterDispatchOnly;
  }
  if (!days) return hours.always ? withinAlways : withinHours;
  return (length.unit === 'business-day' ? businessDay : calendarDay)[days.outcome];
}

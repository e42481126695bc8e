import type { LocalizedText } from '../language.js';
import type { BusinessCalendar } from './business-calendar.js';
import { polishNames } from './polish-days-off.js';

/** The rule by which a date is a day off. */
export type DayOffRule = 'CAL-1' | 'CAL-2' | 'CAL-4';

/** The one day off that an act of its own made, in 2018. */
const CENTENARY = '11-12';

/** The day off that a date is, and by which rule; null where it is none. */
export function dayOffOn(
  calendar: BusinessCalendar,
  epochDay: number,
): { readonly name: LocalizedText; readonly rule: DayOffRule } | null {
  const day = calendar.dayOff(epochDay);
  if (!day) return null;
  if (!('on' in day)) return { name: day, rule: 'CAL-4' };
  return { name: polishNames[day.on], rule: day.on === CENTENARY ? 'CAL-2' : 'CAL-1' };
}

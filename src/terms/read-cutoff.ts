import { SlaError } from '../errors.js';
import { oneOf, readFields, readFlag, readItems, readOptional, refuseConflict, withValues } from '../input.js';
import { readTimeOfDay, weekdays } from '../time/civil.js';
import type { CompiledCutoff, CompiledCutoffs } from './compiled-target.js';
import type { Cutoff } from './cutoff.js';
import { readDistinct, readRole, refuseEmpty, refuseRepeated } from './read-names.js';

const accepted = "null, { time: '15:00', inclusive: false }, or an array of several with different days";

/** Cutoffs, and what a caller sees of them. */
export interface ReadCutoffs {
  readonly cutoffs: CompiledCutoffs | null;
  readonly source: Cutoff | readonly Cutoff[] | null | undefined;
}

/** The cutoff of a target, or those of its weekdays; `calendar` is the role of the target's own calendar. */
export function readCutoffs(value: unknown, field: string, calendar: string): ReadCutoffs {
  if (value === undefined || value === null) return { cutoffs: null, source: value };
  const isOne = typeof value === 'object' && !Array.isArray(value);
  const read = isOne ? [readCutoff(value, field)] : readItems(value, field, accepted, readCutoff, weekdays.length);
  refuseEmpty(read, field, accepted);
  refuseSharedDays(read, field);
  refuseOtherCalendars(read, field, calendar);
  const cutoffs = compileCutoffs(read, calendar);
  return { cutoffs, source: isOne ? read[0].source : Object.freeze(read.map(({ source }) => source)) };
}

function readCutoff(value: unknown, field: string): CompiledCutoff {
  const given = readFields(value, field, ['time', 'inclusive', 'days', 'calendar'], accepted);
  const minute = readTimeOfDay(given.time, `${field}.time`, '23:59');
  const inclusive = readFlag(given.inclusive, `${field}.inclusive`);
  const days = readOptional(given.days, `${field}.days`, readDays);
  readOptional(given.calendar, `${field}.calendar`, readRole);
  // Each field was read as that of a cutoff.
  const source = withValues({ ...given, days }) as unknown as Cutoff;
  return Object.freeze({ minute, inclusive, source });
}

function readDays(value: unknown, field: string): NonNullable<Cutoff['days']> {
  const accepted = `an array of weekdays: ${weekdays.join(', ')}`;
  return readDistinct(value, field, accepted, oneOf(weekdays), 'Name each weekday once');
}

/** Of several cutoffs each names its weekdays, and no weekday has two. */
function refuseSharedDays(cutoffs: readonly CompiledCutoff[], field: string): void {
  const unnamed = cutoffs.findIndex(({ source }) => !source.days);
  if (unnamed >= 0 && cutoffs.length > 1)
    throw new SlaError('MISSING_FIELD', {
      field: `${field}[${unnamed}].days`,
      accepted: 'the weekdays of each cutoff, since there are several',
    });
  const named = cutoffs.flatMap(({ source }, i) =>
    (source.days ?? []).map((day, j) => ({ day, place: `${field}[${i}].days[${j}]` })),
  );
  refuseRepeated(
    named.map(({ day }) => day),
    (i) => named[i].place,
    'Give each weekday one cutoff',
  );
}

/** The date of the start is one date, so one calendar says it. */
function refuseOtherCalendars(cutoffs: readonly CompiledCutoff[], field: string, own: string): void {
  const roles = cutoffs.map(({ source }) => source.calendar ?? own);
  const other = roles.findIndex((role) => role !== roles[0]);
  if (other < 0) return;
  refuseConflict(
    `${field}[${other}].calendar`,
    `${field}[0].calendar`,
    'Give all cutoffs of a target the same calendar',
  );
}

function compileCutoffs(cutoffs: readonly CompiledCutoff[], own: string): CompiledCutoffs {
  const { calendar = own } = cutoffs[0].source;
  const names = (days: Cutoff['days'], weekday: (typeof weekdays)[number]): boolean => !!days?.includes(weekday);
  return Object.freeze({
    onWeekdays: Object.freeze(
      weekdays.map(
        (weekday) => cutoffs.find(({ source: { days } }) => days === undefined || names(days, weekday)) ?? null,
      ),
    ),
    named: Object.freeze(weekdays.map((weekday) => cutoffs.some(({ source }) => names(source.days, weekday)))),
    calendar: calendar === own ? null : calendar,
  });
}

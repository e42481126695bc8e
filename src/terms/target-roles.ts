import type { CompiledTarget } from './compiled-target.js';

/** The roles of the calendars that a target names: its own, that of its cutoffs, those of the windows of its hours. */
export function rolesOf({ calendar, cutoffs, hours }: CompiledTarget): readonly string[] {
  const roles = [calendar, cutoffs?.calendar, ...(hours.parts ?? []).map(({ role }) => role)];
  return roles.filter((role) => typeof role === 'string');
}

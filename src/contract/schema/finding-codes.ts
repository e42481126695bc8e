/** The stable name of what a check finds; a program decides by it, a person reads the message. */
export type FindingCode = keyof typeof severities;

/** An error is a contradiction, or a target that cannot be met; a warning is what is probably not meant; a note is a finding
 * that the contract acknowledges. */
export type Severity = 'error' | 'warning' | 'note';

/** The severity of each. */
export const severities = {
  CODE_UNREADABLE: 'warning',
  CODE_CONTRADICTS_TARGET: 'error',
  CUTOFF_OUTSIDE_HOURS: 'warning',
  CUTOFF_NEVER_MET: 'error',
  PRIORITY_INVERSION: 'error',
  HOURS_NEVER_OPEN: 'error',
  HOURS_END_AT_23_59: 'warning',
  REACTION_BEYOND_WINDOW: 'warning',
  ON_SITE_WITHOUT_TARGET: 'error',
  RETURN_WITHOUT_DELIVERY: 'warning',
  ROLE_WITHOUT_CALENDAR: 'warning',
  HOLIDAYS_MISSING: 'error',
  COUNTRY_NOT_VERIFIED: 'warning',
  ZONE_OUTDATED: 'warning',
  UNREACHABLE_TARGET: 'error',
  IDENTICAL_LEVELS: 'warning',
  GUARANTEE_BROKEN: 'error',
  EXAMPLE_FAILED: 'error',
  EXAMPLE_OUTSIDE_PERIOD: 'warning',
  STALE_ACKNOWLEDGEMENT: 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** The warnings about the terms. What is an error cannot be accepted, or a build would stay green whatever came after it. */
export const acknowledgeable = [
  'CODE_UNREADABLE',
  'CUTOFF_OUTSIDE_HOURS',
  'HOURS_END_AT_23_59',
  'REACTION_BEYOND_WINDOW',
  'RETURN_WITHOUT_DELIVERY',
  'ROLE_WITHOUT_CALENDAR',
  'COUNTRY_NOT_VERIFIED',
  'ZONE_OUTDATED',
  'IDENTICAL_LEVELS',
] as const satisfies readonly FindingCode[];

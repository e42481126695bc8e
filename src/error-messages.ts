/** What each error says of the mistake: the texts and numbers its message is made of. */
export interface SlaErrorDetailsByCode {
  INVALID_INSTANT: { field: string; given: string; hint: InstantHint };
  MISSING_OFFSET: { field: string; given: string };
  INSTANT_OUT_OF_RANGE: { field: string; given: string; from: string; to: string; hint: InstantHint };
  OPEN_PAUSE: { field: string };
  OUT_OF_ORDER: { earlier: string; earlierAt: string; later: string; laterAt: string };
  INVALID_DURATION: { field: string; given: string };
  NEGATIVE_DURATION: { field: string; given: string; instead: string };
  INVALID_DATE: { field: string; given: string };
  DATE_OUT_OF_RANGE: { field: string; given: string; from: number; to: number };
  INVALID_TIME: { field: string; given: string; accepted: string };
  REPEATED_LOCAL_TIME: { field: string; given: string; timeZone: string; earlier: string; later: string };
  SKIPPED_LOCAL_TIME: { field: string; given: string; timeZone: string };
  INVALID_INTERVAL: { field: string; from: string; to: string };
  UNKNOWN_TIME_ZONE: { field: string; given: string };
  UNREADABLE_OFFSET: { timeZone: string; given: string };
  MISSING_FIELD: { field: string; accepted: string };
  UNKNOWN_FIELD: { field: string; accepted: readonly string[] };
  INVALID_VALUE: { field: string; given: string; accepted: string; choices?: readonly string[] };
  CONFLICTING_FIELDS: { field: string; other: string; instead: string };
  UNREADABLE: { field: string; reason: string };
  UNKNOWN_LEVEL: { given: string; accepted: readonly string[] };
  UNKNOWN_PRIORITY: { field: string; given: string; accepted: readonly string[] };
  INVALID_SERVICE_CODE: { field: string; given: string };
  HOURS_REQUIRED: { field: string; code: string; accepted: readonly string[] };
  HOURS_OVERLAP: { field: string; first: string; second: string };
  HOURS_NEVER_OPEN: { field: string; from: string };
  INVALID_CALENDAR: { field: string; given: string };
  CALENDAR_CONFLICT: { field: string; date: string };
  NO_BUSINESS_DAY: { from: string };
  INVALID_HOLIDAYS: { field: string; year: number; given: string; accepted: string };
  HOLIDAYS_FAILED: { year: number; reason: string };
  RESULT_OUT_OF_RANGE: { year: number; from: number; to: number; calendar?: string };
  LIMIT_EXCEEDED: { what: string; limit: number; unit: string; instead: string };
  TRACKING_FAILED: { index: number; code: string; reason: string };
  COUNTRY_NOT_AVAILABLE: { field: string; given: string; accepted: string };
  UNKNOWN_COUNTRY: { field: string; given: string; accepted: readonly string[] };
  UNKNOWN_STATE: { field: string; country: string; given: string; accepted: readonly string[] };
  TIME_ZONE_REQUIRED: { field: string; country: string; accepted: readonly string[] };
}

/** What a number that is not an instant may be, or digits in a string; 'none' where nothing suggests itself. */
export type InstantHint = 'none' | 'seconds' | 'microseconds' | 'excel-date' | 'digits';

/** The stable name of a mistake; a program decides by it, a person reads the message. */
export type SlaErrorCode = keyof SlaErrorDetailsByCode;

const list = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'none');

const hints: Readonly<Record<InstantHint, string>> = {
  none: '',
  seconds: '. Multiply seconds by 1000',
  microseconds: '. Divide microseconds by 1000',
  'excel-date': '. Convert the serial date of Excel',
  digits: '. Pass digits as a number',
};

/** Of each error what is wrong, and what to do about it, which ends the sentence. */
export const messages: {
  readonly [C in SlaErrorCode]: (details: SlaErrorDetailsByCode[C]) => readonly [string, string];
} = {
  INVALID_INSTANT: (d) => [
    `${d.field} is not a valid instant: got ${d.given}. `,
    `Pass a Date, epoch milliseconds, an ISO 8601 string with an offset, or a Temporal.Instant${hints[d.hint]}`,
  ],
  MISSING_OFFSET: (d) => [
    `${d.field} is ${d.given}, which has no offset from UTC. `,
    "Give the date, the time and the offset or Z: '2026-12-23T15:00:00+01:00'; a local time of a ticket needs the option `localTimes`",
  ],
  INSTANT_OUT_OF_RANGE: (d) => [
    `${d.field} is ${d.given}; give `,
    `an instant from ${d.from} to ${d.to}${hints[d.hint]}`,
  ],
  OPEN_PAUSE: (d) => [
    `${d.field} has no end, so what it does depends on the present time. `,
    'Give its `to`, or the option `at`',
  ],
  OUT_OF_ORDER: (d) => [
    `${d.later} (${d.laterAt}) is before ${d.earlier} (${d.earlierAt}). `,
    'Correct the one that is wrong, or leave out what has not happened',
  ],
  INVALID_DURATION: (d) => [
    `${d.field} is ${d.given}; give `,
    'whole milliseconds, or an object whose hours, minutes, seconds and milliseconds are numbers of one sign that add up to whole milliseconds, such as { hours: 4 }',
  ],
  NEGATIVE_DURATION: (d) => [`${d.field} is ${d.given}, which is negative; `, `use ${d.instead} to go the other way`],
  INVALID_DATE: (d) => [
    `${d.field} is ${d.given}; give `,
    "a local date that exists, 'YYYY-MM-DD'. For an instant, give its date in the calendar's time zone",
  ],
  DATE_OUT_OF_RANGE: (d) => [`${d.field} is ${d.given}; give `, `a date from ${d.from} to ${d.to}`],
  INVALID_TIME: (d) => [`${d.field} is ${d.given}; give `, d.accepted],
  REPEATED_LOCAL_TIME: (d) => [
    `${d.field} is ${d.given}, which exists twice in ${d.timeZone}: ${d.earlier} and ${d.later}. `,
    "Give repeated: 'earlier' or 'later'",
  ],
  SKIPPED_LOCAL_TIME: (d) => [
    `${d.field} is ${d.given}, which the clock skips in ${d.timeZone}. `,
    "Give skipped: 'later', or correct it",
  ],
  INVALID_INTERVAL: (d) => [
    `${d.field} must not end before it begins: got ${d.from} to ${d.to}. `,
    'Correct the one that is wrong',
  ],
  UNKNOWN_TIME_ZONE: (d) => [
    `${d.field} is ${d.given}; give `,
    "an IANA time zone that this runtime knows, such as 'Europe/Warsaw'",
  ],
  UNREADABLE_OFFSET: (d) => [
    `Intl writes ${d.given} for a time in ${d.timeZone}, without its offset. `,
    "Use a runtime that knows timeZoneName: 'longOffset'",
  ],
  MISSING_FIELD: (d) => [`${d.field} is missing; give `, d.accepted],
  UNKNOWN_FIELD: (d) => [`${d.field} is not known here; accepted are: `, list(d.accepted)],
  INVALID_VALUE: (d) => [`${d.field} is ${d.given}; give `, d.accepted],
  CONFLICTING_FIELDS: (d) => [`${d.field} conflicts with ${d.other}. `, d.instead],
  UNREADABLE: (d) => [`${d.field} could not be read (${d.reason}). `, 'Give plain data'],
  UNKNOWN_LEVEL: (d) => [
    `The service level is ${d.given}. `,
    `Give one of serviceLevels (${list(d.accepted)}), or one made by defineServiceLevel or serviceLevelFromCode`,
  ],
  UNKNOWN_PRIORITY: (d) => [`${d.field} is ${d.given}; accepted are: `, list(d.accepted)],
  INVALID_SERVICE_CODE: (d) => [
    `${d.given} is not a service code. `,
    "Write hours x days x response: 1 to 24 hours; 5, 6 or 7 days; NBD, SBD, 0BD to 99BD, NCD, 0CD to 366CD, 4 or 4h; then -S for dispatch or y for presence on site. Examples: '9x5xNBD-S', '24x7x4'",
  ],
  HOURS_REQUIRED: (d) => [
    `${d.code} does not say when its hours are: only ${list(d.accepted)} have hours of their own. `,
    `Give them as ${d.field}`,
  ],
  HOURS_OVERLAP: (d) => [
    `${d.field} overlap: ${d.first} and ${d.second}. `,
    'Join them, or end one where the other begins',
  ],
  HOURS_NEVER_OPEN: (d) =>
    d.from === 'any year'
      ? [`${d.field} have no window, so they never open. `, 'Give one in weekly or in exceptions']
      : [`${d.field} do not open in ${d.from}, nor in the year after. `, 'Check the calendar too'],
  INVALID_CALENDAR: (d) => [
    `${d.field} is ${d.given}; give `,
    'a calendar that this copy of hezo-sla made, such as polishCalendar()',
  ],
  CALENDAR_CONFLICT: (d) => [`${d.date} is both an extra holiday and an extra business day. `, 'Keep one of them'],
  NO_BUSINESS_DAY: (d) => [
    `The calendar has no business day in ${d.from}, nor in the year after. `,
    'Check its weekend and holidays',
  ],
  INVALID_HOLIDAYS: (d) => [
    `${d.field}(${d.year}) must return ${d.accepted}; got ${d.given}. `,
    'Dates of several years are for a list: `fixedHolidays`, `extraHolidays`',
  ],
  HOLIDAYS_FAILED: (d) => [`The calendar's own function failed on the holidays of ${d.year}: `, d.reason],
  RESULT_OUT_OF_RANGE: (d) => [
    `The answer depends on ${d.year}; `,
    `${d.calendar ? `the calendar of the contract ${d.calendar} the change` : 'this calendar'} covers ${d.from} to ${d.to}. Stay within these years`,
  ],
  LIMIT_EXCEEDED: (d) => [`${d.what} would come to more than ${d.limit} ${d.unit}. `, d.instead],
  TRACKING_FAILED: (d) => [
    `Ticket ${d.index}, counted from 0, cannot be tracked (${d.code}): ${d.reason} `,
    'To go on without it, call trackTicket for each',
  ],
  COUNTRY_NOT_AVAILABLE: (d) => [
    `${d.field} is ${d.given}; built in is ${d.accepted}. `,
    'For another one pass countryCalendar of hezo-sla/holidays, which needs date-holidays, or list the holidays',
  ],
  UNKNOWN_COUNTRY: (d) => [
    `${d.field} is ${d.given}; give `,
    `one of the ${d.accepted.length} ISO 3166-1 codes that date-holidays knows, such as 'DE'`,
  ],
  UNKNOWN_STATE: (d) => [`${d.field} is ${d.given}; of ${d.country} date-holidays knows: `, list(d.accepted)],
  TIME_ZONE_REQUIRED: (d) => [`${d.country} has several time zones. `, `Give one as ${d.field}: ${list(d.accepted)}`],
};

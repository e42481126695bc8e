// Mistakes in a target: each is refused with a message of its own, which names the place.
import { describe, expect, test } from 'vitest';
import { before15, failureOfTarget, fourHours, nextDay } from './failure-of-level.js';

const on = (...days: readonly string[]) => ({ ...before15, days });
const reading = (target: object, id = 'A') => ({ id, text: 'Otherwise.', target });

describe('a target is refused', () => {
  test.each<[title: string, given: unknown, message: string]>([
    [
      'that is not an object',
      'NBD',
      "INVALID_VALUE: targets.delivery is 'NBD'; give a target, or an object with a target for each priority.",
    ],
    [
      'that is null',
      null,
      'INVALID_VALUE: targets.delivery is null; give a target, or an object with a target for each priority.',
    ],
    ['that is empty', {}, 'INVALID_VALUE: targets.delivery is an object; give a target, or one for a priority.'],
    [
      'with an unknown field',
      { ...nextDay, milestone: 'delivery' },
      'UNKNOWN_FIELD: targets.delivery.milestone is not known here; accepted are: from, until, owedBy, hours, calendar, within, businessDays, calendarDays, cutoff, afterCutoff, ends, lastDay, projectedFrom, pauses, binding, code, clause, interpretations.',
    ],
    [
      'without a start',
      { ...nextDay, from: undefined },
      "MISSING_FIELD: targets.delivery.from is missing; give the name of an event, such as 'confirmed', which is the ticket's field confirmedAt.",
    ],
    [
      'without an end',
      { ...nextDay, until: undefined },
      "MISSING_FIELD: targets.delivery.until is missing; give the name of an event, such as 'confirmed', which is the ticket's field confirmedAt.",
    ],
    [
      'that starts with no event',
      { ...nextDay, from: [] },
      "INVALID_VALUE: targets.delivery.from is an empty array; give the name of an event, such as 'confirmed', which is the ticket's field confirmedAt, or an array of them.",
    ],
    [
      'that starts with a number',
      { ...nextDay, from: 5 },
      "INVALID_VALUE: targets.delivery.from is 5; give the name of an event, such as 'confirmed', which is the ticket's field confirmedAt, or an array of them.",
    ],
    [
      'that starts with a blank event',
      { ...nextDay, from: ' ' },
      "INVALID_VALUE: targets.delivery.from is ' '; give a string that is not blank, of at most 1000 characters.",
    ],
    [
      'that starts with a field of a ticket',
      { ...nextDay, from: 'confirmedAt' },
      "INVALID_VALUE: targets.delivery.from is 'confirmedAt'; give the name of an event, such as 'confirmed', which is the ticket's field confirmedAt.",
    ],
    [
      'that starts with an event of too many characters',
      { ...nextDay, from: 'x'.repeat(101) },
      "INVALID_VALUE: targets.delivery.from is 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' and 41 more characters; give the name of an event, such as 'confirmed', which is the ticket's field confirmedAt.",
    ],
    [
      'that starts with an event that is null',
      { ...nextDay, from: ['opened', null] },
      "INVALID_VALUE: targets.delivery.from[1] is null; give the name of an event, such as 'confirmed', which is the ticket's field confirmedAt.",
    ],
    [
      'that starts with the same event twice',
      { ...nextDay, from: ['opened', 'confirmed', 'opened'] },
      'CONFLICTING_FIELDS: targets.delivery.from[2] conflicts with targets.delivery.from[0]. Name each event once.',
    ],
    [
      'that starts with more events than anybody waits for',
      { ...nextDay, from: Array(21).fill('opened') },
      'INVALID_VALUE: targets.delivery.from is a list of 21; give a list of at most 20.',
    ],
    [
      'that its own start ends',
      { ...nextDay, from: 'delivered', until: ['arrived', 'delivered'] },
      'CONFLICTING_FIELDS: targets.delivery.until conflicts with targets.delivery.from. Give an event that ends the target, other than its start.',
    ],
    [
      'that is owed by somebody else',
      { ...nextDay, owedBy: 'courier' },
      "INVALID_VALUE: targets.delivery.owedBy is 'courier'; give one of: provider, customer.",
    ],
    [
      'whose hours are null',
      { ...nextDay, hours: null },
      'INVALID_VALUE: targets.delivery.hours is null; give one of 8x5, 9x5, 24x7, or an object of { weekly, onHolidays, exceptions? }.',
    ],
    [
      'whose hours have no such name',
      { ...nextDay, hours: '7x5' },
      "INVALID_VALUE: targets.delivery.hours is '7x5'; give one of 8x5, 9x5, 24x7, or an object of { weekly, onHolidays, exceptions? }.",
    ],
    [
      'whose calendar is not a role',
      { ...nextDay, calendar: {} },
      "INVALID_VALUE: targets.delivery.calendar is an object; give a role, such as 'site' or 'hub'.",
    ],
    [
      'whose calendar is blank',
      { ...nextDay, calendar: '' },
      "INVALID_VALUE: targets.delivery.calendar is ''; give a string that is not blank, of at most 1000 characters.",
    ],
    [
      'without a length',
      { ...nextDay, businessDays: undefined },
      'MISSING_FIELD: targets.delivery.within is missing; give one of within, businessDays and calendarDays.',
    ],
    [
      'with a time and days',
      { ...nextDay, within: { hours: 4 } },
      'CONFLICTING_FIELDS: targets.delivery.businessDays conflicts with targets.delivery.within. Keep one of within, businessDays and calendarDays.',
    ],
    [
      'with three lengths',
      { ...nextDay, within: { hours: 4 }, calendarDays: 1 },
      'CONFLICTING_FIELDS: targets.delivery.businessDays conflicts with targets.delivery.within. Keep one of within, businessDays and calendarDays.',
    ],
    [
      'with days of two kinds',
      { ...nextDay, calendarDays: 1 },
      'CONFLICTING_FIELDS: targets.delivery.calendarDays conflicts with targets.delivery.businessDays. Keep one of within, businessDays and calendarDays.',
    ],
    [
      'with fewer than no business days',
      { ...nextDay, businessDays: -1 },
      'INVALID_VALUE: targets.delivery.businessDays is -1; give a whole number from 0 to 99.',
    ],
    [
      'with half a business day',
      { ...nextDay, businessDays: 0.5 },
      'INVALID_VALUE: targets.delivery.businessDays is 0.5; give a whole number from 0 to 99.',
    ],
    [
      'with too many business days',
      { ...nextDay, businessDays: 100 },
      'INVALID_VALUE: targets.delivery.businessDays is 100; give a whole number from 0 to 99.',
    ],
    [
      'with business days in a string',
      { ...nextDay, businessDays: '1' },
      "INVALID_VALUE: targets.delivery.businessDays is '1'; give a whole number from 0 to 99.",
    ],
    [
      'with fewer than no calendar days',
      { ...nextDay, businessDays: undefined, calendarDays: -1 },
      'INVALID_VALUE: targets.delivery.calendarDays is -1; give a whole number from 0 to 366.',
    ],
    [
      'with too many calendar days',
      { ...nextDay, businessDays: undefined, calendarDays: 367 },
      'INVALID_VALUE: targets.delivery.calendarDays is 367; give a whole number from 0 to 366.',
    ],
    [
      'with too many hours',
      { ...fourHours, within: { hours: 10_001 } },
      'INVALID_VALUE: targets.delivery.within is 10001 hours; give at most 10000 hours.',
    ],
    [
      'with less than no time',
      { ...fourHours, within: { hours: -1 } },
      'NEGATIVE_DURATION: targets.delivery.within is { hours: -1 }, which is negative; use zero or more to go the other way.',
    ],
    [
      'with a time in days',
      { ...fourHours, within: { days: 1 } },
      'UNKNOWN_FIELD: targets.delivery.within.days is not known here; accepted are: hours, minutes, seconds, milliseconds.',
    ],
    [
      'with a time that ends as days do',
      { ...fourHours, ends: 'closing' },
      'CONFLICTING_FIELDS: targets.delivery.ends conflicts with targets.delivery.within. Only a number of days has it: leave it out, or put it into afterCutoff.',
    ],
    [
      'with a time whose last day moves',
      { ...fourHours, lastDay: 'business-day' },
      'CONFLICTING_FIELDS: targets.delivery.lastDay conflicts with targets.delivery.within. Only a number of days has it: leave it out, or put it into afterCutoff.',
    ],
    [
      'with an end that is not a time',
      { ...nextDay, ends: '5pm' },
      "INVALID_TIME: targets.delivery.ends is '5pm'; give 'midnight', 'closing', 'same-time' or a local time of day as 'HH:MM', '00:00' to '23:59'.",
    ],
    [
      'with an end after the day',
      { ...nextDay, ends: '24:00' },
      "INVALID_TIME: targets.delivery.ends is '24:00'; give 'midnight', 'closing', 'same-time' or a local time of day as 'HH:MM', '00:00' to '23:59'.",
    ],
    [
      'with an end that is a number',
      { ...nextDay, ends: 17 },
      "INVALID_TIME: targets.delivery.ends is 17; give 'midnight', 'closing', 'same-time' or a local time of day as 'HH:MM', '00:00' to '23:59'.",
    ],
    [
      'with a last day that no word describes',
      { ...nextDay, lastDay: 'workday' },
      "INVALID_VALUE: targets.delivery.lastDay is 'workday'; give one of: any, business-day, statutory.",
    ],
    [
      'with a statutory last day in a level without a law',
      { ...nextDay, lastDay: 'statutory' },
      "INVALID_VALUE: targets.delivery.lastDay is 'statutory' in a level without a law; give 'any' or 'business-day', or give the level a law: 'PL'.",
    ],
    [
      'with days and something else after the cutoff',
      { ...nextDay, cutoff: before15, afterCutoff: { businessDays: 1 } },
      'CONFLICTING_FIELDS: targets.delivery.afterCutoff conflicts with targets.delivery.businessDays. Only a length of time has it: leave it out.',
    ],
    [
      'with calendar days and something else after the cutoff',
      { ...nextDay, businessDays: undefined, calendarDays: 1, cutoff: before15, afterCutoff: { businessDays: 1 } },
      'CONFLICTING_FIELDS: targets.delivery.afterCutoff conflicts with targets.delivery.calendarDays. Only a length of time has it: leave it out.',
    ],
    [
      'with something else after a cutoff that it does not have',
      { ...fourHours, afterCutoff: { businessDays: 1 } },
      'MISSING_FIELD: targets.delivery.cutoff is missing; give one, or leave out afterCutoff.',
    ],
    [
      'with something else after a cutoff that is null',
      { ...fourHours, cutoff: null, afterCutoff: { businessDays: 1 } },
      'MISSING_FIELD: targets.delivery.cutoff is missing; give one, or leave out afterCutoff.',
    ],
    [
      'with hours after the cutoff',
      { ...fourHours, cutoff: before15, afterCutoff: { within: { hours: 1 } } },
      'UNKNOWN_FIELD: targets.delivery.afterCutoff.within is not known here; accepted are: businessDays, calendarDays, ends, lastDay.',
    ],
    [
      'with nothing after the cutoff',
      { ...fourHours, cutoff: before15, afterCutoff: {} },
      'MISSING_FIELD: targets.delivery.afterCutoff.businessDays is missing; give one of businessDays and calendarDays.',
    ],
    [
      'with null after the cutoff',
      { ...fourHours, cutoff: before15, afterCutoff: null },
      "INVALID_VALUE: targets.delivery.afterCutoff is null; give an object such as { businessDays: 1, ends: 'midnight' }.",
    ],
    [
      'with two lengths after the cutoff',
      { ...fourHours, cutoff: before15, afterCutoff: { businessDays: 1, calendarDays: 1 } },
      'CONFLICTING_FIELDS: targets.delivery.afterCutoff.calendarDays conflicts with targets.delivery.afterCutoff.businessDays. Keep one of businessDays and calendarDays.',
    ],
    [
      'with a statutory last day after the cutoff',
      { ...fourHours, cutoff: before15, afterCutoff: { businessDays: 1, lastDay: 'statutory' } },
      "INVALID_VALUE: targets.delivery.afterCutoff.lastDay is 'statutory' in a level without a law; give 'any' or 'business-day', or give the level a law: 'PL'.",
    ],
    [
      'with a pause policy of days for a time',
      { ...fourHours, pauses: 'pause-length' },
      'CONFLICTING_FIELDS: targets.delivery.pauses conflicts with targets.delivery.within. Give one of: service-time, none.',
    ],
    [
      'with a pause policy of a time for business days',
      { ...nextDay, pauses: 'service-time' },
      'CONFLICTING_FIELDS: targets.delivery.pauses conflicts with targets.delivery.businessDays. Give one of: none, business-days-touched, pause-length.',
    ],
    [
      'with a pause policy of a time for calendar days',
      { ...nextDay, businessDays: undefined, calendarDays: 1, pauses: 'service-time' },
      'CONFLICTING_FIELDS: targets.delivery.pauses conflicts with targets.delivery.calendarDays. Give one of: none, business-days-touched, pause-length.',
    ],
    [
      'with a pause policy that does not exist',
      { ...nextDay, pauses: 'yes' },
      "INVALID_VALUE: targets.delivery.pauses is 'yes'; give one of: none, business-days-touched, pause-length.",
    ],
    [
      'that is binding in words',
      { ...nextDay, binding: 'no' },
      "INVALID_VALUE: targets.delivery.binding is 'no'; give true or false.",
    ],
    [
      'with a blank code',
      { ...nextDay, code: '' },
      "INVALID_VALUE: targets.delivery.code is ''; give a string that is not blank, of at most 1000 characters.",
    ],
    [
      'with a clause that is a number',
      { ...nextDay, clause: 4.2 },
      'INVALID_VALUE: targets.delivery.clause is 4.2; give a string that is not blank, of at most 1000 characters.',
    ],
    [
      'that is estimated from a target that does not exist',
      { ...nextDay, projectedFrom: 'repair' },
      "INVALID_VALUE: targets.delivery.projectedFrom is 'repair'; give another target of the level (there is none).",
    ],
    [
      'that is estimated from itself',
      { ...nextDay, projectedFrom: 'delivery' },
      "INVALID_VALUE: targets.delivery.projectedFrom is 'delivery'; give another target of the level (there is none).",
    ],
  ])('%s', (_, given, message) => {
    expect(failureOfTarget(given)).toBe(message);
  });
});

describe('a cutoff is refused', () => {
  test.each<[title: string, given: unknown, message: string]>([
    [
      'that is a string',
      { ...nextDay, cutoff: '15:00' },
      "INVALID_VALUE: targets.delivery.cutoff is '15:00'; give null, { time: '15:00', inclusive: false }, or an array of several with different days.",
    ],
    [
      'in an array of none',
      { ...nextDay, cutoff: [] },
      "INVALID_VALUE: targets.delivery.cutoff is an empty array; give null, { time: '15:00', inclusive: false }, or an array of several with different days.",
    ],
    [
      'in an array of more than a week',
      { ...nextDay, cutoff: Array(8).fill(before15) },
      'INVALID_VALUE: targets.delivery.cutoff is a list of 8; give a list of at most 7.',
    ],
    [
      'that is null in an array',
      { ...nextDay, cutoff: [null] },
      "INVALID_VALUE: targets.delivery.cutoff[0] is null; give null, { time: '15:00', inclusive: false }, or an array of several with different days.",
    ],
    [
      'with an unknown field',
      { ...nextDay, cutoff: { ...before15, zone: 'UTC' } },
      'UNKNOWN_FIELD: targets.delivery.cutoff.zone is not known here; accepted are: time, inclusive, days, calendar.',
    ],
    [
      'without a time',
      { ...nextDay, cutoff: { inclusive: true } },
      "INVALID_TIME: targets.delivery.cutoff.time is undefined; give a local time of day as 'HH:MM', '00:00' to '23:59'.",
    ],
    [
      'at a time that does not exist',
      { ...nextDay, cutoff: { ...before15, time: '25:00' } },
      "INVALID_TIME: targets.delivery.cutoff.time is '25:00'; give a local time of day as 'HH:MM', '00:00' to '23:59'.",
    ],
    [
      'at the end of the day',
      { ...nextDay, cutoff: { ...before15, time: '24:00' } },
      "INVALID_TIME: targets.delivery.cutoff.time is '24:00'; give a local time of day as 'HH:MM', '00:00' to '23:59'.",
    ],
    [
      'that does not say whether it is in time',
      { ...nextDay, cutoff: { time: '15:00' } },
      'MISSING_FIELD: targets.delivery.cutoff.inclusive is missing; give true or false.',
    ],
    [
      'on days in a string',
      { ...nextDay, cutoff: { ...before15, days: 'mon' } },
      "INVALID_VALUE: targets.delivery.cutoff.days is 'mon'; give an array of weekdays: mon, tue, wed, thu, fri, sat, sun.",
    ],
    [
      'on no day',
      { ...nextDay, cutoff: { ...before15, days: [] } },
      'INVALID_VALUE: targets.delivery.cutoff.days is an empty array; give an array of weekdays: mon, tue, wed, thu, fri, sat, sun.',
    ],
    [
      'on a day that does not exist',
      { ...nextDay, cutoff: [on('mon'), on('Sun')] },
      "INVALID_VALUE: targets.delivery.cutoff[1].days[0] is 'Sun'; give one of: mon, tue, wed, thu, fri, sat, sun.",
    ],
    [
      'that names a day twice',
      { ...nextDay, cutoff: on('mon', 'tue', 'mon') },
      'CONFLICTING_FIELDS: targets.delivery.cutoff.days[2] conflicts with targets.delivery.cutoff.days[0]. Name each weekday once.',
    ],
    [
      'on a day that has another one',
      { ...nextDay, cutoff: [on('mon', 'tue'), on('sat'), on('wed', 'tue')] },
      'CONFLICTING_FIELDS: targets.delivery.cutoff[2].days[1] conflicts with targets.delivery.cutoff[0].days[1]. Give each weekday one cutoff.',
    ],
    [
      'on every day, beside another one',
      { ...nextDay, cutoff: [on('mon'), before15] },
      'MISSING_FIELD: targets.delivery.cutoff[1].days is missing; give the weekdays of each cutoff, since there are several.',
    ],
    [
      'by a calendar other than that of another one',
      { ...nextDay, cutoff: [on('mon'), { ...on('tue'), calendar: 'hub' }] },
      'CONFLICTING_FIELDS: targets.delivery.cutoff[1].calendar conflicts with targets.delivery.cutoff[0].calendar. Give all cutoffs of a target the same calendar.',
    ],
    [
      'by a calendar that is not a role',
      { ...nextDay, cutoff: { ...before15, calendar: 5 } },
      "INVALID_VALUE: targets.delivery.cutoff.calendar is 5; give a role, such as 'site' or 'hub'.",
    ],
  ])('%s', (_, given, message) => {
    expect(failureOfTarget(given)).toBe(message);
  });
});

describe('interpretations are refused', () => {
  test.each<[title: string, given: unknown, message: string]>([
    [
      'that are not an array',
      { ...nextDay, interpretations: { id: 'A' } },
      'INVALID_VALUE: targets.delivery.interpretations is an object; give an array; each item an object of { id, text, target }.',
    ],
    [
      'of which there are too many to compute',
      { ...nextDay, interpretations: Array(17).fill(reading({ hours: '8x5' })) },
      'INVALID_VALUE: targets.delivery.interpretations is a list of 17; give a list of at most 16.',
    ],
    [
      'that are strings',
      { ...nextDay, interpretations: ['8x5'] },
      "INVALID_VALUE: targets.delivery.interpretations[0] is '8x5'; give an object of { id, text, target }.",
    ],
    [
      'with an unknown field',
      { ...nextDay, interpretations: [{ ...reading({ hours: '8x5' }), about: 'hours' }] },
      'UNKNOWN_FIELD: targets.delivery.interpretations[0].about is not known here; accepted are: id, text, target.',
    ],
    [
      'without an id',
      { ...nextDay, interpretations: [reading({ hours: '8x5' }, '')] },
      "INVALID_VALUE: targets.delivery.interpretations[0].id is ''; give a string that is not blank, of at most 1000 characters.",
    ],
    [
      'without a text',
      { ...nextDay, interpretations: [{ id: 'A', target: { hours: '8x5' } }] },
      "MISSING_FIELD: targets.delivery.interpretations[0].text is missing; give a text, or an object such as { en: 'Gold', pl: 'Złoty' }.",
    ],
    [
      'in a language alone',
      { ...nextDay, interpretations: [{ ...reading({ hours: '8x5' }), text: { en: 'Otherwise.' } }] },
      'MISSING_FIELD: targets.delivery.interpretations[0].text.pl is missing; give a string that is not blank, of at most 1000 characters.',
    ],
    [
      'without changes',
      { ...nextDay, interpretations: [{ id: 'A', text: 'Otherwise.' }] },
      "MISSING_FIELD: targets.delivery.interpretations[0].target is missing; give an object such as { hours: '24x7' }.",
    ],
    [
      'with the same id',
      {
        ...nextDay,
        interpretations: [reading({ hours: '8x5' }), reading({ ends: 'closing' }, 'B'), reading({ businessDays: 2 })],
      },
      'CONFLICTING_FIELDS: targets.delivery.interpretations[2].id conflicts with targets.delivery.interpretations[0].id. Give each interpretation an id of its own.',
    ],
    [
      'that change nothing',
      { ...nextDay, interpretations: [reading({ hours: '8x5' }), reading({}, 'B')] },
      'INVALID_VALUE: targets.delivery.interpretations[1].target is the same as the target; give the fields of it that would be different.',
    ],
    [
      'that change what is the default',
      {
        ...nextDay,
        interpretations: [
          reading({ owedBy: 'provider', binding: true, calendar: 'site', cutoff: null, ends: 'midnight' }),
        ],
      },
      'INVALID_VALUE: targets.delivery.interpretations[0].target is the same as the target; give the fields of it that would be different.',
    ],
    [
      'that write the same length otherwise',
      { ...fourHours, interpretations: [reading({ within: { minutes: 240 } })] },
      'INVALID_VALUE: targets.delivery.interpretations[0].target is the same as the target; give the fields of it that would be different.',
    ],
    [
      'that change a label alone',
      { ...nextDay, interpretations: [reading({ code: '9x5xSBD', clause: '§ 5' })] },
      'INVALID_VALUE: targets.delivery.interpretations[0].target is the same as the target; give the fields of it that would be different.',
    ],
    [
      'with an unknown change',
      { ...nextDay, interpretations: [reading({ milestone: 'delivery' })] },
      'UNKNOWN_FIELD: targets.delivery.interpretations[0].target.milestone is not known here; accepted are: from, until, owedBy, hours, calendar, within, businessDays, calendarDays, cutoff, afterCutoff, ends, lastDay, projectedFrom, pauses, binding, code, clause.',
    ],
    [
      'with interpretations of their own',
      { ...nextDay, interpretations: [reading({ interpretations: [] })] },
      'UNKNOWN_FIELD: targets.delivery.interpretations[0].target.interpretations is not known here; accepted are: from, until, owedBy, hours, calendar, within, businessDays, calendarDays, cutoff, afterCutoff, ends, lastDay, projectedFrom, pauses, binding, code, clause.',
    ],
    [
      'with a change that is wrong',
      { ...nextDay, interpretations: [reading({ cutoff: { time: '15:00' } })] },
      'MISSING_FIELD: targets.delivery.interpretations[0].target.cutoff.inclusive is missing; give true or false.',
    ],
    [
      'that remove the length',
      { ...nextDay, interpretations: [reading({ businessDays: null })] },
      'MISSING_FIELD: targets.delivery.interpretations[0].target.within is missing; give one of within, businessDays and calendarDays.',
    ],
    [
      'that remove the start',
      { ...nextDay, interpretations: [reading({ from: null })] },
      "MISSING_FIELD: targets.delivery.interpretations[0].target.from is missing; give the name of an event, such as 'confirmed', which is the ticket's field confirmedAt.",
    ],
    [
      'with two lengths',
      { ...nextDay, interpretations: [reading({ within: { hours: 4 }, calendarDays: 1 })] },
      'CONFLICTING_FIELDS: targets.delivery.interpretations[0].target.calendarDays conflicts with targets.delivery.interpretations[0].target.within. Keep one of within, businessDays and calendarDays.',
    ],
    [
      'whose length does not go with another change',
      { ...nextDay, interpretations: [reading({ within: { hours: 4 }, ends: 'closing' })] },
      'CONFLICTING_FIELDS: targets.delivery.interpretations[0].target.ends conflicts with targets.delivery.interpretations[0].target.within. Only a number of days has it: leave it out, or put it into afterCutoff.',
    ],
  ])('%s', (_, given, message) => {
    expect(failureOfTarget(given)).toBe(message);
  });
});

// Mistakes in a level: each is refused with a message of its own, which names the place.
import { describe, expect, test } from 'vitest';
import { before15, failureOfLevel, nextDay } from './failure-of-level.js';

const on = (...days: readonly string[]) => ({ ...before15, days });
const reading = (target: object) => ({ id: 'A', text: 'Otherwise.', target });

describe('a level is refused', () => {
  test.each<[title: string, given: object, message: string]>([
    ['without targets', {}, 'MISSING_FIELD: targets is missing; give an object with at least one target, by name.'],
    [
      'whose targets are an array',
      { targets: [nextDay] },
      'INVALID_VALUE: targets is a list of 1; give an object with at least one target, by name.',
    ],
    [
      'with no target',
      { targets: { delivery: undefined } },
      'INVALID_VALUE: targets is an empty object; give an object with at least one target, by name.',
    ],
    [
      'with too many targets',
      { targets: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`t${i}`, nextDay])) },
      'INVALID_VALUE: targets is an object; give at most 100 targets.',
    ],
    [
      'with a target whose name is not an identifier',
      { targets: { 'on site': nextDay } },
      "INVALID_VALUE: targets.on site is named 'on site'; give an identifier of at most 100 characters, such as delivery, that is none of __proto__, constructor, prototype.",
    ],
    [
      'with a target whose name is empty',
      { targets: { '': nextDay } },
      "INVALID_VALUE: targets. is named ''; give an identifier of at most 100 characters, such as delivery, that is none of __proto__, constructor, prototype.",
    ],
    [
      'with a target whose name is a number',
      { targets: { 1: nextDay } },
      "INVALID_VALUE: targets.1 is named '1'; give an identifier of at most 100 characters, such as delivery, that is none of __proto__, constructor, prototype.",
    ],
    [
      'with a target of too long a name',
      { targets: { ['x'.repeat(101)]: nextDay } },
      "INVALID_VALUE: targets.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx is named 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' and 41 more characters; give an identifier of at most 100 characters, such as delivery, that is none of __proto__, constructor, prototype.",
    ],
    [
      'with a target called __proto__',
      JSON.parse('{ "targets": { "__proto__": {} } }'),
      "INVALID_VALUE: targets.__proto__ is named '__proto__'; give an identifier of at most 100 characters, such as delivery, that is none of __proto__, constructor, prototype.",
    ],
    [
      'with a target called constructor',
      { targets: { constructor: nextDay } },
      "INVALID_VALUE: targets.constructor is named 'constructor'; give an identifier of at most 100 characters, such as delivery, that is none of __proto__, constructor, prototype.",
    ],
    [
      'with a target called prototype',
      { targets: { prototype: nextDay } },
      "INVALID_VALUE: targets.prototype is named 'prototype'; give an identifier of at most 100 characters, such as delivery, that is none of __proto__, constructor, prototype.",
    ],
    [
      'with a target for a priority that it does not know',
      { targets: { delivery: { P1: nextDay, P5: nextDay } } },
      'UNKNOWN_FIELD: targets.delivery.P5 is not known here; accepted are: P1, P2, P3, P4.',
    ],
    [
      'with a target for one of the usual priorities, where it has others',
      { priorities: ['high', 'low'], targets: { delivery: { high: nextDay, P2: nextDay } } },
      'UNKNOWN_FIELD: targets.delivery.P2 is not known here; accepted are: high, low.',
    ],
    [
      'with a target for no priority',
      { targets: { delivery: { P1: undefined } } },
      'INVALID_VALUE: targets.delivery is an object; give a target, or one for a priority.',
    ],
    [
      'with a target that is null for a priority',
      { targets: { delivery: { P1: nextDay, P2: null } } },
      'INVALID_VALUE: targets.delivery.P2 is null; give a target, such as { from, until, within: { hours: 4 } }.',
    ],
    [
      'with a target that is wrong for a priority',
      { targets: { delivery: { P1: { ...nextDay, cutoff: [on('mon'), on('dzień')] } } } },
      "INVALID_VALUE: targets.delivery.P1.cutoff[1].days[0] is 'dzień'; give one of: mon, tue, wed, thu, fri, sat, sun.",
    ],
    [
      'with a target that is also one by priority',
      { targets: { delivery: { ...nextDay, P1: nextDay } } },
      'UNKNOWN_FIELD: targets.delivery.P1 is not known here; accepted are: from, until, owedBy, hours, calendar, within, businessDays, calendarDays, cutoff, afterCutoff, ends, lastDay, projectedFrom, pauses, binding, code, clause, interpretations.',
    ],
    [
      'with targets that are estimated from each other',
      {
        targets: {
          a: { ...nextDay, projectedFrom: 'b' },
          b: { ...nextDay, projectedFrom: 'c' },
          c: { ...nextDay, projectedFrom: 'a' },
        },
      },
      'INVALID_VALUE: targets.a.projectedFrom is part of a circle (a from b from c from a); give a target that is not itself estimated from this one.',
    ],
    [
      'with targets that are estimated from each other for a priority',
      {
        targets: {
          x: { ...nextDay, projectedFrom: 'a' },
          a: { P1: nextDay, P2: { ...nextDay, projectedFrom: 'b' } },
          b: { ...nextDay, projectedFrom: 'a' },
        },
      },
      'INVALID_VALUE: targets.a.P2.projectedFrom is part of a circle (a from b from a); give a target that is not itself estimated from this one.',
    ],
    [
      'with an interpretation by which targets would be estimated from each other',
      {
        targets: {
          a: { ...nextDay, interpretations: [reading({ projectedFrom: 'b' })] },
          b: { ...nextDay, projectedFrom: 'a' },
        },
      },
      'INVALID_VALUE: targets.a.interpretations[0].target.projectedFrom is part of a circle (a from b from a); give a target that is not itself estimated from this one.',
    ],
    [
      'with an unknown field',
      { targets: { delivery: nextDay }, commitments: {} },
      'UNKNOWN_FIELD: level.commitments is not known here; accepted are: id, name, priorities, targets, law, priorityChange, programmes, ticketsOpen, includes.',
    ],
    [
      'without an id',
      { id: undefined, targets: { delivery: nextDay } },
      'MISSING_FIELD: id is missing; give a string that is not blank, of at most 1000 characters.',
    ],
    [
      'with a blank name',
      { name: ' ', targets: { delivery: nextDay } },
      "INVALID_VALUE: name is ' '; give a string that is not blank, of at most 1000 characters.",
    ],
    [
      'with a name in one language',
      { name: { en: 'Own' }, targets: { delivery: nextDay } },
      'MISSING_FIELD: name.pl is missing; give a string that is not blank, of at most 1000 characters.',
    ],
    [
      'whose priorities are a string',
      { priorities: 'P1', targets: { delivery: nextDay } },
      "INVALID_VALUE: priorities is 'P1'; give an array of priorities, the most urgent first.",
    ],
    [
      'whose priorities are none',
      { priorities: [], targets: { delivery: nextDay } },
      'INVALID_VALUE: priorities is an empty array; give an array of priorities, the most urgent first.',
    ],
    [
      'with a blank priority',
      { priorities: ['P1', ''], targets: { delivery: nextDay } },
      "INVALID_VALUE: priorities[1] is ''; give a string that is not blank, of at most 1000 characters.",
    ],
    [
      'with the same priority twice',
      { priorities: ['P1', 'P2', 'P1'], targets: { delivery: nextDay } },
      'CONFLICTING_FIELDS: priorities[2] conflicts with priorities[0]. Name each priority once.',
    ],
    [
      'with a priority called from',
      { priorities: ['to', 'from'], targets: { delivery: nextDay } },
      "INVALID_VALUE: priorities[1] is 'from', which tells a target from targets by priority; give another name.",
    ],
    [
      'under a law that it does not know',
      { law: 'DE', targets: { delivery: nextDay } },
      "INVALID_VALUE: law is 'DE'; give one of: PL.",
    ],
    [
      'with a policy that does not exist',
      { priorityChange: 'reset', targets: { delivery: nextDay } },
      "INVALID_VALUE: priorityChange is 'reset'; give one of: from-start, restart, carry-over.",
    ],
    [
      'with a programme that is blank',
      { programmes: ['coCare', ''], targets: { delivery: nextDay } },
      "INVALID_VALUE: programmes[1] is ''; give a string that is not blank, of at most 1000 characters.",
    ],
    [
      'with more programmes than anybody sells',
      { programmes: Array(101).fill('coCare'), targets: { delivery: nextDay } },
      'INVALID_VALUE: programmes is a list of 101; give a list of at most 100.',
    ],
    [
      'whose tickets can be opened at no such hours',
      { ticketsOpen: '9-17', targets: { delivery: nextDay } },
      "INVALID_VALUE: ticketsOpen is '9-17'; give one of 8x5, 9x5, 24x7, or an object of { weekly, onHolidays, exceptions? }.",
    ],
    [
      'that includes what nobody knows',
      { includes: ['spare-parts'], targets: { delivery: nextDay } },
      "INVALID_VALUE: includes[0] is 'spare-parts'; give one of: online-support, software-access, on-site-support.",
    ],
  ])('%s', (_, given, message) => {
    expect(failureOfLevel(given)).toBe(message);
  });
});

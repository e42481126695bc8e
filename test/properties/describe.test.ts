// Properties of descriptions, over random levels: what changes a deadline changes the text, and nothing else is in it.
import fc from 'fast-check';
import { calculateDeadlines, describeLevel, type ServiceLevel, SlaError } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { readLevel } from '../../src/terms/level.js';
import { eventfulDates, randomCalendars } from '../oracle/random-hours.js';
import { randomCase } from '../oracle/random-level.js';
import { randomTerms } from '../oracle/random-target.js';
import { accepted, calendarsFor } from '../support/drawn.js';
import { runs } from '../support/runs.js';

const locales = ['en', 'pl'] as const;

describe('describeLevel', () => {
  test('puts every level into whole lines, without a trace of how it is made, and names no law that does not govern it', () => {
    fc.assert(
      fc.property(randomCase({ settled: false }), fc.boolean(), (asked, isLawful) => {
        const json = JSON.stringify(asked.level).replaceAll('"lastDay":"statutory"', '"lastDay":"business-day"');
        const level = accepted(isLawful ? asked.level : { ...JSON.parse(json), law: undefined });
        fc.pre(level !== null);
        for (const locale of locales) {
          const { text, targets, statements } = describeLevel(level, { locale });
          expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}|\.\.| {2}|\s$/);
          if (!isLawful) expect(text).not.toMatch(/law\b|Civil Code|Polish|praw(?!dz)|Kodeks|ustaw/);
          const lines = text.split('\n');
          const all = [...targets.flatMap((target) => target.statements), ...statements];
          expect(all.filter((one) => !lines.includes(one.text) || !one.text.endsWith('.'))).toEqual([]);
          const { names, targets: of, priorities } = readLevel(level);
          const owed = names.flatMap((name) => priorities.filter((one) => of(one)[name]).map((one) => [name, one]));
          const described = targets.flatMap(({ target, priorities }) => priorities.map((one) => [target, one]));
          expect(described.toSorted()).toEqual(owed.toSorted());
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('describes targets differently that differ in any field by which a deadline could', () => {
    let [alike, different] = [0, 0];
    fc.assert(
      fc.property(drawn, ({ terms, others, calendars, starts, pause }) => {
        const level = levelOf(terms);
        fc.pre(level !== null);
        const texts = textsOf(level);
        const options = { calendars: calendarsFor(calendars) };
        const due = (of: ServiceLevel) =>
          starts.map((openedAt) => {
            const pauses = [{ from: openedAt + pause[0], to: openedAt + pause[0] + pause[1] }];
            return calculateDeadlines(of, { openedAt, pauses }, options).own?.dueAt.getTime();
          });
        for (const changed of [...changesOf(terms), ...mixesOf(terms, others)]) {
          const other = levelOf(changed);
          if (!other) continue;
          const isAlike = textsOf(other).some((text, i) => text === texts[i]);
          if (isAlike) {
            alike += 1;
            expect(normal(other)).toEqual(normal(level));
            expect(due(other)).toEqual(due(level));
          } else different += 1;
        }
      }),
      { numRuns: runs(200) },
    );
    expect(different).toBeGreaterThan(alike);
  });
});

type Terms = Readonly<Record<string, unknown>>;

const drawn = fc.constantFrom(...eventfulDates).chain((date) =>
  fc.record({
    terms: randomTerms(date, []),
    others: randomTerms(date, []),
    calendars: randomCalendars(date),
    starts: fc.array(
      fc.nat({ max: 20 * 86_400_000 }).map((after) => Date.parse(`${date}T00:00Z`) + after),
      { minLength: 5, maxLength: 5 },
    ),
    pause: fc.tuple(fc.nat({ max: 2 * 86_400_000 }), fc.nat({ max: 4 * 86_400_000 })),
  }),
);

/** A level of one target; null where the library refuses it. */
function levelOf(terms: Terms): ServiceLevel | null {
  const targets = { own: { from: 'opened', until: 'ended', ...terms } };
  // The changes are drawn blindly, and what is not a level is refused.
  const level = { id: 'own', name: 'Own', law: 'PL', targets } as unknown as ServiceLevel;
  try {
    return readLevel(level).source;
  } catch (cause) {
    if (cause instanceof SlaError) return null;
    throw cause;
  }
}

const textsOf = (level: ServiceLevel): string[] => locales.map((locale) => describeLevel(level, { locale }).text);

/** The same terms with fields of others, one at a time. */
function mixesOf(terms: Terms, others: Terms): Terms[] {
  return Object.entries(others).map(([field, value]) => ({ ...terms, [field]: value }));
}

/** A value with each part of it changed a little, or left out, one at a time. */
function changesOf(value: unknown): Terms[] {
  // Terms are an object, of which the changes are objects.
  return changedParts(value) as Terms[];
}

function changedParts(value: unknown): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item, i) => [
      value.toSpliced(i, 1),
      ...changedParts(item).map((changed) => value.with(i, changed)),
    ]);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => {
      const { [key]: _, ...rest } = { ...value } as Record<string, unknown>;
      return [rest, ...changedParts(item).map((changed) => ({ ...value, [key]: changed }))];
    });
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  const words = ['mon', 'sun', 'site', 'hub', 'desk', 'open', 'closed', 'any', 'business-day', 'statutory', 'none'];
  const more = ['business-days-touched', 'pause-length', 'service-time', 'midnight', 'closing', 'same-time', '12:01'];
  return [...words, ...more, '8x5', '9x5', '24x7', '02-29', '06-30', 'customer', null].filter((one) => one !== value);
}

/** All of a target by which a deadline could differ, in one way of writing it. */
function normal(level: ServiceLevel): unknown {
  const { own } = readLevel(level).targets(undefined);
  const { length, hours, cutoffs, calendar, pauses, owedBy, binding } = own ?? expect.unreachable();
  const days = (of: typeof length) =>
    of.unit === 'ms'
      ? of
      : {
          ...of,
          ends: of.ends === 'closing' && hours.always ? 'midnight' : of.ends,
          lastDay: of.unit === 'business-day' && of.lastDay === 'business-day' ? 'any' : of.lastDay,
        };
  const { source } = hours;
  return {
    length:
      length.unit === 'ms' ? { ...length, afterCutoff: length.afterCutoff && days(length.afterCutoff) } : days(length),
    hours: typeof source === 'string' ? source : weeklyOf(source),
    cutoffs: cutoffs && {
      ...cutoffs,
      onWeekdays: cutoffs.onWeekdays.map((cutoff) => cutoff && [cutoff.minute, cutoff.inclusive]),
    },
    ...{ calendar, pauses, owedBy, binding },
  };
}

function weeklyOf({ weekly, onHolidays, exceptions = {} }: Exclude<NonNullable<ServiceLevel['ticketsOpen']>, string>) {
  const windows = weekly.flatMap(({ days, ...window }) =>
    days.map((day) => JSON.stringify([day, Object.entries(window)])),
  );
  return { windows: windows.toSorted(), onHolidays, exceptions };
}

// What the tests of other engines expect, restated as facts in test/engines: schedule, zone, question, answer and source
// (file@commit:line, or the name of the test). If this library answers differently, the fact has both answers and names the
// school it belongs to; docs/clock.md says why.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Calendar,
  type Closure,
  createCalendar,
  createServiceClock,
  fixedHolidays,
  type ServiceClock,
  SlaError,
  type Weekday,
  type WeeklyHours,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';

type Answer = string | number | boolean | readonly { from: string; to: string }[];
type Question = keyof ServiceClock | 'isBusinessDay' | 'nextBusinessDay' | 'addBusinessDays' | 'businessDaysBetween';

type Fact = readonly [
  source: string,
  question: Question,
  args: readonly [string, (string | number)?],
  theirs: Answer,
  difference?: { readonly school: string; readonly ours: Answer },
];

interface Setup {
  readonly timeZone: string;
  readonly weekly: WeeklyHours['weekly'];
  readonly holidays?: readonly string[];
  readonly exceptions?: WeeklyHours['exceptions'];
  readonly closures?: readonly Closure[];
  readonly facts: readonly Fact[];
}

interface Engine {
  readonly engine: string;
  readonly note?: string;
  readonly setups: readonly Setup[];
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const engines: readonly Engine[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(folder + file, 'utf8')));
const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** An answer in the form of the facts: instants as strings without zero milliseconds, errors as their codes. */
function answerOf({ timeZone, weekly, holidays = [], exceptions, closures = [] }: Setup, fact: Fact): unknown {
  const [, question, args] = fact;
  try {
    // To these engines a day on which no window begins is not a business day.
    const weekend = week.filter((day) => !weekly.some(({ days }) => days.includes(day)));
    const calendar = createCalendar({ timeZone, holidays: fixedHolidays(holidays), weekend });
    const hours = { weekly, onHolidays: 'closed', exceptions } as const;
    const asked: ServiceClock | Calendar = /usiness/.test(question)
      ? calendar
      : createServiceClock({ hours, calendar, closures });
    // The facts are data, so types cannot say which arguments belong to which question.
    const ask = asked[question as keyof typeof asked] as (...args: unknown[]) => unknown;
    return JSON.parse(JSON.stringify(ask(...args)).replaceAll('.000Z', 'Z'));
  } catch (error) {
    if (error instanceof SlaError) return error.code;
    throw error;
  }
}

describe.each(engines)('facts stated by $engine', ({ setups }) => {
  test.each(setups.flatMap((setup) => setup.facts.map((fact) => [fact[0], fact[1], setup, fact] as const)))(
    '%s (%s)',
    (_source, _question, setup, fact) => {
      const [, , , theirs, difference] = fact;
      expect(answerOf(setup, fact)).toEqual(difference ? difference.ours : theirs);
      expect(difference?.ours).not.toEqual(theirs);
    },
  );
});

const facts = engines.flatMap(({ engine, setups }) =>
  setups.flatMap(({ facts }) => facts.map((fact) => ({ engine, fact }))),
);

test('there are more than 400 facts from eight engines, and the library agrees with over nine in ten', () => {
  expect(engines).toHaveLength(8);
  expect(facts.length).toBeGreaterThan(400);
  expect(facts.filter(({ fact }) => fact[4] !== undefined).length).toBeLessThan(facts.length / 10);
});

test('docs/clock.md lists every school with the engines that answer differently', () => {
  const page = readFileSync(fileURLToPath(new URL('../../docs/clock.md', import.meta.url)), 'utf8');
  const rows = [...page.matchAll(/^\| \*\*(.+?)\*\* \| (.+) \| (.+) \|$/gm)].map(([, school, , others]) => [
    school,
    others,
  ]);
  const schools = new Map<string, Set<string>>();
  for (const { engine, fact } of facts) {
    if (fact[4]) schools.set(fact[4].school, new Set([...(schools.get(fact[4].school) ?? []), engine]));
  }
  expect(rows.map(([school]) => school).sort()).toEqual([...schools.keys()].sort());
  for (const [school, others] of rows) {
    const named = engines.map(({ engine }) => engine).filter((engine) => others.includes(engine));
    expect([school, named.sort()]).toEqual([school, [...(schools.get(school) ?? [])].sort()]);
  }
});

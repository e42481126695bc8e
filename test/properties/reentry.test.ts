// A holiday function may query its own calendar, and clocks that use it, in the middle of any question: such a query is
// rejected or answered correctly, and so are all questions after it.
import fc from 'fast-check';
import { type Calendar, createCalendar, createServiceClock, SlaError, type WeeklyHours } from 'hezo-sla';
import { expect, test } from 'vitest';

const overnight: WeeklyHours = { weekly: [{ days: ['mon', 'fri'], from: '20:00', to: '06:00' }], onHolidays: 'closed' };

/** A calendar and two clocks, with a holiday function that calls `within` before it answers. */
function setUp(within: (ask: Ask) => void) {
  const calendar: Calendar = createCalendar({
    timeZone: 'UTC',
    holidays: (year) => {
      within(ask);
      return [`${year}-01-01`, `${year}-12-25`];
    },
  });
  const clocks = (['8x5', overnight] as const).map((hours) => createServiceClock({ hours, calendar }));
  const ask: Ask = ({ of, from, to, n }) => {
    if (of === 'isBusinessDay') return calendar.isBusinessDay(from);
    if (of === 'addBusinessDays') return calendar.addBusinessDays(from, n);
    if (of === 'businessDaysBetween') return calendar.businessDaysBetween(from, to);
    const [instant, other] = [`${from}T12:00:00Z`, `${to}T12:00:00Z`];
    const clock = clocks[n % 2 === 0 ? 0 : 1];
    if (of === 'between') return clock.between(instant, other);
    return clock.add(instant, { hours: Math.abs(n) * 10 }).toISOString();
  };
  return ask;
}

interface Question {
  readonly of: 'isBusinessDay' | 'addBusinessDays' | 'businessDaysBetween' | 'between' | 'add';
  readonly from: string;
  readonly to: string;
  readonly n: number;
}

type Ask = (question: Question) => unknown;

// Few years, so that questions share them, and dates around New Year, where the sums of years are joined.
const date = fc
  .tuple(fc.integer({ min: 2019, max: 2027 }), fc.constantFrom('01-01', '01-02', '06-15', '12-30', '12-31'))
  .map(([year, day]) => `${year}-${day}`);
const question: fc.Arbitrary<Question> = fc.record({
  of: fc.constantFrom('isBusinessDay', 'addBusinessDays', 'businessDaysBetween', 'between', 'add'),
  from: date,
  to: date,
  n: fc.integer({ min: -600, max: 600 }),
});

const answerTo = (ask: Ask, asked: Question): unknown => {
  try {
    return ask(asked);
  } catch (cause) {
    if (cause instanceof SlaError && cause.code === 'HOLIDAYS_FAILED') return 'refused';
    throw cause;
  }
};

test('a query made by the holiday function is rejected or answered correctly, and affects no other answer', () => {
  fc.assert(
    fc.property(
      fc.array(question, { minLength: 1, maxLength: 6 }),
      fc.array(question, { maxLength: 4 }),
      (asked, within) => {
        const quiet = setUp(() => {});
        const expected = (one: Question) => answerTo(quiet, one);
        const curious = setUp((ask) => {
          for (const one of within) expect(['refused', expected(one)]).toContain(answerTo(ask, one));
        });
        for (const one of asked) expect(answerTo(curious, one)).toBe(expected(one));
      },
    ),
  );
});

test('a holiday function that does not catch the rejection never causes a wrong answer', () => {
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 6 }), question, (asked, within) => {
      const quiet = setUp(() => {});
      const failing = setUp((ask) => ask(within));
      for (const one of asked) expect(['refused', answerTo(quiet, one)]).toContain(answerTo(failing, one));
    }),
  );
});

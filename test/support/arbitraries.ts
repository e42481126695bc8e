import fc from 'fast-check';
import { type ServiceLevelId, serviceLevels } from 'hezo-sla';
import { dateAfter, instantsOf } from '../oracle/local-time.js';
import { easter, polishDaysOff } from '../oracle/poland.js';

/** The years of random tickets: from before the last changes to Polish public holidays to far enough ahead. */
const years = fc.integer({ min: 2017, max: 2060 });

/** The days on which mistakes are likely: public holidays, the days around them, the two DST transitions, year ends. */
export const criticalDate: fc.Arbitrary<string> = fc
  .tuple(years, fc.nat(), fc.integer({ min: -3, max: 3 }))
  .map(([year, pick, shift]) => {
    const sunday = (month: number): string => {
      const last = new Date(Date.UTC(year, month, 0));
      return dateAfter(last.toISOString().slice(0, 10), -last.getUTCDay());
    };
    const days = [...polishDaysOff(year), easter(year), sunday(3), sunday(10), `${year}-12-31`, `${year}-02-28`];
    return dateAfter(days[pick % days.length], shift);
  });

const anyDate = fc.tuple(years, fc.nat({ max: 364 })).map(([year, day]) => dateAfter(`${year}-01-01`, day));

/** Openings, cutoff and closings, midnight, the hours of DST transitions; or any time. */
const time = fc.oneof(
  fc.constantFrom(
    '00:00',
    '01:59',
    '02:00',
    '03:00',
    '08:00',
    '09:00',
    '14:59',
    '15:00',
    '16:00',
    '17:00',
    '18:00',
    '23:59',
  ),
  fc.nat({ max: 1439 }).map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`),
);

/** The instant itself, the millisecond before or after it, or anywhere within a minute of it. */
const nudge = fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -59_999, max: 59_999 }));

/** Instants in Warsaw, most of them where something changes. */
export const instant: fc.Arbitrary<number> = fc
  .tuple(fc.oneof({ weight: 2, arbitrary: criticalDate }, { weight: 1, arbitrary: anyDate }), time, nudge, fc.boolean())
  .map(([date, at, ms, second]) => {
    const found = instantsOf(date, at, 'Europe/Warsaw');
    // A local time that DST skips does not exist; the one an hour later does.
    const t = found[second ? found.length - 1 : 0] ?? Date.parse(`${date}T${at}:00Z`);
    return t + ms;
  });

/** How long until something happens: mostly soon, sometimes after weeks. */
export const wait = fc.oneof(
  fc.nat({ max: 3 * 3_600_000 }),
  fc.nat({ max: 4 * 86_400_000 }),
  fc.nat({ max: 40 * 86_400_000 }),
);

export const levelId: fc.Arbitrary<ServiceLevelId> = fc.constantFrom(
  ...(Object.keys(serviceLevels) as ServiceLevelId[]),
);
export const priority = fc.constantFrom('P1', 'P2', 'P3', 'P4');

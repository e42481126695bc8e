// Local times as text: right ones, nearly right ones and garbage, and what the library makes of them.
import fc from 'fast-check';
import {
  type Calendar,
  calculateDeadlines,
  createCalendar,
  SlaError,
  type SlaErrorCode,
  serviceLevels,
} from 'hezo-sla';
import { instantOfText, type LocalTextOptions } from '../oracle/local-text.js';
import { shown, transitionsOf } from '../oracle/local-time.js';
import { zones } from './zones.js';

/** Instants anywhere, and around the transitions of zones: the nights in spring and autumn on which most of them change, and
 * the days on which Boa Vista and Apia did. */
export const near = fc.oneof(
  // Within the range, whatever the zone and the minutes that are added.
  fc.integer({ min: Date.UTC(1990, 0, 3), max: Date.UTC(2099, 11, 30) }),
  fc
    .tuple(
      fc.integer({ min: 1998, max: 2037 }),
      fc.constantFrom(2, 3, 8, 9, 10),
      fc.integer({ min: 0, max: 31 * 1440 }),
    )
    .map(([year, month, minute]) => Date.UTC(year, month, 1) + minute * 60_000),
  fc.integer({ min: Date.UTC(2000, 9, 1), max: Date.UTC(2000, 10, 1) }),
  fc.integer({ min: Date.UTC(2011, 11, 28), max: Date.UTC(2012, 0, 2) }),
);

/** The parts of a date and a time, in digits; some do not exist. */
interface Parts {
  readonly y: number;
  readonly M: number;
  readonly d: number;
  readonly H: number;
  readonly m: number;
  readonly s: number;
}

const transitions = new Map(zones.map((zone) => [zone, transitionsOf(zone, 1998, 15)]));

/** Of local times in a zone, give or take three hours: many around its transitions, so that some exist twice or not at all. */
const partsIn = (zone: string): fc.Arbitrary<Parts> => {
  const known = transitions.get(zone) ?? [];
  const instants = known.length > 0 ? fc.oneof(near, fc.constantFrom(...known)) : near;
  return fc.tuple(instants, fc.integer({ min: -180, max: 180 }), fc.nat(59)).map(([ms, minutes, s]) => {
    const moved = new Date(shown(ms, zone) + minutes * 60_000);
    const [M, d] = [moved.getUTCMonth() + 1, moved.getUTCDate()];
    return { y: moved.getUTCFullYear(), M, d, H: moved.getUTCHours(), m: moved.getUTCMinutes(), s };
  });
};

/** At the edges of what exists, and beyond. */
const edges: fc.Arbitrary<Parts> = fc.record({
  y: fc.constantFrom(0, 1899, 1970, 1989, 1990, 2024, 2026, 2027, 2099, 2100, 9999),
  M: fc.constantFrom(0, 1, 2, 4, 12, 13),
  d: fc.constantFrom(0, 1, 28, 29, 30, 31, 32),
  H: fc.constantFrom(0, 1, 9, 23, 24, 25),
  m: fc.constantFrom(0, 59, 60),
  s: fc.constantFrom(0, 59, 60, 61),
});

const symbols = ['yyyy', 'MM', 'M', 'dd', 'd', 'HH', 'H', 'mm', 'ss'];
const separators = ['.', '-', '/', ' ', ':', ', ', '. ', '', '年', '\u202f', '(', '\\', '$', '+', '*', '['];

/** Fields in any order, with anything between. In many a field runs into the next, which the oracle knows. */
const anyPattern = fc
  .tuple(
    fc.shuffledSubarray(['y', 'M', 'd', 'H', 'm', 's'], { minLength: 6 }),
    fc.boolean(),
    fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...separators)), { minLength: 6, maxLength: 6 }),
  )
  .map(([names, hasSeconds, parts]) =>
    names
      .filter((name) => hasSeconds || name !== 's')
      .map((name, i) => {
        const [isShort, separator] = parts[i];
        const [long, short = long] = symbols.filter((symbol) => symbol.startsWith(name));
        return (isShort ? short : long) + separator;
      })
      .join(''),
  );
const usual = [
  'dd.MM.yyyy HH:mm',
  'd.M.yyyy H:mm:ss',
  'd.M.yyyy, HH:mm',
  'M/d/yyyy H:mm',
  'yyyyMMddHHmmss',
  'yyyy-MM-dd HH-mm',
];
const wrongPattern = fc.constantFrom(
  '',
  'dd.MM.yyyy',
  'dd.MM.yy HH:mm',
  'd.M.yyyy Hmm',
  "yyyy-MM-dd'T'HH:mm",
  'dd.MMM.yyyy HH:mm',
);
const pattern = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: fc.constantFrom(...usual) },
  { weight: 4, arbitrary: anyPattern },
  { weight: 1, arbitrary: wrongPattern },
);

const isoForms = [
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-ddTHH:mm',
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-ddTHH:mm:ss.5',
  'yyyy-MM-dd HH:mm:ss,123456',
];

/** Parts by a pattern: each with the digits of its symbol, or with a digit too few or too many. */
const write = (parts: Parts, pattern: string, more: number): string =>
  pattern.replace(/yyyy|MM?|dd?|HH?|mm|ss/g, (symbol) => {
    const [name] = symbol;
    // The names of the parts are those of their symbols.
    return String(parts[name as keyof Parts]).padStart(symbol.length + more, '0');
  });

/** What is done to a string: mostly nothing. */
const damage = fc.oneof(
  { weight: 12, arbitrary: fc.constant((text: string) => text) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.nat(30),
        fc.nat(2),
        fc.constantFrom('', '0', '9', '٣', ' ', 'T', 'Z', '+01:00', '.', ':', '-', '\n', '[UTC]'),
      )
      .map(
        ([at, cut, put]) =>
          (text: string) =>
            text.slice(0, at) + put + text.slice(at + cut),
      ),
  },
  { weight: 1, arbitrary: fc.string().map((garbage) => () => garbage) },
);

/** A string, and how it is read. */
export interface LocalText {
  readonly text: string;
  readonly zone: string;
  readonly options: LocalTextOptions;
}

/** Some are local times of their pattern, some nearly, some not at all. */
export const localText: fc.Arbitrary<LocalText> = fc.constantFrom(...zones).chain((zone) =>
  fc
    .record({
      parts: fc.oneof({ weight: 6, arbitrary: partsIn(zone) }, { weight: 1, arbitrary: edges }),
      pattern,
      iso: fc.constantFrom(...isoForms),
      more: fc.constantFrom(0, 0, 0, 0, 0, 1, -1),
      damaged: damage,
      repeated: fc.constantFrom('earlier' as const, 'later' as const, 'reject' as const),
      skipped: fc.constantFrom('later' as const, 'reject' as const),
    })
    .map(({ parts, pattern, iso, more, damaged, ...choices }) => {
      const text = damaged(write(parts, pattern ?? iso, more));
      return { text, zone, options: { ...choices, ...(pattern !== undefined && { pattern }) } };
    }),
);

const calendars = new Map<string, Calendar>();
export function calendarIn(timeZone: string): Calendar {
  const calendar = calendars.get(timeZone) ?? createCalendar({ timeZone, holidays: () => [] });
  calendars.set(timeZone, calendar);
  return calendar;
}

/** An answer, or the code of the error. */
function outcomeOf<T>(answer: () => T): T | SlaErrorCode {
  try {
    return answer();
  } catch (error) {
    if (error instanceof SlaError) return error.code;
    throw error;
  }
}

const notInstants: readonly string[] = ['INVALID_INSTANT', 'MISSING_OFFSET'];

/** What is wrong with what the library makes of a string, alone and as the opening of a ticket; undefined where nothing is. */
export function faultOf({ text, zone, options }: LocalText): string | undefined {
  const calendar = calendarIn(zone);
  const deadlinesOf = (openedAt: string | number, localTimes?: LocalTextOptions): string =>
    outcomeOf(() =>
      JSON.stringify(calculateDeadlines(serviceLevels.premier, { openedAt, priority: 'P1' }, { calendar, localTimes })),
    );
  const expected = instantOfText(text, zone, options);
  const found = outcomeOf(() => calendar.instantOf(text, options).getTime());
  // Before the range, zones have transitions that the oracle does not look for.
  const isOutside = expected === 'INSTANT_OUT_OF_RANGE' && /^(?:REPEATED|SKIPPED)_LOCAL_TIME$/.test(String(found));
  if (found !== expected && !isOutside) return `is ${found}, expected ${expected}`;
  // What is not a local time may be an instant there.
  const asInstant = deadlinesOf(typeof expected === 'number' ? expected : text);
  const isInstant = typeof expected === 'number' || (expected === 'INVALID_TIME' && !notInstants.includes(asInstant));
  const [inTicket, due] = [deadlinesOf(text, options), isInstant ? asInstant : found];
  return inTicket === due ? undefined : `is ${inTicket} in a ticket, expected ${due}`;
}

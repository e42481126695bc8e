// Writes what the comparison asks and what is right, by the oracle that looks every minute up and shares no code with the
// source: node test/tools/program.js test/tools/bench/compare/tasks.ts <file>
import { writeFileSync } from 'node:fs';
import { MARGIN, type SweptMinutes, sweptDeadlines, sweptLevels, sweptMinutes } from '../../../oracle/minutes.js';
import { polishDaysOff } from '../../../oracle/poland.js';
import { random } from '../../../support/random.js';
import { PROMISED } from './derived.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const QUESTIONS = 10_000;
const MONTH = 31 * DAY;
const years = [2025, 2026, 2027];
const first = Date.UTC(2025, 0, 1);
const end = Date.UTC(2028, 0, 1);

const minutes: SweptMinutes = sweptMinutes(first - 2 * DAY, end + 3 * MARGIN);
const [standard] = sweptLevels.standard;
const { list, before } = minutes.hours['9x5'];
const indexOf = (ms: number): number => (ms - minutes.from) / MINUTE;
const openBefore = (ms: number): number => before[indexOf(ms)];

const next = random(20260101);
/** A whole minute, because that is as far as some of the peers look. */
const instant = (from: number, to: number): number => from + Math.floor((next() * (to - from)) / MINUTE) * MINUTE;
const rows = <Q, A>(count: number, ask: () => Q, answer: (question: Q) => A) => {
  const questions = Array.from({ length: count }, ask);
  return { questions, answers: questions.map(answer) };
};
const deadlines = (ms: number) => sweptDeadlines(minutes, standard, ms);

/** Seven days after the date of a delivery, or the next business day. */
function returnOf(deliveredAt: number): number {
  const { days, day } = minutes;
  const last = day[indexOf(deliveredAt)] + 7;
  return days.end[days.business[last] ? last : days.next[last]];
}

/** Two pauses of whole service hours: from 10 o'clock local time until 12, and over two nights. */
function trackedQuestion(): [confirmedAt: number, at: number, pauses: { from: number; to: number }[]] {
  const confirmedAt = instant(first, end - MONTH);
  const ten = list[Math.ceil((openBefore(confirmedAt) + 540) / 540) * 540 + 60];
  const [from, to, third] = [ten, list[before[ten] + 120], list[before[ten] + 540]];
  const pauses = [
    [from, to],
    [third, list[before[third] + 1080]],
  ].map(([a, b]) => ({
    from: minutes.from + a * MINUTE,
    to: minutes.from + b * MINUTE,
  }));
  return [confirmedAt, pauses[1].to + instant(0, 5 * DAY), pauses];
}

function trackedAnswer([confirmedAt, at, pauses]: ReturnType<typeof trackedQuestion>): [due: number, used: number] {
  const paused = pauses.reduce((sum, { from, to }) => sum + openBefore(to) - openBefore(from), 0);
  const due = list[openBefore(confirmedAt) + PROMISED * 60 + paused - 1] + 1;
  return [minutes.from + due * MINUTE, (openBefore(at) - openBefore(confirmedAt) - paused) * MINUTE];
}

/** Of each year the instants between which a delivery deadline stays: midnight, opening, cutoff and closing of each day. */
const instants = Object.fromEntries(
  years.map((year) => {
    const edges: number[] = [];
    for (let ms = Date.UTC(year, 0, 1) - 2 * HOUR; ms < Date.UTC(year + 1, 0, 1); ms += HOUR) {
      const i = indexOf(ms);
      const inYear = minutes.days.dates[minutes.day[i]].startsWith(`${year}`);
      if (inYear && [0, 540, 900, 1080].includes(minutes.time[i])) edges.push(ms);
    }
    return [year, edges.flatMap((ms) => [ms, ms + 1])];
  }),
);
const worstOf = (year: number): number => {
  let worst = 0;
  for (let ms = Date.UTC(year, 0, 1) - HOUR; ms < Date.UTC(year + 1, 0, 1) - HOUR; ms += MINUTE)
    worst = Math.max(worst, deadlines(ms).delivery.at - ms);
  return worst;
};

const anyInstant = (): [number] => [instant(first, end)];
const tasks = {
  addHour: rows(QUESTIONS, anyInstant, ([ms]) => deadlines(ms).reaction.at),
  due: rows(QUESTIONS, anyInstant, ([ms]) => deadlines(ms).delivery.at),
  between: rows(
    QUESTIONS,
    (): [number, number] => {
      const from = instant(first, end - MONTH);
      return [from, from + instant(0, MONTH)];
    },
    ([from, to]) => (openBefore(to) - openBefore(from)) * MINUTE,
  ),
  ticket: rows(
    QUESTIONS,
    (): [number, number, number] => {
      const openedAt = instant(first, end - MONTH);
      const confirmedAt = openedAt + instant(0, DAY);
      return [openedAt, confirmedAt, confirmedAt + instant(0, 5 * DAY)];
    },
    ([openedAt, confirmedAt, deliveredAt]) => [
      deadlines(openedAt).reaction.at,
      deadlines(confirmedAt).delivery.at,
      returnOf(deliveredAt),
    ],
  ),
  tracked: rows(QUESTIONS, trackedQuestion, trackedAnswer),
  worst: { questions: years.map((year) => [year]), answers: years.map(worstOf) },
};
const daysOff = [2024, ...years, 2028].flatMap((year) => [...polishDaysOff(year)].sort());
writeFileSync(process.argv[2], JSON.stringify({ zone: 'Europe/Warsaw', daysOff, instants, tasks }));

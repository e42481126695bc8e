import { openTimeOf } from '../calendar/clock.js';
import type { CompiledHours } from '../calendar/hours.js';
import type { Interval } from '../calendar/interval.js';
import type { OpenTime } from '../calendar/open-time.js';
import { readHours } from '../calendar/read-hours.js';
import { priorityIds } from '../terms/priority.js';
import type { TargetName } from '../terms/target.js';
import { type Finding, finding, lengthText } from './finding.js';
import { dueWithin } from './gaps.js';
import { localAt, type PromiseSubject, placeOf, promisePlace, type Subject } from './subject.js';

/** Whether a level promises what its other terms go by. */
export function termFindings(subject: Subject): readonly Finding[] {
  const { level, written } = subject;
  const milestones = priorityIds.map((priority) => level.commitments[priority].targets.delivery.milestone);
  const found: Finding[] = [];
  if (level.source.includes?.includes('on-site-support') && !milestones.includes('on-site')) {
    const message = 'The level includes on-site support, and none of its commitments promises an engineer on site.';
    found.push(finding('ON_SITE_WITHOUT_MILESTONE', placeOf(subject, 'includes'), message));
  }
  const termGiven = 'catalogue' in written || written.returnWithin !== undefined;
  if (termGiven && milestones.every((milestone) => milestone === 'dispatch')) {
    const message = `The faulty unit goes back within ${level.source.returnWithin.days} days of a delivery that the level does not promise: it promises the dispatch alone.`;
    found.push(finding('RETURN_WITHOUT_DELIVERY', placeOf(subject, 'returnWithin'), message));
  }
  return found;
}

/** How late a ticket is, and when that happens. */
interface Lag {
  readonly at: number;
  readonly lateMs: number;
}

/** Whether a ticket of a more urgent priority is ever due later than the same ticket of a less urgent one: of each promise the
 * worst instant. */
export function urgencyFindings(promises: readonly PromiseSubject[]): readonly Finding[] {
  return promises.flatMap((urgent) =>
    (['reaction', 'delivery'] as const).flatMap((clock) => {
      const [priority] = urgent.priorities;
      const behind = promises.flatMap((other) => {
        const less = other.priorities.find((id) => id > priority);
        const lag = less && other !== urgent ? worstLag(urgent, other, clock) : undefined;
        return less && lag ? [{ less, ...lag }] : [];
      });
      if (behind.length === 0) return [];
      const { less, at, lateMs } = behind.reduce((worst, next) => (next.lateMs > worst.lateMs ? next : worst));
      const message = `${priority} is slower than ${less}: the ${clock} of a ticket of ${localAt(urgent, at)} is due ${lengthText(lateMs)} later.`;
      return [finding('PRIORITY_INVERSION', promisePlace(urgent, clock), message, { at: new Date(at) })];
    }),
  );
}

/** From where a promise is due farthest behind another one with the same milestone, and by how much; undefined where it never is. */
function worstLag(urgent: PromiseSubject, other: PromiseSubject, clock: TargetName): Lag | undefined {
  // What has to have happened by the one is not what has to have happened by the other.
  const milestones = [urgent, other].map(({ commitment }) => commitment.targets.delivery.milestone);
  if (clock === 'delivery' && milestones[0] !== milestones[1]) return undefined;
  const [a, b] = [other.steps(clock), urgent.steps(clock)];
  let worst: Lag = { at: 0, lateMs: 0 };
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const to = Math.min(a[i].to, b[j].to);
    // A difference that changes is largest at one of its ends.
    for (const at of [Math.max(a[i].from, b[j].from), to - 1]) {
      const lateMs = dueWithin(b[j], at) - dueWithin(a[i], at);
      if (lateMs > worst.lateMs) worst = { at, lateMs };
    }
    if (a[i].to === to) i += 1;
    if (b[j].to === to) j += 1;
  }
  return worst.lateMs > 0 ? worst : undefined;
}

/** The open time of a period as text, written once for each service. */
function openTexts(): (open: OpenTime, period: Interval) => string {
  const known = new Map<OpenTime, string>();
  return (open, { from, to }) => {
    const text = known.get(open) ?? JSON.stringify(open.intervals(from, to));
    known.set(open, text);
    return text;
  };
}

/** Levels that promise the same in the period as one before them, whatever they are called and however they are written. */
export function twinFindings(subjects: readonly Subject[]): readonly Finding[] {
  const openText = openTexts();
  const promised = subjects.map((subject) => {
    const { level, calendar, period } = subject;
    const { includes = [], ticketsOpen } = level.source;
    const isOpen = (hours: CompiledHours): string => openText(openTimeOf(hours, calendar), period);
    const tickets = ticketsOpen === undefined ? null : isOpen(readHours(ticketsOpen, 'ticketsOpen'));
    const terms = priorityIds.map((priority) => {
      const { reaction, delivery, return: back } = level.commitments[priority].targets;
      return [reaction, delivery, back].map((target) => ({ ...target, hours: isOpen(target.hours) }));
    });
    return JSON.stringify({ terms, tracking: level.tracking, tickets, included: [...new Set(includes)].sort() });
  });
  return subjects.flatMap((subject, i) => {
    const twin = subjects[promised.indexOf(promised[i])];
    if (twin === subject) return [];
    const message = `The levels ${twin.key} and ${subject.key} promise the same.`;
    return [finding('IDENTICAL_LEVELS', placeOf(subject), message)];
  });
}

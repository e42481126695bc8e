import { dueWithin } from '../../analysis/differences.js';
import { rolesIn } from '../../calendar/calendars.js';
import type { Interval } from '../../calendar/interval.js';
import { openTimeOf } from '../../calendar/kept-time.js';
import { openIntervals } from '../../calendar/open-intervals.js';
import type { OpenTime } from '../../calendar/open-time.js';
import { openOf } from '../../deadlines/due.js';
import { isOfDispatch } from '../../deadlines/rules.js';
import { meaningsOf } from '../../terms/shared-targets.js';
import { rolesOf } from '../../terms/target-roles.js';
import { type Finding, finding } from './finding.js';
import type { FindingWords } from './finding-words.js';
import { localAt, placeOf, type Subject, type TargetSubject, targetPlace } from './subject.js';

/** Whether a level owes what its other terms go by. */
export function termFindings(
  subject: Subject,
  targets: readonly TargetSubject[],
  words: FindingWords,
): readonly Finding[] {
  const owed = new Set(targets.flatMap(({ target }) => target.until));
  const found: Finding[] = [];
  if (subject.level.source.includes?.includes('on-site-support') && !owed.has('arrived') && !owed.has('repaired')) {
    found.push(finding('ON_SITE_WITHOUT_TARGET', placeOf(subject, 'includes'), words.onSiteWithoutTarget));
  }
  for (const of of targets) {
    const { target } = of;
    if (target.owedBy !== 'customer' || !isOfDispatch(target) || target.from.some((event) => owed.has(event))) continue;
    found.push(finding('RETURN_WITHOUT_DELIVERY', targetPlace(of, 'from'), words.returnWithoutDelivery(target)));
  }
  return found;
}

/** Roles that a level names and that no calendar is given for: a mistyped one would be hours wrong in silence. */
export function roleFindings(
  { level, calendars }: Subject,
  targets: readonly TargetSubject[],
  words: FindingWords,
): readonly Finding[] {
  const known = rolesIn(calendars);
  return level.roles
    .filter((role) => !known.has(role))
    .flatMap((role) => {
      const [of] = targets.filter(({ target }) => meaningsOf(target).some((one) => rolesOf(one).includes(role)));
      const message = words.roleWithoutCalendar(role, [...known]);
      return [finding('ROLE_WITHOUT_CALENDAR', targetPlace(of, ...fieldOfRole(of, role)), message)];
    });
}

/** The field of a target that names a role. */
function fieldOfRole({ target }: TargetSubject, role: string): readonly string[] {
  if (target.calendar === role) return ['calendar'];
  if (target.cutoffs?.calendar === role) return ['cutoff'];
  return rolesOf(target).includes(role) ? ['hours'] : ['interpretations'];
}

/** How late a ticket is, and when that happens. */
interface Lag {
  readonly at: number;
  readonly lateMs: number;
}

/** Whether a ticket of a more urgent priority is ever due later than the same ticket of a less urgent one: of each target the
 * worst instant. */
export function urgencyFindings(targets: readonly TargetSubject[], words: FindingWords): readonly Finding[] {
  return targets.flatMap((urgent) => {
    const [priority] = urgent.priorities;
    const behind = targets.flatMap((other) => {
      const less = lessUrgent(urgent, other);
      const lag = less === undefined ? undefined : worstLag(urgent, other);
      return less !== undefined && lag ? [{ less, ...lag }] : [];
    });
    if (behind.length === 0) return [];
    const { less, at, lateMs } = behind.reduce((worst, next) => (next.lateMs > worst.lateMs ? next : worst));
    const message = words.priorityInversion(priority, less, urgent.target, localAt(urgent, at), lateMs);
    return [finding('PRIORITY_INVERSION', targetPlace(urgent), message, { at: new Date(at) })];
  });
}

/** The first priority of another target of the name that is less urgent than the first of one; undefined where they cannot be
 * compared: what has to have happened by the one, or before it, is not what has to have by the other. */
function lessUrgent(
  { level, target, priorities: [priority] }: TargetSubject,
  other: TargetSubject,
): string | undefined {
  const isSame = other.target.name === target.name && other.target !== target;
  const between = ({ from, until }: TargetSubject['target']): string => JSON.stringify([from, until]);
  if (!isSame || target.owedBy !== 'provider' || between(target) !== between(other.target)) return undefined;
  const urgency = level.priorities.indexOf(priority);
  return other.priorities.find((id) => level.priorities.indexOf(id) > urgency);
}

/** From where a target is due farthest behind another one, and by how much; undefined where it never is. */
function worstLag(urgent: TargetSubject, other: TargetSubject): Lag | undefined {
  const [a, b] = [other.segments(), urgent.segments()];
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
    const text = known.get(open) ?? JSON.stringify(openIntervals(open, from, to));
    known.set(open, text);
    return text;
  };
}

/** Levels that owe the same in the period as one before them, whatever they are called and however they are written. */
export function twinFindings(subjects: readonly Subject[], words: FindingWords): readonly Finding[] {
  const openText = openTexts();
  const owed = subjects.map(({ level, calendars, period }) => {
    const { includes = [] } = level.source;
    const { ticketsOpen } = level;
    const tickets = ticketsOpen && openText(openTimeOf(ticketsOpen, 'site', calendars), period);
    const terms = level.priorities.map((priority) =>
      Object.entries(level.targets(priority)).map(([name, target]) => {
        if (!target) return [name, null];
        // What it is called, and how it is written, makes no difference.
        const { source: _, interpretations: __, ...read } = target;
        return [name, { ...read, hours: openText(openOf(target, calendars), period) }];
      }),
    );
    const { priorities, law, priorityChange } = level;
    return JSON.stringify({ priorities, law, priorityChange, terms, tickets, included: [...new Set(includes)].sort() });
  });
  return subjects.flatMap((subject, i) => {
    const twin = subjects[owed.indexOf(owed[i])];
    if (twin === subject) return [];
    return [finding('IDENTICAL_LEVELS', placeOf(subject), words.identicalLevels(twin.key, subject.key))];
  });
}

// What happens by itself in a period, against one look after the other, a millisecond apart.
import fc from 'fast-check';
import { type ChangeKind, eventsBetween, type TargetEvent, type Threshold, type Tracking, trackTicket } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.js';
import {
  asTicket,
  DAY,
  HOUR,
  happeningsOf,
  knownAt,
  moment,
  type Story,
  story,
  trackedLevel,
} from '../support/tracked.js';

const thresholds: readonly Threshold[] = [0.25, 0.8, 1, 1.5, { before: { hours: 24 } }, { after: 0 }, { after: HOUR }];
const kinds = ['warning', 'breach', 'overdue-hour', 'opening', 'closing', 'cutoff', 'deadline-move'] as const;

const lookAt = ({ level, ticket, calendars }: Story, at: number): Tracking =>
  trackTicket(level, asTicket(ticket), { at, thresholds, calendars });
const within = ({ level, ticket, calendars }: Story, from: number, to: number, asked?: readonly ChangeKind[]) =>
  eventsBetween(level, asTicket(ticket), { from, to, thresholds, calendars, ...(asked && { kinds: asked }) });

/** Some with another level from a change of priority on. */
const changed: fc.Arbitrary<Story> = fc
  .tuple(story, fc.option(trackedLevel, { nil: undefined }))
  .map(([{ level, ticket, calendars }, other]) => {
    const { priority } = ticket;
    const isKnown = typeof priority === 'object' && priority.every((entry) => /^P[1-4]$/.test(entry.priority));
    if (!other || !isKnown) return { level, ticket, calendars };
    // The type of these tickets has no levels.
    const history = priority.map((entry, i) => (i === 1 ? { ...entry, level: other } : entry));
    return { level, ticket: { ...ticket, priority: history }, calendars };
  });
const asked = (longest: number) =>
  changed.chain((story) =>
    fc
      .tuple(moment(story.ticket), fc.nat({ max: longest }))
      .map(([from, length]) => ({ story, from, to: from + length })),
  );

/** What a look says of warnings and lateness, by the words for the events that lead to it. */
const factsOf = ({ targets }: Tracking): string[] =>
  Object.entries(targets).flatMap(([name, target]) => [
    ...(target?.warnings ?? [])
      .filter(({ reached }) => reached)
      .map(({ threshold }) => `${name} warning ${JSON.stringify(threshold)}`),
    ...(target?.state === 'breached' ? [`${name} breach`] : []),
  ]);

type Tracked = Tracking['targets'][string];
const overdueHours = (target: Tracked): number =>
  target?.state === 'breached' ? (target.startedHoursOverdue ?? 0) : 0;

/** What the looks a millisecond before an instant and at it say that happened to a target; of openings and the like, only those
 * that were announced. */
function seenAt(before: Tracking, after: Tracking, name: string): string[] {
  const [was, is] = [before.targets[name] ?? null, after.targets[name]];
  if (!is) return [];
  const announced = before.nextEvent?.at.getTime() === after.at.getTime() ? before.nextEvent.changes : [];
  const has = (kind: ChangeKind): boolean => announced.some((change) => change.target === name && change.kind === kind);
  const warned = is.warnings
    .filter(({ reached }, i) => reached && !was?.warnings[i]?.reached)
    .map(({ threshold }) => `warning ${JSON.stringify(threshold)}`);
  const [hoursBefore, hours] = [overdueHours(was), overdueHours(is)];
  return [
    ...warned,
    ...(is.state === 'breached' && was?.state !== 'breached' ? ['breach'] : []),
    ...(hoursBefore > 0 && hours > hoursBefore ? ['overdue-hour'] : []),
    ...(has('opening') && is.counting ? ['opening'] : []),
    ...(has('closing') && !is.counting && !is.endedAt ? ['closing'] : []),
  ];
}

/** The events of a period, by looking at every instant at which anything happens or is announced. */
function lookedFor(story: Story, from: number, to: number): string[] {
  const happenings = happeningsOf(story.ticket).sort((a, b) => a - b);
  const found: string[] = [];
  // Nothing happens to a ticket before it is opened.
  for (let at = Math.max(from, story.ticket.openedAt - 1); at < to; ) {
    const next = lookAt(story, at).nextEvent?.at.getTime() ?? Number.POSITIVE_INFINITY;
    const after = at;
    at = Math.min(next, happenings.find((happening) => happening > after) ?? to, to);
    const [before, then] = [lookAt(story, at - 1), lookAt(story, at)];
    for (const name of Object.keys(then.targets))
      for (const what of seenAt(before, then, name)) found.push(`${at} ${name} ${what}`);
  }
  return found;
}

const written = ({ at, target, kind, threshold }: TargetEvent): string =>
  `${at.getTime()} ${target} ${kind}${threshold === null ? '' : ` ${JSON.stringify(threshold)}`}`;

describe('eventsBetween', () => {
  test('has what one look after the other finds, and nothing else', () => {
    fc.assert(
      fc.property(asked(5 * DAY), ({ story, from, to }) => {
        const events = within(story, from, to);
        // A cutoff shows in nothing that a look has, and a day can move because the target itself changes.
        const isSeen = ({ kind }: TargetEvent): boolean => kind !== 'cutoff' && kind !== 'deadline-move';
        expect(events.filter(isSeen).map(written).sort()).toEqual(lookedFor(story, from, to).sort());
        expect(events.every(({ at }, i) => at.getTime() > from && (i === 0 || at >= events[i - 1].at))).toBe(true);
      }),
      { numRuns: runs(700) },
    );
  });

  test('has a warning and a breach wherever a look has what the one before it did not have', () => {
    fc.assert(
      fc.property(
        asked(20 * DAY),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }),
        (period, shares) => {
          const { story, from, to } = period;
          const events = within(story, from, to, ['warning', 'breach']);
          // Nothing happens to a ticket before it is opened.
          const begin = Math.min(Math.max(from, story.ticket.openedAt - 1), to);
          const some = [0, ...shares, 1].map((share) => begin + Math.round(share * (to - begin)));
          const instants = [...new Set([...some, ...events.map(({ at }) => at.getTime())])].sort((a, b) => a - b);
          const looks = instants.map((at) => factsOf(lookAt(story, at)));
          const told = (i: number): string[] =>
            events
              .filter(({ at }) => at.getTime() > instants[i - 1] && at.getTime() <= instants[i])
              .map((event) => written(event).replace(/^\d+ /, ''));
          for (let i = 1; i < looks.length; i += 1)
            expect(told(i)).toEqual(expect.arrayContaining(looks[i].filter((fact) => !looks[i - 1].includes(fact))));
        },
      ),
      { numRuns: runs(700) },
    );
  });

  test('has each event in one of two periods that touch, whatever the kinds', () => {
    const halved = asked(20 * DAY).chain((period) =>
      fc.record({
        period: fc.constant(period),
        middle: fc.integer({ min: period.from, max: period.to }),
        some: fc.subarray([...kinds]),
      }),
    );
    fc.assert(
      fc.property(halved, ({ period: { story, from, to }, middle, some }) => {
        const whole = within(story, from, to);
        expect([...within(story, from, middle), ...within(story, middle, to)]).toEqual(whole);
        expect(within(story, from, to, some)).toEqual(whole.filter(({ kind }) => some.includes(kind)));
      }),
      { numRuns: runs(700) },
    );
  });

  test('begins with the next event of the kinds that a tracking is asked for', () => {
    fc.assert(
      fc.property(asked(0), fc.subarray([...kinds]), ({ story: given, from: at }, some) => {
        // A tracking knows nothing of what happens later, and follows a pause that moves a deadline for a month.
        const until = at + 31 * DAY;
        fc.pre(at >= given.ticket.openedAt);
        const story = { ...given, ticket: knownAt(given.ticket, at) };
        const { level, ticket, calendars } = story;
        const { nextEvent } = trackTicket(level, asTicket(ticket), { at, thresholds, calendars, kinds: some });
        const [first] = within(story, at, until, some);
        if (first || (nextEvent && nextEvent.at.getTime() <= until)) expect(nextEvent?.at).toEqual(first?.at);
        const changes = nextEvent?.changes ?? [];
        expect(changes.every(({ kind }) => some.includes(kind))).toBe(true);
        if (first)
          expect(changes).toContainEqual({ target: first.target, kind: first.kind, threshold: first.threshold });
      }),
      { numRuns: runs(700) },
    );
  });
});

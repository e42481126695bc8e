// Properties of explanations, over random tickets and levels: the steps, replayed by an oracle that shares no code with src/, lead
// to the deadline, and the other interpretations give what the same calculation gives under changed terms.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  calculateDeadlines,
  explainDeadlines,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type Target,
  type TicketOf,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { instantsOf, localTime } from '../oracle/local-time.js';
import { type RandomLevel, randomCase } from '../oracle/random-level.js';
import { only, replay, type Zones } from '../oracle/replay.js';
import { instant, levelId, priority, wait } from '../support/arbitraries.js';
import { accepted, calendarsFor, ticketFor } from '../support/drawn.js';
import { deadlinesOf } from '../support/explained.js';
import { runs } from '../support/runs.js';

const ZONE = 'Europe/Warsaw';
const inPoland: Zones = { own: ZONE, judging: ZONE };

/** A level with changes to its delivery. */
const withDelivery = (level: ServiceLevel, change: Partial<Target>): ServiceLevel => ({
  ...level,
  // A change keeps the kind of length.
  targets: { ...level.targets, delivery: { ...level.targets.delivery, ...change } as Target },
});

/** Levels of the catalogue, and codes for what it lacks. */
const level: fc.Arbitrary<ServiceLevel> = fc.oneof(
  levelId.map((id) => serviceLevels[id]),
  fc.constantFrom<ServiceLevel[]>(
    serviceLevelFromCode('8x5x8'),
    serviceLevelFromCode('24x7xNBD', { cutoff: { time: '15:00', inclusive: false } }),
    serviceLevelFromCode('9x5xSBD', { cutoff: { time: '12:00', inclusive: true }, ends: 'closing' }),
    serviceLevelFromCode('24x7xNCD', { cutoff: { time: '15:00', inclusive: false } }),
    serviceLevelFromCode('8x5xNCD'),
    serviceLevelFromCode('9x5xNBD', { basedOn: serviceLevels.ahb8x5 }),
    // Custom terms, which stay as they are under the other interpretations.
    withDelivery(serviceLevels.standardOnsite, { ends: '17:00' }),
    withDelivery(serviceLevels.sos8x5, { businessDays: 2 }),
    withDelivery(serviceLevels.ahb8x5, { cutoff: { time: '12:00', inclusive: false } }),
  ),
);
const ticket: fc.Arbitrary<TicketOf> = fc
  .record({
    openedAt: instant,
    priority,
    confirmed: fc.option(wait, { freq: 8 }),
    delivered: fc.option(wait, { freq: 2 }),
    arrived: fc.option(wait, { freq: 2 }),
    waybill: fc.option(wait, { freq: 2 }),
  })
  .map(({ openedAt, priority, confirmed, delivered, arrived, waybill }) => {
    const confirmedAt = confirmed === null ? undefined : openedAt + confirmed;
    const from = confirmedAt ?? openedAt;
    return {
      openedAt,
      priority,
      confirmedAt,
      deliveredAt: delivered === null ? undefined : from + delivered,
      arrivedAt: arrived === null ? undefined : from + arrived,
      waybillReceivedAt: waybill === null ? undefined : openedAt + waybill,
    };
  });

/** The target of a ticket's priority. */
function targetOf({ targets }: ServiceLevel, name: string, { priority }: TicketOf): Target {
  const entry = targets[name];
  const found = 'from' in entry ? entry : entry[`${priority}`];
  if (!found?.from) throw new Error(`no target ${name}`);
  return found;
}

/** A target with the fields that an interpretation changes: null removes one, and a length replaces any other. */
function interpreted(target: Target, changes: object): Target {
  const isLength = (name: string): boolean => ['within', 'businessDays', 'calendarDays'].includes(name);
  const kept = Object.entries(target).filter(([name]) => !Object.keys(changes).some(isLength) || !isLength(name));
  const merged = Object.entries({ ...Object.fromEntries(kept), ...changes });
  return Object.fromEntries(merged.filter(([name, value]) => name !== 'interpretations' && value !== null)) as Target;
}

describe('an explanation', () => {
  test('REACT-1 to REACT-2, DELIV-1, NBD-1 to NBD-5, HOURS-1 to HOURS-2, RET-1 to RET-4: has the deadlines of calculateDeadlines', () => {
    fc.assert(
      fc.property(level, ticket, fc.constantFrom('en' as const, 'pl' as const), (level, ticket, locale) => {
        const found = explainDeadlines(level, ticket, { locale });
        const expected = calculateDeadlines(level, ticket);
        for (const name of Object.keys(level.targets)) {
          const { steps, text, range, ...deadline } = found.targets[name] ?? { steps: [], text: '', range: null };
          expect(found.targets[name] ? deadline : null).toEqual(expected[name]);
        }
      }),
    );
  });

  test('has steps that lead to the deadline when they are replayed', () => {
    fc.assert(
      fc.property(level, ticket, (level, ticket) => {
        for (const { steps, dueAt } of deadlinesOf(explainDeadlines(level, ticket)))
          expect(new Date(replay(steps, inPoland)).toISOString()).toBe(dueAt.toISOString());
      }),
      { numRuns: runs(500) },
    );
  });

  test('names the date and time of each deadline in its heading, as Intl writes them', () => {
    const languages = {
      en: { tag: 'en-GB', endOfDay: ': by the end of ', timeText: (time: string) => `, ${time}` },
      pl: { tag: 'pl', endOfDay: ': do końca ', timeText: (time: string) => `, do godz. ${time.replace(/^0/, '')}` },
    };
    fc.assert(
      fc.property(level, ticket, fc.constantFrom('en' as const, 'pl' as const), (level, ticket, locale) => {
        const { tag, endOfDay, timeText } = languages[locale];
        const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
        const found = explainDeadlines(level, ticket, { locale });
        for (const { dueOn, dueLocal, text } of deadlinesOf(found)) {
          const blocks = found.text.split('\n\n').filter((block) => block.endsWith(`\n${text}`));
          expect(blocks).toHaveLength(1);
          const [heading] = blocks[0].split('\n');
          expect(heading).toContain(format.format(new Date(`${dueOn}T12:00:00Z`)));
          const endsDay = dueLocal.includes('T23:59:59.999');
          expect(heading).toContain(endsDay ? endOfDay : timeText(dueLocal.slice(11, 16)));
        }
      }),
    );
  });

  test('has the cutoff at its local time, and counts what comes before it as in time', () => {
    fc.assert(
      fc.property(level, ticket, (level, ticket) => {
        for (const { steps } of deadlinesOf(explainDeadlines(level, ticket))) {
          const step = only(steps, 'cutoff');
          if (!step) continue;
          const { date } = localTime(step.startAt.getTime(), ZONE);
          expect(step.at.getTime()).toBe(instantsOf(date, step.cutoff.time, ZONE)[0]);
          const [start, at] = [step.startAt.getTime(), step.at.getTime()];
          expect(step.inTime).toBe(start < at || (start === at && step.cutoff.inclusive));
          expect(step.inTime).toBe(only(steps, 'counts-as-next-day') === undefined);
        }
      }),
    );
  });

  test('names every rule of a deadline, on a basis that the rule has', () => {
    const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
    const basisOf = new Map(
      [...page.matchAll(/^\| ([A-Z]+-\d) \|.*\| (.+) \|$/gm)].map(([, id, basis]) => [id, basis]),
    );
    fc.assert(
      fc.property(level, ticket, (level, ticket) => {
        for (const { rules, steps } of deadlinesOf(explainDeadlines(level, ticket))) {
          const named = new Set<string | null>(steps.map(({ rule }) => rule));
          expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
          for (const { kind, rule, basis } of steps) {
            // What the terms can also mean is labelled as whoever wrote the level likes.
            if (kind !== 'interpretation' && kind !== 'range' && basis) expect(basisOf.get(`${rule}`)).toContain(basis);
          }
        }
      }),
    );
  });

  test('REACT-2, DELIV-1, NBD-1, NBD-2, NBD-4, NBD-5, HOURS-1, HOURS-2, RET-1: reports every interpretation under which a deadline differs', () => {
    fc.assert(
      fc.property(level, ticket, (level, ticket) => {
        const { targets } = explainDeadlines(level, ticket);
        for (const [name, deadline] of Object.entries(targets)) {
          if (!deadline) continue;
          const target = targetOf(level, name, ticket);
          const expected = (target.interpretations ?? []).flatMap(({ id, target: changes }) => {
            const other = { ...level, targets: { ...level.targets, [name]: interpreted(target, changes) } };
            const found = calculateDeadlines(other, ticket)[name];
            const isStarted = !`${found?.startsFrom.event}`.endsWith('-due');
            const wasStarted = !deadline.startsFrom.event.endsWith('-due');
            const due = isStarted || !wasStarted ? (found?.dueLocal ?? null) : null;
            return due === deadline.dueLocal ? [] : [[id, due]];
          });
          const found = deadline.steps.flatMap((step) =>
            step.kind === 'interpretation' && step.differs ? [[step.id, step.otherwise?.dueLocal ?? null]] : [],
          );
          expect(found).toEqual(expected);
        }
      }),
    );
  });
});

describe('an explanation of targets of every kind', () => {
  /** A level of any kind with its ticket and its calendars, explained. */
  const asked = randomCase({ settled: false }).map((drawn) => ({ ...drawn, defined: accepted(drawn.level) }));

  test('has the deadlines of calculateDeadlines, and steps that end with them', () => {
    fc.assert(
      fc.property(asked, ({ defined, calendars, ticket, at }) => {
        fc.pre(defined !== null);
        const options = { calendars: calendarsFor(calendars), at };
        const found = explainDeadlines(defined, ticketFor(ticket), options);
        expect(found.text.split('\n\n')).toHaveLength(Object.keys(defined.targets).length + 1);
        for (const [name, expected] of Object.entries(calculateDeadlines(defined, ticketFor(ticket), options))) {
          const explained = found.targets[name];
          expect(explained && { ...explained, steps: 0, text: 0, range: 0 }).toEqual(
            expected && { ...expected, steps: 0, text: 0, range: 0 },
          );
          const steps = explained?.steps ?? [];
          const dues = steps.flatMap((step) => ('dueAt' in step && step.dueAt ? [step.dueAt] : []));
          expect(dues.at(-1)).toEqual(expected?.dueAt);
          const time = only(steps, 'service-time');
          const ms = time?.intervals.reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0);
          expect(ms).toBe(time?.ms);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  test('has steps that lead to the deadline when they are replayed, in the zones of its calendars', () => {
    fc.assert(
      fc.property(asked, ({ level, defined, calendars, ticket }) => {
        fc.pre(defined !== null);
        const plain = { ...ticketFor(ticket), priority: level.priorities[0], pauses: [] };
        const { targets } = explainDeadlines(defined, plain, { calendars: calendarsFor(calendars) });
        for (const [name, deadline] of Object.entries(targets)) {
          if (!deadline) continue;
          const { calendar = 'site', cutoff } = targetOf(defined, name, plain);
          const [first] = [cutoff ?? []].flat();
          const zoneOf = (role: string): string => (calendars[role] ?? calendars.site).zone;
          const zones = { own: zoneOf(calendar), judging: zoneOf(first?.calendar ?? calendar) };
          expect(replay(deadline.steps, zones)).toBe(deadline.dueAt.getTime());
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test('has a step for every pause that moves a deadline', () => {
    fc.assert(
      fc.property(asked, ({ level, defined, calendars, ticket, at }) => {
        fc.pre(defined !== null);
        const { pauses = [] } = ticket;
        const options = { calendars: calendarsFor(calendars), at };
        const plain = { ...ticketFor(ticket), priority: level.priorities[0] };
        const found = explainDeadlines(defined, plain, options);
        const steps = deadlinesOf(found).flatMap(({ steps }) => steps.filter((step) => step.kind === 'pause'));
        const counting = pauses.filter(({ from, to = Number.POSITIVE_INFINITY }) =>
          steps.some((step) => step.from.getTime() < to && (step.to?.getTime() ?? Number(at)) > from),
        );
        const due = Object.values(calculateDeadlines(defined, { ...plain, pauses: counting }, options));
        expect(due.map((deadline) => deadline?.dueLocal)).toEqual(
          Object.values(found.targets).map((deadline) => deadline?.dueLocal),
        );
        // One that goes on may have taken nothing yet: it holds the deadline, or held it until the target ended.
        for (const { steps, dueAt } of deadlinesOf(found)) {
          for (const step of steps.filter((one) => one.kind === 'pause'))
            expect(step.takenMs > 0 || step.to === null || step.to > dueAt).toBe(true);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test('has a step for every change of priority that counts, and none without one', () => {
    fc.assert(
      fc.property(asked, ({ defined, calendars, ticket, at }) => {
        fc.pre(defined !== null && Array.isArray(ticket.priority));
        const options = { calendars: calendarsFor(calendars), at };
        for (const { steps, startsFrom } of deadlinesOf(explainDeadlines(defined, ticketFor(ticket), options))) {
          const changes = steps.filter((step) => step.kind === 'priority-changed');
          const last = changes.at(-1);
          if (startsFrom.event === 'priority-changed') expect(last?.at).toEqual(startsFrom.at);
          for (const { share, policy, from, to } of changes) {
            expect(from).not.toBe(to);
            expect(share !== null).toBe(policy === 'carry-over');
            expect(share ?? 0).toBeGreaterThanOrEqual(0);
            expect(share ?? 0).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test('names no law where none governs the level, and none but the Polish one where it does', () => {
    /** A last day as the law has it needs the law. */
    const lawless = (level: RandomLevel): ServiceLevel | null => {
      const targets = JSON.parse(JSON.stringify(level.targets).replaceAll('"statutory"', '"business-day"'));
      return accepted({ ...level, law: undefined, targets });
    };
    const named = /Civil Code|Kodeks|\barticle\b|(?<!\p{L})art\.|§|\blaw\b|praw[oa]|ustaw/u;
    let lawful = 0;
    fc.assert(
      fc.property(
        asked,
        fc.constantFrom('en' as const, 'pl' as const),
        ({ level, defined, calendars, ...drawn }, locale) => {
          const free = lawless(level);
          fc.pre(defined !== null && free !== null);
          const options = { calendars: calendarsFor(calendars), at: drawn.at, locale };
          const { text, targets } = explainDeadlines(free, ticketFor(drawn.ticket), options);
          expect(text).not.toMatch(named);
          for (const step of deadlinesOf({ targets }).flatMap(({ steps }) => steps)) {
            expect(step.basis).toBe(null);
            if ('article' in step) expect(step.article).toBe(null);
          }
          const { text: governed } = explainDeadlines(defined, ticketFor(drawn.ticket), options);
          if (named.test(governed)) lawful += 1;
        },
      ),
      { numRuns: runs(1000, 50) },
    );
    expect(lawful).toBeGreaterThan(0);
  });
});

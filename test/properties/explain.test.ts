// Properties of explanations, over random tickets and levels: the steps, replayed by an oracle that shares no code with src/, lead
// to the deadline, and the other interpretations give what the same calculation gives under changed terms.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type BusinessDayDelivery,
  type Commitment,
  calculateDeadlines,
  type Deadline,
  explainDeadlines,
  polishCalendar,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type Ticket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { instantsOf, localTime } from '../oracle/local-time.js';
import { only, replay } from '../oracle/replay.js';
import { instant, levelId, priority, wait } from '../support/arbitraries.js';
import { deadlinesOf } from '../support/explained.js';
import { runs } from '../support/runs.js';

const ZONE = 'Europe/Warsaw';

/** A level with the same change to each of its targets. */
function withEach(level: ServiceLevel, change: Partial<BusinessDayDelivery>): ServiceLevel {
  const { P1, P2, P3, P4 } = level.commitments;
  const changed = (commitment: Commitment) =>
    ({ ...commitment, delivery: { ...commitment.delivery, ...change } }) as Commitment;
  return { ...level, commitments: { P1: changed(P1), P2: changed(P2), P3: changed(P3), P4: changed(P4) } };
}

/** Levels of the catalogue, and codes for what it lacks. */
const level: fc.Arbitrary<ServiceLevel> = fc.oneof(
  levelId.map((id) => serviceLevels[id]),
  fc.constantFrom(
    serviceLevelFromCode('8x5x8'),
    serviceLevelFromCode('24x7xNBD', { cutoff: { time: '15:00', inclusive: false } }),
    serviceLevelFromCode('9x5xSBD', { cutoff: { time: '12:00', inclusive: true }, dayEnds: 'closing' }),
    serviceLevelFromCode('24x7xNCD', { cutoff: { time: '15:00', inclusive: false } }),
    serviceLevelFromCode('8x5xNCD'),
    // Custom terms, which stay as they are under the other interpretations.
    withEach(serviceLevels.standardOnsite, { dayEnds: 'closing' }),
    withEach(serviceLevels.sos8x5, { businessDays: 2 }),
    withEach(serviceLevels.basic, { cutoff: { time: '12:00', inclusive: true } }),
  ),
);
const ticket: fc.Arbitrary<Ticket> = fc
  .record({
    openedAt: instant,
    priority,
    confirmed: fc.option(wait, { freq: 8 }),
    delivered: fc.option(wait, { freq: 2 }),
    arrived: fc.option(wait, { freq: 2 }),
  })
  .map(({ openedAt, priority, confirmed, delivered, arrived }) => {
    const confirmedAt = confirmed === null ? undefined : openedAt + confirmed;
    const from = confirmedAt ?? openedAt;
    return {
      openedAt,
      priority,
      confirmedAt,
      deliveredAt: delivered === null ? undefined : from + delivered,
      arrivedAt: arrived === null ? undefined : from + arrived,
    };
  });

const calendar = polishCalendar();
/** The deadline under changed terms. */
const dueUnder = (level: ServiceLevel, ticket: Ticket, change: Partial<Commitment>): Deadline | null => {
  const { hours, delivery } = { ...level.commitments[ticket.priority], ...change };
  const changed = { ...level.commitments[ticket.priority], hours, delivery };
  const commitments = { ...level.commitments, [ticket.priority]: changed };
  return calculateDeadlines({ ...level, commitments }, ticket).delivery;
};

/** The deadline under the other interpretation of a weekend: counted on its own date or on the next business day, whichever was
 * not done. A confirmation on the date, or on the business day before it, leads to the first business day after the date. */
const otherWeekend = (level: ServiceLevel, ticket: Ticket & { confirmedAt: number }): Deadline | null => {
  const { hours, delivery } = level.commitments[ticket.priority];
  const { date } = localTime(ticket.confirmedAt, ZONE);
  if (delivery.kind !== 'next-business-day' || calendar.isBusinessDay(date)) return null;
  const ownDate = hours !== '24x7' || delivery.cutoff !== null;
  const [noon] = instantsOf(calendar.addBusinessDays(date, ownDate ? -1 : 1), '12:00', ZONE);
  return dueUnder(level, { ...ticket, openedAt: noon, confirmedAt: noon }, { delivery: { ...delivery, cutoff: null } });
};

describe('an explanation', () => {
  test('REACT-1 to REACT-2, DELIV-1, NBD-1 to NBD-5, HOURS-1 to HOURS-2, RET-1 to RET-4: has the deadlines of calculateDeadlines', () => {
    fc.assert(
      fc.property(level, ticket, fc.constantFrom('en' as const, 'pl' as const), (level, ticket, locale) => {
        const found = explainDeadlines(level, ticket, { locale });
        const expected = calculateDeadlines(level, ticket);
        for (const key of ['reaction', 'delivery', 'return'] as const) {
          const { steps, text, ...deadline } = found[key] ?? { steps: [], text: '' };
          expect(found[key] ? deadline : null).toEqual(expected[key]);
        }
      }),
    );
  });

  test('has steps that lead to the deadline when they are replayed', () => {
    fc.assert(
      fc.property(level, ticket, (level, ticket) => {
        for (const deadline of deadlinesOf(explainDeadlines(level, ticket)))
          expect(new Date(replay(deadline)).toISOString()).toBe(deadline.dueAt.toISOString());
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
          const { date } = localTime(step.countedAt.getTime(), ZONE);
          expect(step.at.getTime()).toBe(instantsOf(date, step.cutoff.time, ZONE)[0]);
          const [counted, at] = [step.countedAt.getTime(), step.at.getTime()];
          expect(step.inTime).toBe(counted < at || (counted === at && step.cutoff.inclusive));
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
          const named = new Set<string>(steps.map(({ rule }) => rule));
          expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
          for (const { kind, rule, basis } of steps) {
            // Whether a level has a cutoff, or to whom its hours apply, is an interpretation of the table of levels.
            if (kind !== 'reading' && basis) expect(basisOf.get(rule)).toContain(basis);
          }
        }
      }),
    );
  });

  test('NBD-1, NBD-2, NBD-5: mentions every other interpretation under which the deadline differs, with that deadline', () => {
    const confirmed = fc.tuple(ticket, wait).map(([ticket, ms]) => {
      const confirmedAt = Number(ticket.openedAt) + ms;
      return { openedAt: Number(ticket.openedAt), priority: ticket.priority, confirmedAt };
    });
    fc.assert(
      fc.property(level, confirmed, (level, ticket) => {
        const { delivery } = explainDeadlines(level, ticket);
        const { delivery: target, otherReadings = [] } = level.commitments[ticket.priority];
        const expected = otherReadings.flatMap((other): [string, Deadline | null][] => {
          if (other.about === 'priorities') return [[other.about, dueUnder(level, ticket, other)]];
          // Only the cutoff changes, whatever else is custom.
          return target.kind === 'within'
            ? []
            : [[other.about, dueUnder(level, ticket, { delivery: { ...target, cutoff: other.cutoff } })]];
        });
        expected.push(['weekend', otherWeekend(level, ticket)]);
        if (target.kind !== 'within') {
          const dayEnds = target.dayEnds === 'closing' ? 'midnight' : 'closing';
          expected.push(['day-end', dueUnder(level, ticket, { delivery: { ...target, dayEnds } })]);
        }
        const found = (delivery?.steps ?? []).flatMap((step) =>
          step.kind === 'reading' ? [[step.about, step.otherwise?.dueLocal]] : [],
        );
        expect(found).toEqual(
          expected
            .filter(([, other]) => other && other.dueLocal !== delivery?.dueLocal)
            .map(([about, other]) => [about, other?.dueLocal]),
        );
      }),
    );
  });
});

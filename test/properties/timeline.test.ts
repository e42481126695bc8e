// Properties of pictures, over random tickets and levels.
import fc from 'fast-check';
import { explainDeadlines, polishCalendar, serviceLevels, trackTicket } from 'hezo-sla';
import { renderTimeline } from 'hezo-sla/timeline';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readCalendar } from '../../src/calendar/calendar-face.js';
import { readLevel } from '../../src/terms/level.js';
import { stretchesOf } from '../../src/timeline/bars.js';
import { type Bar, trackedScene } from '../../src/timeline/scene.js';
import { trackingJob } from '../../src/track/stage.js';
import { readHistory } from '../../src/track/tracked-ticket.js';
import { instant, levelId, priority, wait } from '../support/arbitraries.js';
import { descriptionOf, overlaps, textsOf } from '../support/read-svg.js';
import { runs } from '../support/runs.js';
import { type RandomTicket, trackedLevel, trackedTicket } from '../support/tracked.js';

const locale = fc.constantFrom('en', 'pl');
/** A phone, the usual width, a screen, and anything. */
const width = fc.oneof(fc.constantFrom(240, 340, 800, 1600), fc.integer({ min: 240, max: 4000 }));
const later = fc.oneof(wait, fc.constantFrom(-1, 0, 1));
const seen: fc.Arbitrary<[RandomTicket, number]> = trackedTicket.chain((ticket) =>
  later.map((after): [RandomTicket, number] => [ticket, ticket.openedAt + after]),
);
test('a picture has no text over another or beyond the edge, and the same bytes for the same input', () => {
  fc.assert(
    fc.property(trackedLevel, seen, width, locale, (level, [ticket, at], width, locale) => {
      const svg = renderTimeline(level, ticket, { at, width, locale });
      const texts = textsOf(svg);
      expect(texts.length).toBeGreaterThan(5);
      expect(overlaps(texts)).toEqual([]);
      expect(texts.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
      expect(renderTimeline(level, structuredClone(ticket), { at, width, locale })).toBe(svg);
    }),
  );
});

test('a picture without an instant has the headings of explainDeadlines in its description', () => {
  const ticket = fc
    .record({
      openedAt: instant,
      priority,
      contacted: fc.option(wait),
      confirmed: fc.option(wait),
      arrived: fc.option(wait),
      delivered: fc.option(wait),
      returned: fc.option(wait),
    })
    .map(({ openedAt, priority, contacted, confirmed, arrived, delivered, returned }) => {
      const after = (since: number, length: number | null) => (length === null ? null : since + length);
      const confirmedAt = after(openedAt, confirmed);
      const deliveredAt = after(confirmedAt ?? openedAt, delivered);
      return {
        openedAt,
        priority,
        contactedAt: after(openedAt, contacted),
        confirmedAt,
        arrivedAt: after(confirmedAt ?? openedAt, arrived),
        deliveredAt,
        returnedAt: after(deliveredAt ?? confirmedAt ?? openedAt, returned),
      };
    });
  fc.assert(
    fc.property(levelId, ticket, locale, (id, ticket, locale) => {
      const told = descriptionOf(renderTimeline(serviceLevels[id], ticket, { locale }));
      const headings = explainDeadlines(serviceLevels[id], ticket, { locale })
        .text.split('\n')
        .filter((line) => !line.endsWith(']') && line !== '');
      expect(headings).toHaveLength(4);
      for (const heading of headings) expect(told).toContain(heading.replace(/\.$/, ''));
    }),
  );
});

test('a picture with an instant says the state of each target, as trackTicket finds it', () => {
  const words = {
    running: / left\)/,
    paused: /\(paused, .* left\)/,
    met: /\(met\)/,
    breached: /\((?:overdue by .*|.* late)\)/,
  };
  fc.assert(
    fc.property(trackedLevel, seen, (level, [ticket, at]) => {
      const tracking = trackTicket(level, ticket, { at });
      const sentences = descriptionOf(renderTimeline(level, ticket, { at }));
      const found = ['Reaction', '(?:Dispatch|Delivery|Engineer on site)', 'Return'].map(
        (name) => new RegExp(`${name}: (?:by |no |the ).*?\\.(?= |$)`).exec(sentences)?.[0] ?? '',
      );
      for (const [i, clock] of [tracking.reaction, tracking.delivery, tracking.return].entries()) {
        if (clock.state === 'waiting') expect(found[i]).not.toMatch(/\)\.$/);
        else expect(found[i]).toMatch(words[clock.state]);
      }
    }),
  );
});

test('a picture without an instant says the state only of targets that have ended, as trackTicket finds it', () => {
  fc.assert(
    fc.property(trackedLevel, trackedTicket, (level, random) => {
      const ticket = { ...random, priority: 'P2' } as const;
      const { openedAt, contactedAt, confirmedAt, dispatchedAt, deliveredAt, arrivedAt, returnedAt } = ticket;
      const events = [openedAt, contactedAt, confirmedAt, dispatchedAt, deliveredAt, arrivedAt, returnedAt];
      const at = Math.max(...events.filter((event) => typeof event === 'number'));
      const { reaction, delivery } = trackTicket(level, ticket, { at });
      // Without an instant it counts from the delivery, even if it was overdue before then, counted from the arrival.
      const arrived = deliveredAt === undefined ? arrivedAt : undefined;
      const { return: back } = trackTicket(level, { ...ticket, arrivedAt: arrived }, { at });
      const told = descriptionOf(renderTimeline(level, ticket));
      for (const [name, clock] of [
        ['Reaction', reaction],
        ['(?:Dispatch|Delivery|Engineer on site)', delivery],
        ['Return', back],
      ] as const) {
        const sentence = new RegExp(`${name}: (?:by|no) .*?\\.(?= |$)`).exec(told)?.[0] ?? '';
        const ended = clock.state !== 'waiting' && clock.endedAt !== null;
        // An ambiguous local time has its offset in brackets too.
        expect(sentence.replace(/ \([+-]\d\d:\d\d\)/, '')).toMatch(
          ended ? (clock.state === 'met' ? /\(met\)/ : / late\)/) : /[^)]\.$/,
        );
      }
    }),
  );
});

test('the stretches of a bar join up, and add up to the time that trackTicket finds used, paused and left', () => {
  const calendar = readCalendar(polishCalendar(), 'calendar');
  // A change of priority carries over time that was counted in other service hours.
  const steady = seen.map(([ticket, at]): [RandomTicket, number] => [{ ...ticket, priority: 'P2' }, at]);
  fc.assert(
    fc.property(trackedLevel, steady, (level, [ticket, at]) => {
      const tracking = trackTicket(level, ticket, { at });
      const scene = trackedScene(trackingJob(readLevel(level), calendar, readHistory(ticket, at)));
      for (const name of ['reaction', 'delivery', 'return'] as const) {
        const [clock, bar] = [tracking[name], scene[name]];
        if (clock.state === 'waiting' || !bar?.progress) continue;
        const stretches = stretchesOf(bar).toSorted((a, b) => a.from - b.from);
        const ends = [bar.startMs, ...stretches.map(({ to }) => to)];
        expect(stretches.map(({ from }) => from)).toEqual(ends.slice(0, -1));
        expect(ends[ends.length - 1]).toBe(Math.max(bar.startMs, bar.dueMs, bar.progress.nowMs));
        expect(timeOf(bar, 'left')).toBe(clock.remainingServiceMs);
        if (clock.state === 'breached') continue;
        expect(timeOf(bar, 'used')).toBe(clock.usedMs);
        expect(timeOf(bar, 'paused')).toBe(clock.pausedMs);
      }
    }),
  );
});

/** The time that counts in the stretches of a kind. */
function timeOf(bar: Bar, kind: string): number {
  const counted = stretchesOf(bar)
    .filter((stretch) => stretch.kind === kind)
    .flatMap((stretch) => bar.open?.intervals(stretch.from, stretch.to) ?? [stretch]);
  return counted.reduce((sum, { from, to }) => sum + to - from, 0);
}

test('a picture is well-formed XML, whatever the texts in it', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((given) => given.trim() !== '');
  const pictures = fc
    .sample(fc.tuple(text, text, seen, width, locale), { numRuns: runs(300) })
    .map(([name, holiday, [ticket, at], width, locale]) => {
      const level = { ...serviceLevels.standard, name: { en: name, pl: name } };
      const date = new Date(ticket.openedAt + 86_400_000).toISOString().slice(0, 10);
      const calendar = polishCalendar({ extraHolidays: [{ date, name: holiday }] });
      return renderTimeline(level, ticket, { at, width, locale, calendar });
    });
  const contents = `<all>${pictures.join('')}</all>`;
  const { valid, errors } = await validateXML({ xml: { fileName: 'all.svg', contents } } as never);
  expect([valid, errors.slice(0, 3)]).toEqual([true, []]);
});

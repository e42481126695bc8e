// Properties of pictures, over random tickets and levels.
import fc from 'fast-check';
import { explainDeadlines, polishCalendar, type ServiceLevel, serviceLevels, trackTicket } from 'hezo-sla';
import { renderTimeline } from 'hezo-sla/timeline';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { defaultCalendars } from '../../src/calendar/calendars.js';
import { jobOf } from '../../src/deadlines/job.js';
import { readLevel } from '../../src/terms/level.js';
import { readInstant } from '../../src/time/instant.js';
import { countedOf, stretchesOf } from '../../src/timeline/bars.js';
import { type Bar, sceneOf } from '../../src/timeline/scene.js';
import { wait } from '../support/arbitraries.js';
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
/** Without an instant every pause has to have an end. */
const closed = (ticket: RandomTicket): RandomTicket => ({
  ...ticket,
  pauses: ticket.pauses.map(({ from, to = from + 3_600_000 }) => ({ from, to })),
});
const closedTicket = trackedTicket.map(closed);
const lastOf = ({ priority, ...events }: RandomTicket): number => {
  const changes = typeof priority === 'object' ? priority.map(({ from }) => from) : [];
  return Math.max(...changes, ...Object.values(events).filter((value) => typeof value === 'number'));
};

/** The headings of an explanation: the first line of each of its paragraphs but the first. */
const headingsOf = (text: string): readonly string[] =>
  text
    .split('\n\n')
    .slice(1)
    .map((block) => block.split('\n', 1)[0]);

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

/** The sentence of each target in a description, by name: what is said of it ends where the next one begins. */
function sentencesOf(svg: string, headings: readonly string[]): readonly string[] {
  const told = descriptionOf(svg);
  return headings.map((heading) => {
    const from = told.indexOf(heading.replace(/\.$/, ''));
    expect([heading, from >= 0]).toEqual([heading, true]);
    return told.slice(from).split(/(?<=\.) (?=\p{L}|\d{4}-)/u, 1)[0];
  });
}

test('a picture has the headings of explainDeadlines in its description, with an instant and without one', () => {
  const at = fc.option(later);
  fc.assert(
    fc.property(trackedLevel, closedTicket, at, locale, (level, ticket, after, locale) => {
      const options = { locale, at: after === null ? null : ticket.openedAt + Math.abs(after) };
      const told = descriptionOf(renderTimeline(level, ticket, options));
      const headings = headingsOf(explainDeadlines(level, ticket, options).text);
      expect(headings).toHaveLength(Object.keys(level.targets).length);
      for (const heading of headings) expect(told).toContain(heading.replace(/\.$/, ''));
    }),
  );
});

const words = {
  waiting: /[^)]\.$/,
  running: / left\)\.$/,
  paused: /\(paused, .* left\)\.$/,
  met: /\(met\)\.$/,
  breached: /\(.* (?:overdue|late)\)\.$/,
};

test('a picture says the state of each target, as trackTicket finds it; without an instant only of those that have ended', () => {
  fc.assert(
    fc.property(trackedLevel, seen, fc.boolean(), (level, [random, at], isSeen) => {
      const ticket = isSeen ? random : closed(random);
      const seenAt = isSeen ? at : lastOf(ticket);
      const { targets } = trackTicket(level, ticket, { at: seenAt });
      const { text } = explainDeadlines(level, ticket, { at: isSeen ? at : null });
      const sentences = sentencesOf(renderTimeline(level, ticket, { at: isSeen ? at : null }), headingsOf(text));
      for (const [i, target] of Object.values(targets).entries()) {
        const isTold = target?.startsFrom && (isSeen || target.endedAt !== null);
        // An ambiguous local time has its offset in brackets too.
        expect(sentences[i].replace(/ \([+-]\d\d:\d\d\)/, '')).toMatch(words[isTold ? target.state : 'waiting']);
      }
    }),
  );
});

test('the stretches of a bar join up, and add up to the time that trackTicket finds used, paused and left', () => {
  // A change of priority carries over time that was counted in other service hours.
  const steady = seen.map(([ticket, at]): [RandomTicket, number] => [{ ...ticket, priority: 'P2' }, at]);
  fc.assert(
    fc.property(trackedLevel, steady, (level, [ticket, at]) => {
      const { targets } = trackTicket(level, ticket, { at });
      const scene = sceneOf(jobOf(readLevel(level), ticket, defaultCalendars(), at, readInstant));
      for (const { name, bar } of scene.targets) {
        const target = targets[name];
        if (!target?.startsFrom || !bar?.progress) continue;
        const stretches = stretchesOf(bar).toSorted((a, b) => a.from - b.from);
        const ends = [bar.startMs, ...stretches.map(({ to }) => to)];
        expect(stretches.map(({ from }) => from)).toEqual(ends.slice(0, -1));
        expect(ends[ends.length - 1]).toBe(Math.max(bar.startMs, bar.dueMs, bar.progress.nowMs));
        expect(timeOf(bar, 'left')).toBe(target.remainingServiceMs);
        if (target.state === 'breached') continue;
        expect(timeOf(bar, 'used')).toBe(target.usedMs);
        expect(timeOf(bar, 'paused')).toBe(target.pausedMs);
      }
    }),
  );
});

/** The time that counts in the stretches of a kind. */
function timeOf(bar: Bar, kind: string): number {
  const ofKind = stretchesOf(bar).filter((stretch) => stretch.kind === kind);
  return (countedOf(bar, ofKind) ?? ofKind).reduce((sum, { from, to }) => sum + to - from, 0);
}

test('a picture is well-formed XML, whatever the texts in it', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((given) => given.trim() !== '');
  const pictures = fc
    .sample(fc.tuple(text, text, seen, width, locale), { numRuns: runs(300) })
    .map(([name, holiday, [ticket, at], width, locale]) => {
      const level: ServiceLevel = { ...serviceLevels.standard, name: { en: name, pl: name } };
      const date = new Date(ticket.openedAt + 86_400_000).toISOString().slice(0, 10);
      const calendar = polishCalendar({ extraHolidays: [{ date, name: holiday }] });
      return renderTimeline(level, ticket, { at, width, locale, calendar });
    });
  const contents = `<all>${pictures.join('')}</all>`;
  const { valid, errors } = await validateXML({ xml: { fileName: 'all.svg', contents } } as never);
  expect([valid, errors.slice(0, 3)]).toEqual([true, []]);
});

// The limits of a picture, each at the last value within it and at the first one beyond.
import { defineServiceLevel, type Priority, polishCalendar, serviceLevelFromCode, type TicketFields } from 'hezo-sla';
import { renderTimeline, type TimelineOptions } from 'hezo-sla/timeline';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../src/calendar/calendar-face.js';
import { wordings } from '../../../src/explain/explain.js';
import type { Axis } from '../../../src/timeline/axis.js';
import { lanesOf } from '../../../src/timeline/lanes.js';
import { legend } from '../../../src/timeline/legend.js';
import { marks } from '../../../src/timeline/marks.js';
import type { Sheet } from '../../../src/timeline/sheet.js';
import { firstThatFits, fitted, paragraph, widthOf } from '../../../src/timeline/text.js';
import { timelineWords } from '../../../src/timeline/words.js';
import { shapesOf, textsOf } from '../../support/read-svg.js';

/** Around the clock. */
const level = defineServiceLevel({
  id: 'around-the-clock',
  name: 'Around the clock',
  targets: {
    reaction: { from: 'opened', until: 'contacted', within: { hours: 1 }, pauses: 'none' },
    dispatch: { from: 'confirmed', until: 'dispatched', within: { hours: 4 } },
  },
});

const picture = (
  ticket: Partial<TicketFields<Priority>> & { confirmedAt?: string },
  options: TimelineOptions & { at: string },
): string => renderTimeline(level, { openedAt: '2026-11-20T00:00:00+01:00', priority: 'P1', ...ticket }, options);
const textIn = (svg: string, start: string): string[] =>
  textsOf(svg).flatMap(({ text }) => (text.startsWith(start) ? [text] : []));

describe('the columns of a picture', () => {
  test('are dates for 120 dates, and months for 121', () => {
    const contact = (contactedAt: string) =>
      textIn(renderTimeline(level, { openedAt: '2026-01-01T00:00:00+01:00', priority: 'P1', contactedAt }), 'engineer');
    expect(contact('2026-04-30T23:59:59.999+02:00')).toEqual(['engineer contact 23:59:59.999']);
    expect(contact('2026-05-01T00:00:00+02:00')).toEqual(['engineer contact 2026-05-01']);
  });

  test('have edges if they are at least four pixels wide', () => {
    // 208 pixels are 52 months of four.
    const edges = (contactedAt: string) =>
      shapesOf(
        renderTimeline(level, { openedAt: '2020-01-10T00:00:00Z', priority: 'P1', contactedAt }, { width: 240 }),
        'grid',
        'line',
      ).length;
    expect([edges('2024-04-10T00:00:00Z'), edges('2024-05-10T00:00:00Z')]).toEqual([52, 0]);
  });

  test('are as wide for an event at midnight as for one later on the date', () => {
    const edges = (confirmedAt: string) =>
      shapesOf(
        renderTimeline(serviceLevelFromCode('9x5xNBD-S'), {
          openedAt: '2026-11-18T10:00:00+01:00',
          priority: 'P1',
          confirmedAt,
        }),
        'grid',
        'line',
      ).map(({ x1 }) => x1);
    expect(edges('2026-11-23T00:00:00+01:00')).toEqual(edges('2026-11-23T09:00:00+01:00'));
    expect(edges('2026-11-23T00:00:00+01:00')).toHaveLength(7);
  });
});

describe('what is close together', () => {
  // 288 pixels have 256 for the day, so that 5 minutes and 37.5 seconds are one.
  const day = { at: '2026-11-20T12:00:00+01:00', width: 288 };

  test('is one bar if the gap is less than a pixel', () => {
    const paused = (from: string) => {
      const pauses = [
        { from: '2026-11-20T03:00:00+01:00', to: '2026-11-20T06:00:00+01:00' },
        { from, to: '2026-11-20T09:00:00+01:00' },
      ];
      const svg = picture({ confirmedAt: '2026-11-20T00:00:00+01:00', pauses }, day);
      return shapesOf(svg, 'paused', 'rect').filter(({ height }) => height === '12').length;
    };
    expect([paused('2026-11-20T06:05:37.500+01:00'), paused('2026-11-20T06:05:37.499+01:00')]).toEqual([2, 1]);
  });

  test('is one change of priority if two are less than four pixels apart', () => {
    const shown = (from: string) => {
      const priority = [
        { from: '2026-11-20T00:00:00+01:00', priority: 'P1' },
        { from: '2026-11-20T06:00:00+01:00', priority: 'P2' },
        { from, priority: 'P3' },
      ] as const;
      return textIn(picture({ priority }, day), 'priority').length;
    };
    expect([shown('2026-11-20T06:22:30+01:00'), shown('2026-11-20T06:22:29.999+01:00')]).toEqual([2, 1]);
  });

  test('has its labels in one lane if they are eight pixels apart, whichever comes first', () => {
    const [first, near, nearer] = [
      { left: 0, right: 10 },
      { left: 18, right: 20 },
      { left: 17.9, right: 20 },
    ];
    expect([lanesOf([first, near]), lanesOf([near, first])]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect([lanesOf([first, nearer]), lanesOf([nearer, first])]).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});

test('a target at its deadline has no time left and is not overdue', () => {
  const legendAt = (at: string) =>
    textsOf(picture({}, { at }))
      .map(({ text }) => text)
      .filter((text) => ['used', 'until the deadline', 'overdue'].includes(text));
  expect(legendAt('2026-11-20T00:59:59.999+01:00')).toEqual(['used', 'until the deadline']);
  expect(legendAt('2026-11-20T01:00:00+01:00')).toEqual(['used']);
  expect(legendAt('2026-11-20T01:00:00.001+01:00')).toEqual(['used', 'overdue']);
});

describe('a text', () => {
  const size = 11;
  const wide = widthOf('used', size);
  /** Less than the width of any letter. */
  const LITTLE = 1e-6;

  test('that just fits is not shortened', () => {
    expect([fitted('used', size, wide), fitted('used', size, wide - LITTLE)]).toEqual(['used', 'us…']);
    const cut = widthOf('…us', size);
    expect([fitted('used it', size, cut), fitted('used it', size, cut - LITTLE)]).toEqual(['us…', 'u…']);
    expect(firstThatFits(['used', 'u'], size, wide)).toBe('used');
    expect(firstThatFits(['used', 'u'], size, wide - LITTLE)).toBe('u');
  });

  test('whose words just fit takes one line', () => {
    const placed = { x: 0, y: 0, size, paint: 'text' } as const;
    const height = (room: number) => paragraph('in use', placed, room, 16).height;
    const room = widthOf('in use', size);
    expect([height(room), height(room - LITTLE)]).toEqual([16, 32]);
  });

  test('of 400 characters is not cut off, and a longer one is', () => {
    expect(fitted('i'.repeat(400), 1, 1000)).toBe('i'.repeat(400));
    expect(fitted('i'.repeat(401), 1, 1000)).toBe(`${'i'.repeat(400)}…`);
  });

  /** A picture from one edge to the other, without anything else. */
  const sheet = (right: number, scene: Partial<Sheet['scene']> = {}): Sheet => {
    const axis: Axis = { unit: 'day', columns: [], left: 0, right, x: () => 1000 };
    return { axis, scene, locale: 'en', wording: wordings.en, words: timelineWords.en } as unknown as Sheet;
  };

  test('of the legend stays on the line if it just fits', () => {
    const square = 15;
    const both = square + wide + 14 + (square + widthOf('until the deadline', size));
    const height = (right: number) => legend(sheet(right), ['used', 'left'], 0).height;
    expect([height(both), height(both - LITTLE)]).toEqual([16, 32]);
  });

  test('of a mark stands to its right if it just fits', () => {
    const calendar = readCalendar(polishCalendar(), 'calendar');
    const opened = { calendar, marks: [{ kind: 'event', event: 'opened', ms: Date.UTC(2026, 10, 20, 12) }] } as const;
    const right = 1000 + 8 + widthOf('ticket opened 13:00', size);
    const at = (edge: number) => / x="(\d+)/.exec(marks(sheet(edge, opened), 0).texts)?.[1];
    expect(at(right)).toBe('1008');
    expect(Number(at(right - LITTLE))).toBeLessThan(1000);
  });
});

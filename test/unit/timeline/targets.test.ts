// Pictures of any targets: their rows and bars, the marks of events, changes and cutoffs, the hours behind them.
import {
  defineServiceLevel,
  type ServiceLevel,
  serviceLevels,
  type Targets,
  type TicketFields,
  type TimedTarget,
} from 'hezo-sla';
import { renderTimeline, type TimelineOptions } from 'hezo-sla/timeline';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../../support/failure.js';
import { calendars, depot, everyKind, pictures, saturday, ten } from '../../support/pictured.js';
import { descriptionOf, overlaps, shapesOf, textsOf } from '../../support/read-svg.js';

/** A ticket with any events. */
type Ticket = Partial<TicketFields> & { readonly [field: string]: unknown };

const openedAt = '2026-11-20T10:00:00+01:00';
const levelOf = (targets: Targets): ServiceLevel => defineServiceLevel({ id: 'own', name: 'Own', targets });
const draw = (level: ServiceLevel, ticket: Ticket = {}, options: TimelineOptions = {}): string =>
  renderTimeline(level, { openedAt, ...ticket }, options);
/** An hour from the opening. */
const within = (fields: Partial<TimedTarget>): TimedTarget => ({
  from: 'opened',
  until: 'done',
  within: { hours: 1 },
  ...fields,
});
const texts = (svg: string, start = ''): string[] =>
  textsOf(svg).flatMap(({ text }) => (text.startsWith(start) ? [text] : []));
const xOf = (svg: string, paint: string): number[] => shapesOf(svg, paint, 'line').map(({ x1 }) => Number(x1));

describe('the targets of a picture', () => {
  test('are those of the level, in its order', () => {
    const order = (names: readonly string[]) => {
      const targets = Object.fromEntries(
        names.map((name) => [name, { from: 'opened', until: `${name}ed`, within: { hours: 1 } }]),
      );
      const told = descriptionOf(draw(levelOf(targets)));
      return names.toSorted((a, b) => told.indexOf(`${a}: by`) - told.indexOf(`${b}: by`));
    };
    expect(order(['zeta', 'alpha', 'constructs'])).toEqual(['zeta', 'alpha', 'constructs']);
    expect(order(['alpha', 'constructs', 'zeta'])).toEqual(['alpha', 'constructs', 'zeta']);
  });

  test('of levels in the history of a ticket follow', () => {
    const [before, after] = [
      levelOf({ first: { from: 'opened', until: 'done', within: { hours: 1 } } }),
      defineServiceLevel({
        id: 'after',
        name: { en: 'After', pl: 'Potem' },
        targets: { second: { from: 'opened', until: 'ended', within: { hours: 9 } } },
      }),
    ];
    const changed = '2026-11-20T10:30:00+01:00';
    const svg = draw(before, {
      priority: [
        { from: openedAt, priority: 'P1' },
        { from: changed, level: after, priority: 'P2' },
      ],
    });
    expect(svg).toContain('<title>After, P2</title>');
    expect(texts(svg, 'level')).toEqual(['level After, priority P2 10:30']);
    expect(texts(svg, 'second: by')).toHaveLength(1);
    const onlyLevel = {
      priority: [
        { from: openedAt, priority: 'P1' },
        { from: changed, level: after },
      ],
    };
    expect(texts(draw(before, onlyLevel, { locale: 'pl' }), 'poziom')).toEqual(['poziom Potem 10:30']);
  });

  test('have bars that begin to count where a cutoff lets them', () => {
    const bars = (hours: '9x5' | '24x7', time: '10:00' | '09:30') => {
      const work = within({ hours, cutoff: { time, inclusive: true } });
      return shapesOf(draw(levelOf({ work })), 'left', 'rect').map(({ x, height }) => [Number(x), height]);
    };
    const start = 16 + (768 * 10) / 24;
    expect(bars('9x5', '10:00')).toEqual([
      [start, '3'],
      [start, '12'],
    ]);
    // Around the clock all of it counts.
    expect(bars('24x7', '10:00')).toEqual([[start, '12']]);
    // A late one counts from the next business day on: a Monday, whose column is as wide as that of the Friday.
    const late = bars('24x7', '09:30');
    expect(late.map(([, height]) => height)).toEqual(['3', '12']);
    expect(Number(late[1][0])).toBeGreaterThan(Number(late[0][0]));
  });

  test('show the pauses that stop or move them, without an instant too', () => {
    const paused = (pauses: 'service-time' | 'none') =>
      shapesOf(
        draw(levelOf({ work: { from: 'opened', until: 'done', within: { hours: 4 }, pauses } }), {
          pauses: [{ from: '2026-11-20T11:00:00+01:00', to: '2026-11-20T12:00:00+01:00' }],
        }),
        'paused',
        'rect',
      ).length;
    expect([paused('service-time'), paused('none')]).toEqual([1, 0]);
    const estimated = levelOf({
      work: { from: 'opened', until: 'done', within: { hours: 4 } },
      review: { from: 'done', until: 'reviewed', businessDays: 1, projectedFrom: 'work', pauses: 'pause-length' },
    });
    const pauses = [{ from: '2026-11-23T11:00:00+01:00', to: '2026-11-23T12:00:00+01:00' }];
    expect(shapesOf(draw(estimated, { pauses }), 'paused', 'rect')).toHaveLength(1);
  });

  test('are not overdue while a pause holds a deadline that lies behind', () => {
    const work = { from: 'opened', until: 'done', hours: '8x5', businessDays: 0, pauses: 'pause-length' } as const;
    const seen = (pause: { from: string; to?: string }) =>
      draw(levelOf({ work }), { pauses: [pause] }, { at: '2026-11-23T06:00:00+01:00' });
    const kinds = (svg: string) => ['paused', 'overdue'].map((kind) => shapesOf(svg, kind, 'rect').length > 0);
    const from = '2026-11-20T20:00:00+01:00';
    expect(kinds(seen({ from }))).toEqual([true, false]);
    expect(descriptionOf(seen({ from }))).toContain('Friday, 20 November 2026 (paused, less than a minute left)');
    expect(kinds(seen({ from, to: '2026-11-23T06:00:00+01:00' }))).toEqual([true, true]);
  });

  test('of another calendar have their own local dates, and say where', () => {
    const target = { from: 'confirmed', until: 'dispatched', calendar: 'depot', businessDays: 0 } as const;
    const told = (options: TimelineOptions) =>
      descriptionOf(draw(levelOf({ dispatch: target }), { confirmedAt: '2026-11-21T03:00:00+01:00' }, options));
    // Three in the morning of a Saturday is still Friday there.
    expect(told({ calendars })).toContain(
      'dispatch: by the end of Friday, 20 November 2026 (local time in America/New_York).',
    );
    expect(told({ calendars, at: '2026-11-21T07:00:00+01:00' })).toContain(
      'Friday, 20 November 2026 (local time in America/New_York; 1 day overdue).',
    );
    expect(told({ calendars: { site: depot } })).toContain('Friday, 20 November 2026.');
  });

  test('may be ten, or a hundred', () => {
    for (const svg of [pictures.ten, pictures.tenPlanned]) expect(overlaps(textsOf(svg))).toEqual([]);
    const names = Array.from({ length: 100 }, (_, i) => `target${i}`);
    const targets = names.map((name, i) => [
      name,
      {
        from: i === 0 ? 'opened' : `${names[i - 1]}Done`,
        until: `${name}Done`,
        hours: '9x5' as const,
        businessDays: 1,
        cutoff: { time: `${10 + (i % 8)}:${10 + (i % 50)}` as '10:10', inclusive: true },
        ...(i > 0 && { projectedFrom: names[i - 1] }),
      },
    ]);
    for (const width of [240, 800]) {
      const svg = draw(levelOf(Object.fromEntries(targets)), {}, { width });
      expect(svg.length).toBeLessThan(200_000);
      expect(overlaps(textsOf(svg))).toEqual([]);
      for (const name of names) expect(svg).toContain(`${name}: by`);
    }
  });
});

describe('the title of a picture', () => {
  test('has the code of the level, if there is one for all its targets', () => {
    const target = { from: 'opened', until: 'done', within: { hours: 1 }, code: '24x7x1' } as const;
    const title = (level: ServiceLevel, ticket: Ticket = {}) => /<title>([^<]*)/.exec(draw(level, ticket))?.[1];
    expect(title(levelOf({ work: target }))).toBe('Own, 24x7x1');
    expect(title(levelOf({ work: target, more: { ...target, code: '24x7x2' } }), { priority: 'P2' })).toBe('Own, P2');
    expect(title({ ...levelOf({ work: target }), name: '24x7x1' })).toBe('24x7x1');
    expect(title(serviceLevels.premier, { priority: 'P1' })).toBe('Premier, 24x7x4, P1');
  });
});

describe('the marks of a picture', () => {
  const steps = levelOf({
    work: { from: 'opened', until: 'toString', within: { hours: 4 } },
    review: {
      from: 'toString',
      until: 'a very long name of an event that nobody would ever think of',
      businessDays: 1,
    },
  });

  test('name events without a meaning of their own as the level does', () => {
    const svg = draw(steps, { toStringAt: '2026-11-20T11:00:00+01:00', confirmedAt: '2026-11-20T10:30:00+01:00' });
    expect(shapesOf(svg, 'event', 'circle')).toHaveLength(3);
    expect(texts(svg, 'toString')).toEqual(['toString 11:00', expect.stringMatching(/^toString/)].slice(0, 1));
    expect(texts(svg, 'fault confirmed')).toEqual(['fault confirmed 10:30']);
  });

  test('keep their time if the name is cut', () => {
    const at = '2026-11-20T12:00:00+01:00';
    const ticket = { toStringAt: openedAt, 'a very long name of an event that nobody would ever think ofAt': at };
    expect(texts(draw(steps, ticket, { width: 240 }), 'a very')).toEqual([expect.stringMatching(/… 12:00$/)]);
  });

  test('are refused if there are more than a thousand', () => {
    const given = (count: number) => {
      const events = Array.from({ length: count }, (_, i) => `event${i}`);
      const targets = Object.fromEntries(
        Array.from({ length: Math.ceil(count / 20) }, (_, i) => [
          `target${i}`,
          { from: 'opened', until: events.slice(20 * i, 20 * i + 20), within: { hours: 1 } },
        ]),
      );
      return () => draw(levelOf(targets), Object.fromEntries(events.map((event) => [`${event}At`, openedAt])));
    };
    expect(given(999)()).toMatch(/^<svg/);
    expect(errorOf(given(1000))).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect(errorOf(given(1000)).message).toMatch(/^The picture would come to more than 1000 marks\. Leave out events/);
  });

  test('have the cutoff of each target that has one', () => {
    const target = { from: 'opened', until: 'done', businessDays: 1 } as const;
    const cutoff = (time: '12:00' | '15:00') => ({ cutoff: { time, inclusive: true } });
    const same = draw(
      levelOf({ a: { ...target, ...cutoff('15:00') }, b: { ...target, ...cutoff('15:00') }, c: target }),
    );
    expect([texts(same, 'cutoff'), xOf(same, 'cutoff').length]).toEqual([['cutoff 15:00'], 1]);
    const names = ['a', 'b', 'c', 'd', 'e'];
    const several = draw(
      levelOf(
        Object.fromEntries(names.map((name) => [name, { ...target, ...cutoff(name === 'a' ? '12:00' : '15:00') }])),
      ),
    );
    expect(texts(several, 'cutoff')).toEqual(['cutoff (a) 12:00', 'cutoff (b, c, d, …) 15:00']);
    // One line beside each label, and one in each row.
    expect(xOf(several, 'cutoff')).toHaveLength(2 + 5);
  });

  test('have the next cutoff of a target that has not started, until it has ended', () => {
    const level = levelOf({
      work: { from: 'confirmed', until: 'done', businessDays: 1, cutoff: { time: '15:00', inclusive: true } },
      days: { from: 'confirmed', until: 'done', calendarDays: 1, cutoff: { time: '15:00', inclusive: true } },
    });
    const told = (at: string | null, ticket: Ticket = {}) =>
      descriptionOf(draw(level, ticket, { at })).match(/cutoff[^:]*: [^.]*/g) ?? [];
    expect(told('2026-11-20T15:00:00+01:00')).toEqual(['cutoff: Friday, 20 November 2026, 15:00']);
    expect(told('2026-11-20T15:00:00.001+01:00')).toEqual([
      'cutoff (days): Saturday, 21 November 2026, 15:00',
      'cutoff (work): Monday, 23 November 2026, 15:00',
    ]);
    // Without an instant it is the next one after the last event.
    expect(told(null)).toEqual(['cutoff: Friday, 20 November 2026, 15:00']);
    expect(told(null, { contactedAt: '2026-11-24T10:00:00+01:00' })).toEqual([
      'cutoff: Tuesday, 24 November 2026, 15:00',
    ]);
    expect(told(null, { doneAt: '2026-11-20T11:00:00+01:00' })).toEqual([]);
    expect(told('2026-11-20T09:00:00+01:00')).toEqual([]);
  });

  test('have cutoffs in the local time of their own calendar', () => {
    const cutoff = { time: '14:00', inclusive: false, calendar: 'depot' } as const;
    const level = levelOf({ work: { from: 'confirmed', until: 'done', businessDays: 1, cutoff } });
    expect(texts(draw(level, {}, { calendars }), 'cutoff')).toEqual(['cutoff 20:00']);
    const confirmed = { confirmedAt: '2026-11-20T12:00:00+01:00' };
    expect(texts(draw(level, confirmed, { calendars }), 'cutoff')).toEqual(['cutoff 20:00']);
  });
});

describe('the service hours of a picture', () => {
  const legendOf = (targets: Targets, options: TimelineOptions = {}) =>
    texts(draw(levelOf(targets), {}, options), 'service');
  const weekly = [{ days: ['fri'] as const, from: '09:00', to: '12:00' }] as const;

  test('are those of the first target that has any, which is named if others have others', () => {
    const [always, office] = [within({}), within({ hours: '9x5' })];
    expect(legendOf({ always })).toEqual([]);
    expect(legendOf({ always, a: office, b: within({ hours: '9x5' }) })).toEqual(['service hours']);
    expect(legendOf({ a: office, b: within({ hours: '8x5' }) })).toEqual(['service hours (a)']);
    const own = () => ({ weekly: [...weekly], onHolidays: 'open' as const });
    expect(legendOf({ a: within({ hours: own() }), b: within({ hours: own() }) })).toEqual(['service hours']);
    const elsewhere = { a: within({ hours: own() }), b: within({ hours: own(), calendar: 'depot' }) };
    expect([legendOf(elsewhere), legendOf(elsewhere, { calendars })]).toEqual([
      ['service hours'],
      ['service hours (a)'],
    ]);
  });

  test('are not shown if the service never closes', () => {
    expect(shapesOf(pictures.paused, 'hours', 'rect')).toEqual([]);
  });
});

test('pauses and changes of priority count without an instant as they do with one', () => {
  const due = (svg: string, name: string) => texts(svg, `${name}: by`).map((text) => text.replace(/ \([^)]*\)$/, ''));
  const [open, seen] = [{}, { at: '2026-11-21T15:00:00+01:00' }].map((options) =>
    renderTimeline(serviceLevels.premier, saturday, options),
  );
  expect(due(open, 'Delivery')).toEqual(['Delivery: by Saturday, 21 November 2026, 15:30']);
  expect(due(seen, 'Delivery')).toEqual(due(open, 'Delivery'));
  const later = { calendars, at: '2026-12-23T12:00:00+01:00' };
  expect(due(renderTimeline(ten, everyKind, later), 'diagnosis')).toEqual(
    due(renderTimeline(ten, everyKind, { calendars }), 'diagnosis'),
  );
  expect(errorOf(() => draw(ten, { priority: 'P1', pauses: [{ from: openedAt }] }))).toMatchObject({
    code: 'OPEN_PAUSE',
  });
});

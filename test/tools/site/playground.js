// The playground in Chromium, on the built package: its answers, by keyboard, on a phone, offline.
// Run by .ci/run after npm run docs: node test/tools/site/playground.js.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeLevel, explainDeadlines, serviceLevelFromCode, serviceLevels, trackTicket } from 'hezo-sla';
import { worstCase } from 'hezo-sla/analysis';
import { renderTimeline } from 'hezo-sla/timeline';
import { check, equal, finish, root, run } from '../package/consumer.js';
import {
  collisions,
  courses,
  dark,
  desktop,
  faults,
  leave,
  mistakes,
  phone,
  said,
  seriousFaults,
  shown,
  ticket,
  visit,
  withPage,
} from './visitor.js';

/** 'Wed, 23 Dec 2026' */
const dayText = (local) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${local.slice(0, 10)}T00:00Z`));

/** The sentences that describe a level. */
function statementsOf(level, options) {
  const { targets, statements } = describeLevel(level, options);
  return [...targets.flatMap((target) => target.statements), ...statements].map(({ text }) => text);
}

await check(
  'choosing each level and priority shows what the library computes, in both languages',
  withPage(desktop, '', async (page) => {
    for (const [id, level] of Object.entries(serviceLevels)) {
      await page.selectOption('#level', id);
      for (const priority of ['P1', 'P2', 'P3', 'P4']) {
        await page.selectOption('#priority', priority);
        for (const locale of ['pl', 'en']) {
          await page.selectOption('#lang', locale);
          equal(await shown(page), said(level, { ...ticket, priority }, locale));
          const statements = await page.$$eval('#statements li', (all) => all.map((item) => item.textContent));
          equal(statements, statementsOf(level, { locale, priority }));
        }
      }
      const svg = await page.$eval('#timeline', (place) => [
        place.clientWidth,
        place.querySelector('desc').textContent,
      ]);
      const [, told] = /<desc>([^<]*)</.exec(renderTimeline(level, { ...ticket, priority: 'P4' }, { width: svg[0] }));
      equal(svg[1], told.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    }
  }),
);

await check(
  'so does a code, and the worst case of its year',
  withPage(desktop, '', async (page) => {
    equal(await page.isVisible('#code'), false);
    await page.selectOption('#level', 'code');
    // There is one to change at once.
    equal(await page.evaluate(() => document.activeElement.id), 'code');
    equal(await page.inputValue('#code'), '8x5x8');
    equal(await shown(page), said(serviceLevelFromCode('8x5x8'), ticket, 'en'));
    await page.keyboard.type('8x5x8y');
    const level = serviceLevelFromCode('8x5x8y');
    equal(await shown(page), said(level, ticket, 'en'));
    await page.click('#more summary');
    await page.fill('#year', '2024');
    const rows = await page.$$eval('#worst tbody tr', (all) => all.map((row) => row.children[2].textContent));
    const year = { priority: 'P3', from: '2024-01-01', to: '2024-12-31' };
    equal(
      rows,
      Object.keys(level.targets).map((target) => {
        const { atLocal } = worstCase(level, { ...year, target });
        return `${dayText(atLocal)}, ${atLocal.slice(11, 16)}`;
      }),
    );
    await page.fill('#code', '12x5xNBD');
    await page.keyboard.press('Tab');
    await page.waitForSelector('#code[aria-invalid]');
    equal((await page.textContent('#code-error')).startsWith('The code does not say when its hours are.'), true);
  }),
);

await check(
  'with an instant each target has its state',
  withPage(desktop, '', async (page) => {
    await page.fill('#at', '2025-12-31T12:00:00+01:00');
    equal(await courses(page), ['7 days 21 h overdue', '1 day overdue', 'not started']);
    // Never more than is left: 11 hours and a second, an hour less a second, and less than a minute.
    await page.fill('#at', '2025-12-30T12:59:59+01:00');
    equal((await courses(page))[1], '11 h left');
    await page.fill('#at', '2025-12-23T14:39:30+01:00');
    equal((await courses(page))[0], 'less than a minute left');
    await page.click('#more summary');
    await page.fill('#contactedAt', '2025-12-23T14:39:30+01:00');
    equal((await courses(page))[0], 'met');
    await page.fill('#contactedAt', '');
    // Before the confirmation nobody knows of it.
    await page.fill('#at', '2025-12-23T14:00:00+01:00');
    equal(await shown(page), said(serviceLevels.standard, { ...ticket, confirmedAt: null }, 'en'));
    // Before the opening there is nothing to show, and at it everything.
    await page.fill('#at', '2025-12-23T13:39:59+01:00');
    await page.keyboard.press('Tab');
    equal(await mistakes(page), {
      at: '“As of” is before “Ticket opened”. Correct one of them, or clear the field of what has not happened.',
    });
    await page.fill('#at', ticket.openedAt);
    equal(await mistakes(page), {});
  }),
);

await check(
  'an event that ends a target gives the verdict, with nothing in "As of"',
  withPage(desktop, '', async (page) => {
    equal(await courses(page), []);
    await page.click('#more summary');
    await page.fill('#deliveredAt', '2026-01-15T10:00:00+01:00');
    equal(await courses(page), ['16 days late']);
    const [state, sentence] = await page.evaluate(() =>
      [
        getComputedStyle(document.querySelector('[data-target="delivery"] .state')).color,
        [...document.querySelectorAll('#timeline text')].find(({ textContent }) => textContent.startsWith('Delivery')),
      ].map((found) => (typeof found === 'string' ? found : [found.textContent, getComputedStyle(found).fill])),
    );
    equal(state, 'rgb(179, 22, 30)');
    equal(sentence, ['Delivery: by the end of Tuesday, 30 December 2025 (16 days late)', state]);
    equal(await page.$$eval('#timeline .hezo-overdue', (all) => all.length > 1), true);
    await page.fill('#contactedAt', '2025-12-23T14:39:00+01:00');
    equal(await courses(page), ['met', '16 days late']);
    await page.fill('#contactedAt', '2025-12-23T14:42:00+01:00');
    await page.selectOption('#lang', 'pl');
    equal(await courses(page), ['spóźnienie: 2 min', 'spóźnienie: 16 dni']);
  }),
);

await check(
  'the code that it gives runs, and prints what is shown',
  withPage(desktop, '', async (page) => {
    const folder = join(root, 'reports/site');
    mkdirSync(folder, { recursive: true });
    /** Pasted into a file of its own, as the button copies it. */
    const printed = async () => {
      await page.click('#copy');
      const code = await page.evaluate(() => navigator.clipboard.readText());
      equal(code, await page.textContent('#snippet'));
      writeFileSync(join(folder, 'pasted.mjs'), code);
      return run('node', ['pasted.mjs'], folder).trim();
    };
    equal(await printed(), explainDeadlines(serviceLevels.standard, ticket).text);
    await page.selectOption('#level', 'code');
    await page.fill('#code', '24x7x4');
    await page.fill('#at', ticket.confirmedAt);
    const { targets } = trackTicket(serviceLevelFromCode('24x7x4'), ticket, { at: ticket.confirmedAt });
    equal(await printed(), `delivery ${targets.delivery.state} ${targets.delivery.dueLocal}`);
  }),
);

await check(
  'everything can be reached and done by keyboard',
  withPage(desktop, '', async (page) => {
    const reached = [];
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const { id, dataset, tagName } = document.activeElement;
        return id || (dataset.field && `${dataset.field} now`) || tagName.toLowerCase();
      });
      if (name === 'body') break;
      reached.push(name);
    }
    const expected = [
      'a',
      'lang',
      'new',
      'level',
      'priority',
      'openedAt',
      'openedAt now',
      'confirmedAt',
      'confirmedAt now',
      'at',
      'at now',
      'summary',
      'share',
      // The level in words.
      'summary',
      'copy',
    ];
    equal(reached, expected);
    await page.focus('#level');
    await page.keyboard.press('ArrowDown');
    equal(await page.inputValue('#level'), 'premier');
    equal(await shown(page), said(serviceLevels.premier, ticket, 'en'));
    await page.focus('#confirmedAt');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2025-12-23T14:59:59+01:00');
    equal(
      await shown(page),
      said(serviceLevels.premier, { ...ticket, confirmedAt: '2025-12-23T14:59:59+01:00' }, 'en'),
    );
  }),
);

await check('it works without a network once it has been visited', async () => {
  const page = await visit();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 10_000 });
  await page.context().setOffline(true);
  const before = faults.length;
  await page.reload();
  await page.waitForSelector('#timeline svg');
  await page.selectOption('#level', 'sos24x7');
  equal(await shown(page), said(serviceLevels.sos24x7, ticket, 'en'));
  equal(faults.slice(before), []);
  await page.context().close();
});

for (const [name, options] of Object.entries({ light: desktop, dark, phone })) {
  await check(
    `axe finds no serious fault, ${name}`,
    withPage(options, '', async (page) => {
      await page.fill('#at', '2025-12-31T12:00:00+01:00');
      equal(await seriousFaults(page), []);
      await page.fill('#confirmedAt', '2025-12-23T15:00');
      await page.keyboard.press('Tab');
      equal(await seriousFaults(page), []);
    }),
  );
}

await check(
  'nothing is wider than the screen, of any width',
  withPage(desktop, '', async (page) => {
    for (const width of [320, 700, 900, 1024, 1280, 1366])
      for (const lang of ['en', 'pl']) {
        await page.setViewportSize({ width, height: 900 });
        await page.selectOption('#lang', lang);
        equal(
          [width, lang, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)],
          [width, lang, true],
        );
      }
  }),
);

await check(
  'on a phone nothing is wider than the screen, nor so small that it zooms in on a field',
  withPage(phone, '', async (page) => {
    const sizes = await page.$$eval('input, select', (all) => all.map((field) => getComputedStyle(field).fontSize));
    equal(
      sizes.filter((size) => Number.parseFloat(size) < 16),
      [],
    );
    for (const level of [...Object.keys(serviceLevels), 'code']) {
      await page.selectOption('#level', level);
      if (level === 'code') await page.fill('#code', `9x5x${'9'.repeat(300)}`);
      equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    }
  }),
);

for (const font of ['DejaVu Sans', 'Liberation Sans', 'DejaVu Serif']) {
  await check(`the labels of pictures lie beside each other, in ${font}`, async () => {
    for (const [level, options] of [
      ['standard', desktop],
      ['premier', phone],
      ['sos8x5', phone],
      ['standardOnsite', desktop],
    ]) {
      const page = await visit(
        options,
        `#level=${level}&priority=P3&openedAt=2026-12-23T13:40:00%2B01:00&contactedAt=2026-12-23T14:00Z&confirmedAt=2026-12-23T14:10Z&at=2027-01-10T10:00Z`,
      );
      for (const lang of ['pl', 'en']) {
        await page.selectOption('#lang', lang);
        await page.evaluate((name) => document.querySelector('#timeline svg').setAttribute('font-family', name), font);
        equal(await collisions(page), []);
      }
      await page.context().close();
    }
  });
}

await leave();
await check('no page reported an error or asked anyone else for anything', () => equal(faults, []));
finish();

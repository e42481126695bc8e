// The form of the playground in Chromium: what a visitor types, what is wrong with it, "now", new tickets and shared links.
// Run by .ci/run after npm run docs: node test/tools/site/playground-form.js
import { serviceLevels } from 'hezo-sla';
import { check, equal, finish } from '../package/consumer.js';
import { desktop, faults, leave, mistakes, phone, said, shown, ticket, visit, withPage } from './visitor.js';

const example = '2026-12-23T15:00:00+01:00';
const noSuch = `Not a valid date and time. Write it as ${example}.`;
const noOffset = `Write the time with its offset from UTC, or with Z for UTC: ${example}.`;
/** Whether the last answer is shown as it was, dimmed. */
const isStale = (page) =>
  page.$eval('#results', (results) => [results.hidden, results.inert, Number(getComputedStyle(results).opacity) < 1]);

await check(
  'while a time is typed the last answer stays, dimmed, and what is wrong is said when the typing stops',
  withPage(desktop, '', async (page) => {
    await page.focus('#confirmedAt');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    equal(
      [await isStale(page), await mistakes(page), await page.textContent('#problem')],
      [[false, true, true], {}, ''],
    );
    equal(await shown(page), said(serviceLevels.standard, ticket, 'en'));
    await page.waitForSelector('[aria-invalid]');
    equal(await mistakes(page), { confirmedAt: noSuch });
    equal(await page.textContent('#problem'), 'Correct the marked field to see the answer.');
    await page.keyboard.type('0');
    equal(
      [await isStale(page), await mistakes(page), await page.textContent('#problem')],
      [[false, false, false], {}, ''],
    );
    // Leaving the field judges it at once, and in the language of the page.
    await page.fill('#confirmedAt', '2025-12-23T15:00');
    equal(await mistakes(page), {});
    await page.keyboard.press('Tab');
    equal(await mistakes(page), { confirmedAt: noOffset });
    await page.selectOption('#lang', 'pl');
    equal(await mistakes(page), {
      confirmedAt: `Podaj godzinę z przesunięciem względem UTC albo z literą Z (UTC): ${example}.`,
    });
    equal(await shown(page), said(serviceLevels.standard, ticket, 'pl'));
  }),
);

await check(
  'every bad time has its mistake, which goes when it is corrected',
  withPage(desktop, '', async (page) => {
    await page.fill('#confirmedAt', '2025-12-23T15:00');
    await page.fill('#openedAt', '2025-02-30T10:00Z');
    await page.keyboard.press('Tab');
    equal(await mistakes(page), { openedAt: noSuch, confirmedAt: noOffset });
    equal(await page.getAttribute('#confirmedAt', 'aria-describedby'), 'confirmedAt-error');
    await page.fill('#openedAt', ticket.openedAt);
    equal(await mistakes(page), { confirmedAt: noOffset });
    await page.fill('#confirmedAt', '2025-12-23T10:00:00+01:00');
    await page.keyboard.press('Tab');
    equal(await mistakes(page), {
      confirmedAt:
        '“Fault confirmed” is before “Ticket opened”. Correct one of them, or clear the field of what has not happened.',
    });
    await page.fill('#at', 'yesterday');
    await page.fill('#confirmedAt', ticket.confirmedAt);
    await page.keyboard.press('Tab');
    equal(await mistakes(page), { at: noSuch });
    await page.fill('#at', '');
    equal(await mistakes(page), {});
    equal(await shown(page), said(serviceLevels.standard, ticket, 'en'));
    // What counts for nothing is said, and is not a mistake.
    await page.fill('#at', '2025-12-23T14:00:00+01:00');
    equal(await page.textContent('#confirmedAt-error'), 'After “As of”, so not counted.');
    equal(await page.getAttribute('#confirmedAt', 'aria-invalid'), null);
    await page.fill('#at', '');
    // The year is of the worst case alone.
    await page.click('#more summary');
    await page.fill('#year', '1492');
    await page.keyboard.press('Tab');
    equal(await mistakes(page), { year: 'Enter a year from 1990 to 2099.' });
    equal(await isStale(page), [false, false, false]);
    equal((await page.textContent('#worst caption')).endsWith('from any instant of 2025.'), true);
    equal(await page.$eval('#worst', (worst) => [worst.inert, worst.className]), [true, 'stale']);
  }),
);

await check(
  'what was said stays as it is while the typing goes on, and goes when it is right',
  withPage(desktop, '', async (page) => {
    await page.fill('#confirmedAt', '2025-12-2');
    await page.waitForSelector('[aria-invalid]');
    await page.evaluate(() => {
      globalThis.changes = [];
      const watcher = new MutationObserver(() =>
        globalThis.changes.push(document.querySelector('#problem').textContent),
      );
      for (const live of document.querySelectorAll('[role=alert], [role=status]'))
        watcher.observe(live, { childList: true, characterData: true, subtree: true });
    });
    await page.focus('#confirmedAt');
    await page.keyboard.press('End');
    await page.keyboard.type('3T15:00:00');
    equal(await page.evaluate(() => globalThis.changes), []);
    equal(await mistakes(page), { confirmedAt: noSuch });
    await page.keyboard.type('+01:00');
    equal([await mistakes(page), await isStale(page)], [{}, [false, false, false]]);
  }),
);

for (const [name, options] of Object.entries({ desktop, phone }))
  await check(
    `a button that is pressed while a mistake is typed does what it is for, on a ${name}`,
    withPage(options, '', async (page) => {
      await page.fill('#openedAt', '2025-12-23T13:40');
      const box = await page.locator('button[data-field="at"]').boundingBox();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      if (options.hasTouch) await page.touchscreen.tap(x, y);
      else {
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.waitForTimeout(100);
        await page.mouse.up();
      }
      await page.waitForSelector('[aria-invalid]');
      equal([await mistakes(page), (await page.inputValue('#at')) !== ''], [{ openedAt: noOffset }, true]);
    }),
  );

await check('going back shows the ticket that was there, in the field that has the focus, too', async () => {
  const page = await visit();
  await page.evaluate(() => {
    location.hash = '#level=standard&priority=P3&openedAt=2025-11-03T10:00:00Z';
  });
  await page.waitForFunction(() => document.getElementById('openedAt').value.startsWith('2025-11-03'));
  await page.focus('#openedAt');
  await page.evaluate(() => {
    location.hash = '#level=standard&priority=P3&openedAt=2025-11-04T10:00:00Z';
  });
  await page.waitForFunction(() => document.getElementById('openedAt').value.startsWith('2025-11-04'));
  await page.click('#new');
  equal(await page.inputValue('#openedAt'), '');
  await page.goBack();
  await page.waitForFunction(() => document.getElementById('openedAt').value.startsWith('2025-11-04'));
  equal(await shown(page), said(serviceLevels.standard, { openedAt: '2025-11-04T10:00:00Z', priority: 'P3' }, 'en'));
  await page.context().close();
});

await check(
  'a new ticket begins empty, and "now" always has an answer, in local time with its offset',
  withPage(desktop, '', async (page) => {
    const address = page.url();
    const years = ['2024-06-30T22:30:05.678Z', '2026-11-28T12:00:00Z', '2031-01-01T00:00:00Z'];
    const local = ['2024-07-01T00:30:05+02:00', '2026-11-28T13:00:00+01:00', '2031-01-01T01:00:00+01:00'];
    for (const [i, year] of years.entries()) {
      await page.clock.setFixedTime(year);
      for (const field of ['openedAt', 'confirmedAt', 'contactedAt', 'deliveredAt', 'returnedAt', 'at']) {
        await page.goto('about:blank');
        await page.goto(address);
        await page.waitForSelector('#timeline svg');
        if (!(await page.isVisible(`#${field}`))) await page.click('#more summary');
        await page.click(`button[data-field="${field}"]`);
        equal([field, await page.inputValue(`#${field}`)], [field, local[i]]);
        equal([field, await mistakes(page), await isStale(page)], [field, {}, [false, false, false]]);
      }
    }
    await page.click('#new');
    equal(await page.$$eval('input', (all) => all.map(({ value }) => value).filter((value) => value !== '')), []);
    equal([await page.isVisible('#results'), await mistakes(page)], [false, {}]);
    equal(await page.evaluate(() => document.activeElement.id), 'openedAt');
    equal(await page.textContent('#begin'), 'Enter when the ticket was opened, or press “now”.');
    await page.click('button[data-field="confirmedAt"]');
    equal([await page.inputValue('#openedAt'), await page.inputValue('#confirmedAt')], [local[2], local[2]]);
    await page.click('#new');
    await page.click('button[data-field="openedAt"]');
    equal(await shown(page), said(serviceLevels.standard, { openedAt: local[2], priority: 'P3' }, 'en'));
    // What happened before a ticket is opened is not of it.
    await page.fill('#confirmedAt', local[2]);
    await page.clock.setFixedTime('2031-01-02T00:00:00Z');
    await page.click('button[data-field="openedAt"]');
    equal(await page.inputValue('#confirmedAt'), '');
  }),
);

await check('a shared link restores the state', async () => {
  const page = await visit();
  await page.selectOption('#lang', 'pl');
  await page.selectOption('#level', 'code');
  await page.fill('#code', '24x7x4');
  await page.selectOption('#priority', 'P2');
  await page.click('#more summary');
  await page.fill('#deliveredAt', '2025-12-24T10:00:00+01:00');
  await page.fill('#at', '2025-12-24T12:00:00+01:00');
  await page.click('#share');
  await page.waitForFunction(() => document.getElementById('shared').textContent !== '');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await visit(desktop, link.slice(link.indexOf('#')));
  const seen = (visitor) =>
    visitor.evaluate(() => [
      [...document.querySelectorAll('input, select')].map(({ id, value }) => [id, value]),
      document.getElementById('results').innerHTML,
    ]);
  equal(await seen(other), await seen(page));
  await other.evaluate(() => {
    location.hash = '#level=nonsense&priority=P9&openedAt=%3Cimg+src=x%3E&lang=xx';
  });
  await other.waitForFunction(() => document.querySelectorAll('[aria-invalid]').length > 0);
  equal(Object.keys(await mistakes(other)), ['level', 'priority', 'openedAt']);
  for (const visitor of [page, other]) await visitor.context().close();
});

await leave();
await check('no page reported an error or asked anyone else for anything', () => equal(faults, []));
finish();

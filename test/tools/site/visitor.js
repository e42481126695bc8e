// What visitors of the site have in common: a browser, the site as it is served, and what can be read off a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { explainDeadlines } from 'hezo-sla';
import { chromium } from 'playwright-core';
import { root } from '../package/consumer.js';
import { serve } from './serve.js';

export const site = join(root, 'docs/site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const desktop = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' };
export const dark = { ...desktop, colorScheme: 'dark' };
export const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true, isMobile: true };

const server = await serve(site);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
/** What no page may do: report an error, or ask anyone but the server for anything. */
export const faults = [];

/** The page of a new visitor, at a path of the site. */
export async function open(options, path) {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'America/St_Johns', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.address });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('request', (request) => {
    const own = request.url().startsWith(server.address) || request.url().startsWith('data:');
    if (!own) faults.push(`asked for ${request.url()}`);
  });
  await page.goto(`${server.address}/${path}`);
  return page;
}

/** The playground, of a new visitor. */
export async function visit(options = desktop, hash = '') {
  const page = await open(options, `playground/${hash}`);
  await page.waitForSelector('#timeline svg, [aria-invalid]');
  return page;
}

/** A part of the check, with pages of its own. */
export const withPage = (options, hash, action) => async () => {
  const page = await visit(options, hash);
  try {
    await action(page);
  } finally {
    await page.context().close();
  }
};

/** What is shown of the targets: their headings, deadlines and reasons. */
export const shown = (page) =>
  page.$$eval('.target', (cards) =>
    cards.map((card) => [
      card.querySelector('h3').textContent,
      card.querySelector('.due')?.textContent ?? null,
      [...card.querySelectorAll('li')].map((item) => item.textContent),
    ]),
  );

/** What is shown to have become of targets. */
export const courses = (page) => page.$$eval('.state', (all) => all.map(({ textContent }) => textContent));

/** The mistakes at the fields, once what has been done is dealt with. */
export async function mistakes(page) {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  return page.$$eval('.field', (fields) =>
    Object.fromEntries(
      fields
        .map((field) => [field.querySelector('input, select'), field.querySelector('.error').textContent])
        .filter(([input]) => input.hasAttribute('aria-invalid'))
        .map(([input, text]) => [input.name, text]),
    ),
  );
}

/** The faults that axe calls serious or critical. */
export async function seriousFaults(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The labels of a picture that lie over each other or beyond its edge, as the browser has laid them out. */
export const collisions = (page) =>
  page.evaluate(() => {
    const picture = document.querySelector('#timeline svg');
    const boxes = [...picture.querySelectorAll('text')].map((text) => [text.textContent, text.getBBox()]);
    const edge = picture.viewBox.baseVal.width;
    return boxes.flatMap(([text, box], i) => [
      ...(box.x < 0 || box.x + box.width > edge ? [`${text} is cut off`] : []),
      ...boxes
        .slice(i + 1)
        // A box is as high as the font's highest letter; lines are closer than that.
        .filter(([, b]) => b.x < box.x + box.width && box.x < b.x + b.width && Math.abs(b.y - box.y) < box.height * 0.8)
        .map(([other]) => `${text} / ${other}`),
    ]);
  });

/** Ends what visitors needed. */
export async function leave() {
  await browser.close();
  server.close();
}

/** The ticket that the page begins with. */
export const ticket = {
  openedAt: '2025-12-23T13:40:00+01:00',
  priority: 'P3',
  confirmedAt: '2025-12-23T15:00:00+01:00',
};

/** What the library says, in the form of `shown`. */
export function said(level, ticket, locale) {
  const explained = explainDeadlines(level, ticket, { locale });
  const paragraphs = explained.text.split('\n\n').slice(1);
  return Object.values(explained.targets).map((deadline, i) => {
    const [heading, ...sentences] = paragraphs[i].split('\n');
    return [heading, deadline?.dueLocal ?? null, sentences];
  });
}

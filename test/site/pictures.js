// Makes the pictures of the README anew: npm run docs && node test/site/pictures.js
import { join } from 'node:path';
import { root } from '../package/consumer.js';
import { dark, desktop, leave, phone, visit } from './visitor.js';

const paused = {
  level: 'premier',
  priority: 'P1',
  openedAt: '2026-11-21T09:40:00+01:00',
  contactedAt: '2026-11-21T09:55:00+01:00',
  confirmedAt: '2026-11-21T10:00:00+01:00',
  at: '2026-11-21T12:30:00+01:00',
};

async function picture(name, options, hash, prepare) {
  const page = await visit(options, hash);
  await prepare?.(page);
  await page.screenshot({ path: join(root, `docs/images/playground-${name}.png`) });
  await page.context().close();
}

await picture('light', desktop, '');
await picture('dark', dark, `#${new URLSearchParams({ ...paused, lang: 'en' })}`);
await picture('phone', phone, '', async (page) => {
  await page.selectOption('#lang', 'pl');
  await page.$eval('#answer', (answer) => answer.scrollIntoView());
});
await leave();

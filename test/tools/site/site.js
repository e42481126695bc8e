// The documentation as a visitor sees it, in Chromium: search, menu, pictures, and what fits a phone.
// Run by .ci/run after npm run docs: node test/tools/site/site.js
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { check, equal, finish, root } from '../package/consumer.js';
import { dark, desktop, faults, leave, open, phone, seriousFaults, site } from './visitor.js';

const { name, version, exports, typedocOptions } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
/** A guide's title, and its words. */
const guide = (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return [/^# (.+)/.exec(text)[1], new Set(text.toLowerCase().match(/(?<![\w-])[a-z]{6,}(?![\w-])/g))];
};
const guides = typedocOptions.projectDocuments.map(guide);
const picturesPage = `documents/${guide('docs/timeline.md')[0].replaceAll(' ', '_')}.html`;

const onPage = (options, path, action) => async () => {
  const page = await open(options, path);
  try {
    await page.waitForSelector('#tsd-nav-container a', { state: 'attached' });
    await action(page);
  } finally {
    await page.context().close();
  }
};

/** The names that a search finds, best first. */
async function found(page, words) {
  await page.fill('#tsd-search-input', '');
  await page.waitForFunction(() => document.querySelectorAll('#tsd-search-results li').length === 0);
  await page.fill('#tsd-search-input', words);
  await page.waitForFunction(() => document.querySelector('#tsd-search-results li, #tsd-search-status div'));
  return page.$$eval('#tsd-search-results li .text', (all) => all.map((text) => text.textContent.trim()));
}

await check(
  'a search finds guides by their words, begins with the one whose title it is, and finds names first',
  onPage(desktop, 'index.html', async (page) => {
    await page.waitForFunction(() => globalThis.searchData);
    await page.click('#tsd-search-trigger');
    const missed = [];
    for (const [title, words] of guides) {
      const others = guides.filter(([other]) => other !== title).flatMap(([, theirs]) => [...theirs]);
      const own = [...words].find((word) => !others.some((other) => other.includes(word)));
      const names = await found(page, own);
      if (!names.includes(title)) missed.push(`${own}: ${names.join(', ')}, and not ${title}`);
      const [first] = await found(page, title.match(/\w+/g).join(' '));
      if (first !== title) missed.push(`${title}: ${first}`);
    }
    equal(missed, []);
    const [first, ...others] = await found(page, 'calculateDeadlines');
    equal(first.replaceAll(/\s/g, ''), `${name}.calculateDeadlines`);
    equal(others.includes(guide('docs/getting-started.md')[0]), true);
  }),
);

await check('the search index has less than 130 kB, compressed', () => {
  // Some 5 kB a guide: 121 kB with those on analysis and on millions of tickets.
  const size = gzipSync(readFileSync(join(site, 'assets/search.js'))).length;
  equal(size < 130_000 ? 'less' : size, 'less');
});

await check(
  'on a phone no page is wider than the screen',
  onPage(phone, 'index.html', async (page) => {
    const [home, wide] = [page.url(), []];
    // Read anew by every page, it would take most of the time.
    await page.route('**/assets/search.js', (route) => route.fulfill({ body: '' }));
    for (const file of pages) {
      await page.goto(new URL(file, home).href);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 390) wide.push(`${file}: ${width}`);
    }
    equal(wide, []);
  }),
);

for (const path of ['index.html', `functions/${name}.trackTicket.html`]) {
  await check(
    `on a phone the menu of ${path} opens whole, and can be scrolled to its end`,
    onPage(phone, path, async (page) => {
      await page.tap('#tsd-toolbar-menu-trigger');
      await page.waitForFunction(() => {
        const { left, right, top, bottom } = document.querySelector('.col-sidebar').getBoundingClientRect();
        return left >= 0 && right <= 390 && top >= 0 && bottom <= 844;
      });
      const last = page.locator('#tsd-nav-container > li').last();
      await last.scrollIntoViewIfNeeded();
      const { y, height } = await last.boundingBox();
      equal([y >= 0, y + height <= 844], [true, true]);
    }),
  );
}

await check(
  'the modules are called as they are imported',
  onPage(desktop, 'index.html', async (page) => {
    const modules = Object.keys(exports).filter((path) => !path.endsWith('.json'));
    const names = await page.$$eval('#tsd-nav-container > li', (all) =>
      all.map((item) => item.querySelector('a').textContent.trim()),
    );
    equal(names.slice(-modules.length), modules.map((path) => path.replace('.', name)).sort());
    equal(
      pages.filter((file) => /(?:^|\/)(?:index|analysis|contract|holidays|timeline)\..+\.html$/.test(file)),
      [],
    );
    const title = /<title>(?:index|analysis|contract|holidays|timeline) /;
    const crumb = /tsd-breadcrumb.*?>(?:index|analysis|contract|holidays|timeline)<\/a>/;
    const named = (file) => [title, crumb].some((old) => old.test(readFileSync(join(site, file), 'utf8')));
    equal(pages.filter(named), []);
  }),
);

await check('every page has an icon, and the documentation the version of the package', () => {
  const bare = pages.filter((file) => {
    const html = readFileSync(join(site, file), 'utf8');
    const [, icon] = /<link rel="icon" href="([^"]+)"/.exec(html) ?? [];
    const shown = file.startsWith('playground/') || html.includes(`>${name} - v${version}</a>`);
    return !shown || !(icon?.startsWith('data:') || existsSync(join(site, dirname(file), icon ?? '-')));
  });
  equal(bare, []);
});

/** The pictures of the guide: their files, and whether they are loaded and as wide as there is room. */
const pictures = (page) =>
  page.$$eval('.tsd-typography img', (images) =>
    Promise.all(
      images.map(async (image) => {
        await image.decode();
        return [image.currentSrc.split('/').at(-1), image.width > 300 && image.width <= innerWidth];
      }),
    ),
  );
const drawn = readFileSync(join(root, 'docs/timeline.md'), 'utf8');
for (const [screen, options, attribute] of [
  ['a desktop', desktop, 'src'],
  ['a phone', phone, 'srcset'],
]) {
  await check(
    `the guide to pictures shows them, on ${screen}`,
    onPage(options, picturesPage, async (page) => {
      const linked = [...drawn.matchAll(new RegExp(` ${attribute}="images/([^"]+)"`, 'g'))];
      equal(linked.length > 0, true);
      equal(
        await pictures(page),
        linked.map(([, file]) => [file, true]),
      );
    }),
  );
}

await check('the pictures are light or dark as the page is, by the system or by choice', async () => {
  const seen = async (options, theme) => {
    const page = await open(options, 'index.html');
    await page.evaluate((chosen) => localStorage.setItem('tsd-theme', chosen), theme);
    await page.goto(new URL(picturesPage, page.url()).href);
    const image = await page.waitForSelector('.tsd-typography img');
    const shot = await image.screenshot();
    await page.context().close();
    return shot.toString('base64');
  };
  const [light, night] = [await seen(desktop, 'os'), await seen(dark, 'os')];
  equal(light === night, false);
  equal((await seen(dark, 'light')) === light, true);
  equal((await seen(desktop, 'dark')) === night, true);
});

for (const [screen, options] of Object.entries({ light: desktop, dark, phone })) {
  for (const path of ['index.html', picturesPage]) {
    await check(
      `axe finds no serious fault in ${path}, ${screen}`,
      onPage(options, path, async (page) => {
        // TypeDoc's own: the menu has links within what unfolds them.
        const ours = (await seriousFaults(page)).filter((fault) => !fault.startsWith('nested-interactive'));
        equal(ours, []);
      }),
    );
  }
}

await check('every link of the site leads to a page that is there', () => {
  const dead = pages.flatMap((name) => {
    const links = readFileSync(join(site, name), 'utf8').matchAll(/<a [^>]*?href="([^"#]+)[^"]*"/g);
    return [...links]
      .map(([, href]) => href)
      .filter((href) => !/^(?:https?|mailto|data):/.test(href))
      .filter((href) => !existsSync(join(site, dirname(name), decodeURIComponent(href))))
      .map((href) => `${name}: ${href}`);
  });
  equal([pages.length > 100, pages.includes('playground/index.html'), [...new Set(dead)]], [true, true, []]);
});

await leave();
await check('no page reported an error or asked anyone else for anything', () => equal([...new Set(faults)], []));
finish();

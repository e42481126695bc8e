// The pictures in the guides, as the library draws them, wide and for a phone; `npm run generate:images` redraws them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serviceLevels } from 'hezo-sla';
import { renderTimeline } from 'hezo-sla/timeline';
import { expect, test } from 'vitest';
import { christmas, saturday } from '../support/pictured.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const late = {
  ...christmas,
  contactedAt: '2026-12-23T14:10:00+01:00',
  deliveredAt: '2027-01-15T10:00:00+01:00',
} as const;

const { standard, premier } = serviceLevels;
const pictures = {
  timeline: (width: number) => renderTimeline(standard, christmas, { locale: 'en', width }),
  'timeline-paused': (width: number) => renderTimeline(premier, saturday, { at: '2026-11-21T15:00:00+01:00', width }),
  'timeline-late': (width: number) => renderTimeline(standard, late, { width }),
  'timeline-polish': (width: number) => renderTimeline(standard, christmas, { locale: 'pl', width }),
};
const drawn = Object.entries(pictures).flatMap(([name, draw]): [string, string][] => [
  [`${name}.svg`, draw(720)],
  [`${name}-narrow.svg`, draw(350)],
]);

test.each(drawn)('docs/images/%s is what the library draws', async (name, svg) => {
  await expect(`${svg}\n`).toMatchFileSnapshot(`../../docs/images/${name}`);
});

test('every picture that a guide links to exists, and every picture is linked to', () => {
  const images = readdirSync(`${root}docs/images`);
  expect(images.filter((name) => name.endsWith('.svg')).sort()).toEqual(drawn.map(([name]) => name).sort());
  const pages = ['README.md', ...readdirSync(`${root}docs`).filter((name) => name.endsWith('.md'))];
  const linked = pages.flatMap((name) => {
    const text = readFileSync(name === 'README.md' ? `${root}README.md` : `${root}docs/${name}`, 'utf8');
    return [...text.matchAll(/(?:\]\(|src(?:set)?=")(?:docs\/)?images\/([^)"]+)/g)].map(([, image]) => image);
  });
  expect([...new Set(linked)].sort()).toEqual(images.sort());
});

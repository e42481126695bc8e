// Pictures of tickets, to the byte. They were looked at in a browser, light and dark; a change shows up here.
import { expect, test } from 'vitest';
import { pictures } from '../support/pictured.js';

test.each(Object.keys(pictures))('draws the ticket as in timeline.%s.svg', async (name) => {
  await expect(`${pictures[name].replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`timeline.${name}.svg`);
});

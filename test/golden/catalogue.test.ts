// The catalogue of levels, with the priorities and the programmes, to the letter.
import { priorities, programmes, serviceLevels } from 'hezo-sla';
import { expect, test } from 'vitest';

test('levels, priorities and programmes with their channels are as in catalogue.txt', async () => {
  const catalogue = { serviceLevels, priorities, programmes };
  await expect(`${JSON.stringify(catalogue, null, 1)}\n`).toMatchFileSnapshot('catalogue.txt');
});

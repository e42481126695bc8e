// Explanations with every kind of step, in both languages, word for word. They were proofread when they were written; a change
// shows up here.
import { expect, test } from 'vitest';
import { cases } from '../support/explain-cases.js';
import { explained } from '../support/explained.js';

test.each(['en', 'pl'] as const)('explains every kind of step as in explain.%s.txt', async (locale) => {
  const texts = cases.map((item) => `# ${item.name}\n\n${explained(item, locale).text}\n`);
  await expect(texts.join('\n')).toMatchFileSnapshot(`explain.${locale}.txt`);
});

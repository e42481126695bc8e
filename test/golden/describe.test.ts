// Levels with every kind of statement, in both languages, word for word. They were proofread when they were written; a change
// shows up here.
import { describeLevel } from 'hezo-sla';
import { expect, test } from 'vitest';
import { describeCases } from '../support/describe-cases.js';

test.each(['en', 'pl'] as const)('describes every kind of level as in describe.%s.txt', async (locale) => {
  const texts = describeCases.map(
    ({ name, level, options }) => `# ${name}\n\n${describeLevel(level, { ...options, locale }).text}\n`,
  );
  await expect(texts.join('\n')).toMatchFileSnapshot(`describe.${locale}.txt`);
});

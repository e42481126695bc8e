// What the library says of each mistake that test/support/mistakes/ lists, word for word.
import { expect, test } from 'vitest';
import { errorOf } from '../support/failure.js';
import { mistakes } from '../support/mistakes/mistakes.js';

test('the message and the details of every mistake are those of the golden file', async () => {
  const reported = mistakes.map(([what, , run]) => {
    const { code, details, message } = errorOf(run);
    return `${what}: ${JSON.stringify([code, details])}\n  ${message}\n`;
  });
  await expect(reported.join('')).toMatchFileSnapshot('mistakes.txt');
});

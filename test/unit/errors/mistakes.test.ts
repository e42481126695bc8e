// Every mistake is refused with its code, in a message of a readable length; test/golden/mistakes.test.ts has the messages.
import { readFileSync } from 'node:fs';
import { SlaError } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { mistakes, mistakesByTopic } from '../../support/mistakes/mistakes.js';
import type { Anything } from '../../support/mistakes/values.js';

describe.each(mistakesByTopic)('validation of %s', (_topic, mistakes) => {
  test.each(mistakes)('refuses %s: %s', (_, code, run) => {
    let thrown: unknown;
    try {
      run();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SlaError);
    const error = thrown as SlaError;
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(/\.$/)]);
    // A message is short enough to read, however long the value is.
    expect(error.message.length).toBeLessThan(2000);
    expect(error.message).not.toContain('undefined is undefined');
    expect([error.details, ...Object.values(error.details)].every((detail) => Object.isFrozen(detail))).toBe(true);
    expect(JSON.parse(JSON.stringify(error.details))).toEqual(error.details);
  });
});

describe('the list of mistakes', () => {
  test('has one for every error code, except those of contract issues', () => {
    const shown = new Set(mistakes.map(([, code]) => code));
    shown.add('COUNTRY_NOT_AVAILABLE');
    const source = readFileSync(new URL('../../../src/error-messages.ts', import.meta.url), 'utf8');
    const codes = [...source.matchAll(/^ {2}([A-Z_]+): \{/gm)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(25);
    expect([...shown].sort()).toEqual(codes.sort());
  });

  test('leaves Object.prototype as it is', () => {
    for (const [, , run] of mistakes) {
      try {
        run();
      } catch {}
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Anything).P1).toBeUndefined();
  });
});

// The contracts in examples/contract/, which come with the package.
import { readFileSync } from 'node:fs';
import { polishCalendar, serviceLevels } from 'hezo-sla';
import { checkContract, checkExamples, checkGuarantees } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { contractOf } from '../../support/contracts.js';
import { findingsInBrief } from '../../support/findings.js';

const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../examples/contract/${name}.json`, import.meta.url), 'utf8'));

describe('the example contract', () => {
  test('with the nine levels holds, with two findings, which are acknowledged', () => {
    const contract = contractOf(example('nine-levels'));
    expect(Object.values(contract.levels).map(({ targets }) => targets)).toEqual(
      Object.values(serviceLevels).map(({ targets }) => targets),
    );
    expect(findingsInBrief(checkContract(contract))).toEqual([
      'note RETURN_WITHOUT_DELIVERY levels.basic.catalogue',
      'note ROLE_WITHOUT_CALENDAR levels.basic.catalogue',
    ]);
    expect(checkGuarantees(contract).length).toBeGreaterThanOrEqual(9);
    expect(checkExamples(contract).length).toBeGreaterThanOrEqual(10);
    expect(contract.calendar).toBe(polishCalendar());
  });

  test('with the nine levels has guarantees as tight as whole hours allow', () => {
    for (const { limitMs, worst } of checkGuarantees(contractOf(example('nine-levels')))) {
      expect(limitMs - worst.elapsedMs).toBeGreaterThanOrEqual(0);
      expect(limitMs - worst.elapsedMs).toBeLessThan(3_600_000);
    }
  });
});

test('the broken terms have a finding of each kind, except of a country, for which they would need date-holidays, and of the runtime', () => {
  const found = checkContract(contractOf(example('broken')));
  const source = readFileSync(new URL('../../../src/contract/schema/finding-codes.ts', import.meta.url), 'utf8');
  const codes = [...source.matchAll(/^ {2}([A-Z_\d]+): '(?:error|warning)',$/gm)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThanOrEqual(20);
  expect([...new Set([...found.map(({ code }) => code), 'COUNTRY_NOT_VERIFIED', 'ZONE_OUTDATED'])].sort()).toEqual(
    codes.sort(),
  );
});

// The contracts of vendors: without an error, and held by their worked examples.
import { formatServiceCode, parseServiceCode } from 'hezo-sla';
import { checkContract, checkExamples, parseContract } from 'hezo-sla/contract';
import { countryCalendar } from 'hezo-sla/holidays';
import { expect, test } from 'vitest';
import { contractOf } from '../../support/contracts.js';
import { targetPlaces, vendorFiles, vendorTerms } from '../../support/vendor-terms.js';

test('there are contracts of vendors', () => {
  expect(vendorFiles.length).toBeGreaterThanOrEqual(30);
});

test.each(vendorFiles)('the contract of a vendor, %s, has no error, and all its examples hold', (file) => {
  const contract = contractOf(vendorTerms(file), { countryCalendar });
  expect(checkContract(contract).filter(({ severity }) => severity === 'error')).toEqual([]);
  const results = checkExamples(contract);
  expect(results.length).toBeGreaterThan(0);
  expect(results.filter(({ holds, covered }) => !holds || !covered)).toEqual([]);
});

/** A target of a document, or a level of a code, with a little more time. */
function lengthen(terms: Record<string, unknown>): void {
  if (typeof terms.code === 'string' && !('from' in terms)) {
    const { response, ...code } = parseServiceCode(terms.code);
    terms.code = formatServiceCode({ ...code, response: { ...response, count: response.count + 1 } });
  } else if (terms.within) {
    const { minutes = 0, ...length } = Object(terms.within);
    terms.within = { ...length, minutes: minutes + 1 };
  } else for (const days of ['businessDays', 'calendarDays']) if (days in terms) terms[days] = Number(terms[days]) + 1;
}

test.each(vendorFiles)('an example of %s fails with a minute or a day more, in any of its targets', (file) => {
  const document = vendorTerms(file);
  const codes = Object.entries(document.levels).flatMap(([key, level]) => ('code' in level ? [['levels', key]] : []));
  const unnoticed = [...targetPlaces(document).map(({ path }) => path), ...codes].filter((path) => {
    const changed = structuredClone(document);
    lengthen(path.reduce((part, key) => Object(part)[key], changed as object) as Record<string, unknown>);
    const parsed = parseContract(changed, { countryCalendar });
    return parsed.ok && checkExamples(parsed.contract).every(({ holds }) => holds);
  });
  expect(unnoticed).toEqual([]);
});

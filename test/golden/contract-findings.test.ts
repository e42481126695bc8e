// What checkContract finds in contracts that can be parsed, word for word.
import { worstCase } from 'hezo-sla/analysis';
import { checkContract, checkExamples, checkGuarantees } from 'hezo-sla/contract';
import { expect, test } from 'vitest';
import { errorOf } from '../support/failure.js';
import { fails } from './contract-terms.js';
import { contractOfEveryKind, contractWithClaims, periods } from './finding-contracts.js';

test('the findings of a contract with claims that fail are those of the golden file', async () => {
  const contract = contractWithClaims();
  const found = checkContract(contract).map((finding) => JSON.stringify(finding));
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('contract.findings.txt');
});

test('the findings of levels of every kind, for three periods, are those of the golden file', async () => {
  const contract = contractOfEveryKind();
  const found = [
    ...periods.flatMap((period) => [JSON.stringify(period ?? null), ...checkContract(contract, period)]),
    ...checkGuarantees(contract).map(({ message, holds }) => ({ message, holds })),
    ...checkExamples(contract).map(({ message, mismatches }) => ({ message, mismatches })),
  ];
  await expect(`${found.map((entry) => JSON.stringify(entry)).join('\n')}\n`).toMatchFileSnapshot(
    'contract.levels.txt',
  );
  const unreadable = (own: object) =>
    Object.defineProperty({ to: '2026-11-30', ...own }, 'from', { enumerable: true, get: fails });
  expect(errorOf(() => checkContract(contract, unreadable({}) as never)).details).toMatchObject({ field: 'options' });
  const asked = unreadable({ priority: 'P1', target: 'delivery' });
  expect(errorOf(() => worstCase(contract.level('gold'), asked as never)).details).toMatchObject({
    field: 'options',
  });
});

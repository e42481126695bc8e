/**
 * Contract terms as a document that a build can check.
 *
 * @packageDocumentation
 */

export type { Period } from './analysis/period.js';
export type { WeekPattern, WeekTime } from './analysis/weekly-patterns.js';
export type { TypicalCase, WorstCase } from './analysis/worst-case.js';
export { checkContract } from './contract/check/check-contract.js';
export type { CheckOptions, LocaleOption } from './contract/check/check-options.js';
export type { Finding } from './contract/check/finding.js';
export { checkGuarantees, type GuaranteeResult } from './contract/check/guarantees.js';
export { checkExamples, type ExampleResult, type Mismatch } from './contract/check/worked-examples.js';
export type { ChangeVerdict, ContractChange, ContractChangeCode, DeadlineChange } from './contract/compare/change.js';
export { compareContracts } from './contract/compare/compare-contracts.js';
export type { Contract } from './contract/parse/contract.js';
export type { ContractIssue, ContractPath } from './contract/parse/contract-issue.js';
export type { CountryResolver } from './contract/parse/parse-context.js';
export { type ParsedContract, type ParseOptions, parseContract } from './contract/parse/parse-contract.js';
export { type ContractSchema, contractSchema } from './contract/parse/standard-schema.js';
export type {
  Acknowledgement,
  ContractCalendar,
  ContractDocument,
  ExampleChange,
  ExamplePause,
  ExampleTicket,
  Guarantee,
  WorkedExample,
} from './contract/schema/contract-document.js';
export type { FindingCode, Severity } from './contract/schema/finding-codes.js';
export type {
  CatalogueContractLevel,
  CodeContractLevel,
  ContractLevel,
  FullContractLevel,
  LevelTerms,
  Sourced,
  VariantContractLevel,
} from './contract/schema/level-document.js';
export type {
  ContractAfterCutoff,
  ContractDuration,
  ContractInterpretation,
  ContractTarget,
  ContractTargetChanges,
  ContractTargets,
} from './contract/schema/target-document.js';

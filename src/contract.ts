/**
 * Contract terms as a document that a build can check.
 *
 * @packageDocumentation
 */

export type { Period } from './analysis/period.js';
export type { TypicalCase, WorstCase } from './analysis/worst-case.js';
export { checkContract } from './contract/check.js';
export type { Contract } from './contract/contract.js';
export type {
  Acknowledgement,
  ContractCalendar,
  ContractDocument,
  ExampleChange,
  ExamplePause,
  ExampleTicket,
  Guarantee,
  WorkedExample,
} from './contract/document.js';
export type { CountryResolver } from './contract/draft.js';
export type { Finding, FindingCode, Severity } from './contract/finding.js';
export { checkGuarantees, type GuaranteeResult } from './contract/guarantees.js';
export type { ContractIssue, ContractPath } from './contract/issue.js';
export type {
  CatalogueContractLevel,
  CodeContractLevel,
  ContractLevel,
  FullContractLevel,
  LevelTerms,
  Sourced,
  VariantContractLevel,
} from './contract/level-document.js';
export { type ParsedContract, type ParseOptions, parseContract } from './contract/parse.js';
export type {
  ContractAfterCutoff,
  ContractDuration,
  ContractInterpretation,
  ContractTarget,
  ContractTargetChanges,
  ContractTargets,
} from './contract/target-document.js';
export { checkExamples, type ExampleResult, type Mismatch } from './contract/worked-examples.js';

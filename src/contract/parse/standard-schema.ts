import { reading } from '../../input.js';
import type { ContractDocument } from '../schema/contract-document.js';
import type { Contract } from './contract.js';
import type { ContractIssue } from './contract-issue.js';
import { type ParseOptions, parseContract, readOptions } from './parse-contract.js';

/** Contracts as a Standard Schema, version 1: https://standardschema.dev */
export interface ContractSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'hezo-sla';
    /** There for types alone. */
    readonly types?: { readonly input: ContractDocument; readonly output: Contract } | undefined;
    readonly validate: (
      value: unknown,
    ) => { readonly value: Contract; readonly issues?: undefined } | { readonly issues: readonly ContractIssue[] };
  };
}

/**
 * Returns `parseContract` in the form that tools take which know Standard Schema: routers, forms, validators of settings.
 *
 * @param options as those of `parseContract`
 * @returns a Standard Schema whose input is a contract document and whose output is the contract; it throws nothing, as `parseContract`
 * @throws `SlaError` `INVALID_VALUE`, `UNKNOWN_FIELD` for wrong options
 * @example
 * ```ts
 * import { contractSchema } from 'hezo-sla/contract';
 *
 * const { validate } = contractSchema()['~standard'];
 * const checked = validate({ name: 'ACME', country: 'PL', levels: { gold: { catalogue: 'premier' } } });
 * checked.issues?.map(({ message }) => message); // ['period is missing; give a period of { from, to }.']
 * ```
 */
export function contractSchema(options: ParseOptions = {}): ContractSchema {
  const countryCalendar = reading('options', () => readOptions(options));
  return {
    '~standard': {
      version: 1,
      vendor: 'hezo-sla',
      validate(value) {
        const parsed = parseContract(value, { countryCalendar });
        return parsed.ok ? { value: parsed.contract } : { issues: parsed.issues };
      },
    },
  };
}

import { readPeriod } from '../../analysis/period.js';
import type { Calendars } from '../../calendar/calendars.js';
import type { Interval } from '../../calendar/interval.js';
import { freezeDeep, readRecord, refuse } from '../../input.js';
import type { ServiceLevel } from '../../terms/service-level.js';
import type { ContractDocument } from '../schema/contract-document.js';
import { documentSchema } from '../schema/contract-schema.js';
import { flawsOf } from '../schema/schema-issues.js';
import { type Contract, makeContract } from './contract.js';
import type { ContractIssue } from './contract-issue.js';
import { IssueCollector } from './issue-collector.js';
import type { CountryResolver, ParseContext } from './parse-context.js';
import { plainData } from './plain-data.js';
import { readContractCalendars } from './read-calendars.js';
import { readExamples } from './read-examples.js';
import { readAcknowledgements, readGuarantees } from './read-guarantees.js';
import { readLevels } from './read-levels.js';

/** What a contract may need that is not in it. */
export interface ParseOptions {
  /** `countryCalendar` of hezo-sla/holidays, for contracts of other countries than Poland. */
  readonly countryCalendar?: CountryResolver | undefined;
}

/** A contract, or all that is wrong with it. */
export type ParsedContract =
  | { readonly ok: true; readonly contract: Contract }
  | { readonly ok: false; readonly issues: readonly ContractIssue[] };

/**
 * Reads contract terms: data such as `JSON.parse` returns. It never throws. What it accepts can be computed: each of its levels
 * has its deadlines for a ticket of any instant of the contract's period.
 *
 * @param value the contract; its form is described in `hezo-sla/contract.schema.json`
 * @param options `countryCalendar` of `hezo-sla/holidays`, for contracts of other countries than Poland
 * @returns the contract, or all the issues at once, each with its path, what was found there, and what is accepted
 * @example
 * ```ts
 * import { calculateDeadlines } from 'hezo-sla';
 * import { parseContract } from 'hezo-sla/contract';
 *
 * const terms = {
 *   name: 'ACME, hardware support',
 *   period: { from: '2026-01-01', to: '2026-12-31' },
 *   country: 'PL',
 *   levels: { gold: { catalogue: 'premier' }, silver: { code: '9x5xNBD' } },
 * };
 * const parsed = parseContract(terms);
 * const ticket = { openedAt: '2026-11-20T10:00:00+01:00', priority: 'P1', confirmedAt: '2026-11-20T11:00:00+01:00' } as const;
 * const { calendars } = parsed.ok ? parsed.contract : {};
 * parsed.ok && calculateDeadlines(parsed.contract.level('gold'), ticket, { calendars }).delivery?.dueLocal; // '2026-11-20T15:00:00+01:00'
 *
 * const misspelt = parseContract({ ...terms, levels: { gold: { catalogue: 'premium' } } });
 * misspelt.ok ? null : misspelt.issues.map(({ path, didYouMean }) => [path.join('.'), didYouMean]); // [['levels.gold.catalogue', 'premier']]
 * ```
 */
export function parseContract(value: unknown, options: ParseOptions = {}): ParsedContract {
  const collector = new IssueCollector();
  const { issues, invalid, attempt, report, reportError } = collector;
  const read = attempt([], () => ({ resolver: readOptions(options) }));
  if (!read) return { ok: false, issues };
  const data = plainData(value, reportError);
  collector.document = data;
  const isChecked = attempt([], () => {
    for (const flaw of flawsOf(documentSchema, data)) {
      report(flaw);
      if (collector.isFull) break;
    }
    return true;
  });
  if (!isChecked || invalid.covers([]) || collector.isFull) return { ok: false, issues };
  // What of the document is read is what nothing is wrong with.
  const document = freezeDeep(data as ContractDocument);
  const parts = readDraft({ document, resolver: read.resolver, invalid, attempt, report, reportError });
  if (!parts || issues.length > 0) return { ok: false, issues };
  // Callers get objects of the usual kind, with a prototype.
  const plain: ContractDocument = JSON.parse(JSON.stringify(document));
  return { ok: true, contract: makeContract(freezeDeep(plain), parts.calendars, parts.period, parts.levels) };
}

/** What a contract is made of besides its document. */
interface ContractParts {
  readonly calendars: Calendars;
  readonly period: Interval;
  readonly levels: readonly (readonly [string, ServiceLevel])[];
}

/** The meaning of what a schema cannot check, as far as the parts are sound; undefined where some are missing. */
function readDraft(context: ParseContext): ContractParts | undefined {
  const { document, invalid, attempt } = context;
  const { site, all: calendars } = readContractCalendars(context);
  const period =
    site && !invalid.touches(['period'])
      ? attempt([], () => readPeriod(document.period.from, document.period.to, site, 'period'))
      : undefined;
  const levels = readLevels(context, calendars, period);
  const byKey = new Map(levels);
  readGuarantees(context, byKey, site && { site }, period);
  readExamples(context, byKey, calendars);
  readAcknowledgements(context);
  return calendars && period && { calendars, period, levels };
}

/** The options of a parse, read. */
export function readOptions(options: unknown): CountryResolver | undefined {
  const { countryCalendar } = readRecord(options, 'options', ['countryCalendar']);
  const resolver = countryCalendar ?? undefined;
  if (resolver !== undefined && typeof resolver !== 'function')
    return refuse(resolver, 'options.countryCalendar', 'countryCalendar of hezo-sla/holidays');
  // Whatever it answers is checked: readCalendar takes the library's own calendars alone.
  return resolver as CountryResolver | undefined;
}

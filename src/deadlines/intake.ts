import { reading, readRecord, refuse } from '../input.js';
import type { TicketFields } from './ticket-types.js';

/** A field without which a ticket is not accepted. */
export type IntakeField = 'serialNumber' | 'contractNumber';

const intakeFields: readonly IntakeField[] = ['serialNumber', 'contractNumber'];

/**
 * What a ticket still lacks to be accepted: the serial number of the device, the number of the service contract.
 * Deadlines can be computed without them.
 *
 * @param ticket the ticket, or its two numbers; a blank number counts as missing
 * @returns the fields that are missing, in a fixed order; empty when the ticket can be accepted
 * @throws {@link SlaError} `MISSING_FIELD`, `INVALID_VALUE`
 * @example
 * ```ts
 * import { missingIntakeFields } from 'hezo-sla';
 *
 * missingIntakeFields({ serialNumber: '2102351931', contractNumber: ' ' }); // ['contractNumber']
 * ```
 * @see INTAKE-1
 */
export function missingIntakeFields(ticket: Pick<TicketFields, IntakeField>): IntakeField[] {
  const given = readRecord(ticket, 'ticket');
  return reading('ticket', () =>
    intakeFields.filter((field) => {
      const value = given[field];
      if (value === undefined || value === null) return true;
      if (typeof value === 'string') return value.trim() === '';
      return refuse(value, field, 'a text');
    }),
  );
}

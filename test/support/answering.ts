// A level of one target from 'opened' to 'answered', for tests of what the terms of a target do.
import { defineServiceLevel, type ServiceLevel } from 'hezo-sla';

/** The level, of terms that need not be checked before they are read. */
export function answering(terms: object): ServiceLevel {
  const targets = { answer: { from: 'opened', until: 'answered', ...terms } };
  return defineServiceLevel({ id: 'own', name: 'Own', targets } as never);
}

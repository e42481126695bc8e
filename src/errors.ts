import { messages, type SlaErrorCode, type SlaErrorDetailsByCode } from './error-messages.js';

/** An error with one of the codes: comparing `code` tells which `details` it has. */
export type AnySlaError = { [C in SlaErrorCode]: SlaError<C> }[SlaErrorCode];

const BRAND: unique symbol = Symbol.for('hezo-sla.SlaError');

/**
 * The only error that hezo-sla throws: one class for every mistake a caller can make. Each function names the codes it
 * throws for mistakes of its own; an object or an iterable that throws while it is read is `UNREADABLE` everywhere.
 *
 * @example
 * ```ts
 * import { calculateDeadlines, serviceLevels, SlaError } from 'hezo-sla';
 *
 * try {
 *   calculateDeadlines(serviceLevels.standard, { openedAt: '2026-12-23T13:40', priority: 'P3' });
 * } catch (error) {
 *   if (!(error instanceof SlaError)) throw error;
 *   error.code; // 'MISSING_OFFSET'
 *   error.details; // { field: 'openedAt', given: "'2026-12-23T13:40'" }
 * }
 * ```
 */
export class SlaError<C extends SlaErrorCode = SlaErrorCode> extends Error {
  /** So that `instanceof` knows each code's details, and works across the ESM and the CommonJS copy in one process. */
  static override readonly [Symbol.hasInstance] = isInstance;

  readonly [BRAND] = true;
  readonly code: C;
  /** What the message is made of, as data: field names, what was given, what is accepted. */
  readonly details: Readonly<SlaErrorDetailsByCode[C]>;
  // Defined here, because an Error.prototype that is frozen lets nobody assign what it has.
  override readonly name: string = 'SlaError';

  constructor(code: C, details: SlaErrorDetailsByCode[C], options?: ErrorOptions) {
    super(`${messages[code](details).join('')}.`, options);
    this.code = code;
    this.details = frozenCopy(details);
  }
}

/** Whether a value is of the class that is asked: SlaError itself, or one that extends it and inherits the question. */
function isInstance<Class extends abstract new (...args: never) => SlaError>(
  this: Class,
  value: unknown,
): value is typeof SlaError extends Class ? AnySlaError : InstanceType<Class> {
  try {
    // The types take the two for different classes.
    return (this as unknown) === SlaError
      ? BRAND in Object(value)
      : Function.prototype[Symbol.hasInstance].call(this, value);
  } catch {
    // A proxy that has been revoked.
    return false;
  }
}

/** What to do about an error: the end of its message, without the full stop. */
export function adviceOf({ code, details }: SlaError): string {
  // The details that a code has make its message.
  return messages[code](details as never)[1];
}

/** Whether an error is this library's, with a code and details that this copy knows: another version may have others, and a
 * caller's object may look like one. */
export function isKnownError(cause: unknown): cause is AnySlaError {
  try {
    // The details that a code has make its message.
    return (
      cause instanceof SlaError &&
      typeof cause.message === 'string' &&
      Object.hasOwn(messages, cause.code) &&
      !!messages[cause.code](cause.details as never)
    );
  } catch {
    return false;
  }
}

/** Lists are copied too: what a message names may be a table that the library works with. */
function frozenCopy<T extends object>(details: T): Readonly<T> {
  const copied = Object.entries(details).map(([name, value]) => [
    name,
    Array.isArray(value) ? Object.freeze([...value]) : value,
  ]);
  // The same names with the same values.
  return Object.freeze(Object.fromEntries(copied) as T);
}

// Levels from data that no type has checked, and what a caller sees of the errors that they make.
import { SlaError } from '../../../src/errors.js';
import { defineServiceLevel } from '../../../src/terms/level.js';

/** Targets that are right. */
export const nextDay = { from: 'confirmed', until: 'delivered', hours: '9x5', businessDays: 1 } as const;
export const fourHours = { from: 'confirmed', until: 'delivered', hours: '9x5', within: { hours: 4 } } as const;
export const before15 = { time: '15:00', inclusive: false } as const;

/** Defines a level as JSON and JavaScript pass it. */
export function defineUnchecked(level: object) {
  // What the types would refuse is what is tested.
  return defineServiceLevel({ id: 'own', name: 'Own', ...level } as never);
}

/** Returns the code and the message of the error that a call throws, or what it returns. */
export function messageOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof SlaError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

/** The error that a level makes. */
export const failureOfLevel = (level: object): unknown => messageOf(() => defineUnchecked(level));

/** The error that a level with the one target `delivery` makes. */
export const failureOfTarget = (delivery: unknown): unknown => failureOfLevel({ targets: { delivery } });

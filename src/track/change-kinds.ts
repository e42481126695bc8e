import { readChoice, readList, readOptional } from '../input.js';
import type { Threshold } from './thresholds.js';

/** What changes of a target by itself, as time goes on. */
export type ChangeKind =
  /** A threshold is reached. */
  | 'warning'
  /** The first instant that is late. */
  | 'breach'
  /** Another hour begins for which it is overdue. */
  | 'overdue-hour'
  /** Its time begins or ceases to be used up, because the service opens or closes, or a cutoff put the count off until then. */
  | 'opening'
  | 'closing'
  /** What has not started yet would be late from then on for the cutoff of the date. */
  | 'cutoff'
  /** A pause moves the day that is due, because it goes on into another business day. */
  | 'deadline-move';

/** What changes of a target by itself. */
export interface TargetChange<N extends string = string> {
  /** Its name. */
  readonly target: N;
  readonly kind: ChangeKind;
  /** The threshold that a warning is of; null for any other kind. */
  readonly threshold: Threshold | null;
}

/** Events of one instant come in this order. */
export const changeKinds: readonly ChangeKind[] = [
  'opening',
  'closing',
  'cutoff',
  'deadline-move',
  'warning',
  'breach',
  'overdue-hour',
];

/** The kinds that are asked for; all of them, unless a caller names some. */
export function readKinds(value: unknown): ReadonlySet<ChangeKind> {
  return readOptional(value, 'kinds', readNamed) ?? allKinds;
}

const allKinds: ReadonlySet<ChangeKind> = /* @__PURE__ */ new Set(changeKinds);

function readNamed(value: unknown, field: string): ReadonlySet<ChangeKind> {
  const list = readList(value, field, "an array such as ['warning', 'breach']", changeKinds.length);
  return new Set(list.map((item, i) => readChoice(item, `${field}[${i}]`, changeKinds)));
}

/** When something is due. What happens at `dueAt` is in time, a millisecond later is late. */
export interface DueTexts {
  readonly dueAt: Date;
  /** The local date of `dueAt`, 'YYYY-MM-DD'. */
  readonly dueOn: string;
  /** `dueAt` as local ISO 8601 text with the offset, milliseconds only where there are any. */
  readonly dueLocal: string;
}

/** One end of a range: a deadline, and the interpretations under which it is that; none for the target as it is. */
export interface RangeEnd extends DueTexts {
  /** Those of the target, and those of the targets that it is estimated from. */
  readonly interpretations: readonly { readonly target: string; readonly id: string }[];
}

/** What can be claimed: the earliest and the latest deadline over all combinations of interpretations under which there is one. Of
 * several combinations that come to the same, the one of the fewest. */
export interface DueRange {
  readonly earliest: RangeEnd;
  readonly latest: RangeEnd;
}

// What only explanations, contracts and the timeline ask of a zone.
import { DAY_MS } from './civil.js';
import type { Offset } from './offset.js';
import { CHUNK_MS, type Zone } from './zone.js';

/** A change of the offset, at the first instant with the new one. */
export interface OffsetChange {
  readonly at: number;
  readonly before: Offset;
  readonly after: Offset;
}

/** The changes of a zone's offset after one instant and until another, which counts. */
export function offsetChanges(zone: Zone, fromMs: number, toMs: number): readonly OffsetChange[] {
  const found: OffsetChange[] = [];
  for (let index = Math.floor(fromMs / CHUNK_MS); index * CHUNK_MS <= toMs; index += 1) {
    const { at, offsets } = zone.transitions(index);
    for (let i = 0; i < at.length; i += 1) {
      if (at[i] > fromMs && at[i] <= toMs) found.push({ at: at[i], before: offsets[i], after: offsets[i + 1] });
    }
  }
  return found;
}

/** Whether the local time of an instant is that of another one too, because clocks are set back over it. */
export function isRepeated(zone: Zone, epochMs: number): boolean {
  const localMs = epochMs + zone.offsetAt(epochMs);
  // A day before and a day after: no zone is a whole day away from UTC, so these are the offsets before and after any
  // transition nearby.
  return [epochMs - DAY_MS, epochMs + DAY_MS].some((nearMs) => {
    const twin = localMs - zone.offsetAt(nearMs);
    return twin !== epochMs && twin + zone.offsetAt(twin) === localMs;
  });
}

import type { Interval } from '../../calendar/interval.js';
import { MINUTE_MS } from '../../time/civil.js';
import { parseInstant } from '../../time/iso.js';
import { describeOffset, type Offset } from '../../time/offset.js';
import { offsetChanges } from '../../time/offset-changes.js';
import type { Zone } from '../../time/zone.js';
import { type KnownOffsets, type KnownStretch, recentOffsets } from './recent-offsets.js';

/** A time in which the runtime has another offset of a zone than the tz database. */
export interface WrongStretch extends Interval {
  readonly taken: Offset;
  readonly right: Offset;
  /** The release of the tz database that has the right one. */
  readonly release: string;
}

/** Where the runtime is known to be wrong about a zone, in order. */
export function wrongStretches(
  zone: Zone,
  within: Interval,
  known: readonly KnownOffsets[] = recentOffsets,
): readonly WrongStretch[] {
  return known
    .filter(({ names }) => names.includes(zone.id))
    .flatMap(({ release, stretches }) =>
      stretches.flatMap((stretch) => wrongIn(zone, stretch, within).map((wrong) => ({ ...wrong, release }))),
    );
}

function wrongIn(zone: Zone, { from, to, minutes }: KnownStretch, within: Interval) {
  const right = describeOffset(minutes * MINUTE_MS);
  const fromMs = Math.max(parseInstant(from), within.from);
  const toMs = to === null ? within.to : Math.min(parseInstant(to), within.to);
  if (fromMs >= toMs) return [];
  const starts = [fromMs, ...offsetChanges(zone, fromMs, toMs - 1).map(({ at }) => at)];
  return starts
    .map((start, i) => ({ from: start, to: starts[i + 1] ?? toMs, taken: zone.offset(start), right }))
    .filter(({ taken }) => taken.ms !== right.ms);
}

/** '2026-07-01T00:00:00Z' */
export const instantText = (epochMs: number): string => new Date(epochMs).toISOString().replace('.000Z', 'Z');

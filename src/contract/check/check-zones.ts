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

const instantText = (epochMs: number): string => new Date(epochMs).toISOString().replace('.000Z', 'Z');

/** What is said of a zone that the runtime is wrong about, at least once, by the name that the contract gives it. */
export function outdatedText(timeZone: string, [first, ...others]: readonly WrongStretch[]): string {
  const { from, to, taken, right, release } = first;
  const last = others.at(-1);
  const more = others.length === 1 ? 'Another period' : `${others.length} more periods`;
  const again = last ? ` ${more} until ${instantText(last.to)} ${others.length === 1 ? 'is' : 'are'} wrong too.` : '';
  return `The time zone data of this runtime are older than release ${release} of the tz database: they give ${timeZone} the offset ${taken.text} from ${instantText(from)} to ${instantText(to)}; the right one is ${right.text}.${again} Update the runtime, or give Node.js newer data by ICU_TIMEZONE_FILES_DIR; docs/time-zones.md says how.`;
}

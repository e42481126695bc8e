import fc from 'fast-check';

/** How often a property runs by default: FC_RUNS, or a thousand times. */
export const RUNS = Number(process.env.FC_RUNS ?? 1000);

/** A size that grows with FC_RUNS, at least 1: the usual one at a thousand. */
export const sizeOf = (usual: number): number => Math.max(1, Math.round((usual * RUNS) / 1000));

/**
 * How often a property runs whose usual number is not a thousand: the same share of it as FC_RUNS is of a thousand, but no
 * more than FC_RUNS if that is less.
 *
 * @param usual the number when FC_RUNS is not set
 * @param least the number below which the test would prove nothing
 */
export const runs = (usual: number, least = 1): number =>
  Math.max(least, RUNS < 1000 ? Math.min(sizeOf(usual), RUNS) : sizeOf(usual));

/** As large a share of a list as FC_RUNS is of a thousand, at random; all of it by default. */
export function shareOf<T>(list: readonly T[]): T[] {
  const length = Math.min(sizeOf(list.length), list.length);
  const [share] = fc.sample(fc.shuffledSubarray([...list], { minLength: length, maxLength: length }), 1);
  return share;
}

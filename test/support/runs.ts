/** How often a property runs by default: FC_RUNS, or a thousand times. */
export const RUNS = Number(process.env.FC_RUNS ?? 1000);

/**
 * How often a property runs whose usual number is not a thousand: the same share of it as FC_RUNS is of a thousand.
 *
 * @param usual the number when FC_RUNS is not set
 * @param least the number below which the test would prove nothing
 */
export const runs = (usual: number, least = 1): number => Math.max(least, Math.round((usual * RUNS) / 1000));

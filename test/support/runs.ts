/** How often a property runs unless its test says otherwise: FC_RUNS, or a thousand times. */
export const RUNS = Number(process.env.FC_RUNS ?? 1000);

/**
 * How often a property runs that takes another number than a thousand: the same share of it as FC_RUNS is of a thousand.
 *
 * @param usual the number when FC_RUNS is not set
 * @param least what the property needs so that its test can say anything
 */
export const runs = (usual: number, least = 1): number => Math.max(least, Math.round((usual * RUNS) / 1000));

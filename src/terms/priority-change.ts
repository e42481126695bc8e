/** What a change of priority does to a target that is running: the new one counts from where the old one did, or from the
 * change, or the share of it that is used up stays used up. */
export const priorityChangePolicies = ['from-start', 'restart', 'carry-over'] as const;
export type PriorityChangePolicy = (typeof priorityChangePolicies)[number];

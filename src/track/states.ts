/** What a tracked target can be. */
export const states = ['waiting', 'running', 'paused', 'met', 'breached'] as const;
export type State = (typeof states)[number];

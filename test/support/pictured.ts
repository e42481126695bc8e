// Tickets that tests and guides draw pictures of.

/** Confirmed exactly at the cutoff, before Christmas. */
export const christmas = {
  openedAt: '2026-12-23T13:40:00+01:00',
  priority: 'P3',
  confirmedAt: '2026-12-23T15:00:00+01:00',
} as const;

/** Opened and paused on a Saturday. */
export const saturday = {
  openedAt: '2026-11-21T09:40:00+01:00',
  priority: 'P1',
  contactedAt: '2026-11-21T09:55:00+01:00',
  confirmedAt: '2026-11-21T10:00:00+01:00',
  pauses: [{ from: '2026-11-21T11:00:00+01:00', to: '2026-11-21T12:30:00+01:00' }],
} as const;

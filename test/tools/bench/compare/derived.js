const HOUR = 3_600_000;
/** What the tracked ticket is promised, in hours. */
export const PROMISED = 250;

/** The larger tasks as one composes them of what a library has: given a peer's own where it has them. */
export function derive(peer, { instants }) {
  const { add, between, due, returnDue } = peer;
  return {
    addHour: add && ((ms) => add(ms, 1)),
    due,
    between,
    ticket:
      peer.ticket ??
      (add && ((openedAt, confirmedAt, deliveredAt) => [add(openedAt, 1), due(confirmedAt), returnDue(deliveredAt)])),
    tracked: peer.tracked ?? (between && tracked(add, between)),
    worst: peer.worst ?? ((year) => instants[year].reduce((worst, ms) => Math.max(worst, due(ms) - ms), 0)),
  };
}

/** When the promise is due, and how much of it is used up, without the pauses, which come in order and before `at`. */
function tracked(add, between) {
  return (confirmedAt, at, pauses) => {
    const pausedMs = pauses.reduce((sum, { from, to }) => sum + between(from, to), 0);
    return [add(confirmedAt, PROMISED + pausedMs / HOUR), between(confirmedAt, at) - pausedMs];
  };
}

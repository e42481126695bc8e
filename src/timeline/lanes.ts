/** A label that wants a place on the line of time: from its left end to its right one. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Pixels between labels of a lane. */
const GAP = 8;

/** A lane for each label, so that no two in a lane come closer than a gap: the first that has room, in the order given. */
export function lanesOf(labels: readonly Extent[]): readonly number[] {
  const lanes: Extent[][] = [];
  return labels.map((label) => {
    const free = lanes.findIndex((lane) =>
      lane.every(({ left, right }) => right + GAP <= label.left || label.right + GAP <= left),
    );
    const found = free < 0 ? lanes.push([]) - 1 : free;
    lanes[found].push(label);
    return found;
  });
}

/** How many lanes there are. */
export function laneCount(lanes: readonly number[]): number {
  return lanes.reduce((last, lane) => Math.max(last, lane), -1) + 1;
}

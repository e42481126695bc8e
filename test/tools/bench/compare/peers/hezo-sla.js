// By its path: the package of this folder is another one, in which the name is not known.
import { worstCase } from '../../../../../dist/analysis.js';
import {
  calculateDeadlines,
  createServiceClock,
  defineServiceLevel,
  polishCalendar,
  serviceLevelFromCode,
  serviceLevels,
  trackTicket,
} from '../../../../../dist/index.js';

export const packages = ['hezo-sla'];

const HOUR = 3_600_000;
const priority = 'P3';
const level = serviceLevels.standard;
/** The one target that a task asks about. */
const only = (name, target) => defineServiceLevel({ id: name, name, law: 'PL', targets: { [name]: target } });
const nextDay = only('delivery', level.targets.delivery);
const sentBack = only('return', { ...level.targets.return, projectedFrom: undefined });
/** Pauses move hours, and not the days of the catalogue's levels. */
const timed = serviceLevelFromCode('9x5x250');

export function setUp() {
  const clock = createServiceClock({ hours: '9x5', calendar: polishCalendar() });
  const ms = (deadline) => deadline.dueAt.getTime();
  return {
    add: (from, hours) => clock.add(from, hours * HOUR).getTime(),
    between: (from, to) => clock.between(from, to),
    due: (confirmedAt) => ms(calculateDeadlines(nextDay, { openedAt: confirmedAt, confirmedAt }).delivery),
    returnDue: (deliveredAt) => ms(calculateDeadlines(sentBack, { openedAt: deliveredAt, deliveredAt }).return),
    ticket(openedAt, confirmedAt, deliveredAt) {
      const deadlines = calculateDeadlines(level, { openedAt, priority, confirmedAt, deliveredAt });
      return [ms(deadlines.reaction), ms(deadlines.delivery), ms(deadlines.return)];
    },
    tracked(confirmedAt, at, pauses) {
      const { delivery } = trackTicket(timed, { openedAt: confirmedAt, confirmedAt, pauses }, { at }).targets;
      return [ms(delivery), delivery.usedMs];
    },
    worst: (year) =>
      worstCase(level, { priority, target: 'delivery', from: `${year}-01-01`, to: `${year}-12-31` }).elapsedMs,
  };
}

// By its path: the package of this folder is another one, in which the name is not known.
import { worstCase } from '../../../../../dist/contract.js';
import {
  calculateDeadlines,
  createServiceClock,
  deliveryDeadline,
  polishCalendar,
  returnDeadline,
  serviceLevelFromCode,
  serviceLevels,
  trackTicket,
} from '../../../../../dist/index.js';

export const packages = ['hezo-sla'];

const HOUR = 3_600_000;
const priority = 'P3';
const level = serviceLevels.standard;
/** Pauses move hours, and not the days of the catalogue's levels. */
const timed = serviceLevelFromCode('9x5x250');

export function setUp() {
  const clock = createServiceClock({ hours: '9x5', calendar: polishCalendar() });
  const ms = (deadline) => deadline.dueAt.getTime();
  return {
    add: (from, hours) => clock.add(from, hours * HOUR).getTime(),
    between: (from, to) => clock.between(from, to),
    due: (confirmedAt) => ms(deliveryDeadline(level, { openedAt: confirmedAt, priority, confirmedAt })),
    returnDue: (deliveredAt) => ms(returnDeadline(level, { openedAt: deliveredAt, priority, deliveredAt })),
    ticket(openedAt, confirmedAt, deliveredAt) {
      const deadlines = calculateDeadlines(level, { openedAt, priority, confirmedAt, deliveredAt });
      return [ms(deadlines.reaction), ms(deadlines.delivery), ms(deadlines.return)];
    },
    tracked(confirmedAt, at, pauses) {
      const { delivery } = trackTicket(timed, { openedAt: confirmedAt, priority, confirmedAt, pauses }, { at });
      return [ms(delivery), delivery.usedMs];
    },
    worst: (year) =>
      worstCase(level, { priority, clock: 'delivery', from: `${year}-01-01`, to: `${year}-12-31` }).elapsedMs,
  };
}

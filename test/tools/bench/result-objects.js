import { serviceLevels } from 'hezo-sla';

const HOUR = 3_600_000;
const levels = Object.values(serviceLevels);
const dueDates = ['2026-11-20', '2026-11-21', '2026-11-22'];

/** What calculateDeadlines returns, with nothing computed: the least that any implementation of it would take. */
export function resultObjects(ms) {
  const text = dueDates[ms % 3];
  const deadline = (until, event) => ({
    startsFrom: { event, at: new Date(ms) },
    until,
    owedBy: 'provider',
    binding: true,
    dueAt: new Date(ms + HOUR),
    dueOn: text,
    dueLocal: `${text}T23:59:59.999+01:00`,
    rules: levels,
  });
  return {
    reaction: deadline('contacted', 'opened'),
    delivery: deadline('delivered', 'confirmed'),
    return: deadline('returned', 'delivered'),
  };
}

import { serviceLevels } from 'hezo-sla';

const HOUR = 3_600_000;
const levels = Object.values(serviceLevels);
const dueDates = ['2026-11-20', '2026-11-21', '2026-11-22'];

/** What calculateDeadlines returns, with nothing computed: the least that any implementation of it would take. */
export function resultObjects(ms) {
  const text = dueDates[ms % 3];
  const deadline = (milestone, event) => ({
    milestone,
    owedBy: 'provider',
    startsFrom: { event, at: new Date(ms) },
    dueAt: new Date(ms + HOUR),
    dueOn: text,
    dueLocal: `${text}T23:59:59.999+01:00`,
    rules: levels,
  });
  return {
    reaction: deadline('contact', 'opened'),
    delivery: deadline('delivery', 'confirmed'),
    return: deadline('return', 'delivered'),
  };
}

// What is asked on every runtime; ECMAScript alone.
import { compareWithGolden } from '../../golden/answers.js';

const terms = {
  name: 'ACME',
  country: 'PL',
  period: { from: '2026-01-01', to: '2026-12-31' },
  levels: { gold: { catalogue: 'premier' }, silver: { catalogue: 'standard' } },
  guarantees: [{ level: 'silver', priority: 'P3', target: 'delivery', worst: { hours: 153 } }],
};

/** Every answer of a ticket in Temporal types has to be that of the same ticket in text, and to become such a type again. */
function temporalAgrees(api, golden) {
  const { Temporal } = globalThis;
  if (!Temporal) return false;
  const asText = (value) => (typeof value === 'number' ? new Date(value).toISOString() : value);
  const forms = [
    (value) => Temporal.Instant.from(asText(value)),
    (value) => Temporal.Instant.from(asText(value)).toZonedDateTimeISO('Asia/Tokyo'),
    (value) => Temporal.Instant.from(asText(value)).toZonedDateTimeISO('Europe/Warsaw').toString(),
  ];
  return golden.split('\n', 300).every((line, i) => {
    const { level, ticket } = JSON.parse(line);
    const form = forms[i % forms.length];
    const inTypes = Object.fromEntries(
      Object.entries(ticket).map(([name, value]) => [name, name === 'priority' ? value : form(value)]),
    );
    const ask = (given) => api.calculateDeadlines(api.serviceLevels[level], given);
    const deadlines = Object.values(ask(ticket)).filter((deadline) => deadline?.dueAt);
    const { timeZone } = api.polishCalendar();
    const isBack = deadlines.every(({ dueAt, dueLocal }) =>
      dueAt.toTemporalInstant().toZonedDateTimeISO(timeZone).equals(`${dueLocal}[${timeZone}]`),
    );
    return isBack && JSON.stringify(ask(inTypes)) === JSON.stringify(ask(ticket));
  });
}

/** A digest of explanations, trackings and timelines of tickets, which have to be the same everywhere too. */
function digestOf(api, timeline, golden) {
  let digest = 0;
  for (const line of golden.split('\n', 300)) {
    const { level: name, ticket } = JSON.parse(line);
    const level = api.serviceLevels[name];
    const at = new Date(ticket.openedAt).getTime() + 3 * 86_400_000;
    // A programme's own words, with letters that ASCII lacks.
    const own = { ...level, name: { en: '🛠 Zażółć', pl: 'gęślą jaźń' } };
    const told = [
      api.explainDeadlines(own, ticket, { locale: 'pl' }),
      api.explainDeadlines(level, ticket),
      api.trackTicket(level, ticket, { at }),
      timeline.renderTimeline(own, ticket, { at, locale: 'pl' }),
    ];
    for (const unit of JSON.stringify(told)) digest = (Math.imul(digest, 31) + unit.codePointAt(0)) | 0;
  }
  return digest;
}

/** What a runtime answers; `temporal` says whether it has Temporal and is right with its types. */
export function answersIn({ api, contract, timeline }, golden) {
  const { count, different } = compareWithGolden(api, golden);
  const parsed = contract.parseContract(terms);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  let error;
  try {
    api.calculateDeadlines(api.serviceLevels.basic, { openedAt: '2026-11-22T12:00', priority: 'P1' });
  } catch (thrown) {
    error = thrown;
  }
  return {
    count,
    different: different.slice(0, 3),
    findings: contract.checkContract(parsed.contract),
    sameError: error instanceof api.SlaError && error.code === 'MISSING_OFFSET',
    digest: digestOf(api, timeline, golden),
    temporal: temporalAgrees(api, golden),
  };
}

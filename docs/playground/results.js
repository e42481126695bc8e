// The deadlines with their reasons, and the worst cases.
import { element } from './element.js';
import { lengthText } from './lengths.js';

/** A target: its deadline, what has become of it, and why it is that date. */
export function targetCard({ name, heading, sentences, due, course }) {
  const rules = due?.rules ?? [];
  return element('article', { class: 'target', 'data-target': name }, [
    element('h3', {}, [heading]),
    due?.dueLocal ? element('p', { class: 'due' }, [element('code', {}, [due.dueLocal])]) : null,
    course ? element('p', { class: `state ${course.state}` }, [course.text]) : null,
    sentences.length > 0
      ? element(
          'ol',
          {},
          sentences.map((sentence) => element('li', {}, [sentence])),
        )
      : null,
    rules.length > 0 ? element('p', { class: 'rules' }, [rules.join(', ')]) : null,
  ]);
}

/** What a level says, target by target, and what holds for all of it. */
export function statementLists({ targets, statements }) {
  const list = (all) =>
    element(
      'ul',
      {},
      all.map(({ text }) => element('li', {}, [text])),
    );
  return [
    ...targets.flatMap(({ title, statements: own }) => [element('h3', {}, [title]), list(own)]),
    list(statements),
  ];
}

/** A local time as people write it, to the minute; the end of a day as such. */
function momentText(local, { locale, endOfDay }) {
  // As if it were UTC, so that it is written as it is read.
  const wall = new Date(`${local.slice(0, 16)}Z`);
  const date = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };
  const day = wall.toLocaleDateString(locale, date);
  return `${day}, ${local.includes('T23:59:59.999') ? endOfDay : local.slice(11, 16)}`;
}

/** The worst case of each target, as a table. */
export function worstTable(cases, words, caption) {
  const row = ({ target, elapsedMs, atLocal, deadline, typical }) =>
    element('tr', { 'data-target': target }, [
      element('th', { scope: 'row' }, [words.targets[deadline.until] ?? target]),
      ...[elapsedMs, atLocal, deadline.dueLocal, typical.medianMs, typical.p95Ms].map((value, i) =>
        element('td', { 'data-head': words.worstHead[i + 1] }, [
          typeof value === 'number'
            ? element('span', { class: 'length' }, [lengthText(value, words.units)])
            : momentText(value, words),
        ]),
      ),
    ]);
  const head = words.worstHead.map((text) => element('th', { scope: 'col' }, [text]));
  return element('table', {}, [
    element('caption', {}, [caption]),
    element('thead', {}, [element('tr', {}, head)]),
    element('tbody', {}, cases.map(row)),
  ]);
}

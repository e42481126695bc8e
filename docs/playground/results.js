// The deadlines with their reasons, and the worst cases.
import { element } from './element.js';
import { courseText, lengthText } from './lengths.js';

/** A clock: its deadline, what has become of it, and why it is that date. */
export function clockCard({ clock, heading, sentences, due, course }, words) {
  const rules = due?.rules ?? [];
  return element('article', { class: 'clock', 'data-clock': clock }, [
    element('h3', {}, [heading]),
    due?.dueLocal ? element('p', { class: 'due' }, [element('code', {}, [due.dueLocal])]) : null,
    course ? element('p', { class: `state ${course.state}` }, [courseText(course, words)]) : null,
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

/** The worst case of each clock, as a table. */
export function worstTable(cases, words, caption) {
  const row = ({ clock, elapsedMs, atLocal, deadline, typical }) =>
    element('tr', { 'data-clock': clock }, [
      element('th', { scope: 'row' }, [words.clocks[clock]]),
      ...[elapsedMs, atLocal, deadline.dueLocal, typical.medianMs, typical.p95Ms].map((value, i) =>
        element('td', { 'data-head': words.worstHead[i + 1] }, [
          typeof value === 'number'
            ? element('span', { class: 'length' }, [lengthText(value, words.units)])
            : element('code', {}, [value]),
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

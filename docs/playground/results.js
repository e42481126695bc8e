// The deadlines with their reasons, and the worst cases.
import { element } from './element.js';
import { lengthText } from './texts.js';

/** A clock: its deadline, what has become of it, and why it is that date. */
export function clockCard({ clock, heading, sentences, due, state }, words) {
  const rules = due?.rules ?? [];
  return element('article', { class: 'clock', 'data-clock': clock }, [
    element('h3', {}, [heading]),
    due?.dueLocal ? element('p', { class: 'due' }, [element('code', {}, [due.dueLocal])]) : null,
    state ? element('p', { class: `state ${state}` }, [words.states[state]]) : null,
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

/** What is typical is told to the minute. */
const wholeMinutes = (ms) => Math.round(ms / 60_000) * 60_000;

/** The worst case of each clock, as a table. */
export function worstTable(cases, words, caption) {
  const row = ({ clock, elapsedMs, atLocal, deadline, typical }) =>
    element('tr', { 'data-clock': clock }, [
      element('th', { scope: 'row' }, [words.clocks[clock]]),
      ...[elapsedMs, atLocal, deadline.dueLocal, wholeMinutes(typical.medianMs), wholeMinutes(typical.p95Ms)].map(
        (value, i) =>
          element('td', { 'data-head': words.worstHead[i + 1] }, [
            typeof value === 'number' ? lengthText(value, words.units) : element('code', {}, [value]),
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

// The fields, and the mistakes at them.
import { priorities, serviceLevels } from 'hezo-sla';
import { element, say } from './element.js';
import { mistakeText } from './mistakes.js';
import { events, times } from './state.js';
import { texts } from './texts.js';

const choices = { level: true, priority: true };

/** Those that every ticket needs, and those that only some do. */
const first = ['level', 'code', 'priority', 'openedAt', 'confirmedAt', 'at'];
const more = [...events.filter((event) => !first.includes(event)), 'year'];

/** Makes the fields. `act.typed` is called with a field and its text at each change, `act.left` when a field is done with,
 * `act.now` for a time that is now. */
export function makeFields(place, morePlace, act) {
  place.replaceChildren(...first.map((name) => makeField(name, act)));
  morePlace.replaceChildren(...more.map((name) => makeField(name, act)));
}

function makeField(name, act) {
  const input = element(choices[name] ? 'select' : 'input', {
    id: name,
    name,
    'aria-describedby': `${name}-error`,
    ...(!choices[name] && { type: 'text', autocomplete: 'off', spellcheck: 'false' }),
    ...(name === 'year' && { inputmode: 'numeric' }),
  });
  // A choice is complete at once, typed text when its field loses the focus.
  input.addEventListener('input', () => act.typed(name, input.value.trim(), choices[name] === true));
  input.addEventListener('blur', act.left);
  const now = times.includes(name) ? nowButton(name, act) : null;
  return element('div', { class: 'field', id: `${name}-field` }, [
    element('label', { for: name }),
    element('div', { class: 'input' }, [input, now]),
    element('p', { class: 'error', id: `${name}-error`, role: 'alert' }),
  ]);
}

function nowButton(name, act) {
  const button = element('button', { type: 'button', class: 'now', 'data-field': name });
  button.addEventListener('click', () => act.now(name));
  return button;
}

/** Writes a state into the fields, in its language; `typed` is the field that has it from there. */
export function showFields(state, typed) {
  const words = texts[state.lang];
  for (const field of document.querySelectorAll('.field')) {
    const input = field.querySelector('input, select');
    const [name, about] = [words.fields[input.name], words.about[input.name]];
    field.querySelector('label').textContent = about ? `${name} (${about})` : name;
    const now = field.querySelector('.now');
    if (now) {
      now.textContent = words.now;
      now.setAttribute('aria-label', `${name}: ${words.now}`);
    }
  }
  fillChoices(state, words);
  for (const name of [...first, ...more]) {
    const input = document.getElementById(name);
    // Not while it is being typed into: the caret would jump.
    if (input.value !== state[name] && name !== typed) input.value = state[name];
  }
  document.getElementById('code-field').hidden = state.level !== 'code';
  // Nothing that counts is out of sight.
  if (more.some((name) => state[name] !== '')) document.getElementById('more').open = true;
}

/** The name of a level, which may be the same in every language. */
export const nameIn = ({ name }, lang) => (typeof name === 'string' ? name : name[lang]);

function fillChoices({ lang }, words) {
  const levels = Object.entries(serviceLevels).map(([id, level]) => {
    const targets = Object.values(level.targets).flatMap((given) => (given.from ? [given] : Object.values(given)));
    const codes = new Set(targets.map(({ code }) => code).filter((code) => code !== undefined));
    return [id, `${nameIn(level, lang)} (${[...codes].join(' / ')})`];
  });
  fill('level', [...levels, ['code', words.fromCode]]);
  fill(
    'priority',
    Object.values(priorities).map(({ id, name }) => [id, words.priority(id, name[lang])]),
  );
}

function fill(name, options) {
  const select = document.getElementById(name);
  const { value } = select;
  select.replaceChildren(...options.map(([id, text]) => element('option', { value: id }, [text])));
  if (value) select.value = value;
}

/** Shows mistakes and notes at their fields, in a language, and takes away those that were there. */
export function showMistakes(mistakes, notes, lang) {
  for (const field of document.querySelectorAll('.field')) {
    const input = field.querySelector('input, select');
    const mistake = mistakes.find(({ field }) => field === input.name) ?? null;
    const note = notes.find(({ field }) => field === input.name);
    const place = field.querySelector('.error');
    const said = mistake ?? note;
    say(place, said ? mistakeText(said, lang, texts[lang]) : '');
    place.classList.toggle('note', !mistake);
    if (mistake) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  }
}

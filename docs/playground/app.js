// The page: what is in the fields is asked of the library at every change, and kept in the address.
import { answerOf, levelOf, mistakesOf, pictureOf, worstOf } from './answer.js';
import { makeFields, showFields, showMistakes } from './form.js';
import { clockCard, worstTable } from './results.js';
import { snippetOf } from './snippet.js';
import { fromHash, toHash } from './state.js';
import { texts } from './texts.js';

const at = (id) => document.getElementById(id);
const language = () => (navigator.language.startsWith('pl') ? 'pl' : 'en');
const read = () => {
  const state = fromHash(location.hash, language());
  return Object.hasOwn(texts, state.lang) ? state : { ...state, lang: 'en' };
};

let state = read();

function show() {
  const words = texts[state.lang];
  document.documentElement.lang = state.lang;
  for (const part of document.querySelectorAll('[data-text]')) part.textContent = words[part.dataset.text];
  at('lang').value = state.lang;
  showFields(state);
  const mistakes = mistakesOf(state);
  at('results').hidden = mistakes.length > 0;
  at('problem').textContent = mistakes.length > 0 ? words.problem : '';
  if (mistakes.length > 0) return showMistakes(mistakes);
  return showMistakes(showAnswer(words));
}

/** Shows the answer; what is wrong with the year of the worst case is returned. */
function showAnswer(words) {
  const clocks = answerOf(state);
  at('clocks').replaceChildren(...clocks.map((clock) => clockCard(clock, words)));
  at('snippet').textContent = snippetOf(state);
  drawPicture();
  const year = state.year || clocks[0].due.dueOn.slice(0, 4);
  const { cases, mistake } = worstOf(state, year);
  const caption = words.worstOf(levelOf(state).name[state.lang], state.priority, year);
  at('worst').replaceChildren(...(mistake ? [] : [worstTable(cases, words, caption)]));
  return mistake ? [mistake] : [];
}

/** The room that the picture was drawn for. */
let drawn = 0;

function drawPicture() {
  drawn = at('timeline').clientWidth;
  const width = Math.min(Math.max(drawn, 240), 1200);
  // The library makes XML of whatever the texts are.
  at('timeline').innerHTML = pictureOf(state, width);
}

function change(name, value) {
  state = { ...state, [name]: value };
  history.replaceState(null, '', `#${toHash(state)}`);
  show();
}

async function copy(text, status, copied, otherwise) {
  try {
    await navigator.clipboard.writeText(text);
    at(status).textContent = copied;
  } catch {
    at(status).textContent = otherwise;
  }
  setTimeout(() => {
    at(status).textContent = '';
  }, 4000);
}

makeFields(at('fields'), at('more-fields'), change);
at('lang').addEventListener('change', () => change('lang', at('lang').value));
at('share').addEventListener('click', () => {
  const words = texts[state.lang];
  history.replaceState(null, '', `#${toHash(state)}`);
  return copy(location.href, 'shared', words.shared, words.notCopied);
});
at('copy').addEventListener('click', () => {
  const words = texts[state.lang];
  return copy(snippetOf(state), 'copied', words.copied, words.codeNotCopied);
});
addEventListener('hashchange', () => {
  state = read();
  show();
});
new ResizeObserver(() => {
  if (at('timeline').clientWidth !== drawn && !at('results').hidden) drawPicture();
}).observe(at('timeline'));
at('form').addEventListener('submit', (event) => event.preventDefault());
show();
// From then on the page is there without a network, too.
navigator.serviceWorker?.register('worker.js');

// The page: what is in the fields is asked of the library at every change, and kept in the address. While something is typed
// that has no answer, the last one stays, dimmed; what is wrong is said when the typing stops.
import { answerOf, levelOf, localText, mistakesOf, pictureOf, worstOf } from './answer.js';
import { makeFields, showFields, showMistakes } from './form.js';
import { clockCard, worstTable } from './results.js';
import { snippetOf } from './snippet.js';
import { fromHash, happeningNow, newTicket, toHash } from './state.js';
import { texts } from './texts.js';

const at = (id) => document.getElementById(id);
const language = () => (navigator.language.startsWith('pl') ? 'pl' : 'en');
const read = () => {
  const state = fromHash(location.hash, language());
  return Object.hasOwn(texts, state.lang) ? state : { ...state, lang: 'en' };
};

let state = read();
/** The state of the answer that is shown; null while there is none. */
let answered = null;
/** The mistakes that have been said. */
let said = [];
/** Until what is typed is judged, in milliseconds: nobody pauses that long within a word. */
const PAUSE_MS = 1000;
let pause = null;

/** Shows a state: its answer, or what is wrong with it, where that is to be judged. */
function show(judged) {
  clearTimeout(pause);
  pause = null;
  const words = texts[state.lang];
  document.documentElement.lang = state.lang;
  document.title = `hezo-sla ${words.playground}`;
  for (const part of document.querySelectorAll('[data-text]')) part.textContent = words[part.dataset.text];
  at('lang').value = state.lang;
  showFields(state);
  const mistakes = mistakesOf(state);
  const isStale = mistakes.length > 0 || state.openedAt === '';
  if (!isStale) answered = state;
  const ofYear = answered ? showAnswer({ ...answered, lang: state.lang }, words) : [];
  const found = isStale ? mistakes : ofYear;
  const isSaid = ({ field }) => said.some((mistake) => mistake.field === field);
  said = judged ? found : found.filter(isSaid);
  if (said.length < found.length) pause = setTimeout(show, PAUSE_MS, true);
  showMistakes(said, state.lang);
  at('results').classList.toggle('stale', isStale);
  at('results').inert = isStale;
  at('results').hidden = answered === null;
  const problem = isStale && said.length > 0 ? words.problem : '';
  at('problem').textContent = problem;
  at('begin').textContent = state.openedAt === '' && problem === '' ? words.begin : '';
}

/** Shows the answer to a state; what is wrong with the year of the worst case is returned. */
function showAnswer(state, words) {
  const clocks = answerOf(state);
  at('results').hidden = false;
  at('clocks').replaceChildren(...clocks.map((clock) => clockCard(clock, words)));
  at('snippet').textContent = snippetOf(state);
  drawPicture(state);
  const year = state.year || clocks[0].due.dueOn.slice(0, 4);
  const { cases, mistake } = worstOf(state, year);
  const caption = words.worstOf(levelOf(state).name[state.lang], state.priority, year);
  at('worst').classList.toggle('stale', mistake !== null);
  if (mistake) return [mistake];
  at('worst').replaceChildren(worstTable(cases, words, caption));
  return [];
}

/** The room that the picture was drawn for. */
let drawn = 0;

function drawPicture(state) {
  drawn = at('timeline').clientWidth;
  const width = Math.min(Math.max(drawn, 240), 1200);
  // The library makes XML of whatever the texts are.
  at('timeline').innerHTML = pictureOf(state, width);
}

function change(changed, judged) {
  state = { ...state, ...changed };
  history.replaceState(null, '', `#${toHash(state)}`);
  show(judged);
}

/** A field that was typed into or chosen. Where codes begin there is one to change. */
function typed(name, text, judged) {
  const begins = name === 'level' && text === 'code' && state.code === '';
  change({ [name]: text, ...(begins && { code: '8x5x8' }) }, judged);
  if (name === 'level' && text === 'code') at('code').select();
}

function begin() {
  answered = null;
  change(newTicket(state), false);
  at('openedAt').focus();
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

makeFields(at('fields'), at('more-fields'), {
  typed,
  left: () => pause !== null && show(true),
  now: (time) => change(happeningNow(state, time, localText(Date.now())), true),
});
at('lang').addEventListener('change', () => change({ lang: at('lang').value }, false));
at('new').addEventListener('click', begin);
at('share').addEventListener('click', () => {
  const words = texts[state.lang];
  history.replaceState(null, '', `#${toHash(state)}`);
  return copy(location.href, 'shared', words.shared, words.notCopied);
});
at('copy').addEventListener('click', () => {
  const words = texts[state.lang];
  return copy(at('snippet').textContent, 'copied', words.copied, words.codeNotCopied);
});
addEventListener('hashchange', () => {
  state = read();
  answered = null;
  show(true);
});
new ResizeObserver(() => {
  if (at('timeline').clientWidth !== drawn && answered) drawPicture({ ...answered, lang: state.lang });
}).observe(at('timeline'));
at('form').addEventListener('submit', (event) => event.preventDefault());
show(true);
// From then on the page is there without a network, too.
navigator.serviceWorker?.register('worker.js');

// The page: what is in the fields is asked of the library at every change, and kept in the address. While something is typed
// that has no answer, the last one stays, dimmed; what is wrong is said when the typing stops.
import { answerOf, levelOf, mistakesOf, notesOf, nowText, pictureOf, termsOf, worstOf } from './answer.js';
import { say } from './element.js';
import { makeFields, nameIn, showFields, showMistakes } from './form.js';
import { statementLists, targetCard, worstTable } from './results.js';
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

/** Shows a state: its answer, or what is wrong with it, where that is to be judged; `typed` is the field that is typed into. */
function show(judged, typed) {
  clearTimeout(pause);
  pause = null;
  const words = texts[state.lang];
  showWords(words);
  showFields(state, typed);
  const mistakes = mistakesOf(state);
  const isStale = mistakes.length > 0 || state.openedAt === '';
  if (!isStale) answered = state;
  at('results').hidden = answered === null;
  const found = [...mistakes, ...(answered ? showAnswer(words) : [])];
  // What is said stays as it was said until it is right, or judged again.
  said = judged ? found : said.filter(({ field }) => found.some((mistake) => mistake.field === field));
  if (!judged && found.length > 0) pause = setTimeout(show, PAUSE_MS, true, typed);
  showMistakes(said, isStale ? [] : notesOf(state), state.lang);
  at('results').classList.toggle('stale', isStale);
  at('results').inert = isStale;
  const isWrong = said.some(({ field }) => field !== 'year');
  say(at('problem'), isStale && isWrong ? words.problem : '');
  at('begin').textContent = state.openedAt === '' && !isWrong ? words.begin : '';
}

function showWords(words) {
  document.documentElement.lang = state.lang;
  document.title = `hezo-sla ${words.playground}`;
  for (const part of document.querySelectorAll('[data-text]')) part.textContent = words[part.dataset.text];
  at('lang').value = state.lang;
}

/** The state that is answered, in the language of the page now. */
const answeredNow = () => ({ ...answered, lang: state.lang });

/** Shows the last answer that there is; what is wrong with the year of the worst case is returned. */
function showAnswer(words) {
  const shown = answeredNow();
  at('targets').replaceChildren(...answerOf(shown).map(targetCard));
  at('snippet').textContent = snippetOf(shown);
  at('statements').replaceChildren(...statementLists(termsOf(shown)));
  drawPicture();
  const asked = worstOf({ ...shown, year: state.year });
  const { cases, year } = asked.mistake ? worstOf({ ...shown, year: '' }) : asked;
  const caption = words.worstOf(nameIn(levelOf(shown), state.lang), shown.priority, year);
  at('worst').replaceChildren(worstTable(cases, words, caption));
  at('worst').classList.toggle('stale', asked.mistake !== null);
  at('worst').inert = asked.mistake !== null;
  return asked.mistake ? [asked.mistake] : [];
}

/** The room that the picture was drawn for. */
let drawn = 0;

function drawPicture() {
  drawn = at('timeline').clientWidth;
  const width = Math.min(Math.max(drawn, 240), 1200);
  // The library makes XML of whatever the texts are.
  at('timeline').innerHTML = pictureOf(answeredNow(), width);
}

function change(changed, judged, typed) {
  state = { ...state, ...changed };
  history.replaceState(null, '', `#${toHash(state)}`);
  show(judged, typed);
}

/** A field that was typed into or chosen. Where a code is to be given there is one to change. */
function typed(name, text, judged) {
  const isCode = name === 'level' && text === 'code';
  change({ [name]: text, ...(isCode && state.code === '' && { code: '8x5x8' }) }, judged, name);
  if (isCode) at('code').select();
}

/** Whether a button of the pointer is down, and then whether a field was left by it. What is wrong is said when it is up again:
 * the words make room for themselves, and the click would miss what it was aimed at. */
let [isPressed, isLeft] = [false, false];

function leave() {
  isLeft = true;
  if (!isPressed) setTimeout(judge);
}

function judge() {
  if (isLeft && pause !== null) show(true);
  isLeft = false;
}

function begin() {
  // So that Back undoes it.
  history.pushState(null, '', location.href);
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
  left: leave,
  now: (time) => change(happeningNow(state, time, nowText()), true),
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
  if (at('timeline').clientWidth !== drawn && answered) drawPicture();
}).observe(at('timeline'));
addEventListener('pointerdown', () => {
  isPressed = true;
});
for (const end of ['pointerup', 'pointercancel'])
  addEventListener(end, () => {
    isPressed = false;
    setTimeout(judge);
  });
at('form').addEventListener('submit', (event) => event.preventDefault());
show(true);
// From then on the page is there without a network, too.
navigator.serviceWorker?.register('worker.js');

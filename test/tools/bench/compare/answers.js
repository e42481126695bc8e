import { isDeepStrictEqual } from 'node:util';
import { startPeer } from './process.js';

/** Several peers hang: on hours that never open, over a change of the clocks. No answer takes any of them so long. */
const HANG_MS = 2000;
/** Of a year's worst case the slow ones ask themselves three thousand times. */
const WORST_MS = 5000;
const MOST_HANGS = 3;

/** How long a peer may take for a question of a task before it counts as hanging, in milliseconds. */
export function limitOf(task) {
  return task === 'worst' ? WORST_MS : HANG_MS;
}

/** What a peer answers in a host time zone, against what is right, for at most so many milliseconds a task. */
export async function checkAnswers(name, file, given, hostZone, budgetMs) {
  const open = () => startPeer(name, file, hostZone);
  const found = {};
  let peer = await open();
  for (const task of peer.tasks) {
    const state = { asked: 0, wrong: 0, hangs: 0, example: null };
    const until = performance.now() + budgetMs;
    const goesOn = () => performance.now() < until && state.hangs < MOST_HANGS;
    for (let size = 1; state.asked < given.tasks[task].questions.length && goesOn(); ) {
      const quick = await askSome(peer, task, given.tasks[task], state, size);
      if (quick === null) peer = await open();
      size = quick === null ? 1 : quick ? size * 2 : size;
    }
    found[task] = state;
  }
  peer.stop();
  return found;
}

/** Asks so many questions, and tells whether they were answered so fast that it can be more; null where it hangs. */
async function askSome(peer, task, { questions, answers }, state, size) {
  const from = state.asked;
  const to = Math.min(from + size, questions.length);
  const started = performance.now();
  const got = await peer.ask({ what: 'answers', task, from, to }, limitOf(task));
  // Of several, any may be the one: they are asked one by one then.
  const counted = got ?? (size === 1 ? ['no answer'] : []);
  if (!got && size === 1) state.hangs += 1;
  counted.forEach((answer, i) => {
    state.asked += 1;
    if (isDeepStrictEqual(answer, answers[from + i])) return;
    state.wrong += 1;
    state.example ??= { question: questions[from + i], answer, right: answers[from + i] };
  });
  return got ? performance.now() - started < HANG_MS / 40 : null;
}

// One peer in a process of its own, which the comparison asks over Node's channel between processes: node peer.js <peer> <file>
import { readFileSync } from 'node:fs';
import { derive } from './derived.js';

const [name, file] = process.argv.slice(2);
const { zone, daysOff, instants, tasks } = JSON.parse(readFileSync(file, 'utf8'));
const { setUp } = await import(`./peers/${name}.js`);
const functions = derive(setUp({ zone, daysOff }), { instants });

/** An error is an answer, and a wrong one. */
function answerOf(run, question) {
  try {
    // Of three at most, because spreading them takes as long as the fastest answers.
    return run(question[0], question[1], question[2]);
  } catch (error) {
    return String(error);
  }
}

let next = 0;
let sink = 0;
/** Does a task so many times. */
function repeat(task, times) {
  const { questions } = tasks[task];
  const run = functions[task];
  for (let i = 0; i < times; i += 1) {
    sink += typeof answerOf(run, questions[next % questions.length]) === 'number';
    next += 1;
  }
}

/** Does a task for so many milliseconds, but at most so many times: how often, and how long that took. */
function repeatFor(task, ms, most = Number.POSITIVE_INFINITY) {
  const started = performance.now();
  let [done, spent, batch] = [0, 0, 1];
  while (spent < ms && done < most) {
    repeat(task, batch);
    done += batch;
    spent = performance.now() - started;
    if (spent < ms / 10) batch *= 2;
  }
  return { done, spent };
}

const asked = {
  answers: ({ task, from, to }) =>
    tasks[task].questions.slice(from, to).map((question) => answerOf(functions[task], question)),
  speed({ task, ms, warmUp }) {
    // Most of an engine's work on a function comes within its first thousands of calls.
    if (warmUp) repeatFor(task, 5 * ms);
    const { done, spent } = repeatFor(task, ms);
    return (done * 1000) / spent;
  },
  heap({ task, ms, most }) {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    const { done } = repeatFor(task, ms, most);
    globalThis.gc();
    return { done, grownBy: process.memoryUsage().heapUsed - before };
  },
};

process.on('message', ({ what, ...question }) => process.send({ answer: asked[what](question), sink }));
process.send({ answer: Object.keys(functions).filter((task) => functions[task]) });

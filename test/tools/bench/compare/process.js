import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./peer.js', import.meta.url));

/** A peer in a process of its own, in a host time zone; `tasks` are those that it has functions for. */
export async function startPeer(name, file, hostZone) {
  const child = fork(script, [name, file], {
    env: { ...process.env, TZ: hostZone },
    execArgv: ['--expose-gc', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  /** The next message; nothing where it takes longer, and the process is gone then. */
  const reply = (ms) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        child.removeAllListeners();
        child.kill('SIGKILL');
        resolve(undefined);
      }, ms);
      child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
      child.once('message', (message) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(message.answer);
      });
    });
  const tasks = await reply(60_000);
  return {
    tasks,
    /** The answer to a question; nothing where it takes longer than so many milliseconds. */
    ask(question, ms) {
      child.send(question);
      return reply(ms);
    },
    stop: () => child.kill(),
  };
}

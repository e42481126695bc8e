import { VERSION } from '../explain/version.js';
import type { Outcome } from './command.js';
import { type Line, type Terminal, written } from './output.js';
import { overview } from './overview.js';

/** Runs the command with its arguments: the text to print on a terminal, or elsewhere, whether to the standard error, and the exit
 * code. `runtime` are lines about whose time zones its answers have. */
export async function run(
  args: readonly string[],
  terminal: Terminal = {},
  runtime: readonly string[] = [],
): Promise<{ readonly text: string } & Pick<Outcome, 'code' | 'toStandardError'>> {
  const { output, ...outcome } = await outcomeOf(args, runtime);
  return { text: written(output, terminal), ...outcome };
}

async function outcomeOf(args: readonly string[], runtime: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = args[0] === 'help' ? [...args.slice(1, 2), '--help'] : args;
  if (name === '--version' || name === '-v') return said([`hezo-sla ${VERSION}`, ...runtime]);
  if (name === '--help' || name === '-h') return said(overview);
  // The commands take a while to load, and whoever asks what there are does not wait for it.
  const { runCommand } = await import('./commands.js');
  return runCommand(name, rest);
}

function said(lines: readonly Line[]): Outcome {
  return { output: { form: 'text', lines }, code: 0 };
}

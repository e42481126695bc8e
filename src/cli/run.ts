import { issueOfError } from '../contract/parse/contract-issue.js';
import { SlaError } from '../errors.js';
import { VERSION } from '../explain/version.js';
import { Misuse, refuseName } from './arguments.js';
import { checkCommand } from './check-command.js';
import { type Command, helpOf, type Outcome } from './command.js';
import { deadlinesCommand } from './deadlines-command.js';
import { describeCommand } from './describe-command.js';
import { diffCommand } from './diff-command.js';
import { written } from './output.js';
import { worstCommand } from './worst-command.js';

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  deadlines: deadlinesCommand,
  describe: describeCommand,
  diff: diffCommand,
  worst: worstCommand,
};

const overview = [
  `hezo-sla ${VERSION}: deadlines of hardware-support contracts`,
  '',
  'Usage: hezo-sla <command> [options]',
  '',
  'Commands:',
  ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)}  ${summary}`),
  '',
  'Options:',
  '  -h, --help     Print this help; after a command, that of the command.',
  '  -v, --version  Print the version, and those of Node.js, ICU and the time zones.',
  '',
  'Exit code: 0 when all is well, 1 when a check fails, 2 when the command is called wrongly or cannot',
  'read a file.',
];

/** Runs the command with its arguments: the text to print, in colours or without, and the exit code. `runtime` are lines about
 * whose time zones its answers have. */
export async function run(
  args: readonly string[],
  colours = false,
  runtime: readonly string[] = [],
): Promise<{ readonly text: string; readonly code: Outcome['code'] }> {
  const { output, code } = await outcomeOf(args, runtime);
  return { text: written(output, colours), code };
}

async function outcomeOf(args: readonly string[], runtime: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = args[0] === 'help' ? [...args.slice(1, 2), '--help'] : args;
  if (name === '--version' || name === '-v') return said([`hezo-sla ${VERSION}`, ...runtime]);
  if (name === '--help' || name === '-h') return said(overview);
  try {
    const command = commandOf(name);
    if (rest.includes('--help') || rest.includes('-h')) return said(helpOf(String(name), command));
    return await command.run(rest);
  } catch (cause) {
    if (cause instanceof Misuse) return misused(cause.message, name);
    if (cause instanceof SlaError) return misused(issueOfError(cause, [], null).message, name);
    throw cause;
  }
}

function commandOf(name: string | undefined): Command {
  const names = Object.keys(commands);
  if (name === undefined) throw new Misuse(`A command is missing; give one of: ${names.join(', ')}.`);
  return Object.hasOwn(commands, name) ? commands[name] : refuseName(name, 'a command', names);
}

function misused(message: string, name = ''): Outcome {
  const pointer = Object.hasOwn(commands, name)
    ? `Run \`hezo-sla ${name} --help\` for its options.`
    : 'Run `hezo-sla --help` for its commands.';
  return { output: { form: 'text', lines: [[{ text: message, style: 'error' }], pointer] }, code: 2 };
}

function said(lines: readonly string[]): Outcome {
  return { output: { form: 'text', lines }, code: 0 };
}

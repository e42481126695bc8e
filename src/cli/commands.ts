import { nearest, withMeant } from '../contract/schema/did-you-mean.js';
import { describe } from '../describe.js';
import { type AnySlaError, SlaError } from '../errors.js';
import { Misuse, refuseName } from './arguments.js';
import { checkCommand } from './check-command.js';
import { type Command, helpOf, type Outcome } from './command.js';
import { deadlinesCommand } from './deadlines-command.js';
import { describeCommand } from './describe-command.js';
import { diffCommand } from './diff-command.js';
import type { CommandName } from './overview.js';
import { tableCommand } from './table-command.js';
import { worstCommand } from './worst-command.js';

const commands: Readonly<Record<CommandName, Command>> = {
  check: checkCommand,
  deadlines: deadlinesCommand,
  describe: describeCommand,
  diff: diffCommand,
  table: tableCommand,
  worst: worstCommand,
};

/** Runs a command by its name, with the arguments after it. */
export async function runCommand(name: string | undefined, args: readonly string[]): Promise<Outcome> {
  const outcome = await outcomeOf(name, args);
  const printsData = name !== undefined && isCommand(name) && commands[name].printsData;
  return printsData && outcome.code > 0 ? { ...outcome, toStandardError: true } : outcome;
}

async function outcomeOf(name: string | undefined, args: readonly string[]): Promise<Outcome> {
  try {
    const known = nameOf(name);
    const command = commands[known];
    if (!args.includes('--help') && !args.includes('-h')) return await command.run(args);
    return { output: { form: 'text', lines: helpOf(known, command) }, code: 0 };
  } catch (cause) {
    if (cause instanceof Misuse) return misused(cause.message, name);
    if (cause instanceof SlaError) return misused(messageOf(cause, args), name);
    throw cause;
  }
}

/** With what may have been meant, where few texts are accepted. */
function messageOf({ message, details }: AnySlaError, args: readonly string[]): string {
  if (!('choices' in details)) return message;
  const values = args.flatMap((arg) => [arg, arg.slice(arg.indexOf('=') + 1)]);
  const given = values.find((value) => describe(value) === details.given);
  return withMeant(message, nearest(given, details.choices ?? []));
}

function nameOf(name: string | undefined): CommandName {
  const names = Object.keys(commands);
  if (name === undefined) throw new Misuse(`A command is missing; give one of: ${names.join(', ')}.`);
  return isCommand(name) ? name : refuseName(name, 'a command', names);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function misused(message: string, name = ''): Outcome {
  const pointer = isCommand(name)
    ? `Run \`hezo-sla ${name} --help\` for its options.`
    : 'Run `hezo-sla --help` for its commands.';
  return { output: { form: 'text', lines: [[{ text: message, style: 'error' }], pointer] }, code: 2 };
}

import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { VERSION } from '../explain/version.js';
import type { Outcome } from './arguments.js';
import { checkCommand } from './check-command.js';
import { deadlinesCommand } from './deadlines-command.js';
import { written } from './output.js';
import { worstCommand } from './worst-command.js';

const usage = `hezo-sla ${VERSION}: deadlines of hardware-support contracts

  hezo-sla check <contract.json>... [--format human|json|junit|github] [--from <date> --to <date>]
      Checks files of contract terms: whether they can be read, contradict themselves, and keep
      their guarantees and examples. The period is the contract's own unless given.

  hezo-sla deadlines --level <level> --priority <P1..P4> --opened <instant> [--confirmed <instant>]
                     [--contacted | --dispatched | --delivered | --arrived | --returned <instant>]
                     [--locale en|pl] [--json]
      The deadlines of a ticket, and why.

  hezo-sla worst --level <level> --from <date> --to <date> [--priority <P1..P4>]
                 [--clock reaction|delivery|return] [--json]
      The longest that each clock can take, over every instant of a period.

  hezo-sla --help | --version

A level is a key of the catalogue, such as standard, or a service code, such as 8x5x8; an instant has
its offset, 2026-12-23T15:00:00+01:00; a date is local, 2026-12-23, and both dates are included.
deadlines and worst know the Polish days off and Warsaw time; check, those of the contract. A guarantee
that has a period of its own keeps it.
Exit code: 0 when all holds; 1 when a check fails, or a file is no contract; 2 when the command is called
wrongly, or a file is missing, too large or no text, or needs date-holidays, which does not load.`;

const commands: Readonly<Record<string, (args: readonly string[]) => Outcome | Promise<Outcome>>> = {
  check: checkCommand,
  deadlines: deadlinesCommand,
  worst: worstCommand,
};

/** Runs the command with its arguments: the text to print, and the exit code. */
export async function run(args: readonly string[]): Promise<{ readonly text: string; readonly code: Outcome['code'] }> {
  const { output, code } = await outcomeOf(args);
  return { text: written(output), code };
}

async function outcomeOf(args: readonly string[]): Promise<Outcome> {
  const [name = '', ...rest] = args;
  if (args.slice(0, 2).some((arg) => arg === '--help' || arg === '-h')) return said(usage.split('\n'), 0);
  if (name === '--version' || name === '-v') return said([VERSION], 0);
  if (!Object.hasOwn(commands, name)) {
    const found = name === '' ? 'A command is missing' : `${describe(name)} is no command`;
    return said([`${found}; give one of: ${Object.keys(commands).join(', ')}.`, '', ...usage.split('\n')], 2);
  }
  try {
    return await commands[name](rest);
  } catch (cause) {
    // What parseArgs throws at wrong arguments has a code of its own; anything else is a fault of this program.
    const misuse = cause instanceof SlaError || (cause instanceof TypeError && 'code' in cause);
    if (!misuse) throw cause;
    // parseArgs breaks its longer messages into lines.
    return said([cause.message.replaceAll('\n', ' '), '', 'For how to call it: hezo-sla --help'], 2);
  }
}

function said(lines: readonly string[], code: Outcome['code']): Outcome {
  return { output: { form: 'text', lines }, code };
}

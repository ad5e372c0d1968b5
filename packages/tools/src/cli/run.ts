import { nearest } from '@kith/core';
import { adapt } from '../commands/adapt.js';
import { catalogue } from '../commands/catalogue.js';
import { check } from '../commands/check.js';
import { documents } from '../commands/documents.js';
import { plain } from '../commands/plain.js';
import { plan } from '../commands/plan.js';
import { publish } from '../commands/publish.js';
import { schema } from '../commands/schema.js';
import { translate } from '../commands/translate.js';
import { tree } from '../commands/tree.js';
import { UsageError, type Command, type ExitCode, type Output } from './contract.js';
import { helpOf, overview } from './help.js';
import { readGiven } from './read-given.js';

const commands: readonly Command[] = [
  check,
  catalogue,
  adapt,
  schema,
  tree,
  plain,
  documents,
  translate,
  plan,
  publish,
];

const names: readonly string[] = [...commands.map(({ name }) => name), 'help'];

/** Runs what was typed after `kith`. Never throws for anything that a person can type. */
export async function run(typed: readonly string[], output: Output): Promise<ExitCode> {
  try {
    return await dispatch(typed, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.err(error.message);
    return 2;
  }
}

async function dispatch(typed: readonly string[], output: Output): Promise<ExitCode> {
  const [name, ...rest] = typed;
  if (name === undefined) {
    output.err(overview(commands));
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') return help(rest, output);
  const command = commandNamed(name);
  if (rest.includes('--help') || rest.includes('-h')) return help([name], output);
  return command.run(readGiven(command, rest), output);
}

function help([name]: readonly string[], { out }: Output): ExitCode {
  out(name === undefined || name === 'help' ? overview(commands) : helpOf(commandNamed(name)));
  return 0;
}

function commandNamed(name: string): Command {
  const command = commands.find((each) => each.name === name);
  if (command) return command;
  const meant = nearest(name, names);
  const offer = meant === undefined ? `There are: ${names.join(', ')}.` : `Did you mean "${meant}"?`;
  throw new UsageError(`There is no command "${name}". ${offer}`);
}

import { parseArgs } from 'node:util';
import { nearest } from '@kith/core';
import { UsageError, type Command, type Given } from './contract.js';

/** What was typed after the name of a command; mistakes in it are told in our own words. */
export function readGiven(command: Command, typed: readonly string[]): Given {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...typed],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') refuse(token, command);
  return {
    names: positionals,
    texts: (option) =>
      [values[option]]
        .flat()
        .flatMap((value) => (typeof value === 'string' ? value.split(',') : []))
        .map((value) => value.trim())
        .filter((value) => value !== ''),
    words: (option) => {
      const typedLast = [values[option]].flat().at(-1);
      return typeof typedLast === 'string' ? typedLast.trim() : undefined;
    },
    isSet: (option) => values[option] === true,
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function refuse({ name, rawName, value }: OptionToken, { name: command, options }: Command): void {
  const option = options[name];
  if (!option) {
    const meant = nearest(name, Object.keys(options));
    const offer = meant === undefined ? `See \`kith help ${command}\`.` : `Did you mean "--${meant}"?`;
    throw new UsageError(`\`kith ${command}\` has no option "${rawName}". ${offer}`);
  }
  if (option.type === 'string' && (!value || value.startsWith('--'))) {
    throw new UsageError(`"${rawName}" needs a value: ${rawName} ${option.value ?? '…'}`);
  }
  if (option.type === 'boolean' && value !== undefined) {
    throw new UsageError(`"${rawName}" takes no value, but found "${value}".`);
  }
}

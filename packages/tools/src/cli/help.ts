import type { Command } from './contract.js';

export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'kith: tools for people who write surveys.',
    '',
    ...commands.map(({ name, summary }) => `  kith ${name.padEnd(width)}  ${summary}`),
    '',
    '`kith help <command>` says more.',
  ].join('\n');
}

export function helpOf({ name, operands, summary, details, options }: Command): string {
  const flags = Object.entries(options).map(([option, { value, help }]) => {
    return [`--${option}${value ? ` ${value}` : ''}`, help] as const;
  });
  const width = Math.max(0, ...flags.map(([flag]) => flag.length));
  return [
    `kith ${name} ${operands}${flags.length ? ' [options]' : ''}`.replace(/ +/g, ' '),
    '',
    summary,
    '',
    ...flags.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`),
    '',
    details,
  ].join('\n');
}

/** Where a command writes. */
export interface Output {
  /** What was asked for. */
  readonly out: (text: string) => unknown;
  /** What went wrong. */
  readonly err: (text: string) => unknown;
}

/** 0: fine, warnings included. 1: errors were found. 2: it could not be done as asked. */
export type ExitCode = 0 | 1 | 2;

export interface OptionHelp {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
}

/** What was typed after the name of a command. */
export interface Given {
  readonly names: readonly string[];
  /** Texts of an option, in order; commas separate several. */
  readonly texts: (option: string) => readonly string[];
  /** The last text of an option as it was typed, commas and all. */
  readonly words: (option: string) => string | undefined;
  readonly isSet: (option: string) => boolean;
}

export interface Command {
  readonly name: string;
  /** `<file | instrument id> …` */
  readonly operands: string;
  /** One line. */
  readonly summary: string;
  /** The rest of its help. */
  readonly details: string;
  readonly options: Readonly<Record<string, OptionHelp>>;
  run(given: Given, output: Output): Promise<ExitCode>;
}

/** It cannot be done as asked; the message is for whoever typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

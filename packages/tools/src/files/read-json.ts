import { readFile } from 'node:fs/promises';
import { UsageError } from '../cli/contract.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
};

/** What a file holds. Throws a `UsageError` in calm words where that is not JSON. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${whereIn(text, error)}.`);
  }
}

async function readText(path: string): Promise<string> {
  try {
    // Editors on Windows begin a file with a byte order mark, which JSON does not know.
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path} cannot be read: ${reasons[code] ?? code}.`);
  }
}

/** Node names the position differently in each version; line and column are for people. */
function whereIn(text: string, error: unknown): string {
  if (text.trim() === '') return 'it is empty';
  const [, found] = /position (\d+)/.exec(String(error)) ?? [];
  const position = Number(found ?? text.length);
  const lines = text.slice(0, position).split('\n');
  const place = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
  const isEnd = position >= text.trimEnd().length;
  return isEnd ? `it ends too early (${place})` : `something is wrong at ${place}`;
}

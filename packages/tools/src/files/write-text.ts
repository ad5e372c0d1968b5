import { writeFile } from 'node:fs/promises';
import { UsageError } from '../cli/contract.js';

/**
 * Writes a file. `isNew` keeps from writing over one that is there. Throws a `UsageError` that says why it could not.
 */
export async function writeText(path: string, text: string, { isNew = false } = {}): Promise<void> {
  try {
    await writeFile(path, text, { flag: isNew ? 'wx' : 'w' });
  } catch (error) {
    const { code = 'it cannot be written' } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path} was not written: ${reasons[code] ?? code}.`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EISDIR: 'it is a folder',
  EEXIST: 'it is there already; to write over it, add --force',
  EACCES: 'you may not write there',
};

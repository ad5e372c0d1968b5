import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Libsql from 'libsql';

// SQLite counts in its header how often the file changed, which a rewrite changes as well.
const counters = [24, 40, 92];

/** The bytes of the database in a folder, without SQLite's counts of changes. */
export function bytesOf(folder: string, file = 'kith.db'): Buffer {
  const bytes = readFileSync(join(folder, file));
  for (const at of counters) bytes.fill(0, at, at + 4);
  return bytes;
}

/**
 * Whether the file is, byte for byte, what a rewrite makes of its records: nothing in it depends on the way
 * that led there. `scratch` is a folder that nobody searches.
 */
export function isRewritten(folder: string, scratch: string): boolean {
  const copy = join(scratch, 'copy.db');
  copyFileSync(join(folder, 'kith.db'), copy);
  const db = new Libsql(copy);
  // As the store has them: they decide what a rewrite leaves between the records.
  for (const setting of ['synchronous = OFF', 'secure_delete = ON', 'temp_store = MEMORY']) {
    db.pragma(setting);
  }
  db.exec('vacuum');
  db.close();
  const isSame = bytesOf(folder).equals(bytesOf(scratch, 'copy.db'));
  rmSync(copy);
  return isSame;
}

/** Resolves when the file is rewritten; rejects where that does not happen within ten seconds. */
export async function rewritten(folder: string, scratch: string): Promise<void> {
  const end = performance.now() + 10_000;
  while (!isRewritten(folder, scratch)) {
    if (performance.now() > end) throw new Error('the file was not rewritten');
    await wait(50);
  }
}

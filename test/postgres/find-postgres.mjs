import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, isRunnable } from '../../scripts/lib/find-on-path.mjs';

const ending = process.platform === 'win32' ? '.exe' : '';

/** Where installers put a server that is not on the PATH: Debian, Fedora, Homebrew, the installer for Windows. */
const shelves = [
  ['/usr/lib/postgresql', 'bin'],
  ['/usr', 'bin'],
  ['/opt/homebrew/opt', 'bin'],
  ['/usr/local/opt', 'bin'],
  ['C:\\Program Files\\PostgreSQL', 'bin'],
];

export const noPostgresMessage = `PostgreSQL is needed for this and was not found: the programs initdb, postgres and pg_dump.
Debian, Ubuntu: apt-get install postgresql   macOS: brew install postgresql   Windows: https://www.postgresql.org/download/
Or name their folder in KITH_POSTGRES_BIN.`;

const needed = ['initdb', 'postgres', 'pg_dump', 'psql'];
const hasAll = (folder) => needed.every((name) => isRunnable(join(folder, name + ending)));

function installed(shelf, bin) {
  try {
    const newestFirst = readdirSync(shelf).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    return [join(shelf, bin), ...newestFirst.map((name) => join(shelf, name, bin))];
  } catch {
    return [];
  }
}

/** The folder with PostgreSQL's programs, or `null` where there is none. */
export function findPostgres() {
  const named = process.env.KITH_POSTGRES_BIN;
  if (named) return hasAll(named) ? named : null;
  const onPath = findOnPath(['initdb']);
  const folders = shelves.flatMap(([shelf, bin]) => installed(shelf, bin));
  if (onPath) folders.unshift(join(onPath, '..'));
  return folders.find(hasAll) ?? null;
}

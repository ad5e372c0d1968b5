import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { counted } from '../counted.mjs';
import { root } from '../root.mjs';
import { runNode } from '../run-command.mjs';

const runner = join(root, 'node_modules', '@web', 'test-runner', 'dist', 'bin.js');
const fileOf = (look) => join('test', 'dist', 'a11y', 'looks', `${look}.test.js`);

/** Shows an engine every fixture that the plan has for it, in every look. Gives `{ passed, failed, results }`. */
export async function runLooks(engine, looks) {
  const files = looks.map(fileOf);
  const missing = files.filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'kith-'));
  const cells = join(folder, 'cells.json');
  try {
    const counts = await counted((file) =>
      runNode([runner, '--files', ...files], {
        env: { ENGINES: engine, KITH_COUNTS: file, KITH_CELLS: cells },
        minutes: 20,
      }),
    );
    return { ...counts, results: existsSync(cells) ? JSON.parse(readFileSync(cells, 'utf8')) : [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

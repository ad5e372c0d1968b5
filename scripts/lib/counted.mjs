import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs something that leaves `{ passed, failed }` in the file it is given. A run that ends badly without a failed
 * test, or leaves no counts at all, counts as one failure: silence is never success.
 */
export async function counted(run) {
  const folder = mkdtempSync(join(tmpdir(), 'kith-'));
  const file = join(folder, 'counts.json');
  try {
    const code = await run(file);
    const { passed, failed } = readCounts(file);
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

/** When, at which commit and beside what something was measured here. `shared` says who shares the cores. */
export function measuredHere(shared) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const load = loadavg()[0].toFixed(1);
  return `Measured on ${new Date().toISOString().slice(0, 10)} at commit ${commit}: ${cpus().length} cores, ${shared}; load average at the end ${load}.`;
}

/** Puts what was measured into a page of the documentation, between `<!-- mark -->` and `<!-- /mark -->`. */
export function keepIn(page, mark, ...parts) {
  const path = join(root, page);
  const marked = new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`);
  const text = readFileSync(path, 'utf8');
  if (!marked.test(text)) throw new Error(`${page} has no place for the table`);
  writeFileSync(path, text.replace(marked, [`<!-- ${mark} -->`, ...parts, `<!-- /${mark} -->`].join('\n\n')));
}

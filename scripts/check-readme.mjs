// Holds README.md to its commands: each exists, and what serves really comes up, answers and ends.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCommand } from './lib/readme/check-commands.mjs';
import { quotedCommands } from './lib/readme/quoted-commands.mjs';
import { root } from './lib/root.mjs';

const read = (name) => readFileSync(join(root, name), 'utf8');
const { scripts } = JSON.parse(read('package.json'));
const commands = quotedCommands(read('README.md'));
const data = mkdtempSync(join(tmpdir(), 'kith-readme-'));
const counts = { passed: 0, failed: 0 };
for (const promised of ['npm start', 'npm test'])
  if (!commands.includes(promised)) {
    console.error(`✖ README.md does not say \`${promised}\`.`);
    counts.failed++;
  }
for (const command of commands) {
  const wrong = await checkCommand(command, {
    scripts,
    env: { CI: 'true', KITH_DATA: data, KITH_PORT: '0' },
  });
  console.log(wrong ? `✖ ${command}: ${wrong}` : `✔ ${command}`);
  counts[wrong ? 'failed' : 'passed']++;
}
rmSync(data, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

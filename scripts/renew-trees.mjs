import { build } from './lib/build.mjs';
import { runNode } from './lib/run-command.mjs';

// Keeps what screen readers are told in Chromium at this moment, for a person to look through: `git diff`.
if (!(await build())) process.exit(1);
process.exit(
  await runNode(['--test', 'test/engines/accessibility-tree.test.mjs'], {
    env: { ENGINE: 'chromium', RENEW_TREES: '1' },
  }),
);

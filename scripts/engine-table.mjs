import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { whereDocument } from './lib/a11y/where.mjs';
import { root } from './lib/root.mjs';

// After `npm run build`: writes docs/accessibility/engines.md.
const file = join(root, 'docs', 'accessibility', 'engines.md');
const plan = await import('../test/dist/a11y/plan.js');
writeFileSync(
  file,
  await prettier.format(whereDocument(plan), { ...(await prettier.resolveConfig(file)), filepath: file }),
);

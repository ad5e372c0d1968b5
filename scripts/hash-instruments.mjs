// Writes packages/instruments/src/<id>/content-hash.ts from the built instruments. Run after changing words:
//   npx tsc -b packages/instruments && node scripts/hash-instruments.mjs
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { cataloguesOf, instruments } from '../packages/instruments/dist/instruments.js';
import { canonicalJson } from '../packages/instruments/dist/canonical-json.js';

const hash = (...parts) => `sha256-${createHash('sha256').update(canonicalJson(parts)).digest('base64url')}`;

for (const [id, instrument] of Object.entries(instruments)) {
  const { definition, contentHash } = instrument;
  const further = cataloguesOf(instrument).map((each) => [each.language, hash(definition, each)]);
  const current = { en: hash(definition), ...Object.fromEntries(further) };
  const changed = Object.keys(current).filter((language) => current[language] !== contentHash[language]);
  const lines = Object.entries(current).map(([language, value]) => `  ${language}: '${value}',\n`);
  const source = `// Written by scripts/hash-instruments.mjs. Proves which words a response answered.\nexport const contentHash = {\n${lines.join('')}} as const;\n`;
  const file = new URL(`../packages/instruments/src/${id}/content-hash.ts`, import.meta.url);
  if (changed.length > 0) await writeFile(file, source);
  console.log(`${id}: ${changed.length > 0 ? `new hash for ${changed.join(', ')}` : 'unchanged'}`);
}

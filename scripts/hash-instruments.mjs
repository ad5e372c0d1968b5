// Writes packages/instruments/src/<id>/content-hash.ts and published.ts from the built instruments. Run after changing
// words:
//   npx tsc -b packages/tools && node scripts/hash-instruments.mjs
// What stands in published.ts is never changed, so that other words get another version. Words that nobody can have
// answered yet may be taken back:
//   node scripts/hash-instruments.mjs --unpublished session-exit
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { cataloguesOf, instruments } from '../packages/instruments/dist/instruments.js';
import { canonicalJson } from '../packages/instruments/dist/canonical-json.js';
import { markOf, versionedId } from '../packages/tools/dist/catalogue/item-mark.js';

const takenBack = process.argv.includes('--unpublished') ? process.argv.slice(3) : [];
const hash = (...parts) => `sha256-${createHash('sha256').update(canonicalJson(parts)).digest('base64url')}`;
const write = (id, file, source) =>
  writeFile(new URL(`../packages/instruments/src/${id}/${file}`, import.meta.url), source);

async function writeHashes(id, { definition, contentHash }) {
  const further = cataloguesOf(instruments[id]).map((each) => [each.language, hash(definition, each)]);
  const current = { en: hash(definition), ...Object.fromEntries(further) };
  const changed = Object.keys(current).filter((language) => current[language] !== contentHash[language]);
  const lines = Object.entries(current).map(([language, value]) => `  ${language}: '${value}',\n`);
  const source = `// Written by scripts/hash-instruments.mjs. Proves which words a response answered.\nexport const contentHash = {\n${lines.join('')}} as const;\n`;
  if (changed.length > 0) await write(id, 'content-hash.ts', source);
  return changed.length > 0 ? `new hash for ${changed.join(', ')}` : 'unchanged';
}

/** Adds what is new. Gives what is refused: another text under a version that was published. */
async function writePublished(id, { definition, published }) {
  const known = takenBack.includes(id) ? {} : published;
  const asked = definition.pages.flatMap(({ items }) => items).filter(({ type }) => type !== 'information');
  const current = asked.map((item) => [versionedId(item), markOf(item)]);
  const refused = current.filter(([key, mark]) => known[key] !== undefined && known[key] !== mark);
  const all = { ...Object.fromEntries(current), ...known };
  const lines = Object.entries(all).map(([key, mark]) => `  '${key}': '${mark}',\n`);
  const source = `// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.\nexport const published: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
  if (canonicalJson(all) !== canonicalJson(published)) await write(id, 'published.ts', source);
  return refused.map(([key]) => key);
}

for (const [id, instrument] of Object.entries(instruments)) {
  console.log(`${id}: ${await writeHashes(id, instrument)}`);
  const refused = await writePublished(id, instrument);
  if (refused.length > 0) {
    console.error(`${id}: other words for ${refused.join(', ')}. Raise the version of the item.`);
    process.exitCode = 1;
  }
}

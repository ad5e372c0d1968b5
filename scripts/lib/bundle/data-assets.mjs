import { createHash } from 'node:crypto';
import { integrityOf } from './integrity.mjs';

/** JSON with sorted keys: the same words give the same text wherever it is worked out. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined);
  return `{${entries.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

const hashOf = (value) => createHash('sha256').update(canonical(value)).digest('hex');

/**
 * The data files beside the bundles, as `{ name, content, integrity }`, and the hash of each instrument's own words.
 * `instruments`: `{ definition, catalogues }[]`; `languages`: interface languages other than English.
 */
export function dataAssets({ instruments, languages }) {
  const assets = new Map();
  const contentHash = {};
  for (const { definition, catalogues } of instruments) {
    contentHash[definition.id] = hashOf([definition, null]);
    for (const catalogue of catalogues)
      assets.set(`${definition.id}.${catalogue.language}`, {
        catalogue,
        contentHash: hashOf([definition, catalogue]),
      });
  }
  for (const language of languages) assets.set(language.tag, language);
  const files = [...assets].map(([name, data]) => {
    const content = JSON.stringify(data);
    return { name, content, integrity: integrityOf(content) };
  });
  return { files, contentHash };
}

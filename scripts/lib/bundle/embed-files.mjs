import { bundlePart } from './bundle-part.mjs';
import { integrityOf } from './integrity.mjs';
import { notices } from './notices.mjs';
import { joinPieces } from './sections.mjs';

/** A script of its own, with what the build knows written before it. Runs as a module and as a classic script. */
async function scriptFile(file, entry, version, facts) {
  const intro = Object.entries(facts).map(([name, value]) => `const ${name}=${JSON.stringify(value)};`);
  const body = await bundlePart(entry, { intro: intro.join('') });
  const { banner } = notices(Object.keys(body.modules), version);
  return { file, ...joinPieces([{ code: banner }, body], file) };
}

/**
 * The scripts that bring surveys into somebody else's page, as `{ file, code, map }`. `served` are the contents of the
 * files that they may load.
 */
export async function embedFiles({ version, flagships, instruments, languages, served }) {
  const scripts = Object.fromEntries(Object.entries(served).map(([name, code]) => [name, integrityOf(code)]));
  return [
    await scriptFile('auto.js', 'loader/auto', version, {
      kithLoader: { version, scripts, instruments, languages, flagships },
    }),
  ];
}

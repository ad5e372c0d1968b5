import { bundlePart } from '../../scripts/lib/bundle/bundle-part.mjs';
import { sabotage } from './sabotage.mjs';

/** The served files to change for a mistake of that name: `kith.js` as it is built, with the mistake in it. */
export async function sabotagedFiles(name) {
  // The survey of these tests is inside; it fetches no further file, so there is no hash to check.
  const intro = 'const kithFile={url:import.meta.url,integrity:{},parser:null};';
  const { code } = await bundlePart('kith', { intro }, [sabotage(name)]);
  return { 'kith.js': code };
}

import { bundleOnPage } from './bundle-part.mjs';
import { notices } from './notices.mjs';
import { partFile } from './part-file.mjs';

const name = 'results';

/**
 * `kith-results.js`, which a page loads by itself: it brings `kith.js` along, in whose Lit it is written, and begins
 * where that is of the same version. Gives `{ file, code, map, modules, body, classic }`; `classic` is for the frame page,
 * which has Kith already and cannot use modules.
 */
export async function resultsFile(version) {
  const body = await bundleOnPage(name);
  const modules = Object.keys(body.modules);
  const { banner } = notices(modules, version);
  const { code, map } = partFile({ name, version, banner: `${banner}\nimport"./kith.js";`, body });
  const classicName = `${name}-classic`;
  const classic = {
    file: `kith-${classicName}.js`,
    ...partFile({ name: classicName, version, banner, body }),
  };
  return { file: `kith-${name}.js`, code, map, modules, body, classic };
}

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rollup } from 'rollup';
import { root } from '../../scripts/lib/root.mjs';
import { litInBundle } from './lit-plugin.mjs';

/** What TypeScript knows of its own files, so that a failed test is shown in its source. */
const sourceMaps = {
  name: 'kith-source-maps',
  load(id) {
    const map = `${id}.map`;
    if (!existsSync(map)) return null;
    return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(map, 'utf8')) };
  },
};

/** Any file of a folder, by its name: ``import(`./items/${type}.js`)``. */
const byName = /import\(`(\.\/[\w/-]+\/)\$\{(\w+)\}\.js`\)/g;

const namesIn = (folder) =>
  readdirSync(folder).flatMap((file) => (file.endsWith('.js') ? [file.slice(0, -'.js'.length)] : []));

/** Rollup wants to see the address of each file that is imported. */
const importsByName = {
  name: 'kith-imports-by-name',
  transform: (code, id) => ({
    code: code.replace(byName, (_, folder, chosen) => {
      const imports = namesIn(join(dirname(id), folder)).map(
        (name) => `'${name}': () => import('${folder}${name}.js')`,
      );
      return `({ ${imports.join(', ')} })[${chosen}]()`;
    }),
    map: null,
  }),
};

/** Nothing is left out and nothing changes its place: a page runs the same modules, in the same order. */
async function bundle(files, exportConditions) {
  const bundled = await rollup({
    input: Object.fromEntries(files.map((file) => [file.replace(/\.js$/, ''), join(root, file)])),
    treeshake: false,
    preserveEntrySignatures: false,
    external: (id) => id.startsWith('/__web-dev-server__'),
    onwarn(warning) {
      // Other people's modules are as they are; what is not found would be missing in a page.
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
    plugins: [sourceMaps, importsByName, litInBundle, nodeResolve({ browser: true, exportConditions })],
  });
  const { output } = await bundled.generate({
    format: 'es',
    sourcemap: true,
    hoistTransitiveImports: false,
    entryFileNames: '[name].js',
    chunkFileNames: '__tests__/[name]-[hash].js',
  });
  await bundled.close();
  return new Map(output.map(({ fileName, code, source }) => [`/${fileName}`, code ?? source]));
}

/**
 * A page of tests takes some two hundred modules, and each of a hundred pages would ask for them one by one, which takes
 * longer than most tests do. This gives each page its own test file with what it imports in a few pieces.
 */
export const bundlePlugin = (files, { exportConditions }) => {
  let pieces;
  return {
    name: 'kith-bundle',
    async serverStart() {
      pieces = await bundle(files, exportConditions);
    },
    serve({ path }) {
      const body = pieces.get(path);
      return body && { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
};

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { recipe } from '../../packages/embed/dist/builder/recipes/index.js';
import { flagships } from '../../packages/instruments/dist/index.js';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { startCollectorHost } from '../engines/collector-host.mjs';
import { startSite, types } from '../engines/serve.mjs';
import { wordsOf } from '../journeys/words.mjs';

/** Said in docs/embedding.md: anybody may read the folder, which holds nothing secret. */
const open = { 'access-control-allow-origin': '*' };

/** Surveys are offered in two languages, so their code asks early for what that needs. */
const facts = {
  integrity: JSON.parse(readFileSync(join(servedFolder, 'sri.json'), 'utf8')),
  opening: { inside: ['session-exit', 'student-belonging-6-12'], parts: {}, flagships },
};

const survey = (id, attribute, value, audience) => ({
  id,
  attribute,
  value,
  audience,
  title: wordsOf(id, 'en').definition.title,
});
/** The surveys that these hosts show. */
export const surveys = {
  exit: survey('session-exit', 'session-type', 'webinar', 'participant'),
  students: survey('student-belonging-6-12', 'grade-band', '6-8', 'student'),
};

/**
 * A district with Kith's folder on a server of its own, `kith.config.json` as the recipes say it, and a collector that
 * takes answers from that server, from the `origins` given, and from nobody else. `headers` go with every file.
 *
 * - `recipeFor(survey, host, way)` is what the builder says for this folder and this collector.
 * - `site.url` and `collector` as elsewhere; `pages` may be added to while it runs, by path.
 */
export async function startDistrict(origins = [], headers = open) {
  const pages = {};
  const site = await startSite(pages);
  const collector = await startCollectorHost({ origins: [site.url, ...origins] });
  const files = `${site.url}/survey/`;
  const recipeFor = (which, host, way) =>
    recipe({ survey: which, host, way, files, endpoint: collector.endpoint, languages: ['en', 'es'] }, facts);
  Object.assign(pages, folderFor(recipeFor, headers));
  return {
    site,
    collector,
    pages,
    recipeFor,
    async close() {
      await site.close();
      await collector.close();
    },
  };
}

/** Kith's folder, with the configuration of every survey in it and the policy that the recipes name. */
function folderFor(recipeFor, headers) {
  const configs = Object.values(surveys).map((one) => JSON.parse(recipeFor(one, 'link').config));
  const config = { ...configs[0], surveys: Object.assign({}, ...configs.map((each) => each.surveys)) };
  const csp = recipeFor(surveys.exit, 'link').policy.folder;
  const files = readdirSync(servedFolder).filter((name) => !name.endsWith('.map') && !name.endsWith('.zip'));
  return {
    ...Object.fromEntries(
      files.map((name) => {
        const body = readFileSync(join(servedFolder, name));
        const type = types[extname(name)];
        return [`/survey/${name}`, { body, type, headers, ...(name === 'embed.html' ? { csp } : {}) }];
      }),
    ),
    '/survey/kith.config.json': { body: JSON.stringify(config), type: types['.json'], headers },
  };
}

import { furtherLanguages } from '@kith/instruments/languages';
import { instruments as all } from '@kith/instruments/instruments';
// Some of them ask what the three of `kith.js` do not.
import './items/further/define.js';
import { registry } from './survey/registry.js';

// For pages that have Kith from a bundler: the whole catalogue in every language. The served files fetch what they show.
const { instruments, catalogues } = registry();
for (const instrument of Object.values(all)) {
  const { definition, contentHash } = instrument;
  instruments.set(definition.id, { definition, contentHash: contentHash.en });
  for (const tag of furtherLanguages) {
    const { [tag]: catalogue } = instrument;
    const { [tag]: hash } = contentHash;
    if (catalogue && hash) catalogues.set(`${definition.id}.${tag}`, { catalogue, contentHash: hash });
  }
}

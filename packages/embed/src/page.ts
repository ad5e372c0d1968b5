import { registry } from '@kith/elements/survey/registry';
import { familyRelationships, sessionExit, studentBelonging612 } from '@kith/instruments';
import { createAssetLoader } from './asset-loader.js';
import './file-facts.js';

const page = registry();
page.file = 'kith';
page.loadAsset = createAssetLoader(kithFile);
page.parser = kithFile.parser;
for (const definition of [studentBelonging612, familyRelationships, sessionExit]) {
  const contentHash = kithFile.contentHash[definition.id];
  page.instruments.set(definition.id, { definition, ...(contentHash === undefined ? {} : { contentHash }) });
}

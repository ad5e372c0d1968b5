import '@kith/elements/instruments';
import { registry } from '@kith/elements/survey/registry';
import { createAssetLoader } from './asset-loader.js';
import './file-facts.js';

Object.assign(registry(), {
  file: 'kith',
  loadAsset: createAssetLoader(kithFile),
  parser: kithFile.parser,
});

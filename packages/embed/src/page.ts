import '@kith/elements/instruments';
import { shared } from '@kith/elements/shared';
import { registry } from '@kith/elements/survey/registry';
import { assetBase } from './asset-base.js';
import { createAssetLoader } from './asset-loader.js';
import './file-facts.js';
import { createPartLoader } from './part-loader.js';

Object.assign(registry(), {
  file: 'kith',
  shared,
  loadAsset: createAssetLoader(kithFile),
  importPart: createPartLoader(kithFile),
  parser: kithFile.parser,
  plainCopy: (id: string) => new URL(`${id}.plain.html`, assetBase(document, kithFile.url)).href,
});

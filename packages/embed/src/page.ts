import '@kith/elements/instruments';
import { shared } from '@kith/elements/shared';
import { type Registry, registry } from '@kith/elements/survey/registry';
import { assetBase } from './asset-base.js';
import { createAssetLoader } from './asset-loader.js';
import './file-facts.js';
import type { KithGlobal } from './diagnose/report.js';
import { createPartLoader } from './part-loader.js';

type Import = NonNullable<Registry['importPart']>;

Object.assign(registry(), {
  file: 'kith',
  shared,
  loadAsset: createAssetLoader(kithFile),
  importPart: createPartLoader(kithFile),
  parser: kithFile.parser,
  plainCopy: (id: string) => new URL(`${id}.plain.html`, assetBase(document, kithFile.url)).href,
});

// The file that is loaded when somebody asks puts itself in this place; or it was there first, and stays.
if (!(globalThis as Partial<typeof globalThis>).kith?.diagnose)
  globalThis.kith = {
    diagnose: (wish) => (registry().importPart as Import)('diagnose').then(() => kith.diagnose(wish)),
  } satisfies KithGlobal;

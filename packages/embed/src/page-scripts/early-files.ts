import type { PartName } from '@kith/elements/parts';
import { assetBase } from '../asset-base.js';
import { createAssetLoader } from '../asset-loader.js';
import { pageRegistry } from '../page-registry.js';
import { type Attributes, type EarlyFacts, filesAtOpening } from './files-at-opening.js';
import { ownProperty } from './own-property.js';

/** With the hashes of its words by language, where it has any. */
interface InstrumentFile {
  readonly words?: EarlyFacts['integrity'];
}

const key = Symbol.for('kith/assets');
const page = globalThis as { [key]?: Readonly<Record<string, unknown>> | undefined };

/**
 * Asks for what a survey will need while Kith itself is still on its way: otherwise one request waits for the other,
 * four in a row. Kith takes data from `Symbol.for('kith/assets')`, where they are checked as by itself, and finds parts with
 * the browser. Where something does not come, Kith asks again. `folder` is where the files lie, `nonce` what the page's policy
 * knows its scripts by.
 */
export function createEarlyFiles(
  facts: EarlyFacts,
  { folder, nonce }: { readonly folder: string; readonly nonce: string | undefined },
): (attributes: Attributes) => void {
  const script = new URL('kith.js', folder).href;
  const load = createAssetLoader({ url: script, integrity: facts.integrity });
  // Of null: every other object has a "constructor".
  const coming = Object.create(null) as Record<string, unknown>;

  /** What an instrument's file says of its words: that is sooner here than the index, and not as long. */
  async function loadWords(name: string, instrument: Promise<InstrumentFile>): Promise<unknown> {
    const { words = {} } = await instrument;
    const hash = words[name.split('.')[1] ?? ''];
    if (hash === undefined) return undefined;
    // Not by its name, under which it is waiting for itself.
    const path = `./${name}`;
    return createAssetLoader({ url: script, integrity: { [path]: hash } })(path);
  }

  const bring = (name: string): void => {
    if (name in coming) return;
    const instrument = name.includes('.') && coming[name.split('.')[0] ?? ''];
    const file = instrument ? loadWords(name, instrument as Promise<InstrumentFile>) : load(name);
    coming[name] = file;
    file.catch(() => Reflect.deleteProperty(coming, name));
  };
  const announced = new Set<string>();
  const announce = (part: PartName): void => {
    if (announced.has(part)) return;
    announced.add(part);
    const link = document.createElement('link');
    // Not `modulepreload`: a page’s policy that refuses the hint would refuse the import as well.
    Object.assign(link, { rel: 'preload', as: 'script', crossOrigin: 'anonymous' });
    if (nonce) link.nonce = nonce;
    link.href = new URL(`kith-${part}.js`, assetBase(document, script)).href;
    ownProperty('head').append(link);
  };

  return (attributes) => {
    // Data belong to one version, and the first Kith on a page is the one that runs.
    const here = pageRegistry();
    if (here && here.version !== facts.version) return;
    // A page that brings its own has said what it wants.
    if ((page[key] ??= coming) !== coming) return;
    const { data, parts } = filesAtOpening(attributes, facts, navigator.languages);
    data.forEach(bring);
    parts.forEach(announce);
  };
}

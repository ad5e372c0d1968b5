import { KithError } from '@kith/core';
import { registry } from './survey/registry.js';

/**
 * Every part: what most runs never need, loaded when it is asked for. A line here and the module that it names make
 * a part; the build reads this list and bundles each module to `kith-<name>.js`, which `kith.js` asks for by the name.
 */
const parts = {
  alone: () => import('./parts/alone.js'),
  adapters: () => import('./parts/adapters.js'),
  'class-code': () => import('./parts/class-code.js'),
  contact: () => import('./parts/contact.js'),
  closed: () => import('./parts/closed.js'),
  attributes: () => import('./parts/attributes.js'),
  contrast: () => import('./parts/contrast.js'),
  download: () => import('./parts/download.js'),
  erase: () => import('./parts/erase.js'),
  drafts: () => import('./parts/drafts.js'),
  idle: () => import('./parts/idle.js'),
  languages: () => import('./parts/languages.js'),
  notice: () => import('./parts/notice.js'),
  media: () => import('./parts/media.js'),
  settings: () => import('./parts/settings.js'),
  'read-aloud': () => import('./parts/read-aloud.js'),
  young: () => import('./parts/young.js'),
};

export type PartName = keyof typeof parts;

const loading = new Map<PartName, Promise<void>>();

/**
 * Loads a part, once per page; it puts what it brings where the page looks for it. Rejects with `part-not-loaded`
 * for a file that cannot be had or belongs to another version; then a later call tries anew.
 */
export function loadPart(name: PartName): Promise<void> {
  let part = loading.get(name);
  if (!part) {
    part = bring(name).then(
      () => undefined,
      (cause: unknown) => {
        loading.delete(name);
        throw new KithError('part-not-loaded', `The part "${name}" could not be loaded.`, {
          given: name,
          cause,
        });
      },
    );
    loading.set(name, part);
  }
  return part;
}

const bring = async (name: PartName): Promise<unknown> => registry().importPart?.(name) ?? parts[name]();

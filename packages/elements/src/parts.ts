import { KithError } from '@kith/core';
import { registry } from './survey/registry.js';

const parts = {
  young: () => import('./parts/young.js'),
  'read-aloud': () => import('./parts/read-aloud.js'),
  media: () => import('./parts/media.js'),
};

export type PartName = keyof typeof parts;

const loading = new Map<PartName, Promise<void>>();

export function loadPart(name: PartName): Promise<void> {
  let part = loading.get(name);
  if (!part) {
    part = bring(name);
    loading.set(name, part);
  }
  return part;
}

async function bring(name: PartName): Promise<void> {
  await null;
  try {
    await parts[name]();
  } catch (cause) {
    loading.delete(name);
    throw new KithError('instrument-not-loaded', `The part "${name}" could not be loaded.`, { given: name, cause });
  }
}
void registry;

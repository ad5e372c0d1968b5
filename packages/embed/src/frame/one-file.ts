import './facts.js';
import { lateHost } from './late-host.js';
import { open } from './open.js';
import { takePieces } from './pieces.js';
import { findConfigInside } from './read-own-config.js';

// The frame page as one file: Kith, what it needs and what speaks with the page around come below this script.

const loaded = new Promise<void>((resolve) => {
  addEventListener('DOMContentLoaded', () => resolve(), { once: true });
});
const { host, find } = lateHost();
const giveTo = takePieces(loaded, find);

open({
  findHost: () => host,
  findConfig: findConfigInside,
  bringEarly: () => undefined,
  // A page that has ended without Kith has none.
  kithCame: Promise.race([customElements.whenDefined('kith-survey'), loaded]).then(() => undefined),
  async bringRest({ published }, kith) {
    giveTo(kith);
    if (published) await kith.importPart?.('results');
  },
  showCheck: () => Promise.reject(new Error('kith-diagnose.js is not in this file.')),
});

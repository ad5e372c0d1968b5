import type { Engine } from '../a11y/plan.js';

const { userAgent } = navigator;

/** The engine that this page is in. */
export const engine: Engine = /Firefox/.test(userAgent)
  ? 'firefox'
  : /Chrome/.test(userAgent)
    ? 'chromium'
    : 'webkit';

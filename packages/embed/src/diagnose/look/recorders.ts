/**
 * Globals that session recorders and scripts that listen to whole pages are known by, as their vendors document them. A
 * name that is there proves nothing: it is something to ask about.
 */
const globals: readonly (readonly [string, string])[] = [
  ['FS', 'FullStory'],
  ['_fs_namespace', 'FullStory'],
  ['clarity', 'Microsoft Clarity'],
  ['hj', 'Hotjar'],
  ['LogRocket', 'LogRocket'],
  ['_lr_loaded', 'LogRocket'],
  ['mouseflow', 'Mouseflow'],
  ['_mfq', 'Mouseflow'],
  ['smartlook', 'Smartlook'],
  ['DD_RUM', 'Datadog'],
  ['__SENTRY__', 'Sentry'],
  ['posthog', 'PostHog'],
  ['__OPENREPLAY__', 'OpenReplay'],
  ['__insp', 'Inspectlet'],
  ['__lo_cs_added', 'Lucky Orange'],
  ['CE2', 'Crazy Egg'],
  ['QuantumMetricAPI', 'Quantum Metric'],
  ['_uxa', 'Contentsquare'],
  ['heap', 'Heap'],
  ['pendo', 'Pendo'],
  ['amplitude', 'Amplitude'],
  ['mixpanel', 'Mixpanel'],
  ['rrweb', 'rrweb'],
  ['rrwebRecord', 'rrweb'],
  ['_paq', 'Matomo'],
  ['google_tag_manager', 'Google Tag Manager'],
];

/** As `FullStory (window.FS)`. An element of such an id is no global of its own, and is not found. */
export const lookForRecorders = (scope: object = globalThis): readonly string[] =>
  globals
    .filter(([name]) => Object.hasOwn(scope, name))
    .map(([name, product]) => `${product} (window.${name})`);

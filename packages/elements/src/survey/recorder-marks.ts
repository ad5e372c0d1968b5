/**
 * The opt-out marks of common session recorders and analytics scripts, each as its vendor documents it. They
 * ask; they do not enforce.
 */
const attributes: readonly (readonly [string, string])[] = [
  ['data-private', ''], // LogRocket
  ['data-hj-suppress', ''], // Hotjar
  ['data-clarity-mask', 'True'], // Microsoft Clarity
  ['data-dd-privacy', 'hidden'], // Datadog
  ['data-sentry-block', ''], // Sentry
  ['data-recording-disable', ''], // Mouseflow and others
  ['data-openreplay-hidden', ''], // OpenReplay
  ['data-matomo-mask', ''], // Matomo
];

const classes = [
  'fs-exclude', // FullStory
  'rr-block', // rrweb and what is built on it
  'ph-no-capture', // PostHog
  'sentry-block',
];

export function markForRecorders(host: Element): void {
  for (const [name, value] of attributes) host.setAttribute(name, value);
  host.classList.add(...classes);
}

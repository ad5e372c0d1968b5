import type { PrivacyMode } from './privacy.js';
import { privacyRules } from './privacy-rules.js';

/** The strictest of some privacy modes; `anonymous` of none. */
export function strictest(modes: readonly PrivacyMode[]): PrivacyMode {
  const order = Object.keys(privacyRules) as PrivacyMode[];
  return order.find((mode) => modes.includes(mode)) ?? 'anonymous';
}

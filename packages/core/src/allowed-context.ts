import { contextKeys, type ContextKey } from './context-keys.js';
import type { Definition } from './definition.js';
import { KithError } from './errors.js';
import type { PrivacyMode } from './privacy.js';
import { privacyRules } from './privacy-rules.js';
import { resolvePrivacy } from './resolve-privacy.js';

/** What a page may hand over as context to this survey in this privacy mode; all else keeps it from starting. */
export function allowedContext(definition: Definition, mode: PrivacyMode): readonly ContextKey[] {
  return contextKeys.filter((key) => mayStand(key, definition, mode));
}

/** Asks what a run asks at its start. */
function mayStand(key: ContextKey, definition: Definition, mode: PrivacyMode): boolean {
  const needsToken = privacyRules[mode].respondentToken === 'required';
  try {
    resolvePrivacy({ ...definition, privacy: [mode] }, mode, {
      context: { [key]: 'x' },
      ...(needsToken && { respondentToken: 'x' }),
    });
    return true;
  } catch (error) {
    if (error instanceof KithError && error.code === 'context-identifies') return false;
    throw error;
  }
}

import { contextKeys, type ContextKey } from './context-keys.js';
import type { Definition } from './definition.js';
import type { PrivacyMode } from './privacy.js';
import { mayTellRoom, roomKeys } from './resolve-privacy.js';

/** What a page may hand over as context to this survey in this privacy mode; all else keeps it from starting. */
export function allowedContext(definition: Definition, mode: PrivacyMode): readonly ContextKey[] {
  const rooms: readonly string[] = mayTellRoom(definition, mode) ? [] : roomKeys;
  return contextKeys.filter((key) => !rooms.includes(key));
}

import {
  type ContextKey,
  contextKeys,
  type Definition,
  KithError,
  type PrivacyMode,
  resolvePrivacy,
} from '@kith/core';

/** What those who answer are asked about beside themselves: where, when, in which group. */
const usual: Readonly<Record<Definition['audience'], readonly ContextKey[]>> = {
  student: ['school', 'gradeBand', 'classOrSection', 'changeId', 'changePhase'],
  family: ['school', 'gradeBand', 'changeId', 'changePhase'],
  community: ['school', 'changeId', 'changePhase'],
  staff: ['school', 'role', 'changeId', 'changePhase'],
  participant: ['school', 'eventId', 'sessionId', 'sessionType', 'dayIndex', 'format', 'role'],
};

/** What a tag puts into the context by itself, by the attribute that names the survey. */
const byAttribute: Readonly<Record<string, ContextKey>> = {
  'grade-band': 'gradeBand',
  'session-type': 'sessionType',
};

const isKey = (key: unknown): key is ContextKey => contextKeys.some((known) => known === key);

/** Which keys decide what is asked, and the values that they are compared with. */
export function askedOf(definition: Definition): ReadonlyMap<ContextKey, readonly string[]> {
  const found = new Map<ContextKey, readonly string[]>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { context, equals, in: among } = part as Readonly<Record<string, unknown>>;
    if (isKey(context)) {
      const values = [equals, among].flat().filter((value) => typeof value === 'string');
      found.set(context, [...new Set([...(found.get(context) ?? []), ...values])]);
    }
    for (const inner of Object.values(part)) walk(inner);
  };
  for (const { items } of definition.pages) for (const { showIf } of items) walk(showIf);
  return found;
}

/** Core's own word on it: whether such a survey starts with this key. */
function isRefused(definition: Definition, mode: PrivacyMode, key: ContextKey): boolean {
  try {
    resolvePrivacy(definition, mode, {
      context: { [key]: 'any' },
      ...(mode === 'confidential' && { respondentToken: 'any' }),
    });
    return false;
  } catch (fault) {
    if (fault instanceof KithError && fault.code === 'context-identifies') return true;
    throw fault;
  }
}

export interface ContextFacts {
  /** What this survey is usually told, or asks by; without what its own tag says. */
  readonly context: readonly ContextKey[];
  /** What the tag itself tells. */
  readonly byTag: readonly ContextKey[];
  /** Further keys that may go into its responses. */
  readonly furtherContext: readonly ContextKey[];
  /** What `focus` may name, to be asked about. */
  readonly focuses: readonly string[];
  /** Keys with which it does not start, by privacy mode: they could tell who answered. */
  readonly refusedContext: Readonly<Partial<Record<PrivacyMode, readonly ContextKey[]>>>;
}

/** What the page around a survey may tell it. `attribute` is the one that names the survey. */
export function contextFacts(definition: Definition, attribute: string): ContextFacts {
  const asked = askedOf(definition);
  // `focus` does nothing where no question waits for it.
  const keys = contextKeys.filter(
    (key) => key !== byAttribute[attribute] && (key !== 'focus' || asked.has(key)),
  );
  const isUsual = (key: ContextKey): boolean => usual[definition.audience].includes(key) || asked.has(key);
  return {
    context: keys.filter(isUsual),
    byTag: contextKeys.filter((key) => key === byAttribute[attribute]),
    furtherContext: keys.filter((key) => !isUsual(key)),
    focuses: asked.get('focus') ?? [],
    refusedContext: Object.fromEntries(
      definition.privacy.map((mode) => [mode, contextKeys.filter((key) => isRefused(definition, mode, key))]),
    ),
  };
}

import { contextKeys } from './context-keys.js';
import { KithError } from './errors.js';
import { didYouMean } from './did-you-mean.js';

const changePhases = ['before', 'during', 'after'];

/**
 * The context as it may be recorded: known keys, values of 1 to 64 characters on one line without `@`. Empty
 * values are left out. Throws `context-unknown` (with the nearest key) or `context-invalid`.
 */
export function checkContext(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const checked: Record<string, string> = {};
  for (const [key, value] of Object.entries(given)) {
    if (!(contextKeys as readonly string[]).includes(key)) throw unknownKey(key);
    if (key === 'changePhase' && value && !changePhases.includes(value)) {
      throw invalidContext(key, changePhases.join(', '));
    }
    const kept = checkLabel(key, value);
    if (kept) checked[key] = kept;
  }
  return Object.freeze(checked);
}

/** A short label from the host: trimmed. Throws `context-invalid`. */
export function checkLabel(key: string, value: unknown): string {
  // No `@`: the commonest way for a person's address to slip into a record. The value stays out of the message.
  if (typeof value !== 'string' || /[@\p{Cc}\p{Cs}\u2028\u2029]/u.test(value) || value.length > 64) {
    throw invalidContext(key, 'at most 64 characters on one line, without "@"');
  }
  return value.trim();
}

/** For context that is not of the right form. */
export function invalidContext(key: string, expected: string): KithError {
  return new KithError('context-invalid', `The value of "${key}" cannot be recorded: expected ${expected}.`, {
    path: `context.${key}`,
    expected,
  });
}

function unknownKey(key: string): KithError {
  return new KithError(
    'context-unknown',
    `"${key}" is not a known context key.${didYouMean(key, contextKeys)}`,
    { path: `context.${key}`, given: key, expected: contextKeys.join(', ') },
  );
}

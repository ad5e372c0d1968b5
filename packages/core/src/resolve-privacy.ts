import type { Definition } from './definition.js';
import { KithError } from './errors.js';
import type { PrivacyMode } from './privacy.js';
import { privacyRules } from './privacy-rules.js';
import { strictest } from './strictest.js';

export interface PrivacyGivens {
  readonly context?: Readonly<Record<string, string>> | undefined;
  readonly respondentToken?: string | undefined;
}

/** Context that narrows to one room or one meeting. */
const roomKeys = ['classOrSection', 'sessionId', 'eventId'] as const;

/**
 * The privacy mode of a run: the one asked for, or the strictest that the definition allows. Throws
 * `privacy-not-allowed`, `identifier-in-anonymous`, `token-missing` or `context-identifies`: a survey whose
 * promise would not hold does not start.
 */
export function resolvePrivacy(
  definition: Definition,
  requested: PrivacyMode | undefined,
  givens: PrivacyGivens = {},
): PrivacyMode {
  const mode = requested ?? strictest(definition.privacy);
  if (!definition.privacy.includes(mode)) {
    throw new KithError('privacy-not-allowed', `"${definition.id}" does not allow the mode "${mode}".`, {
      path: 'privacy',
      given: mode,
      expected: definition.privacy.join(', '),
    });
  }
  checkToken(mode, givens.respondentToken);
  checkRoom(definition, mode, givens.context ?? {});
  return mode;
}

function checkToken(mode: PrivacyMode, token: string | undefined): void {
  const rule = privacyRules[mode].respondentToken;
  if (rule === 'refused' && token !== undefined) {
    // The token itself is kept out of the message: messages end up in logs.
    throw new KithError('identifier-in-anonymous', 'An anonymous survey takes no respondent token.', {
      path: 'respondentToken',
    });
  }
  if (rule === 'required' && !/^[\x21-\x7e]{1,512}$/.test(token ?? '')) {
    throw new KithError('token-missing', 'A confidential survey needs a respondent token.', {
      path: 'respondentToken',
      expected: '1 to 512 visible ASCII characters',
    });
  }
}

function checkRoom(
  definition: Definition,
  mode: PrivacyMode,
  context: Readonly<Record<string, string>>,
): void {
  if (privacyRules[mode].knowsWho) return;
  const room = roomKeys.find((key) => context[key] !== undefined);
  const asksIdentity = definition.pages.some((page) => page.items.some((item) => item.identity));
  if (room === undefined || !asksIdentity) return;
  throw new KithError('context-identifies', `Beside identity questions, "${room}" could tell who answered.`, {
    path: `context.${room}`,
    expected: `no ${roomKeys.join(', ')}`,
  });
}

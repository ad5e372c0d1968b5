/**
 * Every code that a developer can meet. Each has a section in docs/errors.md; a test compares the two.
 */
export const errorCodes = [
  'definition-invalid',
  'catalogue-mismatch',
  'response-invalid',
  'item-type-not-loaded',
  'draft-mismatch',
  'unknown-item',
  'wrong-value',
  'run-ended',
  'privacy-not-allowed',
  'identifier-in-anonymous',
  'token-missing',
  'context-unknown',
  'context-invalid',
  'context-identifies',
  'help-missing',
  'endpoint-missing',
  'endpoint-invalid',
  'secret-in-page',
  'adapter-unknown',
  'adapter-not-allowed',
  'instrument-unknown',
  'instrument-not-loaded',
  'language-not-loaded',
  'part-not-loaded',
  'drafts-refused',
  'attribute-invalid',
  'endpoint-misdirected',
  'endpoint-refused',
  'response-too-large',
  'submit-not-handled',
  'contrast-too-low',
  'contrast-not-judged',
  'version-conflict',
  'placeholder-refused',
  'loader-blocked',
  'frame-refused',
  'frame-failed',
  'frame-grows',
  'config-invalid',
  'config-unreachable',
  'results-invalid',
  'results-unreachable',
  'results-refused',
  'share-back-invalid',
  'unexpected',
] as const;

export type KithErrorCode = (typeof errorCodes)[number];

export interface KithErrorDetails {
  /** Where: a path in the document, an attribute, an address. */
  readonly path?: string;
  readonly given?: unknown;
  readonly expected?: string;
  readonly cause?: unknown;
}

/** What the details say by themselves: the served files leave the sentences of errors out. */
const inBrief = ({ path = '', given, expected }: KithErrorDetails): string =>
  `${path}${given === undefined ? '' : ` ${JSON.stringify(given)}`}${expected ? `: expected ${expected}` : ''}`;

/** For developers: never shown to a respondent. Without a message, the details make one. */
export class KithError extends Error {
  // Explicit, because minifiers rename classes.
  override readonly name = 'KithError';
  readonly path: string | undefined;
  readonly given: unknown;
  readonly expected: string | undefined;

  constructor(
    readonly code: KithErrorCode,
    message: string,
    details: KithErrorDetails = {},
  ) {
    super(`[kith:${code}] ${message || inBrief(details)}`, { cause: details.cause });
    this.path = details.path;
    this.given = details.given;
    this.expected = details.expected;
  }
}

/** A response as it came, and the class code that came with it. */
export interface ReadSubmission {
  readonly response: unknown;
  readonly code?: string;
}

/** Takes `{"kith":"submission/1","code":…,"response":…}` apart; anything else is the response itself. */
export function readSubmission(input: unknown): ReadSubmission {
  if (typeof input !== 'object' || input === null || !('kith' in input)) return { response: input };
  const { kith, code, response, ...others } = input as Record<string, unknown>;
  const isSubmission =
    kith === 'submission/1' && typeof code === 'string' && Object.keys(others).length === 0;
  return isSubmission ? { response, code } : { response: input };
}

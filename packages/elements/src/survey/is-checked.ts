/** Whether a person has checked a language's words; the others are not offered unless the host names them. */
export function isChecked(words: unknown): boolean {
  const { status } = Object(words) as { readonly status?: unknown };
  return status === 'reviewed' || status === 'pretested';
}

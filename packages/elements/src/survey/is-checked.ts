/** Whether a person has checked a language's words; the others are not offered unless the host names them. */
export function isChecked(words: { readonly status?: unknown } | null | undefined): boolean {
  return words?.status === 'reviewed' || words?.status === 'pretested';
}

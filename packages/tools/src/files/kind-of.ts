/** What a JSON document is meant to be. */
export type DocumentKind = 'definition' | 'catalogue' | 'other';

/** A definition with mistakes is still one: `kith` or `pages` tells. */
export function kindOf(document: unknown): DocumentKind {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return 'other';
  if ('kith' in document && typeof document.kith === 'string' && document.kith.startsWith('catalogue')) {
    return 'catalogue';
  }
  // Records and status files have a `schema` in place of it.
  return !('schema' in document) && ('kith' in document || 'pages' in document) ? 'definition' : 'other';
}

/** Why a document is of no use here, as the end of a sentence. */
export function describeOther(document: unknown): string {
  const { schema } = Object(document) as { readonly schema?: unknown };
  if (typeof schema === 'string') return `it is a record ("schema": "${schema}")`;
  return 'it has neither "kith" nor "pages"';
}

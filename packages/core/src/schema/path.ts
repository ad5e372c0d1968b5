export { join, pathOf } from '../path.js';

/** What a document holds at a path. */
export function valueAt(document: unknown, segments: readonly PropertyKey[]): unknown {
  return segments.reduce<unknown>(
    (value, segment) => (isRecord(value) ? value[String(segment)] : undefined),
    document,
  );
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A list, or an empty one where something else was given. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

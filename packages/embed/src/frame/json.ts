export type Json = Readonly<Record<string, unknown>>;

/** A mistake in `kith.config.json`; `message` is its place. */
export class ConfigMistake extends Error {}

export function objectAt(value: unknown, path: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new ConfigMistake(path);
}

export function textAt(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  throw new ConfigMistake(path);
}

import type { Deliverable } from '../adapter.js';

/** Names and texts, as a form has them. */
export type FlatMap = readonly (readonly [name: string, text: string])[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A text as it is, unless it could be taken for something else: `4` is the number, `"4"` the text. */
const written = (value: unknown): string =>
  typeof value === 'string' && !isJson(value) ? value : JSON.stringify(value);

const read = (text: string): unknown => (isJson(text) ? (JSON.parse(text) as unknown) : text);

/** Also true of what has no keys. */
const isNumbered = (keys: readonly string[]): boolean => keys.every((key, index) => key === String(index));

const leaves = (value: unknown, name: string): FlatMap => {
  const keys = isObject(value) ? Object.keys(value) : [];
  // What has nothing in it would be lost otherwise, and an object whose keys are numbers be taken for a list.
  if (!isObject(value) || keys.length === 0 || (!Array.isArray(value) && isNumbered(keys)))
    return [[name, written(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${name}[${key}]`));
};

/** One name for each value of a record: `responseId`, `context[school]`, `answers[0][value]`. Nothing is left out. */
export const flatten = (record: Deliverable): FlatMap =>
  Object.entries(record).flatMap(([key, value]) => leaves(value, key));

const partsOf = (name: string): string[] => {
  const [first = '', ...rest] = name.split('[');
  // Only the last bracket ends a part: keys of ours hold none.
  return [first, ...rest.map((part) => part.replace(/\]$/, ''))];
};

/** A node of what is read back; a leaf is anything else, so that what a leaf holds is left as it is. */
class Branch extends Map<string, unknown> {
  get value(): unknown {
    const entries = [...this].map(
      ([key, inner]) => [key, inner instanceof Branch ? inner.value : inner] as const,
    );
    return isNumbered([...this.keys()]) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  }
}

/** The record that a flat map was made of. */
export const unflatten = (map: FlatMap): unknown => {
  const root = new Branch();
  for (const [name, text] of map) {
    const parts = partsOf(name);
    const last = parts.pop() ?? '';
    const branch = parts.reduce((place, part) => {
      const found = place.get(part);
      const inner = found instanceof Branch ? found : new Branch();
      place.set(part, inner);
      return inner;
    }, root);
    branch.set(last, read(text));
  }
  return root.value;
};

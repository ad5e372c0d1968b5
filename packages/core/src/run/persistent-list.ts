const bits = 5;
const width = 1 << bits;
const mask = width - 1;

type Node = readonly unknown[];

/**
 * An immutable list of fixed length. `set` copies one path of a 32-wide tree and shares the rest, so that a
 * change costs the same in a survey of 20 items and of 2,000. Indexes must be within the list.
 */
export interface PersistentList<T> {
  get(index: number): T;
  set(index: number, value: T): PersistentList<T>;
}

export function persistentList<T>(values: readonly T[]): PersistentList<T> {
  let root: Node = values;
  let shift = 0;
  while (root.length > width) {
    const children: Node = root;
    root = Array.from({ length: Math.ceil(children.length / width) }, (_, i) =>
      children.slice(i * width, (i + 1) * width),
    );
    shift += bits;
  }
  return listOf<T>(root, shift);
}

function listOf<T>(root: Node, shift: number): PersistentList<T> {
  return {
    get(index) {
      let node = root;
      for (let at = shift; at > 0; at -= bits) node = node[(index >>> at) & mask] as Node;
      return node[index & mask] as T;
    },
    set: (index, value) => listOf(replace(root, shift, index, value), shift),
  };
}

function replace(node: Node, shift: number, index: number, value: unknown): Node {
  const copy = node.slice();
  const slot = (index >>> shift) & mask;
  copy[slot] = shift ? replace(node[slot] as Node, shift - bits, index, value) : value;
  return copy;
}

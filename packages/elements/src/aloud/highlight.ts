/** Under which name the words that are being read are marked. */
const name = 'kith-read';

type Marks = { set(name: string, highlight: object): unknown; delete(name: string): unknown };

const marks = (): Marks | undefined =>
  (globalThis as { CSS?: { highlights?: Marks } }).CSS?.highlights ?? undefined;

let marked: Element | null = null;

/**
 * Shows what is being read: the element as a part named `reading`, and in it the words where the browser can mark
 * words. `said` is the text as it is spoken; where the element shows other words, it is marked as a whole.
 */
export function mark(element: Element | null, said = '', start = 0, length = 0): void {
  if (marked !== element) {
    marked?.part.remove('reading');
    element?.part.add('reading');
    marked = element;
  }
  marks()?.delete(name);
  const range = element && length > 0 ? rangeOf(element, said, start, length) : null;
  if (range) marks()?.set(name, new Highlight(range));
}

function rangeOf(element: Element, said: string, start: number, length: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const before = texts
    .map(({ data }) => data)
    .join('')
    .indexOf(said);
  if (before < 0 || !marks()) return null;
  const range = document.createRange();
  const from = placeIn(texts, before + start);
  const to = placeIn(texts, before + start + length);
  if (!from || !to) return null;
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function placeIn(texts: readonly Text[], at: number): { node: Text; offset: number } | null {
  let left = at;
  for (const node of texts) {
    if (left <= node.data.length) return { node, offset: left };
    left -= node.data.length;
  }
  return null;
}

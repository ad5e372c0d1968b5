export type MarkNode =
  | { readonly kind: 'text' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

// An asterisk inside a word or a sum (2*3*4) is an asterisk. Only these three schemes make a link.
const marks =
  /(?<![\p{Script=Latin}\p{N}*])\*(?![\s*])([^*\n]*[^\s*])\*(?![\p{Script=Latin}\p{N}*])|\[([^[\]\n]+)\]\(((?:https:\/\/|mailto:|tel:)[^\s()]+)\)/gu;

/** `*emphasis*` and `[links](https://…)` of a text as nodes. Everything else stays text, HTML included. */
export function parseMarks(text: string): readonly MarkNode[] {
  const nodes: MarkNode[] = [];
  let end = 0;
  const plain = (to: number): void => {
    if (to > end) nodes.push({ kind: 'text', text: text.slice(end, to) });
  };
  for (const match of text.matchAll(marks)) {
    const [whole, emphasis, label, href] = match;
    plain(match.index);
    if (emphasis !== undefined) nodes.push({ kind: 'emphasis', text: emphasis });
    else if (label !== undefined && href !== undefined) nodes.push({ kind: 'link', text: label, href });
    end = match.index + whole.length;
  }
  plain(text.length);
  return nodes;
}

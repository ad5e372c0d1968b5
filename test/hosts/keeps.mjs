import { parseFragment, serialize } from 'parse5';

/**
 * A filter of HTML, as systems have them: what `keepsElement(tag)` does not keep leaves its content behind, scripts and
 * styles leave nothing, and of the rest `keepsAttribute(tag, { name, value })` decides.
 */
export function filterOf({ keepsElement, keepsAttribute }) {
  function kept(node) {
    if (node.nodeName === '#text') return [node];
    if (!node.tagName || ['style', 'script'].includes(node.tagName)) return [];
    const childNodes = node.childNodes.flatMap(kept);
    if (!keepsElement(node.tagName)) return childNodes;
    const attrs = node.attrs.filter((attribute) => keepsAttribute(node.tagName, attribute));
    return [{ ...node, childNodes, attrs }];
  }
  return (html) => {
    const fragment = parseFragment(html);
    return serialize({ ...fragment, childNodes: fragment.childNodes.flatMap(kept) });
  };
}

/** Whether an address has one of these schemes, or none. */
export const hasScheme = (address, schemes) =>
  !/^[^/?#]*:/.test(address.trim()) ||
  schemes.some((scheme) => address.trim().toLowerCase().startsWith(scheme));

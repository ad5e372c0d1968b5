/** Every element below, through open shadow roots, in the order of the page. */
export function* deep(root: ParentNode): Generator<HTMLElement> {
  for (const child of root.children) {
    if (child instanceof HTMLElement) yield child;
    if (child.shadowRoot) yield* deep(child.shadowRoot);
    yield* deep(child);
  }
}

/** What Kith draws, not what the page has put into a tag. */
export const isOwn = (element: Element): boolean => element.getRootNode() instanceof ShadowRoot;

/** Shown to eyes: there, not transparent, and more than the dot that only screen readers find. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** The element in a few words, for a list of faults. */
export function nameOf(element: Element): string {
  const text = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  return `<${element.localName}${element.id && `#${element.id}`}> ${text}`.trim();
}

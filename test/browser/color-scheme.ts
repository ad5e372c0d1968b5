// Imported before any element: each asks once whether its page is dark, and again when the reader's device changes.
const asked = new Set<MediaQueryList>();
const ask = globalThis.matchMedia.bind(globalThis);
globalThis.matchMedia = (query) => {
  const list = ask(query);
  asked.add(list);
  return list;
};

/** Lets what is shown look again at the colours of its page, as when the device turns dark; it has when this resolves. */
export async function turn(part: Element, theme: 'light' | 'dark'): Promise<void> {
  part.className = theme;
  for (const list of asked) list.dispatchEvent(new Event('change'));
  // What follows is rendered in microtasks, and one at the end of another.
  await new Promise((resolve) => setTimeout(resolve));
}

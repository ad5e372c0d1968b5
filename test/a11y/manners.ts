import { deep, isOwn, nameOf } from './deep.js';

const rules: readonly (readonly [what: string, breaks: (element: HTMLElement) => boolean])[] = [
  [
    'a landmark, which is the page’s to set',
    (element) =>
      element.matches('main, nav, aside, header, footer, form:not([role=none]), search') ||
      element.matches('section[aria-label], section[aria-labelledby]') ||
      /^(banner|complementary|contentinfo|form|main|navigation|region|search)$/.test(
        element.getAttribute('role') ?? '',
      ),
  ],
  ['a heading of a level that the page has not chosen', (element) => /^h\d$/.test(element.localName)],
  [
    'a row of buttons without any',
    (element) => element.matches('[part=actions]') && element.childElementCount === 0,
  ],
  ['an order of its own', (element) => element.tabIndex > 0],
  ['a focus of its own', (element) => element.hasAttribute('autofocus')],
  [
    'stays in place and can cover what has focus',
    (element) => /^(fixed|sticky)$/.test(getComputedStyle(element).position),
  ],
  [
    'moves, whatever the reader’s device says about motion',
    (element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      // Captions are the browser's own: a track draws nothing itself.
      if (element.localName === 'track') return false;
      return parseFloat(transitionDuration) > 0 || animationName !== 'none';
    },
  ],
];

/** What a guest in somebody's page does not do. */
export function badManners(part: Element): readonly string[] {
  const found: string[] = [];
  for (const element of deep(part))
    if (isOwn(element))
      for (const [what, breaks] of rules) if (breaks(element)) found.push(`${what}: ${nameOf(element)}`);
  return found;
}

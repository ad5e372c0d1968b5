import { deep, isOwn, isSeen, nameOf } from './deep.js';

/** Of what an element shows: text or a control. Boxes around others may be as wide as they like. */
const showsSomething = (element: HTMLElement): boolean =>
  element.matches('input, select, textarea, button, progress, svg') ||
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

const scrolls = (element: Element | null): boolean => {
  for (let at = element; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  return false;
};

/** What stands beyond the sides of a part of the page, where one would have to scroll in two directions. */
export function cutOff(part: Element): readonly string[] {
  const { left, right } = part.getBoundingClientRect();
  const found: string[] = [];
  for (const element of deep(part)) {
    if (!isOwn(element) || !isSeen(element) || !showsSomething(element) || scrolls(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.left < left - 1 || box.right > right + 1) found.push(`cut off at the side: ${nameOf(element)}`);
  }
  return found;
}

/** What does not fit its own box and is hidden there. */
export function clipped(part: Element): readonly string[] {
  const found: string[] = [];
  for (const element of deep(part)) {
    if (!isOwn(element) || !isSeen(element) || element.matches('input, select, textarea, progress')) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isWide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isHigh = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (isWide || isHigh) found.push(`clipped: ${nameOf(element)}`);
  }
  return found;
}

const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`);

/** Sets text apart as WCAG 1.4.12 has it, everywhere, as a reader's own style sheet does. */
export function spaceText(part: Element): void {
  for (const { shadowRoot } of deep(part))
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(spacing))
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, spacing];
}

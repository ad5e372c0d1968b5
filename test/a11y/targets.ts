import { deep, isOwn, isSeen, nameOf } from './deep.js';

const interactive =
  'button, a[href], input, select, textarea, summary, [role=button], [role=link], [role=option], [tabindex="0"]';

/**
 * Everything of Kith's own in a part of the page that a finger has to hit and that is smaller than `least` px. The
 * label of a radio button or checkbox is part of it; a link in the middle of a sentence may be as low as its line.
 */
export function smallTargets(part: Element, least = 44): readonly string[] {
  const found: string[] = [];
  for (const element of deep(part)) {
    if (!element.matches(interactive) || !isOwn(element) || isInSentence(element)) continue;
    const box = boxOf(element);
    if (!box) continue;
    const { width, height } = box;
    if (Math.min(width, height) < least - 0.5)
      found.push(`target of ${Math.round(width)} × ${Math.round(height)} px: ${nameOf(element)}`);
  }
  return found;
}

/** How many targets there are, so that a check of none is not taken for a good one. */
export const countTargets = (part: Element): number =>
  [...deep(part)].filter((element) => element.matches(interactive) && isOwn(element) && boxOf(element))
    .length;

function boxOf(element: HTMLElement): DOMRect | null {
  const label = element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : null;
  const target = label ?? element;
  return isSeen(target) ? target.getBoundingClientRect() : null;
}

function isInSentence(element: HTMLElement): boolean {
  if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
  const around = element.parentElement?.textContent.trim() ?? '';
  return around.length > element.textContent.trim().length;
}

import { ratioOf, readColor } from '@kith/elements/parts/contrast/color';
import { deep, isOwn, isSeen, nameOf } from './deep.js';

const white = { rgb: [255, 255, 255], alpha: 1 } as const;

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** What cannot be read, or is of no use, on paper: backgrounds are not printed, and nobody can press a button. */
export function unfitForPaper(part: Element): readonly string[] {
  const found: string[] = [];
  let texts = 0;
  for (const element of deep(part)) {
    if (!isOwn(element) || !isSeen(element)) continue;
    if (element.localName === 'button') found.push(`a button on paper: ${nameOf(element)}`);
    if (!hasText(element)) continue;
    texts++;
    const color = readColor(getComputedStyle(element).color);
    if (!color || color.alpha < 1 || ratioOf(color, white) < 4.5)
      found.push(`too pale for paper: ${nameOf(element)}`);
  }
  return texts > 0 ? found : [...found, 'nothing is on the paper'];
}

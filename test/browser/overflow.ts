/** A pixel of rounding is no overflow. */
const tolerance = 1;

/**
 * What is there for screen readers alone, or cut on purpose and shown elsewhere: young children's heading says what
 * the stones of the way show.
 */
const unseen = '.unseen, .heads, .heads *, .line > label > span, .top > .heading';

/**
 * Everything in a part of the page that is wider than its place, cut off, or lies over its neighbour: one line each.
 * Looks into shadow roots. The part itself may be narrower than the window, which WebKit keeps at 447 px.
 */
export function overflowIn(part: Element): readonly string[] {
  const page = document.documentElement;
  const { left, right } = part.getBoundingClientRect();
  // A scroll bar may leave the page narrower than the part.
  const width = Math.max(page.clientWidth, right);
  const found = page.scrollWidth > width + tolerance ? [`the page scrolls to ${page.scrollWidth} px`] : [];
  for (const element of elementsIn(part)) {
    if (element.matches(unseen) || element.closest(unseen)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.right > right + tolerance || box.left < left - tolerance)
      found.push(`${nameOf(element)} leaves the page`);
    if (isCut(element))
      found.push(`${nameOf(element)} holds ${element.scrollWidth} px in ${element.clientWidth}`);
  }
  return [...found, ...overlapsIn(part)];
}

function* elementsIn(part: Element): Iterable<HTMLElement> {
  for (const child of part.shadowRoot ? [...part.shadowRoot.children, ...part.children] : part.children) {
    if (child instanceof HTMLElement) yield child;
    yield* elementsIn(child);
  }
}

const isField = (element: Element): boolean => element.matches('input, textarea, select, option, progress');

/** Text fields scroll by themselves. */
function isCut(element: HTMLElement): boolean {
  if (isField(element) || getComputedStyle(element).display === 'inline') return false;
  const isWider = element.scrollWidth > element.clientWidth + tolerance;
  const isHigher =
    getComputedStyle(element).overflowY === 'hidden' &&
    element.scrollHeight > element.clientHeight + tolerance;
  return isWider || isHigher;
}

const controls = 'button, input:not(.unseen), textarea, select, label, a';

/** Controls that stand side by side must not lie over each other. */
function overlapsIn(part: Element): readonly string[] {
  const boxes = [...elementsIn(part)]
    .filter((element) => element.matches(controls) && !element.closest('.unseen'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  return boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (two) =>
          !one.element.contains(two.element) && !two.element.contains(one.element) && meet(one.box, two.box),
      )
      .map((two) => `${nameOf(one.element)} lies over ${nameOf(two.element)}`),
  );
}

function meet(one: DOMRect, two: DOMRect): boolean {
  const width = Math.min(one.right, two.right) - Math.max(one.left, two.left);
  const height = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
  return width > tolerance && height > tolerance;
}

function nameOf(element: HTMLElement): string {
  const { localName, className, id, textContent } = element;
  const words = textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
  const mark = id ? `#${id}` : className ? `.${className.split(' ')[0] ?? ''}` : '';
  return `${localName}${mark} "${words}"`;
}

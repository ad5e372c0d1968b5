import { type Color, readColor } from './color.js';

/** Why a colour is not known, in words that end a sentence. */
export class Unknown {
  constructor(readonly why: string) {}
}

type Computed = Pick<CSSStyleDeclaration, 'backgroundColor' | 'backgroundImage'>;

/** What one box paints behind its content: a colour, `null` where it lets everything through, or why nobody knows. */
export function paintOf({ backgroundColor, backgroundImage }: Computed): Color | Unknown | null {
  if (backgroundImage !== 'none') return new Unknown('there is an image or a gradient behind it');
  return solid(backgroundColor);
}

/** As `paintOf`, for a colour alone. */
export function solid(computed: string): Color | Unknown | null {
  const color = readColor(computed);
  if (!color) return new Unknown(`the browser does not say what ${computed} looks like`);
  if (color.alpha === 0) return null;
  return color.alpha < 1 ? new Unknown('a colour is partly transparent') : color;
}

/** What the page shows behind an element, as far as its boxes are plain. */
export function backdropOf(element: Element): Color | Unknown {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.opacity !== '1' || style.filter !== 'none' || style.mixBlendMode !== 'normal')
      return new Unknown('something around the survey is faded or filtered');
    const paint = paintOf(style);
    if (paint) return paint;
  }
  if (window !== window.top) return new Unknown('the page around this frame shows through');
  return canvasColor();
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The sheet of paper behind a page that sets no background. */
function canvasColor(): Color | Unknown {
  const probe = document.createElement('div');
  probe.hidden = true;
  probe.style.backgroundColor = 'Canvas';
  document.documentElement.append(probe);
  const color = solid(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return color ?? new Unknown('the page has no background');
}

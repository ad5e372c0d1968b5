import { darkTokens, token } from '../../styles/tokens.js';
import { type Color } from './color.js';
import { backdropOf, paintOf, solid, Unknown } from './backdrop.js';
import { names, type Pair } from './pairs.js';

export interface Probe {
  readonly front: (pair: Pair) => Color | Unknown;
  /** `null`: the page shows through, and this look is not the one that it has now. */
  readonly back: (pair: Pair) => Color | Unknown | null;
}

/** Every colour that a page can set, used as the survey uses it. */
const rules = names.map(
  (name) =>
    `.front.${name} { color: ${String(token[name])} } .back.${name} { background: ${String(token[name])} }`,
);
const sheetText = `.light { color-scheme: light } ${String(darkTokens)} ${rules.join(' ')}`;

/**
 * Looks at the colours of one look where the survey stands, so that the page's own values count, whatever they are
 * made of. Nothing of it is ever drawn.
 */
export function withProbe<T>(
  survey: HTMLElement,
  isDark: boolean,
  isNow: boolean,
  look: (probe: Probe) => T,
): T {
  const box = document.createElement('div');
  box.hidden = true;
  const root = box.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  root.adoptedStyleSheets = [sheet];
  const theme = root.appendChild(document.createElement('div'));
  theme.className = isDark ? 'dark' : 'light';
  const styleOf = (use: 'front' | 'back', name: string): CSSStyleDeclaration => {
    const element = theme.appendChild(document.createElement('span'));
    element.className = `${use} ${name}`;
    return getComputedStyle(element);
  };
  survey.shadowRoot?.append(box);
  try {
    return look({
      front: ({ front }) => solid(styleOf('front', front).color) ?? new Unknown('a colour is transparent'),
      back: ({ back }) =>
        paintOf(styleOf('back', back)) ??
        paintOf(styleOf('back', 'surface')) ??
        (isNow ? backdropOf(survey) : null),
    });
  } finally {
    box.remove();
  }
}

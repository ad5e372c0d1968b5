/*
 * Takes the place of Lit's own `css` in the served files. Every browser that Kith supports has constructed style
 * sheets, and every `css` in the project holds texts that were written there.
 */

export class CSSResult {
  constructor(text) {
    this.text = text;
    this.sheet = null;
  }

  get styleSheet() {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(this.text);
    }
    return this.sheet;
  }

  toString() {
    return this.text;
  }
}

export const unsafeCSS = (text) => new CSSResult(text);

export const css = (raw, ...values) => unsafeCSS(String.raw({ raw }, ...values));

export const supportsAdoptingStyleSheets = true;

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

export const getCompatibleStyle = (style) => style;

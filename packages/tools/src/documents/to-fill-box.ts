import type { PlainTexts, WholeLanguage } from '../interface/languages.js';
import { blank, escaped, list, paragraph } from '../plain/html.js';

export interface ToFill {
  /** Texts of the places that are left open, in the order in which they come. */
  readonly blanks: readonly {
    [Key in keyof PlainTexts]: PlainTexts[Key] extends string ? Key : never;
  }[keyof PlainTexts][];
  /** What else the district should know; HTML. */
  readonly notes: readonly string[];
}

/** What is for the district alone, before the page itself begins: every place to fill in. */
export function toFillBox({ texts }: WholeLanguage, { blanks, notes }: ToFill): string {
  return `<div class="to-fill">
<p><strong>${escaped(texts.fillTitle)}</strong></p>
${paragraph(escaped(texts.fillText))}
${list(blanks.map((key) => blank(texts[key])))}
${notes.map((html) => paragraph(html)).join('\n')}
</div>`;
}

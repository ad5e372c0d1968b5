import { abilities } from '@kith/core';
import { html, type TemplateResult } from 'lit';

/** Words of earlier answers by id, for the texts that take them up. */
export type PipedWords = Readonly<Record<string, string>> | null;

/**
 * A text with its inline marks as nodes, and with the words of earlier answers in their places. Whatever else
 * stands in the text, and whatever a person has typed, stays text. Ready-made surveys have none, so marks are read
 * where further abilities are.
 */
export function renderMarks(
  text: string,
  words: PipedWords = null,
): string | readonly (string | TemplateResult)[] {
  // Most texts have no marks, and every option of every item comes through here.
  if (!abilities.parseMarks || !/[*[{]/.test(text)) return text;
  // Marks are found before the words come in: nobody can type one.
  return abilities.parseMarks(text).map((node) => {
    const filled = abilities.fillText?.(node.text, words) ?? node.text;
    if (node.kind === 'emphasis') return html`<em>${filled}</em>`;
    if (node.kind === 'link')
      return html`<a href=${node.href} target="_blank" rel="noopener noreferrer">${filled}</a>`;
    return filled;
  });
}

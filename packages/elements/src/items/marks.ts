import { parseMarks } from '@kith/core';
import { html, type TemplateResult } from 'lit';

/** A text with its inline marks as nodes. Whatever else stands in the text stays text. */
export function renderMarks(text: string): string | readonly (string | TemplateResult)[] {
  // Most texts have no marks, and every option of every item comes through here.
  if (!/[*[]/.test(text)) return text;
  return parseMarks(text).map((node) => {
    if (node.kind === 'emphasis') return html`<em>${node.text}</em>`;
    if (node.kind === 'link')
      return html`<a href=${node.href} target="_blank" rel="noopener noreferrer">${node.text}</a>`;
    return node.text;
  });
}

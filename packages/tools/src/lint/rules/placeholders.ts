import { parseMarks } from '@kith/core';
import type { Rule } from '../contract.js';
import type { TextPlace } from '../texts.js';

export const placeholders: Rule = {
  id: 'placeholders',
  severity: 'error',
  why: 'What stands in for a value or leads to a page has to be in every language, or readers of one miss it.',
  mend: 'Take over each {placeholder} and each [link](https://…) of the original. Links may lead elsewhere.',
  example: '"Hello {name}" → "Hola"',
  check: ({ versions: [base, ...others] }) => {
    const originals = new Map(base?.texts.map((text) => [text.at, text]));
    return others.flatMap(({ texts }) =>
      texts.flatMap((text) => {
        const original = originals.get(text.at);
        const expected = original ? signsIn(original) : '';
        const found = signsIn(text);
        if (expected === found) return [];
        return [{ place: text, message: `Expected ${expected || 'none'}, but found ${found || 'none'}.` }];
      }),
    );
  },
};

/** Placeholders by name, in any order, and the number of links. Answers that are taken up are looked at by the engine. */
function signsIn({ text }: TextPlace): string {
  const names = [...text.matchAll(/\{[^{}\s]+\}/g)].map(([name]) => name).sort();
  const links = parseMarks(text).filter(({ kind }) => kind === 'link').length;
  return [...names, ...(links ? [links === 1 ? '1 link' : `${links} links`] : [])].join(', ');
}

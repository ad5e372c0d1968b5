import { en } from '@kith/core';

/** The answer that shows what depends on it, and one that hides it. */
export const shows = 5;
export const hides = 1;

export const labels = en.scales.agree5;
export const idOf = (n) => `q${n}`;
export const textOf = (n) => `Item ${n}: at this school I feel that I belong in activity number ${n}.`;

/** The item that the `n`th is shown by; 0: it is always shown. */
export const shownBy = {
  plain: () => 0,
  chain: (n) => n - 1,
  fan: (n) => (n === 1 ? 0 : 1),
};

const oneTo = (count) => Array.from({ length: count }, (_, i) => i + 1);

/** `count` five-point items on one page, as Kith has them. */
export function kithDefinition(shape, count) {
  const item = (n) => ({
    id: idOf(n),
    type: 'scale',
    scale: 'agree5',
    label: textOf(n),
    ...(shownBy[shape](n) && { showIf: { item: idOf(shownBy[shape](n)), equals: shows } }),
  });
  return {
    kith: 1,
    id: `bench-${shape}`,
    version: '1.0.0',
    language: 'en',
    languageStatus: 'reviewed',
    audience: 'participant',
    privacy: ['anonymous'],
    title: 'Benchmark',
    notice: {
      id: 'bench@1',
      kind: 'notice',
      intro: 'Items to measure with.',
      whoSees: 'Nobody reads the answers.',
    },
    pages: [{ id: 'only', items: oneTo(count).map(item) }],
    thanks: 'Thank you.',
  };
}

/** The same for SurveyJS. An item that is hidden counts as unanswered there too. */
export function surveyJsDefinition(shape, count) {
  const element = (n) => ({
    type: 'radiogroup',
    name: idOf(n),
    title: textOf(n),
    choices: labels.map((text, i) => ({ value: i + 1, text })),
    ...(shownBy[shape](n) && { visibleIf: `{${idOf(shownBy[shape](n))}} = ${shows}` }),
  });
  return {
    clearInvisibleValues: 'onHidden',
    pages: [{ name: 'only', elements: oneTo(count).map(element) }],
  };
}

/** What both ask, in one form: to see that it is the same. */
export const outlineOfKith = ({ pages }) =>
  pages.map(({ items }) =>
    items.map(({ id, label, scale, showIf }) => ({
      id,
      text: label,
      options: en.scales[scale],
      shownBy: showIf ? `${showIf.item} = ${showIf.equals}` : null,
    })),
  );

export const outlineOfSurveyJs = ({ pages }) =>
  pages.map(({ elements }) =>
    elements.map(({ name, title, choices, visibleIf }) => ({
      id: name,
      text: title,
      options: choices.map(({ text }) => text),
      shownBy: visibleIf ? visibleIf.replace(/[{}]/g, '') : null,
    })),
  );

/** What a source of the leanest file is for, the first that fits. Paths are those that `bySource` gives. */
const areas = [
  ['the questions and the notice of the instrument', /^instruments\//],
  ['texts of the interface, numbers and lists in a language', /^core\/.*languages\/|elements\/.*languages\//],
  ['styles: colours, light and dark, the survey, the items', /styles/],
  ['in place of Lit: templates, elements, context', /lean-/],
  ['delivery: outbox, queue, tabs, proof of receipt', /^(delivery|idb-keyval)\//],
  ['a run of a survey: what is shown, answers, record', /^core\//],
  ['items: five kinds of questions with native controls', /^elements\/dist\/items\//],
  ['the survey around them: opening, screens, notice, events', /^elements\//],
  ['finding its own files and versions', /^embed\//],
];

export function areaOf(source) {
  const area = areas.find(([, pattern]) => pattern.test(source));
  if (area) return area[0];
  throw new Error(`Say in scripts/lib/size/areas.mjs what ${source} is for.`);
}

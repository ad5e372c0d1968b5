/** What `walkThrough` reads and presses in a survey, by its words in one language. */
export function walkWords({ definition, language }) {
  const { start, next, submit, received } = language.texts;
  const [{ label }] = definition.pages[0].items;
  return { start, next, label, send: submit, thanks: received, patience: 500 };
}

import { sorted } from './plan.mjs';

/** What a walk has to be in the record: by item its state, value and own words. */
export function expectedAnswers(definition, { done, shown }) {
  const asked = definition.pages
    .flatMap(({ items }) => items)
    .filter(({ type }) => type !== 'information' && type !== 'contact');
  return asked.map((item) => {
    const { state, value, otherText } = shown.has(item.id)
      ? done.get(item.id).answer
      : { state: 'not-shown', value: null };
    return {
      itemId: item.id,
      itemVersion: item.version ?? 1,
      type: item.type,
      value,
      state,
      ...(otherText && { otherText }),
    };
  });
}

const codes = {
  skipped: '-99',
  declined: '-98',
  'not-shown': '-97',
  'not-sure': '-95',
  'not-applicable': '-94',
};

/** What could run as a formula has an apostrophe before it. */
const cellOf = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The export has a column of this name for the record itself. */
const columnOf = (id) => (id === 'role' ? 'item.role' : id);

/** The cells of these answers in a row of the CSV. */
export function expectedCellsOf(definition, answers) {
  const items = new Map(definition.pages.flatMap((page) => page.items).map((item) => [item.id, item]));
  return Object.assign({}, ...answers.map((answer) => cellsFor(items.get(answer.itemId), answer)));
}

function cellsFor(item, { type, state, value, otherText }) {
  const name = columnOf(item.id);
  const own = otherText ? { [`${name}.otherText`]: cellOf(otherText) } : {};
  if (type === 'multiple-choice') {
    const isThere = state === 'answered';
    const marks = item.options.map(({ id }) => [
      `${name}.${id}`,
      isThere ? String(Number(value.includes(id))) : '',
    ]);
    return { ...Object.fromEntries(marks), [`${name}.state`]: state, ...own };
  }
  if (type === 'repeating-group') {
    const isThere = state === 'answered';
    const [cell, count] = isThere
      ? [JSON.stringify(value.map((entry) => sorted(Object.entries(entry)))), String(value.length)]
      : ['', ''];
    return { [name]: cell, [`${name}.count`]: count, [`${name}.state`]: state };
  }
  if (type.endsWith('-text') || type === 'date')
    return { [name]: state === 'answered' ? cellOf(value) : '', [`${name}.state`]: state };
  return { [name]: state === 'answered' ? String(value) : codes[state], ...own };
}

/**
 * What the person of a journey will do with each item, in the order of the definition, as
 * `{ do: 'choose' | 'write' | 'skip' | 'decline' | 'fill' | 'wish', … }`. `answers` says it for single items; the rest follows a
 * pattern in which every kind of answer occurs: the second scale is skipped, a question that offers "Prefer not to
 * answer" is declined if it is the first of its kind.
 */
export function planFor(definition, answers = {}) {
  const plan = new Map();
  let scales = 0;
  let declined = false;
  for (const item of definition.pages.flatMap(({ items }) => items)) {
    if (item.type === 'information') continue;
    if (item.type === 'repeating-group') {
      const fields = item.fields.map((field) => {
        const inGroup = { ...field, id: `${item.id}.${field.id}` };
        return [field.id, { item: inGroup, ...usualAnswer(inGroup, scales), isInGroup: true }];
      });
      plan.set(item.id, { item, do: 'fill', fields });
      for (const [, step] of fields) plan.set(step.item.id, step);
      continue;
    }
    if (isRating(item)) scales++;
    const mayDecline = item.type === 'single-choice' && item.outside?.includes('declined');
    if (item.id in answers) plan.set(item.id, { item, do: 'choose', values: [answers[item.id]].flat() });
    else if (isRating(item) && scales === 2) plan.set(item.id, { item, do: 'skip' });
    else if (mayDecline && !declined) {
      declined = true;
      plan.set(item.id, { item, do: 'decline' });
    } else plan.set(item.id, { item, ...usualAnswer(item, scales) });
  }
  return plan;
}

const isRating = ({ type }) => type === 'scale' || type === 'faces';

function usualAnswer(item, count) {
  if (item.pattern) return { do: 'write', text: 'chg-014' };
  if (item.kind in addresses) return { do: 'write', text: addresses[item.kind] };
  if (item.type.endsWith('-text'))
    return { do: 'write', text: `Más "ideas", ${item.id}`.slice(0, item.maxLength).trim() };
  // Typed as a browser in American English asks for it.
  if (item.type === 'date') return { do: 'write', text: '05152027', value: '2027-05-15' };
  if (item.type === 'number') return { do: 'write', text: '3', value: 3 };
  if (item.type === 'contact')
    return { do: 'wish', name: `Made-up ${item.label.length}`, address: '555-0100' };
  if (item.type === 'scale') return { do: 'choose', values: [3 + (count % 3)] };
  if (item.type === 'faces') return { do: 'choose', values: [1 + (count % 3)] };
  const { options } = item;
  const other = options.find((option) => option.other);
  const plain = options.filter((option) => option !== other);
  if (item.type === 'single-choice') return { do: 'choose', values: [plain[count % plain.length].id] };
  const values = [options[0].id, ...(other ? [other.id] : [])];
  return { do: 'choose', values, ...(other ? { otherText: 'Algo más' } : {}) };
}

const codes = { skip: '-99', decline: '-98', none: '-97' };
const states = {
  skip: 'skipped',
  decline: 'declined',
  none: 'not-shown',
  choose: 'answered',
  write: 'answered',
  fill: 'answered',
};

/** The export writes the fields of an entry in the order of their names. */
export const sorted = (fields) =>
  Object.fromEntries(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** By what is asked for. */
export const addresses = { email: 'made-up@example.org', phone: '555-0100' };

/** In a group, what was chosen stands as it does in the record. */
const valueOf = ({ item, values }) => (item.type === 'multiple-choice' ? values : values[0]);

/** The export has a column of this name for the record itself. */
const columnOf = (id) => (id === 'role' ? 'item.role' : id);

/** The cells that one row of the collector's CSV must have. `met`: ids of the items that the person came across. */
export function expectedCells(plan, met) {
  const cells = {};
  for (const [itemId, step] of plan) {
    const { item, do: planned, values, text, otherText } = step;
    if (step.isInGroup || planned === 'wish') continue;
    const id = columnOf(itemId);
    const action = met.has(itemId) ? planned : 'none';
    if (item.type === 'multiple-choice') {
      cells[`${id}.state`] = states[action];
      for (const option of item.options)
        cells[`${id}.${option.id}`] = action === 'choose' ? String(Number(values.includes(option.id))) : '';
      if (otherText && action === 'choose') cells[`${id}.otherText`] = otherText;
    } else if (item.type === 'repeating-group') {
      const entry = sorted(
        step.fields.map(([field, each]) => [field, each.value ?? each.text ?? valueOf(each)]),
      );
      cells[`${id}.state`] = states[action];
      cells[`${id}.count`] = action === 'fill' ? '1' : '';
      cells[id] = action === 'fill' ? JSON.stringify([entry]) : '';
    } else if (item.type.endsWith('-text') || item.type === 'date') {
      cells[`${id}.state`] = states[action];
      cells[id] = action === 'write' ? (step.value ?? text) : '';
    } else cells[id] = action === 'choose' ? String(values[0]) : codes[action];
  }
  return cells;
}

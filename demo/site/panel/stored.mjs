import { make } from './make.mjs';

const states = {
  skipped: 'skipped',
  declined: 'prefer not to answer',
  'not-shown': 'not shown',
  'not-reached': 'not reached',
  'not-sure': 'not sure',
  'not-applicable': 'does not apply',
  invalid: 'not readable',
};

function answerList(record) {
  const list = make('dl');
  for (const { question, state, text } of record.answers) {
    const isAnswered = state === 'answered';
    list.append(
      make('dt', '', question),
      make('dd', isAnswered ? '' : 'none', isAnswered ? text : states[state]),
    );
  }
  list.append(
    make('dt', '', 'From the page'),
    make('dd', '', [record.privacy, ...record.context].join(', ')),
  );
  return list;
}

function row(record, isNew) {
  const details = make(
    'details',
    isNew ? 'is-new' : '',
    make(
      'summary',
      '',
      make('code', '', record.id.slice(0, 8)),
      ' ',
      make('span', 'facts', record.facts.join(' · ')),
    ),
    answerList(record),
  );
  details.dataset.id = record.id;
  details.open = isNew;
  return details;
}

/** Shows what the collector gave out. Rows that are there already stay as they are, open or closed. */
export function createStoredView(panel) {
  const list = panel.querySelector('[data-records]');
  const more = panel.querySelector('[data-more]');
  let known = null;

  return ({ count, records }) => {
    panel.querySelector('[data-count]').textContent = String(count);
    panel.querySelector('[data-count-words]').textContent = count === 1 ? 'response' : 'responses';
    const kept = new Map([...list.children].map((element) => [element.dataset.id, element]));
    const rows = records.map(
      (record) => kept.get(record.id) ?? row(record, Boolean(known) && !known.has(record.id)),
    );
    const isSame =
      rows.length === list.children.length && rows.every((element, i) => element === list.children[i]);
    if (!isSame) list.replaceChildren(...rows);
    known = new Set([...(known ?? []), ...records.map(({ id }) => id)]);
    more.hidden = count <= records.length;
    more.textContent = `The first ${records.length} by id are shown; the CSV has all ${count}.`;
  };
}

import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { createRun, type Condition, type Definition, type Item, type Run, type RunDraft } from '../index.js';
import { act, contactWords, itemsOf } from '../testing/acting.test.js';
import { asRandom, type Choose } from '../testing/chance.test.js';
import { fromScratch, partsOf } from '../testing/from-scratch.test.js';
import { holds, isFound, play, withMembers, type Check, type Trial } from '../testing/holds.test.js';
import { makeDefinition } from '../testing/sound-definitions.test.js';

const gate = (id: string): Item => ({ type: 'yes-no', id, label: id });
const isOpen = (item: string): Condition => ({ item, equals: 'yes' });
const both = (showIf: Condition | undefined, more: Condition): { showIf: Condition } => ({
  showIf: showIf ? { all: [showIf, more] } : more,
});
const gatedParts = <P extends { readonly showIf?: Condition }>(parts: readonly P[]): readonly P[] =>
  parts.map((part) => ({ ...part, ...both(part.showIf, isOpen('parts')) }));

function gated(item: Item): Item {
  const parts = {
    ...('options' in item ? { options: gatedParts(item.options) } : {}),
    ...('rows' in item ? { rows: gatedParts(item.rows) } : {}),
  };
  return { ...item, ...parts };
}

/** A definition that is shown while the answer of `pages` is yes; so are its options and rows by `parts`. */
function makeGated(choose: Choose, size: number): Definition {
  const inner = makeDefinition(choose, size);
  const pages = inner.pages.map((page) => ({
    ...page,
    ...both(page.showIf, isOpen('pages')),
    items: page.items.map(gated),
  }));
  return { ...inner, pages: [{ id: 'gates', items: [gate('pages'), gate('parts')] }, ...pages] };
}

const isGate = ({ id }: Item) => id === 'pages' || id === 'parts';

/** Answers something behind the gates; hands over the run and what is behind them. */
function behindTheGates({ definition, choose, steps, open }: Trial): readonly [Run, readonly Item[]] {
  const run = open(definition, { random: asRandom(choose) });
  const items = itemsOf(run).filter((item) => !isGate(item));
  run.next();
  run.answer('pages', 'yes');
  run.answer('parts', 'yes');
  for (let i = 0; i < steps; i++) act(run, choose, items);
  return [run, items];
}

const viewsOf = (run: Run, items: readonly Item[]) =>
  items.map(({ id }) => {
    const { issues: _issues, ...view } = run.snapshot.item(id);
    return view;
  });

const bringsBack =
  (which: 'pages' | 'parts'): Check =>
  (trial) => {
    const [run, items] = behindTheGates(trial);
    const before = viewsOf(run, items);
    run.answer(which, 'no');
    for (const { shown, order, item } of viewsOf(run, items)) {
      if (which === 'pages') assert.equal(shown, false, item.id);
      // The rows of then and now have no conditions.
      else if (partsOf(item).length && item.type !== 'then-now') assert.deepEqual(order, [], item.id);
    }
    run.answer(which, 'yes');
    assert.deepEqual(viewsOf(run, items), before);
  };

const keepsOutOfTheRecord =
  (which: 'pages' | 'parts'): Check =>
  (trial) => {
    const [run, items] = behindTheGates(trial);
    run.answer(which, 'no');
    const record = run.finish();
    for (const { itemId, state, value, otherText } of record?.answers ?? []) {
      const item = items.find(({ id }) => id === itemId);
      if (!item) continue;
      if (which === 'pages') assert.deepEqual([state, value, otherText], ['not-shown', null, undefined]);
      else if (partsOf(item).length && item.type !== 'then-now') assert.equal(value, null, itemId);
    }
  };

/** What a finished record says of each question, by a fresh look. */
function expectedAnswers({ definition }: Trial, { page, answers, draw }: RunDraft): readonly object[] {
  const look = (given: RunDraft['answers']) =>
    fromScratch(definition, { answers: given, draw }, { role: 'a' }).views;
  const asked = ({ type }: Item) => type !== 'information' && type !== 'contact';
  const before = look(answers);
  const last = definition.pages.findIndex(({ id }) => id === page);
  // What was left blank on the last page is skipped by finishing.
  const skips = (definition.pages[last]?.items ?? [])
    .filter((item) => asked(item) && before.get(item.id)?.shown)
    .filter(({ id }) => before.get(id)?.state === 'unanswered')
    .map(({ id, version = 1 }) => ({ id, version, state: 'skipped', value: null, otherText: '' }) as const);
  const after = look([...answers, ...skips]);
  return definition.pages.flatMap(({ items }, p) =>
    items.filter(asked).map(({ id, type, version = 1 }) => {
      const { shown, state, value, otherText } = after.get(id)!;
      const blank = p > last ? 'not-reached' : 'skipped';
      return {
        itemId: id,
        itemVersion: version,
        type,
        state: !shown ? 'not-shown' : state === 'unanswered' ? blank : state,
        value: shown ? value : null,
        ...(shown && otherText ? { otherText } : {}),
      };
    }),
  );
}

/** The record says of each question what a fresh look says, and is of nothing else. */
const recordsWhatIsShown: Check = (trial) => {
  const run = play(trial, () => undefined);
  const draft = run.draft();
  const record = run.finish();
  if (record && draft) assert.deepEqual(record.answers, expectedAnswers(trial, draft));
};

const keepsContactsApart: Check = (trial) => {
  const run = play(trial, () => undefined);
  assert.ok(!JSON.stringify(run.finish()).includes(contactWords));
};

/** Hands over what was answered before it was hidden. */
const leaking = (run: Run): Run =>
  withMembers(run, {
    finish() {
      const given = new Map(run.draft()?.answers.map((answer) => [answer.id, answer]));
      const record = run.finish();
      if (!record) return null;
      const answers = record.answers.map((answer) => {
        const { value = null } = given.get(answer.itemId) ?? {};
        return { ...answer, value };
      });
      const contact = [...given.values()].map(({ value }) => value);
      return Object.assign({ ...record, answers }, { contact });
    },
  });

/** Forgets what is hidden. */
const forgetful = (run: Run): Run =>
  withMembers(run, {
    answer(id, value, detail) {
      const snapshot = run.answer(id, value, detail);
      if (value === 'no') for (const item of itemsOf(run)) if (!isGate(item)) run.clear(item.id);
      return snapshot;
    },
  });

describe('what is hidden', () => {
  holds('comes back as it was when its page is shown again', bringsBack('pages'), { make: makeGated });
  holds('comes back as it was when options and rows are on offer again', bringsBack('parts'), {
    make: makeGated,
  });
  holds('is not in the record while its page is hidden', keepsOutOfTheRecord('pages'), { make: makeGated });
  holds('is not in the record while options and rows are not on offer', keepsOutOfTheRecord('parts'), {
    make: makeGated,
  });
  holds('is in the record exactly as a fresh look says', recordsWhatIsShown);
  holds('of a wish to be contacted is in no record', keepsContactsApart);

  const leak = { open: (...given: Parameters<typeof createRun>) => leaking(createRun(...given)) };
  const forget = { open: (...given: Parameters<typeof createRun>) => forgetful(createRun(...given)) };
  isFound('is found where it leaks', keepsOutOfTheRecord('pages'), { ...leak, make: makeGated });
  isFound('is found where an option leaks', keepsOutOfTheRecord('parts'), { ...leak, make: makeGated });
  isFound('is found where the record is another', recordsWhatIsShown, leak);
  isFound('is found where a contact leaks', keepsContactsApart, leak);
  isFound('is missed where it does not come back', bringsBack('pages'), { ...forget, make: makeGated });
  isFound('is missed where options do not come back', bringsBack('parts'), { ...forget, make: makeGated });
});

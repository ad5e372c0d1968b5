import type { InstrumentNotes } from '@kith/instruments';
import type { Rule } from '../contract.js';
import { isClosed } from '../item-kinds.js';
import type { Subject } from '../subject.js';

export const constructs: Rule = {
  id: 'constructs',
  severity: 'error',
  needsNotes: true,
  why: 'A question that belongs to nothing, or on which nobody can act, is not worth a person’s time.',
  mend: 'Give each item a rationale, each closed item one construct, and each construct a way to act.',
  example: 'a closed item that no construct names',
  check: (subject) =>
    subject.notes
      ? [...itemProblems(subject, subject.notes), ...constructProblems(subject, subject.notes)]
      : [],
};

type Problems = ReturnType<NonNullable<Rule['check']>>;

function itemProblems({ items }: Subject, notes: InstrumentNotes): Problems {
  return items.flatMap((place) => {
    const { item } = place;
    const messages = notes.items[item.id]?.rationale ? [] : ['The notes give no rationale.'];
    const homes = Object.values(notes.constructs).filter((construct) => construct.items.includes(item.id));
    const expected = notes.groupBy.includes(item.id) ? 0 : 1;
    if (isClosed(item) && homes.length !== expected) messages.push(`It is in ${homes.length} constructs.`);
    return messages.map((message) => ({ place, message }));
  });
}

function constructProblems({ items }: Subject, notes: InstrumentNotes): Problems {
  const known = new Set(items.map(({ item }) => item.id));
  const messages = [...Object.keys(notes.items), ...notes.groupBy]
    .filter((id) => !known.has(id))
    .map((id) => `The notes speak of "${id}", which is not there.`);
  for (const [id, construct] of Object.entries(notes.constructs)) {
    if (construct.action.trim() === '') messages.push(`Nobody can act on the construct "${id}".`);
    for (const item of construct.items.filter((each) => !known.has(each))) {
      messages.push(`The construct "${id}" names "${item}", which is not there.`);
    }
    if (construct.report === 'score' && construct.items.length < 3) {
      messages.push(`The construct "${id}" is a score of fewer than three items.`);
    }
  }
  return messages.map((message) => ({ place: { document: 0, path: '' }, message }));
}

import type { InstrumentNotes } from '@kith/instruments';
import type { Rule } from '../contract.js';
import type { Subject } from '../subject.js';

/** Longer, and nobody remembers having answered. */
const mostDaysToShare = 60;
const mostDaysOfContacts = 90;

export const notesComplete: Rule = {
  id: 'notes-complete',
  severity: 'error',
  needsNotes: true,
  why: 'Who is asked may know by whom, who reads it, when they hear of it, and when it is deleted.',
  mend: 'Say it in the notes, in sentences; share back within 60 days, and keep wishes to be contacted 90 days at most.',
  example: 'notes without `results.retention`',
  check: (subject) =>
    subject.notes
      ? problemsOf(subject, subject.notes).map((message) => ({ place: { document: 0, path: '' }, message }))
      : [],
};

function problemsOf({ items }: Subject, notes: InstrumentNotes): readonly string[] {
  const { purpose, author, date, privacyReason, results, leftOut } = notes;
  const said = { purpose, privacyReason, ...results, sharedBackWithinDays: undefined };
  const messages = Object.entries(said).flatMap(([name, text]) =>
    text === undefined || /\S.*\.$/.test(text) ? [] : [`${name} is no sentence.`],
  );
  if (author.trim() === '') messages.push('Nobody is named as author.');
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) messages.push('The date is no date.');
  if (leftOut.length === 0) messages.push('It does not say what it leaves out.');
  const { sharedBackWithinDays: days, retention } = results;
  if (!(days >= 1 && days <= mostDaysToShare)) messages.push(`Results are shared back after ${days} days.`);
  const kept = Number(/(\d+) days/.exec(retention)?.[1] ?? Infinity);
  if (items.some(({ item }) => item.type === 'contact') && kept > mostDaysOfContacts)
    messages.push(`It does not say that wishes are deleted within ${mostDaysOfContacts} days.`);
  return messages;
}

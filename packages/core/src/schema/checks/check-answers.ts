import { mistake, type Mistake } from '../mistake.js';
import { isRecord, join, listOf } from '../path.js';

type Fields = Readonly<Record<string, unknown>>;

/** One answer for each item; a value exactly where the state is `answered`. */
export function checkAnswers(raw: Fields): readonly Mistake[] {
  const seen = new Set<unknown>();
  return listOf(raw['answers']).flatMap((answer, i) => {
    if (!isRecord(answer)) return [];
    const path = join('answers', i);
    const again = typeof answer['itemId'] === 'string' && seen.has(answer['itemId']);
    seen.add(answer['itemId']);
    return [
      ...(again ? [mistake(join(path, 'itemId'), 'duplicate-id', 'This item was answered before.')] : []),
      ...checkValue(answer, join(path, 'value')),
      ...checkOtherText(answer, join(path, 'otherText')),
    ];
  });
}

function checkValue({ state, value }: Fields, path: string): readonly Mistake[] {
  if (value === undefined) return [];
  const answered = state === 'answered';
  const mistakes = [...checkTwice(value, path)];
  if (answered ? isBlank(value) : value !== null) {
    const message = answered
      ? 'An answered item has a value.'
      : `An item that is "${String(state)}" has none.`;
    mistakes.push(mistake(path, 'wrong-value', message));
  }
  return mistakes;
}

/** Nothing, or nothing in it; in a list of entries, one without an answer is blank too. */
function isBlank(value: unknown): boolean {
  if (value === null || value === '') return true;
  if (!isRecord(value)) return false;
  const parts = Object.values(value);
  return !parts.length || parts.some(isBlank);
}

/** An option is chosen once, also in a field of an entry. */
function checkTwice(value: unknown, path: string): readonly Mistake[] {
  if (!isRecord(value)) return [];
  const inside = Object.entries(value).flatMap(([name, each]) =>
    checkTwice(each, join(path, Array.isArray(value) ? Number(name) : name)),
  );
  if (!Array.isArray(value) || new Set(value).size === value.length) return inside;
  return [...inside, mistake(path, 'duplicate-id', 'An option is chosen once.')];
}

const withOtherText: readonly unknown[] = ['single-choice', 'dropdown', 'multiple-choice'];

function checkOtherText({ type, state, otherText }: Fields, path: string): readonly Mistake[] {
  if (otherText === undefined || (state === 'answered' && withOtherText.includes(type))) return [];
  return [mistake(path, 'forbidden-field', 'Only a chosen option has a text beside it.')];
}

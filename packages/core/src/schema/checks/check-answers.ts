import { mistake, type Mistake } from '../mistake.js';
import { isRecord, join, listOf } from '../path.js';

/** One answer for each item; a value exactly where the state is `answered`. */
export function checkAnswers(raw: Readonly<Record<string, unknown>>): readonly Mistake[] {
  const seen = new Set<unknown>();
  return listOf(raw['answers']).flatMap((answer, i) => {
    if (!isRecord(answer)) return [];
    const path = join('answers', i);
    const again = typeof answer['itemId'] === 'string' && seen.has(answer['itemId']);
    seen.add(answer['itemId']);
    return [
      ...(again ? [mistake(join(path, 'itemId'), 'duplicate-id', 'This item was answered before.')] : []),
      ...checkValue(answer, path),
    ];
  });
}

function checkValue(answer: Readonly<Record<string, unknown>>, path: string): readonly Mistake[] {
  const { state, value, otherText } = answer;
  const answered = state === 'answered';
  const mistakes: Mistake[] = [];
  const empty = value === '' || (Array.isArray(value) && !value.length);
  if (value !== undefined && (answered ? value === null || empty : value !== null)) {
    const message = answered
      ? 'An answered item has a value.'
      : `An item that is "${String(state)}" has none.`;
    mistakes.push(mistake(join(path, 'value'), 'wrong-value', message));
  }
  if (Array.isArray(value) && new Set(value).size !== value.length) {
    mistakes.push(mistake(join(path, 'value'), 'duplicate-id', 'An option is chosen once.'));
  }
  const isChoice = answer['type'] === 'single-choice' || answer['type'] === 'multiple-choice';
  if (otherText !== undefined && !(answered && isChoice)) {
    mistakes.push(
      mistake(join(path, 'otherText'), 'forbidden-field', 'Only a chosen option has a text beside it.'),
    );
  }
  return mistakes;
}

/** WebDriver's characters for the keys that write nothing. */
const codes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  End: '\uE010',
  Home: '\uE011',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

const codeOf = (key) => {
  const code = codes[key] ?? key;
  if ([...code].length === 1) return code;
  throw new Error(`The key "${key}" has no place in the list of keys.`);
};

const keyboard = (actions) => [{ type: 'key', id: 'keyboard', actions }];

/** One key with what is held down: `Tab`, `Shift+Tab`, `a`, ` `. */
export function keyActions(combination) {
  const keys = combination.length === 1 ? [combination] : combination.split('+');
  const values = keys.map(codeOf);
  return keyboard([
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.reverse().map((value) => ({ type: 'keyUp', value })),
  ]);
}

/** A text, character by character. */
export const typeActions = (text) =>
  keyboard(
    [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  );

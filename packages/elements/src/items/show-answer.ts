import type { Control } from './form-element.js';

/** Brings the controls of an item in line with its answer. */
export function showAnswer(
  root: ParentNode,
  chooses: (input: HTMLInputElement) => boolean,
  text: string,
  otherText: string,
): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('label > input[value]')) {
    const isChosen = chooses(input);
    input.checked = isChosen;
    const option = input.parentElement;
    // Asking for `part` makes an object that stays, for every option of every item.
    if (option?.matches('[part~=chosen]') !== isChosen) option?.part.toggle('chosen', isChosen);
  }
  setText(root.querySelector('#field'), text);
  setText(root.querySelector('#other'), otherText);
}

/** Writing moves the caret, so only what is not there already is written. */
function setText(field: Control | null, text: string): void {
  if (field && field.value !== text) field.value = text;
}

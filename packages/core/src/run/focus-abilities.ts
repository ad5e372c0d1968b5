import { addAbilities } from './abilities.js';
import { drawLots } from './draw.js';
import { settleFocus, unaskedSeconds } from './focus.js';

export { focusOf } from './focus.js';

/** Lets runs ask one set of questions at a time, and others in turn. Calling it again changes nothing. */
export function addFocus(): void {
  addAbilities({ drawLots, settleFocus, unaskedSeconds });
}

import { addAbilities } from './abilities.js';
import { draftOf, restoreDraft } from './draft.js';

/** Lets runs be kept and taken up, where nothing else of the further abilities is needed. */
export function addDraftAbilities(): void {
  addAbilities({ draftOf, restoreDraft });
}

import { aloudEnglish } from '../../languages/aloud-en.js';
import { en } from '../../languages/en.js';
import { furtherEnglish } from '../../languages/further-en.js';
import { ownEnglish } from '../../languages/own-en.js';
import { wishEnglish } from '../../languages/wish-en.js';
import { addAbilities } from '../../run/abilities.js';
import { furtherAbilities } from '../../run/further.js';
import { addItemTypes, type RulesByType } from '../registry.js';
import { baseTypes } from './base-types.js';
import { consent } from './consent.js';
import { contact } from './contact.js';
import { date } from './date.js';
import { dropdown } from './dropdown.js';
import { faces } from './faces.js';
import { matrix } from './matrix.js';
import { number } from './number.js';
import { numericScale } from './numeric-scale.js';
import { ranking } from './ranking.js';
import { repeatingGroup } from './repeating-group.js';
import { thenNow } from './then-now.js';
import { yesNo } from './yes-no.js';

export { contactRecord, type ContactRecordOptions } from '../../contact-record.js';
export {
  contactChannels,
  contactFields,
  isCompleteContact,
  lacksEmail,
  missingInContact,
  type ContactEntry,
  type ContactField,
} from './contact.js';
export { mostEntries } from './repeating-group.js';

/** The types that no instrument of `kith.js` uses, and more of the others. */
const furtherItemTypes = {
  ...baseTypes,
  faces,
  'numeric-scale': numericScale,
  'yes-no': yesNo,
  dropdown,
  ranking,
  number,
  date,
  matrix,
  'then-now': thenNow,
  'repeating-group': repeatingGroup,
  consent,
  contact,
} satisfies Partial<RulesByType>;

/**
 * Makes every further item type known to the engine, with its English texts, and with them what no instrument of
 * `kith.js` asks of a run: computed values, chance, texts that take up answers, ends, checks, conditions on options and
 * drafts. Call it before the first run; `@kith/core/schema` does so by itself. Calling it again changes nothing.
 */
export function addFurtherItemTypes(): void {
  addItemTypes(furtherItemTypes);
  addAbilities(furtherAbilities);
  // Recordings are listened to also where faces stand alone in a form.
  Object.assign(en.texts, furtherEnglish, wishEnglish, ownEnglish, aloudEnglish);
}

import { nearest } from '../nearest.js';
import { parseMarks } from '../parse-marks.js';
import { fillText, wordsOf } from '../piping.js';
import type { Abilities } from './abilities.js';
import { failedChecks } from './checks.js';
import { addComputed, visitComputed } from './computed.js';
import { draftOf, restoreDraft } from './draft.js';
import { drawLots } from './draw.js';
import { settleFocus, unaskedSeconds } from './focus.js';
import { endOf, inOrder, needsOf, onOffer, piped, viewOf } from './further-view.js';

/** Everything that a run can do beyond asking, hiding and recording. */
export const furtherAbilities: Abilities = {
  needsOf,
  addComputed,
  visitComputed,
  viewOf,
  onOffer,
  failedChecks,
  drawLots,
  settleFocus,
  unaskedSeconds,
  piped,
  fillText,
  wordsOf,
  parseMarks,
  inOrder,
  endOf,
  nearest,
  draftOf,
  restoreDraft,
};

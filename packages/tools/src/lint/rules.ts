import type { Rule } from './contract.js';
import { acceptanceUnused } from './rules/acceptance-unused.js';
import { adaptedName } from './rules/adapted-name.js';
import { adaptedScale } from './rules/adapted-scale.js';
import { adaptedTranslation } from './rules/adapted-translation.js';
import { adaptedWords } from './rules/adapted-words.js';
import { agreeDisagree } from './rules/agree-disagree.js';
import { basedOn } from './rules/based-on.js';
import { branchDepth } from './rules/branch-depth.js';
import { catalogueName } from './rules/catalogue-name.js';
import { conditionalPage } from './rules/conditional-page.js';
import { constructs } from './rules/constructs.js';
import { contactStudents } from './rules/contact-students.js';
import { counts } from './rules/counts.js';
import { doubleBarrelled } from './rules/double-barrelled.js';
import { dropdownShort } from './rules/dropdown-short.js';
import { exactFigures } from './rules/exact-figures.js';
import { facesAudience } from './rules/faces-audience.js';
import { formOfAddress } from './rules/form-of-address.js';
import { groupMax } from './rules/group-max.js';
import { hardWords } from './rules/hard-words.js';
import { identityAge } from './rules/identity-age.js';
import { identityDeclinable } from './rules/identity-declinable.js';
import { identityFew } from './rules/identity-few.js';
import { identityList } from './rules/identity-list.js';
import { identityUnmarked } from './rules/identity-unmarked.js';
import { immigration } from './rules/immigration.js';
import { itemLength } from './rules/item-length.js';
import { itemVersion } from './rules/item-version.js';
import { languageMissing } from './rules/language-missing.js';
import { languageUnknown } from './rules/language-unknown.js';
import { machineWords } from './rules/machine-words.js';
import { matrixRows } from './rules/matrix-rows.js';
import { minutes } from './rules/minutes.js';
import { mistake } from './rules/mistake.js';
import { negativeWording } from './rules/negative-wording.js';
import { neverAsked } from './rules/never-asked.js';
import { notesComplete } from './rules/notes-complete.js';
import { noticeLength } from './rules/notice-length.js';
import { openHelp } from './rules/open-help.js';
import { openLength } from './rules/open-length.js';
import { pageLength } from './rules/page-length.js';
import { placeholders } from './rules/placeholders.js';
import { presentationFit } from './rules/presentation-fit.js';
import { protectedItem } from './rules/protected-item.js';
import { protectedWords } from './rules/protected-words.js';
import { questionForm } from './rules/question-form.js';
import { rankingLength } from './rules/ranking-length.js';
import { readingLevel } from './rules/reading-level.js';
import { recallFrame } from './rules/recall-frame.js';
import { required } from './rules/required.js';
import { scaleAudience } from './rules/scale-audience.js';
import { scaleFit } from './rules/scale-fit.js';
import { scalePoints } from './rules/scale-points.js';
import { studentPrivacy } from './rules/student-privacy.js';
import { textMissing } from './rules/text-missing.js';
import { unreachable } from './rules/unreachable.js';
import { untranslated } from './rules/untranslated.js';
/** Every rule: errors first, then warnings, then those that only published instruments have to keep to. */
export const rules: readonly Rule[] = [
  mistake,
  textMissing,
  unreachable,
  languageUnknown,
  catalogueName,
  adaptedWords,
  adaptedScale,
  adaptedName,
  immigration,
  protectedWords,
  protectedItem,
  contactStudents,
  openLength,
  placeholders,
  untranslated,
  languageMissing,
  machineWords,
  readingLevel,
  itemLength,
  negativeWording,
  doubleBarrelled,
  scaleFit,
  agreeDisagree,
  scalePoints,
  facesAudience,
  presentationFit,
  matrixRows,
  rankingLength,
  dropdownShort,
  exactFigures,
  groupMax,
  required,
  minutes,
  noticeLength,
  pageLength,
  branchDepth,
  openHelp,
  identityUnmarked,
  identityDeclinable,
  identityAge,
  identityFew,
  neverAsked,
  basedOn,
  adaptedTranslation,
  acceptanceUnused,
  notesComplete,
  itemVersion,
  studentPrivacy,
  constructs,
  counts,
  recallFrame,
  questionForm,
  hardWords,
  identityList,
  scaleAudience,
  formOfAddress,
  conditionalPage,
];

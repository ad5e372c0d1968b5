import type { FacesItem, ScaleItem, DropdownItem, SingleChoiceItem } from '../../definition.js';
import { formatList } from '../../languages/format.js';
import { plainText } from '../../text.js';
import type { ItemTypeRules } from '../contract.js';
import { longText } from '../long-text.js';
import { multipleChoice } from '../multiple-choice.js';
import { chosenIn, labelOf, partsOf, restrictChoice, restrictChoices } from '../options.js';
import { ownNumber } from '../point.js';
import type { RulesByType } from '../registry.js';
import { scale } from '../scale.js';
import { singleChoice } from '../single-choice.js';
import { shortTextWithForm } from './short-text-with-form.js';

type Added<I extends ScaleItem | FacesItem | SingleChoiceItem | DropdownItem> = Pick<
  ItemTypeRules<I>,
  'numbers' | 'parts' | 'restrict' | 'words'
>;

/** One point of a scale, in sums and in words. */
export const onScale: Added<ScaleItem | FacesItem> = {
  numbers: ownNumber,
  words: (item, value, language) => language.scales[item.scale][Number(value) - 1] ?? '',
};

/** One option out of several, with conditions and chance, and in words. */
export const oneOption: Added<SingleChoiceItem | DropdownItem> = {
  parts: partsOf,
  restrict: restrictChoice,
  words: (item, value) => labelOf(item, plainText(value)),
};

/** The types that every page has, with what further abilities ask of them. */
export const baseTypes: Partial<RulesByType> = {
  scale: { ...scale, ...onScale },
  'single-choice': { ...singleChoice, ...oneOption },
  'multiple-choice': {
    ...multipleChoice,
    parts: partsOf,
    restrict: restrictChoices,
    words: (item, value, language) =>
      formatList(
        language,
        chosenIn(value).map((id) => labelOf(item, id)),
      ),
  },
  'short-text': shortTextWithForm,
  'long-text': { ...longText, words: (_item, value) => plainText(value) },
};

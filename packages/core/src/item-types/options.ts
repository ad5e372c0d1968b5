import type { MultipleChoiceOption, Option } from '../definition.js';
import type { AnswerValue } from '../response.js';
import type { Part } from './contract.js';
import { plainText } from '../text.js';

interface WithOptions {
  readonly options: readonly MultipleChoiceOption[];
}

/** What the types with options share. Ids that are not those of an option are left alone. */

export const idsOf = ({ options }: WithOptions): string => options.map(({ id }) => id).join(', ');

export const partsOf = ({ options }: WithOptions): readonly Part[] =>
  options.map(({ other, exclusive, ...part }) => ({ ...part, isLast: !!(other ?? exclusive) }));

export const hasOther = ({ options }: WithOptions, value: AnswerValue): boolean =>
  options.some(({ id, other }) => other && chosenIn(value).includes(id));

/** The chosen ids, of one choice or of several. */
export function chosenIn(value: AnswerValue): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [plainText(value)];
}

export function labelOf({ options }: { readonly options: readonly Option[] }, id: string): string {
  return options.find((option) => option.id === id)?.label ?? '';
}

/** One choice while it is on offer. */
export const restrictChoice = (_: WithOptions, value: AnswerValue, offered: readonly string[]) =>
  offered.includes(plainText(value)) ? value : null;

/** Those of several choices that are on offer. */
export function restrictChoices(
  _: WithOptions,
  value: AnswerValue,
  offered: readonly string[],
): AnswerValue | null {
  const left = chosenIn(value).filter((id) => offered.includes(id));
  return left.length ? Object.freeze(left) : null;
}

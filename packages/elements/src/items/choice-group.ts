import { formatText, outsideOf, type Option, type OutsideAnswer, type TextKey } from '@kith/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemFrame } from './item-frame.js';
import { renderMarks } from './marks.js';

export const outsideTexts: Readonly<Record<OutsideAnswer, TextKey>> = {
  'not-sure': 'notSure',
  'not-applicable': 'notApplicable',
  declined: 'preferNot',
};

/** A question with its options as native radios or checkboxes; the answers outside the options come last. */
export function renderChoiceGroup(
  frame: ItemFrame,
  type: 'radio' | 'checkbox',
  options: readonly Option[],
  openOption?: string,
): TemplateResult {
  return renderGroup(
    frame,
    type,
    frame.item.type === 'scale' ? 'options row' : 'options',
    options.length
      ? options.map((option) => {
          const { id, label } = option;
          const control = renderOption(type, id, renderMarks(label, frame.words), frame, label);
          // A list within the list costs comment nodes; only an option that can open needs one.
          return option.other ? [control, option.id === openOption ? renderOther(frame) : nothing] : control;
        })
      : formatText(frame.language, 'itemUnavailable'),
  );
}

/** The group around options that are rendered already. */
export function renderGroup(
  frame: ItemFrame,
  type: 'radio' | 'checkbox',
  className: string,
  options: unknown,
): TemplateResult {
  const { label, notes, describedBy, invalid, required, isDisabled, verb } = frame;
  const isRadio = type === 'radio';
  return html`<fieldset
    role=${isRadio ? 'radiogroup' : nothing}
    aria-describedby=${describedBy}
    aria-required=${isRadio ? required : nothing}
    aria-invalid=${invalid}
    ?disabled=${isDisabled}
  >
    <legend id="label" part="label">${label}</legend>
    ${notes}
    <div class=${className} part="options">${options}</div>
    ${renderOutside(frame, type)} ${verb}
  </fieldset>`;
}

/** The answers that an item offers outside its options, after a thin line. `role` for a group of their own. */
export function renderOutside(
  frame: ItemFrame,
  type: 'radio' | 'checkbox',
  role: 'group' | typeof nothing = nothing,
): unknown {
  const { item, language } = frame;
  const outside = outsideOf(item);
  if (!outside.length) return nothing;
  return html`<div
    class="outside"
    part="outside"
    role=${role}
    aria-labelledby=${role === nothing ? nothing : 'label'}
  >
    ${outside.map((word) => renderOption(type, word, formatText(language, outsideTexts[word]), frame))}
  </div>`;
}

/** One option. With a frame it can be listened to; `text` says what is heard where the label is more than a text. */
export function renderOption(
  type: 'radio' | 'checkbox',
  id: string,
  label: unknown,
  frame?: ItemFrame,
  text = label as string,
): unknown {
  const control = html`<label part="option"
    ><input part="control" type=${type} name="choice" value=${id} autocomplete="off" /><span
      >${label}</span
    ></label
  >`;
  return frame?.reader ? frame.reader.option(frame, id, text, control) : control;
}

export function renderOther({ language }: ItemFrame): TemplateResult {
  return html`<label class="other" part="other"
    >${formatText(language, 'otherText')}<input id="other" part="control" maxlength="200" autocomplete="off"
  /></label>`;
}

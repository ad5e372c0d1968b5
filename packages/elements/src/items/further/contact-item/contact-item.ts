import {
  type AnswerValue,
  type ContactItem,
  formatText,
  type Issue,
  plainText,
  type TextKey,
} from '@kith/core';
import {
  contactChannels,
  contactFields,
  type ContactEntry,
  type ContactField,
  lacksEmail,
  missingInContact,
} from '@kith/core/item-types';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { itemBase } from '../../alone/attributes.js';
import { renderOption } from '../../choice-group.js';
import type { Control } from '../../form-element.js';
import { ItemElement } from '../../item-element.js';
import type { ItemFrame } from '../../item-frame.js';
import { LightOptions } from '../../alone/light-options.js';
import { jsonValue } from '../json-value.js';
import { plainWords } from '../plain-words.js';
import { furtherStyles } from '../styles.js';
import { autofillOf } from './autofill.js';
import { contactStyles } from './styles.js';

const channelTexts: Readonly<Record<(typeof contactChannels)[number], TextKey>> = {
  phone: 'contactPhone',
  text: 'contactText',
  email: 'contactEmail',
  other: 'contactOther',
};

const issueTexts: { readonly [C in Issue['code']]?: TextKey } = {
  incomplete: 'errorContact',
  email: 'errorContactEmail',
};

type FieldMarks = Pick<ItemFrame, 'invalid' | 'describedBy'>;

const textFields = ['name', 'address', 'when', 'topic'] as const;

/**
 * In a survey what is written here makes a record of its own for `contact-endpoint` and is in no event. In a form it
 * is sent with the form: `contact.name`, `contact.channel`, `contact.address`, `contact.when`, `contact.topic`. The
 * attribute `value` is JSON, an object with these fields.
 *
 * @summary A wish to be contacted.
 * @csspart field - One field with its label.
 * @csspart intro - Says, in a survey, that this is sent apart from the answers.
 */
export class ContactItemElement extends ItemElement<ContactItem> {
  static override styles = [...ItemElement.styles, furtherStyles, contactStyles];
  static override properties: PropertyDeclarations = { topics: { attribute: false } };

  /** What the person may want to talk about. Default: the `<option>` children; without any, a free text. */
  declare topics: ContactItem['topics'] | null;

  private readonly light = new LightOptions(this, true);

  protected override updated(): void {
    super.updated();
    for (const field of textFields) {
      const control = this.renderRoot.querySelector<Control>(`#${field}`);
      const text = this.written[field] ?? '';
      if (control && control.value !== text) control.value = text;
    }
  }

  protected renderItem(frame: ItemFrame<ContactItem>): unknown {
    const { label, notes, describedBy, invalid, isDisabled, language, state, verb } = frame;
    return html`<fieldset aria-describedby=${describedBy} aria-invalid=${invalid} ?disabled=${isDisabled}>
      <legend id="label" part="label">${label}</legend>
      ${state ? html`<p class="muted" part="intro">${formatText(language, 'contactIntro')}</p>` : nothing}
      ${notes} ${this.renderField(frame, 'name', 'contactName')} ${this.renderChannels(frame)}
      ${this.renderField(frame, 'address', 'contactAddress')}
      ${this.renderField(frame, 'when', 'contactWhen')} ${this.renderTopic(frame)}
      ${state === 'answered' ? verb : nothing}
    </fieldset>`;
  }

  protected fromAttributes(): ContactItem {
    const topics = this.topics ?? this.light.options;
    return { ...itemBase(this), type: 'contact', consentId: 'contact', ...(topics.length && { topics }) };
  }

  protected override parse([text]: readonly string[]): AnswerValue | null {
    return jsonValue(text);
  }

  protected override read({ id, type, value }: Control): void {
    const entry: ContactEntry = { ...this.written, [type === 'radio' ? 'channel' : id]: value };
    this.choose(Object.fromEntries(Object.entries(entry).filter(([, text]) => text)));
  }

  protected override restore(data: FormData): void {
    const fields = contactFields.map((field) => [field, plainText(data.get(`${this.name}.${field}`))]);
    this.value = Object.fromEntries(fields.filter(([, text]) => text)) as ContactEntry;
  }

  protected override get texts(): readonly (readonly [name: string, text: string])[] {
    return contactFields.flatMap((field) => {
      const text = this.written[field];
      return text ? [[`.${field}`, text] as const] : [];
    });
  }

  /** The radio buttons stand for the channel. */
  protected override get chosen(): readonly AnswerValue[] {
    const { channel } = this.written;
    return channel ? [channel] : [];
  }

  /** What is missing is found first; what is wrong beside it must not look as if it were mended. */
  protected override get issues(): readonly Issue[] {
    const [first, ...rest] = super.issues;
    if (first?.code !== 'incomplete' || !lacksEmail(this.written)) return super.issues;
    return [first, { ...first, code: 'email' }, ...rest];
  }

  protected override wording(issue: Issue): string {
    const text = issueTexts[issue.code];
    return text ? formatText(this.language, text) : super.wording(issue);
  }

  /** Focuses the first field that is said to need something, or else the first. */
  override focus(options?: FocusOptions): void {
    if (this.isUpdatePending) void this.scheduleUpdate();
    this.control?.focus(options);
  }

  protected override get control(): HTMLElement | null {
    // What nobody has been told of is no place to be led to.
    const told = this.errors.length ? this.issues : [];
    const [first = 'name'] = told.flatMap((issue) => this.fieldsOf(issue));
    return this.hasUpdated
      ? this.renderRoot.querySelector<Control>(first === 'channel' ? '[type=radio]' : `#${first}`)
      : null;
  }

  /** The fields that an issue asks to mend. */
  private fieldsOf({ code }: Issue): readonly ContactField[] {
    return code === 'incomplete' ? missingInContact(this.written) : code === 'email' ? ['address'] : [];
  }

  private get written(): ContactEntry {
    return (this.value ?? {}) as ContactEntry;
  }

  /** Which field needs something, and by which of the texts above. */
  private marksOf({ invalid }: ItemFrame, field: ContactField): FieldMarks {
    const place = this.issues.findIndex((issue) => this.fieldsOf(issue).includes(field));
    return invalid === nothing || place < 0
      ? { invalid: nothing, describedBy: nothing }
      : { invalid, describedBy: `error${place}` };
  }

  private renderField(frame: ItemFrame, field: (typeof textFields)[number], text: TextKey): TemplateResult {
    const { autocomplete, inputmode } = autofillOf(
      field,
      this.written.channel,
      frame.isForStudents || this.isShared,
    );
    const { invalid, describedBy } = this.marksOf(frame, field);
    return html`<label class="field" part="field"
      >${formatText(frame.language, text)}<input
        id=${field}
        part="control"
        maxlength="300"
        autocomplete=${autocomplete}
        inputmode=${inputmode}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
    /></label>`;
  }

  private renderChannels(frame: ItemFrame): TemplateResult {
    const { language } = frame;
    const { invalid, describedBy } = this.marksOf(frame, 'channel');
    return html`<fieldset
      class="field"
      role="radiogroup"
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
    >
      <legend>${formatText(language, 'contactChannel')}</legend>
      <div class="options" part="options">
        ${contactChannels.map((channel) =>
          renderOption('radio', channel, formatText(language, channelTexts[channel])),
        )}
      </div>
    </fieldset>`;
  }

  private renderTopic(frame: ItemFrame<ContactItem>): TemplateResult {
    const { item, language, words } = frame;
    if (!item.topics?.length) return this.renderField(frame, 'topic', 'contactTopic');
    return html`<label class="field" part="field"
      >${formatText(language, 'contactTopic')}<select id="topic" part="control" autocomplete="off">
        <option value="">${formatText(language, 'chooseFrom')}</option>
        ${item.topics.map(({ id, label }) => html`<option value=${id}>${plainWords(label, words)}</option>`)}
      </select></label
    >`;
  }
}

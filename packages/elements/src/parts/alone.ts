import {
  addAbilities,
  addItemTypes,
  type AnswerValue,
  type Issue,
  type Item,
  parseMarks,
  plainText,
} from '@kith/core';
import { shortTextWithForm } from '@kith/core/item-types/short-text-with-form';
import { valueFrom } from '../items/alone/attributes.js';
import { describedItem } from '../items/alone/described.js';
import { issuesOf, validityFlags } from '../items/alone/issues.js';
import { submitAtEnter } from '../items/alone/submit-at-enter.js';
import type { Flaw } from '../items/form-element.js';
import { ItemElement } from '../items/item-element.js';
import '../own-texts.js';

// What an attribute may ask for, and no ready-made survey does.
addAbilities({ parseMarks });
addItemTypes({ 'short-text': shortTextWithForm });

/**
 * What an item needs that stands alone in a form: attributes that describe it, children as options, what the form
 * sends, keeps, resets and finds wrong. All items get it, those that are on the page already as well.
 */
abstract class StandingAlone extends ItemElement {
  protected override get canStandAlone(): boolean {
    return true;
  }

  protected override firstUpdated(): void {
    if (this.question.type === 'short-text') submitAtEnter(this);
  }

  protected override described(type: Item['type']): Item {
    return describedItem(this, type);
  }

  protected override get entries(): FormData | null {
    if (this.view) return null;
    const data = new FormData();
    for (const [name, text] of this.texts) data.append(this.name + name, text);
    if (this.otherText) data.append(`${this.name}.other`, this.otherText);
    return data;
  }

  /** What a form sends: texts by what is put behind the item's own name. */
  protected override get texts(): readonly (readonly [name: string, text: string])[] {
    return this.chosen.map((value) => ['', plainText(value)]);
  }

  protected override get issues(): readonly Issue[] {
    if (this.view) return this.view.issues;
    return issuesOf(this.question, this.value, this.otherOption === undefined ? null : this.held.otherText);
  }

  protected override get flaw(): Flaw | null {
    const [issue] = this.issues;
    return issue ? { flags: validityFlags(issue), message: this.wording(issue) } : null;
  }

  protected override reset(): void {
    const { defaultValue, question, held } = this;
    held.clear();
    if (defaultValue === null) return;
    const value: AnswerValue | null = this.parse(this.split(defaultValue));
    held.current = valueFrom(this.localName, defaultValue, question, value);
  }

  protected override restore(data: FormData): void {
    const texts = (name: string) => data.getAll(name).filter((text) => typeof text === 'string');
    this.held.otherText = texts(`${this.name}.other`).join('');
    this.value = this.parse(texts(this.name));
  }
}

const { constructor: _, ...members } = Object.getOwnPropertyDescriptors(StandingAlone.prototype);
Object.defineProperties(ItemElement.prototype, members);

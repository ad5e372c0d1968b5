import type { InterfaceLanguage, ItemView, Run } from '@kith/core';
import type { ItemElement } from '../items/item-element.js';
import { createItem } from '../items/item-tags.js';
import { seams } from './seams.js';
import { pipedWords } from './piped-words.js';
import type { SurveyModel } from './survey-model.js';
import type { Words } from './words.js';

/**
 * The item elements of the page that is shown, by item id. Each is handed its own part of the snapshot, so
 * that an answer touches the elements that it concerns and no others.
 */
export class ItemPool {
  private readonly elements = new Map<string, ItemElement>();
  private page: object | null = null;
  private run: Run | null = null;
  private language: InterfaceLanguage | null = null;

  /** The elements of the current page, in order, with all that they show brought up to date. */
  forPage(model: SurveyModel): readonly ItemElement[] {
    const { run, snapshot, words } = model;
    const page = snapshot?.page;
    if (!page || !words) return [];
    const { language } = words;
    if (this.page !== page.page || this.run !== run || this.language !== language) this.forget(run);
    Object.assign(this, { page: page.page, run, language });
    return page.itemIds.map((id) => {
      const view = snapshot.item(id);
      const element = this.elements.get(id) ?? this.create(view, model);
      element.item = words.items.get(id) ?? view.item;
      element.language = words.language;
      element.audience = words.definition.audience;
      element.isShared = model.isSharedDevice;
      element.autofill = !model.isPrivate && !element.isShared;
      show(element, view, words);
      return element;
    });
  }

  /** Hands the items their new view; ids of other pages are passed over. */
  update(ids: readonly string[], model: SurveyModel): void {
    for (const id of ids) {
      const element = this.elements.get(id);
      const view = model.snapshot?.item(id);
      if (element && view && model.words) show(element, view, model.words);
    }
  }

  /** Takes what is being typed at this moment. */
  commit(): void {
    for (const element of this.elements.values()) element.commit();
  }

  /** Of these items, those in which something stands that is no answer: "ten" where a number is asked for. */
  unreadable(ids: readonly string[]): readonly string[] {
    return ids.filter((id) => this.elements.get(id)?.validity.badInput);
  }

  get(id: string): ItemElement | undefined {
    return this.elements.get(id);
  }

  /**
   * Another page, another person or another language: nothing that one person typed may wait in a field of the next,
   * and no word that a page translator has put there. What could not be taken for an answer is nowhere else, so it
   * stays for the person's return to the page.
   */
  private forget(run: Run | null): void {
    for (const [id, element] of this.elements)
      if (this.run !== run || !element.validity.badInput) this.elements.delete(id);
  }

  private create(view: ItemView, model: SurveyModel): ItemElement {
    const element = createItem(view.item.type);
    if (model.isReadAloud) element.reader = seams.aloud?.readerOf(model, element) ?? null;
    this.elements.set(view.id, element);
    return element;
  }
}

function show(element: ItemElement, view: ItemView, words: Words): void {
  element.hidden = !view.shown;
  element.view = view;
  element.words = pipedWords(view.pipes, words);
}

import {
  isQuestion,
  sourcesOf,
  type Computed,
  type Condition,
  type Definition,
  type Item,
  type Page,
} from '@kith/core';
import { inWords } from './in-words.js';

/** An option or a row that is not always on offer. */
export interface TreePart {
  readonly kind: 'option' | 'row';
  readonly id: string;
  readonly label: string;
  readonly onlyIf: string;
}

export interface TreeItem {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly onlyIf?: string;
  /** Of this item and these others one is asked in each wave, in turn. */
  readonly takesTurnsWith?: readonly string[];
  /** It has to be answered where this holds. */
  readonly askedForIf?: string;
  /** Its options or rows come in an order of chance. */
  readonly order?: 'random';
  readonly parts?: readonly TreePart[];
}

export interface TreePage {
  readonly id: string;
  readonly title?: string;
  readonly onlyIf?: string;
  /** Its items come in an order of chance. */
  readonly order?: 'random';
  /** So many of its questions are shown, drawn by chance. */
  readonly drawn?: { readonly pick: number; readonly of: number };
  readonly items: readonly TreeItem[];
}

export interface TreeComputed {
  readonly id: string;
  /** "the mean of a, b". */
  readonly is: string;
}

export interface TreeEnd {
  readonly id: string;
  readonly title?: string;
  readonly onlyIf: string;
}

export interface Outline {
  readonly pages: readonly TreePage[];
  readonly computed: readonly TreeComputed[];
  /** The first that holds comes; where none does, the thanks. */
  readonly ends: readonly TreeEnd[];
}

type Say = (condition: Condition) => string;
type Turns = readonly string[];

/** Pages, items, computed values and ends, with each condition in words. */
export function outlineOf({ pages, focus, computed = [], ends = [] }: Definition): Outline {
  const items = new Map(pages.flatMap((page) => page.items).map((item) => [item.id, item]));
  const say: Say = (condition) => inWords(condition, items);
  return {
    pages: pages.map((page) => pageOf(page, say, focus?.turns ?? [])),
    computed: computed.map((each) => ({ id: each.id, is: computedInWords(each) })),
    ends: ends.map(({ id, title, showIf }) => ({
      id,
      ...(title !== undefined && { title }),
      onlyIf: say(showIf),
    })),
  };
}

function pageOf({ id, title, showIf, order, pick, items }: Page, say: Say, turns: Turns): TreePage {
  return {
    id,
    ...(title !== undefined && { title }),
    ...(showIf && { onlyIf: say(showIf) }),
    ...(order && { order }),
    ...(pick !== undefined && { drawn: { pick, of: items.filter(isQuestion).length } }),
    items: items.map((item) => itemOf(item, say, turns)),
  };
}

function itemOf(item: Item, say: Say, turns: Turns): TreeItem {
  const { id, type, label, showIf, requiredIf } = item;
  const parts = partsOf(item, say);
  return {
    id,
    type,
    label,
    ...(showIf && { onlyIf: say(showIf) }),
    ...(turns.includes(id) && { takesTurnsWith: turns.filter((each) => each !== id) }),
    ...(requiredIf && { askedForIf: say(requiredIf) }),
    ...('order' in item && { order: item.order }),
    ...(parts.length && { parts }),
  };
}

function partsOf(item: Item, say: Say): readonly TreePart[] {
  const kind = 'rows' in item ? 'row' : 'option';
  const parts = 'rows' in item ? item.rows : 'options' in item ? item.options : [];
  return parts.flatMap(({ id, label, showIf }) => (showIf ? [{ kind, id, label, onlyIf: say(showIf) }] : []));
}

function computedInWords(computed: Computed): string {
  const of = sourcesOf(computed).join(', ');
  if ('count' in computed) return `how many are answered of ${of}`;
  if ('sum' in computed) return `the sum of ${of}`;
  const { minimum = 1 } = computed;
  return `the mean of ${of}${minimum > 1 ? `, from ${minimum} answers on` : ''}`;
}
